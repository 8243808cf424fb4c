import { divisionPath, type areaChanged } from '@yunge/contracts';

type Heard = ReturnType<typeof areaChanged.schema.parse>;

/** A division or grid as the grids service last announced it: this service's copy of the tree. */
export interface Area extends Heard {
  /** The area itself and every division it lies in. */
  readonly within: readonly string[];
}

export const toArea = (heard: Heard): Area => ({ ...heard, within: divisionPath(heard.code) });

export const isGrid = ({ code }: Pick<Area, 'code'>): boolean => code.length === 15;
export const isCommunity = ({ code }: Pick<Area, 'code'>): boolean => code.length === 12;
