import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { instant, listOf, textOf } from '@yunge/testkit';
import { reportingLinesIn } from '../store/reporting-lines.ts';
import { staffIn } from '../store/staff.ts';
import { openTestService } from '../test-service.ts';
import { chief, COMMUNITY, DISTRICT, districtOf, GRID, head, resident, TOWN } from './people.fixture.ts';

let test: Awaited<ReturnType<typeof openTestService>>;
let district: ReturnType<typeof districtOf>;
beforeAll(async () => {
  test = await openTestService();
  district = districtOf(test);
}, 60_000);
afterAll(() => test.close(), 60_000);

const GAPS = `query ($filter: ReportingGapFilter!) { reportingGaps(filter: $filter) {
  totalCount nodes { person { name superior { name } } posting { post areaCode } fallback { name } } } }`;
const gaps = async (within = DISTRICT, by = head) =>
  listOf((await test.ask(by, GAPS, { filter: { within } })).data, 'reportingGaps.nodes');
const names = async (within?: string) => (await gaps(within)).map((gap) => textOf(gap, 'person.name'));

describe('People whose line leads nowhere', () => {
  it('are listed with the posting that decides', async () => {
    await district.posted('Member', 'GRID_MEMBER', GRID);
    const posting = { post: 'GRID_MEMBER', areaCode: GRID };
    expect(await gaps()).toEqual([{ person: { name: 'Member', superior: null }, posting, fallback: null }]);
  });

  it('are told apart where a last resort steps in, who is no gap', async () => {
    const duty = await district.posted('Duty', 'LIAISON', TOWN, { until: '2026-03-01T00:00:00+08:00' });
    const { people, areas } = test.service.stores;
    const staff = staffIn({ people, areas, reportingLines: reportingLinesIn(people, duty.id) });
    const found = await staff.reportingGaps(DISTRICT, instant('2026-02-01T00:00+08:00'));
    expect(found).toMatchObject([{ posting: { areaCode: GRID }, fallbackId: duty.id }]);
  });

  it('are no gap any more once somebody above is posted, up to the head of the centre', async () => {
    await district.posted('Chief', 'GRID_CHIEF', COMMUNITY);
    expect(await names()).toEqual(['Chief']);
    await district.posted('Leader', 'TOWN_LEADER', TOWN);
    expect(await names()).toEqual(['Leader']);
    await district.posted('Head', 'CENTRE_HEAD', DISTRICT, { until: '2999-12-31T00:00:00+08:00' });
    expect(await names()).toEqual([]);
    const { staff } = test.service.stores;
    expect(await staff.reportingGaps(DISTRICT, instant('2999-12-31T00:00+08:00'))).toMatchObject([
      { posting: { post: 'TOWN_LEADER' }, fallbackId: null },
    ]);
  });

  it('are those of one’s own divisions alone', async () => {
    expect(await test.ask.refused(chief, GAPS, { filter: { within: DISTRICT } })).toEqual(['BAD_USER_INPUT']);
    expect(await test.ask.refused(resident, GAPS, { filter: { within: GRID } })).toContain('FORBIDDEN');
  });
});

describe('A list of people', () => {
  it('is narrowed by employment, to those who are it now', async () => {
    await district.posted('Half 半', 'GRID_MEMBER', `${COMMUNITY}009`, { employment: 'PART_TIME' });
    const former = { employment: 'PART_TIME', until: '2026-02-01T00:00:00+08:00' };
    await district.posted('Former', 'GRID_MEMBER', `${COMMUNITY}008`, former);
    const query = 'query ($filter: PersonFilter) { people(filter: $filter) { totalCount nodes { name } } }';
    const filter = { within: TOWN, employment: 'PART_TIME' };
    expect((await test.ask(head, query, { filter })).data).toEqual({
      people: { totalCount: 1, nodes: [{ name: 'Half 半' }] },
    });
  });
});
