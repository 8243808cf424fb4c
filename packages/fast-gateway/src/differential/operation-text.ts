import { Kind, parse } from 'graphql';
import type { DocumentNode } from 'graphql';

/** An operation as a subgraph sees it, whatever number the planner gave it. */
export interface SubgraphOperation {
  /** The text without the operation's name: the same for all fetches that ask the same. */
  readonly key: string;
  readonly document: DocumentNode;
  readonly isMutation: boolean;
  readonly asksEntities: boolean;
}

const known = new Map<string, SubgraphOperation>();

export function subgraphOperation(text: string): SubgraphOperation {
  const key = text.replace(/^(\s*(?:query|mutation))\s+\w+/, '$1');
  const before = known.get(key);
  if (before) return before;
  const document = parse(key, { noLocation: true });
  const [operation] = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  const first = operation?.selectionSet.selections[0];
  const asksEntities = first?.kind === Kind.FIELD && first.name.value === '_entities';
  const entry = { key, document, isMutation: operation?.operation === 'mutation', asksEntities };
  if (known.size > 5000) known.clear();
  known.set(key, entry);
  return entry;
}
