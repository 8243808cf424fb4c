import { ensurePlatform } from '../platform/platform.ts';
import { seconds } from '../stores/progress.ts';
import { plantDemo } from './support/demo.ts';
import { runTask, untilAborted } from './support/task.ts';
import { welcome } from './support/welcome.ts';

await runTask(async ({ log, signal }) => {
  const start = performance.now();
  const platform = await ensurePlatform({ log, signal, plant: ({ mongoUri }) => plantDemo(mongoUri, signal) });
  log(welcome(platform));
  if (platform.alreadyRunning) return log('\nIt is running already, started by another command of this clone.');
  log(`Started in ${seconds(start)}.`);
  await untilAborted(signal);
  log('\nStopping …');
  await platform.stop();
  log('Stopped; nothing is left running.');
});
