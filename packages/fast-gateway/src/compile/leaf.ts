import { getNullableType, isEnumType, isListType, isNonNullType, type GraphQLOutputType } from 'graphql';
import type { Code } from './code.ts';

/** How the values of a list are checked: its items, or the name of a check of a leaf. */
export interface LeafKind {
  readonly isRequired: boolean;
  readonly item: LeafKind | null;
  readonly leaf: 'Int' | 'Float' | 'Boolean' | 'String' | 'ID' | 'CUSTOM' | ReadonlySet<string>;
}

const CHECKS: Readonly<Record<string, string>> = {
  Int: 'int',
  Float: 'float',
  Boolean: 'bool',
  String: 'str',
  ID: 'id',
};

/** The expression for a leaf that is checked: its raw text, or null. A leaf of another type is a surprise. */
export function leafCheck(code: Code, type: GraphQLOutputType, expression: string): string {
  const inner = getNullableType(type);
  if (isListType(inner)) return `list(${expression},${code.constant(leafKindOf(inner))})`;
  if (isEnumType(inner)) {
    const values = new Set(inner.getValues().map(({ name }) => JSON.stringify(name)));
    return `one(${expression},${code.constant(values)})`;
  }
  return `${('name' in inner && CHECKS[inner.name]) || 'any'}(${expression})`;
}

const BUILT_IN = ['Int', 'Float', 'Boolean', 'String', 'ID'] as const;

export function leafKindOf(type: GraphQLOutputType): LeafKind {
  const inner = getNullableType(type);
  const isRequired = isNonNullType(type);
  if (isListType(inner)) return { isRequired, item: leafKindOf(inner.ofType), leaf: 'CUSTOM' };
  if (isEnumType(inner)) return { isRequired, item: null, leaf: new Set(inner.getValues().map(({ name }) => name)) };
  const name = 'name' in inner ? inner.name : '';
  return { isRequired, item: null, leaf: BUILT_IN.find((one) => one === name) ?? 'CUSTOM' };
}

/** Whether raw JSON text is a value of the kind; the rules are those of the stock gateway. */
export function checkLeaves(raw: string, kind: LeafKind): boolean {
  return raw.charCodeAt(0) === 91 && isOfKind(JSON.parse(raw), kind);
}

function isOfKind(value: unknown, { isRequired, item, leaf }: LeafKind): boolean {
  if (value === null) return !isRequired;
  if (item) return Array.isArray(value) && value.every((one) => isOfKind(one, item));
  if (leaf === 'CUSTOM') return true;
  if (typeof value === 'boolean') return leaf === 'Boolean';
  if (typeof value === 'number' && Number.isFinite(value)) {
    if (leaf === 'Int' || leaf === 'ID') return /^-?(?:0|[1-9]\d*)$/.test(String(value));
    return leaf === 'Float';
  }
  if (typeof value !== 'string') return false;
  if (typeof leaf !== 'string') return leaf.has(value);
  return leaf === 'String' || leaf === 'ID';
}
