import type { VercelCondition, VercelOutput } from '@/lib/hosting/vercel';

/** What Vercel's routes say to a request: an answer without file, or the file of an address. */
export interface Routed {
  status: number;
  headers: Record<string, string>;
  /** A file below `static/`; none where the answer is a redirect or there is nothing. */
  file?: string;
}

/**
 * Reads the routes of a build output as Vercel documents them (Build Output API v3, configuration): from the top to the
 * first phase, those with `continue` only lend their headers; then files; what has none goes through the phases
 * `filesystem` and `error`.
 */
export function followRoutes({ routes, overrides }: VercelOutput, files: readonly string[], path: string, asked: Readonly<Record<string, string>>): Routed {
  const byAddress = new Map(files.map((file) => [`/${(overrides[file]?.path ?? file).replace(/(?:^|\/)index\.html$/u, '')}`, file]));
  const phase = (name?: string) => {
    const from = routes.findIndex(({ handle }) => handle === name) + (name === undefined ? 0 : 1);
    return name !== undefined && from === 0 ? [] : routes.slice(from, [...routes.keys()].find((at) => at >= from && routes[at]!.handle !== undefined));
  };
  const headers: Record<string, string> = {};
  for (const route of phase()) {
    const match = new RegExp(route.src ?? '^$', 'u').exec(path);
    if (!match || !(route.has ?? []).every((each) => holds(each, asked)) || (route.missing ?? []).some((each) => holds(each, asked))) continue;
    for (const [name, value] of Object.entries(route.headers ?? {})) headers[name] = value.replace(/\$(\d)/gu, (_, group: string) => match[Number(group)] ?? '');
    if (!route.continue) return { status: route.status ?? 200, headers };
  }
  const found = byAddress.get(decodeURIComponent(path)) ?? byAddress.get(path.replace(/\/$/u, '')); // a folder's page, with a slash or without
  if (found) return { status: 200, headers, file: found };
  const last = [...phase('filesystem'), ...phase('error')].find(({ src }) => src !== undefined && new RegExp(src, 'u').test(path));
  return { status: last?.status ?? 404, headers: { ...headers, ...last?.headers }, file: byAddress.get(last?.dest ?? '') };
}

function holds({ type, key, value }: VercelCondition, asked: Readonly<Record<string, string>>): boolean {
  if (type !== 'header') throw new Error(`No route of ours has a condition of type ${type}.`);
  const given = asked[key];
  return given !== undefined && (value === undefined || new RegExp(`^(?:${value})$`, 'u').test(given));
}
