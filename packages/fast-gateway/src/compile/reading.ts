import type { Shape } from './shape.ts';

/** A key that is expected next in an object of an answer. */
export interface Key {
  readonly key: string;
  readonly property: string;
  /** Left out by the subgraph when a condition does not hold. */
  readonly isOptional: boolean;
  /** The only text the value may have; null when it may have any. */
  readonly constant: string | null;
  /** The texts it may have, for the name of a type; null for any other value. */
  readonly names: ReadonlySet<string> | null;
  /** What is below; null for a leaf. */
  readonly below: Reading | null;
}

/**
 * How the objects at one place of an answer are read: the keys in the order of the selection, by the type of the object.
 * The type is known beforehand (ALONE), or told by the first key (TYPENAME), or that of the representation (ASKED).
 */
export interface Reading {
  readonly id: number;
  readonly shape: Shape;
  readonly variants: readonly (readonly Key[])[];
  /** Index of the variant, by the name of the object's type. */
  readonly byName: ReadonlyMap<string, number>;
  readonly tells: 'ALONE' | 'TYPENAME' | 'ASKED';
}

/** An operation sent to a subgraph, as its answers are read. */
export interface OperationReading {
  readonly id: number;
  readonly text: string;
  readonly root: Reading;
  /** Of the entities; null for a fetch from the root. */
  readonly entities: Reading | null;
}
