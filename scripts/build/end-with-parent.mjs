// Loaded into every tool that a build runs: it ends when the build that started it is gone, however that came about. Else
// what is left of a killed build would go on writing under the hands of the next one.
process.stdin.on('close', () => process.exit(1)).resume().unref?.();
