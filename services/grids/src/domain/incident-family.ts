import { accept, refuse, type Accepted } from '@yunge/kernel';
import { move, type Act, type IncidentDecision } from './incident-decisions.ts';
import type { IncidentEvent } from './incident-event.ts';
import { isElder } from './incident-merging.ts';
import { isSettled } from './incident-states.ts';
import type { Child, Incident } from './incident.ts';

/** Makes a later report a part of an incident 子案卷: the parent stays open until every part is done. */
export function addChild(parent: Incident, child: Incident | null, act: Act): IncidentDecision {
  const moved = move(parent, 'ADD_CHILD', act);
  if (!moved.ok) return moved;
  const isFit =
    child && !isSettled(child) && child.parentId === null && child.children.length === 0 && isElder(parent, child);
  if (!isFit || parent.parentId !== null) {
    return refuse('NOT_A_CHILD', 'A child is open, was reported after its parent, and neither has other relatives.', [
      'input',
      'childId',
    ]);
  }
  const { by, at } = moved;
  return accept({ name: 'incident.childAdded', childId: child.id, by, at });
}

/** What a child notes once a parent has named it. Asked again it changes nothing; the first parent keeps it. */
export function becomeChild(child: Incident, parentId: string, by: string, at: Date): Accepted<IncidentEvent> {
  return child.parentId === null ? accept({ name: 'incident.becameChild', parentId, by, at }) : accept();
}

/** Whether a parent need not wait for a child; one that another parent was faster to name is none of its cares. */
export const isDoneFor = (parentId: string, child: Pick<Incident, 'status' | 'parentId'>): boolean =>
  isSettled(child) || child.parentId !== parentId;

/** What a parent notes of a child's state. Asked again it changes nothing. */
export function noteChild(parent: Incident, child: Child, by: string, at: Date): Accepted<IncidentEvent> {
  const noted = parent.children.find(({ id }) => id === child.id);
  if (!noted || noted.isSettled === child.isSettled) return accept();
  const name = child.isSettled ? 'incident.childSettled' : 'incident.childReopened';
  return accept({ name, childId: child.id, by, at });
}
