import type { Resolvers } from './__generated__/resolvers.ts';
import * as commands from './need-commands.ts';
import * as ledger from './need-ledger.ts';
import * as need from './need.ts';
import * as volunteer from './volunteer.ts';

/** Every resolver of the service, by type. */
export const resolvers: Resolvers = {
  Query: { ...need.Query, ...ledger.Query, ...volunteer.Query },
  Mutation: { ...commands.Mutation, ...volunteer.Mutation },
  Need: need.Need,
  Deadline: need.Deadline,
  NeedClaim: need.NeedClaim,
  NeedEvent: need.NeedEvent,
  Volunteer: volunteer.Volunteer,
};
