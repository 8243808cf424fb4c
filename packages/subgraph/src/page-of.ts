import type { PageArgs } from '@yunge/kernel';
import { badInput } from './resolver.ts';

/** One page of a list that is in memory and sorted by a unique key; throws BAD_USER_INPUT for a page beyond `most`. */
export function pageOf<Node>(all: readonly Node[], keyOf: (node: Node) => string, args: PageArgs, most: number) {
  const { first, after, last, before } = args;
  const bound = (cursor: string | null | undefined) =>
    cursor == null ? null : Buffer.from(cursor, 'base64url').toString('utf8');
  const [lower, upper] = [bound(after), bound(before)];
  const between = all.filter(
    (node) => (lower === null || keyOf(node) > lower) && (upper === null || keyOf(node) < upper),
  );
  const size = last ?? first ?? 20;
  if (size < 0 || size > most) throw badInput(`A page holds 0 to ${most}.`, [last == null ? 'first' : 'last']);
  const nodes = last == null ? between.slice(0, size) : between.slice(Math.max(between.length - size, 0));
  const edges = nodes.map((node) => ({ cursor: Buffer.from(keyOf(node)).toString('base64url'), node }));
  const cut = nodes.length < between.length;
  return {
    edges,
    nodes,
    pageInfo: {
      hasNextPage: last == null ? cut : upper !== null,
      hasPreviousPage: last == null ? lower !== null : cut,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: all.length,
  };
}
