import { toGlobalId } from '@yunge/kernel';
import { globalIdArg, toPayload } from '@yunge/subgraph';
import { readNotice } from '../domain/notice.ts';
import { noticeScope } from '../store/notices.ts';
import type { MutationResolvers, NoticeResolvers, QueryResolvers } from './__generated__/resolvers.ts';
import { actOf, listed } from './args.ts';

export const Query: Pick<QueryResolvers, 'notices'> = {
  notices: (_, { filter, ...args }, { notices, actor }) =>
    listed(notices.page(filter?.isRead, args, noticeScope(actor))),
};

export const Notice: NoticeResolvers = {
  __resolveReference: ({ id }, { notices, actor }) => notices.get(globalIdArg('Notice', id), noticeScope(actor)),
  id: ({ id }) => toGlobalId('Notice', id),
  subject: ({ subject: { type, id } }) => ({ type, id: toGlobalId(type, id) }),
};

export const Mutation: Pick<MutationResolvers, 'noticeRead'> = {
  async noticeRead(_, { id }, context) {
    const { notices, actor } = context;
    const command = { name: 'noticeRead', by: actor, key: null, request: null };
    const decide = (notice: Parameters<typeof readNotice>[0]) => readNotice(notice, actOf(context));
    return toPayload('notice', await notices.change(globalIdArg('Notice', id), command, decide, noticeScope(actor)));
  },
};
