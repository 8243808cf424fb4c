import { localId, toGlobalId } from '@yunge/kernel';
import type { Recorded } from '@yunge/mongo';
import { badInput, entityStub, globalIdArg } from '@yunge/subgraph';
import { seesFiler, seesHistory } from '../domain/access.ts';
import type { NeedEvent as Event } from '../domain/need.ts';
import { claimDeadline } from '../domain/need-clock.ts';
import { actionsOf } from '../domain/need-states.ts';
import { suggestPlatform } from '../domain/need-suggestion.ts';
import { needScope } from '../store/needs.ts';
import type {
  DeadlineResolvers,
  NeedClaimResolvers,
  NeedEventResolvers,
  NeedResolvers,
  QueryResolvers,
} from './__generated__/resolvers.ts';

export type RecordedNeedEvent = Recorded<Event>;

const ORDER = { FILED_AT: 'filedAt', CHANGED_AT: 'changedAt' } as const;

export const Query: Pick<QueryResolvers, 'need' | 'needs'> = {
  need: async (_, { id }, { needs, actor, profiles }) =>
    needs.get(globalIdArg('Need', id), needScope(actor, await profiles())),
  async needs(_, { filter, orderBy, ...args }, { needs, actor, profiles }) {
    const { isMine, ...query } = filter ?? {};
    const order = { field: ORDER[orderBy?.field ?? 'FILED_AT'], direction: orderBy?.direction ?? 'DESC' };
    const scope = needScope(actor, await profiles());
    const page = await needs.page({ ...query, personId: isMine ? actor.id : null }, order, args, scope);
    if (!page) throw badInput('This is not a cursor of this list.');
    return page;
  },
};

export const Need: NeedResolvers = {
  __resolveReference({ id }, { needById }) {
    const local = localId('Need', id);
    return local === null ? null : needById.load(local);
  },
  id: ({ id }) => toGlobalId('Need', id),
  community: ({ areaCode }) => entityStub('Division', areaCode.slice(0, 12)),
  grid: ({ areaCode }) => entityStub('Grid', areaCode.length === 15 ? areaCode : null),
  filer: (need, _, { actor }) => entityStub('Person', seesFiler(actor, need) ? need.filerId : null),
  claimDeadline: (need, _, { now }) => claimDeadline(need, now()),
  suggestion: ({ kind }) => suggestPlatform(kind),
  allowedActions: async (need, _, { actor, profiles }) => actionsOf(need, actor, await profiles()),
  history: (need, _, { needs, actor }) => (seesHistory(actor, need) ? needs.history(need.id) : null),
};

/** Spelt as the graph has it. */
const CLOCK = { PROMISE: 'promise', STAGE: 'stage' } as const;

export const Deadline: DeadlineResolvers = {
  clock: ({ clock }) => CLOCK[clock],
  pausedForMs: ({ pausedMs }) => pausedMs,
  isProvisional: ({ provisional }) => provisional,
};

export const NeedClaim: NeedClaimResolvers = {
  async claimant({ claimantId }, _, { claimantById }) {
    const claimant = await claimantById.load(claimantId);
    if (!claimant) throw new Error(`claimant ${claimantId} is gone`);
    return claimant;
  },
  claimedAt: ({ at }) => at,
};

export const NeedEvent: NeedEventResolvers = {
  by: ({ by }) => entityStub('Person', by.startsWith('system-') ? null : by),
  reason: (event) => ('reason' in event ? event.reason : null),
  platform: (event) => ('platform' in event ? event.platform : null),
};
