import type { Actor } from '@yunge/kernel';
import { actor, listOf, textOf, type TestService } from '@yunge/testkit';
import type { Service } from '../context.ts';

export const TOWN = '140214033';
export const COMMUNITY = `${TOWN}006`;
export const GRID = `${COMMUNITY}001`;
export const resident = actor('RESIDENT', { id: 'lin' });
export const clerk = actor('COMMUNITY_CLERK', { id: 'clerk', divisions: [COMMUNITY] });
export const chief = actor('GRID_CHIEF', { id: 'chief', divisions: [COMMUNITY] });

export const wish = { kind: 'ELDERLY_CARE', description: 'Somebody who reads the paper to me.', areaCode: GRID };

export const REGISTER = `mutation ($input: VolunteerRegisterInput!, $key: ID!) {
  volunteerRegister(input: $input, idempotencyKey: $key) { volunteer { id version } userErrors { code field } } }`;
export const OPEN = `mutation ($input: NeedOpenInput!, $key: ID!) {
  needOpen(input: $input, idempotencyKey: $key) { need { id status } userErrors { code field } } }`;
export const ROUTE = `mutation ($id: ID!, $input: NeedRouteInput!, $version: Int, $key: ID!) {
  needRoute(id: $id, input: $input, expectedVersion: $version, idempotencyKey: $key) {
    need { id version status platform } userErrors { code field } } }`;
export const CLAIM = `mutation ($id: ID!, $claimant: ID!, $key: ID!) {
  needClaim(id: $id, input: { claimantId: $claimant }, idempotencyKey: $key) {
    need { status claim { claimant { id } } } userErrors { code } } }`;
export const RELEASE = `mutation ($id: ID!, $key: ID!) {
  needRelease(id: $id, input: { reason: "I am ill." }, idempotencyKey: $key) { need { status } userErrors { code } } }`;
export const FINISH = `mutation ($id: ID!, $key: ID!) {
  needFinish(id: $id, input: { result: "We read the paper." }, idempotencyKey: $key) {
    need { status result doneAt } userErrors { code } } }`;
export const CONFIRM = `mutation ($id: ID!, $key: ID!) {
  needConfirm(id: $id, idempotencyKey: $key) { need { status allowedActions } userErrors { code } } }`;
export const WITHDRAW = `mutation ($id: ID!, $key: ID!) {
  needWithdraw(id: $id, input: { reason: "No longer." }, idempotencyKey: $key) { need { status } userErrors { code } } }`;

let count = 0;
const key = () => `key-${(count += 1)}`;

/** What a test tells in one line: people who register, needs that come as far as they should. */
export function townOf({ ask }: Pick<TestService<Service>, 'ask'>) {
  async function filedNeed(input: object = wish, by: Actor = resident): Promise<string> {
    const { data } = await ask(by, OPEN, { input, key: key() });
    return textOf(data, 'needOpen.need.id');
  }
  async function routedNeed(platform = 'VOLUNTEER', input: object = wish): Promise<string> {
    const id = await filedNeed(input);
    await ask(clerk, ROUTE, { id, input: { platform, reason: 'near by' }, key: key() });
    return id;
  }
  async function volunteer(id: string, traits: object = {}) {
    const who = actor('VOLUNTEER', { id });
    const input = { kind: 'VOLUNTEER', homeCode: GRID, skills: ['CARE'], isAdult: true, ...traits };
    const { data } = await ask(who, REGISTER, { input, key: key() });
    return { who, profile: textOf(data, 'volunteerRegister.volunteer.id') };
  }
  type Claimant = Awaited<ReturnType<typeof volunteer>>;
  /** The answer to a claim, as a client sees it. */
  async function claim(id: string, { who, profile }: Claimant): Promise<unknown> {
    return (await ask(who, CLAIM, { id, claimant: profile, key: key() })).data;
  }
  /** Any mutation that only takes a need and a key. */
  async function act(by: Actor, mutation: string, id: string): Promise<unknown> {
    return (await ask(by, mutation, { id, key: key() })).data;
  }
  async function idsSeenBy(who: Actor, filter: object = {}): Promise<unknown[]> {
    const { data } = await ask(
      who,
      `query ($filter: NeedFilter) { needs(first: 100, filter: $filter) { nodes { id } } }`,
      {
        filter,
      },
    );
    return listOf(data, 'needs.nodes').map((node) => textOf(node, 'id'));
  }
  return { filedNeed, routedNeed, volunteer, claim, act, idsSeenBy };
}
