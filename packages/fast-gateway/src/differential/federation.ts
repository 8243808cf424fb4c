import { composeServices } from '@apollo/composition';
import type { ApolloGateway } from '@apollo/gateway';
import type { GatewayConfig } from '@apollo/gateway';
import { isCompositeType, isEnumType, parse } from 'graphql';
import type { Lexicon } from './faults/value-faults.ts';
import { InProcessSource } from './in-process-source.ts';
import { SchemaModel } from './model.ts';
import type { FederationSchema } from './schemas/federation-schema.ts';
import { Subgraph } from './subgraph.ts';
import { World } from './world.ts';

const supergraphs = new WeakMap<FederationSchema, string>();

/** Composes the subgraphs; null if they do not fit together. */
export function composed(schema: FederationSchema): string | null {
  const before = supergraphs.get(schema);
  if (before) return before;
  const { supergraphSdl } = composeServices(
    schema.subgraphs.map(({ name, sdl }) => ({ name, url: `http://${name}.test/graphql`, typeDefs: parse(sdl) })),
  );
  if (supergraphSdl) supergraphs.set(schema, supergraphSdl);
  return supergraphSdl ?? null;
}

/** The subgraphs of a schema in this process, and the gateways over them. */
export class Federation {
  readonly model: SchemaModel;
  readonly #subgraphs = new Map<string, Subgraph>();
  readonly #supergraphSdl: string;
  readonly #gateways: ApolloGateway[] = [];

  constructor(schema: FederationSchema, supergraphSdl: string) {
    process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';
    this.#supergraphSdl = supergraphSdl;
    this.model = new SchemaModel(schema.subgraphs);
    for (const [name, executable] of this.model.schemas) this.#subgraphs.set(name, new Subgraph(name, executable));
  }

  /** A loaded gateway, made of the configuration that every gateway over these subgraphs has. */
  async gateway<Gateway extends ApolloGateway>(make: (config: GatewayConfig) => Gateway): Promise<Gateway> {
    const gateway = make({
      supergraphSdl: this.#supergraphSdl,
      logger: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
      buildService: ({ name }) => {
        const subgraph = this.#subgraphs.get(name);
        if (!subgraph) throw new Error(`no subgraph ${name}`);
        return new InProcessSource(subgraph);
      },
    });
    await gateway.load();
    this.#gateways.push(gateway);
    return gateway;
  }

  async stop(): Promise<void> {
    await Promise.all(this.#gateways.map((gateway) => gateway.stop()));
  }

  /** A world by its number: every third one fails now and then. */
  world(number: number): World {
    return new World(this.model, number, number % 3 === 2);
  }

  /** Forgets what the subgraphs have answered. */
  forget(): void {
    for (const subgraph of this.#subgraphs.values()) subgraph.forget();
  }

  /** The names that faults misuse. */
  lexicon(responseNames: readonly string[]): Lexicon {
    const types = [...this.model.schemas.values()].flatMap((schema) => Object.values(schema.getTypeMap()));
    const enums = types.filter((type) => isEnumType(type)).filter(({ name }) => !name.includes('__'));
    const values = enums.flatMap((type) => type.getValues().map(({ name }) => ({ type: type.name, name })));
    return {
      types: [...new Set(types.filter((type) => isCompositeType(type)).map(({ name }) => name))].filter(
        (name) => !name.startsWith('_'),
      ),
      enumValues: new Set(values.map(({ name }) => name)),
      hiddenValues: values.filter(({ type, name }) => this.model.isHidden(type, name)).map(({ name }) => name),
      responseNames,
    };
  }
}
