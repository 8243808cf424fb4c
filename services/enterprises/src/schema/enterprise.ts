import { hasRole, localId, toGlobalId } from '@yunge/kernel';
import { commandOf } from '@yunge/mongo';
import { badInput, entityStub, globalIdArg, toPayload } from '@yunge/subgraph';
import type { Context } from '../context.ts';
import { normaliseCreditCode } from '../domain/credit-code.ts';
import { assignLiaison, maskedPhone, registerEnterprise, type Enterprise as Company } from '../domain/enterprise.ts';
import { scopeFor } from '../store/scope.ts';
import { requestPage } from './request.ts';
import type {
  CreditCodeOverrideResolvers,
  EnterpriseContactResolvers,
  EnterpriseResolvers,
  MutationResolvers,
  QueryResolvers,
} from './__generated__/resolvers.ts';

/** A company's contact, with the company it belongs to: who may see the whole number depends on it. */
export type ContactOf = Pick<Company, 'id' | 'contact' | 'liaisonId'>;

const ORDER_FIELDS = { CREDIT_CODE: '_id', REGISTERED_AT: 'registeredAt' } as const;

export const Query: Pick<QueryResolvers, 'enterprise' | 'enterprises'> = {
  enterprise: (_, { creditCode }, { enterpriseById }) => enterpriseById.load(normaliseCreditCode(creditCode)),
  async enterprises(_, { filter, orderBy, ...args }, { enterprises, actor }) {
    const { liaison, ...rest } = filter ?? {};
    const query = { ...rest, liaisonId: liaison == null ? null : globalIdArg('Person', liaison) };
    const order = { field: ORDER_FIELDS[orderBy?.field ?? 'CREDIT_CODE'], direction: orderBy?.direction ?? 'ASC' };
    const page = await enterprises.list(query, order, args, scopeFor(actor, 'Enterprise'));
    if (!page) throw badInput('This cursor is not one of this list.', ['after']);
    return page;
  },
};

export const Enterprise: EnterpriseResolvers = {
  __resolveReference: ({ id }, { enterpriseById }) => enterpriseById.load(localId('Enterprise', id) ?? ''),
  id: ({ id }) => toGlobalId('Enterprise', id),
  creditCode: ({ id }) => id,
  area: ({ areaCode }) => entityStub('Division', areaCode),
  contact: (company) => company,
  liaison: ({ liaisonId }) => entityStub('Person', liaisonId),
  liaisonKinds: ({ liaisonKinds }) => [...liaisonKinds],
  requests: ({ id }, args, context) => requestPage(args, context, { enterpriseId: id }),
};

export const EnterpriseContact: EnterpriseContactResolvers = {
  name: ({ contact }) => contact.name,
  async phone({ id, contact, liaisonId }, _, { actor, isOwed }) {
    const isItself = hasRole(actor, 'ENTERPRISE') && actor.scopes.enterprise === id;
    const mayCall = isItself || liaisonId === actor.id || (await isOwed.load(id));
    return mayCall ? contact.phone : maskedPhone(contact.phone);
  },
};

export const CreditCodeOverride: CreditCodeOverrideResolvers = {
  by: ({ by }) => entityStub('Person', by),
};

const registrar = ({ actor, now }: Context) => ({
  by: actor.id,
  at: now(),
  mayOverride: hasRole(actor, 'CENTRE_HEAD', 'ADMIN'),
  divisions: actor.scopes.divisions,
});

export const Mutation: Pick<MutationResolvers, 'enterpriseRegister' | 'enterpriseAssignLiaison'> = {
  async enterpriseRegister(_, args, context) {
    const {
      creditCode,
      overrideReason = null,
      park = null,
      chain = null,
      accountId = null,
      isKey = false,
      ...rest
    } = args.input;
    const code = normaliseCreditCode(creditCode);
    const outcome = await context.enterprises.open(
      commandOf('enterpriseRegister', args, context.actor),
      () => registerEnterprise(code, { ...rest, park, chain, isKey, accountId }, overrideReason, registrar(context)),
      code,
    );
    return toPayload('enterprise', outcome);
  },
  async enterpriseAssignLiaison(_, args, context) {
    const { actor, now, postings, enterprises } = context;
    const liaisonId = globalIdArg('Person', args.input.liaisonId);
    const at = now();
    const isLiaison = await postings.isLiaison(liaisonId, at);
    const outcome = await enterprises.change(
      globalIdArg('Enterprise', args.id),
      commandOf('enterpriseAssignLiaison', args, actor),
      (company) => assignLiaison(company, { liaisonId, kinds: args.input.kinds, isLiaison }, { by: actor.id, at }),
      scopeFor(actor, 'Enterprise'),
    );
    return toPayload('enterprise', outcome);
  },
};
