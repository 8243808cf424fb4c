import { Schema, type SchemaDefinition } from 'mongoose';

const term = new Schema({ value: Number, unit: String, roll: String }, { _id: false });

const call = new Schema(
  {
    unit: String,
    duties: [{ _id: false, milestone: String, dueAt: Date, doneAt: Date, isTold: Boolean }],
    rating: new Schema({ score: Number, comment: String, at: Date }, { _id: false }),
  },
  { _id: false },
);
const whistle = new Schema(
  { id: String, kind: String, reason: String, by: String, raterId: String, at: Date, calls: [call] },
  { _id: false, id: false },
);

const followUp = new Schema({ isKept: Boolean, note: String, by: String, at: Date }, { _id: false });

/** An incident as stored; times in UTC, points in degrees CGCS2000. */
export const incidentFields: SchemaDefinition = {
  code: String,
  gridCode: String,
  within: [String],
  category: String,
  class: String,
  type: String,
  source: String,
  externalNo: String,
  description: String,
  point: { lng: Number, lat: Number },
  reporterId: String,
  status: String,
  assigneeId: String,
  departmentCode: String,
  admissionItemCode: String,
  owners: [String],
  coDepartments: [String],
  units: [String],
  leadIds: [String],
  handlerId: String,
  verifierId: String,
  mediatorId: String,
  mediation: new Schema({ outcome: String, agreement: String, by: String, at: Date, followUp }, { _id: false }),
  evidence: [{ _id: false, sha256: String, caption: String }],
  reportedAt: Date,
  updatedAt: Date,
  closedAt: Date,
  isOnTime: Boolean,
  isSampled: Boolean,
  reworkCount: Number,
  returnCount: Number,
  reopenCount: Number,
  suspensionCount: Number,
  escalationLevel: Number,
  pendingApproval: new Schema(
    {
      kind: String,
      rank: String,
      askedBy: String,
      approverId: String,
      askedAt: Date,
      reason: String,
      days: Number,
      reviewAt: Date,
    },
    { _id: false },
  ),
  resumesAt: Date,
  whistles: [whistle],
  dismissedAs: String,
  mergedIntoId: String,
  followers: [{ _id: false, incidentId: String, reporterId: String }],
  parentId: String,
  children: [new Schema({ id: String, isSettled: Boolean }, { _id: false, id: false })],
  evaluation: new Schema({ at: Date, isSatisfied: Boolean, comment: String }, { _id: false }),
  promise: new Schema(
    {
      policy: String,
      epoch: Number,
      level: Number,
      startedAt: Date,
      term,
      dueAt: Date,
      told: [String],
      provisional: Boolean,
      stoppedAt: Date,
      missed: Boolean,
      extensions: Number,
      pauses: [{ _id: false, from: Date, until: Date }],
    },
    { _id: false },
  ),
  stage: new Schema(
    {
      state: String,
      startedAt: Date,
      term,
      dueAt: Date,
      told: [String],
      provisional: Boolean,
    },
    { _id: false },
  ),
  nextDueAt: Date,
};
