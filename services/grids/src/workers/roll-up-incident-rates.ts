import { incidentMoved } from '@yunge/contracts';
import { shuffled, type Clock } from '@yunge/kernel';
import { eachAlone, implement, type Sweep } from '@yunge/queue';
import type { Logger } from '@yunge/runtime';
import {
  begunAfter,
  countFromLogs,
  countMonths,
  firstNode,
  instantFor,
  isGrid,
  nodeIdOf,
  parentOf,
  type RateNode,
} from '../domain/incident-rate-node.ts';
import { monthsBetween, RATE_RULES, sumOf } from '../domain/incident-rates.ts';
import { monthOf } from '../domain/month.ts';
import type { IncidentRates, Recount } from '../store/incident-rates.ts';
import type { Places } from '../store/places.ts';

/** What of the service roll-ups need. */
export interface RollUps {
  readonly stores: { readonly incidentRates: IncidentRates; readonly places: Pick<Places, 'atlas'> };
  readonly clock: Clock;
  readonly logger: Pick<Logger, 'error'>;
  /** Numbers in [0, 1); `Math.random` unless given. */
  readonly random?: () => number;
}

/** Something that happened to an incident of a grid. */
interface Moved {
  readonly gridCode: string;
  readonly reportedAt: Date;
  readonly at: Date;
}

/** Marks every month of their grids that what happened can have changed. */
export async function markMoved(
  { stores, clock }: { readonly stores: Pick<RollUps['stores'], 'incidentRates'>; readonly clock: Clock },
  moved: readonly Moved[],
): Promise<void> {
  const now = clock.now();
  const nodes = moved.flatMap(({ gridCode, reportedAt, at }) => {
    // A later verdict reaches back into the month of the report only; anything else goes on from when it happened.
    const months = [monthOf(reportedAt), monthOf(at), ...monthsBetween(monthOf(at), monthOf(now))];
    return months.map((month) => ({ areaCode: gridCode, month }));
  });
  if (nodes.length > 0) await stores.incidentRates.mark(nodes, now);
}

export const markIncidentRates = (service: Pick<RollUps, 'stores' | 'clock'>) =>
  implement(incidentMoved, (moved) => markMoved(service, [moved]));

interface Counted extends Recount {
  readonly nextDueAt: Date | null;
  readonly carriesOver: boolean;
}

async function countGridNode({ stores, clock }: RollUps, { areaCode, month }: RateNode): Promise<Counted> {
  const logs = await stores.incidentRates.logsFor(areaCode, month);
  return { ...countFromLogs(logs, month, instantFor(logs, clock.now())), rules: RATE_RULES };
}

async function sumNode({ stores, clock }: RollUps, { areaCode, month }: RateNode): Promise<Counted> {
  const atlas = stores.places.atlas();
  const asOf = clock.now();
  const isCommunity = areaCode.length === 12;
  const parts = isCommunity ? atlas.grids({ within: areaCode }) : atlas.children(areaCode);
  const found = await stores.incidentRates.many(
    parts.map(({ code }) => code),
    [month],
  );
  const bySide = sumOf(found, isCommunity);
  return { ...bySide, asOf, rules: RATE_RULES, nextDueAt: null, carriesOver: false };
}

const countOf = ({ cells, ratings }: Pick<RateNode, 'cells' | 'ratings'>) => JSON.stringify([cells, ratings]);
const membersOf = ({ members }: Pick<RateNode, 'members'>) => JSON.stringify(members ?? null);

/**
 * Counts one node anew. Safe to run twice, late or in several workers: a count is written only over what it was counted
 * after, a mark that came meanwhile leaves it due, and it stays due until those above were told of its new count.
 */
export async function recountNode(service: RollUps, areaCode: string, month: string): Promise<void> {
  const { incidentRates } = service.stores;
  const seen = await incidentRates.whole(areaCode, month);
  if (!seen) return;
  const counted = await (isGrid(areaCode) ? countGridNode(service, seen) : sumNode(service, seen));
  const isSame =
    seen.rules === RATE_RULES && countOf(seen) === countOf(counted) && membersOf(seen) === membersOf(counted);
  if (!isSame && !(await incidentRates.write(seen, counted))) return; // another was quicker; it is due as before
  const now = isSame ? seen : { ...seen, revision: seen.revision + 1 };
  const parent = parentOf(areaCode);
  if (parent !== null && !(isSame && seen.isTold)) {
    await incidentRates.mark([{ areaCode: parent, month }], service.clock.now());
  }
  const next = counted.carriesOver ? begunAfter(month, counted.asOf) : null;
  if (next !== null) await incidentRates.ensure(areaCode, next, service.clock.now());
  await incidentRates.settle(now, counted.nextDueAt, counted.asOf);
}

