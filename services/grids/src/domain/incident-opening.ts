import { incidentPolicy } from '@yunge/casework';
import { divisionPath } from '@yunge/contracts';
import { accept, refuse, type Decision } from '@yunge/kernel';
import type { Category } from './catalogue.ts';
import { selfHandle, type Act, type IncidentDecision, type Work } from './incident-decisions.ts';
import type { IncidentEvent } from './incident-event.ts';
import { evolveIncident } from './incident-history.ts';
import type { Evidence, Incident, IncidentSource } from './incident.ts';
import type { Grid, LngLat } from './place.ts';

export interface Report {
  readonly id: string;
  readonly category: Category | null;
  readonly description: string;
  readonly point: LngLat;
  readonly grid: Grid | null;
  readonly source: IncidentSource;
  /** The member on duty in the grid; null while the post is vacant. */
  readonly memberId: string | null;
  /** Whoever is told besides the member, where nobody may be missed. */
  readonly backupId?: string | null;
  /** Who told it, where that is not the actor: a caller of the hotline. */
  readonly reporterId?: string;
  /** What the reporter shows of it; nothing when omitted. */
  readonly evidence?: readonly Evidence[];
  /** Number the report has at its source. */
  readonly externalNo?: string | null;
}

const SHANGHAI_MS = 8 * 3_600_000;

/**
 * 一案一码: district, day of the report in Shanghai, and ten characters (50 bits) of the id. It can be told over the
 * phone and cannot be guessed, because whoever has it may follow the case.
 */
export function incidentCode(id: string, gridCode: string, at: Date): string {
  const day = new Date(at.getTime() + SHANGHAI_MS).toISOString().slice(2, 10).replaceAll('-', '');
  return `${gridCode.slice(0, 6)}-${day}-${id.slice(-10)}`;
}

/** Takes a report in. The promise to the reporter starts here and never resets. */
export function openIncident(
  report: Report,
  { actor, at }: Act,
): Decision<IncidentEvent, 'UNKNOWN_CATEGORY' | 'OUTSIDE_GRIDS'> {
  const { id, category, description, point, grid, source, memberId, backupId = null, externalNo = null } = report;
  if (!category) return refuse('UNKNOWN_CATEGORY', 'The catalogue has no such category.', ['input', 'category']);
  if (!grid) return refuse('OUTSIDE_GRIDS', 'The point lies in no grid.', ['input', 'point']);
  return accept({
    name: 'incident.opened',
    id,
    code: incidentCode(id, grid.code, at),
    gridCode: grid.code,
    within: divisionPath(grid.code),
    category: category.code,
    class: category.class,
    type: category.type,
    source,
    externalNo,
    description,
    point,
    ...(report.evidence ? { evidence: report.evidence } : {}),
    reporterId: report.reporterId ?? actor.id,
    memberId,
    backupId,
    policy: incidentPolicy({ ...category, isEmergency: category.type === 'EMERGENCY' }),
    by: actor.id,
    at,
  });
}

/** 办小事: reported, handled and closed in one, by the member who stands there. */
export function openHandled(report: Report, work: Work & { isSampled: boolean }, act: Act): IncidentDecision {
  const opening = openIncident(report, act);
  if (!opening.ok) return opening;
  const incident = opening.events.reduce<Incident | null>(evolveIncident, null);
  const handling = incident && selfHandle(incident, work, act);
  return handling?.ok ? accept(...opening.events, ...handling.events) : (handling ?? opening);
}
