import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  createClient,
  IncidentAcceptDocument,
  IncidentDispatchDocument,
  IncidentDocument,
  IncidentFileDocument,
  IncidentOpenDocument,
  IncidentsDocument,
  MeDocument,
  MyVolunteersDocument,
  type Client,
} from '@yunge/client';
import { ask, logIn } from '../../gateway/test/client.ts';
import { LIMITED_ACCOUNT, limitedAccount, verdictsFor } from '../../gateway/test/limited-member.ts';
import { given } from './payload.ts';
import { pointInGrid } from './place.ts';
import { LAMP_ITEM } from './chapters/lamp.ts';

/** `npm test` brings the platform up and names it here. */
const gatewayUrl = process.env['GATEWAY_URL'] ?? 'http://127.0.0.1:4000';
const anonymous = createClient({ url: new URL('/graphql', gatewayUrl).href });
const PASSWORD = 'yunge-demo';
const GRID = '370883001004001';
const { open, closed } = verdictsFor(limitedAccount());

let token: { authorization: string };
let rider: Client;
let head: Client;
let resident: Client;
beforeAll(async () => {
  token = await logIn(gatewayUrl, LIMITED_ACCOUNT);
  [rider, head, resident] = await Promise.all([
    anonymous.login(LIMITED_ACCOUNT, PASSWORD),
    anonymous.login('centre-head-zoucheng', PASSWORD),
    anonymous.login('resident', PASSWORD),
  ]);
}, 30_000);

describe('On the running platform, a member from new employment', () => {
  it.each(closed)('is refused $coordinate', async ({ query, coordinate }) => {
    const { data, errors } = await ask(gatewayUrl, query, token);
    expect({ data, errors }).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN', coordinate } }] });
    expect(data ?? null).toBeNull();
  });

  it.each(open.filter(({ kind }) => kind === 'Query'))('is answered $coordinate', async ({ query }) => {
    const { codes } = await ask(gatewayUrl, query, token);
    expect(codes.filter((code) => code !== 'BAD_USER_INPUT')).toEqual([]);
  });

  it('is known as one, and stands in the post of one', async () => {
    const { me } = await rider.execute(MeDocument);
    expect(me).toMatchObject({ roles: ['RESIDENT', 'VOLUNTEER'], mainPosting: { post: 'NEW_EMPLOYMENT' } });
  });

  it('reports, sees what they reported and nothing else, and can be given none of it', async () => {
    const mine = async () => (await rider.execute(IncidentsDocument, { first: 100 })).incidents;
    const before = await mine();
    const point = await pointInGrid({ resident: rider }, GRID);
    const report = { category: 'STREET_LAMP', description: '骑行途中发现路灯不亮。A lamp on the way is out.', point };
    const reportBy = async (client: Client) => {
      const idempotencyKey = randomUUID();
      const { incidentOpen } = await client.execute(IncidentOpenDocument, { input: report, idempotencyKey });
      return given(incidentOpen, incidentOpen.incident);
    };
    const { id } = await reportBy(rider);
    const others = await reportBy(resident);
    const after = await mine();
    expect(after.totalCount).toBe(before.totalCount + 1);
    expect(after.nodes.map((each) => each.id)).toEqual(expect.arrayContaining([id]));
    expect((await rider.execute(IncidentDocument, { id })).incident?.id).toBe(id);
    expect((await rider.execute(IncidentDocument, { id: others.id })).incident ?? null).toBeNull();

    const step = () => ({ id, idempotencyKey: randomUUID() });
    const accepted = (await head.execute(IncidentAcceptDocument, step())).incidentAccept;
    given(accepted, accepted.incident);
    const filed = (await head.execute(IncidentFileDocument, step())).incidentFile;
    given(filed, filed.incident);
    const { me } = await rider.execute(MeDocument);
    const input = { memberId: me?.id ?? '', itemCode: LAMP_ITEM };
    const { incidentDispatch } = await head.execute(IncidentDispatchDocument, { ...step(), input });
    expect(incidentDispatch.userErrors.map(({ code }) => code)).toEqual(['NOT_ON_DUTY']);
  }, 30_000);

  it('volunteers as themselves', async () => {
    const { volunteers } = await rider.execute(MyVolunteersDocument);
    expect(volunteers.nodes).toMatchObject([{ kind: 'VOLUNTEER', isBarred: false }]);
  });
});
