import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { toGlobalId, type Actor } from '@yunge/kernel';
import { actor, codesOf, drain, instant, listOf, pathOf, rivals, textOf } from '@yunge/testkit';
import { monthAfter, monthOf, startOf } from '../domain/month.ts';
import { pairingId } from '../domain/pairing.ts';
import { openTestService } from '../test-service.ts';
import { lookAt } from '../workers/check-due-pairing.ts';
import { sweepLapsedPairings } from '../workers/lapse-pairings.ts';
import { chief, COMMUNITY, GRID, head, key, leader, member, plantTown, TOWN } from './incident.fixture.ts';

const OTHER_GRID = `${COMMUNITY}002`;

let test: Awaited<ReturnType<typeof openTestService>>;
beforeAll(async () => {
  test = await openTestService();
  await plantTown(test.service);
}, 60_000);
afterAll(() => test.close(), 60_000);

const person = (id: string) => toGlobalId('Person', id);
const PAIRING = 'pairing { id version areaCode level person { id } past { person { id } } } userErrors { code field }';
const assign = async (by: Actor, areaCode: string, personId: string, under = key()) =>
  (
    await test.ask(
      by,
      `mutation ($input: PairingAssignInput!, $key: ID!) {
        pairingAssign(input: $input, idempotencyKey: $key) { ${PAIRING} } }`,
      { input: { areaCode, personId: person(personId) }, key: under },
    )
  ).data;
const visit = async (by: Actor, kind: string, areaCode: string, visitedAt: Date) =>
  codesOf(
    (
      await test.ask(
        by,
        `mutation ($input: VisitRecordInput!, $key: ID!) {
          visitRecord(input: $input, idempotencyKey: $key) { visit { id } userErrors { code } } }`,
        { input: { kind, areaCode, visitedAt, topics: ['HAZARD'] }, key: key() },
      )
    ).data,
    'visitRecord',
  );
const COVERAGE = `query ($areaCode: String!) { pairingCoverage(areaCode: $areaCode) {
  communities { areaCount pairedCount visitedCount }
  grids { areaCount pairedCount visitedCount unpaired(first: 5) { totalCount nodes { areaCode name } }
    unvisited(first: 5) { nodes { areaCode pairing { person { id } } } } } } }`;
const coverage = async (by: Actor, areaCode: string) =>
  pathOf((await test.ask(by, COVERAGE, { areaCode })).data, 'pairingCoverage');

