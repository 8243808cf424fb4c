import { Kind, visit, type ConstDirectiveNode, type DocumentNode } from 'graphql';

interface Definition {
  readonly name: { readonly value: string };
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}

const isAccess = ({ name }: ConstDirectiveNode): boolean => name.value === 'access';

/**
 * Writes the rule of each type onto its fields. A type may be told by several subgraphs, each with a rule for its own
 * fields; composition would have to choose one of them.
 */
export function spreadAccess(document: DocumentNode): DocumentNode {
  const rules = new Map<string, ConstDirectiveNode>();
  const note = ({ name, directives }: Definition): void => {
    const rule = directives?.find(isAccess);
    if (rule) rules.set(name.value, rule);
  };
  visit(document, {
    ObjectTypeDefinition: note,
    ObjectTypeExtension: note,
    InterfaceTypeDefinition: note,
    InterfaceTypeExtension: note,
  });
  return {
    ...document,
    definitions: document.definitions.map((node) => {
      switch (node.kind) {
        case Kind.OBJECT_TYPE_DEFINITION:
        case Kind.OBJECT_TYPE_EXTENSION:
        case Kind.INTERFACE_TYPE_DEFINITION:
        case Kind.INTERFACE_TYPE_EXTENSION: {
          const rule = rules.get(node.name.value);
          if (!rule) return node;
          const fields = node.fields?.map((field) =>
            field.directives?.some(isAccess) ? field : { ...field, directives: [...(field.directives ?? []), rule] },
          );
          return {
            ...node,
            directives: node.directives?.filter((one) => !isAccess(one)) ?? [],
            ...(fields && { fields }),
          };
        }
        default:
          return node;
      }
    }),
  };
}
