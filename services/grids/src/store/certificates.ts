import { defineReadModel, type ReadModel } from '@yunge/mongo';
import type { Connection } from 'mongoose';

/** A certificate as training last announced it: this service's copy of who is trained. */
export interface Certificate {
  readonly certificateId: string;
  readonly version: number;
  readonly personId: string;
  readonly module: string;
  readonly from: Date;
  readonly until: Date;
}

export interface Certificates extends ReadModel<Certificate> {
  /** Modules a person holds a valid certificate of. */
  modulesOf(personId: string, at: Date): Promise<ReadonlySet<string>>;
}

export function certificatesIn(connection: Connection): Certificates {
  const readModel = defineReadModel<Certificate>({
    connection,
    noun: 'Certificate',
    collection: 'certificates',
    fields: { certificateId: String, personId: String, module: String, from: Date, until: Date },
    indexes: [{ personId: 1 }], // is this member trained for the item?
  });
  return {
    ...readModel,
    async modulesOf(personId, at) {
      const held = await readModel.model
        .find({ personId, from: { $lte: at }, until: { $gt: at } }, { module: 1 })
        .lean<Pick<Certificate, 'module'>[]>();
      return new Set(held.map(({ module }) => module));
    },
  };
}
