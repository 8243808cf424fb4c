import { describe, expect, it } from '@jest/globals';
import { instant, story } from '@yunge/testkit';
import fc from 'fast-check';
import { evolveSession, type Attendance, type Session, type SessionKind } from './session.ts';
import {
  evolveTrainingRecord,
  moveRecord,
  noteCertified,
  recordExam,
  recordIdOf,
  signOffPractice,
  type TrainingRecord,
  type TrainingRecordEvent,
} from './training-record.ts';

const record = story<TrainingRecord, TrainingRecordEvent>(evolveTrainingRecord);
const at = instant('2026-11-23T09:00+08:00');
const by = 'trainer';
const within = ['140214', '140214033'];

function held(kind: SessionKind, attendance: Attendance = 'PRESENT'): Session {
  const terms = {
    campId: 'YG-2026-1',
    module: 'PROFESSIONAL' as const,
    kind,
    startsAt: at,
    endsAt: instant(at, { hours: 2 }),
    place: '一号教室',
    seats: 2,
    trainerId: by,
  };
  const added = evolveSession(null, { name: 'session.added', id: kind, terms, areaCode: '140214', by, at });
  const enrolled = evolveSession(added, { name: 'session.enrolled', personId: 'li', within, by: 'li', at });
  return evolveSession(enrolled, { name: 'session.attended', personId: 'li', attendance, by, at });
}

const common = { personId: 'li', within, holds: () => true, by, at };
const exam = (score: number, changes = {}) => {
  const sat = { ...common, session: held('THEORY'), score, passMark: 60, ...changes };
  return (state: TrainingRecord | null) => recordExam(state, sat);
};
const practice = (changes = {}) => {
  const shown = { ...common, session: held('PRACTICE'), remark: null, ...changes };
  return (state: TrainingRecord | null) => signOffPractice(state, shown);
};

const begun: TrainingRecordEvent = { name: 'record.begun', personId: 'li', module: 'PROFESSIONAL', within, by, at };
const examined = (score: number): TrainingRecordEvent => {
  return { name: 'record.examined', score, passMark: 60, sessionId: 'THEORY', by, at };
};
const signedOff: TrainingRecordEvent = { name: 'record.signedOff', sessionId: 'PRACTICE', remark: null, by, at };
const passed = { name: 'record.passed', round: 1 } as const;

describe('When nothing is recorded yet', () => {
  it('the first exam or the first practice begins the record', () => {
    const { state } = record.opening(() => exam(90)(null)).then({ name: 'record.begun' }, { name: 'record.examined' });
    expect(state).toMatchObject({ id: recordIdOf('li', 'PROFESSIONAL'), round: 1, issueDueAt: null });
    record.opening(() => practice()(null)).then({ name: 'record.begun' }, { name: 'record.signedOff' });
  });
});

describe('When the exam is passed', () => {
  it('that alone is no pass, however often; practice makes it one', () => {
    record.given(begun, examined(90)).when(exam(100)).then({ name: 'record.examined' });
    record.given(begun, examined(60)).when(practice()).then({ name: 'record.signedOff' }, passed);
  });
});

describe('When the practice is signed off', () => {
  const shown = record.given(begun, signedOff);

  it('that alone is no pass; an exam at the mark makes it one, a point below does not', () => {
    shown.when(exam(59)).then({ name: 'record.examined', score: 59 });
    shown.when(exam(60)).then({ name: 'record.examined', score: 60 }, passed);
  });

  it('it is not signed off twice in a round', () => {
    shown.when(practice()).thenRefused('ALREADY_SIGNED_OFF');
  });
});

describe('When a round is passed', () => {
  const done = record.given(begun, examined(40), examined(80), signedOff, { ...passed, by, at });

  it('all attempts are kept, the certificate is due, and the next round is open', () => {
    const { exams, round, due, issueDueAt } = done.state;
    expect(exams.map(({ score }) => score)).toEqual([40, 80]);
    expect({ round, due, issueDueAt }).toEqual({ round: 2, due: [{ round: 1, at }], issueDueAt: at });
  });

  it('what comes after counts for the next round', () => {
    done.when(exam(100)).then({ name: 'record.examined' });
    done.when(practice()).then({ name: 'record.signedOff' });
  });

  it('the certificate is noted once', () => {
    const note = (state: TrainingRecord) => noteCertified(state, { round: 1, certificateId: 'c', by, at });
    const { state } = done.when(note).then({ name: 'record.certified', round: 1 });
    expect(state).toMatchObject({ due: [], issueDueAt: null });
    expect(note(state)).toEqual({ ok: true, events: [] });
  });
});

describe('An exam or a practice that proves nothing', () => {
  it.each([
    ['in a session that is not the actor’s', exam(90, { holds: () => false }), 'NOT_YOUR_SESSION'],
    ['an exam in a practice session', exam(90, { session: held('PRACTICE') }), 'WRONG_KIND'],
    ['a practice in a theory session', practice({ session: held('THEORY') }), 'WRONG_KIND'],
    ['one’s own', exam(90, { by: 'li' }), 'OWN_RECORD'],
    ['of somebody without a seat', exam(90, { personId: 'wu' }), 'NOT_ENROLLED'],
    ['of somebody absent', exam(90, { session: held('THEORY', 'ABSENT') }), 'NOT_ATTENDED'],
    ['of somebody not known to have come', practice({ session: held('PRACTICE', 'ENROLLED') }), 'NOT_ATTENDED'],
    ['a score below 0', exam(-1), 'SCORE_OUT_OF_RANGE'],
    ['a score above 100', exam(101), 'SCORE_OUT_OF_RANGE'],
    ['half a point', exam(59.5), 'SCORE_OUT_OF_RANGE'],
  ])('%s is refused', (_, decide, code) => {
    record.given(begun).when(decide).thenRefused(code);
  });

  it('somebody late did come', () => {
    record
      .given(begun)
      .when(exam(90, { session: held('THEORY', 'LATE') }))
      .then({ name: 'record.examined' });
  });
});

describe('Whatever is recorded in whatever order', () => {
  it('a round is passed exactly when it has both, and no attempt is lost', () => {
    const steps = fc.array(fc.oneof(fc.integer({ min: 0, max: 100 }), fc.constant('practice' as const)));
    fc.assert(
      fc.property(steps, (all) => {
        let state: TrainingRecord | null = null;
        let [rounds, hasExam, hasPractice] = [0, false, false];
        for (const step of all) {
          const decision = step === 'practice' ? practice()(state) : exam(step)(state);
          if (decision.ok) for (const event of decision.events) state = evolveTrainingRecord(state, event);
          if (step === 'practice') hasPractice = true;
          else hasExam ||= step >= 60;
          if (hasExam && hasPractice) [rounds, hasExam, hasPractice] = [rounds + 1, false, false];
        }
        expect(state?.due.length ?? 0).toBe(rounds);
        expect(state?.exams.length ?? 0).toBe(all.filter((step) => step !== 'practice').length);
      }),
    );
  });
});

describe('When the person moves', () => {
  it('the record moves once', () => {
    const move = (home: string[]) => (state: TrainingRecord) => moveRecord(state, { within: home, by, at });
    record
      .given(begun)
      .when(move(['370883']))
      .then({ name: 'record.moved', within: ['370883'] });
    record
      .given(begun)
      .when(move([...within].reverse()))
      .then();
  });
});
