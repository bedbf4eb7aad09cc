import { parseArgs } from 'node:util';

import { runCommand } from './command';
import { hostWords } from './hosting/host-words';
import { readHosting } from './hosting/hosting-file';
import { placements, type HostName } from './hosting/place-site';
import { terminalLanguage } from './terminal-language';
import { UsageError } from './usage';

/** `npm run host -- NAME`: writes what is in `out/` in the form that a host takes. */
await runCommand(async () => {
  const words = hostWords[terminalLanguage()];
  const usage = words.usage.replace('NAMES', Object.keys(placements).join(' · '));
  const { values, positionals: [name = '', ...others] } = parseArgs({
    allowPositionals: true,
    options: { root: { type: 'string', default: 'out' }, listen: { type: 'string', default: '80' }, brotli: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  if (!isHost(name) || others.length > 0) throw new UsageError(`${name ? words.unknown([name, ...others].join(' ')) : words.which}\n\n${usage}`);
  const hosting = readHosting();
  if (!hosting) throw new UsageError(words.notBuilt);
  const { folder, place } = placements[name];
  await place({ hosting, site: 'out', target: folder, nginx: { root: values.root, listen: values.listen, brotli: values.brotli } });
  console.log(words.written(folder));
  if (/^https?:\/\/localhost(?::|$)/u.test(hosting.url)) console.warn(words.noSiteUrl(hosting.url));
  return 0;
});

function isHost(name: string): name is HostName {
  return Object.hasOwn(placements, name);
}
