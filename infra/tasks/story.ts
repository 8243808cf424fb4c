import { countOperations } from '../platform/operations.ts';
import { ensurePlatform } from '../platform/platform.ts';
import { plantDemo } from './support/demo.ts';
import { runTask } from './support/task.ts';

await runTask(async ({ log, signal }) => {
  const { runStory } = await import('../story/story.ts');
  const platform = await ensurePlatform({ log, signal, plant: ({ mongoUri }) => plantDemo(mongoUri, signal) });
  try {
    const { gatewayUrl } = platform;
    const operations = await countOperations(gatewayUrl);
    const { steps, failed } = await runStory({ gatewayUrl, log });
    const { line } = await operations();
    await platform.stop();
    log(line);
    log(`story: ${steps} steps, ${failed} failed`);
    return failed === 0 ? 0 : 1;
  } finally {
    await platform.stop();
  }
});
