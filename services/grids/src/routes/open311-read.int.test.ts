import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ANONYMOUS, localId } from '@yunge/kernel';
import { listOf, pathOf, textOf } from '@yunge/testkit';
import { casesOf, dispatcher, LAMP, resident } from '../schema/incident.fixture.ts';
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
const idsIn = (answer: { json(): unknown }) =>
  Object.values(Object(answer.json())).map((row) => textOf(row, 'service_request_id'));
const stored = async (code: string) => {
  const found = await incidents().byCode(code, {});
  if (!found) throw new Error(`no incident ${code}`);
  return found;
};

describe('What is read of requests', () => {
  it('is, to anyone, the state, the service and about where; to the client that posted, its own words and place', async () => {
    const code = await client.reported(key, { description: 'Before door 5 of Mrs Lin', lat: '40.051234' });
    const [seen] = listOf({ rows: (await client.get(`requests/${code}.json`)).json() }, 'rows');
    expect(seen).toEqual({
      service_request_id: code,
      status: 'open',
      status_notes: 'Reported 已上报',
      service_name: '路面破损 Pothole',
      service_code: 'POTHOLE',
      description: null,
      agency_responsible: '玉龙街道',
      service_notice: null,
      requested_datetime: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
      updated_datetime: pathOf(seen, 'requested_datetime'),
      expected_datetime: expect.stringMatching(/Z$/),
      address: '云冈区玉龙街道一社区第1网格',
      address_id: null,
      zipcode: null,
      lat: 40.051,
      long: 113.1,
      media_url: null,
    });
    const own = await client.get(`requests/${code}.json?api_key=${key}`);
    expect(own.json()).toMatchObject([{ description: 'Before door 5 of Mrs Lin', lat: 40.051234 }]);
    const other = await client.keyFor('another-app');
    expect((await client.get(`requests/${code}.json?api_key=${other}`)).json()).toMatchObject([{ description: null }]);
    expect((await client.get(`tokens/${code}.json`)).json()).toEqual([{ service_request_id: code, token: code }]);
  });

  it('never shows a private category, whoever reported it, but to the client that posted', async () => {
    const care = await client.reported(key, { service_code: 'CARE_VISIT' });
    const quarrel = await client.reported(key, { service_code: 'QUARREL' });
    for (const code of [care, quarrel]) {
      expect((await client.get(`requests/${code}.json`)).status).toBe(404);
      expect((await client.get(`tokens/${code}.xml`)).status).toBe(404);
      expect(idsIn(await client.get(`requests.json?service_request_id=${code}`))).toEqual([]);
      expect((await client.get(`requests/${code}.json?api_key=${key}`)).status).toBe(200);
      const other = await client.keyFor('curious-app');
      expect((await client.get(`requests/${code}.json?api_key=${other}`)).status).toBe(404);
    }
    const all = idsIn(await client.get('requests.json?page_size=50'));
    expect(all).not.toContain(care);
    expect(all).not.toContain(quarrel);
    expect((await client.get('requests.json?service_code=CARE_VISIT,QUARREL')).json()).toEqual([]);
  });

  it('escapes what residents wrote, and writes no character that XML forbids', async () => {
    const hostile = ']]></description><status>closed</status><!-- & &foo; &#1; &lt; "\' <?php \r\u0000\u0008\uFFFE -->';
    const code = await client.reported(key, { description: hostile });
    const answer = await client.get(`requests/${code}.xml?api_key=${key}`);
    const request = pathOf(client.xml(answer), 'service_requests.request');
    expect(pathOf(request, 'status')).toBe('open');
    expect(pathOf(request, 'description')).toBe(hostile.replaceAll(/[\u0000\u0008\uFFFE]/g, '\uFFFD'));
    expect((await client.get(`requests/${code}.json?api_key=${key}`)).json()).toMatchObject([{ description: hostile }]);
  });

  it('can be narrowed by state, service, time and id', async () => {
    const open = await client.reported(key, { service_code: 'RUBBISH', description: 'Left open.' });
    const closed = await client.reported(key, { service_code: 'RUBBISH', description: 'To be refused.' });
    const { id } = await stored(closed);
    const refusal = `mutation ($id: ID!) {
      incidentRefuse(id: $id, input: { reason: "Not ours: ask Mr Wang." }, idempotencyKey: "r") { userErrors { code } } }`;
    await test.ask(dispatcher, refusal, { id: Buffer.from(`Incident:${id}`).toString('base64url') });
    const list = async (query: string) => idsIn(await client.get(`requests.json?service_code=RUBBISH&${query}`));
    expect(await list('')).toEqual([closed, open]);
    expect(await list('status=open')).toEqual([open]);
    expect(await list('status=closed')).toEqual([closed]);
    expect(await list('status=open,closed')).toEqual([closed, open]);
    expect(await list('page_size=1')).toEqual([closed]);
    expect(await list('page_size=1&page=2')).toEqual([open]);
    expect(await list('page_size=1&page=3')).toEqual([]);
    expect(await list('end_date=2026-01-02T00:00:00Z')).toEqual([]);
    expect(await list('jurisdiction_id=140214')).toEqual([closed, open]);
    expect(await list(`service_request_id=${open}&status=closed`)).toEqual([open]);
    const told = await client.get(`requests/${closed}.json`);
    expect(told.json()).toMatchObject([{ status: 'closed', status_notes: 'Not taken up 不予受理' }]);
    expect(told.text).not.toContain('Wang');
  });

  it('begins 90 days ago unless a span is named', async () => {
    const code = await client.reported(key, { service_code: 'RUBBISH', description: 'Long ago.' });
    const { reportedAt } = await stored(code);
    const shift = async (days: number) => {
      const at = new Date(test.service.clock.now().getTime() - days * 86_400_000);
      await incidents().model.updateOne({ code }, { $set: { reportedAt: at } });
    };
    await shift(89);
    expect(idsIn(await client.get('requests.json?service_code=RUBBISH'))).toContain(code);
    await shift(91);
    expect(idsIn(await client.get('requests.json?service_code=RUBBISH'))).not.toContain(code);
    const start = new Date(test.service.clock.now().getTime() - 92 * 86_400_000).toISOString();
    expect(idsIn(await client.get(`requests.json?service_code=RUBBISH&start_date=${start}`))).toContain(code);
    await incidents().model.updateOne({ code }, { $set: { reportedAt } });
  });

  it.each([
    ['requests.json?page_size=51', 'page_size'],
    ['requests.json?page=0', 'page'],
    ['requests.json?page=21&page_size=50', 'At most 1000'],
    ['requests.json?status=dragons', 'status'],
    ['requests.json?start_date=yesterday', 'start_date'],
    ['requests.json?start_date=2026-01-01&end_date=2026-06-01', '90 days'],
    ['requests.json?start_date=2026-02-01&end_date=2026-01-01', 'end_date is before'],
    [`requests.json?service_request_id=${Array(51).fill('x').join(',')}`, 'service_request_id'],
  ])('%s is refused', async (path, words) => {
    const answer = await client.get(path);
    expect(answer.status).toBe(400);
    expect(answer.text).toContain(words);
  });

  it('shows what others reported by other ways, without a word of theirs', async () => {
    const input = { category: 'POTHOLE', description: 'Reported in the app by Lin.', point: LAMP };
    const id = await casesOf(test).opened(resident, input);
    const found = await incidents().get(localId('Incident', id) ?? '');
    const answer = await client.get(`requests/${found?.code}.json?api_key=${key}`);
    expect(answer.json()).toMatchObject([{ service_code: 'POTHOLE', description: null }]);
    expect(answer.text).not.toContain('Lin');
  });
});

