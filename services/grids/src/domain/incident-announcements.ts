import { announcement, incidentClosed, incidentDismissed, incidentEvaluated, noticeRaised } from '@yunge/contracts';
import type { Incident, IncidentEvent } from './incident.ts';

const DISMISSED = {
  'incident.refused': 'REFUSED',
  'incident.voided': 'VOID',
  'incident.merged': 'MERGED',
} as const;

function facts({ id, code, gridCode, category }: Incident, at: Date) {
  return { incidentId: id, code, gridCode, category, at };
}

function closed(incident: Incident, at: Date) {
  const { reporterId, handlerId, departmentCode, verifierId, isOnTime, reworkCount, evidence } = incident;
  return announcement(incidentClosed, {
    ...facts(incident, at),
    reporterId,
    handlerId,
    departmentCode,
    verifierId,
    isOnTime: isOnTime === true,
    reworkCount,
    hasEvidence: evidence.length > 0,
    mediation: null,
  });
}

function notice(incident: Incident, event: IncidentEvent, recipientId: string, en: string, zh: string) {
  return announcement(noticeRaised, {
    recipientId,
    reason: event.name,
    subject: { type: 'Incident', id: incident.id },
    text: { en: `${incident.code}: ${en}`, zh: `${incident.code}：${zh}` },
    isUrgent: event.name === 'incident.escalated',
    at: event.at,
  });
}

/** Who has to be told of an event, in the words they will read. */
function notices(incident: Incident, event: IncidentEvent) {
  const told = (person: string | null, en: string, zh: string) =>
    person === null ? [] : [notice(incident, event, person, en, zh)];
  switch (event.name) {
    case 'incident.opened':
      return told(event.memberId, 'a matter was reported in your grid.', '您的网格有新上报事件。');
    case 'incident.dispatched':
      return told(event.assigneeId, 'it was dispatched to you.', '事件已派遣给您。');
    case 'incident.handedOver':
      return told(event.toId, 'it has passed on to you.', '事件已移交给您。');
    case 'incident.warned':
      return told(incident.assigneeId ?? incident.owners[0] ?? null, 'its time is running out.', '时限将至。');
    case 'incident.escalated':
      return told(
        event.superiorId,
        `it is overdue and has climbed to level ${event.level}.`,
        `已超期，升级至第${event.level}级。`,
      );
    case 'incident.checkPassed':
    case 'incident.selfHandled':
      return told(
        incident.reporterId,
        'your matter is closed; please say how it went.',
        '您上报的事件已结案，请评价。',
      );
    case 'incident.checkFailed':
      return told(incident.handlerId, 'the check failed; please work on it again.', '核查未通过，请返工。');
    case 'incident.refused':
    case 'incident.voided':
      return told(incident.reporterId, `it was not taken up: ${event.reason}`, `未予办理：${event.reason}`);
    case 'incident.reopened':
      return told(incident.handlerId, 'the reporter is not satisfied; it is open again.', '上报人不满意，事件重开。');
    default:
      return [];
  }
}

/** What other services hear of an incident's event: the facts behind honours, and whom to tell. */
export function announceIncident(event: IncidentEvent, incident: Incident) {
  const told = notices(incident, event);
  switch (event.name) {
    case 'incident.checkPassed':
    case 'incident.selfHandled':
      return [closed(incident, event.at), ...told];
    case 'incident.evaluated':
    case 'incident.reopened': {
      const isSatisfied = event.name === 'incident.evaluated' && event.isSatisfied;
      const { handlerId, departmentCode } = incident;
      return [
        announcement(incidentEvaluated, { ...facts(incident, event.at), handlerId, departmentCode, isSatisfied }),
        ...told,
      ];
    }
    case 'incident.refused':
    case 'incident.voided':
    case 'incident.merged': {
      const { reporterId } = incident;
      const reason = DISMISSED[event.name];
      return [announcement(incidentDismissed, { ...facts(incident, event.at), reporterId, reason }), ...told];
    }
    default:
      return told;
  }
}
