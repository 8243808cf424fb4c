import { DivisionCode, divisionPath } from '@yunge/contracts';
import { accept, refuse, type Decision, type DomainEvent } from '@yunge/kernel';
import type { Act } from './act.ts';
import { isDay } from './days.ts';

/** A series is five camps; the number within it is part of the code. */
export const CAMPS_OF_A_SERIES = 5;

export interface CampTerms {
  /** Code of the series, for example `YG-2026`. */
  readonly series: string;
  /** 1 to 5. */
  readonly number: number;
  readonly name: string;
  readonly englishName: string | null;
  /** The training base 培训基地 it is held at. */
  readonly base: string;
  /** Division whose people it is for. */
  readonly areaCode: string;
  /** First and last day, `YYYY-MM-DD` in Asia/Shanghai, both included. */
  readonly from: string;
  readonly until: string;
}

/** A training camp 网格星训练营: one of the five of a series. Its id is its code, so a series cannot hold a sixth. */
export interface Camp extends CampTerms {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly within: readonly string[];
}

export type CampEvent = DomainEvent & { readonly name: 'camp.opened'; readonly terms: CampTerms };

export type CampCode =
  'OUTSIDE_SCOPE' | 'MALFORMED_SERIES' | 'NUMBER_OUT_OF_RANGE' | 'NAME_REQUIRED' | 'UNKNOWN_AREA' | 'DAYS_REVERSED';

const SERIES = /^[A-Z0-9]{1,10}(-[A-Z0-9]{1,10}){0,3}$/;

export function campCodeOf({ series, number }: Pick<CampTerms, 'series' | 'number'>): string {
  return `${series}-${number}`;
}

export function evolveCamp(_: Camp | null, { terms }: CampEvent): Camp {
  const code = campCodeOf(terms);
  return { id: code, version: 0, code, ...terms, within: divisionPath(terms.areaCode) };
}

/** Opens a camp. `reaches` says whether the actor's scope holds the area. */
export function openCamp(
  terms: CampTerms,
  { by, at, reaches }: Act & { reaches(areaCode: string): boolean },
): Decision<CampEvent, CampCode> {
  if (!SERIES.test(terms.series)) {
    return refuse('MALFORMED_SERIES', 'A series is written in capitals, digits and hyphens.', ['input', 'series']);
  }
  if (!Number.isInteger(terms.number) || terms.number < 1 || terms.number > CAMPS_OF_A_SERIES) {
    return refuse('NUMBER_OUT_OF_RANGE', 'A series is five camps, numbered 1 to 5.', ['input', 'number']);
  }
  if (terms.name.trim() === '') return refuse('NAME_REQUIRED', 'A camp has a name.', ['input', 'name']);
  if (terms.base.trim() === '') return refuse('NAME_REQUIRED', 'Name the base it is held at.', ['input', 'base']);
  if (!DivisionCode.safeParse(terms.areaCode).success || terms.areaCode.length > 12) {
    return refuse('UNKNOWN_AREA', 'A camp is for a district, a town or a community.', ['input', 'areaCode']);
  }
  if (!isDay(terms.from) || !isDay(terms.until) || terms.until < terms.from) {
    return refuse('DAYS_REVERSED', 'A camp ends on or after the day it begins.', ['input', 'until']);
  }
  if (!reaches(terms.areaCode))
    return refuse('OUTSIDE_SCOPE', 'The area is outside your divisions.', ['input', 'areaCode']);
  return accept({ name: 'camp.opened', terms, by, at });
}
