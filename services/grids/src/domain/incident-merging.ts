import { accept, refuse, type Accepted } from '@yunge/kernel';
import { move, reasonGiven, type Act, type IncidentDecision } from './incident-decisions.ts';
import type { IncidentEvent } from './incident-event.ts';
import { isSettled } from './incident-states.ts';
import type { Follower, Incident } from './incident.ts';

/** Whether one is the elder: reported earlier. It is a strict order, so that no chain of mergers or parents can close. */
export function isElder(a: Incident, b: Incident): boolean {
  return a.reportedAt.getTime() - b.reportedAt.getTime() < 0 || (+a.reportedAt === +b.reportedAt && a.id < b.id);
}

/** Merges a second report of the same matter into the first one 合并. Its reporter is told of all that follows there. */
export function merge(incident: Incident, into: Incident | null, reason: string, act: Act): IncidentDecision {
  const moved = move(incident, 'MERGE', act, reasonGiven(reason));
  if (!moved.ok) return moved;
  if (!into || isSettled(into) || into.type === 'EMERGENCY' || !isElder(into, incident)) {
    return refuse('TARGET_UNFIT', 'It can be merged into an open one that was reported before it.', [
      'input',
      'intoId',
    ]);
  }
  const { by, at } = moved;
  return accept({ name: 'incident.merged', intoId: into.id, reason, by, at });
}

/** It was another matter after all: it stands where it stood, under the promise it had. */
export function unmerge(incident: Incident, reason: string, act: Act): IncidentDecision {
  const moved = move(incident, 'UNMERGE', act, reasonGiven(reason));
  if (!moved.ok) return moved;
  const { by, at } = moved;
  return accept({ name: 'incident.unmerged', fromId: incident.mergedIntoId ?? '', reason, by, at });
}

/** Those told with an incident: its own reporter, and the reporters of what was merged into it. */
export function withFollowers({ id, reporterId, followers }: Incident): readonly Follower[] {
  return [{ incidentId: id, reporterId }, ...followers];
}

/** Lets reports follow an incident or leave it. Asked again it changes nothing. */
export function follow(
  incident: Incident,
  { followers, isMerged, by, at }: { followers: readonly Follower[]; isMerged: boolean; by: string; at: Date },
): Accepted<IncidentEvent> {
  const known = new Set(incident.followers.map(({ incidentId }) => incidentId));
  const changed = followers.filter(({ incidentId }) => known.has(incidentId) !== isMerged);
  return accept(
    ...changed.map(({ incidentId, reporterId }): IncidentEvent => {
      return isMerged
        ? { name: 'incident.followed', incidentId, reporterId, by, at }
        : { name: 'incident.unfollowed', incidentId, by, at };
    }),
  );
}
