import { MAX_PAGE, type Page, type PageArgs } from '@yunge/kernel';
import type { Model } from 'mongoose';
import { z } from 'zod';
import type { Log } from './document.ts';
import type { Identified, Scope } from './seam.ts';
import { spans } from './spans.ts';

/** A sort by one stored field, which must never be null; the id breaks ties. */
export interface Order {
  readonly field: string;
  readonly direction: 'ASC' | 'DESC';
  /** For dates: about where the newest lie, as a rule now. Lets the list be read in narrow spans; see `spans`. */
  readonly recentFrom?: Date;
}

const Cursor = z.tuple([z.union([z.string(), z.number()]), z.string()]);

function toCursor(value: unknown, id: string): string {
  const plain = value instanceof Date ? value.toISOString() : value;
  return Buffer.from(JSON.stringify([plain, id])).toString('base64url');
}

/** Keyset condition of "beyond this cursor"; null when the text is no cursor of ours. */
function beyond(cursor: string, field: string, step: '$gt' | '$lt', dated: boolean): Scope | null {
  try {
    const [plain, id] = Cursor.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
    const value = dated ? new Date(plain) : plain;
    return { $or: [{ [field]: { [step]: value } }, { [field]: value, _id: { [step]: id } }] };
  } catch {
    return null;
  }
}

/** The instant a cursor stands at; null where there is none. */
function dateOf(cursor: string | null | undefined): Date | null {
  if (cursor == null) return null;
  const [plain] = Cursor.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
  return new Date(plain);
}

/**
 * One page of a noun, at most 100 long (20 when the caller names no size), cut by key so that page 1,000 costs what
 * page 1 does. Answers null for a cursor that is not one of ours.
 */
export async function page<State extends Identified>(
  model: Model<{ _id: string; log: Log }>,
  filter: Scope,
  { field, direction, recentFrom }: Order,
  { first, after, last, before }: PageArgs,
): Promise<Page<State> | null> {
  const backward = last != null;
  const size = Math.min(Math.max((backward ? last : first) ?? 20, 0), MAX_PAGE);
  const ascending = direction === 'ASC';
  const dated = model.schema.path(field)?.instance === 'Date';
  const conditions: Scope[] = [filter];
  for (const [cursor, forwards] of [
    [after, true],
    [before, false],
  ] as const) {
    if (cursor == null) continue;
    const condition = beyond(cursor, field, ascending === forwards ? '$gt' : '$lt', dated);
    if (!condition) return null;
    conditions.push(condition);
  }
  const step = ascending === backward ? -1 : 1;
  const read = async (recent: Scope[]) =>
    model
      .find({ $and: [...conditions, ...recent] }, { log: 0 })
      .sort({ [field]: step, _id: step })
      .limit(size + 1)
      .lean<(State & Record<string, unknown>)[]>();
  let found: Awaited<ReturnType<typeof read>> = [];
  if (recentFrom && !backward) {
    const count = (span: Scope) => model.countDocuments({ $and: [...conditions, span] });
    for await (const span of spans({ field, ascending, recentFrom, start: dateOf(after), size, count })) {
      found = await read([span]);
      if (found.length > size) break;
    }
  }
  if (found.length <= size) found = await read([]);
  const more = found.length > size;
  const nodes = found.slice(0, size);
  if (backward) nodes.reverse();
  const edges = nodes.map((node) => ({ cursor: toCursor(node[field], node.id), node }));
  return {
    edges,
    nodes,
    pageInfo: {
      hasNextPage: backward ? before != null : more,
      hasPreviousPage: backward ? more : after != null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: () => model.countDocuments(filter),
  };
}
