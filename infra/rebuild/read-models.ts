import {
  areaChanged,
  certificateChanged,
  dutyShiftChanged,
  leaveChanged,
  postingChanged,
  type Service,
} from '@yunge/contracts';
import type { z } from 'zod';
import { toArea } from '../../services/personnel/src/domain/area.ts';
import { Fact, FACT_EVENTS } from '../../services/personnel/src/domain/fact.ts';
import { toCopy as toTrainingPosting } from '../../services/training/src/store/postings.ts';

/** A row as a read model must hold it. */
export interface Row {
  readonly id: string;
  /** The newest wins; 0 where a row is written once. */
  readonly version: number;
  /** All that is compared. */
  readonly content: object;
}

/** A copy that a service keeps of what another owns. */
export interface ReadModelCheck {
  readonly service: Service;
  readonly collection: string;
  /** Names of the events it is made of. */
  readonly hears: readonly string[];
  /** The row that one event makes. */
  rowOf(messageId: string, name: string, data: unknown): Row;
  /** What is compared of a stored row. */
  contentOf(stored: Readonly<Record<string, unknown>>): object;
  /** Rows are facts: nothing but a missing one is ever written. */
  readonly isAppendOnly: boolean;
}

/** A copy of a thing whose event carries its whole state; `toState` is what the service makes of it. */
function copyOf<Schema extends z.ZodType<{ readonly version: number }>>(
  service: Service,
  collection: string,
  { name, schema }: { readonly name: string; readonly schema: Schema },
  idOf: (state: z.output<Schema>) => string,
  toState: (state: z.output<Schema>) => object = (state) => state,
): ReadModelCheck {
  return {
    service,
    collection,
    hears: [name],
    rowOf(_, __, data) {
      const state = schema.parse(data);
      return { id: idOf(state), version: state.version, content: toState(state) };
    },
    contentOf: (stored) => Object.fromEntries(Object.entries(stored).filter(([name]) => name !== '_id')),
    isAppendOnly: false,
  };
}

const facts: ReadModelCheck = {
  service: 'personnel',
  collection: 'facts',
  hears: FACT_EVENTS.map(({ name }) => name),
  rowOf(id, name, data) {
    const fact = Fact.parse({ id, name, data });
    return { id, version: 0, content: { name, data: fact.data } };
  },
  contentOf: ({ name, data }) => ({ name, data }),
  isAppendOnly: true,
};

/** Every read model there is. One more is one more line here. */
export const READ_MODELS: readonly ReadModelCheck[] = [
  copyOf('grids', 'postings', postingChanged, ({ postingId }) => postingId),
  copyOf('enterprises', 'postings', postingChanged, ({ postingId }) => postingId),
  copyOf('volunteers', 'postings', postingChanged, ({ postingId }) => postingId),
  copyOf('training', 'postings', postingChanged, ({ postingId }) => postingId, toTrainingPosting),
  copyOf('grids', 'absences', leaveChanged, ({ leaveId }) => leaveId),
  copyOf('enterprises', 'absences', leaveChanged, ({ leaveId }) => leaveId),
  copyOf('volunteers', 'absences', leaveChanged, ({ leaveId }) => leaveId),
  copyOf('grids', 'dutyshifts', dutyShiftChanged, ({ shiftId }) => shiftId),
  copyOf('grids', 'certificates', certificateChanged, ({ certificateId }) => certificateId),
  copyOf('personnel', 'areas', areaChanged, ({ code }) => code, toArea),
  facts,
];
