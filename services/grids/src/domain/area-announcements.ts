import { announcement, areaChanged } from '@yunge/contracts';
import type { Division, Grid } from './place.ts';

/** What others hear of a division or grid, as it stands at a version of its row. Nothing retires a place yet. */
export function announceArea({ code, name, kind }: Pick<Division | Grid, 'code' | 'name' | 'kind'>, version: number) {
  return announcement(areaChanged, { code, version, name, kind, isCurrent: true });
}
