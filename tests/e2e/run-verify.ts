import { spawn } from 'node:child_process';

/** What `content verify --json` prints. */
export interface VerifyOutput {
  checked: number;
  findings: { url: string; kind: string; detail: string }[];
}

/** Runs `content verify` in English, as a deployer would, while this process may be the host. */
export async function runVerify(...args: string[]): Promise<{ status: number | null; stdout: string; stderr: string }> {
  const child = spawn(process.execPath, ['scripts/start-command.mjs', 'content', 'verify', ...args], { env: { ...process.env, SHUTONG_LANG: 'en' } });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { status, stdout, stderr };
}
