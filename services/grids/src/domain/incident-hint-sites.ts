import { isValid, REPEAT_RULES, type Sighting } from './incident-hint.ts';
import { clustersOf, distanceM } from './incident-hint-place.ts';
import type { LngLat } from './place.ts';

/** A spot where the same came up again and again 重复点位. */
export interface RepeatSite {
  readonly category: string;
  /** The grid most of them lie in; of equals the smallest code. */
  readonly gridCode: string;
  readonly centre: LngLat;
  /** The farthest report from the centre, metres. */
  readonly radiusM: number;
  /** Oldest first. */
  readonly ids: readonly string[];
  readonly firstAt: Date;
  readonly lastAt: Date;
}

type Spot = Pick<Sighting, 'id' | 'category' | 'gridCode' | 'point' | 'reportedAt' | 'dismissedAs'>;

const byTime = (a: Spot, b: Spot) => a.reportedAt.getTime() - b.reportedAt.getTime() || (a.id < b.id ? -1 : 1);
const mean = (values: readonly number[]) =>
  Math.round((values.reduce((sum, value) => sum + value, 0) / values.length) * 1e6) / 1e6;

function mostFrequent(codes: readonly string[]): string {
  const counted = [...Map.groupBy(codes, (code) => code)].map(([code, all]) => ({ code, count: all.length }));
  const [first] = counted.sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
  return first?.code ?? '';
}

function siteOf(spots: readonly Spot[]): RepeatSite | null {
  const sorted = [...spots].sort(byTime);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last) return null;
  const centre = { lng: mean(sorted.map(({ point }) => point.lng)), lat: mean(sorted.map(({ point }) => point.lat)) };
  return {
    category: first.category,
    gridCode: mostFrequent(sorted.map(({ gridCode }) => gridCode)),
    centre,
    radiusM: sorted.reduce((most, { point }) => Math.max(most, distanceM(centre, point)), 0),
    ids: sorted.map(({ id }) => id),
    firstAt: first.reportedAt,
    lastAt: last.reportedAt,
  };
}

/**
 * Sites among the reports of one span of at most 30 days: reports of a category hang together when 200 m or less apart,
 * directly or over others between them, so that a site may be wider than that. The order of the reports makes no
 * difference. The most frequent first, then the latest.
 */
export function repeatSites(spots: readonly Spot[], least: number): RepeatSite[] {
  const byCategory = Map.groupBy(spots.filter(isValid), ({ category }) => category);
  const sites = [...byCategory.values()].flatMap((alike) =>
    clustersOf(
      alike.map(({ point }) => point),
      REPEAT_RULES.radiusM,
    )
      .filter((members) => members.length >= least)
      .map((members) => siteOf(members.map((index) => alike[index]).filter((spot) => spot !== undefined))),
  );
  return sites
    .filter((site) => site !== null)
    .sort(
      (a, b) =>
        b.ids.length - a.ids.length ||
        b.lastAt.getTime() - a.lastAt.getTime() ||
        ((a.ids[0] ?? '') < (b.ids[0] ?? '') ? -1 : 1),
    );
}
