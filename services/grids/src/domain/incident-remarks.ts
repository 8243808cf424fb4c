import { accept, refuse } from '@yunge/kernel';
import { move, type Act, type IncidentDecision } from './incident-decisions.ts';
import type { Incident } from './incident.ts';

/** A word to the file; it changes no deadline. The reporter's own client may always add one while it is open. */
export function comment(incident: Incident, text: string, act: Act): IncidentDecision {
  const { actor, at } = act;
  const isReporter = incident.reporterId === actor.id;
  const moved = move(incident, 'COMMENT', isReporter ? { at, actor: { ...actor, roles: ['RESIDENT'] } } : act);
  if (!moved.ok) return moved;
  return accept({ name: 'incident.commented', text, by: actor.id, at });
}

/** Somebody other than the reporter has looked whether it is there 核实. */
export function verifyOnSite(
  incident: Incident,
  { isFound, note }: { isFound: boolean; note: string },
  act: Act,
): IncidentDecision {
  const moved = move(incident, 'VERIFY_ON_SITE', act);
  if (!moved.ok) return moved;
  const { by, at } = moved;
  if (incident.reporterId === by) return refuse('REPORTER_CANNOT_VERIFY', 'Somebody else than the reporter must look.');
  return accept({ name: 'incident.verifiedOnSite', isFound, note, by, at });
}

/** A department that helps 协办; the lead stays who it was. */
export function addCoDepartment(
  incident: Incident,
  { code, isKnown, people = [] }: { code: string; isKnown: boolean; people?: readonly string[] },
  act: Act,
): IncidentDecision {
  const moved = move(incident, 'ADD_CO_DEPARTMENT', act);
  if (!moved.ok) return moved;
  if (!isKnown) return refuse('UNKNOWN_DEPARTMENT', 'There is no such department.', ['input', 'departmentCode']);
  if (incident.coDepartments.includes(code) || incident.departmentCode === code)
    return refuse('ALREADY_DONE', 'It has a part in this already.', ['input', 'departmentCode']);
  const { by, at } = moved;
  const told = people.length > 0 ? { toldIds: people } : {};
  return accept({ name: 'incident.coDepartmentJoined', departmentCode: code, ...told, by, at });
}

export function archive(incident: Incident, act: Act): IncidentDecision {
  const moved = move(incident, 'ARCHIVE', act);
  if (!moved.ok) return moved;
  const { by, at } = moved;
  return accept({ name: 'incident.archived', by, at });
}
