import { ArticleActions } from './article-actions';
import { onVariantChosen, startPage } from './every-page';
import { findPlace, keepPlace } from './keep-place';
import { rememberVariant } from './remember-variant';
import { watchReports } from './report';
import { watchVertical } from './vertical-text';

/* The script of every page but the search page. */
watchVertical();
startPage();
findPlace();
watchReports();
onVariantChosen((variant, isElsewhere) => {
  rememberVariant(variant);
  if (!isElsewhere) keepPlace();
});
customElements.define('article-actions', ArticleActions);
