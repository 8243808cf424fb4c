import { step } from '@yunge/casework';
import { divisionPath, DivisionCode } from '@yunge/contracts';
import { accept, refuse, type Decision, type DomainEvent } from '@yunge/kernel';
import type { Act } from './act.ts';
import { HONOUR_STATES, type HonourStatus } from './honour-states.ts';
import { ruleFor, type HonourCategory, type HonourRule } from './honour-rules.ts';
import { windowFrom, type HonourWindow } from './honour-window.ts';

export type HonourKind = 'FULL_TIME' | 'PART_TIME';
export type HonourLevel = 'COMMUNITY' | 'TOWN' | 'DISTRICT';

/** What a list is computed from: the same terms and the same facts always give the same list. */
export interface HonourTerms {
  readonly category: HonourCategory;
  /** Employment of grid members, ranked apart; null for other categories. */
  readonly kind: HonourKind | null;
  readonly areaCode: string;
  readonly window: HonourWindow;
  /** Facts recorded at or before this instant are in. */
  readonly cutOff: Date;
  readonly rule: HonourRule;
}

export interface HonourResult {
  /** SHA-256 over the facts and the terms, hexadecimal. */
  readonly inputHash: string;
  /** SHA-256 over the terms and every entry, hexadecimal. */
  readonly listHash: string;
  readonly factCount: number;
  readonly entryCount: number;
  readonly rankedCount: number;
}

export interface HonourList extends HonourTerms {
  readonly id: string;
  readonly version: number;
  readonly level: HonourLevel;
  readonly within: readonly string[];
  readonly fromMonth: string;
  readonly status: HonourStatus;
  readonly shardCount: number;
  /** How often the work was put on the queue. */
  readonly attempt: number;
  /** When the sweep starts it again unless it is done by then; null when it is. */
  readonly nextDueAt: Date | null;
  readonly startedAt: Date;
  readonly computedAt: Date | null;
  readonly result: HonourResult | null;
}

export type HonourListEvent = DomainEvent &
  (
    | {
        readonly name: 'honourList.started';
        readonly id: string;
        readonly terms: HonourTerms;
        readonly shardCount: number;
        readonly nextDueAt: Date;
      }
    | { readonly name: 'honourList.restarted'; readonly nextDueAt: Date }
    | { readonly name: 'honourList.computed'; readonly result: HonourResult }
  );

export type HonourListCode =
  | 'AREA_MALFORMED'
  | 'OUTSIDE_YOUR_AREA'
  | 'LEVEL_MISMATCH'
  | 'KIND_REQUIRED'
  | 'KIND_NOT_APPLICABLE'
  | 'MONTH_MALFORMED'
  | 'NO_RULE'
  | 'CUT_OFF_IN_FUTURE'
  | 'CUT_OFF_BEFORE_WINDOW';

const LEVELS: Readonly<Record<number, HonourLevel>> = { 6: 'DISTRICT', 9: 'TOWN', 12: 'COMMUNITY' };

/** How long the first attempt has; each further one has twice as long, at most an hour. */
export const FIRST_ATTEMPT_MS = 60_000;
const LONGEST_ATTEMPT_MS = 3_600_000;

export function evolveHonourList(list: HonourList | null, event: HonourListEvent): HonourList {
  if (event.name === 'honourList.started') {
    const { id, terms, shardCount, nextDueAt } = event;
    return {
      id,
      version: 0,
      ...terms,
      level: LEVELS[terms.areaCode.length] ?? 'COMMUNITY',
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
  if (!list) throw new Error(`${event.name} cannot be a list's first event`);
  switch (event.name) {
    case 'honourList.restarted':
      return { ...list, attempt: list.attempt + 1, nextDueAt: event.nextDueAt };
    case 'honourList.computed':
      return { ...list, status: 'COMPUTED', nextDueAt: null, computedAt: event.at, result: event.result };
  }
}

export interface ComputeHonours extends Act {
  readonly category: HonourCategory;
  readonly kind: HonourKind | null;
  readonly level: HonourLevel;
  readonly areaCode: string;
  readonly fromMonth: string;
  readonly cutOff: Date;
  readonly shardCount: number;
  /** Divisions the actor answers for. */
  readonly divisions: readonly string[];
}

/** Freezes what a list is computed from. */
export function startHonourList(id: string, command: ComputeHonours): Decision<HonourListEvent, HonourListCode> {
  const { category, kind, level, areaCode, fromMonth, cutOff, shardCount, divisions, by, at } = command;
  if (!DivisionCode.safeParse(areaCode).success || areaCode.length > 12) {
    return refuse('AREA_MALFORMED', 'A list is for a district, town or community: 6, 9 or 12 digits.', [
      'input',
      'areaCode',
    ]);
  }
  if (!divisionPath(areaCode).some((code) => divisions.includes(code))) {
    return refuse('OUTSIDE_YOUR_AREA', 'This area is not yours.', ['input', 'areaCode']);
  }
  if (LEVELS[areaCode.length] !== level) {
    return refuse('LEVEL_MISMATCH', `An area of ${areaCode.length} digits is not of level ${level}.`, [
      'input',
      'level',
    ]);
  }
  if (category === 'GRID_MEMBER' && kind === null) {
    return refuse('KIND_REQUIRED', 'Full-time and part-time members are ranked apart: name one.', ['input', 'kind']);
  }
  if (category !== 'GRID_MEMBER' && kind !== null) {
    return refuse('KIND_NOT_APPLICABLE', 'Only grid members are ranked by kind.', ['input', 'kind']);
  }
  const window = windowFrom(fromMonth);
  if (!window) return refuse('MONTH_MALFORMED', 'A month is written YYYY-MM.', ['input', 'fromMonth']);
  const rule = ruleFor(category, fromMonth);
  if (!rule) return refuse('NO_RULE', 'No rule was in force in this window.', ['input', 'fromMonth']);
  if (cutOff > at) return refuse('CUT_OFF_IN_FUTURE', 'Facts of the future cannot be frozen.', ['input', 'cutOff']);
  if (cutOff <= window.from) {
    return refuse('CUT_OFF_BEFORE_WINDOW', 'The window had not begun at the cut-off.', ['input', 'cutOff']);
  }
  const terms: HonourTerms = { category, kind, areaCode, window, cutOff, rule };
  const nextDueAt = new Date(at.getTime() + FIRST_ATTEMPT_MS);
  return accept({ name: 'honourList.started', id, terms, shardCount, nextDueAt, by, at });
}

const platform = ['PLATFORM'];

/** Another attempt, where the one before is not done in its time. Redis may have forgotten it. */
export function restartHonourList(list: HonourList, { by, at }: Act): Decision<HonourListEvent, never> {
  const next = step(HONOUR_STATES, { state: list.status, action: 'RESTART', roles: platform });
  if (!next.ok || list.nextDueAt === null || list.nextDueAt > at) return accept();
  const patience = Math.min(FIRST_ATTEMPT_MS * 2 ** list.attempt, LONGEST_ATTEMPT_MS);
  return accept({ name: 'honourList.restarted', nextDueAt: new Date(at.getTime() + patience), by, at });
}

/** Takes the result in, once. A second computation of the same terms finds the same and changes nothing. */
export function completeHonourList(
  list: HonourList,
  result: HonourResult,
  { by, at }: Act,
): Decision<HonourListEvent, never> {
  const next = step(HONOUR_STATES, { state: list.status, action: 'COMPLETE', roles: platform });
  return next.ok ? accept({ name: 'honourList.computed', result, by, at }) : accept();
}
