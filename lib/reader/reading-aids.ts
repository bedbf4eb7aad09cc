import { changeSetting, readSetting, type SettingName } from './settings';

/**
 * `<reading-aids>`: the button that opens the sheet of settings, that sheet, and the one of shortcuts. Their markup and
 * words are in the page, hidden until this brings them alive.
 */
export class ReadingAids extends HTMLElement {
  connectedCallback(): void {
    const opener = this.querySelector<HTMLButtonElement>('[data-open=settings]')!;
    opener.hidden = false;
    this.addEventListener('click', ({ target }) => {
      if (!(target instanceof Element)) return;
      const sheet = target.closest<HTMLElement>('[data-open]')?.dataset.open;
      if (sheet) this.open(sheet);
      else if (target instanceof HTMLDialogElement) target.close(); // beside the sheet, on what it covers
    });
    this.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return;
      changeSetting(target.name as SettingName, target.type === 'checkbox' && !target.checked ? 'off' : target.value);
    });
    document.addEventListener('reading-setting', () => this.#show());
  }

  /** Opens a sheet, `settings` or `keys`, in place of the other. */
  open(name: string): void {
    for (const sheet of this.querySelectorAll('dialog')) if (sheet.open) sheet.close();
    this.#show();
    this.querySelector<HTMLDialogElement>(`dialog[data-sheet=${name}]`)?.showModal();
  }

  #show(): void {
    for (const input of this.querySelectorAll('input')) {
      input.checked = input.type === 'checkbox' ? readSetting('keys') === 'on' : readSetting(input.name as SettingName) === input.value;
    }
  }
}
