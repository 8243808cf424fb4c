import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ANONYMOUS, localId, toGlobalId, type Actor } from '@yunge/kernel';
import { actor, codesOf, listOf, pathOf, textOf } from '@yunge/testkit';
import { openTestService } from '../test-service.ts';
import { campIn, chief, COMMUNITY, DISTRICT, organiser, TOWN, trainer } from './camp.fixture.ts';

let test: Awaited<ReturnType<typeof openTestService>>;
let camp: ReturnType<typeof campIn>;
let sessions: { theory: string; practice: string };
let certificates: { li: string; wu: string };
let campId: string;
const NEXT = `${TOWN}007`;
const member = (id: string, grid = `${COMMUNITY}001`) => actor('GRID_MEMBER', { id, divisions: [grid] });
beforeAll(async () => {
  test = await openTestService();
  camp = campIn(test);
  await camp.posted('li');
  await camp.posted('wu', `${NEXT}001`);
  campId = textOf(await camp.open(), 'campOpen.camp.id');
  sessions = await camp.classOf(campId, ['li', 'wu']);
  certificates = { li: await camp.certify(sessions, 'li'), wu: await camp.certify(sessions, 'wu') };
}, 60_000);
afterAll(() => test.close(), 60_000);

const SEEN = `{ certificates { totalCount nodes { person { id } } } trainingRecords { totalCount nodes { person { id } certificates { id } } } }`;
const ENTITIES = `query ($certificate: ID!, $person: ID!) { _entities(representations: [
  { __typename: "Certificate", id: $certificate }, { __typename: "Person", id: $person }
]) { ... on Certificate { number } ... on Person { id certificates(module: PROFESSIONAL) { id } } } }`;

describe('Who sees whose records and certificates, in lists, counts, by id and as entities alike', () => {
  it.each<[string, Actor, ('li' | 'wu')[]]>([
    ['a member sees their own', member('li'), ['li']],
    ['another member of the same grid sees none', member('other'), []],
    ['the chief sees those of the community', chief, ['li']],
    ['the chief next door sees theirs', actor('GRID_CHIEF', { divisions: [NEXT] }), ['wu']],
    ['the town sees both', actor('TOWN_LEADER', { divisions: [TOWN] }), ['li', 'wu']],
    ['trainer, organiser, centre and auditor see the district', trainer, ['li', 'wu']],
    ['an organiser', organiser, ['li', 'wu']],
    ['the centre', actor('CENTRE_HEAD', { divisions: [DISTRICT] }), ['li', 'wu']],
    ['an auditor', actor('AUDITOR', { divisions: [DISTRICT] }), ['li', 'wu']],
    ['the other district sees none', actor('CENTRE_HEAD', { divisions: ['370883'] }), []],
    ['a trainer without a division sees none', actor('TRAINER', { id: 'loose' }), []],
    ['a resident sees none, whatever division the token names', actor('RESIDENT', { divisions: [DISTRICT] }), []],
    ['a company sees none', actor('ENTERPRISE', { divisions: [DISTRICT] }), []],
  ])('%s', async (_, who, expected) => {
    const { data } = await test.ask(who, SEEN);
    for (const list of ['certificates', 'trainingRecords']) {
      const seen = listOf(data, `${list}.nodes`).map((node) => localId('Person', textOf(node, 'person.id')));
      expect(seen.sort()).toEqual(expected);
      expect(pathOf(data, `${list}.totalCount`)).toBe(expected.length);
    }
    for (const person of ['li', 'wu'] as const) {
      const id = certificates[person];
      const there = expected.includes(person);
      const one = await test.ask(who, `query ($id: ID!) { certificate(id: $id) { id } }`, { id });
      expect(pathOf(one.data, 'certificate')).toEqual(there ? { id } : null);
      const subject = { certificate: id, person: toGlobalId('Person', person) };
      const entities = (await test.ask(who, ENTITIES, subject)).data;
      expect(pathOf(entities, '_entities.0') !== null).toBe(there);
      expect(pathOf(entities, '_entities.1')).toEqual({ id: subject.person, certificates: there ? [{ id }] : [] });
    }
  });

  it('nobody without a token sees anything', async () => {
    expect(await test.ask.refused(ANONYMOUS, SEEN)).toContain('UNAUTHENTICATED');
    expect(await test.ask.refused(ANONYMOUS, `{ camps { totalCount } }`)).toContain('UNAUTHENTICATED');
    expect(
      await test.ask.refused(ANONYMOUS, ENTITIES, { certificate: certificates.li, person: toGlobalId('Person', 'li') }),
    ).toContain('UNAUTHENTICATED');
  });
});

