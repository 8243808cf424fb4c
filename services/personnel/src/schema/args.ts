import type { Page } from '@yunge/kernel';
import { badInput, globalIdArg } from '@yunge/subgraph';
import type { Context } from '../context.ts';
import { reaches } from '../domain/access.ts';

/** Who acts, when, and where they may, as a decision takes it. */
export const actOf = ({ actor, now }: Context) => ({
  by: actor.id,
  at: now(),
  reaches: (areaCode: string) => reaches(actor, areaCode),
});

/** The local id of an optional id argument. */
export const optionalId = (type: string, id: string | null | undefined) => (id == null ? null : globalIdArg(type, id));

/** The page a store gave; a cursor that is none of ours is malformed input. */
export async function listed<Node>(page: Promise<Page<Node> | null>): Promise<Page<Node>> {
  const found = await page;
  if (!found) throw badInput('This cursor is not one of this list.', ['after']);
  return found;
}
