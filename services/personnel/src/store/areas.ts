import { defineReadModel, type ReadModel } from '@yunge/mongo';
import type { Connection } from 'mongoose';
import type { Area } from '../domain/area.ts';

export interface Areas extends ReadModel<Area> {
  many(codes: readonly string[]): Promise<Area[]>;
  /** The areas themselves and all that lies in them now, by code. */
  under(codes: readonly string[]): Promise<Area[]>;
}

export function areasIn(connection: Connection): Areas {
  const readModel = defineReadModel<Area>({
    connection,
    noun: 'Area',
    collection: 'areas',
    fields: { code: String, name: String, kind: String, isCurrent: Boolean, within: [String] },
    indexes: [{ within: 1 }], // what lies in this division?
  });
  const { model } = readModel;
  return {
    ...readModel,
    many: (codes) => model.find({ _id: { $in: [...codes] } }, { _id: 0 }).lean<Area[]>(),
    under: (codes) =>
      model
        .find({ within: { $in: [...codes] }, isCurrent: true }, { _id: 0 })
        .sort({ _id: 1 })
        .lean<Area[]>(),
  };
}
