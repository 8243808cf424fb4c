import { step } from '@yunge/casework';
import { DivisionCode, divisionPath } from '@yunge/contracts';
import { accept, refuse, type Decision, type DomainEvent } from '@yunge/kernel';
import type { Act } from './act.ts';
import { HONOUR_RUN_STATES, type HonourRunStatus } from './honour-run-states.ts';
import { HONOUR_CATEGORIES, ruleFor, type HonourCategory, type HonourRule } from './honour-rules.ts';
import { HONOUR_LEVELS, levelOf, NO_EXCLUSIONS, type HonourLevel } from './honour-list.ts';
import type { HonourExclusions, HonourKind, HonourList } from './honour-list.ts';
import { windowFrom, type HonourWindow } from './honour-window.ts';

/** The one list that a run is for, where an upheld objection asked for it again. */
export interface HonourRerun {
  readonly category: HonourCategory;
  readonly kind: HonourKind | null;
  readonly areaCode: string;
  /** The list that the new one supersedes, and the revision of the new one. */
  readonly supersedesId: string;
  readonly revision: number;
}

/** What all lists of a run share: one window, one freeze, one rule for each category. */
export interface HonourRunTerms {
  /** Root of the areas that get a list: a district, town or community. */
  readonly areaCode: string;
  readonly window: HonourWindow;
  readonly cutOff: Date;
  readonly rules: readonly HonourRule[];
  readonly levels: readonly HonourLevel[];
  readonly exclusions: HonourExclusions;
  readonly only: HonourRerun | null;
}

export interface HonourRunResult {
  /** SHA-256 over every fact of the snapshot, hexadecimal. */
  readonly inputHash: string;
  readonly factCount: number;
  readonly listCount: number;
}

/** A round of honours 评定轮次: one frozen snapshot of a district, and every list computed from it. */
export interface HonourRun extends HonourRunTerms {
  readonly id: string;
  readonly version: number;
  readonly within: readonly string[];
  readonly fromMonth: string;
  readonly status: HonourRunStatus;
  readonly shardCount: number;
  /** How often the work was put on the queue. */
  readonly attempt: number;
  /** When the sweep starts it again unless it is done by then; null when it is. */
  readonly nextDueAt: Date | null;
  readonly startedAt: Date;
  readonly computedAt: Date | null;
  readonly result: HonourRunResult | null;
}

export type HonourRunEvent = DomainEvent &
  (
    | {
        readonly name: 'honourRun.started';
        readonly id: string;
        readonly terms: HonourRunTerms;
        readonly shardCount: number;
        readonly nextDueAt: Date;
      }
    | { readonly name: 'honourRun.restarted'; readonly nextDueAt: Date }
    | { readonly name: 'honourRun.computed'; readonly result: HonourRunResult }
  );

export type HonourRunCode =
  | 'AREA_MALFORMED'
  | 'OUTSIDE_YOUR_AREA'
  | 'LEVEL_ABOVE_AREA'
  | 'LEVEL_REQUIRED'
  | 'MONTH_MALFORMED'
  | 'NO_RULE'
  | 'CUT_OFF_IN_FUTURE'
  | 'CUT_OFF_BEFORE_WINDOW';

/** How long the first attempt has; each further one has twice as long, at most an hour. */
export const FIRST_ATTEMPT_MS = 120_000;
const LONGEST_ATTEMPT_MS = 3_600_000;

export function evolveHonourRun(run: HonourRun | null, event: HonourRunEvent): HonourRun {
  if (event.name === 'honourRun.started') {
    const { id, terms, shardCount, nextDueAt } = event;
    return {
      id,
      version: 0,
      ...terms,
      within: divisionPath(terms.areaCode),
      fromMonth: terms.window.fromMonth,
      status: 'COMPUTING',
      shardCount,
      attempt: 1,
      nextDueAt,
      startedAt: event.at,
      computedAt: null,
      result: null,
    };
  }
  if (!run) throw new Error(`${event.name} cannot be a run's first event`);
  switch (event.name) {
    case 'honourRun.restarted':
      return { ...run, attempt: run.attempt + 1, nextDueAt: event.nextDueAt };
    case 'honourRun.computed':
      return { ...run, status: 'COMPUTED', nextDueAt: null, computedAt: event.at, result: event.result };
  }
}

export interface StartRun extends Act {
  readonly areaCode: string;
  readonly fromMonth: string;
  /** Levels that get lists; null for all that lie in the area. */
  readonly levels: readonly HonourLevel[] | null;
  readonly cutOff: Date;
  readonly shardCount: number;
  /** Divisions the actor answers for. */
  readonly divisions: readonly string[];
}

