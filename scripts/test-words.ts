import type { Language } from '@/lib/problems/language';

export type TestStep = 'types' | 'lint' | 'unit' | 'check' | 'build' | 'site' | 'e2e';

interface TestWords {
  steps: Readonly<Record<TestStep, string>>;
  ofStep: (step: string, passed: number, failed: number, seconds: string) => string;
  total: (passed: number, failed: number) => string;
}

/** What `npm test` says around the tests. */
export const testWords: Readonly<Record<Language, TestWords>> = {
  en: {
    steps: { types: 'types', lint: 'lint', unit: 'unit', check: 'content check', build: 'build', site: 'built site', e2e: 'end to end' },
    ofStep: (step, passed, failed, seconds) => `${step}: ${passed} passed, ${failed} failed (${seconds} s)`,
    total: (passed, failed) => `${passed} passed, ${failed} failed`,
  },
  'zh-Hans': {
    steps: { types: '类型', lint: '代码规范', unit: '单元测试', check: '内容检查', build: '生成网站', site: '生成的网站', e2e: '浏览器测试' },
    ofStep: (step, passed, failed, seconds) => `${step}：通过 ${passed} 项，失败 ${failed} 项（${seconds} 秒）`,
    total: (passed, failed) => `通过 ${passed} 项，失败 ${failed} 项`,
  },
  'zh-Hant': {
    steps: { types: '類型', lint: '程式碼規範', unit: '單元測試', check: '內容檢查', build: '生成網站', site: '生成的網站', e2e: '瀏覽器測試' },
    ofStep: (step, passed, failed, seconds) => `${step}：通過 ${passed} 項，失敗 ${failed} 項（${seconds} 秒）`,
    total: (passed, failed) => `通過 ${passed} 項，失敗 ${failed} 項`,
  },
};
