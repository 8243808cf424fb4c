import { evolveHandOverTask, movedBy, type HandOverTask, type HandOverTaskEvent } from '@yunge/casework';
import { announcement, handOverAnswered, type Service as ServiceName } from '@yunge/contracts';
import { dueIn, type Records } from '@yunge/mongo';
import { Schema, type SchemaDefinition } from 'mongoose';

/** The hand-overs a service carries out. */
export interface HandOverTasks extends Records<HandOverTask, HandOverTaskEvent> {
  /** What is due at or before an instant, the longest due first. */
  due(before: Date, limit: number): Promise<{ id: string; dueAt: Date }[]>;
  /** Those ordered about these people. */
  ofLeavers(personIds: readonly string[]): Promise<HandOverTask[]>;
}

const fields: SchemaDefinition = {
  leaverId: String,
  successorId: String,
  isWhole: Boolean,
  successions: [{ _id: false, postingId: String, post: String, areaCode: String, successorId: String }],
  from: Date,
  orderedAt: Date,
  found: Schema.Types.Mixed,
  left: Schema.Types.Mixed,
  answeredAt: Number,
  cleanLooks: Number,
  nextDueAt: Date,
};

/** What the records of every service's hand-overs have in common: each service keeps its own, in its own database. */
export const handOverRecords = (service: ServiceName) => ({
  noun: 'HandOver',
  fields,
  indexes: [
    { on: { nextDueAt: 1 }, sparse: true }, // the sweep: what is to be looked at?
    { on: { leaverId: 1 } }, // was a hand-over of this person ordered?
  ] as const,
  evolve: evolveHandOverTask,
  announce: (event: HandOverTaskEvent, task: HandOverTask) =>
    event.name === 'handOver.looked' && event.isNews
      ? [
          announcement(handOverAnswered, {
            handOverId: task.id,
            service,
            moved: movedBy(task),
            left: event.left.length,
            at: event.at,
          }),
        ]
      : [],
});

/** The questions every service asks of its hand-overs. */
export function handOverTasksIn(records: Records<HandOverTask, HandOverTaskEvent>): HandOverTasks {
  const { model } = records;
  return {
    ...records,
    due: (before, limit) => dueIn(model, before, limit),
    ofLeavers: (personIds) => model.find({ leaverId: { $in: [...personIds] } }, { log: 0 }).lean<HandOverTask[]>(),
  };
}
