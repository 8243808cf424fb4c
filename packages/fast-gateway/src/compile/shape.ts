import {
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isInputType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { Unsupported } from './unsupported.ts';

/**
 * Where an answer of a subgraph has an object, by the response keys that lead to it: the class its objects have, whatever
 * their type. The properties are the response keys after the planner's renamings.
 */
export interface Shape {
  readonly id: number;
  /** Lists around each object, counted from the property that leads here. */
  readonly depth: number;
  /** What is below a property; null for a leaf. */
  readonly fields: Map<string, Shape | null>;
  /** Names of the types in the supergraph that a field leads here by. */
  readonly types: Set<string>;
  /** Where entities of later fetches, and texts already written, are attached. */
  readonly slots: Set<string>;
}

/** Makes the shapes of one program; their ids name its classes. */
export class Shapes {
  readonly all: Shape[] = [];

  make(types: Iterable<string> = [], depth = 0): Shape {
    const shape: Shape = { id: this.all.length, depth, fields: new Map(), types: new Set(types), slots: new Set() };
    this.all.push(shape);
    return shape;
  }

  leaf(shape: Shape, property: string): void {
    if (shape.fields.get(property)) throw new Unsupported('SHAPE', `${property} is a leaf and an object`);
    shape.fields.set(property, null);
  }

  below(shape: Shape, property: string, type: string, depth: number): Shape {
    const known = shape.fields.get(property);
    if (known === null) throw new Unsupported('SHAPE', `${property} is a leaf and an object`);
    const below = known ?? this.make([], depth);
    if (below.depth !== depth) throw new Unsupported('SHAPE', `${property} is a list and an object`);
    shape.fields.set(property, below);
    below.types.add(type);
    return below;
  }
}

/** Every name an object of a type may give as its own: an interface's too, as a subgraph may know it as an object. */
export function namesOf(schema: GraphQLSchema, typeName: string): string[] {
  const type = schema.getType(typeName);
  if (!isAbstractType(type)) return [typeName];
  const objects = schema.getPossibleTypes(type).map(({ name }) => name);
  if (!isInterfaceType(type)) return objects;
  return [...objects, type.name, ...schema.getImplementations(type).interfaces.map(({ name }) => name)];
}

/** Whether a type condition holds for an object of that name. */
export function isOfType(schema: GraphQLSchema, name: string, condition: string): boolean {
  if (name === condition) return true;
  const type = schema.getType(name);
  const wide = schema.getType(condition);
  return isAbstractType(wide) && (isObjectType(type) || isInterfaceType(type)) && schema.isSubType(wide, type);
}

/** The type of a field, by the name of the type that has it. */
export function fieldTypeOf(schema: GraphQLSchema, typeName: string, field: string): GraphQLOutputType {
  const type = schema.getType(typeName);
  const found = isObjectType(type) || isInterfaceType(type) ? type.getFields()[field] : undefined;
  if (!found) throw new Unsupported('SHAPE', `${typeName}.${field} is not in the supergraph`);
  return found.type;
}

/** How many lists are around the named type. */
export function listDepth(type: GraphQLOutputType): number {
  const inner = isNonNullType(type) ? type.ofType : type;
  return isListType(inner) ? 1 + listDepth(inner.ofType) : 0;
}

export function isLeaf(type: GraphQLOutputType): boolean {
  return isInputType(getNamedType(type));
}

/**
 * Response keys may be any name, `__proto__` too. Behind a dollar sign they are none of an object's own properties, and
 * behind an underscore none of the slots (`$7`, `$t_f7`).
 */
export function propertyOf(key: string): string {
  return `$_${key}`;
}

export const TYPENAME = propertyOf('__typename');
