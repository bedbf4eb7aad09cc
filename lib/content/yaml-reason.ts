import type { ErrorCode, YAMLError } from 'yaml';
import type { ReasonOf } from '@/lib/problems/reasons';

/**
 * What the YAML reader found wrong. Its sentences speak of nodes and tokens; only those that we have no words for are quoted.
 *
 * @param line the text of the line where it was found
 */
export function yamlReason({ code, message }: Pick<YAMLError, 'code' | 'message'>, line: string): ReasonOf<'yaml'> {
  const known = byMessage(message) ?? byCode[code];
  if (known?.code === 'yaml-no-colon' && /^[\s-]*[\w-]+：/u.test(line)) return { code: 'yaml-wide-colon' };
  return known ?? { code: 'yaml-other', said: message.split(/\n|; please/u)[0]!.replace(/[.:]$/u, '') };
}

const byCode: Partial<Readonly<Record<ErrorCode, ReasonOf<'yaml'>>>> = {
  BAD_INDENT: { code: 'yaml-indent' },
  BLOCK_AS_IMPLICIT_KEY: { code: 'yaml-colon' },
  DUPLICATE_KEY: { code: 'yaml-twice' },
  MULTILINE_IMPLICIT_KEY: { code: 'yaml-no-colon' },
  MULTIPLE_DOCS: { code: 'yaml-documents' },
  TAB_AS_INDENT: { code: 'yaml-tab' },
  TAG_RESOLVE_FAILED: { code: 'yaml-tag' },
};

/** One code of the reader's can mean several things; these are told apart by what it says. */
function byMessage(message: string): ReasonOf<'yaml'> | undefined {
  const quoted = (pattern: RegExp) => pattern.exec(message)?.[1];
  const mark = quoted(/^Missing closing (['"])quote/u);
  if (mark) return { code: 'yaml-quotation', mark };
  const bracket = quoted(/ end with a ([\]}])/u);
  if (bracket) return { code: 'yaml-bracket', bracket };
  const character = quoted(/^Plain value cannot start with .*?(\S)$/u);
  if (character) return { code: 'yaml-start', character };
  const sign = quoted(/^Invalid escape sequence (\S+)/u);
  if (sign) return { code: 'yaml-escape', sign };
  if (/^Implicit map keys need to be followed/u.test(message)) return { code: 'yaml-no-colon' };
  if (/^Unexpected [a-z-]+ at node end/u.test(message)) return { code: 'yaml-behind' };
  if (/^(?:Missing , |Unexpected [a-z-]*scalar token$)/u.test(message)) return { code: 'yaml-comma' };
  if (/^Unexpected (?:, in|empty item)/u.test(message)) return { code: 'yaml-comma-idle' };
  if (/^Missing space after :/u.test(message)) return { code: 'yaml-blank' };
  if (/^Unexpected block-seq-ind on same line/u.test(message)) return { code: 'yaml-list' };
  if (/^A block sequence may not be used/u.test(message)) return { code: 'yaml-indent' };
  return undefined;
}
