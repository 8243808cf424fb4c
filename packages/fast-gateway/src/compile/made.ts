import { encoded } from '../latin1.ts';
import { checkLeaves } from './leaf.ts';
import { Surprise } from './surprise.ts';

/** An object of an answer, of a generated class. */
export type Read = object;

/** An entity that was asked for, and the answer's object for it once it is there; null when the subgraph has none. */
export interface Handle {
  entity: Read | null;
}

/** The objects of a place that are asked for, with what tells them apart. */
export interface Gathered {
  readonly objects: readonly Read[];
  readonly keys: readonly string[];
}

/** The code of a fetch. Readers throw a Surprise for what they were not made for. */
export interface MadeFetch {
  /** Reads a raw answer: the object of a root fetch, the entities of another; null for `data: null`. */
  read(text: string, types: readonly string[] | null): Read | null;
  /** The same for `data` of an answer that was parsed. */
  parsed(data: unknown, types: readonly string[] | null): Read | null;
}

export interface MadeRootFetch extends MadeFetch {
  attach(root: Read, answer: Read | null): void;
}

export interface MadeEntityFetch extends MadeFetch {
  gather(root: Read): Gathered;
  /** The JSON text of a representation; undefined for one that cannot be made. */
  text(gathered: Gathered, index: number): string | undefined;
  /** The name of its type, as raw text. */
  type(gathered: Gathered, index: number): string;
  attach(gathered: Gathered, handles: readonly Handle[]): void;
}

/** What a program is evaluated to. */
export interface Made {
  root(): Read;
  /** The JSON text of `data`; throws a Surprise. `conditions` are the values of the variables that decide what is shown. */
  project(root: Read, conditions: Readonly<Record<string, boolean>>): string;
  readonly fetches: readonly (MadeRootFetch | MadeEntityFetch)[];
}

export function isMade(made: unknown): made is Made {
  return typeof made === 'object' && made !== null && 'project' in made && 'fetches' in made;
}

/** What generated code uses of this package. A Surprise is made once: it says only what kind it is. */
export const environment = {
  encoded,
  checkLeaves,
  ANSWER: new Surprise('ANSWER'),
  NULL: new Surprise('NULL'),
  VALUE: new Surprise('VALUE'),
  TYPENAME: new Surprise('TYPENAME'),
  CONFLICT: new Surprise('CONFLICT'),
} as const;
