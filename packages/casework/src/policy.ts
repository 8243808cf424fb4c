import type { Calendar } from './calendar.ts';
import type { Term } from './term.ts';

/** One rung: who is told, and when. */
export interface Step {
  /** Unique in its ladder, for example `WARN_80` or `LEVEL_1`. */
  readonly name: string;
  /** 0 for a warning; above, the level of escalation reached. */
  readonly level: number;
  /** The post that is told, in words the service resolves to a person. */
  readonly tell: string;
  /** Share of the limit: below 1 counted from the start, 1 the deadline itself, above 1 counted on from the deadline. */
  readonly share: number;
  /** At least this long after the deadline. */
  readonly atLeast?: Term;
}

/** Steps in order of their shares. */
export type Ladder = readonly Step[];

/** The limit of one state. */
export interface StageTerm {
  /** What is to be done in it: `accept`, `sign`, `contact`, `resolve`, `verify`. */
  readonly name: string;
  readonly term: Term;
  readonly ladder: Ladder;
}

/** When time may stand still. */
export interface Pausing<State extends string = string> {
  /** Being in one of these is a pause. */
  readonly states: readonly State[];
  /** The longest a pause may last; after it the clocks run on by themselves. */
  readonly cap: Term;
  /** How many pauses an epoch of the promise allows; a further one does not stop the clocks. */
  readonly times: number;
}

/** How far a promise may be moved with an approver's consent 延期. */
export interface Extending {
  /** How often, over the whole life of the casework. */
  readonly times: number;
  /** The longest single extension: days of the promise's own kind, workdays where it counts working time. */
  readonly maxDays: number;
}

/**
 * Everything the engine has to know about a kind and class of casework. Plain data: a new kind of casework is a new
 * policy, not new code.
 */
export interface Policy<State extends string = string> {
  /** Unique and for ever: changed terms are a new name (`incident/SMALL@2`), so that open casework keeps what it was promised. */
  readonly name: string;
  /** What is promised to whoever asked. */
  readonly promise: Term;
  /** Who is told as the promise runs out. */
  readonly ladder: Ladder;
  /** Limits of single states; a state that is missing has none. */
  readonly stages: Readonly<Partial<Record<State, StageTerm>>>;
  readonly pausing: Pausing<State> | null;
  /** Null where the promise is never moved. */
  readonly extending: Extending | null;
  /** In these states the promise rests as kept or missed. Leaving them sets it running as if it had never rested. */
  readonly settled: readonly State[];
  /** Entering one of these starts the promise anew: a new epoch. */
  readonly reopening: readonly State[];
  /** Whether an interim reply with a plan date fulfils the promise and moves it on to that date. */
  readonly rolls: boolean;
}

/** All the engine goes by: the calendar, and every policy that open casework may still name. */
export interface Rulebook {
  readonly calendar: Calendar;
  readonly policies: ReadonlyMap<string, Policy>;
}

/** Binds policies to a calendar. Throws on a policy that contradicts itself: a fault to be found at start-up. */
export function rulebook(calendar: Calendar, policies: readonly Policy[]): Rulebook {
  for (const policy of policies) faultsOf(policy).forEach(fail);
  const byName = new Map(policies.map((policy) => [policy.name, policy]));
  if (byName.size < policies.length) fail('Two policies have the same name');
  return { calendar, policies: byName };
}

/** The policy of that name; throws when open casework names one that was dropped from the rulebook. */
export function policyNamed({ policies }: Rulebook, name: string): Policy {
  return policies.get(name) ?? fail(`No policy named ${name}`);
}

function faultsOf({ name, ladder, stages, pausing, settled, reopening }: Policy): string[] {
  const ladders = [ladder, ...Object.values(stages).map((stage) => stage?.ladder ?? [])];
  const isUnsorted = ladders.some((steps) => steps.some(({ share }, i) => share < (steps[i - 1]?.share ?? 0)));
  const isRepeated = ladders.some((steps) => new Set(steps.map((step) => step.name)).size < steps.length);
  const paused = pausing?.states ?? [];
  const isMuddled = paused.some((state) => settled.includes(state) || reopening.includes(state) || stages[state]);
  const faults = [
    isUnsorted && 'a ladder is not in order of its shares',
    isRepeated && 'a ladder names a step twice',
    isMuddled && 'a pausing state is also a stage, settled or reopening',
    settled.some((state) => reopening.includes(state)) && 'a state both settles and reopens',
  ];
  return faults.filter((fault) => fault !== false).map((fault) => `${name}: ${fault}`);
}

function fail(message: string): never {
  throw new Error(message);
}
