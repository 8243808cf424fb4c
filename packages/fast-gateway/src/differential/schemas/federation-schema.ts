import type { JsonObject } from '../json.ts';
import type { SubgraphSource } from '../model.ts';

/** A federated schema under test, with operations worth asking besides random ones. */
export interface FederationSchema {
  readonly name: string;
  readonly subgraphs: readonly SubgraphSource[];
  readonly operations?: readonly string[];
  /** What the variables of those operations say. */
  readonly variables?: JsonObject;
}

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: [
  "@key", "@shareable", "@external", "@requires", "@provides", "@inaccessible", "@override", "@interfaceObject", "@tag"
])
`;

/** A subgraph whose SDL may use the directives of federation 2. */
export function subgraph(name: string, sdl: string): SubgraphSource {
  return { name, sdl: LINK + sdl };
}
