import { ApolloGateway } from '@apollo/gateway';
import { describe, expect, it } from '@jest/globals';
import type { MakeGateway } from './bench.ts';
import { isJsonObject } from './json.ts';
import { MendedStock } from './oracle/mended-stock.ts';
import { MENDS } from './oracle/mends.ts';
import { session } from './session.ts';

type Result = Awaited<ReturnType<ApolloGateway['executor']>>;

/** A stock gateway whose results are tampered with. */
function tampering(tamper: (result: Result) => Result): MakeGateway {
  return (config) => {
    const gateway = new ApolloGateway(config);
    const { executor } = gateway;
    gateway.executor = async (context) => tamper(await executor(context));
    return gateway;
  };
}

async function found(make: MakeGateway): Promise<ReadonlySet<string>> {
  const { findings } = await session({
    make,
    schemas: ['catalog', 'positions'],
    operations: range(0, 12),
    seeds: range(0, 8),
  });
  return new Set(findings.flatMap(({ difference }) => (difference ? [difference.what] : [])));
}

describe('the differential test', () => {
  it('finds nothing between stock and stock', async () => {
    expect([...(await found((config) => new ApolloGateway(config)))]).toEqual([]);
  });

  it('excuses a gateway that is right where stock is wrong, and says in what', async () => {
    const { findings, statistics } = await session({
      make: (config) => {
        const mended = new MendedStock();
        mended.mend(MENDS.map(({ name }) => name));
        return mended.make(config);
      },
      schemas: ['values', 'media', 'abstract'],
      operations: range(0, 24),
      seeds: range(0, 8),
    });
    expect(findings).toEqual([]);
    expect([...statistics.deviations.keys()]).toEqual(
      expect.arrayContaining(['interface objects named by their interface', 'lists in lists from several subgraphs']),
    );
  });

  it('finds a key that moved', async () => {
    const moved = tampering((result) => ({ ...result, ...(result.data && { data: reversed(result.data) }) }));
    expect(await found(moved)).toContain('key order');
  });

  it('finds a value that changed', async () => {
    const emptied = tampering((result) => ({ ...result, ...(result.data && { data: withoutObjects(result.data) }) }));
    expect(await found(emptied)).toContain('data');
  });

  it('finds an error that lost its service', async () => {
    const anonymous = tampering((result) => {
      for (const error of result.errors ?? []) delete error.extensions?.['serviceName'];
      return result;
    });
    expect(await found(anonymous)).toEqual(new Set(['errors']));
  });

  it('finds value completion that was left out', async () => {
    const silent = tampering(({ data, errors }) => ({ data, ...(errors && { errors }) }));
    expect(await found(silent)).toEqual(new Set(['extensions']));
  });

  it('finds a mutation that is sent twice', async () => {
    const twice: MakeGateway = (config) => {
      const gateway = new ApolloGateway(config);
      const { executor } = gateway;
      gateway.executor = async (context) => {
        const result = await executor(context);
        return context.operation.operation === 'mutation' ? executor(context) : result;
      };
      return gateway;
    };
    expect(await found(twice)).toEqual(new Set(['mutations']));
  });

  it('finds an executor that rejects', async () => {
    const rejecting = tampering((result) => {
      if (result.errors) throw new Error('too many errors');
      return result;
    });
    expect(await found(rejecting)).toEqual(new Set(['rejection']));
  });
});

function reversed(data: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(data).reverse());
}

function withoutObjects(data: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, isJsonObject(value) ? {} : value]));
}

function range(start: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => start + index);
}
