import { plant } from '../../demo/plant.ts';
import { describeFailure } from '../../stores/plain-error.ts';
import { seconds } from '../../stores/progress.ts';
import { dbPrefix, demoScale } from './demo.ts';

const start = performance.now();
const mongoUri = process.env['MONGODB_URI'];
if (!mongoUri) throw new Error('MONGODB_URI is not set');
try {
  await plant({ mongoUri, dbPrefix: dbPrefix(), scale: demoScale(), log: console.log });
  console.log(`  demo in place after ${seconds(start)}`);
} catch (error) {
  console.error(describeFailure(error));
  process.exitCode = 1;
}
