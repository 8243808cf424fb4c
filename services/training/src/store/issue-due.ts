import { randomInt } from 'node:crypto';
import { systemActor } from '@yunge/kernel';
import { certificateIdOf, issueCertificate, moveCertificate } from '../domain/certificate.ts';
import { noteCertified, type TrainingRecord } from '../domain/training-record.ts';
import type { Certificates } from './certificates.ts';
import type { TrainingRecords } from './training-records.ts';

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const actor = systemActor('certification');
const command = { name: 'certificate-issue', by: actor, key: null, request: null };

const drawSerial = () => Array.from({ length: 12 }, () => CROCKFORD[randomInt(32)]).join('');

/**
 * Writes the certificates that a record has earned, and gives the record as it then stands. Safe to run twice, late, or
 * in several processes at once: a round's certificate has one id, so the first write stands, and only then is the
 * record told.
 */
export async function issueDue(
  stores: { readonly trainingRecords: TrainingRecords; readonly certificates: Certificates },
  record: TrainingRecord,
  { months, at }: { readonly months: number; readonly at: Date },
): Promise<TrainingRecord> {
  const { trainingRecords, certificates } = stores;
  let current = record;
  for (const { round, at: passedAt } of record.due) {
    const certificateId = certificateIdOf(record.id, round);
    const issue = { round, passedAt, months, serial: drawSerial(), by: actor.id, at };
    const issued = await certificates.open(command, () => issueCertificate(current, issue), certificateId);
    if (!issued.ok && issued.code !== 'ALREADY_EXISTS')
      throw new Error(`certificate ${certificateId}: ${issued.message}`);
    const noted = await trainingRecords.change(record.id, command, (found) =>
      noteCertified(found, { round, certificateId, by: actor.id, at }),
    );
    if (!noted.ok) throw new Error(`training record ${record.id}: ${noted.message}`);
    current = noted.value;
    // Had the person moved in between, the certificate would have stayed behind.
    const { within } = current;
    await certificates.change(certificateId, command, (found) => moveCertificate(found, { within, by: actor.id, at }));
  }
  return current;
}
