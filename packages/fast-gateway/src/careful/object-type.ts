import { isAbstractType, isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';
import { getOwn } from './json.ts';

/** Whether the object's `__typename` satisfies the type condition; `whenUnknown` for an object that names no type. */
export function isObjectOfType(
  schema: GraphQLSchema,
  object: unknown,
  typeCondition: string,
  whenUnknown = false,
): boolean {
  const typename = getOwn(object, '__typename');
  if (!typename) return whenUnknown;
  if (typename === typeCondition) return true;
  const type = schema.getType(String(typename));
  const conditional = schema.getType(typeCondition);
  if (!type || !conditional || !isAbstractType(conditional)) return false;
  return (isObjectType(type) || isInterfaceType(type)) && schema.isSubType(conditional, type);
}
