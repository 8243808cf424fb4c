import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { toGlobalId } from '@yunge/kernel';
import { codesOf, deliver, eventually, listOf, pathOf, textOf } from '@yunge/testkit';
import { dismissed, WITHIN_WINDOW } from '../domain/honour.fixture.ts';
import { recordFacts } from '../workers/record-fact.ts';
import { idOf, MEMBERS_OF_DISTRICT, openHonours, type Honours } from './honour-run.fixture.ts';
import { head, newKey } from './people.fixture.ts';

let test: Honours;
beforeAll(async () => {
  test = await openHonours();
}, 60_000);
afterAll(() => test.close(), 60_000);

describe('A part of a score', () => {
  const WHY = `query ($id: ID!, $personId: ID!, $after: String) {
    honourList(id: $id) { entries(filter: { personId: $personId }) { totalCount nodes { rank parts { indicator numerator denominator
      evidence(first: 4, after: $after) { totalCount nodes { isCounted kind incident { id } } pageInfo { hasNextPage endCursor } } } } } }
  }`;
  it('leads to exactly the incidents it was counted from, page by page', async () => {
    const [list] = await test.listsOf(idOf(await test.order()), MEMBERS_OF_DISTRICT);
    const id = textOf(list, 'id');
    const seen: { id: unknown; isCounted: unknown }[] = [];
    let after: string | null = null;
    for (;;) {
      const { data } = await test.ask(head, WHY, { id, personId: toGlobalId('Person', 'member3'), after });
      const part = pathOf(data, 'honourList.entries.nodes.0.parts.3');
      expect(part).toMatchObject({
        indicator: 'SATISFACTION',
        numerator: 7,
        denominator: 10,
        evidence: { totalCount: 10 },
      });
      seen.push(
        ...listOf(part, 'evidence.nodes').map((node) => ({
          id: pathOf(node, 'incident.id'),
          isCounted: pathOf(node, 'isCounted'),
        })),
      );
      if (!pathOf(part, 'evidence.pageInfo.hasNextPage')) break;
      after = textOf(part, 'evidence.pageInfo.endCursor');
    }
    expect(seen.map((each) => each.id)).toEqual(
      Array.from({ length: 10 }, (_, k) => toGlobalId('Incident', `member3-${k}`)),
    );
    expect(seen.filter(({ isCounted }) => isCounted)).toHaveLength(7);
  }, 60_000);
});

describe('A veto', () => {
  const VETO = `mutation ($input: HonourVetoRecordInput!, $key: ID!) {
    honourVetoRecord(input: $input, idempotencyKey: $key) { honourVeto { reason } userErrors { code } }
  }`;
  it('bars a unit from lists frozen after it, and leaves those frozen before as they are', async () => {
    const units = { category: 'RESIDENT_UNIT', level: 'DISTRICT' };
    const unitList = async (change: object = {}) => (await test.listsOf(idOf(await test.order(change)), units))[0];
    const hash = textOf(await unitList(), 'listHash');
    const input = { departmentCode: 'CIVIL', reason: 'FALSIFICATION', note: 'photos', happenedAt: WITHIN_WINDOW };
    expect(codesOf((await test.ask(head, VETO, { input, key: newKey() })).data, 'honourVetoRecord')).toEqual([]);
    const barred = await eventually(
      () => unitList({ cutOff: null }),
      (list) => pathOf(list, 'entries.nodes.0.notRanked') === 'FALSIFICATION',
    );
    expect(barred).toMatchObject({
      rankedCount: 0,
      entries: { nodes: [{ rank: null, departmentCode: 'CIVIL' }] },
    });
    expect(textOf(await unitList(), 'listHash')).toBe(hash);
    expect(
      codesOf(
        (await test.ask(head, VETO, { input: { ...input, personId: toGlobalId('Person', 'x') }, key: newKey() })).data,
        'honourVetoRecord',
      ),
    ).toEqual(['ONE_SUBJECT_REQUIRED']);
  }, 60_000);
});

describe('A fact', () => {
  it('is kept once per event and stamped by the store’s clock, though the event comes twice', async () => {
    const { facts } = test.service.stores;
    const before = await facts.count();
    const fact = dismissed('once', 'member0');
    const message = { id: 'event-1', name: fact.name, data: fact.data };
    await deliver([message, message], recordFacts(test.service));
    expect(await facts.count()).toBe(before + 1);
    expect(await facts.unstampedCount()).toBe(0);
  });
});
