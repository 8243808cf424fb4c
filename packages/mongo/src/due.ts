import type { Model } from 'mongoose';
import type { Log } from './document.ts';

/** What of a noun is due at or before an instant by its `nextDueAt`, the longest due first: what a sweep asks. */
export async function dueIn(
  model: Model<{ _id: string; log: Log }>,
  before: Date,
  limit: number,
): Promise<{ id: string; dueAt: Date }[]> {
  const due = await model
    .find({ nextDueAt: { $lte: before } }, { nextDueAt: 1 })
    .sort({ nextDueAt: 1 })
    .limit(limit)
    .lean<{ _id: string; nextDueAt: Date }[]>();
  return due.map(({ _id, nextDueAt }) => ({ id: _id, dueAt: nextDueAt }));
}
