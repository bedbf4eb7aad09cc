import type { Variant } from '@/lib/script/variants';
import type messages from '@/messages/zh-Hant.json';

declare module 'next-intl' {
  interface AppConfig {
    Locale: Variant;
    Messages: typeof messages;
  }
}
