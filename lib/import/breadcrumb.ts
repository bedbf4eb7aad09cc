import { foldScript } from './fold-script';

const separators = /\s*(?:[>›»＞→⟩〉▶►≫]+|&gt;|-{1,2}>|(?<=\s)[-–—/／|｜](?=\s)|(?<=首[页頁])[-–—/／·|｜]|::)\s*/u;
const lead = /^[\s[【]*(?:您|你)?(?:现在|現在|目前|当前|當前|所在)*的?(?:所在)?(?:位置|位於|位于|路径|路徑|导航|導航|導覽)?(?:是|为|為)?[\s]*[:：]?[\s\]】]*/u;
const home = /^(?:(?:网站|網站|本站|官网|官網)?(?:首页|首頁|主页|主頁)|home|[^>]{0,14}(?:首页|首頁))$/iu;

/** Longest trail of sections. */
const maxLength = 160;

/**
 * The sections that a line leads through, `undefined` if it is no breadcrumb:
 * `readBreadcrumb('當前位置：首頁 > 專題 > 正文') // ['專題']`. The first is a front page or the line says what it is.
 */
export function readBreadcrumb(line: string): string[] | undefined {
  const text = line.replace(/\s+/gu, ' ').trim();
  if (text.length > maxLength || /[。！？；]/u.test(text)) return undefined;
  const said = lead.exec(text)?.[0] ?? '';
  const isSaid = /(?:位置|位[於于]|路[径徑])(?:是|为|為)?\s*[:：\s\]】]/u.test(said);
  const rest = text.slice(isSaid ? said.length : 0);
  let parts = rest.split(separators).map((part) => part.trim()).filter((part) => part !== '');
  if (isSaid && parts.length === 1) parts = rest.split(/[\s\-–—/／|｜]+/u).filter((part) => part !== '');
  if (!isSaid && !(parts.length > 1 && home.test(parts[0]!))) return undefined;
  return parts.filter((part, i) => !(i === 0 && home.test(part)) && !/^(?:正文|内文|內文|本文|详情|詳情|文章|内容页?|详细内容|查看)$/u.test(part));
}

/** A section as it is matched: its address and its title. */
export interface SectionTitle {
  path: string;
  title: string;
}

/**
 * The section that a breadcrumb means, by the titles of sections in either script: the last part that names one; among
 * several of one title that which lies in the section of the part before.
 */
export function sectionOf(breadcrumb: readonly string[], sections: readonly SectionTitle[]): string | undefined {
  const folded = sections.map(({ path, title }) => ({ path, title: foldScript(title) }));
  const parts = breadcrumb.map(foldScript);
  for (let i = parts.length - 1; i >= 0; i--) {
    const named = folded.filter(({ title }) => title === parts[i]);
    if (named.length === 0) continue;
    const rated = named.map(({ path }) => ({ path, fit: ancestorsOf(path, folded).filter((title) => parts.slice(0, i).includes(title)).length, depth: path.split('/').length }));
    const best = Math.max(...rated.map(({ fit }) => fit));
    const fitting = rated.filter(({ fit }) => fit === best).sort((a, b) => a.depth - b.depth);
    // Two that fit as well: nobody can tell, and nothing is guessed.
    return fitting.length > 1 && fitting[0]!.depth === fitting[1]!.depth ? undefined : fitting[0]!.path;
  }
  return undefined;
}

function ancestorsOf(path: string, sections: readonly SectionTitle[]): string[] {
  return sections.filter((section) => path.startsWith(`${section.path}/`)).map(({ title }) => title);
}
