import { toGlobalId } from '@yunge/kernel';
import { commandOf } from '@yunge/mongo';
import { entityStub, globalIdArg, toPayload } from '@yunge/subgraph';
import { enrolsFor, holdsSession, visibleEnrolments } from '../domain/access.ts';
import { addSession, attend, enrol, seatsLeft, type Session as SessionState } from '../domain/session.ts';
import { campScope } from '../store/camps.ts';
import { sessionScope } from '../store/sessions.ts';
import type {
  EnrolmentResolvers,
  MutationResolvers,
  QueryResolvers,
  SessionResolvers,
} from './__generated__/resolvers.ts';
import { actOf, actWithin, listed, optionalId } from './args.ts';

export const Query: Pick<QueryResolvers, 'session' | 'sessions'> = {
  session: (_, { id }, { sessions, actor }) => sessions.get(globalIdArg('Session', id), sessionScope(actor)),
  sessions(_, { filter, orderBy, ...args }, { sessions, actor }) {
    const { campId, isMine, ...rest } = filter ?? {};
    const query = { ...rest, campId: optionalId('Camp', campId), personId: isMine ? actor.id : null };
    const order = { field: 'startsAt', direction: orderBy?.direction ?? 'ASC' };
    return listed(sessions.page(query, order, args, sessionScope(actor)));
  },
};

export const Session: SessionResolvers = {
  __resolveReference: ({ id }, { load }) => load.session.load(globalIdArg('Session', id)),
  id: ({ id }) => toGlobalId('Session', id),
  async camp({ id, campId }, _, { load }) {
    const camp = await load.campOfSession.load(campId);
    if (!camp) throw new Error(`session ${id} belongs to no camp`);
    return camp;
  },
  trainer: ({ trainerId }) => entityStub('Person', trainerId),
  seatsLeft: (session) => seatsLeft(session),
  enrolments: (session, _, { actor }) => visibleEnrolments(session, actor),
};

export const Enrolment: EnrolmentResolvers = {
  person: ({ personId }) => entityStub('Person', personId),
  enrolledAt: ({ at }) => at,
  enrolledBy: ({ by }) => entityStub('Person', by),
};

export const Mutation: Pick<MutationResolvers, 'sessionAdd' | 'sessionEnrol' | 'sessionAttend'> = {
  async sessionAdd(_, args, context) {
    const { camps, sessions, actor } = context;
    const { campId, trainerId, ...input } = args.input;
    const camp = await camps.get(globalIdArg('Camp', campId), campScope(actor));
    const terms = { ...input, campId: globalIdArg('Camp', campId), trainerId: globalIdArg('Person', trainerId) };
    const command = commandOf('sessionAdd', args, actor);
    return toPayload('session', await sessions.open(command, (id) => addSession(id, camp, terms, actWithin(context))));
  },
  async sessionEnrol(_, args, context) {
    const { sessions, postings, actor } = context;
    const id = globalIdArg('Session', args.id);
    const personId = optionalId('Person', args.input.personId) ?? actor.id;
    const act = actOf(context);
    const within = enrolsFor(actor, personId, await postings.homeOf(personId, act.at));
    const decide = (session: SessionState) => enrol(session, { personId, within, ...act });
    const outcome = await sessions.change(id, commandOf('sessionEnrol', args, actor), decide, sessionScope(actor));
    return toPayload('session', outcome);
  },
  async sessionAttend(_, args, context) {
    const { sessions, actor } = context;
    const id = globalIdArg('Session', args.id);
    const personId = globalIdArg('Person', args.input.personId);
    const { attendance } = args.input;
    const holds = (session: SessionState) => holdsSession(actor, session);
    const decide = (session: SessionState) => attend(session, { personId, attendance, holds, ...actOf(context) });
    const outcome = await sessions.change(id, commandOf('sessionAttend', args, actor), decide, sessionScope(actor));
    return toPayload('session', outcome);
  },
};
