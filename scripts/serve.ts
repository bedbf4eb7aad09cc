import { serveOut } from './serve/listen';
import { UsageError } from './usage';

/** `npm run serve`: serves what is in `out/`, builds nothing. */
try {
  await serveOut();
} catch (error) {
  if (error instanceof UsageError) {
    console.error(error.message);
    process.exitCode = 2;
  } else if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') {
    console.error(`Port ${(error as { port?: number }).port} is taken. Choose another: PORT=3001 npm start`);
    process.exitCode = 1;
  } else throw error;
}
