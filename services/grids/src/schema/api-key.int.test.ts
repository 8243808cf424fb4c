import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ANONYMOUS } from '@yunge/kernel';
import { actor, codesOf, listOf, pathOf, textOf } from '@yunge/testkit';
import { CREATE_KEY, REVOKE_KEY } from '../routes/open311.fixture.ts';
import { openTestService } from '../test-service.ts';
import { admin, dispatcher, plantTown, resident } from './incident.fixture.ts';

let test: Awaited<ReturnType<typeof openTestService>>;
beforeAll(async () => {
  test = await openTestService();
  await plantTown(test.service);
}, 60_000);
afterAll(() => test.close(), 60_000);

const input = { client: 'city-app', name: 'The city app', areaCode: '140214' };
const create = async (key: string, more: object = {}, by = admin) =>
  (await test.ask(by, CREATE_KEY, { input: { ...input, ...more }, key })).data;

describe('A key of an Open311 client', () => {
  it('is shown once and kept as a hash; the same command again makes no second one', async () => {
    const data = await create('a');
    const plain = textOf(data, 'apiKeyCreate.plainKey');
    expect(plain).toMatch(/^yk_[\w-]{32}$/);
    const again = await create('a');
    expect(pathOf(again, 'apiKeyCreate.plainKey')).toBeNull();
    expect(pathOf(again, 'apiKeyCreate.apiKey.id')).toBe(pathOf(data, 'apiKeyCreate.apiKey.id'));
    const stored = await test.service.stores.apiKeys.model.find({}).lean();
    expect(JSON.stringify(stored)).not.toContain(plain);
    expect(await test.service.stores.apiKeys.valid(plain)).toMatchObject({ client: 'city-app' });
    expect(await test.service.stores.apiKeys.valid(`${plain}x`)).toBeNull();
  });

  it('can be taken back for good, and twice is once', async () => {
    const data = await create('b');
    const plain = textOf(data, 'apiKeyCreate.plainKey');
    const id = textOf(data, 'apiKeyCreate.apiKey.id');
    const revoked = (await test.ask(admin, REVOKE_KEY, { id, key: 'r' })).data;
    expect(textOf(revoked, 'apiKeyRevoke.apiKey.revokedAt')).toMatch(/Z$/);
    expect((await test.ask(admin, REVOKE_KEY, { id, key: 'r2' })).data).toEqual(revoked);
    expect(await test.service.stores.apiKeys.valid(plain)).toBeNull();
  });

  it('is given out, listed and taken back by administrators of its area only', async () => {
    const elsewhere = actor('ADMIN', { id: 'admin-2', divisions: ['370883'] });
    const id = textOf(await create('c', { client: 'c-app' }), 'apiKeyCreate.apiKey.id');
    expect(codesOf(await create('d', {}, elsewhere), 'apiKeyCreate')).toEqual(['UNKNOWN_AREA']);
    expect(codesOf(await create('e', { areaCode: '140299' }), 'apiKeyCreate')).toEqual(['UNKNOWN_AREA']);
    expect(listOf((await test.ask(elsewhere, '{ apiKeys { id } }')).data, 'apiKeys')).toEqual([]);
    expect(codesOf((await test.ask(elsewhere, REVOKE_KEY, { id, key: 'r3' })).data, 'apiKeyRevoke')).toEqual([
      'NOT_FOUND',
    ]);
    const mine = listOf((await test.ask(admin, '{ apiKeys { id } }')).data, 'apiKeys');
    expect(mine).toContainEqual({ id });
  });

  it('is nobody else’s business', async () => {
    for (const [by, code] of [
      [resident, 'FORBIDDEN'],
      [dispatcher, 'FORBIDDEN'],
      [ANONYMOUS, 'UNAUTHENTICATED'],
    ] as const) {
      expect(await test.ask.refused(by, '{ apiKeys { hint } }')).toContain(code);
      expect(await test.ask.refused(by, CREATE_KEY, { input, key: 'x' })).toContain(code);
      expect(await test.ask.refused(by, REVOKE_KEY, { id: 'x', key: 'x' })).toContain(code);
    }
  });

  it('needs a proper client, name and area', async () => {
    for (const wrong of [{ client: 'No Spaces' }, { name: ' ' }, { areaCode: '14' }]) {
      expect(await test.ask.refused(admin, CREATE_KEY, { input: { ...input, ...wrong }, key: 'y' })).toEqual([
        'BAD_USER_INPUT',
      ]);
    }
  });
});
