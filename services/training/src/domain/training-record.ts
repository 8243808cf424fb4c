import { accept, deriveId, refuse, type Decision, type DomainEvent } from '@yunge/kernel';
import type { Act } from './act.ts';
import { isSameHome } from './posting.ts';
import { hasAttended, seatOf, type Session, type SessionKind, type TrainingModule } from './session.ts';

/** One sitting of an exam. All are kept, passed or not. */
export interface ExamAttempt {
  readonly round: number;
  /** 0 to 100. */
  readonly score: number;
  /** Least score that passed on that day. */
  readonly passMark: number;
  readonly at: Date;
  readonly by: string;
  /** Null for what was recorded before this platform, or elsewhere. */
  readonly sessionId: string | null;
}

/** A trainer's word that the person can do it in practice. */
export interface SignOff {
  readonly round: number;
  readonly at: Date;
  readonly by: string;
  readonly sessionId: string | null;
  readonly remark: string | null;
}

/** A round that was passed and whose certificate is still to be written. */
export interface DueCertificate {
  readonly round: number;
  readonly at: Date;
}

/**
 * What one person has done for one module 练战一体: exams and practice, in rounds. A round ends when both are there,
 * with a certificate; what comes after counts for the next one.
 */
export interface TrainingRecord {
  readonly id: string;
  readonly version: number;
  readonly personId: string;
  readonly module: TrainingModule;
  /** Divisions the person serves in: who may see the record. */
  readonly within: readonly string[];
  readonly round: number;
  readonly exams: readonly ExamAttempt[];
  readonly signOffs: readonly SignOff[];
  readonly due: readonly DueCertificate[];
  /** Since when a certificate is due; null when none is. What the sweep looks for. */
  readonly issueDueAt: Date | null;
  /** The instant of the last exam, sign-off or pass. */
  readonly updatedAt: Date;
}

export type TrainingRecordEvent = DomainEvent &
  (
    | {
        readonly name: 'record.begun';
        readonly personId: string;
        readonly module: TrainingModule;
        readonly within: readonly string[];
      }
    | {
        readonly name: 'record.examined';
        readonly score: number;
        readonly passMark: number;
        readonly sessionId: string | null;
      }
    | { readonly name: 'record.signedOff'; readonly sessionId: string | null; readonly remark: string | null }
    | { readonly name: 'record.passed'; readonly round: number }
    | { readonly name: 'record.certified'; readonly round: number; readonly certificateId: string }
    | { readonly name: 'record.moved'; readonly within: readonly string[] }
  );

export type TrainingRecordCode =
  | 'UNKNOWN_SESSION'
  | 'NOT_YOUR_SESSION'
  | 'WRONG_KIND'
  | 'NOT_ENROLLED'
  | 'NOT_ATTENDED'
  | 'OWN_RECORD'
  | 'SCORE_OUT_OF_RANGE'
  | 'ALREADY_SIGNED_OFF';

type Answer = Decision<TrainingRecordEvent, TrainingRecordCode>;

/** One record per person and module: its id follows from the two. */
export function recordIdOf(personId: string, module: TrainingModule): string {
  return deriveId('trainingrecord', personId, module);
}

export function evolveTrainingRecord(record: TrainingRecord | null, event: TrainingRecordEvent): TrainingRecord {
  if (event.name === 'record.begun') {
    const { personId, module, within, at } = event;
    const id = recordIdOf(personId, module);
    const none = { exams: [], signOffs: [], due: [], issueDueAt: null };
    return { id, version: 0, personId, module, within, round: 1, ...none, updatedAt: at };
  }
  if (!record) throw new Error(`${event.name} cannot be a record's first event`);
  const { round } = record;
  switch (event.name) {
    case 'record.examined': {
      const { score, passMark, at, by, sessionId } = event;
      return { ...record, exams: [...record.exams, { round, score, passMark, at, by, sessionId }], updatedAt: at };
    }
    case 'record.signedOff': {
      const { at, by, sessionId, remark } = event;
      return { ...record, signOffs: [...record.signOffs, { round, at, by, sessionId, remark }], updatedAt: at };
    }
    case 'record.passed': {
      const due = [...record.due, { round: event.round, at: event.at }];
      return { ...record, round: event.round + 1, due, issueDueAt: due[0]?.at ?? null, updatedAt: event.at };
    }
    case 'record.certified': {
      const due = record.due.filter(({ round: passed }) => passed !== event.round);
      return { ...record, due, issueDueAt: due[0]?.at ?? null };
    }
    case 'record.moved':
      return { ...record, within: event.within };
  }
}

