import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isNonNullType,
  isObjectType,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { Budget } from './budget.ts';
import type { Code } from './code.ts';
import { collectFields, type Field, type Selected } from './collect.ts';
import { leafCheck } from './leaf.ts';
import { checkBoth, names, whenNull, writeLists } from './lists.ts';
import { parameters, read, readLeaf, type Holder, type Place } from './place.ts';
import { listDepth, propertyOf, TYPENAME } from './shape.ts';
import { Unsupported } from './unsupported.ts';

export interface ProjectionOptions {
  readonly code: Code;
  /** What the public sees. */
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Gets the variables that conditions are made of. */
  readonly conditions: Set<string>;
  readonly budget: Budget;
}

/**
 * Writes the functions that turn what the subgraphs have answered into the JSON text of `data`. They know only success: a
 * null where there must be none, a leaf of another type, an object of an unknown type each throw a Surprise. Each part is
 * appended by itself, `t=t+key+value`: V8 copies text that was only appended to a third faster than text of joined parts.
 * Gives the name of the function for the root.
 */
export function writeProjection(options: ProjectionOptions, operation: OperationDefinitionNode, root: Place): string {
  const type = options.schema.getRootType(operation.operation);
  if (!type) throw new Unsupported('SUBSCRIPTION', operation.operation);
  return new Projection(options).object(root, [{ set: operation.selectionSet, type, conditions: [] }]);
}

class Projection {
  readonly #code: Code;
  readonly #schema: GraphQLSchema;
  readonly #options: ProjectionOptions;

  constructor(options: ProjectionOptions) {
    this.#code = options.code;
    this.#schema = options.schema;
    this.#options = options;
  }

