import type { FetchNode, PlanNode, QueryPlan } from '@apollo/query-planner';
import {
  isInterfaceType,
  Kind,
  type FragmentDefinitionNode,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { stripFetchNumber } from '../operation-name.ts';
import { Budget } from './budget.ts';
import { Code } from './code.ts';
import { propertiesOf, writeGather, writeTake } from './gather.ts';
import { Links, Place } from './place.ts';
import { writeClasses, writeReaders } from './parser.ts';
import { PRELUDE } from './prelude.ts';
import { environment, isMade, type Made } from './made.ts';
import { writeProjection } from './projection.ts';
import { readOperation } from './reader.ts';
import type { OperationReading } from './reading.ts';
import { writeRepresentation } from './representation.ts';
import { Rewrites } from './rewrites.ts';
import { Shapes } from './shape.ts';
import { Unsupported } from './unsupported.ts';

export interface Compile {
  readonly plan: QueryPlan;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** What the public sees. */
  readonly apiSchema: GraphQLSchema;
  readonly supergraphSchema: GraphQLSchema;
}

/** A fetch of the plan, as it is run. */
export interface Fetch {
  readonly node: FetchNode;
  /** Its number in the generated code. */
  readonly index: number;
  /**
   * Fetches with the same number send the same operation to the same subgraph, with representations made alike: they share
   * their entities.
   */
  readonly sharing: number;
  readonly text: string;
  readonly operationName: string | undefined;
  readonly isEntities: boolean;
  /** The answer does not tell the types of its entities: the reader is given those of the representations. */
  readonly needsTypes: boolean;
}

export type Step =
  | { readonly kind: 'FETCH'; readonly fetch: Fetch }
  | { readonly kind: 'SEQUENCE' | 'PARALLEL'; readonly steps: readonly Step[] }
  | { readonly kind: 'CONDITION'; readonly variable: string; readonly yes: Step | null; readonly no: Step | null };

/** The program of one operation: what is fetched, and the code that was made for it. */
export interface Program {
  readonly step: Step | null;
  readonly made: Made;
  readonly operation: OperationDefinitionNode;
  readonly isMutation: boolean;
  /** Variables that conditions are made of, with their defaults. */
  readonly conditions: ReadonlyMap<string, boolean | undefined>;
  /** Characters of code. */
  readonly size: number;
}

/** Compiles the plan of an operation. Throws Unsupported for what stays with the stock executor. */
export function compile(options: Compile): Program {
  return new Compiler(options).program();
}

class Compiler {
  readonly #options: Compile;
  readonly #budget = new Budget();
  readonly #code = new Code(this.#budget);
  readonly #shapes = new Shapes();
  readonly #links = new Links();
  readonly #root = this.#shapes.make();
  readonly #operations = new Map<string, OperationReading>();
  readonly #sharing = new Map<string, number>();
  readonly #conditions = new Set<string>();
  readonly #made: string[] = [];
  #readings = 0;
  #fetches = 0;

  constructor(options: Compile) {
    this.#options = options;
  }

  program(): Program {
    const { plan, document, operation, apiSchema } = this.#options;
    if (plan.node?.kind === 'Subscription') throw new Unsupported('SUBSCRIPTION', 'subscriptions are not run');
    const step = plan.node ? this.#step(plan.node, [], new Set()).step : null;
    const fragments = new Map<string, FragmentDefinitionNode>();
    for (const node of document.definitions)
      if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
    const options = {
      code: this.#code,
      schema: apiSchema,
      fragments,
      conditions: this.#conditions,
      budget: this.#budget,
    };
    const project = writeProjection(
      options,
      operation,
      this.#place(() => true),
    );
    const interfaces = Object.values(this.#options.supergraphSchema.getTypeMap()).filter(isInterfaceType);
    this.#code.add(`I=${this.#code.constant(new Set(interfaces.map(({ name }) => JSON.stringify(name))))};`);
    writeClasses(this.#code, this.#shapes.all);
    for (const reading of this.#operations.values()) writeReaders(this.#code, reading);
    const result = `{root:()=>new S${this.#root.id}(),project:(r,v)=>{V=v;return ${project}(r);},fetches:[${this.#made.join()}]}`;
    return {
      step,
      operation,
      isMutation: operation.operation === 'mutation',
      conditions: this.#defaults(),
      size: this.#code.length,
      made: this.#code.evaluate<Made>(PRELUDE, result, environment, isMade),
    };
  }

  #defaults(): ReadonlyMap<string, boolean | undefined> {
    const definitions = this.#options.operation.variableDefinitions ?? [];
    return new Map(
      [...this.#conditions].map((name) => {
        const value = definitions.find(({ variable }) => variable.name.value === name)?.defaultValue;
        return [name, value?.kind === Kind.BOOLEAN ? value.value : undefined];
      }),
    );
  }

  #place(sees: (fetch: number) => boolean): Place {
    return new Place(this.#links, '', [this.#root], ({ fetch }) => sees(fetch));
  }

  /** Prepares a node of the plan. `seen` are the fetches that are certain to be over when it starts. */
  #step(node: PlanNode, path: readonly string[], seen: ReadonlySet<number>): { step: Step; done: ReadonlySet<number> } {
    switch (node.kind) {
      case 'Sequence': {
        let known = seen;
        const steps = node.nodes.map((child) => {
          const { step, done } = this.#step(child, path, known);
          known = new Set([...known, ...done]);
          return step;
        });
        return { step: { kind: 'SEQUENCE', steps }, done: known };
      }
      case 'Parallel': {
        const children = node.nodes.map((child) => this.#step(child, path, seen));
        const done = new Set(children.flatMap((child) => [...child.done]));
        return { step: { kind: 'PARALLEL', steps: children.map(({ step }) => step) }, done };
      }
      case 'Condition': {
        this.#conditions.add(node.condition);
        const yes = node.ifClause ? this.#step(node.ifClause, path, seen) : null;
        const no = node.elseClause ? this.#step(node.elseClause, path, seen) : null;
        const done = new Set([...(yes?.done ?? []), ...(no?.done ?? [])]);
        return {
          step: { kind: 'CONDITION', variable: node.condition, yes: yes?.step ?? null, no: no?.step ?? null },
          done,
        };
      }
      case 'Flatten':
        return this.#step(node.node, [...path, ...propertiesOf(node.path)], seen);
      case 'Fetch': {
        const fetch = this.#fetch(node, path, seen);
        return { step: { kind: 'FETCH', fetch }, done: new Set([fetch.index]) };
      }
      default:
        throw new Unsupported('PLAN_NODE', node.kind);
    }
  }

  #fetch(node: FetchNode, path: readonly string[], seen: ReadonlySet<number>): Fetch {
    if (node.contextRewrites && node.contextRewrites.length > 0) throw new Unsupported('REWRITES', 'of a context');
    const index = this.#fetches;
    this.#fetches += 1;
    const { operation: text, operationName } = stripFetchNumber(node);
    const reading = this.#read(node, text);
    const slot = `$${index}`;
    const common = { node, index, text, operationName };
    const root = this.#place((fetch) => seen.has(fetch));
    if (!node.requires || !reading.entities) {
      if (path.length > 0 || node.requires)
        throw new Unsupported('PLAN_NODE', `a fetch from the root at ${path.join('.')}`);
      this.#root.slots.add(slot);
      this.#links.add('', { fetch: index, slot, shape: reading.root.shape, keys: null });
      this.#made.push(`{read:reads(r${reading.id}),parsed:g${reading.id},attach:(r,v)=>{r.${slot}=v;}}`);
      return { ...common, sharing: this.#shared(String(index)), isEntities: false, needsTypes: false };
    }
    const { requires } = node;
    let representation: ReturnType<typeof writeRepresentation> | undefined;
    const { name, place } = writeGather(this.#code, root, path, (end) => {
      representation = writeRepresentation(
        this.#code,
        this.#options.supergraphSchema,
        end,
        requires,
        node.inputRewrites ?? [],
      );
      return writeTake(this.#code, end, slot, representation);
    });
    if (!representation) throw new Unsupported('REQUIRES', 'nothing');
    for (const shape of place.direct) shape.slots.add(slot);
    this.#links.add(place.path, { fetch: index, slot, shape: reading.entities.shape, keys: representation.leaves });
    const at = place.direct.length > 1 ? '...o.others[i]' : 'o.objects[i]';
    this.#made.push(
      `{read:reads(r${reading.id}),parsed:g${reading.id},gather:(r)=>{const o={objects:[],keys:[],others:[]};${name}(r,o);return o;},` +
        `text:(o,i)=>${representation.text}(${at}),type:(o,i)=>${representation.type}(${at}),` +
        `attach:(o,h)=>{const a=o.objects;for(let i=0;i<a.length;i++)a[i].${slot}=h[i].entity;}}`,
    );
    const sharing = this.#shared(JSON.stringify([reading.id, representation.kind]));
    return { ...common, sharing, isEntities: true, needsTypes: reading.entities.tells === 'ASKED' };
  }

  #shared(kind: string): number {
    const number = this.#sharing.get(kind) ?? this.#sharing.size;
    this.#sharing.set(kind, number);
    return number;
  }

  #read(node: FetchNode, text: string): OperationReading {
    const key = JSON.stringify([node.serviceName, text, node.outputRewrites ?? []]);
    const known = this.#operations.get(key);
    if (known) return known;
    const reading = readOperation({
      id: this.#operations.size,
      text,
      schema: this.#options.supergraphSchema,
      shapes: this.#shapes,
      rewrites: new Rewrites(node.outputRewrites),
      budget: this.#budget,
      nextId: () => (this.#readings += 1),
    });
    this.#operations.set(key, reading);
    return reading;
  }
}
