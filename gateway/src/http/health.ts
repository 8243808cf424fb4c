import type { Doors } from '../subgraphs/doors.ts';
import { sendJson } from './answer.ts';
import type { Handle } from './routes.ts';

/** An answer is given again for so long, so that asking often does not ask the subgraphs often; milliseconds. */
const FRESH = 500;

/**
 * `ok` when every subgraph is, `degraded` (still 200: the rest is served) when some are not, 503 when none is.
 */
export function serveHealth(doors: Doors): Handle {
  let until = 0;
  let states: ReturnType<Doors['health']> = Promise.resolve({});
  return async (_req, res) => {
    if (performance.now() > until) {
      until = performance.now() + FRESH;
      states = doors.health();
    }
    const subgraphs = await states;
    const well = Object.values(subgraphs).filter((state) => state === 'ok').length;
    const status = well === Object.keys(subgraphs).length ? 'ok' : well > 0 ? 'degraded' : 'unavailable';
    sendJson(res, status === 'unavailable' ? 503 : 200, { status, subgraphs });
  };
}
