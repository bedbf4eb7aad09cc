import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/**
 * The last Lighthouse that runs on Node 20. It is fetched when it is asked for, not with the other dependencies: it brings
 * a hundred packages that nothing else here needs.
 */
const lighthouse = 'lighthouse@12.8.2';

export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

export interface Scores {
  /** 0 to 100 for each category. */
  scores: Record<(typeof categories)[number], number>;
  /** What was not found right, in Lighthouse's words. */
  faults: string[];
}

interface Report {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { title: string; score: number | null; displayValue?: string }>;
}

/** What Lighthouse says of a page, as a phone on a slow network would load it. */
export async function runLighthouse(address: string, browser: string): Promise<Scores> {
  const folder = mkdtempSync(join(tmpdir(), 'shutong-lighthouse-'));
  try {
    const output = join(folder, 'report.json');
    const flags = ['--quiet', '--output=json', `--output-path=${output}`, '--chrome-flags=--headless=new --no-sandbox --disable-gpu', '--form-factor=mobile'];
    await promisify(execFile)('npm', ['exec', '--yes', `--package=${lighthouse}`, '--', 'lighthouse', address, ...flags], {
      env: { ...process.env, CHROME_PATH: browser }, shell: process.platform === 'win32', maxBuffer: 64 * 1024 * 1024,
    });
    return readReport(JSON.parse(readFileSync(output, 'utf8')) as Report);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readReport({ categories: rated, audits }: Report): Scores {
  const counted = categories.flatMap((name) => rated[name]!.auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id));
  const faults = [...new Set(counted)].map((id) => audits[id]!).filter(({ score }) => score !== null && score < 0.9);
  return {
    scores: Object.fromEntries(categories.map((name) => [name, Math.round(100 * (rated[name]!.score ?? 0))])) as Scores['scores'],
    faults: faults.map(({ title, displayValue }) => (displayValue ? `${title}: ${displayValue}` : title)),
  };
}
