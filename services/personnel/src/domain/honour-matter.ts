import type { HonourCategory, Indicator } from './honour-rules.ts';
import { byLeaf, type Work } from './work.ts';

/** What a snapshot knows about one incident, whistle, request, need or visit: the latest fact of each name. */
export interface Matter {
  readonly id: string;
  /** The incident it is, or was blown for; null for what is about none. */
  readonly incidentId: string | null;
  readonly closed: Work | null;
  readonly evaluated: Work | null;
  readonly dismissed: Work | null;
  readonly followedUp: Work | null;
  readonly whistle: Work | null;
  readonly request: Work | null;
  readonly need: Work | null;
  readonly visit: Work | null;
}

type Slot = Exclude<keyof Matter, 'id' | 'incidentId'>;
type Folding = { -readonly [Key in keyof Matter]: Matter[Key] };

const SLOTS: Readonly<Record<Work['name'], Slot>> = {
  'incident.closed': 'closed',
  'incident.evaluated': 'evaluated',
  'incident.dismissed': 'dismissed',
  'mediation.followed-up': 'followedUp',
  'whistle.rated': 'whistle',
  'request.closed': 'request',
  'need.closed': 'need',
  'visit.recorded': 'visit',
};

const isOfIncident = (name: Work['name']) => name.startsWith('incident.') || name === 'mediation.followed-up';

const emptyMatter = ({ matterId, incidentId, name }: Work): Folding => ({
  id: matterId,
  incidentId: incidentId ?? (isOfIncident(name) ? matterId : null),
  closed: null,
  evaluated: null,
  dismissed: null,
  followedUp: null,
  whistle: null,
  request: null,
  need: null,
  visit: null,
});

/**
 * Kinds are kept apart by the first letters of their slots. A whistle calls several units and each is rated for itself:
 * the rating of one must not replace that of another.
 */
function keyOf({ name, matterId, departmentCode }: Work): string {
  if (isOfIncident(name)) return matterId;
  const slot = SLOTS[name];
  return slot === 'whistle' ? `${slot} ${matterId} ${departmentCode ?? ''}` : `${slot} ${matterId}`;
}

/** Facts gathered by matter; the later fact of a name replaces the earlier, in whatever order and however often they come. */
export function mattersOf(works: Iterable<Work>): Matter[] {
  const matters = new Map<string, Folding>();
  for (const work of works) {
    const slot = SLOTS[work.name];
    const key = keyOf(work);
    let matter = matters.get(key);
    if (!matter) {
      matter = emptyMatter(work);
      matters.set(key, matter);
    }
    const known = matter[slot];
    if (!known || isLater(work, known)) matter[slot] = work;
  }
  return [...matters.values()];
}

function isLater(a: Work, b: Work): boolean {
  return a.at > b.at || (a.at === b.at && byLeaf(a, b) > 0);
}

/** What a matter says about one subject; a null says nothing. */
export interface View {
  /** Whether what the subject reported was valid. */
  readonly isValid: boolean | null;
  /** The closing of what the subject handled. */
  readonly handled: Work | null;
  /** What was handled was opened again, and is not closed anew: it was neither done in time nor without rework. */
  readonly isOpenAgain: boolean;
  /** Whether the resident was satisfied with what the subject handled. */
  readonly answer: boolean | null;
  /** Whether what was agreed was found kept. */
  readonly isKept: boolean | null;
  readonly whistle: Work | null;
  readonly request: Work | null;
  readonly need: Work | null;
  readonly visit: Work | null;
}

const BLIND: View = {
  isValid: null,
  handled: null,
  isOpenAgain: false,
  answer: null,
  isKept: null,
  whistle: null,
  request: null,
  need: null,
  visit: null,
};

type Seen = (matter: Matter, id: string) => View;

/** A resident's no, or a reopening for another cause, after the last closing. */
const isOpenAgain = ({ closed, evaluated }: Matter): boolean =>
  closed !== null && evaluated !== null && evaluated.verdict !== true && evaluated.at > closed.at;

const whole: Seen = ({ closed, evaluated, dismissed, need }) => ({
  ...BLIND,
  isValid: closed ? true : dismissed ? false : null,
  handled: closed,
  answer: evaluated?.verdict ?? null,
  need,
});

