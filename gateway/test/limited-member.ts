import { ANONYMOUS, type Actor } from '@yunge/kernel';
import { createAccessCheck } from '@yunge/subgraph/access';
import { accessRulesOf } from '../src/access.ts';
import { readAccounts, type DemoAccount } from '../src/demo/accounts.ts';
import { committedSupergraph, publicSchema, rootOperations, type RootOperation } from './root-operations.ts';

/** Name of the demo account of a part-time member from new employment 暖蜂. */
export const LIMITED_ACCOUNT = 'new-employment';

export function limitedAccount(): DemoAccount {
  const found = readAccounts().accounts.find(({ account }) => account === LIMITED_ACCOUNT);
  if (!found) throw new Error(`There is no account ${LIMITED_ACCOUNT}.`);
  return found;
}

/**
 * All that is open to such a member beyond what is open to anybody without a token, and as what. Whatever is added to
 * the graph is closed to them, or is named here with its reason: the test over the whole schema sees to it.
 */
export const LIMITED_RIGHTS: Readonly<Record<string, readonly string[]>> = {
  /** They report like every resident, and follow what they reported. */
  report: [
    'Mutation.incidentOpen',
    'Mutation.incidentReply',
    'Mutation.incidentComment',
    'Mutation.incidentEvaluate',
    'Query.incident',
    'Query.incidentByCode',
    'Query.incidentDuplicatesOf',
    'Query.incidents',
    'Mutation.needOpen',
    'Mutation.needConfirm',
    'Mutation.needWithdraw',
  ],
  /** They volunteer: take a need and see it through. */
  volunteer: [
    'Mutation.volunteerRegister',
    'Mutation.needClaim',
    'Mutation.needRelease',
    'Mutation.needFinish',
    'Query.need',
    'Query.needs',
    'Query.volunteer',
    'Query.volunteers',
  ],
  /** They object to an honour in its public notice, as everybody signed in may, and follow their own objection. */
  object: ['Mutation.honourObjectionFile', 'Query.honourObjection', 'Query.honourObjections'],
  /** What every signed-in person has: oneself, one's own inbox and training, and names of people in posts. */
  own: [
    'Query.me',
    'Query.notices',
    'Mutation.noticeRead',
    'Query.person',
    'Query.posting',
    'Query.camp',
    'Query.camps',
    'Query.session',
    'Query.sessions',
    'Query.certificate',
    'Query.certificates',
    'Query.trainingRecord',
    'Query.trainingRecords',
    'Query.honourCertificates',
    // Only those they are a party of.
    'Query.handOver',
    'Query.handOvers',
    // What the rates mean; no figure.
    'Query.incidentRateCatalogue',
  ],
};

export interface Verdicts {
  /** Open to the member; `isPublic` where it is open without a token too. */
  readonly open: readonly (RootOperation & { readonly isPublic: boolean })[];
  readonly closed: readonly RootOperation[];
}

/** What the committed rules say about every field at the root of the public schema. */
export function verdictsFor({ id, roles, scopes }: Pick<DemoAccount, 'id' | 'roles' | 'scopes'>): Verdicts {
  const schema = publicSchema();
  const check = createAccessCheck(schema, accessRulesOf(committedSupergraph()));
  const member: Actor = { id, kind: 'PERSON', roles, scopes };
  const isOpen = ({ document, operation }: RootOperation, actor: Actor) =>
    check(document, operation, actor).length === 0;
  const all = rootOperations(schema).map((each) => ({ ...each, isPublic: isOpen(each, ANONYMOUS) }));
  return { open: all.filter((each) => isOpen(each, member)), closed: all.filter((each) => !isOpen(each, member)) };
}
