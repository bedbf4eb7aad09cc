import { Trie } from 'opencc-js/core';

import { outside } from './edits';
import { allVariants, pickByVariant, scriptOf, type ByVariant, type Variant } from './variants';

import type { Range } from './edits';

/** A word and how each variant writes it: `{'zh-Hans': '软件', 'zh-Hant-TW': '軟體', note: 'regional usage'}`. */
export interface WordTerm extends ByVariant<string> {
  note?: string;
}

/** A word that every variant writes as it stands: `{keep: '于右任'}`. */
export interface KeepTerm {
  keep: string;
  note?: string;
}

/** An editorial override of conversion. */
export type Term = WordTerm | KeepTerm;

/** Narrows a term to one that keeps a word as it is. */
export function isKeepTerm(term: Term): term is KeepTerm {
  return 'keep' in term;
}

/** A place where a term applies: its range in the source, what to write there, and the row it comes from. */
export interface TermMatch extends Range {
  text: string;
  term: Term;
}

/** Finds the terms of a text: in order, never overlapping. */
export type TermMatcher = (text: string) => TermMatch[];

/** The ways to write a term in the script of `variant`: a row matches from any of its columns of that script. */
export function spellingsOf(term: Term, variant: Variant): string[] {
  if (isKeepTerm(term)) return [term.keep];
  const columns = allVariants.filter((tag) => scriptOf(tag) === scriptOf(variant));
  return [...new Set(columns.flatMap((tag) => term[tag] ?? []))];
}

/** What a term reads in a variant, `undefined` where it says nothing about it. */
export function renderTerm(term: Term, variant: Variant): string | undefined {
  return isKeepTerm(term) ? term.keep : pickByVariant(term, variant);
}

/**
 * Makes the matcher for texts written in `from` and read in `to`. At each place the longest spelling wins; of rows with
 * the same spelling the first. A stronger list takes its places first, wherever a weaker one would overlap it.
 *
 * @param lists lists of terms, strongest first (the article's own, then the site's)
 */
export function createTermMatcher(lists: readonly (readonly Term[])[], from: Variant, to: Variant): TermMatcher {
  const inForce = lists.map((terms) => tableOf(terms, from, to)).filter((table) => table.rows.length > 0);
  return (text) =>
    inForce.reduce<TermMatch[]>((taken, table) => merge(taken, findIn(table, text)), []);
}

interface Table {
  trie: Trie;
  rows: { text: string; term: Term }[];
}

/** Tables made before. The site's list is the same for every article, and making its table takes longer than to convert one. */
const tables = new WeakMap<readonly Term[], Map<string, Table>>();

function tableOf(terms: readonly Term[], from: Variant, to: Variant): Table {
  const made = tables.get(terms) ?? new Map<string, Table>();
  tables.set(terms, made);
  const key = `${from}>${to}`;
  const table = made.get(key) ?? makeTable(terms, from, to);
  made.set(key, table);
  return table;
}

function makeTable(terms: readonly Term[], from: Variant, to: Variant): Table {
  const trie = new Trie();
  const rows: Table['rows'] = [];
  for (const term of [...terms].reverse()) {
    const text = renderTerm(term, to);
    if (text === undefined) continue;
    for (const spelling of spellingsOf(term, from)) {
      trie.addWord(spelling, String(rows.push({ text, term }) - 1));
    }
  }
  return { trie, rows };
}

function findIn({ trie, rows }: Table, text: string): TermMatch[] {
  const matches: TermMatch[] = [];
  for (let start = 0; start < text.length; ) {
    const found = trie.matchPrefix(text, start);
    if (found) matches.push({ start, end: found.end, ...rows[Number(found.value)]! });
    start = found ? found.end : start + 1;
  }
  return matches;
}

function merge(stronger: TermMatch[], weaker: TermMatch[]): TermMatch[] {
  return [...stronger, ...weaker.filter(outside(stronger))].sort((a, b) => a.start - b.start);
}
