import { createHash } from 'node:crypto';
import { ANONYMOUS, systemActor } from '@yunge/kernel';
import { divisionPath } from '@yunge/contracts';
import type { IncidentEvent } from '../../../services/grids/src/domain/incident-event.ts';
import type { Evidence } from '../../../services/grids/src/domain/incident.ts';
import { incidentCode } from '../../../services/grids/src/domain/incident-opening.ts';
import { category as categoryOf } from '../admission/categories.ts';
import { itemFor } from '../admission/items.ts';
import type { IncidentFact, InvalidReason, Step } from '../incidents/facts.ts';
import { timeline } from '../incidents/timeline.ts';
import { companyEvents } from './incident-company.ts';

/** Who answers for the grid of an incident. */
export interface Duty {
  readonly memberId: string | null;
  /** Who each level of the ladder reaches, from level 1. */
  readonly superiors: readonly (string | null)[];
}

const LADDER = systemActor('escalation').id;
const RESULT = '已处理，现场恢复正常。';

const reasons: Readonly<Record<InvalidReason, string>> = {
  OUT_OF_SCOPE: '不属于受理范围 (out of scope)',
  NO_SUCH_PLACE: '地点不存在 (no such place)',
  TOO_LITTLE_TOLD: '信息不足 (too little was told)',
  NOT_FOUND_ON_SITE: '现场未发现 (not found on site)',
  GONE_BY_ITSELF: '已自行消除 (gone by itself)',
  TEST_REPORT: '测试上报 (a test)',
  DUPLICATE: '重复上报 (a duplicate)',
};

/** Pictures are not kept in the demo: only the hash that a picture would have. */
function picture({ id }: IncidentFact, at: Date, caption: string): Evidence {
  return { sha256: createHash('sha256').update(`${id}/${at.toISOString()}/${caption}`).digest('hex'), caption };
}

/** To whom a matter was given: whoever signed or returned it next. A member takes it under the admission list. */
function assignmentOf({ category, department }: IncidentFact, next: Step | undefined, { memberId }: Duty) {
  if (!next?.by) throw new Error('A matter was dispatched to nobody.');
  return next.by === memberId
    ? { assigneeId: memberId, departmentCode: null, admissionItemCode: itemFor(category)?.code ?? null }
    : { assigneeId: null, departmentCode: department, admissionItemCode: null };
}

function eventOf(fact: IncidentFact, index: number, duty: Duty): IncidentEvent {
  const step = fact.steps[index];
  if (!step) throw new Error(`${fact.code} has no step ${index}.`);
  const at = new Date(step.at);
  const act = { by: step.by ?? ANONYMOUS.id, at };
  const reason = fact.invalidReason ? reasons[fact.invalidReason] : (step.reason ?? '');
  switch (step.action) {
    case 'report': {
      const { id, grid, category, class: kind, source, description, policy, location } = fact;
      const [lng, lat] = location;
      return {
        name: 'incident.opened',
        ...{ id, code: incidentCode(id, grid, at), gridCode: grid, within: divisionPath(grid), category, class: kind },
        ...{ source, description, point: { lng, lat }, reporterId: act.by, memberId: duty.memberId, policy },
        type: categoryOf(category).type,
        ...act,
      };
    }
    case 'accept':
      return { name: 'incident.accepted', ...act };
    case 'refuse':
      return { name: 'incident.refused', reason, ...act };
    case 'merge':
      if (!fact.mergedInto) throw new Error(`${fact.code} was merged into nothing.`);
      return { name: 'incident.merged', intoId: fact.mergedInto, reason, ...act };
    case 'selfHandle': {
      const evidence = [picture(fact, at, '处理前 before'), picture(fact, at, '处理后 after')];
      return { name: 'incident.selfHandled', result: RESULT, evidence, isSampled: fact.sampled, ...act };
    }
    case 'void':
      return { name: 'incident.voided', reason, ...act };
    case 'file':
      return { name: 'incident.filed', ...act };
    case 'dispatch':
      return { name: 'incident.dispatched', ...assignmentOf(fact, fact.steps[index + 1], duty), ...act };
    case 'return':
      return { name: 'incident.returned', reason, ...act };
    case 'sign':
      return { name: 'incident.signed', ...act };
    case 'feedback':
      return { name: 'incident.feedbackGiven', result: RESULT, evidence: [picture(fact, at, '处理后 after')], ...act };
    case 'startCheck':
      return { name: 'incident.checkStarted', ...act };
    case 'pass':
      return { name: 'incident.checkPassed', ...act };
    case 'fail':
      return { name: 'incident.checkFailed', reason, ...act };
    case 'resume':
      return { name: 'incident.workResumed', ...act };
    case 'evaluate':
      return { name: 'incident.evaluated', isSatisfied: true, comment: null, ...act };
    case 'reopen':
      return { name: 'incident.reopened', reason, ...act };
  }
}

/**
 * A history of the demo in the events of its service, with every warning and escalation at the instant it fell due, and
 * with the mediators and departments that came into it.
 */
export function incidentEvents(fact: IncidentFact, duty: Duty): IncidentEvent[] {
  let steps = 0;
  const main = [...timeline(fact)].map((moment): IncidentEvent => {
    if (moment.kind === 'STEP') return eventOf(fact, steps++, duty);
    const { at, due: step } = moment;
    const { level } = step;
    if (level === 0) return { name: 'incident.warned', step, by: LADDER, at };
    return { name: 'incident.escalated', step, level, superiorId: duty.superiors[level - 1] ?? null, by: LADDER, at };
  });
  const company = companyEvents(fact, duty.superiors);
  return company.length === 0 ? main : [...main, ...company].sort((a, b) => a.at.getTime() - b.at.getTime());
}
