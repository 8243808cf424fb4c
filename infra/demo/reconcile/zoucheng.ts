import type { thirdCity, zoucheng } from '../fixtures.ts';
import { ZOUCHENG } from '../places/divisions.ts';
import type { Counting } from './counting.ts';

const here = { within: ZOUCHENG };
/** Party organisations of a kind that are not dissolved. */
const party = (kind: string) => ({ kind, dissolvedAt: null });
const codeIn = { $regex: `^${ZOUCHENG}` };

type Counts<Keys extends PropertyKey> = Readonly<Record<Keys, (rows: Counting) => Promise<number>>>;

/** How each published number of 邹城市 is counted. */
export const zouchengCounts: Counts<keyof typeof zoucheng> = {
  towns: (rows) => rows.count('grids', 'divisions', { level: 'TOWN', parentCode: ZOUCHENG }),
  communities: (rows) => rows.count('grids', 'divisions', { level: 'COMMUNITY', code: codeIn }),
  urbanCommunities: (rows) =>
    rows.count('grids', 'divisions', { level: 'COMMUNITY', code: codeIn, kind: { $ne: 'RURAL' } }),
  grids: (rows) => rows.count('grids', 'grids', { code: codeIn }),
  branches: (rows) => rows.parts('personnel', 'partytrees', 'organisations', here, party('BRANCH')),
  partyGroups: (rows) => rows.parts('personnel', 'partytrees', 'organisations', here, party('GROUP')),
  centreHouseholds: (rows) => rows.parts('personnel', 'partytrees', 'organisations', here, party('CENTRE_HOUSEHOLD')),
  communityWorkers: (rows) => rows.people({ post: 'COMMUNITY_WORKER', ...here }),
  ruralGridStaff: (rows) => rows.people({ post: 'RURAL_GRID_STAFF', ...here }),
  propertyTeams: (rows) => rows.count('grids', 'propertyteams', here),
  propertyServices: (rows) => rows.count('grids', 'propertyservices', here),
  emergencyDevices: (rows) => rows.count('grids', 'emergencydevices', { ...here, retiredAt: null }),
  companies: (rows) => rows.count('enterprises', 'enterprises', companies(rows)),
  liaisons: (rows) => rows.people({ post: 'LIAISON', ...here }),
  serviceItems: (rows) => rows.count('enterprises', 'serviceitems'),
  companyBranches: (rows) => rows.count('enterprises', 'companybranches', here),
  modelPosts: (rows) => rows.count('enterprises', 'modelposts', here),
  newEmploymentMembers: (rows) => rows.people({ post: 'NEW_EMPLOYMENT', ...here }),
  stations: (rows) => rows.count('grids', 'stations', here),
  volunteerTeams: (rows) =>
    rows.count('volunteers', 'volunteers', { kind: 'ASSOCIATION', ...here, registeredAt: { $lt: rows.until } }),
  technicalProblems: (rows) => rows.count('enterprises', 'technicalproblems', here),
};

/** The three platforms' needs, which the demo hangs on 邹城's communities. */
export const thirdCityCounts: Counts<keyof typeof thirdCity> = {
  needs: (rows) => rows.count('volunteers', 'needs', { ...here, filedAt: { $lt: rows.until } }),
  needsDone: (rows) =>
    rows.count('volunteers', 'needs', {
      ...here,
      status: { $in: ['DONE', 'CONFIRMED'] },
      filedAt: { $lt: rows.until },
      doneAt: { $lt: rows.until },
    }),
};

/** Cadres who look after companies, by the companies' own files. */
export const servingLiaisons = (rows: Counting): Promise<number> =>
  rows.distinct('enterprises', 'enterprises', 'liaisonId', companies(rows));

export const servedCompanies = (rows: Counting): Promise<number> =>
  rows.count('enterprises', 'enterprises', { ...companies(rows), liaisonId: { $type: 'string' } });

function companies({ until }: Counting) {
  return { ...here, registeredAt: { $lt: until } };
}