/** For whoever names a session that is not there for them. */
export const unknownSession = refuse('UNKNOWN_SESSION', 'There is no such session, or it is outside your scope.', [
  'input',
  'sessionId',
]);

/** What an exam or a sign-off is decided on: the session it took place in, and whom it is about. */
export interface Proof extends Act {
  readonly personId: string;
  readonly session: Session;
  /** Divisions the person serves in now; where they sat when that is not known. */
  readonly within: readonly string[] | null;
  /** Whether the session is the actor's to hold. */
  holds(session: Session): boolean;
}

export interface Exam extends Proof {
  readonly score: number;
  readonly passMark: number;
}

export interface Practice extends Proof {
  readonly remark: string | null;
}

/** Records an exam: it may be sat again and again, and every attempt is kept. */
export function recordExam(record: TrainingRecord | null, exam: Exam): Answer {
  const proven = checkProof(exam, 'THEORY');
  if (!proven.ok) return proven;
  const { score, passMark, by, at } = exam;
  if (!Number.isInteger(score) || score < 0 || score > 100) {
    return refuse('SCORE_OUT_OF_RANGE', 'A score is a whole number from 0 to 100.', ['input', 'score']);
  }
  return add(record, proven.begun, { name: 'record.examined', score, passMark, sessionId: proven.sessionId, by, at });
}

/** Signs the practice off, once a round. Exam and practice may come in either order. */
export function signOffPractice(record: TrainingRecord | null, practice: Practice): Answer {
  const proven = checkProof(practice, 'PRACTICE');
  if (!proven.ok) return proven;
  if (record && isSignedOff(record)) return refuse('ALREADY_SIGNED_OFF', 'The practice of this round is signed off.');
  const { remark, by, at } = practice;
  return add(record, proven.begun, { name: 'record.signedOff', sessionId: proven.sessionId, remark, by, at });
}

/** The certificate of a round has been written. */
export function noteCertified(
  record: TrainingRecord,
  { round, certificateId, by, at }: Act & { readonly round: number; readonly certificateId: string },
): Decision<TrainingRecordEvent> {
  const isDue = record.due.some((due) => due.round === round);
  return isDue ? accept({ name: 'record.certified', round, certificateId, by, at }) : accept();
}

/** Hands the record to where its person serves now. */
export function moveRecord(
  record: TrainingRecord,
  { within, by, at }: Act & { readonly within: readonly string[] },
): Decision<TrainingRecordEvent> {
  return isSameHome(record.within, within) ? accept() : accept({ name: 'record.moved', within, by, at });
}

export function hasPassedExam({ exams, round }: TrainingRecord): boolean {
  return exams.some((exam) => exam.round === round && exam.score >= exam.passMark);
}

export function isSignedOff({ signOffs, round }: TrainingRecord): boolean {
  return signOffs.some((signOff) => signOff.round === round);
}

function checkProof({ session, personId, within, holds, by, at }: Proof, kind: SessionKind) {
  if (!holds(session)) return refuse('NOT_YOUR_SESSION', 'Its trainer records it, or an organiser of the area.');
  if (session.kind !== kind) {
    return refuse('WRONG_KIND', `The session is ${session.kind}, this takes ${kind}.`, ['input', 'sessionId']);
  }
  if (personId === by) return refuse('OWN_RECORD', 'Nobody examines themselves.', ['input', 'personId']);
  const seat = seatOf(session, personId);
  if (!seat) return refuse('NOT_ENROLLED', 'This person has no seat in the session.', ['input', 'personId']);
  if (!hasAttended(session, personId)) {
    return refuse('NOT_ATTENDED', 'This person is not marked as having come to the session.', ['input', 'personId']);
  }
  const { id: sessionId, module } = session;
  const begun = { name: 'record.begun' as const, personId, module, within: within ?? seat.within, by, at };
  return { ok: true as const, sessionId, begun };
}

/** Adds a proof, and the pass where both are there now. */
function add(record: TrainingRecord | null, begun: TrainingRecordEvent, proof: TrainingRecordEvent): Answer {
  const events = record ? [proof] : [begun, proof];
  const { by, at } = proof;
  let next = record;
  for (const event of events) next = evolveTrainingRecord(next, event);
  if (!next || !hasPassedExam(next) || !isSignedOff(next)) return accept(...events);
  return accept(...events, { name: 'record.passed', round: next.round, by, at });
}
