import { divisionPath } from '@yunge/contracts';
import type { Connection } from 'mongoose';
import type { CampEvent } from '../../../services/training/src/domain/camp.ts';
import type { SessionEvent } from '../../../services/training/src/domain/session.ts';
import { historyOf } from '../../../services/training/src/domain/training-history.ts';
import { campsIn } from '../../../services/training/src/store/camps.ts';
import { certificatesIn } from '../../../services/training/src/store/certificates.ts';
import { sessionsIn } from '../../../services/training/src/store/sessions.ts';
import { trainingRecordsIn } from '../../../services/training/src/store/training-records.ts';
import { demoId } from '../ids.ts';
import { personId } from '../people/posting.ts';
import { gridChiefs, gridMembers } from '../people/staff.ts';
import { YUNGANG } from '../places/divisions.ts';
import { camps, type Camp, type Session } from '../training/camps.ts';
import { trainingRecords, type TrainingRecord } from '../training/records.ts';
import { dateOf, DAY } from '../time.ts';
import { inBatches } from './batches.ts';
import { settle, type Announced, type History } from './history.ts';

const PASS_MARK = 60;
const MONTHS = 24;
/** Nobody of 云冈 runs all camps in the demo: the first organiser opens them. */
const organiser = personId('ORGANISER', `${YUNGANG}/1`);

/** Code of the series of five: that of the year in which it ended. */
const seriesOf = (all: readonly Camp[]): string => `YG-${dateOf(Math.max(...all.map(({ to }) => to))).slice(0, 4)}`;

function campOpened(camp: Camp, n: number, series: string): CampEvent {
  return {
    name: 'camp.opened',
    terms: {
      ...{ series, number: n + 1, name: camp.nameZh, englishName: camp.nameEn, base: '网格学院', areaCode: YUNGANG },
      ...{ from: dateOf(camp.from), until: dateOf(camp.to) },
    },
    by: organiser,
    at: new Date(camp.from - 30 * DAY),
  };
}

type Home = (person: string) => string[];

function sessionHistory(
  session: Session,
  campId: string,
  seats: readonly TrainingRecord[],
  homeOf: Home,
): History<SessionEvent> {
  const { id, module, kind, from, to, place, seats: room, trainer } = session;
  const terms = { campId, module, kind, startsAt: new Date(from), endsAt: new Date(to), place, seats: room };
  return {
    id,
    events: [
      {
        ...{ name: 'session.added', id, terms: { ...terms, trainerId: trainer }, areaCode: YUNGANG },
        ...{ by: organiser, at: new Date(from - 14 * DAY) },
      },
      ...seats.map(({ person }): SessionEvent => {
        const act = { by: organiser, at: new Date(from - 7 * DAY) };
        return { name: 'session.enrolled', personId: person, within: homeOf(person), ...act };
      }),
      ...seats.map(({ person, attendance }): SessionEvent => {
        return { name: 'session.attended', personId: person, attendance, by: trainer, at: new Date(to) };
      }),
    ],
  };
}

/** What the record says of one person and module; null for who never came. */
function trainingHistory(record: TrainingRecord, sessions: ReadonlyMap<string, Session>, homeOf: Home) {
  const theory = sessions.get(record.theorySession);
  const practice = sessions.get(record.practiceSession);
  if (!theory || !practice) throw new Error(`${record.id} names a session that is not there.`);
  if (record.theoryScore === null) return null;
  return historyOf({
    personId: record.person,
    module: record.module,
    within: homeOf(record.person),
    trainerId: theory.trainer,
    exams: [{ at: new Date(theory.to), score: record.theoryScore, sessionId: theory.id }],
    signOff: record.practiceSigned ? { at: new Date(practice.to), sessionId: practice.id } : null,
    passMark: PASS_MARK,
    months: MONTHS,
    serial: demoId('certificate-number', record.id).slice(-12),
  });
}

/** The five camps with their sessions, records and certificates; and what the certificates told others. */
export async function plantTraining(connection: Connection, asOf: string) {
  const silent = () => undefined;
  const all = camps({ asOf });
  const records = [...trainingRecords({ asOf })];
  const people = [...gridMembers(YUNGANG), ...gridChiefs(YUNGANG)];
  const homes = new Map(people.map(({ id, posting }) => [id, divisionPath(posting.division)]));
  const homeOf: Home = (person) => homes.get(person) ?? [YUNGANG];
  const opened = all.map((camp, n) => campOpened(camp, n, seriesOf(all)));
  await campsIn(connection).insert(opened);

  const sessions = new Map(all.flatMap((camp) => camp.sessions.map((session) => [session.id, session])));
  const seats = Map.groupBy(
    records.flatMap((record) => [record.theorySession, record.practiceSession].map((id) => ({ id, record }))),
    ({ id }) => id,
  );
  const sessionHistories = all.flatMap((camp, n) =>
    camp.sessions.map((session) => {
      const taken = (seats.get(session.id) ?? []).map(({ record }) => record);
      return sessionHistory(session, `${seriesOf(all)}-${n + 1}`, taken, homeOf);
    }),
  );
  const sessionStore = sessionsIn(connection, silent);
  await inBatches(sessionHistories, (batch) => sessionStore.insert(batch), { size: 20 });

  const histories = records.flatMap((record) => trainingHistory(record, sessions, homeOf) ?? []);
  const recordStore = trainingRecordsIn(connection);
  await inBatches(histories, (batch) => recordStore.insert(batch.map(({ record }) => record)));

  const certificates = certificatesIn(connection, silent);
  const earned = histories.flatMap(({ certificate }) => certificate ?? []);
  await inBatches(earned, (batch) => certificates.insert(batch));
  const announced: Announced[] = earned.flatMap((history) => [...settle(certificates, history).announced]);
  return {
    announced,
    counts: { camps: all.length, sessions: sessions.size, records: histories.length, certificates: earned.length },
  };
}
