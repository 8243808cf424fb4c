import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { listOf, rivals, textOf } from '@yunge/testkit';
import { admin, LAMP } from '../schema/incident.fixture.ts';
import { openTestService } from '../test-service.ts';
import { clientsOf, plantOpen311, POTHOLE } from './open311.fixture.ts';

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
const count = () => incidents().model.countDocuments();
const idsIn = (answer: { json(): unknown }) =>
  Object.values(Object(answer.json())).map((row) => textOf(row, 'service_request_id'));
const stored = async (code: string) => {
  const found = await incidents().byCode(code, {});
  if (!found) throw new Error(`no incident ${code}`);
  return found;
};

describe('The services of Open311', () => {
  it('are the categories, but for emergency calls, in JSON and in XML', async () => {
    const codes = Object.values(Object((await client.get('services.json')).json())).map((row) =>
      textOf(row, 'service_code'),
    );
    expect(codes).toEqual(expect.arrayContaining(['STREET_LAMP', 'POTHOLE', 'CARE_VISIT']));
    expect(codes).not.toContain('CALL');
    const answer = await client.get('services.xml');
    expect(answer.headers['content-type']).toBe('text/xml; charset=utf-8');
    expect(answer.text).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?><services><service><service_code>/);
    expect(listOf(client.xml(answer), 'services.service')).toHaveLength(codes.length);
  });

  it('ask nothing besides, and are unknown under any other code', async () => {
    expect((await client.get('services/POTHOLE.json')).json()).toEqual({ service_code: 'POTHOLE', attributes: [] });
    expect(client.xml(await client.get('services/POTHOLE.xml'))).toEqual({
      service_definition: { service_code: 'POTHOLE', attributes: '' },
    });
    const unknown = await client.get('services/DRAGONS.xml');
    expect(unknown.status).toBe(404);
    expect(client.xml(unknown)).toEqual({
      errors: { error: { code: '404', description: 'There is no such service_code.' } },
    });
  });
});

