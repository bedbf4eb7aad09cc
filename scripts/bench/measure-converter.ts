import { spawn } from 'node:child_process';

import { ToolError } from '../build/run-tool';

import type { Conversion } from '@/lib/script/converter';

export type MeasuredConverter = 'opencc' | 'ours';

/** What a converter made of some sentences, and what it cost in a process of its own. */
export interface ConverterMeasurement {
  texts: string[];
  flags: Conversion['flags'][];
  /** From before the converter is imported to the end of its first conversion. */
  startSeconds: number;
  mbPerSecond: number;
  memoryMb: number;
}

/** Runs a converter in a fresh process, so that its start-up time and memory are its own, from a bundle as the content commands start. */
export async function measureConverter(converter: MeasuredConverter, sentences: readonly string[]): Promise<ConverterMeasurement> {
  const child = spawn(process.execPath, ['scripts/start-command.mjs', 'bench/converter-process', converter], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(JSON.stringify(sentences));
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  if (status !== 0) throw new ToolError(`The process of the converter ${converter} failed.`);
  return JSON.parse(Buffer.concat(chunks).toString()) as ConverterMeasurement;
}
