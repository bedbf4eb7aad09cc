// A thread does not take over what lets the commands be TypeScript.
import { tsImport } from 'tsx/esm/api';

await tsImport('./check-worker.ts', import.meta.url);
