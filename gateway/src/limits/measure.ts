import { Kind, type DocumentNode, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';
import { LIMITS, type Excess } from './figures.ts';

interface Size {
  readonly depth: number;
  readonly aliases: number;
  /** Fields directly in the selection. */
  readonly fields: number;
  /** Fields and fragments in it and below. */
  readonly selections: number;
}

const NOTHING: Size = { depth: 0, aliases: 0, fields: 0, selections: 0 };
/** Introspection nests deep by nature; the validator has a rule of its own for it, and production has none at all. */
const INTROSPECTION = new Set(['__schema', '__type']);

/**
 * Depth, aliases and root fields of the largest operation in a document, against the limits.
 * Linear in the document: each fragment is measured once, so a fragment that doubles itself costs nothing here.
 */
export function measure(document: DocumentNode): Excess[] {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const sizes = new Map<string, Size>();

  const ofFragment = (name: string): Size => {
    const known = sizes.get(name);
    if (known) return known;
    // A fragment that meets itself is refused by the validator; here it only must not run for ever.
    sizes.set(name, NOTHING);
    const fragment = fragments.get(name);
    const size = fragment ? ofSelection(fragment.selectionSet) : NOTHING;
    sizes.set(name, size);
    return size;
  };
  const ofSelection = ({ selections }: SelectionSetNode): Size => {
    let [depth, aliases, fields, all] = [0, 0, 0, 0];
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const below =
          selection.selectionSet && !INTROSPECTION.has(selection.name.value)
            ? ofSelection(selection.selectionSet)
            : NOTHING;
        depth = Math.max(depth, below.depth + 1);
        aliases += below.aliases + (selection.alias ? 1 : 0);
        all += below.selections + 1;
        fields += 1;
      } else {
        const inside =
          selection.kind === Kind.FRAGMENT_SPREAD
            ? ofFragment(selection.name.value)
            : ofSelection(selection.selectionSet);
        depth = Math.max(depth, inside.depth);
        aliases += inside.aliases;
        all += inside.selections + 1;
        fields += inside.fields;
      }
    }
    return { depth, aliases, fields, selections: all };
  };

  const excesses = new Map<string, Excess>();
  for (const node of document.definitions) {
    if (node.kind !== Kind.OPERATION_DEFINITION) continue;
    const { depth, aliases, fields, selections } = ofSelection(node.selectionSet);
    const found = [
      { limit: 'depth', found: depth },
      { limit: 'aliases', found: aliases },
      { limit: 'rootFields', found: fields },
      { limit: 'selections', found: selections },
    ] as const;
    for (const one of found) if (one.found > LIMITS[one.limit]) excesses.set(one.limit, one);
  }
  return [...excesses.values()];
}
