import { localId } from '@yunge/kernel';
import { actor, codesOf, instant, textOf } from '@yunge/testkit';
import type { openTestService } from '../test-service.ts';

export const DISTRICT = '140214';
export const TOWN = '140214033';
export const COMMUNITY = '140214033006';
export const GRID = '140214033006001';

export const head = actor('CENTRE_HEAD', { divisions: [DISTRICT] });
export const townLeader = actor('TOWN_LEADER', { divisions: [TOWN] });
export const chief = actor('GRID_CHIEF', { divisions: [COMMUNITY] });
export const elsewhere = actor('GRID_CHIEF', { id: 'elsewhere', divisions: ['140214034001'] });
export const resident = actor('RESIDENT', { id: 'resident' });

export const PERSON_ADD = `mutation ($input: PersonAddInput!, $key: ID!) {
  personAdd(input: $input, idempotencyKey: $key) { person { id name workPhone roles areaCode } userErrors { code field } }
}`;
export const POSTING_BEGIN = `mutation ($personId: ID!, $input: PostingBeginInput!, $key: ID!) {
  postingBegin(personId: $personId, input: $input, idempotencyKey: $key) {
    posting { id version post areaCode employment from until isActive person { name } } userErrors { code field }
  }
}`;
export const HAND_OVER = `mutation ($id: ID!, $input: PostingHandOverInput!, $expectedVersion: Int, $key: ID!) {
  postingHandOver(id: $id, input: $input, expectedVersion: $expectedVersion, idempotencyKey: $key) {
    posting { id version until isActive successor { name } }
    successorPosting { id version post employment from until person { name } }
    userErrors { code }
  }
}`;

type Test = Awaited<ReturnType<typeof openTestService>>;

let keys = 0;
/** A key that no other command of this run has. */
export const newKey = () => `key-${(keys += 1)}`;

/** A district whose people are added and posted through the service's own door. */
export function districtOf({ ask }: Test) {
  const since = instant('2026-01-01T00:00+08:00');
  return {
    async add(name: string, change: object = {}, by = head) {
      const input = { name, roles: ['GRID_MEMBER'], areaCode: COMMUNITY, workPhone: '13812340000', ...change };
      return (await ask(by, PERSON_ADD, { input, key: newKey() })).data;
    },
    async begin(personId: string, change: object = {}, by = head) {
      const member = { post: 'GRID_MEMBER', areaCode: GRID, employment: 'FULL_TIME', from: since };
      return (await ask(by, POSTING_BEGIN, { personId, input: { ...member, ...change }, key: newKey() })).data;
    },
    async handOver(id: string, successorId: string, change: object = {}, by = head) {
      const variables = { id, input: { successorId }, key: newKey(), ...change };
      return (await ask(by, HAND_OVER, variables)).data;
    },
    /** A person in a post; global ids of both. */
    async posted(name: string, post: string, areaCode: string, change: object = {}) {
      const personId = textOf(await this.add(name), 'personAdd.person.id');
      const employment = post === 'GRID_MEMBER' ? 'FULL_TIME' : null;
      const data = await this.begin(personId, { post, areaCode, employment, ...change });
      if (codesOf(data, 'postingBegin').length > 0) throw new Error(JSON.stringify(data));
      return { personId, id: localId('Person', personId) ?? '', postingId: textOf(data, 'postingBegin.posting.id') };
    },
  };
}
