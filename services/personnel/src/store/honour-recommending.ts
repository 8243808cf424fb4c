import type { Command, Outcome } from '@yunge/mongo';
import type { ActWithin } from '../domain/act.ts';
import {
  honourRollId,
  recommend,
  type HonourRecommendation,
  type HonourRecommendationCode,
  type HonourRoll,
} from '../domain/honour-recommendation.ts';
import type { HonourLife } from './honour-life.ts';
import type { HonourLists } from './honour-lists.ts';

export interface Recommending extends Pick<HonourLife, 'honourRolls' | 'honourCertificates'> {
  readonly honourLists: Pick<HonourLists, 'ofWindow'>;
}

interface Wanted {
  readonly areaCode: string;
  readonly fromMonth: string;
}

/**
 * Recommends a grid member of a district and window: in the district's roll, under its version, so that whoever decides on
 * another window at the same time sees it. What is recommended already is answered as it stands.
 */
export async function recommendIn(
  { honourRolls, honourCertificates, honourLists }: Recommending,
  { areaCode, fromMonth }: Wanted,
  command: Command,
  act: ActWithin,
): Promise<Outcome<HonourRecommendation, HonourRecommendationCode>> {
  const lists = await honourLists.ofWindow({ category: 'GRID_MEMBER', areaCode, fromMonth });
  const revokedIds = new Set(await honourCertificates.revokedIn(lists.map(({ id }) => id)));
  const elsewhere = (await honourRolls.recommendations(null, {})).filter((each) => each.areaCode !== areaCode);
  const wanted = { areaCode, fromMonth, lists, elsewhere, revokedIds };
  const id = honourRollId(areaCode);
  const decide = (roll: HonourRoll | null) => recommend(roll, wanted, act);

  const first = await honourRolls.open(command, () => decide(null), id);
  const outcome = first.ok || first.code !== 'ALREADY_EXISTS' ? first : await honourRolls.change(id, command, decide);
  if (!outcome.ok) return outcome;
  const made = outcome.value.recommendations.find((each) => each.fromMonth === fromMonth);
  if (!made) throw new Error(`${areaCode} has no recommendation for ${fromMonth}`);
  return { ok: true, value: made, replayed: outcome.replayed };
}
