/**
 * `<article-actions print share copy copied>`: buttons to print the page, to hand it to the device's own sharing, and to
 * copy its address. Each is there only where the browser can do it; without JavaScript there is none.
 */
export class ArticleActions extends HTMLElement {
  connectedCallback(): void {
    if (this.firstChild) return;
    const address = location.href.replace(/#.*/u, '');
    this.add('print', () => print());
    // A reader who closes the list of apps has not met an error.
    if ('share' in navigator) this.add('share', () => void navigator.share({ title: document.title, url: address }).catch(() => {}));
    // There is none on a page without https.
    if (navigator.clipboard) this.add('copy', (button) => void navigator.clipboard.writeText(address).then(() => this.say(button, 'copied')));
  }

  private add(word: string, act: (button: HTMLButtonElement) => void): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = this.getAttribute(word);
    button.onclick = () => act(button);
    this.append(button);
  }

  /** Says what has happened on the button itself, to screen readers too. */
  private say(button: HTMLButtonElement, word: string): void {
    button.setAttribute('aria-live', 'polite');
    button.textContent = this.getAttribute(word);
  }
}
