import { postingChanged } from '@yunge/contracts';
import { toGlobalId, type Actor } from '@yunge/kernel';
import { actor, deliver, textOf, type TestService } from '@yunge/testkit';
import type { Service } from '../context.ts';
import { learnPosting } from '../workers/learn-posting.ts';

export const DISTRICT = '370883';
export const TOWN = `${DISTRICT}001`;
export const OTHER_TOWN = `${DISTRICT}002`;

/** Sound credit codes of the standard and of real companies; what else is told of them is made up. */
export const SPRING = '91350100M000100Y43';
export const STONE = '91512081MA62K0260E';
export const STEEL = '9131000063159284XQ';

export const head = actor('CENTRE_HEAD', { id: 'head', divisions: [DISTRICT] });
export const dispatcher = actor('CENTRE_DISPATCHER', { id: 'dispatcher', divisions: [DISTRICT] });
export const townLeader = actor('TOWN_LEADER', { id: 'town-leader', divisions: [TOWN] });
export const liaison = actor('LIAISON', { id: 'liaison' });
export const otherLiaison = actor('LIAISON', { id: 'other-liaison' });
export const accountOf = (creditCode: string) =>
  actor('ENTERPRISE', { id: `account-${creditCode}`, enterprise: creditCode });

export const companyId = (creditCode: string) => toGlobalId('Enterprise', creditCode);

export const REGISTER = `mutation ($input: EnterpriseRegisterInput!, $key: ID!) {
  enterpriseRegister(input: $input, idempotencyKey: $key) {
    enterprise { id version creditCode checkOverride { fault reason by { id } } } userErrors { code field } } }`;
export const ASSIGN = `mutation ($id: ID!, $input: EnterpriseAssignLiaisonInput!, $version: Int, $key: ID!) {
  enterpriseAssignLiaison(id: $id, input: $input, expectedVersion: $version, idempotencyKey: $key) {
    enterprise { liaison { id } liaisonKinds version } userErrors { code field } } }`;
export const OPEN = `mutation ($input: RequestOpenInput!, $key: ID!) {
  requestOpen(input: $input, idempotencyKey: $key) {
    request { id version status code channel dueAt liaison { id } owners { id } allowedActions } userErrors { code field } } }`;

/** The mutation of one action on a request, all with the same answer. */
const act = (name: string, input: string) => `mutation ($id: ID!, $input: ${input}!, $version: Int, $key: ID!) {
  ${name}(id: $id, input: $input, expectedVersion: $version, idempotencyKey: $key) {
    request { id version status allowedActions isCallBackDue closure escalationLevel dueAt } userErrors { code field } } }`;

const ACTIONS = {
  requestContact: act('requestContact', 'RequestContactInput'),
  requestPlan: act('requestPlan', 'RequestPlanInput'),
  requestRoll: act('requestRoll', 'RequestRollInput'),
  requestResolve: act('requestResolve', 'RequestResolveInput'),
  requestConfirm: act('requestConfirm', 'RequestConfirmInput'),
  requestDispute: act('requestDispute', 'RequestDisputeInput'),
  requestRecordCallBack: act('requestRecordCallBack', 'RequestCallBackInput'),
  requestWithdraw: act('requestWithdraw', 'RequestWithdrawInput'),
};
export type Action = keyof typeof ACTIONS;

export const wish = { topic: 'UTILITIES', title: 'More power', description: 'The new hall needs 400 kW.' };

let count = 0;
export const newKey = () => `key-${(count += 1)}`;

/** What a test tells in one line: companies with their officers, requests that come as far as they should. */
export function districtOf({ ask, service }: Pick<TestService<Service>, 'ask' | 'service'>) {
  async function post(personId: string, kind: string, areaCode: string): Promise<void> {
    const data = { postingId: `p-${personId}`, version: 1, personId, post: kind, employment: null, areaCode };
    const posting = { ...data, from: '2020-01-01T00:00:00Z', until: null };
    await deliver([{ id: `m-${personId}`, name: postingChanged.name, data: posting }], [learnPosting(service)]);
  }
  async function register(creditCode: string, change: object = {}, by: Actor = head): Promise<unknown> {
    const contact = { name: 'Lin', phone: '13812345678' };
    const file = { creditCode, name: 'A company', areaCode: TOWN, scale: 'SMALL', contact };
    const input = { ...file, accountId: `account-${creditCode}`, ...change };
    return (await ask(by, REGISTER, { input, key: newKey() })).data;
  }
  async function assign(creditCode: string, officer: Actor): Promise<unknown> {
    const input = { liaisonId: toGlobalId('Person', officer.id), kinds: ['AGENT', 'PARTY_ADVISER'] };
    return (await ask(head, ASSIGN, { id: companyId(creditCode), input, key: newKey() })).data;
  }
  /** A registered company with its officer, who has a posting. */
  async function served(creditCode: string, officer: Actor, change: object = {}): Promise<void> {
    await post(officer.id, 'LIAISON', DISTRICT);
    await register(creditCode, change);
    await assign(creditCode, officer);
  }
  async function opened(by: Actor, change: object = {}): Promise<string> {
    const { data } = await ask(by, OPEN, { input: { ...wish, ...change }, key: newKey() });
    return textOf(data, 'requestOpen.request.id');
  }
  async function does(by: Actor, action: Action, id: string, input: object = {}, more: object = {}): Promise<unknown> {
    return (await ask(by, ACTIONS[action], { id, input, key: newKey(), ...more })).data;
  }
  /** A request that its liaison said to be solved. */
  async function resolved(by: Actor, officer: Actor): Promise<string> {
    const id = await opened(by);
    await does(officer, 'requestContact', id, { note: 'Called Mr Lin.' });
    await does(officer, 'requestPlan', id, { plan: 'A second line.' });
    await does(officer, 'requestResolve', id, { text: 'The line is in.' });
    return id;
  }
  return { post, register, assign, served, opened, does, resolved };
}
