import { countMonths, instantFor, nodeIdOf, parentOf, type RateNode } from '../domain/incident-rate-node.ts';
import { monthsBetween, RATE_RULES, sumOf, type RateCount } from '../domain/incident-rates.ts';
import { monthOf } from '../domain/month.ts';
import type { RollUps } from './roll-up-incident-rates.ts';

/** Every roll-up beside what the logs make of it, by node id. */
export interface RateCheck {
  readonly expected: number;
  readonly equal: number;
  readonly missing: readonly string[];
  readonly surplus: readonly string[];
  readonly different: readonly string[];
  /** Not equal, but known to be due: the workers have not come to them yet. */
  readonly underWay: number;
  readonly repaired: number;
}

const contentOf = ({ cells, ratings, members }: RateCount & Pick<RateNode, 'members'>) =>
  JSON.stringify([cells, ratings, members ?? []]);
const isNothing = ({ cells, ratings }: RateCount) => cells.length === 0 && ratings.length === 0;

type Counted = RateCount & Pick<RateNode, 'members'>;

/** All months of a grid, counted anew from the logs alone. */
async function countedAnew({ stores, clock }: RollUps, gridCode: string): Promise<Map<string, Counted>> {
  const logs = await stores.incidentRates.logsOf(gridCode);
  const now = clock.now();
  const begun = logs.flatMap(({ events: [first] }) => (first ? [first.at.getTime()] : []));
  if (begun.length === 0) return new Map();
  const months = monthsBetween(monthOf(new Date(Math.min(...begun))), monthOf(now));
  const counted = countMonths(logs, months, instantFor(logs, now));
  return new Map(months.flatMap((month, place) => (counted[place] ? [[month, counted[place]] as const] : [])));
}

/**
 * Counts everything anew from the incidents' logs, grid by grid, and compares it node by node with what is kept. Repairing
 * marks what is wrong, so that the workers count it again; it writes no number itself.
 */
export async function checkIncidentRates(
  service: RollUps,
  { isRepairing = false, signal }: { readonly isRepairing?: boolean; readonly signal?: AbortSignal | undefined } = {},
): Promise<RateCheck> {
  const { places, incidentRates } = service.stores;
  const build = await incidentRates.build();
  const isBuilt = build?.rules === RATE_RULES && build.after === null;
  const wide = new Map<string, { areaCode: string; month: string; parts: RateCount[] }>();
  const found = { missing: [] as string[], surplus: [] as string[], different: [] as string[] };
  let [expected, equal, underWay, repaired] = [0, 0, 0, 0];

  async function compare(areaCode: string, month: string, counted: Counted): Promise<void> {
    const node = await incidentRates.whole(areaCode, month);
    if (!node && isNothing(counted)) return;
    expected += 1;
    if (node && contentOf(node) === contentOf(counted)) {
      equal += 1;
      return;
    }
    if (!isBuilt || (node?.nextDueAt && node.nextDueAt <= service.clock.now())) {
      underWay += 1;
      return;
    }
    found[node ? 'different' : 'missing'].push(nodeIdOf(areaCode, month));
    await repair(areaCode, month);
  }
  async function repair(areaCode: string, month: string): Promise<void> {
    if (!isRepairing) return;
    await incidentRates.mark([{ areaCode, month }], service.clock.now());
    repaired += 1;
  }

  const seen = new Set<string>();
  for (const { code } of places.atlas().grids({})) {
    for (const [month, counted] of await countedAnew(service, code)) {
      seen.add(nodeIdOf(code, month));
      await compare(code, month, counted);
      for (let area = parentOf(code); area !== null; area = parentOf(area)) {
        const key = nodeIdOf(area, month);
        const known = wide.get(key) ?? { areaCode: area, month, parts: [] };
        wide.set(key, known);
        // Summed at each community, so that a department's scores come from as many communities as there are.
        if (area.length === 12) known.parts.push(counted);
      }
    }
    signal?.throwIfAborted();
  }
  for (const digits of [12, 9, 6]) {
    for (const { areaCode, month, parts } of [...wide.values()].filter((each) => each.areaCode.length === digits)) {
      seen.add(nodeIdOf(areaCode, month));
      const sum = sumOf(parts, digits === 12);
      await compare(areaCode, month, sum);
      const parent = parentOf(areaCode);
      if (parent !== null) wide.get(nodeIdOf(parent, month))?.parts.push(sum);
    }
  }
  for await (const node of incidentRates.model.find({}, { members: 0 }).lean()) {
    if (seen.has(node._id) || isNothing(node)) continue;
    found.surplus.push(node._id);
    await repair(node.areaCode, node.month);
  }
  return { ...found, expected, equal, underWay, repaired };
}
