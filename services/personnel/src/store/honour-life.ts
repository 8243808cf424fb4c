import type { Connection } from 'mongoose';
import { honourCertificatesIn } from './honour-certificates.ts';
import { honourClaimsIn } from './honour-claims.ts';
import type { HonourEntries } from './honour-entries.ts';
import { honourNomineesIn } from './honour-nominees.ts';
import { honourObjectionsIn } from './honour-objections.ts';
import { honourRollsIn } from './honour-rolls.ts';
import type { People } from './people.ts';

/** The stores of what happens to lists once they are computed. */
export const honourLifeIn = (
  connection: Connection,
  beside: { readonly people: People; readonly honourEntries: HonourEntries },
  onAnnounced: () => void,
) => ({
  honourObjections: honourObjectionsIn(connection, onAnnounced),
  honourCertificates: honourCertificatesIn(connection, onAnnounced),
  honourRolls: honourRollsIn(connection, onAnnounced),
  honourClaims: honourClaimsIn(connection),
  honourNominees: honourNomineesIn(connection, beside),
});

export type HonourLife = ReturnType<typeof honourLifeIn>;
