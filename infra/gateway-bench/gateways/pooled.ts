import { PooledDataSource, type PooledDataSourceOptions } from '@yunge/fast-gateway';
import type { Asked } from './supergraph.ts';

/** Our data sources, handing on who asks. */
export function pooledWith<Ctx extends Asked>(options: Omit<PooledDataSourceOptions<Ctx>, 'url' | 'headers'> = {}) {
  return ({ url = '' }: { url?: string }) => {
    const headers = ({ context: { authorization } }: { context: Ctx }): Record<string, string> =>
      authorization ? { authorization } : {};
    return new PooledDataSource<Ctx>({ ...options, url, headers });
  };
}

export const pooled = pooledWith<Asked>();
