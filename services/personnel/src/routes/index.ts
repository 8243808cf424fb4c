import type { Route } from '@yunge/subgraph';
import type { Context } from '../context.ts';
import { honourRoute } from './honour.ts';

/** What personnel serves beside the graph. */
export const routes: readonly Route<Context>[] = [honourRoute];
