import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { createConverter } from '@/lib/script/converter';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'shutong-convert-'));
  mkdirSync(join(folder, 'terms'));
  writeFileSync(join(folder, 'terms/a.yml'), '- {zh-Hans: 软件, zh-Hant-TW: 軟體}\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  status: number | null;
  stdout: Buffer;
  stderr: string;
}

/** Runs the command as people do. `close`: how many bytes of its output are read before the pipe is closed. */
function convert(args: string[], input: Buffer | string, { close = Infinity, heapMegabytes = 0 } = {}): Promise<Ended> {
  const heap = heapMegabytes > 0 ? [`--max-old-space-size=${heapMegabytes}`] : [];
  const child = spawn(process.execPath, [...heap, 'scripts/start-command.mjs', 'content', 'convert', ...args], { env: { ...process.env, CONTENT_DIR: folder } });
  const chunks: Buffer[] = [];
  let stderr = '';
  let read = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    read += chunk.length;
    if (read >= close) child.stdout.destroy();
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  child.stdin.on('error', () => undefined); // a command that has ended takes no more
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, stdout: Buffer.concat(chunks), stderr }));
  });
}

const toTaiwan = ['--from', 'zh-Hans', '--to', 'zh-Hant-TW'];

describe.concurrent('content convert', { timeout: 60_000 }, () => {
  it('converts with the words of the site and leaves the ends of lines as they are', async () => {
    const { status, stdout, stderr } = await convert(toTaiwan, '\uFEFF头发\r\n\n软件\r里\r\n\n“面条”');
    expect({ status, stderr, text: stdout.toString() }).toEqual({ status: 0, stderr: '', text: '\uFEFF頭髮\r\n\n軟體\r裡\r\n\n「麵條」' });
  });

  it('converts without them when told', async () => {
    expect((await convert([...toTaiwan, '--no-terms'], '软件\n')).stdout.toString()).toBe('軟件\n');
  });

  it('makes nothing of nothing', async () => {
    expect((await convert(toTaiwan, '')).stdout.toString()).toBe('');
    expect((await convert([...toTaiwan, '--json'], '')).stdout.toString()).toBe('');
  });

  it('writes a JSON object a line, with the flags of the line', async () => {
    const lines = ['他说“头发”\t在屋里', '', '发困，发现，布里，并排', '软件'];
    const { stdout } = await convert([...toTaiwan, '--json'], lines.join('\r\n'));
    const found = stdout.toString().trimEnd().split('\n').map((line) => JSON.parse(line) as unknown);
    const converter = createConverter({ from: 'zh-Hans', to: 'zh-Hant-TW', terms: [[{ 'zh-Hans': '软件', 'zh-Hant-TW': '軟體' }]], hongKongParticle: '着' });
    expect(found).toEqual(lines.map((line) => ({ text: converter(line).text, flags: converter(line).flags })));
  });

  it('converts megabytes in little memory, with many lines or one', async () => {
    const sentence = '他在后面理发，头发很长，用软件写字𠮷。';
    const converted = '他在後面理髮，頭髮很長，用軟體寫字𠮷。';
    const count = 30_000;
    for (const between of ['\n', '']) {
      const { status, stdout, stderr } = await convert(toTaiwan, `${sentence}${between}`.repeat(count), { heapMegabytes: 160 });
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(stdout.equals(Buffer.from(`${converted}${between}`.repeat(count)))).toBe(true);
    }
  });

  it('holds in little memory the flags of one huge doubtful line, many times as long as the line', { timeout: 120_000 }, async () => {
    const unit = '发布里程，公布屋里，并排的面，历年发困。';
    const count = 30_000; // 1.8 MB; held as text, its flags burst this heap
    const { status, stdout, stderr } = await convert([...toTaiwan, '--json'], `${unit.repeat(count)}\n屋里`, { heapMegabytes: 64 });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const [huge, next] = stdout.toString().trimEnd().split('\n').map((line) => JSON.parse(line) as { text: string; flags: { offset: number; source: string }[] });
    expect(huge!.text).toHaveLength(unit.length * count);
    expect(huge!.flags.length).toBeGreaterThanOrEqual(count);
    expect(huge!.flags.every(({ offset, source }) => unit.startsWith(source, offset % unit.length))).toBe(true);
    expect(next).toMatchObject({ text: '屋裡' });
  });

  it('cuts a line without marks between characters, never in one', async () => {
    const { stdout } = await convert(toTaiwan, `a${'𠮷'.repeat(50_000)}`);
    expect(stdout.toString()).toBe(`a${'𠮷'.repeat(50_000)}`);
    const json = await convert([...toTaiwan, '--json'], `${'一'.repeat(40_000)}屋里`);
    expect(JSON.parse(json.stdout.toString())).toMatchObject({ text: `${'一'.repeat(40_000)}屋裡` });
  });

  it('ends quietly when nobody reads on', async () => {
    const { status, stderr } = await convert(toTaiwan, '他在后面理发。\n'.repeat(100_000), { close: 1 });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const json = await convert([...toTaiwan, '--json'], '发布里程，公布屋里。'.repeat(20_000), { close: 1_000_000 });
    expect({ status: json.status, stderr: json.stderr }).toEqual({ status: 0, stderr: '' });
  });

  it.each([
    ['in the middle of a line', Buffer.concat([Buffer.from('头发\n好'), Buffer.from([0xb0, 0xa1]), Buffer.from('\n')])],
    ['cut short by a line end', Buffer.concat([Buffer.from('头发\n'), Buffer.from('好').subarray(0, 2), Buffer.from('\n')])],
    ['cut short by the end', Buffer.concat([Buffer.from('头发\n'), Buffer.from('好').subarray(0, 2)])],
  ])('names the line of bytes that are no UTF-8, %s, after what came before', async (_, input) => {
    expect(await convert(toTaiwan, input)).toEqual({
      status: 1,
      stdout: Buffer.from('頭髮\n'),
      stderr: 'Line 2 is not UTF-8: some bytes there are no character. Save the text again as UTF-8 (in most editors: Save with encoding).\n',
    });
  });

  it.each([
    [['--to', 'zh-Hant'], 'Which variant is the text written in?'],
    [['--from', 'zh-Hans'], 'Which variant is wanted?'],
    [['--from', 'zh-CN', '--to', 'zh-Hant'], 'Did you mean `--from zh-Hans`?'],
    [['--from', 'zh-Hans', '--to', 'zh_hant_tw'], 'Did you mean `--to zh-Hant-TW`?'],
    [['--from', 'zh-Hans', '--to', 'ja'], 'Write one of zh-Hans, zh-Hant, zh-Hant-TW, zh-Hant-HK.'],
    [['--from', 'zh-Hans', '--to', 'zh-Hant', 'a.txt'], 'not files'],
    [['--from', 'zh-Hans', '--to', 'zh-Hant', '--jsno'], '--jsno'],
  ])('says how to call it: %j', async (args, hint) => {
    const { status, stdout, stderr } = await convert(args, '头发');
    expect({ status, stdout: stdout.toString() }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(hint);
  });
});
