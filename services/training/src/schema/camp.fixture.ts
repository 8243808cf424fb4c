import { postingChanged } from '@yunge/contracts';
import { toGlobalId, type Actor } from '@yunge/kernel';
import { actor, deliver, textOf } from '@yunge/testkit';
import { dayOf } from '../domain/days.ts';
import type { openTestService } from '../test-service.ts';
import { learnPosting } from '../workers/learn-posting.ts';

export const DISTRICT = '140214';
export const TOWN = '140214033';
export const COMMUNITY = '140214033006';

export const organiser = actor('ORGANISER', { divisions: [DISTRICT] });
export const trainer = actor('TRAINER', { divisions: [DISTRICT] });
export const chief = actor('GRID_CHIEF', { divisions: [COMMUNITY] });

const person = (id: string) => toGlobalId('Person', id);

export const CAMP_OPEN = `mutation ($input: CampOpenInput!, $key: ID!) {
  campOpen(input: $input, idempotencyKey: $key) { camp { id code from until area { id } } userErrors { code field } }
}`;
export const SESSION_ADD = `mutation ($input: SessionAddInput!, $key: ID!) {
  sessionAdd(input: $input, idempotencyKey: $key) { session { id seats seatsLeft camp { code } } userErrors { code field } }
}`;
export const ENROL = `mutation ($id: ID!, $input: SessionEnrolInput!, $key: ID!) {
  sessionEnrol(id: $id, input: $input, idempotencyKey: $key) {
    session { id version seatsLeft enrolments { person { id } attendance } } userErrors { code field }
  }
}`;
export const ATTEND = `mutation ($id: ID!, $input: SessionAttendInput!, $key: ID!, $version: Int) {
  sessionAttend(id: $id, input: $input, idempotencyKey: $key, expectedVersion: $version) {
    session { version enrolments { person { id } attendance } } userErrors { code }
  }
}`;
const RECORD = `trainingRecord {
  id version round isExamPassed isPracticeSignedOff exams { score isPassed round session { id } } signOffs { round remark }
  certificates { id number status version }
} userErrors { code field }`;
export const EXAM = `mutation ($input: ExamRecordInput!, $key: ID!) { examRecord(input: $input, idempotencyKey: $key) { ${RECORD} } }`;
export const PRACTICE = `mutation ($input: PracticeSignOffInput!, $key: ID!) { practiceSignOff(input: $input, idempotencyKey: $key) { ${RECORD} } }`;
export const REVOKE = `mutation ($id: ID!, $input: CertificateRevokeInput!, $key: ID!, $version: Int) {
  certificateRevoke(id: $id, input: $input, idempotencyKey: $key, expectedVersion: $version) {
    certificate { id version status until revokedReason } userErrors { code }
  }
}`;

/** A camp that is running, and what tests do in it. */
export function campIn({ service, ask }: Awaited<ReturnType<typeof openTestService>>) {
  let keys = 0;
  let postings = 0;
  const key = () => `key-${(keys += 1)}`;
  const now = () => service.clock.now().getTime();
  const at = (minutes: number) => new Date(now() + minutes * 60_000).toISOString();

  const open = async (input: Record<string, unknown> = {}, by: Actor = organiser) => {
    const day = (days: number) => dayOf(new Date(now() + days * 86_400_000));
    const camp = { series: 'YG-2026', number: 1, name: '网格星训练营', base: '区委党校', areaCode: DISTRICT };
    const terms = { ...camp, from: day(-2), until: day(2), ...input };
    return (await ask(by, CAMP_OPEN, { input: terms, key: key() })).data;
  };
  const session = async (campId: string, input: Record<string, unknown> = {}) => {
    const times = { startsAt: at(-1), endsAt: at(120) };
    const terms = {
      module: 'PROFESSIONAL',
      kind: 'THEORY',
      place: '一号教室',
      seats: 30,
      trainerId: person(trainer.id),
    };
    const { data } = await ask(organiser, SESSION_ADD, { input: { campId, ...times, ...terms, ...input }, key: key() });
    return textOf(data, 'sessionAdd.session.id');
  };
  const enrol = async (by: Actor, id: string, personId?: string) =>
    (await ask(by, ENROL, { id, input: personId ? { personId: person(personId) } : {}, key: key() })).data;
  const attend = async (id: string, personId: string, attendance = 'PRESENT', by: Actor = trainer) =>
    (await ask(by, ATTEND, { id, input: { personId: person(personId), attendance }, key: key() })).data;
  const exam = async (sessionId: string, personId: string, score: number, by: Actor = trainer) =>
    (await ask(by, EXAM, { input: { sessionId, personId: person(personId), score }, key: key() })).data;
  const practice = async (sessionId: string, personId: string, by: Actor = trainer) =>
    (await ask(by, PRACTICE, { input: { sessionId, personId: person(personId), remark: '熟练' }, key: key() })).data;

  return {
    key,
    at,
    open,
    session,
    enrol,
    attend,
    exam,
    practice,
    /** Tells this service of a posting, as personnel's event does. */
    async posted(personId: string, areaCode = `${COMMUNITY}001`, posting: Record<string, unknown> = {}) {
      postings += 1;
      const fresh = { postingId: `p${postings}`, version: 1, post: 'GRID_MEMBER', employment: null, until: null };
      const data = { ...fresh, personId, areaCode, from: '2026-01-01T00:00:00Z', ...posting };
      await deliver([{ id: `m${postings}-${data.version}`, name: postingChanged.name, data }], [learnPosting(service)]);
      return data.postingId;
    },
    /** A theory and a practice session of a module in which these people sit, present. */
    async classOf(campId: string, people: readonly string[], module = 'PROFESSIONAL') {
      const theory = await session(campId, { module });
      const shown = await session(campId, { module, kind: 'PRACTICE' });
      for (const id of [theory, shown]) {
        for (const each of people) {
          await enrol(organiser, id, each);
          await attend(id, each);
        }
      }
      return { theory, practice: shown };
    },
    /** Passes exam and practice of a module; answers with the id of the certificate. */
    async certify(sessions: { readonly theory: string; readonly practice: string }, personId: string) {
      await exam(sessions.theory, personId, 90);
      return textOf(await practice(sessions.practice, personId), 'practiceSignOff.trainingRecord.certificates.0.id');
    },
  };
}
