/** How much one operation may ask. Each is a fact of the public interface and stands in the README. */
export const LIMITS = {
  /** Bytes of a request body. */
  body: 256 * 1024,
  /** Lexical tokens of a document. */
  tokens: 2_000,
  /** Fields below one another, fragments expanded. */
  depth: 10,
  /** Fields under another name, `__typename` counted, fragments expanded. */
  aliases: 15,
  /** Fields at the root, fragments expanded. */
  rootFields: 5,
  /** Fields and fragments in all, fragments expanded: what the planner has to look at. */
  selections: 2_000,
  /** Things of one page: `first` and `last` of every list. */
  page: 100,
} as const;

export type LimitName = keyof typeof LIMITS;

/** One limit that an operation goes beyond; `found` is at least this much. */
export interface Excess {
  readonly limit: LimitName;
  readonly found: number;
}

const WORDS: Readonly<Record<LimitName, string>> = {
  body: 'bytes in the body',
  tokens: 'tokens in a document',
  depth: 'levels of fields',
  aliases: 'aliases',
  rootFields: 'fields at the root',
  selections: 'fields and fragments',
  page: 'things on a page (first, last)',
};

export function describeExcess({ limit, found }: Excess): string {
  return `At most ${LIMITS[limit]} ${WORDS[limit]} are allowed, this asks for ${found}.`;
}
