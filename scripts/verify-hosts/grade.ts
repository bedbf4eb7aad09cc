import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

import { secureFront } from './secure-front';
import { fetchTool } from './tools';

import type { Result } from './checks';

/** The grade that Mozilla's HTTP Observatory gives a host, with https before it. Anything but A+ is a fault. */
export async function gradeHost(origin: string, basePath: string, folder: string): Promise<Result> {
  const library = await fetchTool('@mdn/mdn-http-observatory');
  const front = await secureFront(origin, basePath, folder);
  try {
    const { stdout } = await promisify(execFile)(process.execPath, ['scripts/verify-hosts/observatory.mjs', library, front.host], { env: { ...process.env, NODE_EXTRA_CA_CERTS: front.certificate } });
    const { grade, score, faults } = JSON.parse(stdout.trim().split('\n').at(-1)!) as { grade: string; score: number; faults: string[] };
    return { faults: grade === 'A+' ? [] : [`grade ${grade} (${score})`, ...faults], shown: `${grade} (${score})` };
  } finally {
    front.close();
  }
}
