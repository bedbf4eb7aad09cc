import { allVariants, type ByVariant, type Variant } from './lib/script/variants';

import type { RuleSettings } from './lib/problems/rule-settings';

const env = process.env;

/**
 * The variants this site publishes, in the order of the menu. `zh-Hans` and `zh-Hant` are always among them.
 * `VARIANTS=zh-Hans,zh-Hant npm run build` tries a shorter list without an edit.
 */
const variants: readonly Variant[] = env.VARIANTS
  ? allVariants.filter((variant) => variant === 'zh-Hans' || variant === 'zh-Hant' || env.VARIANTS!.split(/[\s,]+/u).includes(variant))
  : allVariants;

const target = (['out', 'server', 'live'] as const).find((known) => known === env.BUILD_TARGET) ?? 'server';
/** A second live site of the same folder needs another one. */
const liveDir = env.LIVE_DIR ?? '.shutong/live';

/** Everything a deployer decides about the site. Nothing else reads `process.env`. */
export const site = {
  /** The site's name and what it is, as every page shows them. A variant without its own takes its script's. */
  name: { 'zh-Hans': '书同', 'zh-Hant': '書同' } satisfies ByVariant<string>,
  description: {
    'zh-Hans': '一文写就，简繁同文。关于中文出版、文字与排版的文章。',
    'zh-Hant': '一文寫就，簡繁同文。關於中文出版、文字與排版的文章。',
  } satisfies ByVariant<string>,

  /** Who publishes the site, for search engines. A variant without its own name takes its script's. */
  publisher: {
    name: { 'zh-Hans': '书同', 'zh-Hant': '書同' } satisfies ByVariant<string>,
    /** Its own site, if that is another one. */
    url: undefined as string | undefined,
  },

  variants,
  /** Served where a reader's wishes are unknown; `x-default` for search engines. */
  defaultVariant: 'zh-Hant' satisfies Variant as Variant,
  /** What the menu calls each variant, and its full name for screen readers. Each in its own script. */
  variantLabels: {
    'zh-Hans': { label: '简体', name: '简体中文' },
    'zh-Hant': { label: '繁體', name: '繁體中文' },
    'zh-Hant-TW': { label: '台灣', name: '繁體中文（台灣）' },
    'zh-Hant-HK': { label: '香港', name: '繁體中文（香港）' },
  } satisfies Record<Variant, { label: string; name: string }>,

  /** IANA name. Dates without a time mean this zone, and every time is shown in it. */
  timeZone: 'Asia/Shanghai',
  /** The particle after a verb in `zh-Hant-HK` (看着). Most Hong Kong papers print 着, some 著. */
  hongKongParticle: '着' as '着' | '著',
  /** Articles on a page of a list. */
  pageSize: 20,
  /** Where "report a wrong character" leads: `mailto:…`, or the page of a form (`https://…`). Blank for no such link. */
  reportAddress: env.REPORT_ADDRESS ?? 'mailto:editor@example.org',
  /** Articles in a feed. */
  feedSize: 20,
  /** A picture for each article and list, shown where its address is passed on. `false`, or `CARDS=false`: none. */
  cards: env.CARDS !== 'false',
  /** `true`: pages without the framework's client runtime. `false`: as Next makes them. */
  lean: env.LEAN ? env.LEAN !== 'false' : true,

  /**
   * Domains that articles may link to, each with all below it: a link to another is taken for one that somebody slipped in.
   * `'any'` for a site that links freely.
   */
  linkDomains: ['example.org', 'example.com'] as readonly string[] | 'any',
  /** Rules of `content check` that are to be `'off'`, a `'warning'` or an `'error'` here; the handbook has them all. */
  rules: {} satisfies RuleSettings as RuleSettings,

  /**
   * Whether each page carries the policy itself, for hosts that send no headers of ours (GitHub Pages). What a page cannot
   * say, who may frame it, is lost there.
   */
  policyInPages: env.POLICY_IN_PAGES === 'true',

  /** Where the site will be, without a slash at the end: needed for canonical addresses, hreflang, feeds and sitemap. */
  url: (env.SITE_URL || 'http://localhost:3000').replace(/\/+$/u, ''),
  /** The path it is served under, such as `/news`; blank for the top of the host. */
  basePath: (env.BASE_PATH ?? '').replace(/^\/*(?=[^/])/u, '/').replace(/\/+$/u, ''),
  /** Whether `SITE_URL` was given; a build without it is for looking at, not for publishing. */
  urlIsGiven: Boolean(env.SITE_URL),
  /** Whether the build is for looking at: search engines are told to stay away. `PREVIEW=1`, or as Vercel, Netlify and Cloudflare Pages say it. */
  isPreview:
    !env.SITE_URL || env.PREVIEW === '1' || env.VERCEL_ENV === 'preview' || ['deploy-preview', 'branch-deploy'].includes(env.CONTEXT ?? '') ||
    (env.CF_PAGES_BRANCH !== undefined && !['main', 'master', 'production'].includes(env.CF_PAGES_BRANCH)),

  /** Colours of the browser's own frame around a page, by day and by night: the ground of the pages. */
  themeColors: { light: '#fcfbf8', dark: '#171614' },

  /**
   * What the site is made for. `out`: plain files, as `npm run build` asks for. `server`: a build for Next's own server.
   * `live`: live editing, with the editor page, which no build has.
   */
  target,
  /** The moment a build counts as now, in milliseconds since 1970, a whole second, so that `SOURCE_DATE_EPOCH` can say it again: what is to be published later stays unpublished. */
  now: 1000 * (env.SOURCE_DATE_EPOCH ? Number(env.SOURCE_DATE_EPOCH) : Math.floor(Date.now() / 1000)),
  /** The commit that is built, as hosts say it where they leave git out; with git, git is asked. */
  commit: env.COMMIT_SHA || env.VERCEL_GIT_COMMIT_SHA || env.CF_PAGES_COMMIT_SHA || env.WORKERS_CI_COMMIT_SHA || env.COMMIT_REF || env.GITHUB_SHA || env.CI_COMMIT_SHA,
  /** Where content and generated files are, relative to the project. */
  contentDir: env.CONTENT_DIR ?? 'content',
  generatedDir: target === 'live' ? `${liveDir}/generated` : '.shutong/generated',
  /** What live editing keeps: of its own, so that a build beside it changes nothing under its hands. */
  liveDir,
  /** Where the process of live editing answers the editor page: an address of this machine that nobody can guess. */
  desk: env.EDITOR_DESK,
  /** The port of live editing. */
  livePort: Number(env.PORT || 3000),
};

/**
 * The private Ed25519 key that the manifest of a build is signed with, PEM or base64; blank for none. Apart from `site`,
 * so that nothing that passes the settings on can pass it on.
 */
export const signingKey = env.SIGNING_KEY;
