import { editorDesk } from '@/lib/content/editor-desk';
import { maxWishBytes, refuseWrite } from '@/lib/routes/editor-guard';
import { site } from '@/site.config';

import type { DeskWrite } from '@/lib/content/desk';

/** Writes an offer of the editor page into its file. Other methods than POST are answered 405 by Next. */
export async function POST(request: Request): Promise<Response> {
  const { headers } = request;
  const head = { host: headers.get('host'), origin: headers.get('origin'), contentType: headers.get('content-type'), contentLength: headers.get('content-length') };
  const refusal = refuseWrite(head, site.livePort);
  if (refusal) return new Response(null, { status: refusal });
  const body = await request.text();
  if (body.length > maxWishBytes) return new Response(null, { status: 413 });
  const wish = readWish(body);
  const result = wish && (await editorDesk.write(wish));
  return result ? Response.json({ result }, { status: result === 'written' ? 200 : 409 }) : new Response(null, { status: 400 });
}

function readWish(body: string): DeskWrite | undefined {
  try {
    return JSON.parse(body) as DeskWrite; // its fields are looked at by the desk
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