describe('When a request of a client was closed', () => {
  it('the client, and nobody else, is given the one-time token with which its reporter says how it went', async () => {
    const code = await client.reported(key, { description: 'Filled at once.' });
    const { id } = await stored(code);
    const done = {
      name: 'incident.selfHandled',
      result: 'Filled.',
      evidence: [],
      isSampled: false,
      by: 'member',
    } as const;
    const command = { name: 'test', by: dispatcher, key: null, request: null };
    const at = test.service.clock.now();
    await incidents().change(id, command, () => ({ ok: true, events: [{ ...done, at }] }));
    expect((await client.get(`requests/${code}.json`)).json()).toMatchObject([
      { status: 'closed', service_notice: null },
    ]);
    const told = textOf((await client.get(`requests/${code}.json?api_key=${key}`)).json(), '0.service_notice');
    const token = /token (\S+) /.exec(told)?.[1];
    const evaluate = `mutation ($input: IncidentEvaluateByTokenInput!) {
      incidentEvaluateByToken(input: $input, idempotencyKey: "e") { track { step } userErrors { code } } }`;
    const { data } = await test.ask(ANONYMOUS, evaluate, { input: { code, token, isSatisfied: true } });
    expect(pathOf(data, 'incidentEvaluateByToken')).toEqual({ track: { step: 'DONE' }, userErrors: [] });
    expect(await incidents().get(id)).toMatchObject({ status: 'EVALUATED' });
  });
});
