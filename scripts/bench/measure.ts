import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface Measurement {
  seconds: number;
  /** The largest sum of resident memory of the program and all it started, sampled ten times a second. Linux only, else 0. */
  peakMemoryMb: number;
  status: number | null;
  output: string;
}

/** Runs a program and measures it from outside. */
export async function measure(program: string, args: readonly string[], options: { cwd: string; env?: Record<string, string> }): Promise<Measurement> {
  const start = performance.now();
  const child = spawn(program, args, { cwd: options.cwd, env: { ...process.env, ...options.env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', (data: Buffer) => (output += data.toString()));
  child.stderr.on('data', (data: Buffer) => (output += data.toString()));
  let peakMemoryMb = 0;
  const sampler = setInterval(() => (peakMemoryMb = Math.max(peakMemoryMb, treeMemoryMb(child.pid!))), 100);
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(sampler);
  return { seconds: (performance.now() - start) / 1000, peakMemoryMb: Math.round(peakMemoryMb), status, output };
}

const pageKb = 4;

/** Resident memory of a program and all it started, in MB. Linux only, else 0. */
export function treeMemoryMb(root: number): number {
  const parents = new Map<number, number>();
  for (const name of listProcesses()) {
    const fields = readOrBlank(`/proc/${name}/stat`).replace(/^.*\) /u, '').split(' ');
    parents.set(name, Number(fields[1]));
  }
  const isInTree = (pid: number): boolean => pid === root || (parents.has(pid) && isInTree(parents.get(pid)!));
  const pages = [...parents.keys()].filter(isInTree).map((pid) => Number(readOrBlank(`/proc/${pid}/statm`).split(' ')[1] ?? 0));
  return (pages.reduce((sum, each) => sum + each, 0) * pageKb) / 1024;
}

function listProcesses(): number[] {
  try {
    return readdirSync('/proc').map(Number).filter(Number.isInteger);
  } catch {
    return []; // no /proc on this system
  }
}

function readOrBlank(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return ''; // the process has ended
  }
}
