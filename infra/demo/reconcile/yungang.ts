import { commendedTowns, type yungang } from '../fixtures.ts';
import { YUNGANG } from '../places/divisions.ts';
import type { Counting } from './counting.ts';

const here = { within: YUNGANG };
const codeIn = { $regex: `^${YUNGANG}` };

/** How each published number of 云冈区 is counted. */
export const yungangCounts: Readonly<Record<keyof typeof yungang, (rows: Counting) => Promise<number>>> = {
  towns: (rows) => rows.count('grids', 'divisions', { level: 'TOWN', parentCode: YUNGANG }),
  communities: (rows) => rows.count('grids', 'divisions', { level: 'COMMUNITY', code: codeIn }),
  grids: (rows) => rows.count('grids', 'grids', { code: codeIn }),
  urbanGrids: (rows) => rows.count('grids', 'grids', { code: codeIn, kind: 'URBAN' }),
  ruralGrids: (rows) => rows.count('grids', 'grids', { code: codeIn, kind: 'RURAL' }),
  chiefs: (rows) => rows.people({ post: 'GRID_CHIEF', ...here }),
  members: (rows) => rows.people({ post: 'GRID_MEMBER', ...here }),
  fullTimeMembers: (rows) => rows.people({ post: 'GRID_MEMBER', employment: 'FULL_TIME', ...here }),
  partTimeMembers: (rows) => rows.people({ post: 'GRID_MEMBER', employment: 'PART_TIME', ...here }),
  reported: (rows) => rows.count('grids', 'incidents', reported(rows)),
  valid: (rows) =>
    rows.count('grids', 'incidents', { ...reported(rows), status: { $nin: ['REFUSED', 'VOID', 'MERGED'] } }),
  admissionItems: (rows) => rows.count('grids', 'admissionitems', onList(rows)),
  admissionDepartments: (rows) => rows.distinct('grids', 'admissionitems', 'departmentCode', onList(rows)),
  itemsPoliticalLegal: itemsOf('POLITICAL_LEGAL'),
  itemsUnitedFront: itemsOf('UNITED_FRONT'),
  itemsPetitions: itemsOf('PETITIONS'),
  itemsPublicSecurity: itemsOf('PUBLIC_SECURITY'),
  itemsCivilAffairs: itemsOf('CIVIL_AFFAIRS'),
  itemsJustice: itemsOf('JUSTICE'),
  itemsHealth: itemsOf('HEALTH'),
  itemsEmergency: itemsOf('EMERGENCY'),
  itemsFire: itemsOf('FIRE'),
  itemsWomen: itemsOf('WOMEN'),
  itemsHumanResources: itemsOf('HUMAN_RESOURCES'),
  judges: (rows) => rows.people({ post: 'JUDGE', ...here }),
  prosecutors: (rows) => rows.people({ post: 'PROSECUTOR', ...here }),
  police: (rows) => rows.people({ post: 'POLICE', ...here }),
  legalWorkers: (rows) => rows.people({ post: 'LEGAL_WORKER', ...here }),
  mediators: (rows) => rows.people({ post: 'MEDIATOR', ...here }),
  fiveRoles: (rows) =>
    rows.people({ post: { $in: ['JUDGE', 'PROSECUTOR', 'POLICE', 'LEGAL_WORKER', 'MEDIATOR'] }, ...here }),
  camps: (rows) => rows.count('training', 'camps', { ...here, until: { $lte: rows.lastDay } }),
};

/** The three commended towns, by code and name. */
export const commendedCount = (rows: Counting): Promise<number> =>
  rows.count('grids', 'divisions', { level: 'TOWN', $or: commendedTowns.map(({ code, name }) => ({ code, name })) });

function reported({ from, until }: Counting) {
  return { ...here, reportedAt: { $gte: from, $lt: until } };
}

function onList({ until }: Counting) {
  return { from: { $lte: until }, $or: [{ until: null }, { until: { $gt: until } }] };
}

function itemsOf(departmentCode: string) {
  return (rows: Counting) => rows.count('grids', 'admissionitems', { departmentCode, ...onList(rows) });
}
