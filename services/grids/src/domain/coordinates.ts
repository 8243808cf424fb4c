import gcoord from 'gcoord';
import type { LngLat } from './place.ts';

export type CoordinateSystem = 'CGCS2000' | 'WGS84' | 'GCJ02';

/**
 * A point in CGCS2000. CGCS2000 and WGS-84 differ by centimetres and are taken as equal; GCJ-02 is converted back,
 * accurate to about a metre. Null when the point is not in or near China.
 */
export function toCgcs2000(lng: number, lat: number, system: CoordinateSystem): LngLat | null {
  if (!(lng >= 73 && lng <= 136 && lat >= 3 && lat <= 54)) return null;
  if (system !== 'GCJ02') return { lng, lat };
  const [convertedLng, convertedLat] = gcoord.transform([lng, lat], gcoord.GCJ02, gcoord.WGS84);
  return { lng: convertedLng, lat: convertedLat };
}
