import { areaChanged } from '@yunge/contracts';
import { implement } from '@yunge/queue';
import type { Service } from '../context.ts';
import { toArea } from '../domain/area.ts';

/** Keeps the copy of divisions and grids right, so that what a grid lacks can be told. */
export const learnArea = ({ stores }: Service) =>
  implement(areaChanged, (area) => stores.areas.learn(area.code, toArea(area)));
