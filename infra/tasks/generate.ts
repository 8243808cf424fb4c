import { generate } from './support/generated.ts';
import { runTask } from './support/task.ts';

await runTask(async ({ log, signal }) => {
  const fault = await generate(signal);
  if (fault !== '') log(fault);
  log(`generate: ${fault === '' ? 'done' : 'failed'}`);
  return fault === '' ? 0 : 1;
});
