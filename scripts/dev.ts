import { runCommand } from './command';

/** `npm run dev`: live editing, with what is made for it kept apart from every build. */
await runCommand(async () => {
  process.env.BUILD_TARGET = 'live'; // before anything reads site.config.ts
  const { runLiveSite } = await import('./live/run-live-site');
  return runLiveSite(Number(process.env.PORT || 3000));
});
