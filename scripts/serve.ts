import { runCommand } from './command';
import { serveOut } from './serve/listen';

/** `npm run serve`: serves what is in `out/`, builds nothing. */
await runCommand(async () => {
  await serveOut();
  return 0;
});
