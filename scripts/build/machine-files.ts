import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { library } from '@/lib/content/library';
import { atomFeed } from '@/lib/routes/atom';
import { feedOf } from '@/lib/routes/feed';
import { cardsOf } from '@/lib/routes/page-cards';
import { partsOf } from '@/lib/routes/paths';
import { sitemapFiles, sitemapPages } from '@/lib/routes/sitemap';
import { site } from '@/site.config';

import { makeCards } from '../cards/make-cards';

/**
 * What machines read and no route can make: feeds of sections, which would lie below the catch-all page, further files of
 * a long sitemap, and cards. Run by the build, with the `tsconfig.json` beside this file, which lets a
 * command use the library.
 *
 * @param folder where the files go: `out/` to be, or `public/` for a server build
 */
async function writeMachineFiles(folder: string): Promise<void> {
  const write = (path: string, data: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), data);
  };
  for (const variant of site.variants) {
    for (const section of library.getCatalogue(variant).sections) {
      write([variant, ...partsOf(section.path), 'feed.xml'].join('/'), atomFeed(await feedOf(variant, section)));
    }
  }
  const [, ...parts] = sitemapFiles(sitemapPages(library.getCatalogue(site.defaultVariant)));
  for (const { name, xml } of parts) write(name, xml);
  if (!site.cards) return;
  const start = performance.now();
  const { cards, drawn, missing } = await makeCards(site.variants.flatMap((variant) => cardsOf(variant, library.getCatalogue(variant))), folder);
  console.log(`cards: ${cards}, ${drawn} drawn in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  if (missing.length > 0) console.log(`cards: 〓 stands for characters that their fonts do not have: ${missing.join(' ')}`);
}

await writeMachineFiles(process.argv[2]!);
