import { scriptOf, type Script, type Variant } from '@/lib/script/variants';

/** The script that a variant is not written in: `otherScript('zh-Hant-TW') // 'zh-Hans'` */
export function otherScript(variant: Variant): Script {
  return scriptOf(variant) === 'zh-Hans' ? 'zh-Hant' : 'zh-Hans';
}
