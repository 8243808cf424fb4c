import { fileURLToPath } from 'node:url';

export interface ServiceSource {
  readonly name: string;
  /** Where it answers unless the environment of the gateway says otherwise. */
  readonly url: string;
  /** Folder of its `*.graphql` files. */
  readonly schemaDir: string;
}

const NAMES = ['grids', 'personnel', 'enterprises', 'volunteers', 'training'];

/** The subgraphs of the platform, each at its own port from 4101 on. */
export const services: readonly ServiceSource[] = NAMES.map((name, index) => ({
  name,
  url: `http://127.0.0.1:${4101 + index}`,
  schemaDir: fileURLToPath(new URL(`../../../services/${name}/src/schema/`, import.meta.url)),
}));
