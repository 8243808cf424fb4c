import { badInput } from '@yunge/subgraph';
import type { Context } from '../context.ts';
import { seesWhole } from '../domain/incident-figures-access.ts';

/** An area's code, where there is one and the actor sees all of it: half a number would be a wrong one. */
export function areaOf(code: string, { places, actor }: Pick<Context, 'places' | 'actor'>): string {
  const atlas = places.atlas();
  const isKnown = atlas.division(code) !== null || atlas.grid(code) !== null;
  if (isKnown && seesWhole(actor, code)) return code;
  throw badInput('There is no such division or grid in your scope.', ['within']);
}
