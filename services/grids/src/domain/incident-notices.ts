import { announcement, noticeRaised } from '@yunge/contracts';
import { ANONYMOUS } from '@yunge/kernel';
import { evaluationInvitation, type EvaluationTokenOf } from './evaluation-token.ts';
import type { IncidentEvent } from './incident-event.ts';
import { withFollowers } from './incident-merging.ts';
import { isSettled } from './incident-states.ts';
import type { Incident } from './incident.ts';
import { isRated, raterOf } from './whistle.ts';

interface Words {
  readonly en: string;
  readonly zh: string;
}

/** What cannot wait for working hours. */
const URGENT: ReadonlySet<IncidentEvent['name']> = new Set(['incident.escalated', 'incident.whistleMissed']);

const words = (en: string, zh: string): Words => ({ en, zh });

/** A device, a client of the platform, or somebody who once called a hotline reads no inbox. */
const isPerson = (id: string | null): id is string =>
  id !== null && !/^(system-|caller-)/.test(id) && id !== ANONYMOUS.id;

/** Whom an event is told to, and in which words. */
function tidings(incident: Incident, event: IncidentEvent, tokenOf: EvaluationTokenOf): [string | null, Words][] {
  const { handlerId, assigneeId, owners, reporterId } = incident;
  const reporters = (told: Words): [string, Words][] =>
    withFollowers(incident).map((follower) => [follower.reporterId, told]);
  const worker = assigneeId ?? owners[0] ?? null;
  const toAll = (people: readonly (string | null)[], told: Words) =>
    [...new Set(people)].map((id): [string | null, Words] => [id, told]);
  /** Whoever has it now: a person, or the people of the department that has it. */
  const holders = assigneeId === null && incident.leadIds.length > 0 ? incident.leadIds : [worker];
  /** Whoever did it, and whoever has it since. */
  const workers = (told: Words) => toAll([handlerId, assigneeId, ...incident.leadIds], told);
  switch (event.name) {
    case 'incident.opened': {
      const told = words('a matter was reported in your grid.', '您的网格有新上报事件。');
      return [
        [event.memberId, told],
        [event.backupId ?? null, told],
      ];
    }
    case 'incident.dispatched':
      return toAll(
        [event.assigneeId, ...(event.toldIds ?? [])],
        words('it was dispatched to you.', '事件已派遣给您。'),
      );
    case 'incident.coDepartmentJoined':
      return toAll(event.toldIds ?? [], words('your department is asked to help.', '请贵单位协办。'));
    case 'incident.whistleBlown':
      return toAll(
        event.toldIds ?? [],
        words(`your department is called: ${event.reason}`, `吹哨，请贵单位报到：${event.reason}`),
      );
    case 'incident.handedOver':
      return toAll(
        [event.toId === event.fromId ? null : event.toId, event.mediatorId ?? null],
        words('it has passed on to you.', '事件已移交给您。'),
      );
    case 'incident.warned':
      if (event.superiorId) return [[event.superiorId, words('it stays too long where it is.', '环节超时，请关注。')]];
      return toAll(holders, words('its time is running out.', '时限将至。'));
    case 'incident.escalated': {
      const { level, superiorId } = event;
      return [[superiorId, words(`it is overdue and has climbed to level ${level}.`, `已超期，升级至第${level}级。`)]];
    }
    case 'incident.approvalAsked':
      return [[event.approval.approverId, words('it waits for your consent.', '有事项待您审批。')]];
    case 'incident.approvalRejected':
      return toAll(holders, words(`consent was refused: ${event.reason}`, `审批未通过：${event.reason}`));
    case 'incident.extended':
      return toAll(holders, words(`${event.days} more days were granted.`, `已同意延期${event.days}天。`));
    case 'incident.suspended':
      return toAll(holders, words('its time stands still, with consent.', '已同意挂账。'));
    case 'incident.reporterAsked':
      return [[reporterId, words(`you are asked: ${event.question}`, `请您补充：${event.question}`)]];
    case 'incident.reporterReplied':
    case 'incident.resumed':
      return toAll(holders, words('its time runs on.', '已恢复计时。'));
    case 'incident.whistleMissed': {
      const { unit, superiorId, whistleId } = event;
      const told = words(`${unit} was called and has not come in time.`, `${unit}未按时报到。`);
      const whistler = incident.whistles.filter(({ id }) => id === whistleId).map(raterOf);
      return [...new Set([...whistler, superiorId])].map((person) => [person, told]);
    }
    case 'incident.mediatorNamed':
      return [[event.mediatorId, words('you are asked to mediate.', '请您调解。')]];
    case 'incident.mediationFollowedUp': {
      const told = words('what was agreed in your mediation is not kept.', '您调解达成的协议未得到履行。');
      const others = [incident.mediation?.by ?? null, ...owners].filter((person) => person !== event.by);
      return event.isKept ? [] : toAll(others, told);
    }
    case 'incident.checkPassed':
    case 'incident.selfHandled': {
      const { followers } = incident;
      const told = words('your matter is closed.', '您上报的事件已结案。');
      // Nobody says of their own work how it went.
      const invited: [string, Words][] =
        reporterId === handlerId ? [] : [[reporterId, evaluationInvitation(incident, tokenOf)]];
      return [...invited, ...followers.map((follower): [string, Words] => [follower.reporterId, told])];
    }
    case 'incident.checkFailed':
      return workers(words('the check failed; please work on it again.', '核查未通过，请返工。'));
    case 'incident.refused':
    case 'incident.voided':
      return reporters(words(`it was not taken up: ${event.reason}`, `未予办理：${event.reason}`));
    case 'incident.merged':
      return [[reporterId, words('it is followed under an earlier report.', '已并入此前同一事件办理。')]];
    case 'incident.unmerged':
      return [[reporterId, words('it is followed by itself again.', '已撤销并案，恢复单独办理。')]];
    case 'incident.followed': {
      // It ended while the merger was on its way, so its end was told to others only.
      const isOver = isSettled(incident) && incident.mergedIntoId === null;
      return isOver ? [[event.reporterId, words('the same matter has ended already.', '同一事件此前已办结。')]] : [];
    }
    case 'incident.feedbackGiven': {
      const told = words(
        'it can close once you have rated the departments you called.',
        '请对被吹哨单位评价，以便结案。',
      );
      const raters = incident.whistles.filter((whistle) => !isRated(whistle)).map(raterOf);
      return [...new Set(raters)].map((rater) => [rater, told]);
    }
    case 'incident.reopened':
      return workers(words('it is open again, under supervision.', '事件重开，列入督办。'));
    default:
      return [];
  }
}

/** Who has to be told of an event, as notices. */
export function incidentNotices(incident: Incident, event: IncidentEvent, tokenOf: EvaluationTokenOf) {
  return tidings(incident, event, tokenOf).flatMap(([recipientId, { en, zh }]) =>
    isPerson(recipientId)
      ? [
          announcement(noticeRaised, {
            recipientId,
            reason: event.name,
            subject: { type: 'Incident', id: incident.id },
            text: { en: `${incident.code}: ${en}`, zh: `${incident.code}：${zh}` },
            isUrgent: URGENT.has(event.name) || incident.type === 'EMERGENCY',
            at: event.at,
          }),
        ]
      : [],
  );
}
