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
}

/**
 * Writes the functions that turn what the subgraphs have answered into the JSON text of `data`. They know only success: a
 * null where there must be none, a leaf of another type, an object of an unknown type each throw a Surprise.
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
    // Under another name it has been asked of the subgraph, and has to say the same.
    const typename = ({ key }: Field, comma: string): string =>
      `${
        key === '__typename'
          ? ''
          : use(propertyOf(key))
              .map((holder) => `same(${read(holder, propertyOf(key))},${told});`)
              .join('')
      }t+=${comma}+${told};`;
    const statements: string[] = [];
    let isFirst = true;
    let isSure = false;
    for (const field of fields.values()) {
      if (field.name.startsWith('__') && field.name !== '__typename')
        throw new Unsupported('INTROSPECTION', field.name);
      const comma =
        isFirst || isSure
          ? JSON.stringify(`${isSure ? ',' : ''}"${field.key}":`)
          : `(t.length>1?',':'')+${JSON.stringify(`"${field.key}":`)}`;
      const condition = conditionOf(field);
      const value = field.name === '__typename' ? typename(field, comma) : this.#value(field, place, use, comma);
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

  #value(field: Field, place: Place, use: (property: string) => readonly Holder[], comma: string): string {
    const property = propertyOf(field.key);
    const holders = use(property);
    const { types, isLeaf } = field;
    const isRequired = types.some(isNonNullType);
    const [type] = types;
    if (!type) throw new Unsupported('SHAPE', field.key);
    if (isLeaf) {
      const value = leafCheck(this.#code, type, readLeaf(holders, property));
      return isRequired ? `const x=${value};if(x===null)throw NULL;t+=${comma}+x;` : `t+=${comma}+${value};`;
    }
    if (holders.length === 0) return isRequired ? 'throw NULL;' : `t+=${comma}+'null';`;
    const below = place.below(property);
    if (below.direct[0]?.depth !== listDepth(type)) throw new Unsupported('SHAPE', `lists of ${field.key}`);
    const object = this.object(
      below,
      field.selected.map((one) => ({ ...one, type: compositeOf(one.fieldType) })),
    );
    const written = writeLists(this.#code, object, types, holders.length);
    const values = holders.map((holder, index) => `const b${index}=${read(holder, property)};`).join('');
    return `${values}${checkBoth(holders.length)}${whenNull(names('b', holders.length), isRequired, `t+=${comma}+'null';`, `t+=${comma}+${written}(${names('b', holders.length).join()});`)}`;
  }
}

function conditionOf({ conditions }: Field): string | null {
  if (conditions.some((all) => all.length === 0)) return null;
  return conditions.map((all) => `(${all.join('&&')})`).join('||');
}

function compositeOf(type: GraphQLOutputType): GraphQLCompositeType {
  const named = getNamedType(type);
  if (!isCompositeType(named)) throw new Unsupported('SHAPE', `${named.name} has no fields`);
  return named;
}
