import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { builtFiles, library, site } from './site';

import type { Manifest } from '@/lib/search/index-files';

const indexes = builtFiles.filter((file) => /^assets\/search-index-[\da-f]+\/index\.json$/u.test(file));

describe('the search index', () => {
  it('is there once', () => {
    expect(indexes).toHaveLength(1);
  });

  it('knows every published article and no other', () => {
    const { paths } = JSON.parse(readFileSync(`out/${indexes[0]}`, 'utf8')) as Manifest;
    expect(paths).toEqual(library.getCatalogue(site.defaultVariant).articles.map(({ path }) => path));
  });
});
