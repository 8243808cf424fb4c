import { toGlobalId } from '@yunge/kernel';
import { commandOf, notFound, type Command } from '@yunge/mongo';
import { badInput, globalIdArg, toPayload } from '@yunge/subgraph';
import type { Context } from '../context.ts';
import { countWithin, rollUp } from '../domain/party-counts.ts';
import {
  communityOf,
  dissolveParty,
  moveParty,
  registerParty,
  type PartyCode,
} from '../domain/party-organisation-changes.ts';
import {
  childrenOf,
  countsOf,
  descendantsOf,
  organisationOf,
  partyIdOf,
  type PartyTree as Tree,
} from '../domain/party-organisation.ts';
import { partyScope } from '../store/party-trees.ts';
import type {
  MutationResolvers,
  PartyOrganisationResolvers,
  PartyTreeResolvers,
  QueryResolvers,
} from './__generated__/resolvers.ts';
import { actOf, listed, optionalId } from './args.ts';

const placedIn = (tree: Tree, id: string | null) => {
  const organisation = organisationOf(tree, id);
  return organisation && { tree, organisation };
};

const shown = (id: string, { partyTrees, actor }: Context) =>
  partyTrees.placed(globalIdArg('PartyOrganisation', id), partyScope(actor));

export const Query: Pick<QueryResolvers, 'partyTree' | 'partyTrees' | 'partyOrganisation' | 'partyFigures'> = {
  partyTree: (_, { communityCode }, { partyTrees, actor }) => partyTrees.ofCommunity(communityCode, partyScope(actor)),
  partyTrees(_, { filter, orderBy, ...args }, { partyTrees, actor }) {
    const order = { field: 'communityCode', direction: orderBy?.direction ?? 'ASC' } as const;
    return listed(partyTrees.page(filter?.within ?? null, order, args, partyScope(actor)));
  },
  partyOrganisation: (_, { id }, context) => shown(id, context),
  async partyFigures(_, { areaCode }, { partyTrees, actor }) {
    if (!/^\d{6}(\d{3}){0,3}$/.test(areaCode)) throw badInput('A code has 6, 9, 12 or 15 digits.', ['areaCode']);
    const scope = partyScope(actor);
    const community = communityOf(areaCode);
    if (community === null) return rollUp(areaCode, await partyTrees.counted(areaCode, scope));
    const tree = await partyTrees.ofCommunity(community, scope);
    return tree ? countWithin(areaCode, tree) : rollUp(areaCode, []);
  },
};

export const PartyTree: PartyTreeResolvers = {
  __resolveReference: ({ id }, { partyTrees, actor }) =>
    partyTrees.get(globalIdArg('PartyTree', id), partyScope(actor)),
  id: ({ id }) => toGlobalId('PartyTree', id),
  branches: (tree) => childrenOf(tree, null).map((organisation) => ({ tree, organisation })),
};

export const PartyOrganisation: PartyOrganisationResolvers = {
  __resolveReference: ({ id }, context) => shown(id, context),
  id: ({ organisation }) => toGlobalId('PartyOrganisation', organisation.id),
  version: ({ organisation }) => organisation.version,
  kind: ({ organisation }) => organisation.kind,
  code: ({ organisation }) => organisation.code,
  name: ({ organisation }) => organisation.name,
  areaCode: ({ organisation }) => organisation.areaCode,
  parent: ({ tree, organisation }) => placedIn(tree, organisation.parentId),
  children: ({ tree, organisation }) =>
    childrenOf(tree, organisation.id).map((child) => ({ tree, organisation: child })),
  counts: ({ tree, organisation }) => countsOf(descendantsOf(tree, organisation.id)),
  registeredAt: ({ organisation }) => organisation.registeredAt,
  dissolvedAt: ({ organisation }) => organisation.dissolvedAt,
};

/** The version a caller saw is the organisation's; the decision compares it, not the seam, which counts the tree's. */
const commandFor = (name: string, args: { idempotencyKey: string }, { actor }: Context): Command => ({
  ...commandOf(name, args, actor),
  expectedVersion: null,
});

const refused = (code: PartyCode | 'NOT_FOUND', message: string, field: string[] | null) => ({
  partyOrganisation: null,
  userErrors: [{ code, message, field }],
});

export const Mutation: Pick<
  MutationResolvers,
  'partyOrganisationRegister' | 'partyOrganisationMove' | 'partyOrganisationDissolve'
> = {
  async partyOrganisationRegister(_, args, context) {
    const { partyTrees, actor, now } = context;
    const { kind, code, areaCode, name = null } = args.input;
    const communityCode = communityOf(areaCode);
    if (communityCode === null) {
      return refused('AREA_MALFORMED', 'Name a community by 12 digits or a grid by 15.', ['input', 'areaCode']);
    }
    const parentId = optionalId('PartyOrganisation', args.input.parentId);
    const register = { kind, code, name, areaCode, parentId, ...actOf(context) };
    const command = commandFor('partyOrganisationRegister', args, context);
    const decide = (tree: Tree) => registerParty(tree, register);
    const outcome = await partyTrees.grow(communityCode, command, now(), decide, partyScope(actor));
    return toPayload('partyOrganisation', outcome, (tree) => placedIn(tree, partyIdOf(code)));
  },

  async partyOrganisationMove(_, args, context) {
    const { partyTrees, actor } = context;
    const placed = await shown(args.id, context);
    if (!placed) return refused(notFound.code, notFound.message, null);
    const { tree, organisation } = placed;
    const parentId = globalIdArg('PartyOrganisation', args.input.parentId);
    const { expectedVersion } = args;
    const move = { organisationId: organisation.id, parentId, expectedVersion, ...actOf(context) };
    const command = commandFor('partyOrganisationMove', args, context);
    const outcome = await partyTrees.change(tree.id, command, (now) => moveParty(now, move), partyScope(actor));
    return toPayload('partyOrganisation', outcome, (now) => placedIn(now, organisation.id));
  },

  async partyOrganisationDissolve(_, args, context) {
    const { partyTrees, actor } = context;
    const placed = await shown(args.id, context);
    if (!placed) return refused(notFound.code, notFound.message, null);
    const { tree, organisation } = placed;
    const { expectedVersion, input } = args;
    const heirId = optionalId('PartyOrganisation', input.heirId);
    const act = actOf(context);
    const dissolve = { organisationId: organisation.id, heirId, reason: input.reason, expectedVersion, ...act };
    const command = commandFor('partyOrganisationDissolve', args, context);
    const outcome = await partyTrees.change(tree.id, command, (now) => dissolveParty(now, dissolve), partyScope(actor));
    return toPayload('partyOrganisation', outcome, (now) => placedIn(now, organisation.id));
  },
};
