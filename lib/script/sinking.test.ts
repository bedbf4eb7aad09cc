import { describe, expect, it } from 'vitest';

import { isSinking } from './sinking';

const readings = (text: string) => [...text.matchAll(/沈/gu)].map(({ index }) => isSinking(text, index));

describe('沈 as Taiwan’s form of 沉', () => {
  it.each(['神情沈著', '沈穩', '下沈', '消沈', '低沈', '沈入水底', '深沈', '沈默', '沈重', '沈思', '沈睡', '沈淪', '沈浸', '沈溺', '沈痛', '沈澱', '浮沈', '擊沈', '陰沈', '昏沈', '石沈大海', '夕陽西沈', '沈甸甸', '陰沈沈'])('is known in %s', (text) => {
    expect(readings(text)).not.toContain(false);
  });

  it.each(['沈先生', '沈從文', '沈括', '瀋陽與沈陽', '名下沈女士', '台下沈先生', '沈著《史論》', '江西沈氏', '演員沈殿霞'])('is not seen in the surname or the place of %s', (text) => {
    expect(readings(text)).not.toContain(true);
  });
});
