import { Schema, type SchemaDefinition } from 'mongoose';

/** What is stored of a need, beside its log. */
export const needFields: SchemaDefinition = {
  status: String,
  kind: String,
  description: String,
  areaCode: String,
  within: [String],
  filerId: String,
  filedAt: Date,
  changedAt: Date,
  platform: String,
  routingReason: String,
  routerId: String,
  unclaimedSince: Date,
  jointMeetingAt: Date,
  claim: new Schema({ claimantId: String, personId: String, at: Date }, { _id: false, id: false }),
  result: String,
  doneAt: Date,
  // The clocks are casework's own plain data.
  promise: Schema.Types.Mixed,
  stage: Schema.Types.Mixed,
  nextDueAt: Date,
};
