import type { GraphQLDataSource } from '@apollo/gateway';

/** What the stock executor gives a data source, as far as data sources read it. */
export function processOptions(
  query: string,
  /** Gets the cache hints. */
  hints: unknown[] = [],
  rest: Readonly<Record<string, unknown>> = {},
  context: Readonly<Record<string, unknown>> = {},
): Parameters<GraphQLDataSource['process']>[0] {
  const request = { query, variables: { id: '事' }, ...rest };
  const overallCachePolicy = { restrict: (hint: unknown) => hints.push(hint) };
  const options = {
    kind: 'incoming operation',
    request,
    context,
    incomingRequestContext: { request, context, overallCachePolicy },
  };
  return options as never;
}