/** Counts all months of a grid for the first time, in one read. Where some were counted before, they are marked. */
async function buildGrid({ stores: { incidentRates }, clock }: RollUps, gridCode: string): Promise<void> {
  const now = clock.now();
  const logs = await incidentRates.logsOf(gridCode);
  const begun = logs.flatMap(({ events: [first] }) => (first ? [first.at.getTime()] : []));
  if (begun.length === 0) return;
  const months = monthsBetween(monthOf(new Date(Math.min(...begun))), monthOf(now));
  const monthsOf = (areaCode: string) => months.map((month) => ({ areaCode, month }));
  if ((await incidentRates.many([gridCode], months)).length > 0) {
    await incidentRates.mark(monthsOf(gridCode), now);
  } else {
    const counted = countMonths(logs, months, instantFor(logs, now));
    // Whatever happens meanwhile marks these months after it is stored: it finds them here, or puts its own in first.
    await incidentRates.insertCounted(counted.map((each, place) => firstNode(gridCode, months[place] ?? '', each)));
  }
  // Last, so that a grid that was cut off here is taken up again.
  await incidentRates.mark(monthsOf(gridCode.slice(0, 12)), now);
}

/**
 * Counts every grid and month that has anything to count, where these rules are new here; answers whether all is there.
 * Grid by grid, so that what is stopped goes on where it was.
 */
async function build(service: RollUps, until: number): Promise<boolean> {
  const { incidentRates, places } = service.stores;
  const known = await incidentRates.build();
  if (known?.rules === RATE_RULES && known.after === null) return true;
  let after = known?.rules === RATE_RULES ? (known.after ?? '') : '';
  const codes = places
    .atlas()
    .grids({})
    .map(({ code }) => code);
  const rest = codes.filter((code) => code > after);
  do {
    const some = rest.splice(0, AT_ONCE);
    await Promise.all(some.map((gridCode) => buildGrid(service, gridCode)));
    after = some.at(-1) ?? after;
  } while (rest.length > 0 && performance.now() < until);
  await incidentRates.noteBuild({ rules: RATE_RULES, after: rest.length > 0 ? after : null });
  return rest.length === 0;
}

/** Grids first, then what lies above them: one look brings all of it up to date. */
const LEVELS = [15, 12, 9, 6] as const;
const BATCH = 200;
const AT_ONCE = 4;
/** A look ends after so long and the next one goes on: a worker that is to stop waits for a look at most. */
const LOOK_MS = 4_000;

/** Counts all that is due, level by level. */
export async function rollUp(service: RollUps): Promise<void> {
  const { stores, clock, logger, random = Math.random } = service;
  await clock.sync();
  const until = performance.now() + LOOK_MS;
  if (!(await build(service, until))) return;
  for (const digits of LEVELS) {
    const failed = new Set<string>();
    for (;;) {
      const due = await stores.incidentRates.dueOf(digits, clock.now(), BATCH + failed.size);
      const fresh = due.filter(({ areaCode, month }) => !failed.has(nodeIdOf(areaCode, month)));
      const left = await eachAlone(
        shuffled(fresh, random),
        ({ areaCode, month }) => recountNode(service, areaCode, month),
        {
          job: 'roll-up-incident-rates',
          logger,
          idOf: ({ areaCode, month }) => nodeIdOf(areaCode, month),
          atOnce: AT_ONCE,
        },
      );
      for (const { areaCode, month } of left) failed.add(nodeIdOf(areaCode, month));
      if (fresh.length < BATCH || performance.now() > until) break;
    }
  }
}

export const sweepIncidentRates = (service: RollUps): Sweep => ({
  name: 'sweep-roll-up-incident-rates',
  everyMs: 1_000,
  run: () => rollUp(service),
});
