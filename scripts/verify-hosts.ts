import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { site } from '@/site.config';

import { runCommand } from './command';
import { readHosting } from './hosting/hosting-file';
import { terminalLanguage } from './terminal-language';
import { UsageError } from './usage';
import { runCloudflare } from './verify-hosts/hosts/cloudflare';
import { runDocker } from './verify-hosts/hosts/docker';
import { runNetlify } from './verify-hosts/hosts/netlify';
import { runNext } from './verify-hosts/hosts/next';
import { runNginx } from './verify-hosts/hosts/nginx';
import { runPages } from './verify-hosts/hosts/pages';
import { runServe } from './verify-hosts/hosts/serve';
import { runVercel } from './verify-hosts/hosts/vercel';
import { textTable } from './verify-hosts/table';
import { checkNames, tryHost, type HostReport, type Outcome } from './verify-hosts/try-host';
import { verifyWords } from './verify-hosts/verify-words';

import type { VariantIndex } from '@/lib/content/model';

const hosts = { serve: runServe, nginx: runNginx, vercel: runVercel, cloudflare: runCloudflare, netlify: runNetlify, docker: runDocker, next: runNext, pages: runPages };
const words = verifyWords[terminalLanguage()];

/** `npm run verify:hosts [NAME…]`: what each host answers when it is given the site in `out/`, as a table. */
await runCommand(async () => {
  const names = process.argv.slice(2);
  if (names.some((name) => name.startsWith('-'))) {
    console.log(`${words.usage} ${Object.keys(hosts).join(' · ')}`);
    return names.every((name) => ['--help', '-h'].includes(name)) ? 0 : 2;
  }
  const unknown = names.find((name) => !Object.hasOwn(hosts, name));
  if (unknown !== undefined) throw new UsageError(`${words.unknown(unknown)}\n\n${words.usage} ${Object.keys(hosts).join(' · ')}`);
  const hosting = readHosting();
  if (!hosting) throw new UsageError(words.notBuilt);
  const index = JSON.parse(readFileSync(join(site.generatedDir, hosting.defaultVariant, 'index.json'), 'utf8')) as VariantIndex;
  const [first] = index.articles;
  if (!first) throw new UsageError(words.noArticle);
  const asset = `/assets/${readdirSync('out/assets').find((file) => /^reader-.*\.js$/u.test(file))}`;

  const reports: [name: string, report: HostReport][] = [];
  for (const [name, start] of Object.entries(hosts)) {
    if (names.length > 0 && !names.includes(name)) continue;
    console.error(words.trying(name));
    reports.push([name, await tryHost(start, { hosting, site: 'out', folder: join('.shutong/verify-hosts', name) }, { article: `/${first.path}`, asset })]);
  }
  print(reports);
  return reports.some(([, { outcomes }]) => Object.values(outcomes).some(({ kind }) => kind === 'fails')) ? 1 : 0;
});

function print(reports: readonly [name: string, report: HostReport][]): void {
  const heading = [words.host, ...checkNames.map((name) => words.checks[name] ?? name)];
  const rows = reports.map(([name, { outcomes, notRun }]) => [name, ...checkNames.map((check) => (notRun === undefined ? cell(outcomes[check]!) : words.notRun))]);
  console.log(`\n${textTable([heading, ...rows])}\n\n${words.legend}`);
  for (const [name, { outcomes, notRun, notes }] of reports) {
    const lines = [
      ...(notRun === undefined ? [] : [`${words.notRun}: ${notRun}`]),
      ...notes,
      ...Object.entries(outcomes).flatMap(([check, { kind, details }]) => details.map((detail) => `${words.checks[check] ?? check} ${words.kinds[kind]}: ${detail}`)),
    ];
    if (lines.length > 0) console.log(`\n${name}\n${lines.map((line) => `  ${line}`).join('\n')}`);
  }
}

function cell({ kind, shown }: Outcome): string {
  if (kind !== 'ok' || shown === undefined) return words.kinds[kind];
  return shown === 'none' ? words.none : shown.replace(/^ok, (\d+) by page$/u, (_, count: string) => words.byPage(count));
}
