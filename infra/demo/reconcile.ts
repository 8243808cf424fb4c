import { PlainError } from '../stores/plain-error.ts';
import type { Log } from '../stores/progress.ts';
import { commendedTowns, thirdCity, yungang, zoucheng, type Fixture } from './fixtures.ts';
import { markerOf } from './plant/marker.ts';
import { withDatabases, type Store } from './plant/stores.ts';
import { copyLines } from './reconcile/copies.ts';
import { countingIn, type Counting } from './reconcile/counting.ts';
import { dutyLines } from './reconcile/duty.ts';
import { partyLines } from './reconcile/party.ts';
import { lineOf, rateLine, tableOf, type Line } from './reconcile/rows.ts';
import { staffLines } from './reconcile/staff.ts';
import { commendedCount, yungangCounts } from './reconcile/yungang.ts';
import { visitLines } from './reconcile/visits.ts';
import { servedCompanies, servingLiaisons, thirdCityCounts, zouchengCounts } from './reconcile/zoucheng.ts';

export interface ReconcileOptions extends Store {
  readonly log: Log;
}

type Counts<Keys extends string> = Readonly<Record<Keys, (rows: Counting) => Promise<number>>>;

async function linesOf<Keys extends string>(
  fixtures: Readonly<Record<Keys, Fixture>>,
  counts: Counts<Keys>,
  rows: Counting,
): Promise<Line[]> {
  const lines: Line[] = [];
  for (const key in fixtures) lines.push(lineOf(fixtures[key], await counts[key](rows)));
  return lines;
}

/** What follows from more than one count, or names instead of counting. */
async function furtherLines(rows: Counting): Promise<Line[]> {
  const { reported, valid } = yungangCounts;
  const { place } = yungang.valid;
  const names = commendedTowns.map(({ name }) => name).join('、');
  const liaisons = { ...zoucheng.liaisons, wording: '86 cadres in the files of the companies' };
  const served = { ...zoucheng.companies, wording: '3,266 companies with a liaison' };
  return [
    rateLine(place, 'share of valid incidents 有效率', '95.9 %', await valid(rows), await reported(rows)),
    lineOf({ place, wording: `commended towns ${names}`, value: 3, atLeast: false }, await commendedCount(rows)),
    lineOf(liaisons, await servingLiaisons(rows)),
    lineOf(served, await servedCompanies(rows)),
  ];
}

/**
 * Prints every published number beside the one counted from the rows, and every read model beside its source. Answers
 * how many were compared and how many differ. At 10× and 100× the incidents are compared with so many times the number.
 * Throws a PlainError where no demo is planted.
 */
export async function reconcile({ log, ...store }: ReconcileOptions): Promise<{ checked: number; different: number }> {
  return withDatabases(store, 'reconcile', async (databases) => {
    const marker = await markerOf(databases);
    if (!marker?.finishedAt) throw new PlainError('No demo is planted here.', 'Run `npm start` once, or plant it.');
    const { asOf, scale } = marker;
    const rows = countingIn(databases, asOf);
    const times = (fixture: Fixture): Fixture =>
      scale === 1 ? fixture : { ...fixture, value: fixture.value * scale, wording: `${fixture.wording}, ${scale}×` };
    const scaled = { ...yungang, reported: times(yungang.reported), valid: times(yungang.valid) };
    const lines = [
      ...(await linesOf(scaled, yungangCounts, rows)),
      ...(await linesOf(zoucheng, zouchengCounts, rows)),
      ...(await linesOf(thirdCity, thirdCityCounts, rows)),
      ...(await furtherLines(rows)),
      ...(await staffLines(databases, rows)),
      ...(await partyLines(databases)),
      ...(await copyLines(databases)),
      ...(await dutyLines(databases)),
      ...(await visitLines(databases, rows)),
    ];
    for (const line of tableOf(lines)) log(line);
    return { checked: lines.length, different: lines.filter(({ isEqual }) => !isEqual).length };
  });
}
