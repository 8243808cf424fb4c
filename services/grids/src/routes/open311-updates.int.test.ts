import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { toGlobalId } from '@yunge/kernel';
import { pathOf, rivals, textOf } from '@yunge/testkit';
import { casesOf, dispatcher } from '../schema/incident.fixture.ts';
import { openTestService } from '../test-service.ts';
import { clientsOf, plantOpen311 } from './open311.fixture.ts';

let test: Awaited<ReturnType<typeof openTestService>>;
let client: ReturnType<typeof clientsOf>;
let key: string;
beforeAll(async () => {
  test = await openTestService();
  await plantOpen311(test.service);
  client = clientsOf(test);
  key = await client.keyFor('city-app');
}, 60_000);
afterAll(() => test.close(), 60_000);

const incidents = () => test.service.stores.incidents;
const idOf = async (code: string) => (await incidents().byCode(code, {}))?.id ?? '';
const told = async (query: string) => (await client.get(`servicerequestupdates.json?${query}`)).json();

let count = 0;
/** A request that was accepted, and on which a word was said. */
async function followed(more: Record<string, string> = {}) {
  const code = await client.reported(key, { description: `A hole, number ${(count += 1)}.`, ...more });
  await casesOf(test).act(dispatcher, 'incidentAccept', toGlobalId('Incident', await idOf(code)));
  const answer = await client.post('servicerequestupdates.json', {
    api_key: key,
    service_request_id: code,
    description: 'It is deeper now, says Lin.',
  });
  return { code, answer };
}

describe('Updates of requests', () => {
  it('are taken from the client that posted, as a comment in the history', async () => {
    const { code, answer } = await followed();
    expect([answer.status, answer.json()]).toEqual([201, [{ update_id: `${code}-3`, service_request_id: code }]]);
    const events = await incidents().history(await idOf(code));
    expect(events.at(-1)).toMatchObject({
      name: 'incident.commented',
      text: 'It is deeper now, says Lin.',
      by: 'system-open311-city-app',
    });
    const xml = await client.post('servicerequestupdates.xml', {
      api_key: key,
      service_request_id: code,
      description: 'And in <XML>.',
    });
    expect(textOf(client.xml(xml), 'service_request_updates.request_update.update_id')).toBe(`${code}-4`);
  });

  it('sent again are told once: by the same words, by the same update_id, by the same Idempotency-Key', async () => {
    const { code } = await followed();
    const length = async () => (await incidents().history(await idOf(code))).length;
    const before = await length();
    const form = { api_key: key, service_request_id: code, description: 'Again and again.' };
    const send = (fields: object, headers = {}) =>
      rivals(5, () => client.post('servicerequestupdates.json', { ...form, ...fields }, headers));
    for (const answers of [
      await send({}),
      await send({ update_id: 'u-1' }),
      await send({}, { 'idempotency-key': 'k' }),
    ]) {
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    }
    expect(await length()).toBe(before + 3);
  });

  it('are refused without a key, from any other client, on what does not exist, and without words', async () => {
    const { code } = await followed();
    const { length } = await incidents().history(await idOf(code));
    const other = await client.keyFor('another-app');
    const form = { api_key: key, service_request_id: code, description: 'Words.' };
    const status = async (wrong: Record<string, string>) =>
      (await client.post('servicerequestupdates.json', { ...form, ...wrong })).status;
    expect(await status({ api_key: '' })).toBe(403);
    expect(await status({ api_key: other })).toBe(404);
    expect(await status({ service_request_id: '140214-260101-AAAAAAAAAA' })).toBe(404);
    expect(await status({ description: '' })).toBe(400);
    expect(await incidents().history(await idOf(code))).toHaveLength(length);
  });

  it('are told to anyone as states, and to the client that posted also in its words', async () => {
    const { code } = await followed();
    const [accepted, ...more] = Object.values(Object(await told(`service_request_id=${code}`)));
    expect(accepted).toEqual({
      update_id: `${code}-2`,
      service_request_id: code,
      status: 'open',
      updated_datetime: expect.stringMatching(/Z$/),
      description: 'Accepted 已受理',
      media_url: null,
    });
    expect(more).toEqual([]);
    expect(await told(`service_request_id=${code}&api_key=${key}`)).toMatchObject([
      { description: 'Accepted 已受理' },
      { description: 'It is deeper now, says Lin.' },
    ]);
    const other = await client.keyFor('curious-app');
    expect(JSON.stringify(await told(`service_request_id=${code}&api_key=${other}`))).not.toContain('Lin');
  });

  it('of a private category are told to the client that posted, and to nobody else', async () => {
    const { code } = await followed({ service_code: 'CARE_VISIT' });
    expect(await told(`service_request_id=${code}`)).toEqual([]);
    expect(JSON.stringify(await told(''))).not.toContain(code);
    expect(await told(`service_request_id=${code}&api_key=${key}`)).toHaveLength(2);
  });

  it('are those of the last day unless a span is named, page by page', async () => {
    const { code } = await followed();
    const mine = async (query: string) =>
      Object.values(Object(await told(query))).filter((update) => textOf(update, 'service_request_id') === code);
    expect(await mine('')).toHaveLength(1);
    await test.service.clock.advance(2 * 86_400_000);
    expect(await mine('')).toEqual([]);
    const start = new Date(test.service.clock.now().getTime() - 3 * 86_400_000).toISOString();
    expect(await mine(`start_date=${start}`)).toHaveLength(1);
    expect(await mine(`start_date=${start}&end_date=${start}`)).toEqual([]);
    const [first, second] = [
      await told(`start_date=${start}&page_size=1`),
      await told(`start_date=${start}&page_size=1&page=2`),
    ];
    expect([first, second]).toEqual([[expect.anything()], [expect.anything()]]);
    expect(pathOf(first, '0.update_id')).not.toBe(pathOf(second, '0.update_id'));
  });

  it('of an answer that is waited for are that answer', async () => {
    const { code } = await followed();
    const id = await idOf(code);
    const command = { name: 'test', by: dispatcher, key: null, request: null };
    const at = test.service.clock.now();
    await incidents().change(id, command, () => ({
      ok: true,
      events: [{ name: 'incident.reporterAsked', question: 'Which gate?', by: 'clerk', at }],
    }));
    const answer = await client.post('servicerequestupdates.json', {
      api_key: key,
      service_request_id: code,
      description: 'The north gate.',
    });
    expect(answer.status).toBe(201);
    expect(await incidents().get(id)).toMatchObject({ status: 'IN_PROGRESS' });
    expect(JSON.stringify(await told(`service_request_id=${code}&api_key=${key}`))).toContain('Which gate?');
    expect(JSON.stringify(await told(`service_request_id=${code}`))).not.toContain('gate');
  });
});
