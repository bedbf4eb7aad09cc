import { text } from 'node:stream/consumers';

import type { Conversion } from '@/lib/script/converter';
import type { ConverterMeasurement } from './measure-converter';

type Convert = (text: string) => Pick<Conversion, 'text' | 'flags'>;

/** How to make each converter; libraries are imported here, so that loading them counts. */
const converters: Readonly<Record<string, (flagBelow?: number) => Promise<Convert>>> = {
  opencc: async () => {
    const { Converter } = await import('opencc-js');
    const convert = Converter({ from: 'cn', to: 'tw' });
    return (sentence) => ({ text: convert(sentence), flags: [] });
  },
  ours: async (flagBelow) => {
    const { createConverter } = await import('@/lib/script/converter');
    return createConverter({ from: 'zh-Hans', to: 'zh-Hant-TW', hongKongParticle: '着', flagBelow });
  },
};

const minSeconds = 3;
/** Above every confidence, so that all choices are flagged. */
const everyFlag = 2;

const sentences = JSON.parse(await text(process.stdin)) as string[];
const start = performance.now();
const convert = await converters[process.argv[2]!]!();
convert('头发');
const startSeconds = (performance.now() - start) / 1000;

const convertWithAllFlags = await converters[process.argv[2]!]!(everyFlag);
const conversions = sentences.map((sentence) => convertWithAllFlags(sentence));
const bytes = Buffer.byteLength(sentences.join(''));
const timed = performance.now();
let rounds = 0;
for (; performance.now() - timed < minSeconds * 1000; rounds++) {
  // Each round asks for other texts, so that none is answered from memory.
  for (const sentence of sentences) convert(`${sentence}\n${rounds}`);
}
const mbPerSecond = (bytes * rounds) / 1000 / (performance.now() - timed);

const measurement: ConverterMeasurement = {
  texts: conversions.map((conversion) => conversion.text),
  flags: conversions.map((conversion) => conversion.flags),
  startSeconds,
  mbPerSecond,
  memoryMb: process.memoryUsage.rss() / 1024 / 1024,
};
process.stdout.write(JSON.stringify(measurement));
