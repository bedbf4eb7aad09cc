import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import { netlifyTags } from '@/lib/hosting/netlify';
import { negotiateVariant } from '@/lib/routes/negotiate';

import { placements } from '../../hosting/place-site';
import { ask } from '../ask';
import { freePort, startServer } from '../start-process';
import { fetchNode, fetchTool } from '../tools';

import type { Hosting } from '@/lib/hosting/hosting';
import type { HostRun, Trial } from '../host-run';

/** `netlify dev`, offline: Netlify's own reading of `_redirects` and `_headers` before a plain file server. */
export async function runNetlify({ hosting, site, folder }: Trial): Promise<HostRun> {
  const [netlify, node, port] = [await fetchTool('netlify-cli'), await fetchNode(), await freePort()];
  const target = resolve(folder);
  await placements.netlify.place({ hosting, site, target: join(target, 'site'), nginx: { root: site, listen: '', brotli: false } });
  await writeFile(join(target, 'netlify.toml'), (await readFile('netlify.toml', 'utf8')).replace(placements.netlify.folder, join(folder, 'site')));
  // Functions at the edge need a download, and the site has none.
  const args = [join(netlify, 'bin/run.js'), 'dev', '--offline', '--no-open', '--internal-disable-edge-functions', '--dir', 'site', '--port', String(port)];
  const stop = await startServer(node, args, { port, cwd: target, env: { CI: '1', NETLIFY_TELEMETRY_DISABLED: '1', LANG: 'C.UTF-8' } });
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin, stop,
    notes: [await askLanguages(origin, hosting)],
    cannotTell: {
      caching: '`netlify dev` sends a caching of its own with every file',
      compression: '`netlify dev` packs nothing; Netlify does',
    },
  };
}

/** `netlify dev` reads two letters of a header, so conditions on whole tags are asked with the cookie that it takes a language from. */
async function askLanguages(origin: string, hosting: Hosting): Promise<string> {
  const wrong: string[] = [];
  for (const tag of netlifyTags) {
    const { headers: { location } } = await ask(`${origin}${hosting.basePath}/`, { cookie: `nf_lang=${tag.toLowerCase()}` });
    if (location !== `${hosting.basePath}/${negotiateVariant({ languages: [tag] }, hosting)}`) wrong.push(`${tag} to ${location}`);
  }
  return wrong.length === 0 ? `its ${netlifyTags.length} conditions on a language lead where they should` : `conditions on a language lead elsewhere: ${wrong.join(', ')}`;
}
