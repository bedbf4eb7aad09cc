import hans from '@/messages/zh-Hans.json';
import hant from '@/messages/zh-Hant.json';
import hongKong from '@/messages/zh-Hant-HK.json';
import taiwan from '@/messages/zh-Hant-TW.json';

import type { Variant } from '@/lib/script/variants';

/** The words of every variant, for what a page says in another one than its own. */
export const allMessages = { 'zh-Hans': hans, 'zh-Hant': hant, 'zh-Hant-TW': taiwan, 'zh-Hant-HK': hongKong } satisfies Record<Variant, unknown>;
