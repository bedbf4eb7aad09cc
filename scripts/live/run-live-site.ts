import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, relative } from 'node:path';

import { site } from '@/site.config';

import { buildWords } from '../build/build-words';
import { bundleReader } from '../build/bundle-reader';
import { makeIcons } from '../build/make-icons';
import { toolEnv } from '../build/run-tool';
import { writeWhole } from '../content/files';
import { namedLanguage, terminalLanguage } from '../terminal-language';
import { UsageError } from '../usage';
import { serveDesk } from './desk-server';
import { createLiveContent } from './live-content';
import { liveWords } from './live-words';
import { createChangeReport } from './report-changes';
import { watchFolder } from './watch-folder';

/** Pages of live editing can write files: they are for this machine alone. */
const host = '127.0.0.1';

/**
 * Live editing: this process watches the content and keeps what pages read up to date, with the last good version of
 * whatever is broken; Next, beside it, shows it at once.
 *
 * @returns the exit status, when either is ended
 */
export async function runLiveSite(port: number): Promise<number> {
  if (!existsSync(site.contentDir)) throw new UsageError(buildWords[terminalLanguage()].noContent(site.contentDir));
  await mustBeFree(port);
  const words = liveWords[terminalLanguage()];
  console.log(words.checking);
  const content = createLiveContent(namedLanguage());
  const report = createChangeReport(terminalLanguage());
  const look = async () => {
    const state = await content.update();
    const lines = state && report(state.desk.problems);
    if (lines) console.log(lines);
  };
  await Promise.all([look(), bundleReader(), makeIcons(), writeTsConfig()]);
  const stopWatching = watchFolder(site.contentDir, async () => {
    try {
      await look();
    } catch (error) {
      console.error(words.failed(error instanceof Error ? error.message : String(error)));
    }
  });

  const desk = await serveDesk(content.desk);
  const origin = `http://localhost:${port}`;
  console.log(words.at(`${origin}${site.basePath}/`, `${origin}${site.basePath}/editor`));
  const next = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'dev', '--hostname', host, '--port', String(port)], { stdio: ['ignore', 'inherit', 'inherit'], env: { ...toolEnv(), NODE_ENV: 'development', EDITOR_DESK: desk.address, PORT: String(port) } });
  const status = await untilEnd(next);
  await Promise.all([stopWatching(), desk.close()]);
  return status;
}

/** Waits until a program ends, by itself or because this one is told to; gives the exit status for both. */
async function untilEnd(child: ChildProcess): Promise<number> {
  let isTold = false;
  const end = () => {
    isTold = true;
    child.kill('SIGTERM');
    setTimeout(() => child.kill('SIGKILL'), 5000).unref();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
  const [code] = (await once(child, 'exit')) as [number | null];
  return isTold ? 0 : (code ?? 1);
}

/** Fails, in words for people, where another program listens already. */
async function mustBeFree(port: number): Promise<void> {
  const probe = createServer().listen(port, host);
  await once(probe, 'listening');
  probe.close();
  await once(probe, 'close');
}

/**
 * The TypeScript settings by which Next finds the generated modules of live editing where it would find those of a build.
 * Since they extend others, Next leaves them as they are.
 */
async function writeTsConfig(): Promise<void> {
  const root = relative(site.liveDir, '.') || '.';
  const paths = { '@/.shutong/generated/*': [`./${relative(site.liveDir, site.generatedDir)}/*`], '@/*': [`${root}/*`] };
  await writeWhole(join(site.liveDir, 'tsconfig.json'), JSON.stringify({ extends: `${root}/tsconfig.json`, compilerOptions: { paths } }));
}
