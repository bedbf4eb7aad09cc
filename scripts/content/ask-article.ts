import { isCancel, select, text, type CANCEL_SYMBOL } from '@clack/prompts';

import { newPathFault, type TakenPaths } from '@/lib/content/new-path';
import { scriptOfTitle } from '@/lib/content/script-of-title';
import { slugFromTitle } from '@/lib/content/suggest-title-slug';
import { allVariants, type Variant } from '@/lib/script/variants';

import { wordPathFault } from './path-fault-words';

import type { Readable, Writable } from 'node:stream';
import type { SectionDocument } from '@/lib/content/documents';
import type { Language } from '@/lib/problems/language';
import type { NewWords } from './new-words';

/** What is known of an article that is to be made; what is missing can be asked. */
export interface ArticleWish {
  title?: string;
  section?: string;
  /** The title of the section, where it is to be made too. */
  sectionTitle?: string;
  slug?: string;
  script?: Variant;
}

/** What the questions are asked with. */
export interface Asking {
  sections: readonly SectionDocument[];
  taken: TakenPaths;
  variantNames: Readonly<Record<Variant, { name: string }>>;
  defaultScript: Variant;
  words: NewWords;
  language: Language;
  /** The terminal; standard input and output unless told. */
  input?: Readable;
  output?: Writable;
}

/** Thrown where somebody breaks off with Ctrl+C or Escape. */
export class CancelledError extends Error {
  override name = 'CancelledError';
}

const newSection = '';

/** Asks a person on a terminal for what is missing. @throws {CancelledError} */
export async function askArticle(wish: ArticleWish, asking: Asking): Promise<Required<Omit<ArticleWish, 'sectionTitle'>> & Pick<ArticleWish, 'sectionTitle'>> {
  const { sections, taken, words, language, input, output } = asking;
  const say = (path: string) => {
    const fault = newPathFault(path, taken);
    return fault && wordPathFault(fault, language);
  };
  const askText = async (message: string, initialValue = '', validate: (value: string) => string | undefined = () => undefined) => {
    const check = (value = '') => (value.trim() === '' ? words.blank : validate(value.trim()));
    return sure(await text({ message, initialValue, validate: check, input, output })).trim();
  };

  const title = wish.title ?? (await askText(words.askTitle));
  let { section, sectionTitle } = wish;
  if (section === undefined) {
    const known = [...sections].sort((a, b) => (a.path < b.path ? -1 : 1)).map(({ path, fields }) => ({ value: path, label: fields.title, hint: path }));
    const options = [...known, { value: newSection, label: words.newSection }];
    section = known.length === 0 ? newSection : sure(await select({ message: words.askSection, options, showInstructions: false, maxItems: 12, input, output }));
    if (section === newSection) {
      sectionTitle = await askText(words.askSectionTitle);
      section = await askText(words.askSectionPath, slugFromTitle(sectionTitle), say);
    }
  } else if (!taken.sections.has(section)) {
    const fault = say(section);
    if (fault === undefined) sectionTitle ??= await askText(words.askSectionTitle);
  }
  const usual = sections.find(({ path }) => path === section)?.fields.script ?? scriptOfTitle(sectionTitle ?? '', asking.defaultScript);
  const likely = scriptOfTitle(title, usual);
  const options = allVariants.map((value) => ({ value, label: asking.variantNames[value].name, hint: value }));
  const script = wish.script ?? sure(await select({ message: words.askScript, options, initialValue: likely, showInstructions: false, input, output }));
  const sectionsThen = new Set([...taken.sections, section]);
  const inSection = (slug: string) => {
    const fault = newPathFault(`${section}/${slug}`, { ...taken, sections: sectionsThen });
    return fault && wordPathFault(fault, language);
  };
  const slug = wish.slug ?? (await askText(words.askSlug, slugFromTitle(title), inSection));
  return { title, section, sectionTitle, slug, script };
}

function sure<Value>(answer: Value | typeof CANCEL_SYMBOL): Value {
  if (isCancel(answer)) throw new CancelledError();
  return answer;
}
