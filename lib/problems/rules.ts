import { reasons, sayReason, type ExpectedValue, type IdleOverride, type OtherRow, type Reason, type ReasonOf, type ValueKind } from './reasons';

/** How a rule words a problem. */
export interface Wording {
  message: string;
  fix: string;
}

interface Rule<Details> {
  severity: 'error' | 'warning';
  say: (details: Details) => Wording;
}

const error = <Details>(say: (details: Details) => Wording): Rule<Details> => ({ severity: 'error', say });
const warning = <Details>(say: (details: Details) => Wording): Rule<Details> => ({ severity: 'warning', say });

const list = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ');
const scriptNames = { 'zh-Hans': 'Simplified', 'zh-Hant': 'Traditional' } as const;
const because = (reason: Reason) => sayReason(reasons, reason);
const kinds: Readonly<Record<ValueKind | 'row', string>> = { text: 'text', number: 'a number', boolean: 'yes or no', list: 'a list', group: 'a group of fields', row: 'a row such as `{keep: 于右任}`' };
const expectedIn = (expected: ExpectedValue) => (typeof expected === 'object' ? `one of ${list(expected.oneOf)}` : expected === 'boolean' ? 'yes or no (`true` or `false`)' : kinds[expected]);
const nameOverride = (what: IdleOverride) => (what.kind === 'keep' ? `<Keep>${what.words}</Keep>` : what.kind === 'variant' ? '<Variant>' : `This ${what.variant} file`);
const nameRow = (row: OtherRow) => ('line' in row ? `the row in line ${row.line}${row.file ? ` of ${row.file}` : ''}` : `the site’s row ${row.words}`);
const writesTheSame = (by: OtherRow | undefined) => `changes nothing: ${by ? `with ${nameRow(by)}, ` : ''}conversion writes the same without it.`;
const didYouMean = (name: string | undefined, otherwise: string) => (name ? `Did you mean \`${name}\`?` : otherwise);

