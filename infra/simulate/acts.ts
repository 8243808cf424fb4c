import type { Milestone } from '@yunge/casework';
import { deriveId, type Actor } from '@yunge/kernel';
import { askApproval, decideApproval } from '../../services/grids/src/domain/incident-approval.ts';
import { check, evaluate, failCheck, reportRecurrence } from '../../services/grids/src/domain/incident-closing.ts';
import {
  acknowledge,
  advanceCase,
  giveFeedback,
  refuseReport,
  replyInterim,
  selfHandle,
  sign,
  type Act,
  type IncidentDecision,
} from '../../services/grids/src/domain/incident-decisions.ts';
import { dispatch } from '../../services/grids/src/domain/incident-dispatch.ts';
import { addChild } from '../../services/grids/src/domain/incident-family.ts';
import { merge, unmerge } from '../../services/grids/src/domain/incident-merging.ts';
import { askReporter, replyAsReporter, resume } from '../../services/grids/src/domain/incident-pausing.ts';
import { archive, comment } from '../../services/grids/src/domain/incident-remarks.ts';
import { answerWhistle, blowWhistle, rateWhistle } from '../../services/grids/src/domain/incident-whistle.ts';
import type { Incident, IncidentStatus } from '../../services/grids/src/domain/incident.ts';
import * as cast from './cast.ts';

/** What a client wrote, and under which key. */
interface Written {
  readonly text: string;
  readonly key: string;
  /** The other incident it names, as the server finds it. */
  readonly other: Incident | null;
}

/** Something a person can do to an incident: where it makes sense, how often it is chosen there, who does it. */
export interface ActOnIncident {
  readonly name: string;
  readonly from: readonly IncidentStatus[];
  readonly weight: number;
  readonly by: readonly Actor[];
  readonly makesSense: (incident: Incident) => boolean;
  /** The decision for what the client wrote. */
  decide(written: Written): (incident: Incident, act: Act) => IncidentDecision;
}

type Decide = (incident: Incident, written: Written, act: Act) => IncidentDecision;

/** `name` says the mutation and the states, for example `incidentAccept REPORTED`. */
function act(
  name: string,
  weight: number,
  by: readonly Actor[],
  from: readonly IncidentStatus[],
  decide: Decide,
  makesSense: (incident: Incident) => boolean = () => true,
): ActOnIncident {
  return {
    name,
    from,
    weight,
    by,
    makesSense,
    decide: (written) => (incident, does) => decide(incident, written, does),
  };
}

const evidence = ['0', '1'].map((digit) => ({ sha256: digit.repeat(64), caption: digit }));
const { CALLED, CHIEF, DEPARTMENT, DISPATCHERS, FIREMAN, HEAD, ITEM, MEMBER, OFFICERS, POSTINGS, RESIDENTS } = cast;
const DESK = [...DISPATCHERS, CHIEF];
const HANDLERS = [...OFFICERS, MEMBER];
const HOUR_MS = 3_600_000;
const later = (from: Date, hours: number) => new Date(from.getTime() + hours * HOUR_MS);

const isPending = ({ pendingApproval }: Incident) => pendingApproval !== null;
const isFree = ({ pendingApproval }: Incident) => pendingApproval === null;
const firstCall = ({ whistles }: Incident) =>
  whistles.flatMap(({ id, calls }) => calls.filter(({ rating }) => !rating).map((call) => ({ id, call })))[0];
const isCalled = (incident: Incident) => firstCall(incident) !== undefined;
const nextMilestone = (incident: Incident): Milestone =>
  firstCall(incident)?.call.duties.find(({ doneAt }) => !doneAt)?.milestone ?? 'SIGN_IN';

const toDepartment = { member: null, department: { code: DEPARTMENT, isKnown: true } };
const toMember = {
  member: {
    personId: MEMBER.id,
    postings: POSTINGS,
    absences: [],
    modules: new Set([ITEM.requiredModule]),
    item: ITEM,
  },
  department: null,
};

