import { CHINA_CALENDAR, isWorkday } from '@yunge/casework';
import { modules } from '../admission/items.ts';
import type { TrainingModule } from '../admission/items.ts';
import { fixtures } from '../fixtures.ts';
import { demoId } from '../ids.ts';
import { trainer, TRAINERS } from '../people/people.ts';
import type { Person } from '../people/posting.ts';
import { gridChiefs, gridMembers } from '../people/staff.ts';
import { towns, YUNGANG } from '../places/divisions.ts';
import { DAY, dayNumber, HOUR, monthAfter, shanghai, startOfDay } from '../time.ts';
import type { Instant } from '../time.ts';

/** Theory, or practice 练战一体; a module is passed with both. */
export type SessionKind = 'THEORY' | 'PRACTICE';

export interface Session {
  readonly id: string;
  readonly code: string;
  readonly module: TrainingModule;
  readonly kind: SessionKind;
  /** Which part of the camp's people it is for, from 0. */
  readonly batch: number;
  readonly from: Instant;
  readonly to: Instant;
  readonly seats: number;
  /** Person id. */
  readonly trainer: string;
  readonly place: string;
}

/** A training camp 网格星训练营. That there are five is published; dates, places and names are illustrative. */
export interface Camp {
  readonly id: string;
  readonly code: string;
  readonly nameEn: string;
  readonly nameZh: string;
  readonly from: Instant;
  readonly to: Instant;
  /** Codes of the towns whose members and chiefs attend. */
  readonly towns: readonly string[];
  readonly sessions: readonly Session[];
  readonly illustrative: true;
}

const SEATS = 60;
const CAMPS = fixtures.yungang.camps.value;

/** Index of the camp that a place's members and chiefs attend. */
export function campOf(code: string): number {
  const all = towns(YUNGANG);
  const index = all.findIndex((town) => code.startsWith(town.code));
  if (index < 0) throw new Error(`${code} lies in no town of 云冈.`);
  return Math.floor((index * CAMPS) / all.length);
}

/** Those a camp trains: the members and chiefs of its towns. */
export function attendeesOf(camp: number): Person[] {
  return [...gridMembers(YUNGANG), ...gridChiefs(YUNGANG)].filter((one) => campOf(one.posting.division) === camp);
}

/** The n-th workday of a month, from 0. */
function workday(month: string, n: number): number {
  let day = dayNumber(shanghai(`${month}-01`));
  for (let left = n; ; day += 1) {
    if (!isWorkday(CHINA_CALENDAR, startOfDay(day))) continue;
    if (left === 0) return day;
    left -= 1;
  }
}

/** Each batch has a day for each module: theory from 9 to 11:30, practice from 14 to 16:30, each in a room of its own. */
function sessionsOf(camp: number, month: string): Session[] {
  const batches = Math.ceil(attendeesOf(camp).length / SEATS);
  return modules.flatMap((module, day) =>
    Array.from({ length: batches }, (_, batch) => batch).flatMap((batch) =>
      (['THEORY', 'PRACTICE'] as const).map((kind): Session => {
        const code = `CAMP-${camp + 1}-${module}-${batch + 1}-${kind}`;
        const from = startOfDay(workday(month, 4 + day)) + (kind === 'THEORY' ? 9 : 14) * HOUR;
        return {
          id: demoId('session', `${month}/${code}`),
          code,
          module,
          kind,
          batch,
          from,
          to: from + 2.5 * HOUR,
          seats: SEATS,
          trainer: trainer(YUNGANG, (camp + batch) % TRAINERS[YUNGANG]).id,
          place: `网格学院${batch + 1}号教室`,
        };
      }),
    ),
  );
}

/** The five camps: one in every second month, the last before the two months of history begin. */
export function camps({ asOf }: { asOf: string }): readonly Camp[] {
  return Array.from({ length: CAMPS }, (_, camp): Camp => {
    const month = monthAfter(asOf, 2 * camp - 11);
    const sessions = sessionsOf(camp, month);
    return {
      id: demoId('camp', `${month}/${camp + 1}`),
      code: `CAMP-${camp + 1}`,
      nameEn: `Grid star camp ${camp + 1}`,
      nameZh: `网格星训练营第${'一二三四五'.charAt(camp)}期`,
      from: Math.min(...sessions.map((session) => session.from)),
      to: Math.max(...sessions.map((session) => session.to)),
      towns: towns(YUNGANG)
        .map((town) => town.code)
        .filter((code) => campOf(code) === camp),
      sessions,
      illustrative: true,
    };
  });
}

/** Days after its last session on which a camp's certificates are dated. */
export const CERTIFICATE_AFTER = 3 * DAY;