describe('Pairing', () => {
  it('covers what it is given, lists the rest, and counts a visit of the month', async () => {
    expect(codesOf(await assign(chief, GRID, chief.id), 'pairingAssign')).toEqual([]);
    expect(codesOf(await assign(chief, COMMUNITY, leader.id), 'pairingAssign')).toEqual(['NOT_YOUR_ROLE']);
    expect(codesOf(await assign(head, COMMUNITY, leader.id), 'pairingAssign')).toEqual([]);
    expect(codesOf(await assign(head, OTHER_GRID, member.id), 'pairingAssign')).toEqual(['POST_DOES_NOT_FIT']);
    expect(codesOf(await assign(head, `${COMMUNITY}009`, chief.id), 'pairingAssign')).toEqual(['UNKNOWN_AREA']);
    expect(await coverage(head, TOWN)).toEqual({
      communities: { areaCount: 1, pairedCount: 1, visitedCount: 0 },
      grids: {
        ...{ areaCount: 2, pairedCount: 1, visitedCount: 0 },
        unpaired: { totalCount: 1, nodes: [{ areaCode: OTHER_GRID, name: '第2网格' }] },
        unvisited: { nodes: [{ areaCode: GRID, pairing: { person: { id: person(chief.id) } } }] },
      },
    });
    const now = await test.service.clock.sync();
    expect(await visit(chief, 'PAIRING', GRID, now)).toEqual([]);
    expect(await visit(member, 'PAIRING', GRID, now)).toEqual(['NOT_PAIRED']);
    expect(await visit(chief, 'HOUSEHOLD', `${COMMUNITY}009`, instant(now, { hours: -1 }))).toEqual(['NOT_A_GRID']);
    expect(await coverage(head, TOWN)).toMatchObject({ grids: { visitedCount: 1, unvisited: { nodes: [] } } });
    const grid = await test.ask(chief, `{ grid(code: "${GRID}") { pairing { lastVisitedAt person { id } } } }`);
    expect(grid.data).toEqual({
      grid: { pairing: { lastVisitedAt: now.toISOString(), person: { id: person(chief.id) } } },
    });
  });

  it('is unknown outside its division, and no number of it is told there', async () => {
    const elsewhere = actor('CENTRE_HEAD', { id: 'elsewhere', divisions: ['370883'] });
    expect(await coverage(elsewhere, TOWN)).toBeNull();
    expect(await coverage(leader, '140214')).toBeNull();
    const list = '{ pairings(first: 10) { totalCount nodes { areaCode } } }';
    expect((await test.ask(elsewhere, list)).data).toEqual({ pairings: { totalCount: 0, nodes: [] } });
    expect(codesOf(await assign(elsewhere, OTHER_GRID, chief.id), 'pairingAssign')).toEqual(['UNKNOWN_AREA']);
    const id = toGlobalId('Pairing', pairingId(GRID));
    const end = `mutation ($id: ID!, $key: ID!) {
      pairingEnd(id: $id, input: { reason: "Over." }, idempotencyKey: $key) { ${PAIRING} } }`;
    expect(codesOf((await test.ask(elsewhere, end, { id, key: key() })).data, 'pairingEnd')).toEqual(['NOT_FOUND']);
    const isOfNobody = await test.ask.refused(actor('RESIDENT'), `{ grid(code: "${GRID}") { pairing { version } } }`);
    expect(isOfNobody).toContain('FORBIDDEN');
  });

  it('is one for an area, however many begin it at once, and once for a repeated command', async () => {
    const both = await rivals(8, (n) => assign(head, OTHER_GRID, chief.id, n < 4 ? 'same' : `other-${n}`));
    const codes = both.map((data) => codesOf(data, 'pairingAssign'));
    expect(codes.filter(([code]) => code === undefined).length).toBeGreaterThanOrEqual(1);
    for (const [code] of codes) expect([undefined, 'ALREADY_PAIRED']).toContain(code);
    const stored = await test.service.stores.pairings.get(pairingId(OTHER_GRID));
    expect(stored).toMatchObject({ personId: chief.id, past: [] });
    const history = await test.service.stores.pairings.history(pairingId(OTHER_GRID));
    expect(history.map(({ name }) => name)).toEqual(['pairing.assigned']);
  });
});

describe('The visit of a month', () => {
  it('that is missing is told once before and once after, however many workers look', async () => {
    const { pairings } = test.service.stores;
    const areaCode = `${COMMUNITY}003`;
    const id = pairingId(areaCode);
    const from = startOf(monthAfter(monthOf(await test.service.clock.sync()), -2));
    const begun = { name: 'pairing.assigned', areaCode, personId: chief.id, from, by: head.id, at: from } as const;
    await drain(pairings.outbox);
    await pairings.insert([pairings.compose(id, [begun]) ?? {}]);
    await drain(pairings.outbox);
    for (let look = 0; look < 6; look += 1) await rivals(4, () => lookAt(test.service, id));
    const told = await drain(pairings.outbox);
    const people = told.map(({ data }) => [pathOf(data, 'reason'), pathOf(data, 'recipientId')]);
    // The months before are over: only the second look of each tells, the chief and whoever is above.
    const months = (await pairings.history(id)).flatMap((event) =>
      event.name === 'pairing.checked' && event.toldIds.length > 0 ? [event] : [],
    );
    const missed = months.filter(({ step }) => step === 'AFTER');
    expect(missed.length).toBeGreaterThanOrEqual(1);
    for (const { toldIds } of missed) expect(toldIds).toEqual([chief.id, leader.id]);
    expect(people).toHaveLength(months.flatMap(({ toldIds }) => toldIds).length);
    const steps = (await pairings.history(id)).flatMap((event) =>
      event.name === 'pairing.checked' ? [`${event.month} ${event.step}`] : [],
    );
    expect(new Set(steps).size).toBe(steps.length);
  });

  it('that was paid is told to nobody', async () => {
    const { pairings, visits } = test.service.stores;
    const areaCode = `${COMMUNITY}004`;
    const id = pairingId(areaCode);
    const from = startOf(monthAfter(monthOf(await test.service.clock.sync()), -2));
    const begun = { name: 'pairing.assigned', areaCode, personId: chief.id, from, by: head.id, at: from } as const;
    await pairings.insert([pairings.compose(id, [begun]) ?? {}]);
    const paid = [5, 40].map((day) => {
      const at = instant(from, { days: day });
      const recorded = { name: 'visit.recorded', kind: 'PAIRING', areaCode, visitedAt: at, topics: [] } as const;
      return visits.compose(`v${day}`, [{ ...recorded, id: `v${day}`, by: chief.id, at }]) ?? {};
    });
    await visits.insert(paid);
    for (let look = 0; look < 6; look += 1) await lookAt(test.service, id);
    const checks = (await pairings.history(id)).flatMap((event) => (event.name === 'pairing.checked' ? [event] : []));
    const past = checks.filter(({ month }) => month < monthOf(test.service.clock.now()));
    expect(past.length).toBeGreaterThanOrEqual(3);
    expect(past.flatMap(({ toldIds }) => toldIds)).toEqual([]);
  });
});

