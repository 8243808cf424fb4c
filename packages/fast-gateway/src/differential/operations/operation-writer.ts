import {
  GraphQLBoolean,
  GraphQLNonNull,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import type { GraphQLArgument, GraphQLCompositeType, GraphQLField, GraphQLObjectType, GraphQLSchema } from 'graphql';
import type { Random } from '../random.ts';
import { anyInput, literal } from './input-values.ts';
import { Variables } from './variables.ts';

interface Place {
  readonly type: GraphQLCompositeType;
  /** The response names from the root. */
  readonly path: string;
  readonly depth: number;
}

interface Taken {
  readonly field: string;
  readonly type: string;
  readonly parent: string;
}

const MOST_DEPTH = 5;

/** Writes one operation at random: valid nearly always, by keeping a book of what stands under each response name. */
export class OperationWriter {
  readonly variables: Variables;
  readonly fragments = new Map<string, { readonly on: GraphQLCompositeType; readonly text: string }>();
  readonly #schema: GraphQLSchema;
  readonly #random: Random;
  readonly #taken = new Map<string, Taken>();
  #room: number;

  constructor(schema: GraphQLSchema, random: Random, room: number) {
    this.#schema = schema;
    this.#random = random;
    this.#room = room;
    this.variables = new Variables(random);
  }

  /** A selection set with at least one selection. */
  selections(place: Place): string {
    const random = this.#random;
    const wanted = place.depth === 0 ? 1 + random.below(3) : 1 + random.below(5);
    const out: string[] = [];
    for (let i = 0; i < wanted && (this.#room > 0 || out.length === 0); i++) out.push(this.#selection(place));
    if (out.length > 0 && random.chance(0.07)) out.push(random.pick(out));
    return `{ ${out.join(' ')} }`;
  }

  #selection(place: Place): string {
    const random = this.#random;
    this.#room--;
    const isRoot = place.depth === 0;
    if (random.chance(isRoot ? 0.04 : 0.1)) return this.#typename(place);
    const roll = random.next();
    if (place.depth < MOST_DEPTH && roll < (isAbstractType(place.type) ? 0.4 : 0.1)) return this.#inline(place);
    if (place.depth < MOST_DEPTH && roll < (isAbstractType(place.type) ? 0.52 : 0.17)) return this.#spread(place);
    return this.#field(place) ?? (isAbstractType(place.type) ? this.#inline(place) : this.#typename(place));
  }

  #typename({ path }: Place): string {
    const alias = this.#random.chance(0.35) ? `t${this.#random.below(2)}` : '';
    if (alias) this.#taken.set(`${path}/${alias}`, { field: '__typename', type: 'String!', parent: '*' });
    return `${alias && `${alias}: `}__typename${this.#condition(0.08)}`;
  }

  #inline(place: Place): string {
    const random = this.#random;
    if (random.chance(0.15)) return `...${this.#condition(0.8)} ${this.selections(place)}`;
    const type = random.pick(this.#related(place.type));
    return `... on ${type.name}${this.#condition(0.12)} ${this.selections({ ...place, type, depth: place.depth + 0.5 })}`;
  }

  #spread(place: Place): string {
    const random = this.#random;
    const fitting = [...this.fragments].filter(([, { on }]) => this.#related(place.type).includes(on));
    if (fitting.length > 0 && random.chance(0.45)) return `...${random.pick(fitting)[0]}${this.#condition(0.15)}`;
    const on = random.pick(this.#related(place.type));
    const text = this.selections({ ...place, type: on, depth: place.depth + 0.5 });
    const name = `F${this.fragments.size}`;
    this.fragments.set(name, { on, text: `fragment ${name} on ${on.name} ${text}` });
    return `...${name}${this.#condition(0.15)}`;
  }

  #field(place: Place): string | null {
    const random = this.#random;
    if (!isObjectType(place.type) && !isInterfaceType(place.type)) return null;
    const mustEnd = place.depth >= MOST_DEPTH || this.#room <= 0;
    const fields = Object.values(place.type.getFields()).filter(
      (field) => !mustEnd || isLeafType(getNamedType(field.type)),
    );
    if (fields.length === 0) return null;
    const deep = fields.filter((field) => !isLeafType(getNamedType(field.type)));
    const field = random.pick(deep.length > 0 && random.chance(place.depth === 0 ? 0.9 : 0.4) ? deep : fields);
    return this.#asked(place, field);
  }

  #asked(place: Place, field: GraphQLField<unknown, unknown>): string {
    const random = this.#random;
    const args = this.#arguments(field.args);
    const name = this.#responseName(place, field, `${field.name}${args}`);
    const type = getNamedType(field.type);
    const path = `${place.path}/${name}`;
    const below = isCompositeType(type) ? ` ${this.selections({ type, path, depth: place.depth + 1 })}` : '';
    const text = `${name === field.name ? '' : `${name}: `}${field.name}${args}${this.#condition(0.08)}${below}`;
    if (!isCompositeType(type) || !random.chance(0.06)) return text;
    return `${text} ${name === field.name ? '' : `${name}: `}${field.name}${args} ${this.selections({ type, path, depth: place.depth + 1 })}`;
  }

  #responseName(place: Place, field: GraphQLField<unknown, unknown>, asked: string): string {
    const random = this.#random;
    const entry = { field: asked, type: String(field.type), parent: isObjectType(place.type) ? place.type.name : '*' };
    const wanted = random.chance(0.15) ? random.pick(['a', 'b', 'x', field.name]) : field.name;
    for (let n = 0; ; n++) {
      const name = n === 0 ? wanted : `${wanted}_${n}`;
      const before = this.#taken.get(`${place.path}/${name}`);
      const apart = before && before.parent !== '*' && entry.parent !== '*' && before.parent !== entry.parent;
      if (before && (before.type !== entry.type || (before.field !== entry.field && !apart))) continue;
      this.#taken.set(
        `${place.path}/${name}`,
        before && before.parent !== entry.parent ? { ...entry, parent: '*' } : entry,
      );
      return name;
    }
  }

  #arguments(args: readonly GraphQLArgument[]): string {
    const random = this.#random;
    const said = args.flatMap((arg) => {
      if (!isRequiredArgument(arg) && random.chance(0.5)) return [];
      if (random.chance(0.5)) return [`${arg.name}: ${this.variables.use(arg.type)}`];
      return [`${arg.name}: ${literal(anyInput(arg.type, random), arg.type)}`];
    });
    return said.length > 0 ? `(${said.join(', ')})` : '';
  }

  #condition(probability: number): string {
    const random = this.#random;
    if (!random.chance(probability)) return '';
    const value = random.chance(0.65)
      ? this.variables.use(new GraphQLNonNull(GraphQLBoolean))
      : String(random.chance(0.5));
    const one = `@${random.pick(['skip', 'include'])}(if: ${value})`;
    return random.chance(0.1)
      ? ` @skip(if: ${this.variables.use(new GraphQLNonNull(GraphQLBoolean))}) @include(if: true)`
      : ` ${one}`;
  }

  /** The types a fragment may be on where a type is selected on: those that share an object type with it. */
  #related(type: GraphQLCompositeType): GraphQLCompositeType[] {
    const own = this.#objects(type);
    return Object.values(this.#schema.getTypeMap()).filter(
      (other): other is GraphQLCompositeType =>
        isCompositeType(other) &&
        !other.name.startsWith('__') &&
        this.#objects(other).some((object) => own.includes(object)),
    );
  }

  #objects(type: GraphQLCompositeType): readonly GraphQLObjectType[] {
    return isObjectType(type) ? [type] : this.#schema.getPossibleTypes(type);
  }
}
