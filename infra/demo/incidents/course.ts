import { MINUTE, nextBetween } from '../time.ts';
import type { Instant } from '../time.ts';
import { later } from './deadlines.ts';
import { moves } from './facts.ts';
import type { Action, Report, State, Step } from './facts.ts';

/** What is done about a report, step by step. A step out of order is refused. */
export class Course {
  readonly steps: Step[] = [];
  at: Instant;
  private state: State | null = null;
  private readonly urgent: boolean;

  constructor(report: Report, urgent: boolean) {
    this.at = report.reportedAt;
    this.urgent = urgent;
    this.take('report', report.reporter);
  }

  take(action: Action, by: string | null, reason: string | null = null): this {
    const move = moves[action];
    const from = this.state;
    if (!move.from.some((state) => state === from)) throw new Error(`${action} is no step out of ${from}.`);
    this.steps.push({ action, from, to: move.to, at: this.at, by, reason });
    this.state = move.to;
    return this;
  }

  /** The centre is staffed from 7 to 22 every day; what is urgent is taken up at night too. */
  atCentre(minutes: number): this {
    const at = this.at + Math.round(minutes * 60) * 1000;
    this.at = this.urgent ? at : nextBetween(at, 7, 22);
    return this;
  }

  /** Members and departments work office hours, and day and night on what is urgent. */
  atWork(minutes: number): this {
    this.at = later(this.at, minutes, this.urgent);
    return this;
  }

  /** Residents answer in the daytime. */
  atHome(minutes: number): this {
    this.at = nextBetween(this.at + Math.round(minutes) * MINUTE, 8, 21);
    return this;
  }
}
