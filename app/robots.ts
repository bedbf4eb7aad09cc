import { robots } from '@/lib/routes/robots';

import type { MetadataRoute } from 'next';

export const dynamic = 'force-static';

export default function robotsFile(): MetadataRoute.Robots {
  return robots();
}
