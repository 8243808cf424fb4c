import {
  HonourListComputeDocument,
  HonourListDocument,
  HonourPartIncidentsDocument,
  PlatformClockDocument,
} from '@yunge/client';
import type { Cast } from '../cast.ts';
import { equal, given } from '../payload.ts';
import { surprise, until, type Teller } from '../teller.ts';
import type { Lamp } from './lamp.ts';

/** First month of the two-month window that ends with the month of an instant, in Shanghai. */
function windowBefore(now: string): string {
  const there = new Date(Date.parse(now) + 8 * 3_600_000);
  return new Date(Date.UTC(there.getUTCFullYear(), there.getUTCMonth() - 1, 1)).toISOString().slice(0, 7);
}

export async function tellHonours(cast: Cast, { chapter, step }: Teller, lamp: Lamp): Promise<void> {
  const { head, key } = cast;
  chapter({ zh: '二、表彰榜', en: 'The honour list' });
  const areaCode = lamp.communityCode.slice(0, 6);

  /** Computes the chiefs' list until the lamp's facts, which travel by queue, are in its snapshot. */
  const computed = async () => {
    const { platformClock } = await head.execute(PlatformClockDocument);
    const input = {
      category: 'GRID_CHIEF',
      level: 'DISTRICT',
      areaCode,
      fromMonth: windowBefore(platformClock.now),
    } as const;
    const { honourListCompute } = await head.execute(HonourListComputeDocument, { input, idempotencyKey: key() });
    const { id } = given(honourListCompute, honourListCompute.honourList);
    const filter = { personId: lamp.chiefId };
    const ask = async () => (await head.execute(HonourListDocument, { id, filter })).honourList;
    return (await until(ask, (found) => found?.status === 'COMPUTED', 'a computed list')) ?? surprise('a list', id);
  };
  const counts = async (listId: string): Promise<boolean> => {
    let after: string | null = null;
    for (;;) {
      const answer: Awaited<ReturnType<typeof pageOf>> = await pageOf(listId, after);
      const parts = answer.honourList?.entries.nodes[0]?.parts ?? [];
      if (parts.some(({ incidents }) => incidents.nodes.some(({ id }) => id === lamp.incidentId))) return true;
      const next = parts.map(({ incidents }) => incidents.pageInfo).find(({ hasNextPage }) => hasNextPage);
      if (!next?.endCursor) return false;
      after = next.endCursor;
    }
  };
  const pageOf = (id: string, after: string | null) =>
    head.execute(HonourPartIncidentsDocument, { id, personId: lamp.chiefId, after });

  const list = await step(
    { zh: '冻结快照，计算两个月网格长榜', en: 'A snapshot is frozen and the two-month list of chiefs computed' },
    computed,
    ({ factCount, rankedCount, listHash }) =>
      `${factCount ?? 0} facts, ${rankedCount ?? 0} ranked, hash ${listHash?.slice(0, 12) ?? '-'}`,
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
