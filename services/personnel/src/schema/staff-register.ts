import { staffRegisterOf } from '../domain/staff-register.ts';
import type { QueryResolvers } from './__generated__/resolvers.ts';
import { areaOf } from './staff-area.ts';

export const Query: Pick<QueryResolvers, 'staffRegister'> = {
  async staffRegister(_, args, context) {
    const within = areaOf(args.within, context);
    const at = context.now();
    const { staff } = context;
    const [postings, staffing] = await Promise.all([staff.postedWithin(within, at), staff.staffing([within], at)]);
    return staffRegisterOf(within, { postings, ...staffing, at });
  },
};
