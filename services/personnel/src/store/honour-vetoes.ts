import { announcement, honourVetoed } from '@yunge/contracts';
import type { Actor } from '@yunge/kernel';
import { defineRecords, scopeOf, type Records, type Scope } from '@yunge/mongo';
import type { Connection } from 'mongoose';
import { abilityFor } from '../domain/access.ts';
import { evolveHonourVeto, type HonourVeto, type HonourVetoEvent } from '../domain/honour-veto.ts';

export type HonourVetoes = Records<HonourVeto, HonourVetoEvent>;

/** What of the vetoes an actor can reach. */
export const honourVetoScope = (actor: Actor): Scope => scopeOf(abilityFor(actor), 'HonourVeto');

export function honourVetoesIn(connection: Connection, onAnnounced: () => void): HonourVetoes {
  return defineRecords<HonourVeto, HonourVetoEvent>({
    connection,
    noun: 'HonourVeto',
    collection: 'honourvetoes',
    fields: {
      personId: String,
      departmentCode: String,
      reason: String,
      note: String,
      happenedAt: Date,
      within: [String],
    },
    evolve: evolveHonourVeto,
    announce: (_, { id, personId, departmentCode, reason, within, happenedAt }) => [
      announcement(honourVetoed, {
        ...{ vetoId: id, personId, departmentCode, reason, at: happenedAt },
        within: [...within],
      }),
    ],
    onAnnounced,
  });
}
