import type { parseBody } from '@/lib/mdx/parse-body';
import type { Place } from '@/lib/problems/problem';
import type { RuleSettings } from '@/lib/problems/rule-settings';
import type { Term } from '@/lib/script/terms';
import type { Variant } from '@/lib/script/variants';
import type { Clock } from './check-dates';
import type { summarizeDoubtful } from './check-doubtful';
import type { Memory } from './memory';

/** What the checks must know of the world outside the texts. */
export interface ContentContext {
  hongKongParticle: '着' | '著';
  /** Pictures and attachments: paths below `content/`. */
  assets: ReadonlySet<string>;
  /** Whether a picture's size can be read; asked of existing files alone. */
  isPicture: (path: string) => boolean;
  /** What in a drawing would run code, as it is written there (see `activePart`); asked of existing `.svg` files alone. */
  activePart?: (path: string) => string | undefined;
  /** Parses a body; given where parsed bodies are kept from one run to the next. */
  parse?: typeof parseBody;
  /** The variants that the site publishes; all of them unless told. */
  variants?: readonly Variant[];
  /** When the checks are made, and where; without it, dates are not compared. */
  clock?: Clock;
  /** Counts doubtful conversions; given where counts are kept from one run to the next. */
  summarizeDoubtful?: typeof summarizeDoubtful;
  /** Conversions surer than this are not doubtful; as the converter has it unless told. */
  flagBelow?: number;
  /** Domains that articles may link to; any unless told. */
  linkDomains?: readonly string[] | 'any';
  /** How grave the site takes each rule to be; as they come unless told. */
  rules?: RuleSettings;
  /** Given where content is read again after each change: what did not change is not read again. */
  remember?: Memory;
}

/** A term and where it stands. */
export interface PlacedTerm {
  term: Term;
  place: Place;
}