describe('Who sees camps and sessions', () => {
  const OFFER = `{ camps { totalCount } sessions { totalCount nodes { id } } }`;

  it.each<[string, Actor, number]>([
    ['a member of the area', member('li'), 1],
    ['the chief of a community in it', chief, 1],
    ['the organiser of the district', organiser, 1],
    ['a member of another district', member('kong', '370883001001001'), 0],
    ['a resident', actor('RESIDENT', { divisions: [DISTRICT] }), 0],
  ])('%s', async (_, who, camps) => {
    expect((await test.ask(who, OFFER)).data).toMatchObject({
      camps: { totalCount: camps },
      sessions: { totalCount: camps * 2 },
    });
  });

  it('of a session’s seats everybody sees those of the people they look after', async () => {
    const ROLL = `query ($id: ID!) { session(id: $id) { seatsLeft enrolments { person { id } } } }`;
    const roll = async (who: Actor) => {
      const { data } = await test.ask(who, ROLL, { id: sessions.theory });
      expect(pathOf(data, 'session.seatsLeft')).toBe(28);
      return listOf(data, 'session.enrolments').map((seat) => localId('Person', textOf(seat, 'person.id')));
    };
    expect(await roll(member('li'))).toEqual(['li']);
    expect(await roll(member('other'))).toEqual([]);
    expect(await roll(chief)).toEqual(['li']);
    expect(await roll(organiser)).toEqual(['li', 'wu']);
    expect(await roll(actor('TRAINER', { id: trainer.id }))).toEqual(['li', 'wu']);
  });
});

describe('Who may act for whom', () => {
  it('a chief enrols their own people and nobody else’s', async () => {
    const id = await camp.session(campId);
    expect(codesOf(await camp.enrol(chief, id, 'wu'), 'sessionEnrol')).toEqual(['PERSON_OUTSIDE_SCOPE']);
    expect(codesOf(await camp.enrol(chief, id, 'nobody'), 'sessionEnrol')).toEqual(['PERSON_OUTSIDE_SCOPE']);
    expect(codesOf(await camp.enrol(chief, id, 'li'), 'sessionEnrol')).toEqual([]);
    expect(codesOf(await camp.enrol(member('li'), id, 'wu'), 'sessionEnrol')).toEqual(['PERSON_OUTSIDE_SCOPE']);
  });

  it('a member of another district finds no session to sit in', async () => {
    expect(codesOf(await camp.enrol(member('kong', '370883001001001'), sessions.theory), 'sessionEnrol')).toEqual([
      'NOT_FOUND',
    ]);
  });
});

describe('When a person moves to another community', () => {
  it('records and certificates go with them, once, and others hear nothing of it', async () => {
    const { certificates: stored, trainingRecords } = test.service.stores;
    const before = await stored.get(localId('Certificate', certificates.li) ?? '');
    await camp.posted('li', `${COMMUNITY}001`, { postingId: 'p1', version: 2, until: camp.at(-1) });
    await camp.posted('li', `${NEXT}002`);
    await camp.posted('li', `${NEXT}002`, { postingId: 'p4' });
    const after = await stored.get(localId('Certificate', certificates.li) ?? '');
    expect(after).toMatchObject({ within: [DISTRICT, TOWN, NEXT, `${NEXT}002`], edition: before?.edition });
    expect(await trainingRecords.ofPerson('li')).toMatchObject([{ within: after?.within }]);

    const seenBy = async (who: Actor) => pathOf((await test.ask(who, SEEN)).data, 'certificates.totalCount');
    expect(await seenBy(chief)).toBe(0);
    expect(await seenBy(actor('GRID_CHIEF', { divisions: [NEXT] }))).toBe(2);
  });
});
