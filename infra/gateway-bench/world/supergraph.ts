import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { sdl, SUBGRAPHS } from './sdl.ts';

const FEDERATION =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.0", import: ["@key", "@external", "@requires", "@provides", "@shareable"])';

/** The supergraph of the four subgraphs, each under its name at this origin (`http://127.0.0.1:4200`). */
export function supergraphAt(origin: string): string {
  const { errors, supergraphSdl } = composeServices(
    SUBGRAPHS.map((name) => ({ name, url: `${origin}/${name}`, typeDefs: parse(FEDERATION + sdl[name]) })),
  );
  if (errors) throw new Error(errors.map(String).join('\n'));
  return supergraphSdl;
}
