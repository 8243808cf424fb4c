import type { Actor, Decision } from '@yunge/kernel';
import type { Command } from '@yunge/mongo';
import type { Act, IncidentCode } from '../domain/incident-decisions.ts';
import type { IncidentEvent } from '../domain/incident-event.ts';
import { openIncident, type Report } from '../domain/incident-opening.ts';
import type { Catalogue } from './catalogue.ts';
import type { Incidents } from './incidents.ts';
import type { Places } from './places.ts';
import type { Postings } from './postings.ts';

export interface ReportStores {
  readonly places: Places;
  readonly catalogue: Catalogue;
  readonly postings: Postings;
  readonly incidents: Incidents;
}

/** A report as it comes in at any door. */
export interface NewReport extends Pick<Report, 'description' | 'point' | 'source' | 'reporterId' | 'evidence'> {
  /** Category code. */
  readonly category: string;
  readonly command: Command;
  readonly actor: Actor;
  readonly at: Date;
}

/** What a report becomes, with the id it gets; opening it unless a door does more in the same write. */
type Decide = (report: Report, act: Act) => Decision<IncidentEvent, IncidentCode>;

/** Takes a report in at any door: finds the grid, whoever is on duty there, and keeps it, once per key. */
export async function openReport(
  { places, catalogue, postings, incidents }: ReportStores,
  { category, command, actor, at, ...told }: NewReport,
  decide: Decide = openIncident,
) {
  const first = await incidents.opened<IncidentCode>(command);
  if (first) return first;
  const grid = places.atlas().gridAt(told.point);
  const memberId = grid && (await postings.dutyOf(grid.code, at)).member;
  const report = { ...told, category: catalogue.category(category), grid, memberId };
  return incidents.open(command, (id) => decide({ ...report, id }, { actor, at }));
}
