import type { Variant } from '@/lib/script/variants';
import type Messages from '@/messages/zh-Hant.json';

/** The words of the pages in a variant. */
export async function loadMessages(variant: Variant): Promise<typeof Messages> {
  const { default: messages } = (await import(`../../messages/${variant}.json`)) as { default: typeof Messages };
  return messages;
}