  /** The function for an object at a place; it takes the direct objects there. */
  object(place: Place, selected: readonly Selected[]): string {
    const name = this.#code.name('f');
    const exact = selected.find(({ type }) => isObjectType(type));
    if (exact) {
      this.#variant(name, place, selected, [exact.type.name], false);
      return name;
    }
    const groups = this.#groups(selected);
    const told = place.having(TYPENAME);
    const needsType = groups.length > 1 || told.length > 0;
    if (!needsType && groups[0]?.asksType) throw new Unsupported('SHAPE', `no __typename at ${place.path}`);
    if (groups.length > 1 && told.length === 0) throw new Unsupported('SHAPE', `no __typename at ${place.path}`);
    const all = parameters(place);
    const cases = groups.map(({ names }, index) => {
      const variant = `${name}_${index}`;
      this.#variant(variant, place, selected, names, true);
      return `case ${index}:return ${variant}(${all},T);`;
    });
    const byName = this.#code.constant(
      new Map(groups.flatMap(({ names }, index) => names.map((one) => [JSON.stringify(one), index] as const))),
    );
    const type = needsType
      ? `const T=${readLeaf(told, TYPENAME)};switch(T==null?-1:${byName}.get(T))`
      : 'const T=null;switch(0)';
    this.#code.add(`function ${name}(${all}){${place.declare(told)}${type}{${cases.join('')}}throw TYPENAME;}`);
    return name;
  }

  /** The names an object may have here, put together where the same fields are selected of them. */
  #groups(selected: readonly Selected[]): { names: string[]; asksType: boolean }[] {
    const [first] = selected;
    if (!first || !isAbstractType(first.type)) throw new Unsupported('SHAPE', 'no type');
    const groups = new Map<string, { names: string[]; asksType: boolean }>();
    for (const { name } of this.#schema.getPossibleTypes(first.type)) {
      const { fields, signature } = collectFields(this.#options, selected, name);
      const known = groups.get(signature);
      const asksType = [...fields.values()].some((field) => field.name === '__typename');
      if (known) known.names.push(name);
      else groups.set(signature, { names: [name], asksType });
    }
    return [...groups.values()];
  }

  #variant(
    name: string,
    place: Place,
    selected: readonly Selected[],
    types: readonly string[],
    takesType: boolean,
  ): void {
    const [type = ''] = types;
    const { fields } = collectFields(this.#options, selected, type);
    const used = new Set<Holder>();
    const use = (property: string): readonly Holder[] => {
      const holders = place.having(property);
      for (const holder of holders) used.add(holder);
      return holders;
    };
    const told = types.length === 1 ? JSON.stringify(JSON.stringify(type)) : 'T';
    const writes = new Map(
      [...fields.values()].map((field) => [field, this.#writer(field, place, use, told)] as const),
    );
    const statements: string[] = [];
    let isFirst = true;
    let isSure = false;
    for (const { field, condition } of emissions(fields, this.#options.budget)) {
      const comma =
        isFirst || isSure
          ? JSON.stringify(`${isSure ? ',' : ''}"${field.key}":`)
          : `(t.length>1?',':'')+${JSON.stringify(`"${field.key}":`)}`;
      const value = writes.get(field)?.(comma) ?? '';
      statements.push(condition ? `if(${condition}){${value}}` : `{${value}}`);
      isFirst = false;
      isSure ||= !condition;
    }
    const all = parameters(place);
    const memo = this.#memo(place, fields, used);
    const keep = `$t_${name}`;
    if (memo) memo.link.shape.slots.add(keep);
    const look = memo ? `const M=${memo.expression};if(M!=null&&M.${keep}!==undefined)return M.${keep};` : '';
    const note = memo ? `if(M!=null)M.${keep}=t;` : '';
    this.#code.add(
      `function ${name}(${takesType ? `${all},T` : all}){${place.declare([...used])}${look}let t='{';${statements.join('\n')}t+='}';${note}return t;}`,
    );
  }

  /**
   * The entity that the whole text is a function of, if there is one: everything else read here is a part of what it was
   * asked by. Its text is then written once, however often it is met in a response.
   */
  #memo(place: Place, fields: ReadonlyMap<string, Field>, used: ReadonlySet<Holder>) {
    if (place.direct.length !== 1) return null;
    const own = [...fields.values()].filter(
      ({ key, name }) => name !== '__typename' && place.having(propertyOf(key)).some(({ link }) => !link),
    );
    for (const { link, expression } of used) {
      const keys = link?.keys;
      if (!link || !keys) continue;
      const isOwnKnown = own.every(({ key, isLeaf }) => isLeaf && keys.has(propertyOf(key)));
      const areOthersKnown = [...used].every(
        (other) => !other.link || (other.link.keys && [...other.link.keys].every((key) => keys.has(key))),
      );
      if (isOwnKnown && areOthersKnown) return { link, expression };
    }
    return null;
  }

  /** Prepares the writing of a field; what it gives writes it behind a comma, or what stands for one. */
  #writer(
    field: Field,
    place: Place,
    use: (property: string) => readonly Holder[],
    told: string,
  ): (comma: string) => string {
    const property = propertyOf(field.key);
    const holders = use(property);
    const { types, isLeaf } = field;
    if (field.name === '__typename') {
      // Under another name it has been asked of the subgraph, and has to say the same.
      const others = field.key === '__typename' ? [] : holders;
      const checks = others.map((holder) => `same(${read(holder, property)},${told});`).join('');
      return (comma) => `${checks}t+=${comma}+${told};`;
    }
    if (field.name.startsWith('__')) throw new Unsupported('INTROSPECTION', field.name);
    const isRequired = types.some(isNonNullType);
    const [type] = types;
    if (!type) throw new Unsupported('SHAPE', field.key);
    if (isLeaf) {
      const value = leafCheck(this.#code, type, readLeaf(holders, property));
      if (!isRequired) return (comma) => `t=t+${comma}+${value};`;
      return (comma) => `const x=${value};if(x===null)throw NULL;t=t+${comma}+x;`;
    }
    if (holders.length === 0) return (comma) => (isRequired ? 'throw NULL;' : `t+=${comma}+'null';`);
    const below = place.below(property);
    if (below.direct[0]?.depth !== listDepth(type)) throw new Unsupported('SHAPE', `lists of ${field.key}`);
    const selected = field.selected.map((one) => ({ ...one, type: compositeOf(one.fieldType) }));
    const object = this.object(below, selected);
    const written = writeLists(this.#code, object, types, holders.length);
    const all = names('b', holders.length);
    const values = holders.map((holder, index) => `const b${index}=${read(holder, property)};`).join('');
    return (comma) =>
      `${values}${checkBoth(holders.length)}${whenNull(all, isRequired, `t+=${comma}+'null';`, `t=t+${comma}+${written}(${all.join()});`)}`;
  }
}

/**
 * Where each field is written: at the first place of the operation that lets it in. Which one that is may depend on the
 * variables, so a field stands at each of its places, under its condition there and none of those before.
 */
function emissions(fields: ReadonlyMap<string, Field>, budget: Budget): { field: Field; condition: string | null }[] {
  const points = [...fields.values()].flatMap((field) => {
    const before: string[] = [];
    return field.places.flatMap(({ order, conditions }) => {
      if (before.includes('')) return [];
      const own = conditions.join('&&');
      if (before.includes(own)) return [];
      budget.write(before.reduce((sum, one) => sum + one.length, own.length));
      const condition = [...(own ? [own] : []), ...before.map((one) => `!(${one})`)].join('&&');
      before.push(own);
      return [{ field, order, condition: condition || null }];
    });
  });
  return points.sort((left, right) => left.order - right.order);
}

function compositeOf(type: GraphQLOutputType): GraphQLCompositeType {
  const named = getNamedType(type);
  if (!isCompositeType(named)) throw new Unsupported('SHAPE', `${named.name} has no fields`);
  return named;
}
