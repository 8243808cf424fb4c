import { abstract } from './abstract.ts';
import { catalog } from './catalog.ts';
import type { FederationSchema } from './federation-schema.ts';
import { keys } from './keys.ts';
import { media } from './media.ts';
import { positions } from './positions.ts';
import { requires } from './requires.ts';
import { sequence } from './sequence.ts';
import { values } from './values.ts';

/** The schemas written by hand, each for one part of federation. */
export const HANDWRITTEN: readonly FederationSchema[] = [
  catalog,
  keys,
  values,
  abstract,
  requires,
  media,
  positions,
  sequence,
];
