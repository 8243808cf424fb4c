import { describe, expect, it } from '@jest/globals';
import type { FetchNode } from '@apollo/query-planner';
import { OperationTypeNode } from 'graphql';
import { stripFetchNumber } from './operation-name.ts';

function fetchOf(operation: string, operationName: string | undefined, kind = OperationTypeNode.QUERY): FetchNode {
  return { kind: 'Fetch', serviceName: 'products', operation, operationName, operationKind: kind };
}

describe('The number of a fetch', () => {
  it('goes from the name and from the text, once', () => {
    const fetch = fetchOf('query Top__1__products__3($id:ID!){a:Top__1__products__3(id:$id)}', 'Top__1__products__3');

    expect(stripFetchNumber(fetch)).toEqual({
      operation: 'query Top__1__products($id:ID!){a:Top__1__products__3(id:$id)}',
      operationName: 'Top__1__products',
    });
    expect(stripFetchNumber(fetch)).toBe(stripFetchNumber(fetch));
  });

  it('goes from a mutation', () => {
    const fetch = fetchOf('mutation Sell__products__0{sell}', 'Sell__products__0', OperationTypeNode.MUTATION);

    expect(stripFetchNumber(fetch)).toEqual({
      operation: 'mutation Sell__products{sell}',
      operationName: 'Sell__products',
    });
  });

  it('is not looked for in an operation without a name', () => {
    expect(stripFetchNumber(fetchOf('{top}', undefined))).toEqual({ operation: '{top}', operationName: undefined });
  });
});
