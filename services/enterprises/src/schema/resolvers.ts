import type { Resolvers } from './__generated__/resolvers.ts';
import * as enterprise from './enterprise.ts';
import * as request from './request.ts';
import * as requestCommands from './request-commands.ts';

export const resolvers: Resolvers = {
  Query: { ...enterprise.Query, ...request.Query },
  Mutation: { ...enterprise.Mutation, ...requestCommands.Mutation },
  Enterprise: enterprise.Enterprise,
  EnterpriseContact: enterprise.EnterpriseContact,
  CreditCodeOverride: enterprise.CreditCodeOverride,
  Request: request.Request,
  RequestEvent: request.RequestEvent,
};
