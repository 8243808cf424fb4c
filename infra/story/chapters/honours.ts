import {
  HonourListDocument,
  HonourListsDocument,
  HonourPartEvidenceDocument,
  HonourRunDocument,
  HonourRunStartDocument,
  PlatformClockDocument,
  type HonourLevel,
} from '@yunge/client';
import type { Cast } from '../cast.ts';
import { equal, given } from '../payload.ts';
import { surprise, until, type Teller } from '../teller.ts';
import type { Lamp } from './lamp.ts';

/** A round counts every fact of two months, on a machine that may do much else. */
const ROUND_MS = 120_000;

/** First month of the two-month window that began so many months before the month of an instant, in Shanghai. */
function windowBefore(now: string, months: number): string {
  const there = new Date(Date.parse(now) + 8 * 3_600_000);
  return new Date(Date.UTC(there.getUTCFullYear(), there.getUTCMonth() - months, 1)).toISOString().slice(0, 7);
}

/** Computes all lists of one level of a district for two months, the last of them over or not; answers the round's global id. */
export async function roundOf(
  { head, key }: Cast,
  areaCode: string,
  level: HonourLevel,
  months: 'PAST' | 'PRESENT',
): Promise<string> {
  const { platformClock } = await head.execute(PlatformClockDocument);
  const input = { areaCode, levels: [level], fromMonth: windowBefore(platformClock.now, months === 'PAST' ? 2 : 1) };
  const { honourRunStart } = await head.execute(HonourRunStartDocument, { input, idempotencyKey: key() });
  const { id } = given(honourRunStart, honourRunStart.honourRun);
  const ask = async () => (await head.execute(HonourRunDocument, { id })).honourRun;
  await until(ask, (run) => run?.status === 'COMPUTED', 'a computed round', ROUND_MS);
  return id;
}

export async function tellHonours(cast: Cast, { chapter, step }: Teller, lamp: Lamp): Promise<void> {
  const { head } = cast;
  chapter({ zh: '二、表彰榜', en: 'The honour list' });

  /** The district's list of chiefs, computed anew, with the lamp's chief in it. */
  const computed = async () => {
    const runId = await roundOf(cast, lamp.communityCode.slice(0, 6), 'DISTRICT', 'PRESENT');
    const { honourLists } = await head.execute(HonourListsDocument, { filter: { runId, category: 'GRID_CHIEF' } });
    const [list] = honourLists.nodes;
    if (!list) return surprise('a list of chiefs', honourLists);
    const filter = { personId: lamp.chiefId };
    const { honourList } = await head.execute(HonourListDocument, { id: list.id, filter });
    return honourList ?? surprise('a list', list);
  };
  const pageOf = (id: string, after: string | null) =>
    head.execute(HonourPartEvidenceDocument, { id, personId: lamp.chiefId, after });
  const counts = async (listId: string): Promise<boolean> => {
    let after: string | null = null;
    for (;;) {
      const answer: Awaited<ReturnType<typeof pageOf>> = await pageOf(listId, after);
      const parts = answer.honourList?.entries.nodes[0]?.parts ?? [];
      if (parts.some(({ evidence }) => evidence.nodes.some(({ incident }) => incident?.id === lamp.incidentId))) {
        return true;
      }
      const next = parts.map(({ evidence }) => evidence.pageInfo).find(({ hasNextPage }) => hasNextPage);
      if (!next?.endCursor) return false;
      after = next.endCursor;
    }
  };

  const list = await step(
    { zh: '冻结快照，计算两个月各类榜单', en: 'A snapshot is frozen and the two-month lists computed' },
    computed,
    ({ factCount, rankedCount, listHash }) =>
      `${factCount} facts, ${rankedCount} chiefs ranked, hash ${listHash.slice(0, 12)}`,
  );
  await step(
    { zh: '得分等于各项之和', en: 'The score is the sum of its shown parts' },
    async () => {
      const [entry] = list.entries.nodes;
      if (!entry) return surprise('an entry of the chief', list.entries.totalCount);
      equal(
        'sum of parts',
        entry.parts.reduce((sum, { points }) => sum + points, 0),
        entry.score,
      );
      return Promise.resolve(entry);
    },
    ({ rank, score, parts }) =>
      `rank ${rank ?? '-'}, ${score / 10_000} points: ${parts.map(({ indicator, points }) => `${indicator} ${points / 10_000}`).join(', ')}`,
  );
  await step({ zh: '路灯一案计入其中', en: 'The lamp is among the incidents it links to' }, () =>
    until(async () => counts((await computed()).id), Boolean, 'the lamp in the list'),
  );
}
