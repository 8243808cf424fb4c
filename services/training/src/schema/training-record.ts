import { toGlobalId, type Decision } from '@yunge/kernel';
import { commandOf, type Command, type Outcome } from '@yunge/mongo';
import { badInput, entityStub, globalIdArg, toPayload } from '@yunge/subgraph';
import { holdsSession } from '../domain/access.ts';
import type { Session } from '../domain/session.ts';
import {
  hasPassedExam,
  isSignedOff,
  recordExam,
  signOffPractice,
  unknownSession,
  type Proof,
  type TrainingRecord as TrainingRecordState,
  type TrainingRecordCode,
  type TrainingRecordEvent,
} from '../domain/training-record.ts';
import { issueDue } from '../store/issue-due.ts';
import { sessionScope } from '../store/sessions.ts';
import { trainingRecordScope } from '../store/training-records.ts';
import type { Context } from '../context.ts';
import type {
  ExamAttemptResolvers,
  MutationResolvers,
  PracticeSignOffResolvers,
  QueryResolvers,
  TrainingRecordResolvers,
} from './__generated__/resolvers.ts';
import { actOf, listed, optionalId } from './args.ts';

export const Query: Pick<QueryResolvers, 'trainingRecord' | 'trainingRecords'> = {
  trainingRecord: (_, { id }, { trainingRecords, actor }) =>
    trainingRecords.get(globalIdArg('TrainingRecord', id), trainingRecordScope(actor)),
  trainingRecords(_, { filter, orderBy, ...args }, { trainingRecords, actor }) {
    const query = { ...filter, personId: optionalId('Person', filter?.personId) };
    const order = { field: 'updatedAt', direction: orderBy?.direction ?? 'DESC' };
    return listed(trainingRecords.page(query, order, args, trainingRecordScope(actor)));
  },
};

export const TrainingRecord: TrainingRecordResolvers = {
  __resolveReference: ({ id }, { load }) => load.trainingRecord.load(globalIdArg('TrainingRecord', id)),
  id: ({ id }) => toGlobalId('TrainingRecord', id),
  person: ({ personId }) => entityStub('Person', personId),
  isExamPassed: (record) => hasPassedExam(record),
  isPracticeSignedOff: (record) => isSignedOff(record),
  async certificates({ id, personId }, _, { load }) {
    const held = await load.certificatesOfPerson.load(personId);
    return held.filter(({ recordId }) => recordId === id);
  },
};

export const ExamAttempt: ExamAttemptResolvers = {
  isPassed: ({ score, passMark }) => score >= passMark,
  examiner: ({ by }) => entityStub('Person', by),
  session: ({ sessionId }, _, { load }) => (sessionId === null ? null : load.session.load(sessionId)),
};

export const PracticeSignOff: PracticeSignOffResolvers = {
  trainer: ({ by }) => entityStub('Person', by),
  session: ({ sessionId }, _, { load }) => (sessionId === null ? null : load.session.load(sessionId)),
};

type Decide = (record: TrainingRecordState | null, proof: Proof) => Decision<TrainingRecordEvent, TrainingRecordCode>;

/** Adds a proof to a record, and writes the certificate where it was the last that was missing. */
async function add(
  context: Context,
  command: Command,
  input: { readonly sessionId: string; readonly personId: string },
  decide: Decide,
): Promise<Outcome<TrainingRecordState, TrainingRecordCode>> {
  const { sessions, trainingRecords, postings, policy, actor } = context;
  const act = actOf(context);
  const personId = globalIdArg('Person', input.personId);
  const session = await sessions.get(globalIdArg('Session', input.sessionId), sessionScope(actor));
  if (!session) return unknownSession;
  const within = await postings.homeOf(personId, act.at);
  const proof = { session, personId, within, holds: (held: Session) => holdsSession(actor, held), ...act };
  const outcome = await trainingRecords.add(personId, session.module, command, (record) => decide(record, proof));
  if (!outcome.ok) return outcome;
  return { ...outcome, value: await issueDue(context, outcome.value, { months: policy.months, at: act.at }) };
}

export const Mutation: Pick<MutationResolvers, 'examRecord' | 'practiceSignOff'> = {
  async examRecord(_, args, context) {
    const exam = { score: args.input.score, passMark: context.policy.passMark };
    const command = commandOf('examRecord', args, context.actor);
    const decide: Decide = (record, proof) => recordExam(record, { ...proof, ...exam });
    return toPayload('trainingRecord', await add(context, command, args.input, decide));
  },
  async practiceSignOff(_, args, context) {
    const remark = args.input.remark ?? null;
    if (remark !== null && remark.length > 500)
      throw badInput('A remark has at most 500 characters.', ['input', 'remark']);
    const command = commandOf('practiceSignOff', args, context.actor);
    const decide: Decide = (record, proof) => signOffPractice(record, { ...proof, remark });
    return toPayload('trainingRecord', await add(context, command, args.input, decide));
  },
};
