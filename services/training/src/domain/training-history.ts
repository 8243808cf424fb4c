import { certificateIdOf, issueCertificate, type CertificateEvent } from './certificate.ts';
import type { TrainingModule } from './session.ts';
import {
  evolveTrainingRecord,
  hasPassedExam,
  isSignedOff,
  recordIdOf,
  type TrainingRecordEvent,
} from './training-record.ts';

/** What is known of a person's training for a module before this platform, for bulk loads. */
export interface TrainingFact {
  readonly personId: string;
  readonly module: TrainingModule;
  /** Divisions the person serves in. */
  readonly within: readonly string[];
  readonly trainerId: string;
  /** Oldest first; at least one exam or the sign-off. */
  readonly exams: readonly { readonly at: Date; readonly score: number; readonly sessionId: string | null }[];
  readonly signOff: { readonly at: Date; readonly sessionId: string | null } | null;
  readonly passMark: number;
  /** Months the certificate holds, where exam and practice earned one. */
  readonly months: number;
  /** 12 Crockford characters for its number. */
  readonly serial: string;
}

/** The events that a fact makes of a record, and of the certificate it earned; null where it earned none. */
export function historyOf(fact: TrainingFact) {
  const { personId, module, within, trainerId: by, exams, signOff, passMark, months, serial } = fact;
  const proofs: TrainingRecordEvent[] = [
    ...exams.map(({ at, score, sessionId }) => ({
      name: 'record.examined' as const,
      score,
      passMark,
      sessionId,
      by,
      at,
    })),
    ...(signOff ? [{ name: 'record.signedOff' as const, remark: null, by, ...signOff }] : []),
  ].sort((a, b) => a.at.getTime() - b.at.getTime());
  const [first] = proofs;
  if (!first) throw new Error(`nothing is known of ${personId} in ${module}`);

  const id = recordIdOf(personId, module);
  const events: TrainingRecordEvent[] = [{ name: 'record.begun', personId, module, within, by, at: first.at }];
  let record = events.reduce(evolveTrainingRecord, null);
  let certificate: { id: string; events: readonly CertificateEvent[] } | null = null;
  const note = (event: TrainingRecordEvent) => {
    events.push(event);
    record = evolveTrainingRecord(record, event);
    return record;
  };
  for (const proof of proofs) {
    const next = note(proof);
    if (certificate || !hasPassedExam(next) || !isSignedOff(next)) continue;
    const { at } = proof;
    const round = next.round;
    const certificateId = certificateIdOf(id, round);
    const issued = issueCertificate(next, { round, passedAt: at, months, serial, by, at });
    certificate = { id: certificateId, events: issued.ok ? issued.events : [] };
    note({ name: 'record.passed', round, by, at });
    note({ name: 'record.certified', round, certificateId, by, at });
  }
  return { record: { id, events }, certificate };
}
