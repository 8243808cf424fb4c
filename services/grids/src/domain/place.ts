export type DivisionLevel = 'DISTRICT' | 'TOWN' | 'COMMUNITY';
export type CommunityKind = 'URBAN' | 'RURAL' | 'INDUSTRIAL' | 'BUSINESS';

/** Degrees, CGCS2000 (equal to WGS-84 at this precision). */
export interface LngLat {
  readonly lng: number;
  readonly lat: number;
}

/** A division of the tree; the code tells the level: 6, 9 or 12 digits. */
export interface Division {
  readonly code: string;
  readonly parentCode: string | null;
  readonly name: string;
  readonly level: DivisionLevel;
  readonly kind: CommunityKind | null;
}

/** A grid: 15-digit code, closed outer ring of [lng, lat] in degrees with at most six decimals. */
export interface Grid {
  readonly code: string;
  readonly name: string;
  readonly kind: CommunityKind;
  readonly households: number;
  readonly boundary: readonly (readonly [number, number])[];
  readonly isBoundaryInvented: boolean;
}
