import { top, type Place, type Problem } from '@/lib/problems/problem';

import { readFields } from './read-fields';
import { termList, termsFields } from './schemas';

import type { z } from 'zod';
import type { Term } from '@/lib/script/terms';
import type { Variant } from '@/lib/script/variants';
import type { PlacedTerm } from './context';
import type { SourceFile } from './source-file';
import type { DataPath } from './yaml';

/** The rows of a file of terms, and where each of their columns stands. */
export interface ReadTerms {
  terms: PlacedTerm[];
  problems: Problem[];
  placeOfColumn: (row: number, column: Variant) => Place;
}

/** The rows of a file of terms: a list, or a list under `terms:`. */
export function readTerms(source: SourceFile): ReadTerms {
  const listed = /^terms:/mu.test(source.text);
  const schema: z.ZodType<Term[] | { terms: Term[] }> = listed ? termsFields : termList;
  const read = readFields(source.text, top(source.file), schema);
  const rows = Array.isArray(read.fields) ? read.fields : (read.fields?.terms ?? []);
  const prefix: DataPath = listed ? ['terms'] : [];
  return {
    terms: rows.map((term, i) => ({ term, place: read.placeOf([...prefix, i]) })),
    problems: read.problems,
    placeOfColumn: (row, column) => read.placeOf([...prefix, row, column]),
  };
}
