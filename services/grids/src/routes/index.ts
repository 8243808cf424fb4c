import type { Route } from '@yunge/subgraph';
import type { Context } from '../context.ts';
import { attachmentRoute } from './attachment.ts';
import { incidentImportRoute } from './incident-import.ts';
import { open311Route } from './open311.ts';

/** What grids serves beside the graph. */
export const routes: readonly Route<Context>[] = [attachmentRoute, open311Route, incidentImportRoute];