const approvers = { SHIFT_LEAD: 'dispatcher-1', DEPUTY_HEAD: null, CENTRE_HEAD: HEAD.id };

const BEGINNING = [
  act('incidentAccept', 8, DESK, ['REPORTED'], (found, _, by) => advanceCase(found, 'ACCEPT', by)),
  act('incidentRefuse', 1, DESK, ['REPORTED'], (found, { text }, by) => refuseReport(found, text, by)),
  act('incidentSelfHandle', 1, [MEMBER], ['REPORTED'], (found, { text }, by) =>
    selfHandle(found, { result: text, evidence, isSampled: false }, by),
  ),
  act('incidentAcknowledge', 6, [MEMBER, CHIEF], ['REPORTED'], (found, _, by) => acknowledge(found, by), isEmergency),
  act('incidentFile', 8, DESK, ['ACCEPTED', 'REOPENED'], (found, _, by) => advanceCase(found, 'FILE', by)),
  act('incidentDispatch', 4, DESK, ['FILED'], (found, _, by) => dispatch(found, toDepartment, by)),
  act('incidentDispatch', 4, DESK, ['FILED'], (found, _, by) => dispatch(found, toMember, by)),
  act('incidentSign', 8, [...HANDLERS, HEAD], ['DISPATCHED'], (found, _, by) => sign(found, 'SIGN', by)),
];

const WORKING = [
  act('incidentReplyInterim', 2, HANDLERS, ['IN_PROGRESS'], (found, { text }, by) =>
    replyInterim(found, { reply: text, planAt: later(found.reportedAt, 72) }, by),
  ),
  act('incidentGiveFeedback', 8, [...HANDLERS, HEAD], ['IN_PROGRESS'], (found, { text }, by) =>
    giveFeedback(found, { result: text, evidence }, by),
  ),
  act('incidentStartCheck', 8, DISPATCHERS, ['FEEDBACK'], (found, _, by) => check(found, 'START_CHECK', by)),
  act('incidentPassCheck', 6, DISPATCHERS, ['VERIFYING'], (found, _, by) => check(found, 'PASS_CHECK', by)),
  act('incidentFailCheck', 3, DISPATCHERS, ['VERIFYING'], (found, { text }, by) => failCheck(found, text, by)),
  act('incidentResumeWork', 8, HANDLERS, ['REWORK'], (found, _, by) => sign(found, 'RESUME_WORK', by)),
  act('incidentComment', 1, RESIDENTS, ['FILED', 'IN_PROGRESS', 'FEEDBACK'], (found, { text }, by) =>
    comment(found, text, by),
  ),
];

const WAITING = [
  act(
    'incidentReturn',
    1,
    HANDLERS,
    ['DISPATCHED'],
    (found, { text }, by) => askApproval(found, 'RETURN', { approvers, reason: text }, by),
    isFree,
  ),
  act(
    'incidentVoid',
    1,
    DISPATCHERS,
    ['ACCEPTED'],
    (found, { text }, by) => askApproval(found, 'VOID', { approvers, reason: text }, by),
    isFree,
  ),
  act(
    'incidentExtend',
    2,
    HANDLERS,
    ['IN_PROGRESS'],
    (found, { text }, by) => askApproval(found, 'EXTEND', { approvers, reason: text, days: 1 }, by),
    isFree,
  ),
  act(
    'incidentSuspend',
    2,
    [...HANDLERS, HEAD],
    ['IN_PROGRESS'],
    (found, { text }, by) =>
      askApproval(found, 'SUSPEND', { approvers, reason: text, reviewAt: later(by.at, 1 + (text.length % 7) * 5) }, by),
    isFree,
  ),
  act(
    'incidentApprove',
    8,
    [...DISPATCHERS, HEAD, HEAD],
    ['ACCEPTED', 'DISPATCHED', 'IN_PROGRESS'],
    (found, _, by) => decideApproval(found, { isGranted: true, reason: '' }, by),
    isPending,
  ),
  act(
    'incidentReject',
    2,
    [HEAD],
    ['ACCEPTED', 'DISPATCHED', 'IN_PROGRESS'],
    (found, { text }, by) => decideApproval(found, { isGranted: false, reason: text }, by),
    isPending,
  ),
  act('incidentAskReporter', 2, HANDLERS, ['IN_PROGRESS'], (found, { text }, by) => askReporter(found, text, by)),
  act('incidentReply', 4, RESIDENTS, ['WAITING_REPORTER'], (found, { text }, by) => replyAsReporter(found, text, by)),
  act('incidentResume', 2, [...DISPATCHERS, HEAD], ['WAITING_REPORTER', 'SUSPENDED'], (found, _, by) =>
    resume(found, by),
  ),
];

