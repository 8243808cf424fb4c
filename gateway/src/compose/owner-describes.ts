import { Kind, type ConstDirectiveNode, type DocumentNode, type FieldDefinitionNode } from 'graphql';

/**
 * Leaves it to the owner of an entity, the subgraph in which it implements Node and can be resolved, to describe it and
 * its id and to say who may read the id. The others tell their own readers, which composition would take for a disagreement.
 */
export function ownerDescribes(document: DocumentNode): DocumentNode {
  return {
    ...document,
    definitions: document.definitions.map((node) => {
      if (node.kind !== Kind.OBJECT_TYPE_DEFINITION) return node;
      const keys = node.directives?.filter(({ name }) => name.value === 'key') ?? [];
      const isOwned = keys.some(isResolvable) && node.interfaces?.some(({ name }) => name.value === 'Node');
      if (keys.length === 0 || isOwned) return node;
      const fields = node.fields?.map((field) => (field.name.value === 'id' ? bare(field) : field));
      return { ...node, description: undefined, ...(fields && { fields }) };
    }),
  };
}

function bare(field: FieldDefinitionNode): FieldDefinitionNode {
  const directives = field.directives?.filter(({ name }) => name.value !== 'access') ?? [];
  return { ...field, description: undefined, directives };
}

function isResolvable(key: ConstDirectiveNode): boolean {
  const resolvable = key.arguments?.find(({ name }) => name.value === 'resolvable')?.value;
  return !(resolvable?.kind === Kind.BOOLEAN && !resolvable.value);
}
