import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';

import { commandWords, type SystemFailure } from '../command-words';
import { terminalLanguage } from '../terminal-language';

const endWithParent = pathToFileURL('scripts/build/end-with-parent.mjs').href;

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
  /** What of the system failed it, as Node calls it; `undefined` where the tool itself did. */
  systemFailure?: SystemFailure;
}

/**
 * Runs a tool of `node_modules` and keeps what it prints; only where it fails is that shown. It ends when this process ends.
 *
 * @param module path of its script, below `node_modules`
 * @returns what it printed
 * @throws {ToolError} if it ends with another status than 0
 */
export async function runTool(name: string, module: string, args: readonly string[], env: Record<string, string> = {}): Promise<string> {
  const child = spawn(process.execPath, ['--import', endWithParent, `node_modules/${module}`, ...args], {
    env: { ...toolEnv(), FORCE_COLOR: '0', ...env },
    // Nothing is ever written to its input: it is open for as long as this process lives.
    stdio: ['pipe', 'pipe', 'pipe'],
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
  if (status !== 0) throw toolFailed(name, status, output);
  return output;
}

/** Where the system is at fault, that is what a person must know, not where in the tool it showed. */
function toolFailed(name: string, status: number | null, output: string): ToolError {
  const words = commandWords[terminalLanguage()];
  const reason = systemFailureIn(output);
  if (!reason) return new ToolError(`${words.toolFailed(name, String(status))}\n${output.trim()}`);
  const line = output.split('\n').find((each) => each.includes(reason))!;
  const error = new ToolError(`${words.toolFailed(name, String(status))} ${words.withReason(words.failures[reason], line.trim())}`);
  error.systemFailure = reason;
  return error;
}

function systemFailureIn(output: string): SystemFailure | undefined {
  return (Object.keys(commandWords.en.failures) as SystemFailure[]).find((code) => new RegExp(`\\b${code}\\b`, 'u').test(output));
}
