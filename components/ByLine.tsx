import { useTranslations } from 'next-intl';

import type { Author } from '@/lib/content/model';

export interface ByLineProps {
  authors: readonly Author[];
}

/** Who made an article, each role named once: 記者 甲、乙　通訊員 丙. */
export function ByLine({ authors }: ByLineProps) {
  const t = useTranslations('article.roles');
  const groups: { role: Author['role']; names: string[] }[] = [];
  for (const { role, name } of authors) {
    const group = groups.find((each) => each.role === role);
    if (group) group.names.push(name);
    else groups.push({ role, names: [name] });
  }
  return groups.map(({ role, names }) => (
    <span key={role ?? ''}>
      {role && <span className="text-faint">{t(role)} </span>}
      {names.join('、')}
    </span>
  ));
}
