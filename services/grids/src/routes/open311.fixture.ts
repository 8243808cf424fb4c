import { ANONYMOUS } from '@yunge/kernel';
import { textOf, type Called, type TestService } from '@yunge/testkit';
import { SaxesParser } from 'saxes';
import type { Service } from '../context.ts';
import { admin, LAMP, plantTown } from '../schema/incident.fixture.ts';

export const CREATE_KEY = `mutation ($input: ApiKeyCreateInput!, $key: ID!) {
  apiKeyCreate(input: $input, idempotencyKey: $key) {
    apiKey { id version client name areaCode hint revokedAt } plainKey userErrors { code field } } }`;
export const REVOKE_KEY = `mutation ($id: ID!, $key: ID!) {
  apiKeyRevoke(id: $id, idempotencyKey: $key) { apiKey { revokedAt } userErrors { code } } }`;

const ordinary = { class: 'MEDIUM', isSafety: false, type: 'ORDINARY' } as const;

/** A town, and three more categories: one that anyone may see, one that nobody may, and emergency calls. */
export async function plantOpen311(service: Service): Promise<void> {
  await plantTown(service);
  const { catalogue } = service.stores;
  await catalogue.insert(
    [
      { ...ordinary, code: 'POTHOLE', name: { en: 'Pothole', zh: '路面破损' }, isPublic: true },
      { ...ordinary, code: 'RUBBISH', name: { en: 'Rubbish', zh: '垃圾堆积' }, isPublic: true },
      { ...ordinary, code: 'CARE_VISIT', name: { en: 'Care visit', zh: '关爱探访' } },
      { ...ordinary, code: 'QUARREL', name: { en: 'Quarrel', zh: '纠纷' }, type: 'DISPUTE', isPublic: true },
      { ...ordinary, code: 'CALL', name: { en: 'Call', zh: '呼叫' }, type: 'EMERGENCY', isPublic: true },
    ],
    [],
  );
  await catalogue.reload();
}

export const POTHOLE = {
  service_code: 'POTHOLE',
  lat: String(LAMP.lat),
  long: String(LAMP.lng),
  description: 'A hole before the gate.',
};

type Fields = Readonly<Record<string, string>>;

/** A document as a strict parser reads it: the text of an element without children, the children of any other by name. */
export function readXml(text: string): unknown {
  type Element = { readonly name: string; text: string; readonly children: (readonly [string, unknown])[] };
  const open: Element[] = [{ name: '', text: '', children: [] }];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => open.push({ name, text: '', children: [] }));
  parser.on('text', (part) => {
    const last = open.at(-1);
    if (last) last.text += part;
  });
  parser.on('closetag', () => {
    const done = open.pop();
    if (!done) throw new Error('an element ends that was not open');
    open.at(-1)?.children.push([done.name, valueOf(done)]);
  });
  parser.write(text).close();
  return open[0] && valueOf(open[0]);

  function valueOf({ text: inside, children }: Element): unknown {
    if (children.length === 0) return inside;
    const byName = Map.groupBy(children, ([name]) => name);
    return Object.fromEntries(
      [...byName].map(([name, all]) => [name, all.length === 1 ? all[0]?.[1] : all.map(([, value]) => value)]),
    );
  }
}

/** A client of Open311 as it sees the service: forms in, JSON or XML out. */
export function clientsOf({ ask, call }: Pick<TestService<Service>, 'ask' | 'call'>) {
  const get = (path: string) => call(ANONYMOUS, 'GET', `/open311/v2/${path}`);
  const post = (path: string, fields: Fields, headers: Fields = {}) =>
    call(ANONYMOUS, 'POST', `/open311/v2/${path}`, {
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      body: new URLSearchParams(fields).toString(),
    });
  let count = 0;
  async function keyFor(client: string, areaCode = '140214'): Promise<string> {
    const key = `key-of-${client}-${(count += 1)}`;
    const { data } = await ask(admin, CREATE_KEY, { input: { client, name: `App of ${client}`, areaCode }, key });
    return textOf(data, 'apiKeyCreate.plainKey');
  }
  /** Posts a report that must be taken in, and answers its id. */
  async function reported(api_key: string, more: Fields = {}): Promise<string> {
    const answer = await post('requests.json', { ...POTHOLE, api_key, ...more });
    if (answer.status !== 201) throw new Error(`${answer.status} ${answer.text}`);
    return textOf(answer.json(), '0.service_request_id');
  }
  const xml = (answer: Called) => readXml(answer.text);
  return { get, post, keyFor, reported, xml };
}
