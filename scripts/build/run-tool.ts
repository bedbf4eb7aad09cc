import { spawn } from 'node:child_process';

import { commandWords } from '../command-words';
import { terminalLanguage } from '../terminal-language';

/**
 * What every tool gets: no telemetry, no colours in kept output, and the folder it really runs in, as Contentlayer believes
 * `PWD`; not the key that the site is signed with, which no tool needs.
 */
export function toolEnv(): NodeJS.ProcessEnv {
  const { SIGNING_KEY: _, ...env } = process.env;
  return { ...env, PWD: process.cwd(), NEXT_TELEMETRY_DISABLED: '1', CONTENTLAYER_HIDE_WARNING: '1' };
}

/** A tool that ended badly; its message is for a person. */
export class ToolError extends Error {
  override name = 'ToolError';
}

/**
 * Runs a tool of `node_modules` and keeps what it prints; only where it fails is that shown.
 *
 * @param module path of its script, below `node_modules`
 * @returns what it printed
 * @throws {ToolError} if it ends with another status than 0
 */
export async function runTool(name: string, module: string, args: readonly string[], env: Record<string, string> = {}): Promise<string> {
  const child = spawn(process.execPath, [`node_modules/${module}`, ...args], {
    env: { ...toolEnv(), FORCE_COLOR: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text: string) => (output += text));
  }
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (status !== 0) throw new ToolError(`${commandWords[terminalLanguage()].toolFailed(name, String(status))}\n${output.trim()}`);
  return output;
}
