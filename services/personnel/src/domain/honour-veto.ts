import { accept, refuse, type Decision, type DomainEvent } from '@yunge/kernel';
import type { Act } from './act.ts';
import type { VetoReason } from './honour-standing.ts';

/** Something that bars a person or a unit from the honours of the window it happened in 一票否决. */
export interface HonourVeto {
  readonly id: string;
  readonly version: number;
  readonly personId: string | null;
  readonly departmentCode: string | null;
  readonly reason: VetoReason;
  readonly note: string;
  readonly happenedAt: Date;
  /** Divisions it is visible in: the person's. */
  readonly within: readonly string[];
}

export type HonourVetoEvent = DomainEvent & {
  readonly name: 'honourVeto.recorded';
  readonly veto: Omit<HonourVeto, 'version'>;
};

export type HonourVetoCode = 'ONE_SUBJECT_REQUIRED' | 'NOTE_REQUIRED' | 'HAPPENS_IN_FUTURE' | 'UNKNOWN_PERSON';

export interface RecordVeto extends Act {
  readonly personId: string | null;
  readonly departmentCode: string | null;
  readonly reason: VetoReason;
  readonly note: string;
  readonly happenedAt: Date;
  /** Where the barred person belongs, if the actor can see them; null where not. */
  readonly personWithin: readonly string[] | null;
  /** Divisions of the actor, for a barred unit. */
  readonly divisions: readonly string[];
}

export function evolveHonourVeto(_: HonourVeto | null, event: HonourVetoEvent): HonourVeto {
  return { ...event.veto, version: 0 };
}

export function recordVeto(id: string, command: RecordVeto): Decision<HonourVetoEvent, HonourVetoCode> {
  const { personId, departmentCode, reason, note, happenedAt, personWithin, divisions, by, at } = command;
  if ((personId === null) === (departmentCode === null)) {
    return refuse('ONE_SUBJECT_REQUIRED', 'Name a person or a department, not both.', ['input']);
  }
  if (personId !== null && personWithin === null) {
    return refuse('UNKNOWN_PERSON', 'There is no such person in your scope.', ['input', 'personId']);
  }
  if (note.trim() === '') return refuse('NOTE_REQUIRED', 'Say what happened.', ['input', 'note']);
  if (happenedAt > at) return refuse('HAPPENS_IN_FUTURE', 'It has not happened yet.', ['input', 'happenedAt']);
  const within = personWithin ?? divisions;
  const veto = { id, personId, departmentCode, reason, note: note.trim(), happenedAt, within };
  return accept({ name: 'honourVeto.recorded', veto, by, at });
}
