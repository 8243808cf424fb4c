import { DivisionCode } from '@yunge/contracts';
import { badInput } from '@yunge/subgraph';
import type { Context } from '../context.ts';
import { seesStaff } from '../domain/access.ts';

/** The code of an area whose staff the actor sees; there is no saying whether another one exists. */
export function areaOf(within: string, { actor }: Pick<Context, 'actor'>): string {
  if (DivisionCode.safeParse(within).success && seesStaff(actor, within)) return within;
  throw badInput('There is no such division or grid in your scope.', ['within']);
}

/** The people of these ids, in this order, as far as the actor may see them. */
export async function peopleOf(ids: readonly string[], { load }: Pick<Context, 'load'>) {
  const people = await Promise.all(ids.map((id) => load.person.load(id)));
  return people.filter((person) => person !== null);
}
