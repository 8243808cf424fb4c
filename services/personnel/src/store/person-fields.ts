import { Schema, type SchemaDefinition } from 'mongoose';

const postingSchema = new Schema(
  {
    id: String,
    version: Number,
    personId: String,
    post: String,
    areaCode: String,
    within: [String],
    departmentCode: String,
    employment: String,
    superiorPostingId: String,
    predecessorId: String,
    successor: Schema.Types.Mixed,
    isHandOverPending: Boolean,
    from: Date,
    until: Date,
  },
  { _id: false, id: false, strict: 'throw' },
);

/** A person's document. Postings lie in it, so that posting somebody is one write and a list of people one query. */
export const personFields: SchemaDefinition = {
  name: String,
  workPhone: String,
  roles: [String],
  areaCode: String,
  within: [String],
  postings: [postingSchema],
  addedAt: Date,
};
