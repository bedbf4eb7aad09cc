import type { parseBody } from '@/lib/mdx/parse-body';
import type { Place } from '@/lib/problems/problem';
import type { Term } from '@/lib/script/terms';
import type { Variant } from '@/lib/script/variants';
import type { summarizeDoubtful } from './check-doubtful';
import type { Article } from './model';
import type { ArticleFields } from './schemas';

/** What the checks must know of the world outside the texts. */
export interface ContentContext {
  hongKongParticle: '着' | '著';
  /** Pictures and attachments: paths below `content/`. */
  assets: ReadonlySet<string>;
  /** Whether a picture's size can be read; asked of existing files alone. */
  isPicture: (path: string) => boolean;
  /** Parses a body; given where parsed bodies are kept from one run to the next. */
  parse?: typeof parseBody;
  /** The variants that the site publishes; all of them unless told. */
  variants?: readonly Variant[];
  /** Counts doubtful conversions; given where others are to count as doubtful. */
  summarizeDoubtful?: typeof summarizeDoubtful;
  /** Whether an article is published; all are unless told. */
  stateOf?: (article: Pick<Partial<ArticleFields>, 'draft' | 'publishedAt'>) => Article['state'];
  /** Domains that articles may link to; any unless told. */
  linkDomains?: readonly string[] | 'any';
}

/** A term and where it stands. */
export interface PlacedTerm {
  term: Term;
  place: Place;
}
