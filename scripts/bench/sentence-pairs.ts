import { readFileSync } from 'node:fs';

import { UsageError } from '../usage';

/** A sentence in both scripts, with as many characters. */
export interface SentencePair {
  simplified: string;
  traditional: string;
}

/** Reads a file of sentences, Simplified TAB Traditional. */
export function readSentencePairs(file: string): SentencePair[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, n) => {
      if (line === '') return [];
      const [simplified = '', traditional = ''] = line.split('\t');
      if ([...simplified].length !== [...traditional].length) {
        throw new UsageError(`${file}:${n + 1}: the two sides differ in length; expected Simplified TAB Traditional, character for character.`);
      }
      return [{ simplified, traditional }];
    });
}
