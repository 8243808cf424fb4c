import { GraphQLError, parse, type GraphQLFormattedError } from 'graphql';
import { Lru } from '../lru.ts';
import { describeExcess, LIMITS, type Excess } from './figures.ts';
import { measure } from './measure.ts';
import { pageExcess, pageSizes, type PageSizes } from './page-size.ts';

interface Inspected {
  readonly errors: readonly GraphQLFormattedError[];
  readonly pages: PageSizes;
}

/** Longer documents are judged anew each time, so that strangers cannot fill the memory; characters. */
const LONGEST_KEPT = 16_384;

const NO_PAGES: PageSizes = { largest: 0, variables: [] };

/**
 * Judges an operation before anything is validated or planned. Gives the errors to answer with 400, none when it may
 * go on. What depends on the document alone is done once per document.
 */
export function createInspect(documents = 2_000) {
  const known = new Lru<string, Inspected>(documents);
  const inspectAnew = (query: string): Inspected => {
    const found = inspectDocument(query);
    if (query.length <= LONGEST_KEPT) known.set(query, found);
    return found;
  };

  return (query: string, variables: Readonly<Record<string, unknown>>): readonly GraphQLFormattedError[] => {
    const found = known.get(query) ?? inspectAnew(query);
    return found.errors.length > 0 ? found.errors : pageExcess(found.pages, variables).map(refusal);
  };
}

function inspectDocument(query: string): Inspected {
  try {
    const document = parse(query, { maxTokens: LIMITS.tokens, noLocation: true });
    return { errors: measure(document).map(refusal), pages: pageSizes(document) };
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const { message, locations } = error.toJSON();
    return {
      errors: [{ message, ...(locations && { locations }), extensions: { code: 'GRAPHQL_PARSE_FAILED' } }],
      pages: NO_PAGES,
    };
  }
}

function refusal(excess: Excess): GraphQLFormattedError {
  return { message: describeExcess(excess), extensions: { code: 'BAD_USER_INPUT', limit: excess.limit } };
}
