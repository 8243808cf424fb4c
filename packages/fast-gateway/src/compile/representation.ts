import type { FetchDataRewrite, QueryPlanSelectionNode } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { encoded } from '../latin1.ts';
import { quoted, type Code } from './code.ts';
import { parameters, read, readLeaf, type Place } from './place.ts';
import { Rewrites } from './rewrites.ts';
import { isOfType, namesOf, propertyOf, TYPENAME } from './shape.ts';
import { Unsupported } from './unsupported.ts';

/** A field of a representation, of all fragments that apply. */
interface Field {
  readonly key: string;
  readonly selections: readonly QueryPlanSelectionNode[] | null;
}

/** The representations of objects of some names, which are all made of the same fields. */
interface Group {
  readonly names: string[];
  readonly fields: readonly Field[];
  readonly rewrites: Rewrites;
  /** Fragments that apply; with more than one, a field that is missing does not lose the others. */
  readonly fragments: number;
}

/** Names of the generated functions; each takes the direct objects of the place. */
export interface RepresentationCode {
  /** What tells representations apart within an operation; undefined when there is none to make. */
  readonly key: string;
  /** The JSON text. */
  readonly text: string;
  /** The type it is sent as, raw. */
  readonly type: string;
  /** How it is made: only of two of one kind do the keys say whether they are the same. */
  readonly kind: string;
  /** The leaves it is made of; null when there is more than leaves in it. */
  readonly leaves: ReadonlySet<string> | null;
}

/** Writes how the representations of the objects at a place are made, as a fetch of the plan requires them. */
export function writeRepresentation(
  code: Code,
  schema: GraphQLSchema,
  place: Place,
  requires: readonly QueryPlanSelectionNode[],
  inputRewrites: readonly FetchDataRewrite[],
): RepresentationCode {
  const rewrites = new Rewrites(inputRewrites);
  const groups = groupsOf(schema, place, requires, rewrites);
  const leaves = new Set(groups.flatMap(({ fields }) => fields.map(({ key }) => propertyOf(key))));
  const isFlat = groups.every(({ fields }) => fields.every(({ selections }) => selections === null));
  if (place.having(TYPENAME).length === 0) throw new Unsupported('REQUIRES', `no __typename at ${place.path}`);
  const text = writeObject(code, schema, place, groups, 'return undefined;');
  const type = code.name('y');
  code.add(
    `function ${type}(${parameters(place)}){${byType(code, place, groups, 'return undefined;', (group) => `return ${sentType(group)};`)}}`,
  );
  const [only] = groups.length === 1 ? (groups[0]?.names ?? []) : [];
  const isOneType = only !== undefined && groups[0]?.names.length === 1;
  const kind = JSON.stringify([requires, inputRewrites, isOneType ? only : null]);
  if (!isFlat) return { key: text, text, type, kind, leaves: null };
  const key = code.name('k');
  code.add(
    `function ${key}(${parameters(place)}){${byType(code, place, groups, 'return undefined;', (group) => {
      const named = group.fields.filter((field) => field.key !== '__typename');
      const parts = named.map(({ key: field }) => propertyOf(field));
      const all = [...(isOneType ? [] : ['T']), ...parts];
      const expression = all.length === 0 ? "''" : all.join("+','+");
      return `${named.map((field) => readField(place, group, field, 'return undefined;')).join('')}return ${expression};`;
    })}}`,
  );
  return { key, text, type, kind, leaves };
}

function groupsOf(
  schema: GraphQLSchema,
  place: Place,
  requires: readonly QueryPlanSelectionNode[],
  rewrites: Rewrites,
): Group[] {
  const groups = new Map<string, Group>();
  for (const name of new Set([...place.types()].flatMap((type) => namesOf(schema, type)))) {
    const fields = new Map<string, Field>();
    let fragments = 0;
    const walk = (selections: readonly QueryPlanSelectionNode[]): void => {
      for (const selection of selections) {
        if (selection.kind === 'InlineFragment') {
          if (selection.typeCondition && !isOfType(schema, name, selection.typeCondition)) continue;
          fragments += 1;
          walk(selection.selections);
          continue;
        }
        const key = selection.alias ?? selection.name;
        const known = fields.get(key);
        const below = selection.selections ? [...(known?.selections ?? []), ...selection.selections] : null;
        fields.set(key, { key, selections: below });
      }
    };
    walk(requires);
    if (fields.size === 0) continue;
    const own = rewrites.forType(schema, name);
    const signature = JSON.stringify([...fields.values()]) + JSON.stringify([...own.own()]);
    const known = groups.get(signature);
    if (known) known.names.push(name);
    else groups.set(signature, { names: [name], fields: [...fields.values()], rewrites: own, fragments });
  }
  return [...groups.values()];
}

