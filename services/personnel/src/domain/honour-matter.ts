import type { IncidentFact } from './fact.ts';
import type { HonourCategory, Indicator } from './honour-rules.ts';
import { covers, type Subject, type Tenure } from './honour-subject.ts';

type DataOf<Name extends IncidentFact['name']> = Extract<IncidentFact, { name: Name }>['data'];

/** What a snapshot knows about one incident: the latest fact of each name. */
export interface Matter {
  readonly incidentId: string;
  readonly closed: DataOf<'incident.closed'> | null;
  readonly evaluated: DataOf<'incident.evaluated'> | null;
  readonly dismissed: DataOf<'incident.dismissed'> | null;
}

/** What a matter says about one subject; a null says nothing. */
export interface View {
  /** Whether what the subject reported was valid. */
  readonly isValid: boolean | null;
  /** The closing of what the subject handled. */
  readonly handled: Matter['closed'];
  /** Whether the resident was satisfied with what the subject handled. */
  readonly answer: boolean | null;
}

/** Facts gathered by incident; the later fact of a name replaces the earlier, in whatever order they come. */
export function mattersOf(facts: Iterable<IncidentFact>): Matter[] {
  const latest = new Map<string, Map<IncidentFact['name'], IncidentFact>>();
  for (const fact of facts) {
    const names = latest.get(fact.data.incidentId) ?? new Map<IncidentFact['name'], IncidentFact>();
    const known = names.get(fact.name);
    if (!known || isLater(fact, known)) names.set(fact.name, fact);
    latest.set(fact.data.incidentId, names);
  }
  return [...latest].map(([incidentId, names]) => {
    const [closed, evaluated, dismissed] = [
      names.get('incident.closed'),
      names.get('incident.evaluated'),
      names.get('incident.dismissed'),
    ];
    return {
      incidentId,
      closed: closed?.name === 'incident.closed' ? closed.data : null,
      evaluated: evaluated?.name === 'incident.evaluated' ? evaluated.data : null,
      dismissed: dismissed?.name === 'incident.dismissed' ? dismissed.data : null,
    };
  });
}

function isLater(a: IncidentFact, b: IncidentFact): boolean {
  const apart = a.data.at.getTime() - b.data.at.getTime();
  return apart > 0 || (apart === 0 && a.id > b.id);
}

type Seen = (matter: Matter, id: string) => View;

const handledBy: Seen = ({ closed, evaluated }, id) => ({
  isValid: null,
  handled: closed?.handlerId === id ? closed : null,
  answer: evaluated?.handlerId === id ? evaluated.isSatisfied : null,
});

const whole: Seen = ({ closed, evaluated, dismissed }) => ({
  isValid: closed ? true : dismissed ? false : null,
  handled: closed,
  answer: evaluated?.isSatisfied ?? null,
});

/** How each category looks at a matter, for a subject that it concerns. */
const SEEN_BY: Readonly<Record<HonourCategory, Seen>> = {
  GRID_MEMBER: (matter, id) => ({
    ...handledBy(matter, id),
    isValid:
      matter.closed?.reporterId === id ? true : !matter.closed && matter.dismissed?.reporterId === id ? false : null,
  }),
  MEDIATOR: (matter, id) => {
    const view = handledBy(matter, id);
    return view.handled?.mediation === null ? { ...view, handled: null, answer: null } : view;
  },
  RESIDENT_UNIT: ({ closed, evaluated }, id) => ({
    isValid: null,
    handled: closed?.departmentCode === id ? closed : null,
    answer: evaluated?.departmentCode === id ? evaluated.isSatisfied : null,
  }),
  GRID_CHIEF: whole,
  CASE_FILE: whole,
};

export function viewOf(category: HonourCategory, matter: Matter, subjectId: string): View {
  return SEEN_BY[category](matter, subjectId);
}

/** When and where a matter counts for tenures: at its closing, else when it was dismissed or answered. */
function placeOf({ closed, dismissed, evaluated }: Matter): { at: Date; gridCode: string } | null {
  return closed ?? dismissed ?? evaluated;
}

/** Whether a matter falls into a subject's time, and for a chief into the community. */
function isInTenure(category: HonourCategory, matter: Matter, tenures: readonly Tenure[]): boolean {
  const place = placeOf(matter);
  return place !== null && covers(tenures, place.at, category === 'GRID_CHIEF' ? place.gridCode : null);
}

/** Finds the subjects that a matter concerns. */
export function involvement(
  category: HonourCategory,
  subjects: ReadonlyMap<string, Subject> | null,
): (matter: Matter) => string[] {
  const byArea = new Map<string, Set<string>>();
  for (const { id, tenures } of category === 'GRID_CHIEF' ? (subjects?.values() ?? []) : []) {
    for (const { areaCode } of tenures) byArea.set(areaCode, (byArea.get(areaCode) ?? new Set()).add(id));
  }
  const candidates = (matter: Matter): (string | null | undefined)[] => {
    const { incidentId, closed, evaluated, dismissed } = matter;
    switch (category) {
      case 'CASE_FILE':
        return closed ? [incidentId] : [];
      case 'RESIDENT_UNIT':
        return [closed?.departmentCode, evaluated?.departmentCode];
      case 'MEDIATOR':
        return [closed?.handlerId, evaluated?.handlerId];
      case 'GRID_MEMBER':
        return [closed?.reporterId, closed?.handlerId, evaluated?.handlerId, dismissed?.reporterId];
      case 'GRID_CHIEF':
        return [...(byArea.get(placeOf(matter)?.gridCode.slice(0, 12) ?? '') ?? [])];
    }
  };
  return (matter) =>
    [...new Set(candidates(matter))]
      .filter((id) => id != null)
      .filter((id) => {
        if (subjects === null) return true;
        const subject = subjects.get(id);
        return subject !== undefined && isInTenure(category, matter, subject.tenures);
      });
}

/** Whether a view counts for an indicator (null: not at all), and then whether it counts in favour. */
export function judge(indicator: Indicator, { isValid, handled, answer }: View): boolean | null {
  switch (indicator) {
    case 'VALID_REPORTING':
      return isValid;
    case 'ON_TIME':
      return handled && handled.isOnTime;
    case 'NO_REWORK':
      return handled && handled.reworkCount === 0;
    case 'EVIDENCE':
      return handled && handled.hasEvidence;
    case 'MEDIATION':
      return handled?.mediation == null ? null : handled.mediation === 'AGREED';
    case 'SATISFACTION':
      return answer;
    case 'TRAINING':
    case 'COVERAGE':
      return null; // counted from certificates, not from incidents
  }
}
