import { defineRecords, type Records } from '@yunge/mongo';
import { Schema, type Connection } from 'mongoose';
import { evolveAdmissionItem, type AdmissionItem, type AdmissionItemEvent } from '../domain/admission-item.ts';

interface OffListAttempt {
  readonly _id: string;
  readonly departmentCode: string;
  readonly category: string;
  readonly by: string;
  readonly at: Date;
}

const attemptSchema = new Schema<OffListAttempt>(
  { _id: String, departmentCode: String, category: String, by: String, at: Date },
  { collection: 'offlistattempts', versionKey: false, strict: 'throw' },
);
attemptSchema.index({ departmentCode: 1 });

export interface AdmissionItems extends Records<AdmissionItem, AdmissionItemEvent> {
  byCode(code: string): Promise<AdmissionItem | null>;
  /** Items on the list at an instant, by code. */
  onListAt(at: Date): Promise<AdmissionItem[]>;
  /** Remembers an off-list task, once per command; the id is the command's. */
  countOffList(attempt: { id: string; departmentCode: string; category: string; by: string; at: Date }): Promise<void>;
  offListCount(departmentCode: string): Promise<number>;
}

export function admissionItemsIn(
  connection: Connection,
  { onAnnounced }: { readonly onAnnounced: () => void },
): AdmissionItems {
  const records = defineRecords<AdmissionItem, AdmissionItemEvent>({
    connection,
    noun: 'AdmissionItem',
    collection: 'admissionitems',
    fields: {
      code: String,
      departmentCode: String,
      name: String,
      isIllustrative: Boolean,
      categories: [String],
      requiredModule: String,
      partnerUnit: String,
      minutesPerTask: Number,
      status: String,
      from: Date,
      until: Date,
    },
    indexes: [{ on: { code: 1 } }],
    evolve: evolveAdmissionItem,
    onAnnounced,
  });
  const Attempts = connection.model('OffListAttempt', attemptSchema);
  const { model } = records;
  return {
    ...records,
    byCode: (code) => model.findOne({ code }, { log: 0 }).lean<AdmissionItem | null>(),
    onListAt: (at) =>
      model
        .find({ from: { $lte: at }, $or: [{ until: null }, { until: { $gt: at } }] }, { log: 0 })
        .sort({ code: 1 })
        .lean<AdmissionItem[]>(),
    async countOffList({ id, ...attempt }) {
      const seen = await Attempts.exists({ _id: id });
      if (!seen) await Attempts.create({ _id: id, ...attempt });
    },
    offListCount: (departmentCode) => Attempts.countDocuments({ departmentCode }),
  };
}