describe('Somebody whose posting has ended', () => {
  it('answers for nothing by it any more, even where nobody ordered a hand-over', async () => {
    const { pairings, postings } = test.service.stores;
    const id = pairingId(OTHER_GRID);
    const at = await test.service.clock.sync();
    const posting = { postingId: 'worker', version: 1, personId: 'worker', post: 'COMMUNITY_WORKER', employment: null };
    const held = { ...posting, areaCode: COMMUNITY, from: instant(at, { days: -9 }), until: null };
    await postings.learn('worker', held);
    expect(codesOf(await assign(head, OTHER_GRID, 'worker'), 'pairingAssign')).toEqual([]);
    await sweepLapsedPairings(test.service, 0).run();
    expect(await pairings.get(id)).toMatchObject({ personId: 'worker' });
    await postings.learn('worker', { ...held, version: 2, until: at });
    await drain(pairings.outbox);
    await rivals(3, () => sweepLapsedPairings(test.service, 0).run());
    expect(await pairings.get(id)).toMatchObject({ personId: null, nextDueAt: null });
    const told = await drain(pairings.outbox);
    expect(told.map(({ data }) => [textOf(data, 'reason'), textOf(data, 'recipientId')])).toEqual([
      ['pairing.ended', chief.id],
    ]);
  });
});

describe('Visits', () => {
  it('are a fact each, once, and are seen by who paid them and who answers for the place', async () => {
    const now = await test.service.clock.sync();
    await drain(test.service.stores.visits.outbox);
    expect(await visit(member, 'HOUSEHOLD', GRID, instant(now, { minutes: -60 }))).toEqual([]);
    expect(await visit(member, 'CARE', GRID, instant(now, { minutes: -60 }))).toEqual(['ALREADY_EXISTS']);
    expect(await visit(member, 'CARE', OTHER_GRID, instant(now, { minutes: -90 }))).toEqual(['NOT_POSTED_HERE']);
    const facts = (await drain(test.service.stores.visits.outbox)).filter(({ name }) => name === 'visit.recorded');
    expect(
      facts.map(({ data }) => [textOf(data, 'visitorId'), textOf(data, 'kind'), textOf(data, 'areaCode')]),
    ).toEqual([[member.id, 'HOUSEHOLD', GRID]]);
    const list = '{ visits(filter: { kind: HOUSEHOLD }, first: 10) { nodes { visitor { id } topics grid { code } } } }';
    const seen = { visitor: { id: person(member.id) }, topics: ['HAZARD'], grid: { code: GRID } };
    const seenBy = async (by: Actor) => listOf((await test.ask(by, list)).data, 'visits.nodes');
    expect(await seenBy(member)).toEqual([seen]);
    expect(await seenBy(leader)).toEqual([seen]);
    expect(await seenBy(actor('GRID_MEMBER', { id: 'far', divisions: ['140214001001001'] }))).toEqual([]);
  });
});