function started(id: string, terms: HonourRunTerms, shardCount: number, { by, at }: Act) {
  const nextDueAt = new Date(at.getTime() + FIRST_ATTEMPT_MS);
  return accept<HonourRunEvent>({ name: 'honourRun.started', id, terms, shardCount, nextDueAt, by, at });
}

const INPUT = (field: string) => ['input', field];

/** Freezes what every list of a round is computed from. */
export function startHonourRun(id: string, command: StartRun): Decision<HonourRunEvent, HonourRunCode> {
  const { areaCode, fromMonth, cutOff, shardCount, divisions, at } = command;
  const root = DivisionCode.safeParse(areaCode).success ? levelOf(areaCode) : null;
  if (root === null) {
    return refuse(
      'AREA_MALFORMED',
      'A run is for a district, town or community: 6, 9 or 12 digits.',
      INPUT('areaCode'),
    );
  }
  if (!divisionPath(areaCode).some((code) => divisions.includes(code))) {
    return refuse('OUTSIDE_YOUR_AREA', 'This area is not yours.', INPUT('areaCode'));
  }
  const inArea = HONOUR_LEVELS.slice(0, HONOUR_LEVELS.indexOf(root) + 1);
  const levels = HONOUR_LEVELS.filter((level) => (command.levels ?? inArea).includes(level));
  if (levels.length === 0) return refuse('LEVEL_REQUIRED', 'Name at least one level.', INPUT('levels'));
  if (!levels.every((level) => inArea.includes(level))) {
    return refuse('LEVEL_ABOVE_AREA', `No list above ${root} lies in this area.`, INPUT('levels'));
  }
  const window = windowFrom(fromMonth);
  if (!window) return refuse('MONTH_MALFORMED', 'A month is written YYYY-MM.', INPUT('fromMonth'));
  const rules = HONOUR_CATEGORIES.flatMap((category) => ruleFor(category, fromMonth) ?? []);
  if (rules.length === 0) return refuse('NO_RULE', 'No rule was in force in this window.', INPUT('fromMonth'));
  if (cutOff > at) return refuse('CUT_OFF_IN_FUTURE', 'Facts of the future cannot be frozen.', INPUT('cutOff'));
  if (cutOff <= window.from) {
    return refuse('CUT_OFF_BEFORE_WINDOW', 'The window had not begun at the cut-off.', INPUT('cutOff'));
  }
  return started(
    id,
    { areaCode, window, cutOff, rules, levels, exclusions: NO_EXCLUSIONS, only: null },
    shardCount,
    command,
  );
}

export interface RerunList extends Act {
  /** Incidents and subjects that an upheld objection takes out, beside those that are out already. */
  readonly exclude: HonourExclusions;
  readonly shardCount: number;
}

const union = (a: readonly string[], b: readonly string[]) => [...new Set([...a, ...b])].sort();

/** Computes one list again from the same snapshot by the same rule, without what an objection was upheld against. */
export function rerunHonourList(id: string, list: HonourList, command: RerunList): Decision<HonourRunEvent, never> {
  const { category, kind, areaCode, window, cutOff, rule, exclusions, level, revision } = list;
  const { exclude, shardCount } = command;
  const terms: HonourRunTerms = {
    areaCode,
    window,
    cutOff,
    rules: [rule],
    levels: [level],
    exclusions: {
      incidentIds: union(exclusions.incidentIds, exclude.incidentIds),
      subjectIds: union(exclusions.subjectIds, exclude.subjectIds),
    },
    only: { category, kind, areaCode, supersedesId: list.id, revision: revision + 1 },
  };
  return started(id, terms, shardCount, command);
}

const platform = ['PLATFORM'];

/** Another attempt, where the one before is not done in its time. Redis may have forgotten it. */
export function restartHonourRun(run: HonourRun, { by, at }: Act): Decision<HonourRunEvent, never> {
  const next = step(HONOUR_RUN_STATES, { state: run.status, action: 'RESTART', roles: platform });
  if (!next.ok || run.nextDueAt === null || run.nextDueAt > at) return accept();
  const patience = Math.min(FIRST_ATTEMPT_MS * 2 ** run.attempt, LONGEST_ATTEMPT_MS);
  return accept({ name: 'honourRun.restarted', nextDueAt: new Date(at.getTime() + patience), by, at });
}

/** Takes the result in, once. */
export function completeHonourRun(
  run: HonourRun,
  result: HonourRunResult,
  { by, at }: Act,
): Decision<HonourRunEvent, never> {
  const next = step(HONOUR_RUN_STATES, { state: run.status, action: 'COMPLETE', roles: platform });
  return next.ok ? accept({ name: 'honourRun.computed', result, by, at }) : accept();
}