describe('When a client posts a report', () => {
  it('it becomes an incident with its source, and its code is the id of the request', async () => {
    const answer = await client.post('requests.json', { ...POTHOLE, api_key: key, account_id: 'a-7' });
    expect(answer.status).toBe(201);
    const code = textOf(answer.json(), '0.service_request_id');
    expect(answer.json()).toEqual([
      { service_request_id: code, service_notice: expect.stringMatching(/^Promised by 20/), account_id: 'a-7' },
    ]);
    expect(await stored(code)).toMatchObject({
      source: 'OPEN311',
      category: 'POTHOLE',
      point: LAMP,
      reporterId: 'system-open311-city-app',
    });
  });

  it('nothing of who reported is stored', async () => {
    const who = { email: 'lin@example.org', first_name: 'Lin', last_name: 'Yuqing', phone: '13800001234' };
    const device = { device_id: 'device-123', account_id: 'account-9', media_url: 'https://example.org/p.jpg' };
    const code = await client.reported(key, { ...who, ...device, description: 'Who was it?' });
    const document = JSON.stringify(await incidents().model.findOne({ code }).lean());
    for (const told of Object.values({ ...who, ...device })) expect(document).not.toContain(told);
  });

  it('in XML it is answered in XML', async () => {
    const answer = await client.post('requests.xml', { ...POTHOLE, api_key: key, description: 'In XML.' });
    expect(answer.status).toBe(201);
    const code = textOf(client.xml(answer), 'service_requests.request.service_request_id');
    expect(await stored(code)).toMatchObject({ description: 'In XML.' });
  });

  it('twenty rivals with the same form, or the same Idempotency-Key, make one incident each', async () => {
    const before = await count();
    const form = { ...POTHOLE, api_key: key, description: 'Sent again and again.' };
    const posted = await rivals(20, () => client.post('requests.json', form));
    expect(new Set(posted.flatMap(idsIn)).size).toBe(1);
    const keyed = await rivals(20, () => client.post('requests.json', form, { 'idempotency-key': 'k-1' }));
    expect(new Set(keyed.flatMap(idsIn)).size).toBe(1);
    expect(await count()).toBe(before + 2);
    const other = await client.post(
      'requests.json',
      { ...form, description: 'Another.' },
      { 'idempotency-key': 'k-1' },
    );
    expect([other.status, other.json()]).toEqual([
      400,
      [{ code: 400, description: 'This key was used for another request.' }],
    ]);
  });

  it('the same form is the same report for a day, and a new one after it', async () => {
    const first = await client.reported(key, { description: 'Broken again.' });
    await test.service.clock.advance(23 * 3_600_000);
    expect(await client.reported(key, { description: 'Broken again.' })).toBe(first);
    await test.service.clock.advance(2 * 3_600_000);
    const second = await client.reported(key, { description: 'Broken again.' });
    expect(second).not.toBe(first);
    await test.service.clock.advance(20 * 3_600_000);
    expect(await client.reported(key, { description: 'Broken again.' })).toBe(second);
  });

  it.each([
    ['without a key', { api_key: '' }, 403, 'An api_key is needed.'],
    ['with a wrong key', { api_key: 'yk_wrong_key' }, 403, 'This api_key is not valid.'],
    ['of a service nobody knows', { service_code: 'DRAGONS' }, 404, 'There is no such service_code.'],
    ['of an emergency call', { service_code: 'CALL' }, 404, 'There is no such service_code.'],
    ['without a service', { service_code: '' }, 400, 'service_code is needed.'],
    ['without a place', { lat: '' }, 400, 'lat is needed.'],
    ['at no number', { lat: '4e1' }, 400, 'lat must be decimal degrees, WGS-84.'],
    ['outside every grid', { lat: '39.9', long: '116.4' }, 400, 'The point lies outside the area that is served.'],
    ['outside the country', { lat: '48.8', long: '2.3' }, 400, 'The point lies outside the area that is served.'],
    ['without words', { description: ' ' }, 400, 'description must have 2 to 4,000 characters.'],
    ['in a jurisdiction nobody knows', { jurisdiction_id: '999999' }, 404, 'There is no such jurisdiction_id.'],
  ])('%s it is refused and changes nothing', async (_, wrong, status, description) => {
    const before = await count();
    for (const format of ['json', 'xml'] as const) {
      const answer = await client.post(`requests.${format}`, { ...POTHOLE, api_key: key, ...wrong });
      expect(answer.status).toBe(status);
      if (format === 'json') expect(answer.json()).toEqual([{ code: status, description }]);
      else expect(client.xml(answer)).toEqual({ errors: { error: { code: String(status), description } } });
    }
    expect(await count()).toBe(before);
  });

  it('outside the area of its key it is refused, and so is any other kind of body', async () => {
    const before = await count();
    const narrow = await client.keyFor('next-door', '140214033006002');
    expect((await client.post('requests.json', { ...POTHOLE, api_key: narrow })).status).toBe(403);
    const headers = { 'content-type': 'application/json' };
    expect((await client.post('requests.json', { ...POTHOLE, api_key: key }, headers)).status).toBe(400);
    expect((await client.get('nothing.json')).status).toBe(404);
    expect(await count()).toBe(before);
  });
});

describe('A key', () => {
  it('that was revoked neither posts nor reads', async () => {
    const plain = await client.keyFor('gone-app');
    const code = await client.reported(plain, { description: 'Before it was revoked.' });
    const { data } = await test.ask(admin, '{ apiKeys { id client } }');
    const kept = listOf(data, 'apiKeys').find((each) => textOf(each, 'client') === 'gone-app');
    const revoke = `mutation ($id: ID!) { apiKeyRevoke(id: $id, idempotencyKey: "r") { apiKey { revokedAt } } }`;
    await test.ask(admin, revoke, { id: textOf(kept, 'id') });
    expect((await client.post('requests.json', { ...POTHOLE, api_key: plain })).status).toBe(403);
    expect((await client.get(`requests/${code}.json?api_key=${plain}`)).status).toBe(403);
    const next = await client.keyFor('gone-app');
    expect((await client.get(`requests/${code}.json?api_key=${next}`)).json()).toMatchObject([
      { description: 'Before it was revoked.' },
    ]);
  });
});
