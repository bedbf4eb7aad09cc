import { onVariantChosen, startPage } from './every-page';
import { rememberVariant } from './remember-variant';
import { ArticleSearch } from './search/article-search';

/* The script of the search page. Its place is the query, which the address keeps. */
startPage();
customElements.define('article-search', ArticleSearch);
onVariantChosen(rememberVariant);
