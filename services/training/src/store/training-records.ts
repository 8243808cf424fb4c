import type { Actor, Decision, Page, PageArgs } from '@yunge/kernel';
import {
  defineRecords,
  page,
  scopeOf,
  type Command,
  type Order,
  type Outcome,
  type Records,
  type Scope,
} from '@yunge/mongo';
import type { Connection } from 'mongoose';
import { abilityFor } from '../domain/access.ts';
import type { TrainingModule } from '../domain/session.ts';
import {
  evolveTrainingRecord,
  recordIdOf,
  type TrainingRecord,
  type TrainingRecordEvent,
} from '../domain/training-record.ts';
import { insertHistories, type History } from './insert-histories.ts';

/** What a list can be narrowed by; all conditions must hold. */
export interface TrainingRecordQuery {
  readonly personId?: string | null | undefined;
  readonly module?: TrainingModule | null | undefined;
  readonly within?: string | null | undefined;
}

export interface TrainingRecords extends Records<TrainingRecord, TrainingRecordEvent> {
  /** Adds to the record of a person and module, and begins it where there is none yet. */
  add<Code extends string>(
    personId: string,
    module: TrainingModule,
    command: Command,
    decide: (record: TrainingRecord | null) => Decision<TrainingRecordEvent, Code>,
  ): Promise<Outcome<TrainingRecord, Code>>;
  many(ids: readonly string[], scope: Scope): Promise<TrainingRecord[]>;
  ofPerson(personId: string): Promise<TrainingRecord[]>;
  page(query: TrainingRecordQuery, order: Order, args: PageArgs, scope: Scope): Promise<Page<TrainingRecord> | null>;
  /** Records whose certificate is due at or before an instant, the longest due first. */
  due(before: Date, limit: number): Promise<{ id: string; dueAt: Date }[]>;
  /** Bulk load; nothing is announced. */
  insert(histories: readonly History<TrainingRecordEvent>[]): Promise<void>;
}

/** What of the records an actor can reach. */
export const trainingRecordScope = (actor: Actor): Scope => scopeOf(abilityFor(actor), 'TrainingRecord');

export function trainingRecordsIn(connection: Connection): TrainingRecords {
  const records = defineRecords<TrainingRecord, TrainingRecordEvent>({
    connection,
    noun: 'TrainingRecord',
    collection: 'trainingrecords',
    fields: {
      personId: String,
      module: String,
      within: [String],
      round: Number,
      exams: [{ _id: false, round: Number, score: Number, passMark: Number, at: Date, by: String, sessionId: String }],
      signOffs: [{ _id: false, round: Number, at: Date, by: String, sessionId: String, remark: String }],
      due: [{ _id: false, round: Number, at: Date }],
      issueDueAt: Date,
      updatedAt: Date,
    },
    indexes: [
      { on: { issueDueAt: 1 } }, // the sweep: whose certificate is due?
      { on: { personId: 1, updatedAt: -1 } }, // my records
      { on: { within: 1, updatedAt: -1 } }, // the records of an area, newest first
    ],
    evolve: evolveTrainingRecord,
  });
  const { model } = records;
  return {
    ...records,
    async add(personId, module, command, decide) {
      const id = recordIdOf(personId, module);
      const changed = await records.change(id, command, decide);
      if (changed.ok || changed.code !== 'NOT_FOUND') return changed;
      const begun = await records.open(command, () => decide(null), id);
      // Somebody else began it between the two.
      return begun.ok || begun.code !== 'ALREADY_EXISTS' ? begun : records.change(id, command, decide);
    },
    many: (ids, scope) =>
      model.find({ $and: [{ _id: { $in: [...ids] } }, scope] }, { log: 0 }).lean<TrainingRecord[]>(),
    ofPerson: (personId) => model.find({ personId }, { log: 0 }).lean<TrainingRecord[]>(),
    page({ personId, module, within }, order, args, scope) {
      const conditions = [
        ...(personId == null ? [] : [{ personId }]),
        ...(module == null ? [] : [{ module }]),
        ...(within == null ? [] : [{ within }]),
      ];
      return page<TrainingRecord>(model, { $and: [scope, ...conditions] }, order, args);
    },
    async due(before, limit) {
      const due = await model
        .find({ issueDueAt: { $lte: before } }, { issueDueAt: 1 })
        .sort({ issueDueAt: 1 })
        .limit(limit)
        .lean<{ _id: string; issueDueAt: Date }[]>();
      return due.map(({ _id, issueDueAt }) => ({ id: _id, dueAt: issueDueAt }));
    },
    insert: (histories) => insertHistories(records, histories),
  };
}
