import { onDuty, type Absence, type HeldPost } from '@yunge/casework';
import { defineReadModel, type ReadModel } from '@yunge/mongo';
import type { Connection } from 'mongoose';

/** A service's copy of the leaves, kept right by personnel's `leave.changed`. */
export interface Absences extends ReadModel<Absence> {
  /** Leaves in force of these people at an instant, and of whoever stands in for them. */
  of(personIds: readonly string[], at: Date): Promise<Absence[]>;
  /** Every leave in force at an instant. */
  allAt(at: Date): Promise<Absence[]>;
  /** Postings as they are answered at an instant; see `onDuty`. */
  cover<Posting extends HeldPost>(postings: readonly Posting[], at: Date): Promise<Posting[]>;
}

/** Backups of backups are followed this far; personnel allows none at all. */
const LONGEST_CHAIN = 5;

export function copyOfAbsences(connection: Connection): Absences {
  const readModel = defineReadModel<Absence>({
    connection,
    noun: 'Absence',
    collection: 'absences',
    fields: { leaveId: String, personId: String, backupId: String, from: Date, until: Date, isInForce: Boolean },
    indexes: [
      { personId: 1, until: 1 }, // is this person away?
      { isInForce: 1, until: 1 }, // who is away at all?
    ],
  });
  const inForceAt = (at: Date) => ({ isInForce: true, from: { $lte: at }, until: { $gt: at } });
  async function of(personIds: readonly string[], at: Date): Promise<Absence[]> {
    const found: Absence[] = [];
    const asked = new Set<string>();
    let wanted = [...new Set(personIds)];
    while (wanted.length > 0 && asked.size <= personIds.length * LONGEST_CHAIN) {
      for (const id of wanted) asked.add(id);
      const away = await readModel.model
        .find({ personId: { $in: wanted }, ...inForceAt(at) }, { _id: 0 })
        .lean<Absence[]>();
      found.push(...away);
      wanted = [...new Set(away.flatMap(({ backupId }) => backupId ?? []))].filter((id) => !asked.has(id));
    }
    return found;
  }
  return {
    ...readModel,
    of,
    allAt: (at) => readModel.model.find(inForceAt(at), { _id: 0 }).lean<Absence[]>(),
    async cover(postings, at) {
      const absences = await of(
        postings.map(({ personId }) => personId),
        at,
      );
      return onDuty(postings, absences, at);
    },
  };
}

/** For whoever reads the postings alone, such as a bulk load: nobody is known to be away. */
export const nobodyAway: Pick<Absences, 'cover'> = { cover: (postings) => Promise.resolve([...postings]) };
