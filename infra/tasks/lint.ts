import { lintChecks, runChecks } from './support/checks.ts';
import { runTask } from './support/task.ts';

await runTask(async ({ log, signal }) => {
  const { passed, failed } = await runChecks(lintChecks, log, signal);
  log(`lint: ${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});
