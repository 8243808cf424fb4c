import { parentPort, workerData } from 'node:worker_threads';
import { checkHistories, type Order } from './check.ts';

const order: Order = workerData;
parentPort?.postMessage(checkHistories(order));
