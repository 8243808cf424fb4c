import { defineReadModel, type ReadModel, type ReadModelOptions } from '@yunge/mongo';
import type { Connection } from 'mongoose';

/** A service's copy of the postings, as `posting.changed` announces them; `indexes` are those of its own questions. */
export function copyOfPostings<Posting extends { readonly version: number }>(
  connection: Connection,
  indexes: NonNullable<ReadModelOptions['indexes']>,
): ReadModel<Posting> {
  return defineReadModel<Posting>({
    connection,
    noun: 'Posting',
    collection: 'postings',
    fields: {
      postingId: String,
      personId: String,
      post: String,
      employment: String,
      areaCode: String,
      departmentCode: String,
      from: Date,
      until: Date,
    },
    indexes,
  });
}
