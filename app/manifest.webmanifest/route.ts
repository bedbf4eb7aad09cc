import { manifest } from '@/lib/routes/manifest';

export const dynamic = 'force-static';

/** A route of its own: Next's convention would put a second link, without the base path, into every page. */
export function GET(): Response {
  return Response.json(manifest(), { headers: { 'Content-Type': 'application/manifest+json' } });
}
