import type { RuleDetails, RuleName } from '../problem';
import type { Wording } from '../rules';

/** How a language other than English words every rule. */
export type Wordings = { readonly [Name in RuleName]: (details: RuleDetails<Name>) => Wording };
