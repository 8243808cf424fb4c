import { ANONYMOUS, type Actor } from '@yunge/kernel';
import type { Category } from './catalogue.ts';
import { superiorsOf, memberOn, type Posting } from './duty.ts';
import { escalateOverdue } from './incident-escalation.ts';
import type { IncidentEvent } from './incident-event.ts';
import { evolveIncident } from './incident-history.ts';
import type { ImportRow } from './incident-import-rows.ts';
import type { Told } from './incident-import.ts';
import { openIncident } from './incident-opening.ts';
import type { Incident } from './incident.ts';
import type { Grid } from './place.ts';

/** Who answers in a grid while a portion is loaded. */
export interface GridDuty {
  readonly memberId: string | null;
  /** Who each level of the ladder reaches, from level 1. */
  readonly superiors: readonly (string | null)[];
}

export function dutyIn(postings: readonly Posting[], gridCode: string, at: Date): GridDuty {
  return {
    memberId: memberOn(postings, gridCode, at)?.personId ?? null,
    superiors: superiorsOf(postings, gridCode, at),
  };
}

export interface RowTerms {
  readonly category: Category | null;
  readonly grid: Grid | null;
  readonly duty: GridDuty;
  /** Who imports. */
  readonly actor: Actor;
  /** Who writes the steps of the ladder. */
  readonly ladder: string;
  readonly now: Date;
}

/**
 * A row as the events of an incident: opened when it was reported, by the same decision as any report, and every step
 * of the ladder that has come due since, so that an old report does not climb in 30,000 changes afterwards. Null when
 * the decision refuses.
 */
export function eventsOf(
  row: ImportRow,
  { category, grid, duty, actor, ladder, now }: RowTerms,
): IncidentEvent[] | null {
  const { id, description, point, source, externalNo, reportedAt } = row;
  const { memberId, superiors } = duty;
  // Whoever imports has not told it: the caller has.
  const reporterId = row.reporterId ?? ANONYMOUS.id;
  const opening = openIncident(
    { id, category, description, point, grid, source, memberId, reporterId, externalNo },
    { actor, at: reportedAt },
  );
  if (!opening.ok) return null;
  const incident = opening.events.reduce<Incident | null>(evolveIncident, null);
  if (!incident) return null;
  const climbed = escalateOverdue(incident, { superiors, by: ladder, at: now });
  return [...opening.events, ...climbed.events];
}

/** Digits of the area that each level of the ladder answers for. */
const AREA_DIGITS = [15, 12, 9, 6, 6] as const;

/** Counts who has been given what: the member in the grid, and each superior in the area it climbed in. */
export function createTally() {
  const told = new Map<string, { personId: string; areaCode: string; incidents: number; overdue: number }>();
  const count = (personId: string | null, areaCode: string, incidents: number, overdue: number) => {
    if (personId === null) return;
    const key = `${personId} ${areaCode}`;
    const entry = told.get(key) ?? { personId, areaCode, incidents: 0, overdue: 0 };
    told.set(key, { ...entry, incidents: entry.incidents + incidents, overdue: entry.overdue + overdue });
  };
  return {
    add(events: readonly IncidentEvent[]): void {
      const opened = events[0];
      if (opened?.name !== 'incident.opened') return;
      const climbed = events.flatMap((event) => (event.name === 'incident.escalated' ? [event] : []));
      count(opened.memberId, opened.gridCode, 1, climbed.length > 0 ? 1 : 0);
      const reached = new Map(
        climbed.map(({ superiorId, level }) => [
          `${superiorId} ${opened.gridCode.slice(0, AREA_DIGITS[level])}`,
          { superiorId, level },
        ]),
      );
      for (const { superiorId, level } of reached.values()) {
        count(superiorId, opened.gridCode.slice(0, AREA_DIGITS[level]), 1, 1);
      }
    },
    merge(all: readonly Told[]): void {
      for (const { personId, areaCode, incidents, overdue } of all) count(personId, areaCode, incidents, overdue);
    },
    all: (): Told[] => [...told.values()],
  };
}
