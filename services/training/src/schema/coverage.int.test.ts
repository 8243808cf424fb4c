import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { toGlobalId } from '@yunge/kernel';
import { actor, pathOf, textOf } from '@yunge/testkit';
import { openTestService } from '../test-service.ts';
import { campIn, chief, COMMUNITY, DISTRICT, organiser, REVOKE, TOWN } from './camp.fixture.ts';

let test: Awaited<ReturnType<typeof openTestService>>;
let camp: ReturnType<typeof campIn>;
let liCertificate: string;
const NEXT = `${TOWN}007`;
beforeAll(async () => {
  test = await openTestService();
  camp = campIn(test);
  await camp.posted('he', COMMUNITY, { post: 'GRID_CHIEF' });
  await camp.posted('li');
  await camp.posted('wu', `${COMMUNITY}002`);
  await camp.posted('zhao', `${COMMUNITY}003`);
  await camp.posted('gone', `${COMMUNITY}004`, { until: '2026-02-01T00:00:00Z' });
  await camp.posted('xu', `${NEXT}001`);
  await camp.posted('leader', TOWN, { post: 'TOWN_LEADER' });
  await camp.posted('kong', '370883001001001');
  const sessions = await camp.classOf(textOf(await camp.open(), 'campOpen.camp.id'), ['li', 'wu', 'he']);
  liCertificate = await camp.certify(sessions, 'li');
  await camp.certify(sessions, 'he');
  await camp.exam(sessions.theory, 'wu', 90);
}, 60_000);
afterAll(() => test.close(), 60_000);

const COVERAGE = `query ($within: String!, $module: TrainingModule!, $at: DateTime) {
  trainingCoverage(within: $within, module: $module, at: $at) {
    required covered rate groups { communityCode community { id } post required covered missing { id } }
  }
}`;
const people = (...ids: string[]) => ids.map((id) => ({ id: toGlobalId('Person', id) }));
const coverage = async (within: string, by = organiser, more: Record<string, unknown> = {}) =>
  pathOf((await test.ask(by, COVERAGE, { within, module: 'PROFESSIONAL', ...more })).data, 'trainingCoverage');

const chiefs = { communityCode: COMMUNITY, post: 'GRID_CHIEF', required: 1, covered: 1, missing: [] };
const members = {
  communityCode: COMMUNITY,
  community: { id: toGlobalId('Division', COMMUNITY) },
  post: 'GRID_MEMBER',
  required: 3,
  covered: 1,
};
const nextMembers = { communityCode: NEXT, post: 'GRID_MEMBER', required: 1, covered: 0, missing: people('xu') };

describe('Coverage of training', () => {
  it('names exactly those who are missing, per post and community', async () => {
    expect(await coverage(DISTRICT)).toMatchObject({
      required: 5,
      covered: 2,
      rate: 0.4,
      groups: [chiefs, { ...members, missing: people('wu', 'zhao') }, nextMembers],
    });
    expect(await coverage(NEXT)).toMatchObject({ required: 1, covered: 0, rate: 0, groups: [nextMembers] });
    expect(await coverage(`${COMMUNITY}001`)).toMatchObject({ required: 1, covered: 1, rate: 1 });
  });

  it('counts each module for itself', async () => {
    expect(await coverage(COMMUNITY, organiser, { module: 'PERSONAL' })).toMatchObject({ required: 4, covered: 0 });
  });

  it('of a chief is that of the community, whatever they ask for', async () => {
    expect(await coverage(DISTRICT, chief)).toMatchObject({ required: 4, groups: [chiefs, members] });
    expect(await coverage(NEXT, chief)).toEqual({ required: 0, covered: 0, rate: null, groups: [] });
    expect(await coverage('370883', organiser)).toMatchObject({ required: 0, rate: null });
  });

  it('follows postings and certificates, and the past stays as it was', async () => {
    const before = camp.at(0);
    await test.service.clock.advance(60_000);
    await test.ask(organiser, REVOKE, { id: liCertificate, input: { reason: 'x' }, key: camp.key() });
    await camp.posted('zhao', `${COMMUNITY}003`, { postingId: 'p4', version: 2, until: camp.at(0) });
    await test.service.clock.advance(60_000);
    expect(await coverage(COMMUNITY)).toMatchObject({
      groups: [chiefs, { required: 2, covered: 0, missing: people('li', 'wu') }],
    });
    expect(await coverage(COMMUNITY, organiser, { at: before })).toMatchObject({
      groups: [chiefs, { required: 3, covered: 1, missing: people('wu', 'zhao') }],
    });
  });

  it('a late or doubled event of a posting changes nothing', async () => {
    await camp.posted('zhao', `${COMMUNITY}003`, { postingId: 'p4', version: 1 });
    expect(await coverage(COMMUNITY)).toMatchObject({ groups: [chiefs, { required: 2 }] });
  });

  it('is not for members, and a code that is none is malformed', async () => {
    const member = actor('GRID_MEMBER', { divisions: [`${COMMUNITY}001`] });
    expect(await test.ask.refused(member, COVERAGE, { within: COMMUNITY, module: 'PERSONAL' })).toContain('FORBIDDEN');
    expect(await test.ask.refused(organiser, COVERAGE, { within: '1402', module: 'PERSONAL' })).toEqual([
      'BAD_USER_INPUT',
    ]);
  });
});
