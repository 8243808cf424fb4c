import { needLedger } from '../domain/need-ledger.ts';
import { ledgerScope } from '../store/needs.ts';
import type { QueryResolvers } from './__generated__/resolvers.ts';

export const Query: Pick<QueryResolvers, 'needLedger'> = {
  async needLedger(_, { within, from, until }, { needs, actor }) {
    return needLedger(await needs.count({ within, filedFrom: from, filedBefore: until }, ledgerScope(actor)));
  },
};
