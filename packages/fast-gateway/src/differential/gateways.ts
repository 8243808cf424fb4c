import { FastGateway } from '../gateway.ts';
import type { MakeGateway } from './bench.ts';

/** The gateway under test. */
export const fastGateway: MakeGateway = (config, onRun) =>
  new FastGateway(config, { onRun: ({ path, reason }) => onRun({ path, reason }) });
