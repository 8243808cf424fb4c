import { toGlobalId } from '@yunge/kernel';
import { isOpen } from '../domain/honour-list-notice.ts';
import type { HonourNoticeResolvers, QueryResolvers } from './__generated__/resolvers.ts';
import { listed } from './args.ts';
import { nomineesOf } from './honour-list-commands.ts';

const ON_NOTICE = { status: 'ON_NOTICE' };
const PUBLISHED = { status: 'PUBLISHED' };

export const Query: Pick<QueryResolvers, 'honourNotices'> = {
  honourNotices(_, { filter, ...args }, { honourLists }) {
    const { isPublished, ...query } = filter ?? {};
    const shown = [...(isPublished === true ? [] : [ON_NOTICE]), ...(isPublished === false ? [] : [PUBLISHED])];
    const order = { field: 'computedAt', direction: 'DESC' } as const;
    return listed(honourLists.page(query, order, args, { $or: shown }));
  },
};

export const HonourNotice: HonourNoticeResolvers = {
  listId: ({ id }) => toGlobalId('HonourList', id),
  notice({ id, notice }) {
    if (!notice) throw new Error(`the list ${id} is shown without having been on notice`);
    return notice;
  },
  isOpen: ({ status, notice }, _, { now }) => status === 'ON_NOTICE' && isOpen(notice, now()),
  listHash: ({ result }) => result.listHash,
  inputHash: ({ result }) => result.inputHash,
  nominees: (list) => nomineesOf(list),
};
