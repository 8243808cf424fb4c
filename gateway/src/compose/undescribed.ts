import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  type GraphQLSchema,
} from 'graphql';

interface Element {
  readonly description?: string | null | undefined;
}

/** Coordinates of everything in a schema that has no description. The root types need none: their fields say it all. */
export function undescribed(schema: GraphQLSchema): string[] {
  const bare: string[] = [];
  const look = (coordinate: string, { description }: Element): void => {
    if (!description?.trim()) bare.push(coordinate);
  };
  const roots = [schema.getQueryType(), schema.getMutationType()].map((type) => type?.name);
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type) || isSpecifiedScalarType(type)) continue;
    if (!roots.includes(type.name)) look(type.name, type);
    if (isEnumType(type)) for (const value of type.getValues()) look(`${type.name}.${value.name}`, value);
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields())) look(`${type.name}.${field.name}`, field);
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      look(`${type.name}.${field.name}`, field);
      for (const argument of field.args) look(`${type.name}.${field.name}(${argument.name}:)`, argument);
    }
  }
  return bare;
}
