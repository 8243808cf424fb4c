import type { Clock, DomainEvent } from '@yunge/kernel';
import type { DocumentStore, Fold, Identified, Outbox, OutboxStore, Seam } from '@yunge/mongo';
import type { DeadlineSweep, Implementation, Queues } from '@yunge/queue';
import type { ZodType } from 'zod';
import type { Incident } from '../../services/grids/src/domain/incident.ts';
import type { IncidentEvent } from '../../services/grids/src/domain/incident-event.ts';
import type { Invariant } from './ledger.ts';

/** A bug planted on purpose, at one of the seams the platform is made of. What it does not name stays as it is. */
export interface PlantedBug {
  readonly name: string;
  /** What whoever wrote it got wrong. */
  readonly bug: string;
  /** Any of these shows it. */
  readonly breaks: readonly Invariant[];
  readonly rules?: (rules: Fold<Incident, IncidentEvent>) => Fold<Incident, IncidentEvent>;
  /** The store as one `open` or `change` sees it, of any noun. */
  readonly store?: <State extends Identified, Event extends DomainEvent>(
    store: DocumentStore<State, Event>,
  ) => DocumentStore<State, Event>;
  readonly seam?: <State extends Identified, Event extends DomainEvent>(seam: Seam<State, Event>) => Seam<State, Event>;
  readonly incidents?: (seam: Seam<Incident, IncidentEvent>) => Seam<Incident, IncidentEvent>;
  readonly outboxStore?: (store: OutboxStore) => OutboxStore;
  readonly outbox?: (outbox: Outbox) => Outbox;
  /** `wall` is the host's own clock, wrong by some seconds. */
  readonly clock?: (clock: Clock, wall: () => Date) => Clock;
  readonly queues?: (queues: ProducingQueues) => ProducingQueues;
  readonly job?: (job: Implementation) => Implementation;
  /** What the sweep finds in the store. */
  readonly due?: (due: DeadlineSweep<ZodType>['find']) => DeadlineSweep<ZodType>['find'];
  /** The store acknowledges before it has written: a kill takes the last write back. */
  readonly isForgetful?: true;
}

export type ProducingQueues = Pick<Queues, 'deliver' | 'schedule' | 'nudge'>;