/** Code that goes by the type of the object at a place; `none` is for an object of any other type. */
function byType(
  code: Code,
  place: Place,
  groups: readonly Group[],
  none: string,
  write: (group: Group) => string,
): string {
  const head = `${place.declare(place.holders)}const T=${readLeaf(place.having(TYPENAME), TYPENAME)};if(T==null){${none}}`;
  const [only] = groups;
  if (groups.length === 1 && only?.names.length === 1)
    return `${head}if(T!==${JSON.stringify(JSON.stringify(only.names[0]))}){${none}}${write(only)}`;
  const names = code.constant(
    new Map(groups.flatMap((group, index) => group.names.map((name) => [JSON.stringify(name), index] as const))),
  );
  return `${head}switch(${names}.get(T)){${groups.map((group, index) => `case ${index}:{${write(group)}}`).join('')}}${none}`;
}

function sentType({ rewrites }: Group): string {
  const rewrite = rewrites.own().get('__typename');
  return rewrite?.kind === 'ValueSetter' ? JSON.stringify(JSON.stringify(rewrite.setValueTo)) : 'T';
}

/** Writes a function that gives the text of an object; `missing` is what it does when a field is not there. */
function writeObject(
  code: Code,
  schema: GraphQLSchema,
  place: Place,
  groups: readonly Group[],
  missing: string,
): string {
  const body = (group: Group): string => {
    const own = group.rewrites.own();
    const statements: string[] = [];
    const parts = group.fields.map((field) => {
      const rewrite = own.get(field.key);
      const output = quoted(rewrite?.kind === 'KeyRenamer' ? rewrite.renameKeyTo : field.key);
      if (rewrite?.kind === 'ValueSetter') return `${output}:${encoded(JSON.stringify(rewrite.setValueTo))}`;
      if (field.key === '__typename') return { output, expression: 'T' };
      statements.push(
        field.selections
          ? writeBelow(code, schema, place, group, { ...field, selections: field.selections }, missing)
          : readField(place, group, field, missing),
      );
      return { output, expression: propertyOf(field.key) };
    });
    const text = parts
      .map((part, index) => {
        const comma = index === 0 ? '{' : ',';
        return typeof part === 'string'
          ? JSON.stringify(comma + part)
          : `${JSON.stringify(`${comma}${part.output}:`)}+${part.expression}`;
      })
      .join('+');
    return `${statements.join('')}return ${text}+'}';`;
  };
  const name = code.name('x');
  const [only] = groups;
  const isAlike = groups.length === 1 && only?.fragments === 0 && !only.fields.some(({ key }) => key === '__typename');
  const isTold = place.having(TYPENAME).length > 0;
  if (!isAlike && !isTold) throw new Unsupported('REQUIRES', `no __typename at ${place.path}`);
  const text = isAlike ? `${place.declare(place.holders)}${body(only)}` : byType(code, place, groups, missing, body);
  code.add(`function ${name}(${parameters(place)}){${text}}`);
  return name;
}

function readField(place: Place, { fragments }: Group, { key }: Field, missing: string): string {
  const property = propertyOf(key);
  const holders = place.having(property);
  if (holders.length === 0) throw new Unsupported('REQUIRES', `no ${key} at ${place.path}`);
  const otherwise = fragments > 1 ? 'throw VALUE;' : missing;
  return `const ${property}=${readLeaf(holders, property)};if(${property}===undefined){${otherwise}}`;
}

/** Reads a field that has objects: the text of the object, of each in its lists, or null. */
function writeBelow(
  code: Code,
  schema: GraphQLSchema,
  place: Place,
  group: Group,
  { key, selections }: Field & { readonly selections: readonly QueryPlanSelectionNode[] },
  missing: string,
): string {
  const property = propertyOf(key);
  const holders = place.having(property);
  const [only] = holders;
  if (!only || holders.length > 1) throw new Unsupported('REQUIRES', `${key} at ${place.path} from several fetches`);
  const below = place.below(property);
  const groups = groupsOf(schema, below, selections, group.rewrites.below(key));
  const object = writeObject(code, schema, below, groups, "return 'null';");
  const otherwise = group.fragments > 1 ? 'throw VALUE;' : missing;
  return `const ${property}_=${read(only, property)};if(${property}_===undefined){${otherwise}}const ${property}=texts(${property}_,${object});`;
}
