import { join } from 'node:path';

import { jsonSchemas } from '@/lib/content/json-schemas';

import { runCommand } from './command';
import { writeWhole } from './content/files';

/** `npm run schemas`: the JSON schemas of what editors write, which their tools complete and check by, made from `lib/content/schemas.ts`. */
await runCommand(async () => {
  for (const [name, schema] of Object.entries(jsonSchemas())) {
    await writeWhole(join('schemas', name), `${JSON.stringify(schema, undefined, 2)}\n`);
    console.log(`schemas/${name}`);
  }
  return 0;
});
