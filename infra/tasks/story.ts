import { ensurePlatform } from '../platform/platform.ts';
import { plantDemo } from './support/demo.ts';
import { runTask } from './support/task.ts';

await runTask(async ({ log, signal }) => {
  const { runStory } = await import('../story/story.ts');
  const platform = await ensurePlatform({ log, signal, plant: ({ mongoUri }) => plantDemo(mongoUri, signal) });
  try {
    const { steps, failed } = await runStory({ gatewayUrl: platform.gatewayUrl, log });
    await platform.stop();
    log(`story: ${steps} steps, ${failed} failed`);
    return failed === 0 ? 0 : 1;
  } finally {
    await platform.stop();
  }
});