/** How each category looks at a matter, for a subject that it concerns. */
const SEEN_BY: Readonly<Record<HonourCategory, Seen>> = {
  GRID_MEMBER: ({ closed, evaluated, dismissed, visit }, id) => ({
    ...BLIND,
    isValid: closed?.reporterId === id ? true : !closed && dismissed?.reporterId === id ? false : null,
    handled: closed?.handlerId === id ? closed : null,
    answer: evaluated?.handlerId === id ? evaluated.verdict : null,
    visit: visit?.handlerId === id ? visit : null,
  }),
  MEDIATOR: ({ closed, evaluated, followedUp }, id) => {
    const mediated = closed?.mediatorId === id && closed.mediation !== null;
    return {
      ...BLIND,
      handled: mediated ? closed : null,
      answer: mediated ? (evaluated?.verdict ?? null) : null,
      // Somebody else asks, weeks later: it counts when it was asked, whenever the agreement was made.
      isKept: followedUp?.mediatorId === id ? followedUp.verdict : null,
    };
  },
  RESIDENT_UNIT: ({ closed, evaluated, whistle, request }, id) => ({
    ...BLIND,
    handled: closed?.departmentCode === id ? closed : null,
    answer: evaluated?.departmentCode === id ? evaluated.verdict : null,
    whistle: whistle?.departmentCode === id ? whistle : null,
    request: request?.departmentCode === id ? request : null,
  }),
  GRID_CHIEF: whole,
  CASE_FILE: whole,
};

export function viewOf(category: HonourCategory, matter: Matter, subjectId: string): View {
  return { ...SEEN_BY[category](matter, subjectId), isOpenAgain: isOpenAgain(matter) };
}

/** The fact that says when and where a matter counts: its closing, else its dismissal, else its answer. */
export function placing(matter: Matter): Work | null {
  const { closed, dismissed, evaluated, followedUp, whistle, request, need, visit } = matter;
  return closed ?? dismissed ?? evaluated ?? followedUp ?? whistle ?? request ?? need ?? visit;
}

/** Whom of a category a matter names; chiefs are found by the place. Each once, and only those who are known. */
export function namedIn(category: Exclude<HonourCategory, 'GRID_CHIEF'>, matter: Matter): string[] {
  const { id, closed, evaluated, followedUp, dismissed, whistle, request, visit } = matter;
  const named = (): (string | null | undefined)[] => {
    switch (category) {
      case 'CASE_FILE':
        return closed ? [id] : [];
      case 'RESIDENT_UNIT':
        return [closed?.departmentCode, evaluated?.departmentCode, whistle?.departmentCode, request?.departmentCode];
      case 'MEDIATOR':
        return [closed?.mediatorId, followedUp?.mediatorId];
      case 'GRID_MEMBER':
        return [closed?.reporterId, closed?.handlerId, evaluated?.handlerId, dismissed?.reporterId, visit?.handlerId];
    }
  };
  const ids: string[] = [];
  for (const one of named()) if (one != null && !ids.includes(one)) ids.push(one);
  return ids;
}

/** A rating of 4 or 5 is a good one. */
const GOOD_SCORE = 4;

/** Whether a view counts for an indicator (null: not at all), and then whether it counts in favour. */
export function judge(indicator: Indicator, view: View): boolean | null {
  const { isValid, handled, isOpenAgain, answer, isKept, whistle, request, need, visit } = view;
  switch (indicator) {
    case 'VALID_REPORTING':
      return isValid;
    case 'ON_TIME':
      // A request that was explained instead of solved was not served in time.
      return handled ? handled.isOnTime && !isOpenAgain : request && request.isOnTime && request.verdict === true;
    case 'NO_REWORK':
      return handled && handled.count === 0 && !isOpenAgain;
    case 'EVIDENCE':
      return handled && handled.hasEvidence;
    case 'MEDIATION':
      return handled?.mediation == null ? null : handled.mediation === 'AGREED' && !isOpenAgain;
    case 'FOLLOW_UP':
      return isKept;
    case 'SATISFACTION':
      return answer;
    case 'SIGN_IN':
      return whistle && whistle.isOnTime;
    case 'RATING':
      return whistle && whistle.count >= GOOD_SCORE;
    case 'NEEDS_MET':
      return need && need.verdict === true;
    case 'VISITS':
      return visit && true;
    case 'TRAINING':
    case 'COVERAGE':
    case 'BURDEN':
      return null; // counted from certificates and from the members' own work
  }
}
