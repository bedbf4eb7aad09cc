import { ArticleSearch } from './search/article-search';

customElements.define('article-search', ArticleSearch);