const WHISTLING = [
  act('incidentBlowWhistle', 1, [HEAD, CHIEF], ['FILED', 'DISPATCHED', 'IN_PROGRESS'], (found, { text, key }, by) => {
    const whistleId = deriveId('whistle', by.actor.id, key);
    const kind = isEmergency(found) ? 'EMERGENCY' : 'ROUTINE';
    return blowWhistle(found, { whistleId, kind, reason: text, departments: [CALLED], known: new Set([CALLED]) }, by);
  }),
  act(
    'incidentAnswerWhistle',
    4,
    [FIREMAN],
    ['FILED', 'DISPATCHED', 'IN_PROGRESS', 'FEEDBACK'],
    (found, _, by) =>
      answerWhistle(found, { whistleId: firstCall(found)?.id ?? '', milestone: nextMilestone(found) }, by),
    isCalled,
  ),
  act(
    'incidentRateWhistle',
    2,
    [HEAD, CHIEF],
    ['IN_PROGRESS', 'FEEDBACK', 'VERIFYING'],
    (found, { text }, by) =>
      rateWhistle(found, { whistleId: firstCall(found)?.id ?? '', unit: CALLED, score: 3, comment: text }, by),
    isCalled,
  ),
];

const RELATING = [
  act('incidentMerge', 2, DESK, ['REPORTED'], (found, { text, other }, by) => merge(found, other, text, by)),
  act('incidentUnmerge', 3, DESK, ['MERGED'], (found, { text }, by) => unmerge(found, text, by)),
  act('incidentAddChild', 1, DESK, ['ACCEPTED', 'FILED', 'DISPATCHED', 'IN_PROGRESS'], (found, { other }, by) =>
    addChild(found, other, by),
  ),
];

const END = [
  act('incidentEvaluate', 3, RESIDENTS, ['CLOSED'], (found, { text }, by) =>
    evaluate(found, { isSatisfied: true, comment: text }, by),
  ),
  act('incidentEvaluate', 6, RESIDENTS, ['CLOSED'], (found, { text }, by) =>
    evaluate(found, { isSatisfied: false, comment: text }, by),
  ),
  act('incidentReportRecurrence', 2, DESK, ['CLOSED'], (found, { text }, by) => reportRecurrence(found, text, by)),
  act('incidentArchive', 1, [HEAD], ['EVALUATED', 'REFUSED', 'VOID', 'MERGED'], (found, _, by) => archive(found, by)),
];

/** The whole life of an incident, as the graph's mutations lead it. */
export const ACTS: readonly ActOnIncident[] = [...BEGINNING, ...WORKING, ...WAITING, ...WHISTLING, ...RELATING, ...END];

/** What could be done to an incident now, by anybody. */
export const sensibleActs = (incident: Incident): readonly ActOnIncident[] =>
  ACTS.filter(({ from, makesSense }) => from.includes(incident.status) && makesSense(incident));

function isEmergency({ type }: Incident): boolean {
  return type === 'EMERGENCY';
}
