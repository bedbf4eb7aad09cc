import type { PathFault } from '@/lib/content/new-path';
import type { Language } from '@/lib/problems/language';

type FaultWords = { [Kind in PathFault['kind']]: (fault: Extract<PathFault, { kind: Kind }>) => string };

const words = {
  en: {
    'slug-invalid': ({ slug, suggestion }) => `\`${slug}\` cannot be an address: only a–z, 0–9 and single hyphens can.${suggestion ? ` Write \`${suggestion}\`.` : ''}`,
    'slug-reserved': ({ slug, suggestion }) => `\`${slug}\` is taken by a page of the site itself. Write, for example, \`${suggestion}\`.`,
    'path-taken': ({ path, owner }) => `/${path} is there already: ${owner}. Nothing is overwritten; choose another name.`,
    'old-address': ({ path, owner }) => `/${path} is an old address of ${owner}, which readers are sent on from. Choose another name, or take it out of \`redirectFrom\` there.`,
    'section-missing': ({ section }) => `There is no section \`${section}\`: content/${section}/section.yml is missing.`,
  },
  'zh-Hans': {
    'slug-invalid': ({ slug, suggestion }) => `\`${slug}\` 不能用作网址，只能用 a–z、0–9 和单个连字符。${suggestion ? `请写 \`${suggestion}\`。` : ''}`,
    'slug-reserved': ({ slug, suggestion }) => `\`${slug}\` 是网站自己要用的名字。请改用别的，例如 \`${suggestion}\`。`,
    'path-taken': ({ path, owner }) => `/${path} 已经有了：${owner}。不会覆盖它，请另取名字。`,
    'old-address': ({ path, owner }) => `/${path} 是 ${owner} 的旧网址，读者会从那里转过去。请另取名字，或者从它的 \`redirectFrom\` 里删去这一条。`,
    'section-missing': ({ section }) => `没有栏目 \`${section}\`：缺 content/${section}/section.yml。`,
  },
  'zh-Hant': {
    'slug-invalid': ({ slug, suggestion }) => `\`${slug}\` 不能用作網址，只能用 a–z、0–9 和單個連字號。${suggestion ? `請寫 \`${suggestion}\`。` : ''}`,
    'slug-reserved': ({ slug, suggestion }) => `\`${slug}\` 是網站自己要用的名字。請改用別的，例如 \`${suggestion}\`。`,
    'path-taken': ({ path, owner }) => `/${path} 已經有了：${owner}。不會覆寫它，請另取名字。`,
    'old-address': ({ path, owner }) => `/${path} 是 ${owner} 的舊網址，讀者會從那裡轉過去。請另取名字，或者從它的 \`redirectFrom\` 裡刪去這一條。`,
    'section-missing': ({ section }) => `沒有欄目 \`${section}\`：缺 content/${section}/section.yml。`,
  },
} satisfies Record<Language, FaultWords>;

/** Says why nothing can be put at a path, and what to do. */
export function wordPathFault<Kind extends PathFault['kind']>(fault: Extract<PathFault, { kind: Kind }>, language: Language): string {
  const say: (fault: Extract<PathFault, { kind: Kind }>) => string = (words[language] as FaultWords)[fault.kind as Kind];
  return say(fault);
}
