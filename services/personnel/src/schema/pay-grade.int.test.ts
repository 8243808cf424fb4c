import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { actor, pathOf } from '@yunge/testkit';
import { openTestService } from '../test-service.ts';
import { chief, COMMUNITY, districtOf, head, resident, TOWN, townLeader } from './people.fixture.ts';

let test: Awaited<ReturnType<typeof openTestService>>;
let worker: { personId: string; id: string };
beforeAll(async () => {
  test = await openTestService();
  const district = districtOf(test);
  worker = await district.posted('Wang 王', 'COMMUNITY_WORKER', COMMUNITY, {
    from: '2016-05-01T00:00:00+08:00',
    until: '2020-05-01T00:00:00+08:00',
  });
  await district.begin(worker.personId, {
    ...{ post: 'COMMUNITY_SECRETARY', areaCode: COMMUNITY, employment: null, from: '2020-06-01T00:00:00+08:00' },
  });
}, 60_000);
afterAll(() => test.close(), 60_000);

const GRADE = `query ($id: ID!, $at: DateTime) { person(id: $id) { payGrade(at: $at) {
  grade on position base steps cap isCapped servedDays nextStepOn rule { version yearsAStep }
  posting { post } spans { from until days stepsOn postings { post } }
} } }`;
const gradeFor = async (by: typeof head, at: string | null = '2026-11-23T10:00:00+08:00') =>
  pathOf((await test.ask(by, GRADE, { id: worker.personId, at })).data, 'person.payGrade');

describe('A pay grade', () => {
  it('is told with everything it follows from', async () => {
    expect(await gradeFor(head)).toEqual({
      ...{ grade: 10, on: '2026-11-23', position: 'LEAD', base: 7, steps: 3, cap: 18, isCapped: false },
      ...{ servedDays: 1461 + 2366, nextStepOn: '2028-06-01', rule: { version: 1, yearsAStep: 3 } },
      posting: { post: 'COMMUNITY_SECRETARY' },
      spans: [
        {
          ...{ from: '2016-05-01', until: '2020-05-01', days: 1461, stepsOn: ['2019-05-01'] },
          postings: [{ post: 'COMMUNITY_WORKER' }],
        },
        {
          ...{ from: '2020-06-01', until: '2026-11-23', days: 2366, stepsOn: ['2022-06-01', '2025-06-01'] },
          postings: [{ post: 'COMMUNITY_SECRETARY' }],
        },
      ],
    });
    expect(await gradeFor(head, '2019-05-01T00:00:00+08:00')).toMatchObject({ grade: 2, position: 'OTHER' });
    expect(await gradeFor(head, '2020-05-15T00:00:00+08:00')).toBeNull();
  });

  it('is known to the person and to whoever leads the area, and to nobody else', async () => {
    expect(await gradeFor(actor('COMMUNITY_CLERK', { id: worker.id }))).toMatchObject({ grade: 10 });
    expect(await gradeFor(townLeader)).toMatchObject({ grade: 10 });
    for (const other of [chief, resident, actor('TOWN_LEADER', { id: 'other', divisions: ['140214034'] })])
      expect(await gradeFor(other)).toBeNull();
    expect(TOWN).toBe(COMMUNITY.slice(0, 9));
  });

  it('has a table that anybody may read', async () => {
    const query = '{ payGradeRule { version from yearsAStep ranges { position post lowest highest } } }';
    expect((await test.ask(resident, query)).data).toMatchObject({
      payGradeRule: {
        ranges: [
          { position: 'OTHER', lowest: 1, highest: 12 },
          { position: 'DEPUTY', lowest: 4, highest: 15 },
          { position: 'LEAD', lowest: 7, highest: 18 },
        ],
      },
    });
  });
});
