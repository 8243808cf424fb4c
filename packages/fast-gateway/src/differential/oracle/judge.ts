import { difference } from '../compare.ts';
import type { Arrival } from '../exchange.ts';
import { canonical } from '../json.ts';
import { ORDER } from '../known-deviations.ts';
import type { Outcome } from '../outcome.ts';
import type { RequestContext } from '../request-context.ts';
import { isInSpecOrder } from '../spec-order.ts';
import { MENDS, PARALLEL } from './mends.ts';

const ARRIVALS: readonly Arrival[] = ['as asked', 'last first', 'all at once'];

/** What one side said to its subgraphs and to its client. */
export interface Said {
  readonly outcome: Outcome;
  readonly mutations: readonly string[];
}

/** What there is to judge a difference by. */
export interface Evidence {
  readonly context: RequestContext;
  readonly stock: Said;
  readonly fast: Said;
  /** What stock says in the same case once some of its faults are mended. */
  readonly mended: (names: readonly string[], arrival?: Arrival) => Promise<Said>;
  /** The data of the monolith, where it can be told. */
  readonly truth: string | null;
}

/**
 * The known faults of stock that explain a difference: with these mended, and with none of them left out, stock says what
 * the gateway under test says. Nothing if no set of them does, or if the data that differ are not those of the monolith.
 */
export async function excuses(evidence: Evidence): Promise<readonly string[] | null> {
  const { stock, fast, truth } = evidence;
  if (truth !== null && isOther(stock.outcome.data, fast.outcome.data) && isOther(truth, fast.outcome.data))
    return null;
  let names = MENDS.map(({ name }) => name);
  let like = await likened(names, evidence);
  if (!like) return null;
  for (const { name } of MENDS) {
    const fewer = names.filter((one) => one !== name);
    const said = await likened(fewer, evidence);
    if (!said) continue;
    names = fewer;
    like = said;
  }
  return like.outcome.data === fast.outcome.data ? names : [...names, ORDER.name];
}

/** What mended stock says if it is what the gateway under test says; in another order of answers too, if that is mended. */
async function likened(names: readonly string[], { context, fast, mended }: Evidence): Promise<Said | null> {
  const said = await mended(names);
  if (agrees(context, said, fast)) return said;
  const others = names.filter((name) => name !== PARALLEL);
  if (others.length === names.length) return null;
  for (const arrival of ARRIVALS) {
    const later = await mended(others, arrival);
    if (agrees(context, later, fast)) return later;
  }
  return null;
}

function agrees(context: RequestContext, one: Said, fast: Said): boolean {
  const { data } = fast.outcome;
  if (one.mutations.join() !== fast.mutations.join() || isOther(one.outcome.data, data)) return false;
  if (one.outcome.data !== data && (isOrdered(context, one.outcome.data) || !isOrdered(context, data))) return false;
  return difference({ ...one.outcome, data }, fast.outcome) === null;
}

function isOther(one: string, other: string): boolean {
  return one !== other && (one === '' || other === '' || canonical(JSON.parse(one)) !== canonical(JSON.parse(other)));
}

function isOrdered(context: RequestContext, data: string): boolean {
  return data !== '' && isInSpecOrder(context, JSON.parse(data));
}
