import { allowedActions } from '@yunge/casework';
import { toGlobalId } from '@yunge/kernel';
import { commandOf } from '@yunge/mongo';
import { entityStub, globalIdArg, toPayload } from '@yunge/subgraph';
import type { Context } from '../context.ts';
import type { HonourList as ListState, Nominee, PassedOver } from '../domain/honour-list.ts';
import { CATEGORY_POSTS } from '../domain/honour-subject.ts';
import { entryIdOf } from '../domain/honour-entry.ts';
import { HONOUR_STATES } from '../domain/honour-states.ts';
import { nominateFrom, openNoticeOf, publishList } from '../store/honour-jury.ts';
import type {
  HonourListResolvers,
  HonourNomineeResolvers,
  HonourPassedOverResolvers,
  MutationResolvers,
} from './__generated__/resolvers.ts';

/** A nominee together with the list that puts them forward. */
export interface ShownNominee extends Nominee {
  readonly list: Pick<ListState, 'category'>;
}

/** Somebody passed over, together with the list. */
export interface ShownPassedOver extends PassedOver {
  readonly listId: string;
}

export const nomineesOf = (list: ListState): ShownNominee[] => list.nominees.map((nominee) => ({ ...nominee, list }));

type Added =
  'allowedActions' | 'nominees' | 'passedOver' | 'openObjections' | 'supersedes' | 'supersededBy' | 'excludedIncidents';

export const HonourList: Pick<HonourListResolvers, Added> = {
  allowedActions: ({ status }, _, { actor }) => allowedActions(HONOUR_STATES, status, actor.roles),
  nominees: (list) => nomineesOf(list),
  passedOver: ({ id, passedOver }) => passedOver.map((each) => ({ ...each, listId: id })),
  openObjections: ({ openObjectionIds }) => openObjectionIds.length,
  supersedes: ({ supersedesId }, _, { load }) => (supersedesId === null ? null : load.honourList.load(supersedesId)),
  supersededBy: ({ supersededById }, _, { load }) =>
    supersededById === null ? null : load.honourList.load(supersededById),
  excludedIncidents: ({ exclusions }) => exclusions.incidentIds.map((id) => entityStub('Incident', id)),
};

export const HonourNominee: HonourNomineeResolvers = {
  entryId: ({ entryId }) => toGlobalId('HonourEntry', entryId),
  post: ({ list }) => CATEGORY_POSTS[list.category],
};

export const HonourPassedOver: HonourPassedOverResolvers = {
  entry: ({ listId, subjectId }, _, { honourEntries }) => honourEntries.get(entryIdOf(listId, subjectId)),
};

type Changing = {
  readonly id: string;
  readonly expectedVersion?: number | null | undefined;
  readonly idempotencyKey: string;
};

const requestOf = (name: string, args: Changing, { actor, now }: Context) => ({
  listId: globalIdArg('HonourList', args.id),
  command: commandOf(name, args, actor),
  actor,
  at: now(),
});

type Commands = 'honourListNominate' | 'honourListOpenNotice' | 'honourListPublish';

export const Mutation: Pick<MutationResolvers, Commands> = {
  async honourListNominate(_, args, context) {
    const passOver = (args.input.passOver ?? []).map(({ entryId, reason }) => ({
      entryId: globalIdArg('HonourEntry', entryId),
      reason,
    }));
    return toPayload(
      'honourList',
      await nominateFrom(context, requestOf('honourListNominate', args, context), passOver),
    );
  },
  honourListOpenNotice: async (_, args, context) =>
    toPayload('honourList', await openNoticeOf(context, requestOf('honourListOpenNotice', args, context))),
  honourListPublish: async (_, args, context) =>
    toPayload('honourList', await publishList(context, requestOf('honourListPublish', args, context))),
};
