/** How a result looks; the script fills copies of the item. Like `ArticleTeaser`, with an excerpt. */
export function SearchResult() {
  return (
    <ul hidden>
      <li data-part="result" className="py-6">
        <article>
          <p data-part="section" className="mb-1.5 text-sm text-accent" />
          <h2 className="headline text-xl leading-[1.5]">
            <a data-part="title" className="headline-link" />
          </h2>
          <p data-part="excerpt" className="mt-2 leading-[1.8] text-soft" />
          <p className="mt-2 text-sm text-faint">
            <time data-part="time" />
          </p>
        </article>
      </li>
    </ul>
  );
}
