import { addWorkMinutes, CHINA_CALENDAR, workMinutesBetween } from '@yunge/casework';
import type { RequestChannel } from '../../../services/enterprises/src/domain/request.ts';
import { fixtures } from '../fixtures.ts';
import { demoId } from '../ids.ts';
import { stream, type Random } from '../random.ts';
import { MINUTE, period, type Instant } from '../time.ts';
import { enterprise, type Enterprise } from './enterprises.ts';
import { COURSES, onTheSpot, stepsOf, type CourseName, type RequestStep } from './request-courses.ts';
import { requestMatters, type RequestMatter } from './request-matters.ts';

/** How many requests there are is illustrative; no number is published. */
export const REQUESTS = 900;

/** An invented request of a company 企业诉求, from the first word to the last. */
export interface RequestFact {
  readonly id: string;
  readonly company: Enterprise;
  readonly matter: RequestMatter;
  readonly channel: RequestChannel;
  readonly openedAt: Instant;
  readonly course: CourseName;
  /** What people did after it was opened, oldest first. */
  readonly steps: readonly RequestStep[];
  readonly invented: true;
}

const LIAISONS = fixtures.zoucheng.liaisons.value;
const FULL_ROUNDS = Math.floor(fixtures.zoucheng.companies.value / LIAISONS);
const channels: readonly RequestChannel[] = [
  'ENTERPRISE_APP',
  'LIAISON_VISIT',
  'SERVICE_WINDOW',
  'HOTLINE_12345',
  'SYMPOSIUM',
];

/** Liaisons take turns. A liaison's first two companies, those of the demo's accounts among them, ask first. */
function companyOf(n: number, random: Random): Enterprise {
  const round = Math.floor(n / LIAISONS);
  return enterprise((n % LIAISONS) + LIAISONS * (round < 2 ? round : random.int(FULL_ROUNDS)));
}

/** An instant of office time, to the second, spread evenly over the two months. */
function openingOf(asOf: string, random: Random): Instant {
  const { from, to } = period(asOf);
  const minutes = workMinutesBetween(CHINA_CALENDAR, from, to);
  return Math.round(addWorkMinutes(CHINA_CALENDAR, from, 1 + random.int(minutes - 1)) / MINUTE) * MINUTE;
}

/** Request n, from 0. What would not end within the two months is settled on the spot. */
function requestOf(n: number, asOf: string): RequestFact {
  const random = stream('request', n);
  const company = companyOf(n, random);
  const matter = random.pick(requestMatters);
  const channel = channels[random.weighted([55, 20, 12, 9, 4])] ?? 'ENTERPRISE_APP';
  const openedAt = openingOf(asOf, random);
  const drawn = COURSES[random.weighted(COURSES.map(({ weight }) => weight))]?.name ?? 'ON_THE_SPOT';
  const steps = stepsOf(drawn, openedAt, random);
  const fits = (steps.at(-1)?.at ?? openedAt) < period(asOf).to;
  return {
    ...{ id: demoId('request', `${asOf}/${n}`), company, matter, channel, openedAt },
    ...(fits ? { course: drawn, steps } : { course: 'ON_THE_SPOT', steps: onTheSpot(openedAt, random) }),
    invented: true,
  };
}

/** All 900 requests of the two months before a month such as `2026-11`; each has ended within them. */
export function* requests({ asOf }: { readonly asOf: string }): Generator<RequestFact> {
  for (let n = 0; n < REQUESTS; n += 1) yield requestOf(n, asOf);
}
