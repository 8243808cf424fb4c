import type { Case } from '../plan/cases.ts';
import { expectedSteps, keyOf, replyText, type LoggedEvent } from './ledger.ts';

/** What the outside ledger knows of a case beside its plan. */
export interface Observed {
  readonly kase: Case;
  /** Its whole event log, oldest first. */
  readonly events: readonly LoggedEvent[];
  readonly isChainWhole: boolean;
  /** Whether its reply was acknowledged; null when none was sent. */
  readonly isReplyAcknowledged: boolean | null;
  /** By step: the last instant at which a look into the store, from outside, found it not told yet. */
  readonly untoldMs: ReadonlyMap<string, number>;
  /** Steps that a look found told before they were due. */
  readonly seenEarly: ReadonlySet<string>;
  /** Notices of these steps that the log says were announced, and those of them that were never heard. */
  readonly notices: number;
  readonly noticesLost: number;
}

export interface Verdict {
  readonly cases: number;
  /** Steps that came due within the window. */
  readonly steps: number;
  readonly missed: number;
  readonly doubled: number;
  readonly early: number;
  /** Steps told that nobody was to be told of, or at another instant than planned. */
  readonly stray: number;
  /** Steps overtaken by a reply in the seconds before it was taken in: right either way. */
  readonly overtaken: number;
  readonly repliesLost: number;
  readonly replies: number;
  readonly brokenChains: number;
  readonly notices: number;
  readonly noticesLost: number;
  /** Milliseconds, in order. */
  readonly lateness: readonly number[];
  /** The same by when the step was due: from the beginning of the window, and how late. */
  readonly course: readonly { readonly atMs: number; readonly lateMs: number }[];
  /** The first few findings, in words. */
  readonly findings: readonly string[];
}

/** Instants are kept to the millisecond. */
const ROUNDING_MS = 1;
const MOST_FINDINGS = 20;

/** Compares the logs with the plan. `startMs` is the beginning of the window by the store's clock. */
export async function judge(
  observed: AsyncIterable<Observed> | Iterable<Observed>,
  startMs: number,
  windowMs: number,
): Promise<Verdict> {
  const count = {
    cases: 0,
    steps: 0,
    missed: 0,
    doubled: 0,
    early: 0,
    stray: 0,
    overtaken: 0,
    brokenChains: 0,
    notices: 0,
    noticesLost: 0,
  };
  const replies = { sent: 0, lost: 0 };
  const course: { atMs: number; lateMs: number }[] = [];
  const findings: string[] = [];
  const find = (kind: 'missed' | 'doubled' | 'early' | 'stray', what: string): void => {
    count[kind] += 1;
    findings.push(`  ${kind}: ${what}`);
  };

  for await (const { kase, events, isReplyAcknowledged, untoldMs, seenEarly, ...rest } of observed) {
    count.cases += 1;
    count.notices += rest.notices;
    count.noticesLost += rest.noticesLost;
    if (!rest.isChainWhole) count.brokenChains += 1;
    const mine = events.filter(({ reply }) => reply === replyText(kase.id));
    const accepted = mine[0];
    if (isReplyAcknowledged !== null) {
      replies.sent += 1;
      if (!isReplyAcknowledged || mine.length !== 1) {
        replies.lost += 1;
        findings.push(`  reply: ${kase.id} acknowledged ${isReplyAcknowledged}, found ${mine.length} times`);
      }
    }
    const told = Map.groupBy(
      events.flatMap((event) => (event.step ? [{ ...event.step, toldAt: event.at.getTime() }] : [])),
      keyOf,
    );
    const expected = expectedSteps(kase, windowMs, accepted ? accepted.at.getTime() - startMs : null);
    for (const step of expected) {
      const key = keyOf(step);
      const label = `${kase.id} ${key}`;
      const dueAt = startMs + step.atMs;
      const [first, ...more] = told.get(key) ?? [];
      told.delete(key);
      if (!first) {
        if (step.isCertain) find('missed', `${label}, due ${iso(dueAt)}`);
        else count.overtaken += 1;
        continue;
      }
      count.steps += 1;
      if (more.length > 0) find('doubled', `${label}, told ${more.length + 1} times`);
      if (first.toldAt < dueAt - ROUNDING_MS || seenEarly.has(key)) {
        find('early', `${label}, due ${iso(dueAt)}, told ${iso(first.toldAt)}`);
      }
      if (Math.abs(first.at.getTime() - dueAt) > ROUNDING_MS) {
        find('stray', `${label}, due ${iso(dueAt)}, told for ${iso(first.at.getTime())}`);
      }
      // A worker that was frozen between deciding and writing would name an instant long before it wrote.
      const lateMs = Math.max(0, Math.max(first.toldAt, untoldMs.get(key) ?? 0) - dueAt);
      course.push({ atMs: step.atMs, lateMs });
    }
    for (const [key, times] of told) {
      const [first] = times;
      if (!first) continue;
      const label = `${kase.id} ${key}`;
      if (times.length > 1) find('doubled', `${label}, told ${times.length} times`);
      if (first.toldAt < first.at.getTime()) find('early', `${label}, told ${iso(first.toldAt)}`);
      // What was told before the window was planted; what comes due after it is not judged.
      const dueMs = first.at.getTime() - startMs;
      if (dueMs > 0 && dueMs <= windowMs) find('stray', `${label}, told ${iso(first.toldAt)}`);
    }
  }
  return {
    ...count,
    replies: replies.sent,
    repliesLost: replies.lost,
    lateness: course.map(({ lateMs }) => lateMs).sort((a, b) => a - b),
    course,
    findings: findings.slice(0, MOST_FINDINGS),
  };
}

const iso = (ms: number): string => new Date(ms).toISOString();

/** The value below which so large a share of an ordered list lies; 0 of an empty one. */
export function quantile(ordered: readonly number[], share: number): number {
  return ordered[Math.min(ordered.length - 1, Math.floor(share * ordered.length))] ?? 0;
}
