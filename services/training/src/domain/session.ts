import { divisionPath, type MODULES } from '@yunge/contracts';
import { accept, refuse, type Decision, type DomainEvent } from '@yunge/kernel';
import type { Act } from './act.ts';
import type { Camp } from './camp.ts';
import { dayOf } from './days.ts';

export type TrainingModule = (typeof MODULES)[number];
export type SessionKind = 'THEORY' | 'PRACTICE';

/** Enrolled, and then what came of it: late and absent are told apart. */
export type Attendance = 'ENROLLED' | 'PRESENT' | 'LATE' | 'ABSENT';

/** A person's seat in a session. */
export interface Enrolment {
  readonly personId: string;
  /** Divisions the person served in when the seat was taken: who may see the seat. */
  readonly within: readonly string[];
  readonly at: Date;
  readonly by: string;
  readonly attendance: Attendance;
}

export interface SessionTerms {
  readonly campId: string;
  readonly module: TrainingModule;
  readonly kind: SessionKind;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly place: string;
  readonly seats: number;
  readonly trainerId: string;
}

/** One sitting of a camp. Its seats live in this one document, so that a conditional write can count them. */
export interface Session extends SessionTerms {
  readonly id: string;
  readonly version: number;
  readonly areaCode: string;
  readonly within: readonly string[];
  readonly enrolments: readonly Enrolment[];
}

export type SessionEvent = DomainEvent &
  (
    | { readonly name: 'session.added'; readonly id: string; readonly terms: SessionTerms; readonly areaCode: string }
    | { readonly name: 'session.enrolled'; readonly personId: string; readonly within: readonly string[] }
    | { readonly name: 'session.attended'; readonly personId: string; readonly attendance: Attendance }
  );

export type SessionCode =
  | 'UNKNOWN_CAMP'
  | 'OUTSIDE_SCOPE'
  | 'OUTSIDE_CAMP'
  | 'TIMES_REVERSED'
  | 'PLACE_REQUIRED'
  | 'SEATS_OUT_OF_RANGE'
  | 'SESSION_FULL'
  | 'SESSION_OVER'
  | 'ALREADY_ENROLLED'
  | 'PERSON_OUTSIDE_SCOPE'
  | 'NOT_YOUR_SESSION'
  | 'NOT_STARTED'
  | 'NOT_ENROLLED';

type Answer = Decision<SessionEvent, SessionCode>;

/** Largest room: the seats of a session are kept in one document. */
export const MAX_SEATS = 500;

export function evolveSession(session: Session | null, event: SessionEvent): Session {
  if (event.name === 'session.added') {
    const { id, terms, areaCode } = event;
    return { id, version: 0, ...terms, areaCode, within: divisionPath(areaCode), enrolments: [] };
  }
  if (!session) throw new Error(`${event.name} cannot be a session's first event`);
  switch (event.name) {
    case 'session.enrolled': {
      const { personId, within, at, by } = event;
      return { ...session, enrolments: [...session.enrolments, { personId, within, at, by, attendance: 'ENROLLED' }] };
    }
    case 'session.attended': {
      const { personId, attendance } = event;
      const enrolments = session.enrolments.map((seat) =>
        seat.personId === personId ? { ...seat, attendance } : seat,
      );
      return { ...session, enrolments };
    }
  }
}

/** Adds a session to a camp. `reaches` says whether the actor's scope holds the camp's area. */
export function addSession(
  id: string,
  camp: Camp | null,
  terms: SessionTerms,
  { reaches, by, at }: Act & { reaches(areaCode: string): boolean },
): Answer {
  if (!camp) return refuse('UNKNOWN_CAMP', 'There is no such camp, or it is outside your scope.', ['input', 'campId']);
  if (!reaches(camp.areaCode)) {
    return refuse('OUTSIDE_SCOPE', 'The camp is for an area outside your divisions.', ['input', 'campId']);
  }
  const { startsAt, endsAt, seats, place } = terms;
  if (endsAt <= startsAt) return refuse('TIMES_REVERSED', 'A session ends after it starts.', ['input', 'endsAt']);
  if (dayOf(startsAt) < camp.from || dayOf(endsAt) > camp.until) {
    return refuse('OUTSIDE_CAMP', `The camp runs from ${camp.from} to ${camp.until}.`, ['input', 'startsAt']);
  }
  if (place.trim() === '') return refuse('PLACE_REQUIRED', 'Say where.', ['input', 'place']);
  if (!Number.isInteger(seats) || seats < 1 || seats > MAX_SEATS) {
    return refuse('SEATS_OUT_OF_RANGE', `A session has 1 to ${MAX_SEATS} seats.`, ['input', 'seats']);
  }
  return accept({ name: 'session.added', id, terms, areaCode: camp.areaCode, by, at });
}

/** Takes a seat. `within` is where the person serves; null means nobody of that id is in the actor's reach. */
export function enrol(
  session: Session,
  { personId, within, by, at }: Act & { readonly personId: string; readonly within: readonly string[] | null },
): Answer {
  if (!within)
    return refuse('PERSON_OUTSIDE_SCOPE', 'Nobody of that id serves in your divisions.', ['input', 'personId']);
  if (seatOf(session, personId)) return refuse('ALREADY_ENROLLED', 'This person has a seat.', ['input', 'personId']);
  if (at >= session.endsAt) return refuse('SESSION_OVER', 'The session is over.');
  if (seatsLeft(session) < 1) return refuse('SESSION_FULL', 'Every seat is taken.');
  return accept({ name: 'session.enrolled', personId, within, by, at });
}

export interface Attend extends Act {
  readonly personId: string;
  readonly attendance: Exclude<Attendance, 'ENROLLED'>;
  /** Whether the session is the actor's to hold. */
  holds(session: Session): boolean;
}

/** Notes who came. A mark can be put right by a later one; both stay in the log. */
export function attend(session: Session, { personId, attendance, holds, by, at }: Attend): Answer {
  if (!holds(session)) return refuse('NOT_YOUR_SESSION', 'Its trainer notes who came, or an organiser of the area.');
  const seat = seatOf(session, personId);
  if (!seat) return refuse('NOT_ENROLLED', 'This person has no seat in the session.', ['input', 'personId']);
  if (at < session.startsAt) return refuse('NOT_STARTED', 'The session has not started.');
  if (seat.attendance === attendance) return accept();
  return accept({ name: 'session.attended', personId, attendance, by, at });
}

export function seatOf(session: Session, personId: string): Enrolment | null {
  return session.enrolments.find((seat) => seat.personId === personId) ?? null;
}

export function seatsLeft({ seats, enrolments }: Session): number {
  return seats - enrolments.length;
}

/** Whether the person was there, late or not. */
export function hasAttended(session: Session, personId: string): boolean {
  const attendance = seatOf(session, personId)?.attendance;
  return attendance === 'PRESENT' || attendance === 'LATE';
}
