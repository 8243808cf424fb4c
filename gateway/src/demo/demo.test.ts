import { describe, expect, it } from '@jest/globals';
import { ROLES } from '@yunge/kernel';
import { createIdentify } from '../identity/bearer.ts';
import { readAccounts } from './accounts.ts';
import { createDemoIssuer } from './issuer.ts';

describe('the demo accounts', () => {
  const { accounts } = readAccounts();

  it('cover every role, and no two share a name or a person', () => {
    expect(ROLES.filter((role) => !accounts.some(({ roles }) => roles.includes(role)))).toEqual([]);
    expect(new Set(accounts.map(({ account }) => account)).size).toBe(accounts.length);
    expect(new Set(accounts.map(({ id }) => id)).size).toBe(accounts.length);
  });
});

describe('the demo issuer', () => {
  it('does not start in production', async () => {
    await expect(createDemoIssuer(true)).rejects.toThrow(/production/);
  });

  it('gives a token that the gateway believes, for the right password only', async () => {
    const demo = await createDemoIssuer(false);
    const granted = await demo.login('department', 'yunge-demo');
    expect(await createIdentify([demo])(`Bearer ${granted?.token}`)).toMatchObject({
      ok: true,
      actor: { kind: 'PERSON', roles: ['DEPARTMENT'], scopes: { department: 'EMERGENCY', divisions: ['140214'] } },
    });
    expect(await demo.login('department', 'yunge')).toBeNull();
    expect(await demo.login('nobody', 'yunge-demo')).toBeNull();
  });

  it('is not believed by a gateway that does not know it', async () => {
    const granted = await (await createDemoIssuer(false)).login('admin', 'yunge-demo');
    expect((await createIdentify([])(`Bearer ${granted?.token}`)).ok).toBe(false);
    expect((await createIdentify([await createDemoIssuer(false)])(`Bearer ${granted?.token}`)).ok).toBe(false);
  });
});
