import { hasRole, refuse, toGlobalId, type Refusal } from '@yunge/kernel';
import { commandOf, notFound, type SeamCode } from '@yunge/mongo';
import { entityStub, globalIdArg, toPayload } from '@yunge/subgraph';
import { entryIdOf } from '../domain/honour-entry.ts';
import { decideObjection, fileObjection, type HonourObjectionCode } from '../domain/honour-objection-decisions.ts';
import type { HonourObjection as ObjectionState } from '../domain/honour-objection.ts';
import { honourObjectionScope } from '../store/honour-objections.ts';
import type { HonourObjectionResolvers, MutationResolvers, QueryResolvers } from './__generated__/resolvers.ts';
import { actOf, listed, optionalId } from './args.ts';

const late = refuse('NOT_ON_NOTICE', 'Objections are heard while a list is on public notice.');
type Told = { readonly ok: true; readonly value: ObjectionState } | Refusal<HonourObjectionCode | SeamCode>;
const payloadOf = (told: Told) => toPayload('honourObjection', told);

/** Lists that the public has been shown. */
const SHOWN = { status: { $in: ['ON_NOTICE', 'PUBLISHED', 'SUPERSEDED'] }, notice: { $ne: null } };

export const Query: Pick<QueryResolvers, 'honourObjection' | 'honourObjections'> = {
  honourObjection: (_, { id }, { honourObjections, actor }) =>
    honourObjections.get(globalIdArg('HonourObjection', id), honourObjectionScope(actor)),
  honourObjections(_, { filter, ...args }, { honourObjections, actor }) {
    const query = { status: filter?.status, listId: optionalId('HonourList', filter?.listId) };
    return listed(honourObjections.page(query, args, honourObjectionScope(actor)));
  },
};

export const HonourObjection: HonourObjectionResolvers = {
  __resolveReference: ({ id }, { honourObjections, actor }) =>
    honourObjections.get(globalIdArg('HonourObjection', id), honourObjectionScope(actor)),
  id: ({ id }) => toGlobalId('HonourObjection', id),
  listId: ({ listId }) => toGlobalId('HonourList', listId),
  list: ({ listId }, _, { load }) => load.honourList.load(listId),
  entryId: ({ listId, subjectId }) =>
    subjectId === null ? null : toGlobalId('HonourEntry', entryIdOf(listId, subjectId)),
  incidents: ({ incidentIds }) => incidentIds.map((id) => entityStub('Incident', id)),
  async objector({ listId, objectorId }, _, { actor, honourEntries, load }) {
    const decides = hasRole(actor, 'CENTRE_HEAD', 'ADMIN') && !(await honourEntries.isListed(listId, actor.id));
    return decides || actor.id === objectorId ? load.person.load(objectorId) : null;
  },
  escalationLevel: ({ level }) => level,
  reason: ({ decision }) => decision?.reason ?? null,
  decidedAt: ({ decision }) => decision?.at ?? null,
};

export const Mutation: Pick<MutationResolvers, 'honourObjectionFile' | 'honourObjectionDecide'> = {
  async honourObjectionFile(_, args, context) {
    const { honourLists, honourEntries, honourObjections, advanceObjection, actor } = context;
    const { text, entryId, incidentIds } = args.input;
    const listId = globalIdArg('HonourList', args.listId);
    const list = await honourLists.get(listId, SHOWN);
    if (!list) return payloadOf(notFound);
    const entry = entryId == null ? null : await honourEntries.get(globalIdArg('HonourEntry', entryId));
    const filing = {
      ...{ list, text, subjectId: entryId == null ? null : (entry?.subjectId ?? '') },
      isSubjectListed: entry?.listId === listId,
      incidentIds: (incidentIds ?? []).map((id) => globalIdArg('Incident', id)),
      filedBefore: await honourObjections.countOf(listId, actor.id),
    };
    const outcome = await honourObjections.open(commandOf('honourObjectionFile', args, actor), (id) => {
      const decision = fileObjection(id, filing, actOf(context));
      return decision.ok && list.status !== 'ON_NOTICE' ? late : decision;
    });
    if (!outcome.ok) return payloadOf(outcome);
    const noted = (await advanceObjection(outcome.value.id)) ?? outcome.value;
    return payloadOf(noted.status === 'LAPSED' ? late : { ok: true, value: noted });
  },
  async honourObjectionDecide(_, args, context) {
    const { honourObjections, honourEntries, advanceObjection, actor } = context;
    const { isUpheld, reason, excludeIncidentIds, barsSubject } = args.input;
    const id = globalIdArg('HonourObjection', args.id);
    const scope = honourObjectionScope(actor);
    const found = await honourObjections.get(id, scope);
    const isListed = found !== null && (await honourEntries.isListed(found.listId, actor.id));
    const decision = {
      ...{ isUpheld, reason, barsSubject: barsSubject ?? false },
      excludeIncidentIds: (excludeIncidentIds ?? []).map((each) => globalIdArg('Incident', each)),
    };
    const act = { ...actOf(context), roles: actor.roles, isListed };
    const outcome = await honourObjections.change(
      id,
      commandOf('honourObjectionDecide', args, actor),
      (objection) => decideObjection(objection, decision, act),
      scope,
    );
    if (!outcome.ok) return payloadOf(outcome);
    return payloadOf({ ok: true, value: (await advanceObjection(id)) ?? outcome.value });
  },
};
