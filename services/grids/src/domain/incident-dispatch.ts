import { holds, onDuty, standingOf, type Absence, type Standing } from '@yunge/casework';
import { accept, refuse, type Refusal } from '@yunge/kernel';
import { isOnList, type AdmissionItem } from './admission-item.ts';
import type { Posting } from './duty.ts';
import { move, type Act, type IncidentCode, type IncidentDecision } from './incident-decisions.ts';
import type { Incident } from './incident.ts';

/** To whom it is to go, with what the platform knows of them. */
export interface Dispatch {
  readonly member: {
    readonly personId: string;
    readonly postings: readonly Posting[];
    /** Leaves in force of whoever holds them, and of the person. */
    readonly absences: readonly Absence[];
    /** Modules that whoever would take it holds a valid certificate of: the person, or who stands in. */
    readonly modules: ReadonlySet<string>;
    /** The admission-list item named; null when none was, or none of that code exists. */
    readonly item: AdmissionItem | null;
  } | null;
  readonly department: {
    readonly code: string;
    readonly isKnown: boolean;
    /** Its heads and clerks, who are told. */
    readonly people?: readonly string[];
  } | null;
}

const dayOf = (at: Date) => new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);

/** Why a person cannot be given a matter; null when they can, or when who stands in for them can. */
export function whyNot(
  incident: Pick<Incident, 'category' | 'gridCode'>,
  { personId, postings, absences, modules, item }: NonNullable<Dispatch['member']>,
  at: Date,
): Refusal<IncidentCode> | null {
  if (!item || !isOnList(item, at)) {
    return refuse('OFF_LIST', 'Grid members take only tasks on the admission list 准入清单.', ['input', 'itemCode']);
  }
  if (!item.categories.includes(incident.category)) {
    return refuse('ITEM_DOES_NOT_COVER', `Item ${item.code} does not cover ${incident.category}.`, [
      'input',
      'itemCode',
    ]);
  }
  // Whoever stands in for a member serves the member's grid meanwhile.
  const serves = [...postings, ...onDuty(postings, absences, at)].some(
    (posting) =>
      posting.personId === personId &&
      holds(posting, at) &&
      ((posting.post === 'GRID_MEMBER' && posting.areaCode === incident.gridCode) ||
        (posting.post === 'GRID_CHIEF' && posting.areaCode === incident.gridCode.slice(0, 12))),
  );
  if (!serves) return refuse('NOT_ON_DUTY', 'The person has no posting in this grid now.', ['input', 'memberId']);
  const { personId: takerId, absence } = standingOf(absences, personId, at);
  if (takerId === null) {
    const until = absence ? ` until ${dayOf(absence.until)}` : '';
    return refuse('OFF_DUTY', `The person is on leave${until}, and nobody stands in.`, ['input', 'memberId']);
  }
  if (!modules.has(item.requiredModule)) {
    const who = absence ? 'Who stands in lacks it: item' : 'Item';
    return refuse('NOT_TRAINED', `${who} ${item.code} needs the module ${item.requiredModule}.`, ['input', 'memberId']);
  }
  return null;
}

/** What the log says where somebody else takes it than was named. */
function insteadOf(personId: string, { absence }: Standing) {
  if (!absence) return {};
  const { leaveId, until } = absence;
  const reason = `On leave until ${dayOf(until)}; who stands in takes it 请假至${dayOf(until)}，由代班人接办。`;
  return { insteadOf: { personId, leaveId, until }, reason };
}

/** Hands a filed matter to one member under the admission list, or to one department. */
export function dispatch(incident: Incident, { member, department }: Dispatch, act: Act): IncidentDecision {
  const moved = move(incident, 'DISPATCH', act);
  if (!moved.ok) return moved;
  if ((member === null) === (department === null)) {
    return refuse('ONE_ASSIGNEE_REQUIRED', 'Name one member or one department.', ['input']);
  }
  if (department && !department.isKnown) {
    return refuse('UNKNOWN_DEPARTMENT', 'There is no such department.', ['input', 'departmentCode']);
  }
  const obstacle = member && whyNot(incident, member, act.at);
  if (obstacle) return obstacle;
  const { by, at } = moved;
  const standing = member && standingOf(member.absences, member.personId, at);
  return accept({
    name: 'incident.dispatched',
    assigneeId: standing?.personId ?? null,
    departmentCode: department?.code ?? null,
    admissionItemCode: member?.item?.code ?? null,
    ...(member && standing ? insteadOf(member.personId, standing) : {}),
    ...(department?.people?.length ? { toldIds: department.people } : {}),
    by,
    at,
  });
}
