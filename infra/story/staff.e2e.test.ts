import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  createClient,
  GridGapsDocument,
  GridStaffDocument,
  PoliceTeamsDocument,
  ReportingGapsDocument,
  StaffDocument,
  StaffRegisterDocument,
} from '@yunge/client';
import { gatherCast, type Cast } from './cast.ts';

/** `npm test` brings the platform up and names it here. */
const gatewayUrl = process.env['GATEWAY_URL'] ?? 'http://127.0.0.1:4000';
const anonymous = createClient({ url: new URL('/graphql', gatewayUrl).href });
const DISTRICT = '140214';
const GRID = '140214033006001';

let cast: Cast;
beforeAll(async () => {
  cast = await gatherCast(gatewayUrl);
}, 30_000);

const grid = async (by: typeof cast.head) => {
  const found = (await by.execute(GridStaffDocument, { code: GRID })).grid;
  if (!found) throw new Error('the grid is not there');
  return found;
};

describe('A grid of the demo, through the gateway', () => {
  it('shows its five and its police team, with their names from one service and its own from another', async () => {
    const { name, fiveRoles, policeTeam, staffGaps } = await grid(cast.head);
    expect(name).toBe('道北街社区第1网格');
    const roles = fiveRoles?.map(({ role }) => role);
    expect(roles).toEqual(['JUDGE', 'PROSECUTOR', 'POLICE', 'LEGAL_WORKER', 'MEDIATOR']);
    expect(fiveRoles?.filter(({ isGap, people }) => isGap || people.length === 0)).toEqual([]);
    expect(policeTeam?.form).toBe('ONE_TWO_N');
    expect(policeTeam?.auxiliaries).toHaveLength(2);
    expect(staffGaps).toEqual([]);
  });

  it('shows a resident the people, and not what is missing', async () => {
    const { fiveRoles, staffGaps } = await grid(cast.resident);
    expect(fiveRoles).toHaveLength(5);
    expect(staffGaps).toBeNull();
  });
});

describe('The staff of a district, through the gateway', () => {
  it('is as many in the register as in the list behind each number', async () => {
    const { staffRegister } = await cast.head.execute(StaffRegisterDocument, { within: DISTRICT });
    expect(staffRegister.gridCount).toBe(810);
    for (const { post, employment, peopleCount } of staffRegister.posts) {
      const filter = { within: DISTRICT, post, employment };
      const { people } = await cast.head.execute(StaffDocument, { first: 1, filter });
      expect([post, employment, people.totalCount]).toEqual([post, employment, peopleCount]);
    }
    for (const { kind, gridCount } of staffRegister.gaps) {
      const { gridGaps } = await cast.head.execute(GridGapsDocument, {
        first: 1,
        filter: { within: DISTRICT, kinds: [kind] },
      });
      expect([kind, gridGaps.totalCount]).toEqual([kind, gridCount]);
    }
  }, 30_000);

  it('has a police team for each community with grids, some of them short, and a superior for everybody', async () => {
    const teams = async (isComplete?: boolean) =>
      (await cast.head.execute(PoliceTeamsDocument, { first: 100, filter: { within: DISTRICT, isComplete } }))
        .policeTeams;
    expect((await teams()).totalCount).toBe(244);
    const short = await teams(false);
    expect(short.nodes.length).toBe(short.totalCount);
    expect(short.nodes.filter(({ gaps, community }) => !gaps?.length || !community.name)).toEqual([]);
    const { reportingGaps } = await cast.head.execute(ReportingGapsDocument, { filter: { within: DISTRICT } });
    expect(reportingGaps.totalCount).toBe(0);
  }, 30_000);

  it('is not told to anybody without a token, nor of another district', async () => {
    const refused = (answer: Promise<unknown>) =>
      answer.then(
        () => 'answered',
        () => 'refused',
      );
    expect(await refused(anonymous.execute(GridStaffDocument, { code: GRID }))).toBe('refused');
    expect(await refused(cast.head.execute(StaffRegisterDocument, { within: '370883' }))).toBe('refused');
    expect(await refused(cast.resident.execute(StaffRegisterDocument, { within: GRID }))).toBe('refused');
  });
});
