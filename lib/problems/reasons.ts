/**
 * Why something cannot be read or stands wrong, in English: the part of a message that a check found out. Checks pass a
 * reason on as its code and what else there is to say, so that every language can word it.
 */
export const reasons = {
  'date-form': () => 'that is no ISO 8601 date',
  'date-day': () => 'there is no such day',
  'date-time': () => 'there is no such time',
  'date-offset-missing': () => 'the time has no offset from UTC',
  'date-offset': () => 'there is no such offset',

  'redirect-no-path': () => 'it is no path',
  'redirect-blank': () => 'it has a blank or a backslash in it',
  'redirect-query': () => 'hosts look for what stands before a `?` or `#` alone',
  'redirect-encoding': () => 'what is percent-encoded in it is no UTF-8',
  'redirect-climbs': () => 'it climbs out with `..`',
  'redirect-hidden': () => 'it hides a slash or a control character',
  'redirect-middle': () => 'a page’s file name stands in the middle of it',

  'term-column': ({ column, near }: { column: string; near?: string }) => `there is no column \`${column}\`${near ? `, only \`${near}\`` : ''}`,
  'term-blank': ({ column }: { column: string }) => `\`${column}\` has no text`,
  'term-keep': () => '`keep` stands with other columns',
  'term-few': () => 'it needs the words of at least two variants',
  'term-no-list': () => 'there is no list here, with a hyphen before each row',

  'review-no-text': () => 'it should be a sentence in quotation marks',
  'review-arrow': ({ mark }: { mark: string }) => `\`${mark}\` has another arrow than →`,
  'review-mark': ({ mark }: { mark: string }) => `\`${mark}\` does not name one character and what it becomes`,
  'review-no-mark': () => 'it marks no character',

  'yaml-colon': () => 'the value has a colon with a blank behind it',
  'yaml-no-colon': () => 'a name needs a colon (:), a blank and its value behind it, all in one line',
  'yaml-wide-colon': () => 'behind the name stands a wide colon `：`, where `:` and a blank should be',
  'yaml-quotation': ({ mark }: { mark: string }) => `the quotation mark ${mark} has no end`,
  'yaml-behind': () => 'something stands behind the end of the value',
  'yaml-bracket': ({ bracket }: { bracket: string }) => `\`${bracket}\` is missing at the end`,
  'yaml-comma': () => 'a comma is missing between two entries',
  'yaml-comma-idle': () => 'a comma stands where nothing is listed',
  'yaml-blank': () => 'a blank is missing behind the colon',
  'yaml-list': () => 'a list begins on the line below its name',
  'yaml-indent': () => 'it does not begin in the same column as the lines that belong with it',
  'yaml-tab': () => 'it is indented with a tab; only blanks may be used',
  'yaml-twice': () => 'this field is here twice',
  'yaml-start': ({ character }: { character: string }) => `a value without quotation marks cannot begin with \`${character}\``,
  'yaml-escape': ({ sign }: { sign: string }) => `\`${sign}\` means nothing between double quotation marks`,
  'yaml-tag': () => 'tags (`!name`) are not used here',
  'yaml-alias': () => 'aliases (`*name`) are not used here',
  'yaml-documents': () => 'a second document begins in the same file',
  'yaml-other': ({ said }: { said: string }) => `it is not written as YAML is (${said})`,

  'syntax-stray': ({ name }: { name: string }) => `it closes <${name}>, which is not open here`,
  'syntax-end': () => 'the file ends before the tag does',
  'syntax-quotation': ({ mark }: { mark: string }) => `the quotation mark ${mark} has no end`,
  'syntax-value': ({ character }: { character: string }) => `behind the equals sign stands \`${character}\`, where a quotation mark " should be`,
  'syntax-character': ({ character }: { character: string }) => `\`${character}\` does not belong at this place in a tag`,
  'syntax-lines': () => 'it goes on in a line that is not in the same quotation or list',
  'syntax-closing': () => 'a closing tag holds its name alone',
  'syntax-other': ({ said }: { said: string }) => `it is not written as tags are (${said})`,

  'place-lines': () => 'it needs lines of its own, with a blank line before and after',
  'place-words': () => 'it is for words in a line, not for paragraphs and lists',
} as const;

type Reasons = typeof reasons;
type ReasonCode = keyof Reasons;
/** What else a reason has to say besides its code. */
type ReasonData<Code extends ReasonCode> = Parameters<Reasons[Code]> extends [infer Data] ? Data : unknown;

/** A reason as data: `{code: 'term-blank', column: 'zh-Hans'}`. */
export type Reason = { [Code in ReasonCode]: { code: Code } & ReasonData<Code> }[ReasonCode];

/** The reasons of one kind: `ReasonOf<'date'>`. */
export type ReasonOf<Kind extends string> = Extract<Reason, { code: `${Kind}-${string}` }>;

/** How a language words every reason: a part of a sentence, without a full stop. */
export type ReasonWords = { [Code in ReasonCode]: (data: ReasonData<Code>) => string };

/** A reason in the words of a language: `sayReason(reasons, {code: 'date-day'}) // 'there is no such day'`. */
export function sayReason(words: ReasonWords, reason: Reason): string {
  return (words[reason.code] as (data: Reason) => string)(reason);
}

/** Kinds of values in YAML. */
export type ValueKind = 'text' | 'number' | 'boolean' | 'list' | 'group';

/** What a field should hold: a kind of value, a row of terms, or one of some values. */
export type ExpectedValue = ValueKind | 'row' | { oneOf: readonly string[] };

/** An override that changes nothing: `<Keep>` with its words, a `<Variant>`, or a hand-written variant file. */
export type IdleOverride = { kind: 'keep'; words: string } | { kind: 'variant' } | { kind: 'file'; variant: string };

/**
 * A row of terms that does what an override does: its line, with its file where that is another, or the words of a row of
 * the site's terms. It may be the same row again.
 */
export type OtherRow = { isSame?: boolean } & ({ line: number; file?: string } | { words: string });
