import { incidentPolicy } from '@yunge/casework';
import { divisionPath } from '@yunge/contracts';
import { accept, refuse } from '@yunge/kernel';
import type { Category } from './catalogue.ts';
import type { Act, IncidentDecision } from './incident-decisions.ts';
import type { IncidentSource } from './incident.ts';
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
export function openIncident(report: Report, { actor, at }: Act): IncidentDecision {
  const { id, category, description, point, grid, source, memberId } = report;
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
    source,
    description,
    point,
    reporterId: actor.id,
    memberId,
    policy: incidentPolicy(category),
    by: actor.id,
    at,
  });
}
