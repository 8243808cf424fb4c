import exec from 'k6/execution';
import type { IncidentStatus } from '@yunge/client';
import { mustHold, travel } from '../lib/checks.ts';
import { keyOf, prepare, run } from '../lib/graphql.ts';
import { login, type Session } from '../lib/login.ts';
import { type Place, placesWithin } from '../lib/points.ts';
import type { Journey } from '../lib/profile.ts';
import { upload } from '../lib/upload.ts';

const COMMUNITY = '140214033006';
const CATEGORY = 'STREET_LAMP';
/** Department that has such matters where no member of the demo can take them. */
const DEPARTMENT = 'EMERGENCY';

const IN_ITS_GRID = 'opened-is-found-in-its-grid';
const CLOSED = 'closed-says-CLOSED';
const IN_ORDER = 'state-never-overtakes';
const WHOLE_LIFE = 'history-tells-every-step-once';

const WRITE_MS = 500;
const READ_MS = 500;

/** 事件一生: a resident reports a street lamp, it is accepted, filed, dispatched, signed, done, verified, closed, rated. */
export const incidentLifeJourney: Journey = {
  name: 'incidentLife',
  p95: {
    GridAt: READ_MS,
    IncidentOpen: WRITE_MS,
    Incidents: READ_MS,
    IncidentAccept: WRITE_MS,
    IncidentFile: WRITE_MS,
    IncidentCandidates: READ_MS,
    IncidentDispatch: WRITE_MS,
    IncidentSign: WRITE_MS,
    Upload: WRITE_MS,
    IncidentGiveFeedback: WRITE_MS,
    IncidentStartCheck: WRITE_MS,
    IncidentPassCheck: WRITE_MS,
    Incident: READ_MS,
    IncidentEvaluate: WRITE_MS,
    IncidentHistory: READ_MS,
  },
  rules: [IN_ITS_GRID, CLOSED, IN_ORDER, WHOLE_LIFE],
  longest: 8_000,
};

interface Crew {
  readonly resident: Session;
  readonly dispatcher: Session;
  readonly verifier: Session;
  readonly department: Session;
  /** Members of the demo by the global id of the person. */
  readonly members: Readonly<Record<string, Session>>;
}

export interface IncidentLifeData {
  readonly crew: Crew;
  readonly places: readonly Place[];
  readonly itemCode: string;
}

export function prepareIncidentLife(): IncidentLifeData {
  const members = ['grid-member', 'grid-member-2'].map(login).flatMap((session): [string, Session][] => {
    const id = prepare('Me', session, {}).me?.id;
    return id ? [[id, session]] : [];
  });
  const items = prepare('AdmissionList', null, {}).admissionList.flatMap((department) => department.items);
  const item = items.find(({ categories }) => categories.includes(CATEGORY));
  if (!item) throw new Error(`No item of the admission list covers ${CATEGORY}; is the demo planted?`);
  const crew = {
    resident: login('resident'),
    dispatcher: login('dispatcher'),
    verifier: login('call-back-clerk'),
    department: login('department'),
    members: Object.fromEntries(members),
  };
  return { crew, places: placesWithin(COMMUNITY, 6), itemCode: item.code };
}

const LIFE = [
  'opened',
  'accepted',
  'filed',
  'dispatched',
  'signed',
  'feedbackGiven',
  'checkStarted',
  'checkPassed',
  'evaluated',
];
/** What the platform itself may add at any time. */
const BY_PLATFORM = ['incident.warned', 'incident.escalated'];

interface Step {
  readonly id: string;
  readonly version: number;
  readonly status: IncidentStatus;
}

export function incidentLife({ crew, places, itemCode }: IncidentLifeData): void {
  travel(incidentLifeJourney.name, () => {
    const { resident, dispatcher, verifier } = crew;
    const place = places[exec.scenario.iterationInTest % places.length];
    if (!place) throw new Error('There is no place to report.');
    const { gridCode, ...point } = place;

    const located = run('GridAt', resident, { point }).gridAt;
    const opened = run('IncidentOpen', resident, {
      input: { category: CATEGORY, description: 'The street lamp by the gate is out 路灯不亮.', point },
      idempotencyKey: keyOf('open'),
    }).incidentOpen.incident;
    if (!opened) throw new Error('An incident without errors is missing.');
    const { id } = opened;
    const listed = run('Incidents', dispatcher, {
      first: 20,
      filter: { within: gridCode, reportedFrom: opened.reportedAt },
      orderBy: { field: 'REPORTED_AT', direction: 'ASC' },
    }).incidents.nodes;
    mustHold(
      IN_ITS_GRID,
      located?.code === gridCode && opened.grid.code === gridCode && listed.some((incident) => incident.id === id),
      () =>
        `${opened.code} at ${gridCode}, located ${located?.code}, opened in ${opened.grid.code}, listed ${listed.length}`,
    );

    let last: Step = opened;
    const after = (status: IncidentStatus, now: Step | null): void => {
      const next = now?.status === status && now.version > last.version;
      mustHold(IN_ORDER, next, () => `${opened.code}: ${last.status} ${last.version} → ${now?.status} ${now?.version}`);
      if (now) last = now;
    };
    const seen = (step: string) => ({ id, expectedVersion: last.version, idempotencyKey: keyOf(step) });

    after('ACCEPTED', run('IncidentAccept', dispatcher, seen('accept')).incidentAccept.incident);
    after('FILED', run('IncidentFile', dispatcher, seen('file')).incidentFile.incident);

    const candidates = run('IncidentCandidates', dispatcher, { id, itemCode }).incident?.candidates ?? [];
    const memberId = candidates.find(({ person, isOffered }) => isOffered && crew.members[person.id])?.person.id;
    const handler = (memberId && crew.members[memberId]) || crew.department;
    const input = memberId ? { memberId, itemCode } : { departmentCode: DEPARTMENT };
    after('DISPATCHED', run('IncidentDispatch', dispatcher, { ...seen('dispatch'), input }).incidentDispatch.incident);
    after('IN_PROGRESS', run('IncidentSign', handler, seen('sign')).incidentSign.incident);
    const evidence = [{ sha256: upload(handler), caption: 'after' }];
    const done = { ...seen('feedback'), input: { result: 'The lamp was replaced 已更换.', evidence } };
    after('FEEDBACK', run('IncidentGiveFeedback', handler, done).incidentGiveFeedback.incident);
    after('VERIFYING', run('IncidentStartCheck', verifier, seen('startCheck')).incidentStartCheck.incident);
    after('CLOSED', run('IncidentPassCheck', verifier, seen('passCheck')).incidentPassCheck.incident);

    const closed = run('Incident', resident, { id }).incident;
    mustHold(
      CLOSED,
      closed?.status === 'CLOSED' && closed.closedAt !== null,
      () => `${opened.code} is ${closed?.status}`,
    );
    const rating = { id, input: { isSatisfied: true }, idempotencyKey: keyOf('evaluate') };
    after('EVALUATED', run('IncidentEvaluate', resident, rating).incidentEvaluate.incident);

    const history = run('IncidentHistory', dispatcher, { id }).incident?.history ?? [];
    const steps = history.map(({ name }) => name).filter((name) => !BY_PLATFORM.includes(name));
    const isGapless = history.every(({ seq }, index) => seq === index + 1);
    const wanted = LIFE.map((step) => `incident.${step}`).join();
    mustHold(WHOLE_LIFE, isGapless && steps.join() === wanted, () => `${opened.code}: ${steps.join()}`);
  });
}