/** Every rule of `content check`: how grave it is and how it words what is wrong and how to mend it. */
export const rules = {
  // Files
  'file-encoding': error(() => ({
    message: 'The file is not UTF-8: at this place its bytes are no character.',
    fix: 'Save the file again as UTF-8 (in most editors: Save with encoding).',
  })),
  'file-unknown': error(({ name }: { name: string }) => ({
    message: `\`${name}\` is no kind of file that belongs here.`,
    fix: 'Articles end in .mdx; the other files are section.yml, tags.yml and terms/*.yml. Rename it or move it out of content/.',
  })),
  'slug-invalid': error(({ slug, suggestion }: { slug: string; suggestion?: string }) => ({
    message: `The name \`${slug}\` cannot be an address: only a–z, 0–9 and single hyphens can.`,
    fix: suggestion ? `Rename it to \`${suggestion}\`.` : 'Rename it, for example to the title in pinyin.',
  })),
  'slug-reserved': error(({ slug }: { slug: string }) => ({
    message: `The name \`${slug}\` is taken by a page of the site itself.`,
    fix: `Rename it, for example to \`${slug}-1\`.`,
  })),
  'path-duplicate': error(({ path, other }: { path: string; other: string }) => ({
    message: `The address /${path} is taken twice, here and by ${other}.`,
    fix: 'Rename one of the two.',
  })),
  'section-missing': error(({ folder }: { folder: string }) => ({
    message: `The folder ${folder} is no section: it has no section.yml.`,
    fix: `Add ${folder}/section.yml with \`title\` and \`script\`, or move the file to a folder that has one.`,
  })),
  'variant-file-alone': error(({ article }: { article: string }) => ({
    message: `This is the hand-written variant of an article that does not exist: ${article}.`,
    fix: 'Write the article itself first, or mend the file name.',
  })),
  'variant-file-own-script': error(({ variant }: { variant: string }) => ({
    message: `The article itself is written in ${variant}, so this hand-written variant could never be read.`,
    fix: 'Move its text into the article, or delete this file.',
  })),
  'variant-file-headings': warning(({ own, main }: { own: number; main: number }) => ({
    message: `This variant has ${own} headings, the article has ${main}: links to headings may lead astray.`,
    fix: 'Give both the same headings in the same order.',
  })),

  // YAML
  'yaml-invalid': error(({ reason }: { reason: ReasonOf<'yaml'> }) => ({
    message: `The YAML cannot be read: ${because(reason)}.`,
    fix: 'Mend this line. A value with a colon or a quotation mark in it needs quotes around it.',
  })),
  'yaml-no-map': error(() => ({
    message: 'There should be lines like `title: …` here.',
    fix: 'Write one field a line, its name, a colon, a space and its value.',
  })),
  'frontmatter-missing': error(() => ({
    message: 'The file does not begin with frontmatter.',
    fix: 'Begin it with a line `---`, then `title`, `script` and `publishedAt`, then another line `---`.',
  })),
  'frontmatter-unclosed': error(() => ({
    message: 'The frontmatter has no end.',
    fix: 'Put a line `---` between the last field and the text.',
  })),
  'field-missing': error(({ field, example }: { field: string; example?: string }) => ({
    message: `There is no \`${field}\`.`,
    fix: `Add a line \`${example ?? `${field}: …`}\`.`,
  })),
  'field-blank': error(({ field }: { field: string }) => ({
    message: `\`${field}\` is blank.`,
    fix: 'Give it a value, or delete the line if it is not needed.',
  })),
  'field-type': error(({ field, expected, found }: { field: string; expected: ExpectedValue; found: ValueKind }) => ({
    message: `\`${field}\` should be ${expectedIn(expected)}; this is ${kinds[found]}.`,
    fix: found === 'number' || found === 'boolean' ? 'Put quotation marks around the value.' : 'Write it as the handbook shows.',
  })),
  'field-unknown': error(({ field, near, known }: { field: string; near?: string; known: readonly string[] }) => ({
    message: `There is no field \`${field}\`.`,
    fix: didYouMean(near, `Delete it, or use one of ${list(known)}.`),
  })),
  'field-value': error(({ field, value, allowed, near }: { field: string; value: string; allowed: readonly string[]; near?: string }) => ({
    message: `\`${field}\` cannot be "${value}".`,
    fix: near ? `Did you mean \`${near}\`?` : `Write one of ${list(allowed)}.`,
  })),
  'date-invalid': error(({ field, value, reason }: { field: string; value: string; reason: ReasonOf<'date'> }) => ({
    message: `\`${field}\` is "${value}": ${because(reason)}.`,
    fix: 'Write a date (2026-03-01), or a date, a time and the offset from UTC (2026-03-01T09:30+08:00).',
  })),
  'tag-unknown': error(({ tag, near }: { tag: string; near?: string }) => ({
    message: `The tag \`${tag}\` is not in tags.yml.`,
    fix: didYouMean(near, 'Add it to content/tags.yml, or delete it here.'),
  })),
  'redirect-invalid': error(({ value, reason }: { value: string; reason: ReasonOf<'redirect'> }) => ({
    message: `The old address "${value}" cannot be redirected: ${because(reason)}.`,
    fix: 'Write a path on this site that begins with a slash, such as `/news/2020/t123.html`.',
  })),
  'redirect-live': error(({ value, owner }: { value: string; owner?: string }) => ({
    message: `The old address "${value}" is not free: ${owner ?? 'a page of the site itself'} is there.`,
    fix: 'Delete it here: an address where something stands cannot lead elsewhere.',
  })),
  'redirect-twice': error(({ value, other }: { value: string; other: string }) => ({
    message: `The old address "${value}" is claimed twice, here and by ${other}.`,
    fix: 'Delete it in the article that it does not belong to. Upper and lower case count as the same.',
  })),
  'date-early': warning(({ field, value, publishedAt }: { field: string; value: string; publishedAt: string }) => ({
    message: `\`${field}\` is ${value}, before the article was published (${publishedAt}).`,
    fix: 'Mend one of the two dates.',
  })),
  'date-to-come': warning(({ field, value }: { field: string; value: string }) => ({
    message: `\`${field}\` is ${value}, which is still to come.`,
    fix: 'Mend the date: readers see it at once.',
  })),
  'url-invalid': error(({ field, value }: { field: string; value: string }) => ({
    message: `\`${field}\` is "${value}", which is no web address.`,
    fix: 'Write it in full, beginning with https:// or http://.',
  })),
  'term-invalid': error(({ reason }: { reason: ReasonOf<'term'> }) => ({
    message: `This term can't be used: ${because(reason)}.`,
    fix: 'Write a row such as `{zh-Hans: 软件, zh-Hant-TW: 軟體}` or `{keep: 于右任}`.',
  })),
  'term-idle': warning(({ words, by }: { words: string; by?: OtherRow }) => ({
    message: by?.isSame ? `The term ${words} is the same as ${nameRow(by)}.` : `The term ${words} ${writesTheSame(by)}`,
    fix: 'Delete the row.',
  })),
  'term-unmatched': warning(({ words }: { words: string }) => ({
    message: `The term ${words} does not occur in this article.`,
    fix: 'Delete the row, or mend its spelling.',
  })),
  'term-shadowed': warning(({ spelling, line, file }: { spelling: string; line: number; file?: string }) => ({
    message: `This term never applies: the row in line ${line}${file ? ` of ${file}` : ''} says something else of \`${spelling}\`, and it comes first.`,
    fix: 'Delete the one of the two rows that is wrong.',
  })),
  'reviewed-invalid': error(({ reason }: { reason: ReasonOf<'review'> }) => ({
    message: `This entry of \`reviewed\` cannot be read: ${because(reason)}.`,
    fix: "Write the sentence in quotation marks, each character that you found right in brackets with what it becomes: `- '他[困→睏]得睁不开眼。'`.",
  })),
  'reviewed-idle': warning(({ entry }: { entry: string }) => ({
    message: `The entry \`${entry}\` settles nothing: no doubtful conversion here is in this sentence with this choice.`,
    fix: 'Delete it; if the sentence or the choice has changed, look at it again with `npm run content -- audit`.',
  })),
  'conversion-doubtful': warning(({ words, count, path }: { words: readonly string[]; count: number; path: string }) => ({
    message: `Of the conversions here ${count} ${count === 1 ? 'is' : 'are'} doubtful: ${words.join(', ')}${words.length < count ? ' …' : ''}.`,
    fix: `Type \`npm run content -- audit ${path}\` to see ${count === 1 ? 'it' : 'them'} and what to write.`,
  })),

  // Text
  'body-empty': error(() => ({
    message: 'The article has no text.',
    fix: 'Write it below the frontmatter, even one sentence; a draft needs one too.',
  })),
  'heading-level': warning(() => ({
    message: 'A heading with one `#` stands in the text; that level is the title’s.',
    fix: 'Write it with two: `## …`.',
  })),
  'nesting-deep': error(() => ({
    message: 'Quotations, lists or tags are nested deeper here than any reader can follow.',
    fix: 'Take signs such as `>` and `-` away from the beginning of the line, or end tags that are open.',
  })),
  'component-unknown': error(({ name, near, known }: { name: string; near?: string; known: readonly string[] }) => ({
    message: `There is no component <${name}>.`,
    fix: near ? `Did you mean <${near}>?` : `Use one of ${list(known)}; if it is meant as text, write it in backticks.`,
  })),
  'component-unclosed': error(({ name }: { name: string }) => ({
    message: `<${name}> is opened here and never closed.`,
    fix: `Put </${name}> where it ends, or end the tag itself with />.`,
  })),
  'component-syntax': error(({ reason }: { reason: ReasonOf<'syntax'> }) => ({
    message: `This tag cannot be read: ${because(reason)}.`,
    fix: 'Write it like <Figure src="bridge.jpg" alt="…" />, with every value in quotation marks.',
  })),
  'component-place': error(({ name, reason }: { name: string; reason: ReasonOf<'place'> }) => ({
    message: `<${name}> stands in the wrong place: ${because(reason)}.`,
    fix: `Move <${name}>.`,
  })),
  'component-empty': error(({ name }: { name: string }) => ({
    message: `<${name}> holds nothing.`,
    fix: `Write <${name}>…</${name}> around the words it is for.`,
  })),
  'component-children': error(({ name }: { name: string }) => ({
    message: `<${name}> cannot hold text.`,
    fix: `Write it as one tag, <${name} … />, with the words in its attributes.`,
  })),
  'attribute-braces': error(({ name, attribute }: { name: string; attribute?: string }) => ({
    message: attribute ? `\`${attribute}\` of <${name}> is in braces: content holds no code.` : `<${name}> has an expression in braces: content holds no code.`,
    fix: attribute ? `Write ${attribute}="…".` : 'Delete the braces and write each attribute out.',
  })),
  'attribute-unknown': error(({ name, attribute, near, known }: { name: string; attribute: string; near?: string; known: readonly string[] }) => ({
    message: `<${name}> has no \`${attribute}\`.`,
    fix: didYouMean(near, known.length > 0 ? `It has ${list(known)}.` : 'It has no attributes.'),
  })),
  'attribute-missing': error(({ name, attribute }: { name: string; attribute: string }) => ({
    message: `<${name}> needs \`${attribute}\`.`,
    fix: `Add ${attribute}="…".`,
  })),
  'attribute-value': error(({ name, attribute, value, allowed, near }: { name: string; attribute: string; value: string; allowed: readonly string[]; near?: string }) => ({
    message: `\`${attribute}\` of <${name}> cannot be "${value}".`,
    fix: near ? `Did you mean "${near}"?` : `Write one of ${list(allowed)}.`,
  })),
  'variant-words-missing': error(({ variant }: { variant: string }) => ({
    message: `<Variant> says nothing for ${variant}.`,
    fix: `Add ${variant}="…".`,
  })),
  'variant-words-script': error(({ words, variant, characters, meant }: { words: string; variant: 'zh-Hans' | 'zh-Hant' | 'zh-Hant-TW' | 'zh-Hant-HK'; characters: readonly string[]; meant: string }) => ({
    message: `\`${words}\`, given for ${variant}, has characters in it that are not written so in ${scriptNames[variant === 'zh-Hans' ? variant : 'zh-Hant']}: ${list(characters)}.`,
    fix: `Write \`${meant}\`. If it is quoted as it stands, add a row \`{keep: ${words}}\` to content/terms/.`,
  })),
  'script-disagrees': error(
    ({ declared, isByName, written, counts, words }: { declared: string; isByName?: boolean; written: 'zh-Hans' | 'zh-Hant'; counts: Readonly<Record<'zh-Hans' | 'zh-Hant', number>>; words: readonly { word: string; line: number }[] }) => ({
      message:
        `${isByName ? `By its name this file is ${declared}` : `\`script\` is ${declared}`}, but the text is ${scriptNames[written]}: ${counts[written]} of its characters are written so in ${scriptNames[written]} alone ` +
        `(${words.map(({ word, line }) => `${word} in line ${line}`).join(', ')}${counts[written] > words.length ? ' …' : ''}), ` +
        `${counts[written === 'zh-Hans' ? 'zh-Hant' : 'zh-Hans']} in ${scriptNames[written === 'zh-Hans' ? 'zh-Hant' : 'zh-Hans']} alone.`,
      fix: isByName ? `Write the text in ${declared}, or delete the file: readers of ${declared} get the article converted.` : `Write \`script: ${written}\`, or exchange the text.`,
    }),
  ),
  'wrong-script-character': error(({ characters, script }: { characters: readonly { character: string; meant: readonly string[] }[]; script: string }) => ({
    message: `${list(characters.map(({ character }) => character))} ${characters.length === 1 ? 'is' : 'are'} not written so in ${scriptNames[script.startsWith('zh-Hans') ? 'zh-Hans' : 'zh-Hant']}, which this text is in (\`script: ${script}\`).`,
    fix:
      `Write ${characters.map(({ character, meant }) => `\`${meant.join('` or `')}\`${characters.length > 1 ? ` for \`${character}\`` : ''}`).join(', ')}. ` +
      'If it is quoted as it stands, put <Keep>…</Keep> around it, or in a field add a row `{keep: …}` to `terms`.',
  })),
  'wrong-character': warning(({ word, written, mended }: { word: string; written: string; mended: string }) => ({
    message: `\`${word}\` should probably be \`${mended}\`: \`${written}\` is another word’s character.`,
    fix: `Write \`${mended}\`. If it is right as it stands, such as a name, put <Keep>…</Keep> around it or add a row \`{keep: ${word}}\` to \`terms\`.`,
  })),
  'override-idle': warning(({ what, by }: { what: IdleOverride; by?: OtherRow }) => ({
    message: `${nameOverride(what)} ${writesTheSame(by)}`,
    fix: 'Take it away, so that the next reader need not wonder.',
  })),
  'definition-unused': error(({ label }: { label: string }) => ({
    message: `Nothing refers to \`${label}\`, so readers will not see this line.`,
    fix: `Refer to it in the text, or delete it; if it is meant as text, write \`\\${label}\`.`,
  })),
  'definition-twice': error(({ label }: { label: string }) => ({
    message: `\`${label}\` stands here a second time; only the first is shown.`,
    fix: 'Give it another name, or delete it.',
  })),
  'footnote-missing': warning(({ label }: { label: string }) => ({
    message: `There is no note \`${label}\`: readers will see the mark as it is written.`,
    fix: `Add a line \`${label}: …\`.`,
  })),
  'table-cells': error(({ cells, columns }: { cells: number; columns: number }) => ({
    message: `This row has ${cells} cells, the table ${columns} columns: readers will not see what is too many.`,
    fix: 'Add a column to the first two rows, or write a `|` that is text as `\\|`.',
  })),
  'import-export': error(({ statement }: { statement: string }) => ({
    message: `\`${statement}\` is code: content holds none.`,
    fix: 'Delete the line; components need no import. If it is an example, put it in a code block.',
  })),
  'html-shown': warning(({ tag }: { tag: string }) => ({
    message: `${tag} is HTML, which is not used here: readers will see it as it is written.`,
    fix: 'Use Markdown or a component, or put it in backticks if that is what you want.',
  })),
  'link-unsafe': error(({ url }: { url: string }) => ({
    message: `A link to "${url}" is not safe.`,
    fix: 'Link to https://, http://, mailto:, tel:, a path on this site (/…) or a heading (#…).',
  })),
  'file-missing': error(({ src, near }: { src: string; near?: string }) => ({
    message: `There is no file "${src}".`,
    fix: near ? `Did you mean "${near}"?` : 'Put the file beside the article, or mend its name.',
  })),
  'file-outside': error(({ src }: { src: string }) => ({
    message: `The file "${src}" is outside content/.`,
    fix: 'Put the file beside the article.',
  })),
  'picture-remote': error(({ src }: { src: string }) => ({
    message: `The picture "${src}" is on another site.`,
    fix: 'Save it beside the article (with permission) and name the file here.',
  })),
  'picture-unreadable': error(({ src }: { src: string }) => ({
    message: `The picture "${src}" cannot be read.`,
    fix: 'Save it again as JPEG, PNG, WebP, AVIF, GIF or SVG.',
  })),
  'file-runnable': error(({ src, part }: { src: string; part?: string }) => ({
    message: part ? `The drawing "${src}" does more than draw: ${part}.` : `The file "${src}" is of a kind that browsers or hosts run as code.`,
    fix: part ? 'Take that out, or save the drawing again as PNG.' : 'Attach it as PDF, as a picture or packed as .zip.',
  })),
  damaged: error(({ original }: { original: string }) => ({
    message: `Here the imported page had lost something: "${original}".`,
    fix: 'Write what it should be and take the <Damaged> away.',
  })),

  // Links on this site
  'link-dead': error(({ href, near }: { href: string; near?: string }) => ({
    message: `There is no page "${href}" on this site.`,
    fix: didYouMean(near, 'Mend the address, or take the link away.'),
  })),
  'anchor-dead': error(({ href, near, variants, where }: { href: string; near?: string; variants?: readonly string[]; where?: string }) => ({
    message: `There is no heading "${href}" in ${where ?? 'this text'}${variants ? ` as ${variants.join(', ')} has it` : ''}.`,
    fix: didYouMean(near, 'Write the heading as it stands in the source after the `#`, or link to the page alone.'),
  })),
  'link-variant': error(({ href, meant }: { href: string; meant: string }) => ({
    message: `The link "${href}" leads every reader to one variant.`,
    fix: `Write \`${meant}\`: each page puts its own variant before it.`,
  })),
  'link-unpublished': warning(({ href, state }: { href: string; state: 'draft' | 'scheduled' }) => ({
    message: `The page "${href}" is ${state === 'draft' ? 'a draft' : 'not published yet'}: until it is published, the link leads nowhere.`,
    fix: 'Publish both together, or add the link later.',
  })),
  'link-moved': warning(({ href, to }: { href: string; to: string }) => ({
    message: `The address "${href}" is an old one.`,
    fix: `Write \`${to}\`.`,
  })),

  // What bad converters leave
  'gloss-left': error(({ base, gloss }: { base: string; gloss: string }) => ({
    message: `\`${gloss}\` after \`${base}\` is a reading that a converter left behind.`,
    fix: `Delete it. If readers are to see it, write <Ruby reading="…">${base}</Ruby>; if it is quoted as it stands, put <Keep>…</Keep> around it.`,
  })),
  'character-lost': error(({ written, around }: { written: string; around: string }) => ({
    message: `A character is lost here: \`${around}\`.`,
    fix: /^\?+$/u.test(written) ? 'Write the character; if a question ends here, write the full-width `？`.' : 'Write the character; look it up in the original.',
  })),
  'character-invisible': error(({ code, around }: { code: string; around: string }) => ({
    message: `An invisible character (${code}) stands here: \`${around}\`.`,
    fix: 'Delete it; searching and converting stumble over it.',
  })),
  'character-private': error(({ code, around }: { code: string; around: string }) => ({
    message: `\`${around}\` has a private-use character (${code}), which only its own font can show.`,
    fix: 'Write the character of Unicode that is meant, or describe it.',
  })),
  'entity-left': error(({ written, meant }: { written: string; meant: string }) => ({
    message: `Readers will see \`${written}\` as it is written.`,
    fix: meant.trim() === '' ? 'Write a blank, or nothing.' : `Write \`${meant}\`.`,
  })),

  // Signs that others write on the site
  'title-stuffed': error(({ count, phrases, separator }: { count: number; phrases: readonly string[]; separator: string }) => ({
    message: `This is a row of ${count} keywords parted by \`${separator}\` (${phrases.join(', ')} …), no title.`,
    fix: 'Find out who wrote it; give the title back its words.',
  })),
  'text-stuffed': error(({ count, phrases, separator }: { count: number; phrases: readonly string[]; separator: string }) => ({
    message: `This is a row of ${count} phrases parted by \`${separator}\` (${phrases.join(', ')} …), as pages that were taken over have it.`,
    fix: 'Find out who wrote it; delete it, or make a list or a sentence of it.',
  })),
  'text-hidden': error(({ tag }: { tag: string }) => ({
    message: `\`${tag}\` is HTML that hides words from readers.`,
    fix: 'Find out who wrote it, and delete it with all that it holds.',
  })),
  'link-hidden': error(({ href }: { href: string }) => ({
    message: `The link to "${href}" holds no words: readers cannot see it.`,
    fix: 'Delete it, or write what it leads to; a picture in it needs alt text.',
  })),
  'link-domain': error(({ domain, near }: { domain: string; near?: string }) => ({
    message: `The domain ${domain} is not among the domains that this site links to.`,
    fix: near ? `Did you mean \`${near}\`?` : 'If the link is right, add the domain to `linkDomains` in site.config.ts; else delete it.',
  })),

  // Good copy
  'alt-missing': warning(({ isCover }: { isCover?: boolean }) => ({
    message: isCover ? 'The cover has no alt text.' : 'The picture has no alt text.',
    fix: isCover ? 'Add `alt: …` below `cover`: what it shows, for those who cannot see it.' : 'Write what it shows, for those who cannot see it: ![…](…) or alt="…".',
  })),
  'heading-skipped': warning(({ text, depth, meant }: { text: string; depth: number; meant: number }) => ({
    message: `The heading "${text}" has level ${depth}, but the one above it has ${meant - 1}.`,
    fix: `Write it with ${meant}: \`${'#'.repeat(meant)} …\`.`,
  })),
  'title-duplicate': warning(({ other }: { other: string }) => ({
    message: `The same title stands in ${other}.`,
    fix: 'Tell the two apart, for readers and for search.',
  })),
  'punctuation-halfwidth': warning(({ written, meant, around }: { written: string; meant: string; around: string }) => ({
    message: `The half-width \`${written}\` stands in Chinese text: \`${around}\`.`,
    fix: `Write \`${meant}\`.`,
  })),
  'ellipsis-dots': warning(({ written, meant }: { written: string; meant: string; around: string }) => ({
    message: `\`${written}\` is no ellipsis of Chinese.`,
    fix: `Write \`${meant}\`.`,
  })),
  'digit-fullwidth': warning(({ written, meant }: { written: string; meant: string; around: string }) => ({
    message: `The digits \`${written}\` are full-width.`,
    fix: `Write \`${meant}\`.`,
  })),
  'space-stray': warning(({ around }: { written: string; meant: string; around: string }) => ({
    message: `A blank stands beside a full-width mark, which has its own room: \`${around}\`.`,
    fix: 'Delete the blank.',
  })),
} as const;
