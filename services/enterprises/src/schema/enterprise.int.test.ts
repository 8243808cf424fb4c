import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { toGlobalId } from '@yunge/kernel';
import { codesOf, listOf, pathOf } from '@yunge/testkit';
import { deliver, drain, rivals } from '@yunge/testkit';
import { openTestService } from '../test-service.ts';
import { followLiaison } from '../workers/follow-liaison.ts';
import {
  accountOf,
  ASSIGN,
  companyId,
  districtOf,
  head,
  liaison,
  newKey,
  otherLiaison,
  OTHER_TOWN,
  REGISTER,
  SPRING,
  STEEL,
  STONE,
  townLeader,
} from './company.fixture.ts';

let test: Awaited<ReturnType<typeof openTestService>>;
let district: ReturnType<typeof districtOf>;
beforeAll(async () => {
  test = await openTestService();
  district = districtOf(test);
}, 60_000);
afterAll(() => test.close(), 60_000);

/** The code of the standard with another check character. */
const LEGACY = '91350100M000100Y4Z';

const countOf = async () => {
  const { data } = await test.ask(head, '{ enterprises { totalCount } }');
  return pathOf(data, 'enterprises.totalCount');
};

describe('When a company is registered', () => {
  it('a wrong check character is refused, and nothing is stored', async () => {
    const before = await countOf();
    const data = await district.register(LEGACY);
    expect(data).toEqual({
      enterpriseRegister: {
        enterprise: null,
        userErrors: [{ code: 'CREDIT_CODE_CHECK_FAILED', field: ['input', 'creditCode'] }],
      },
    });
    expect(codesOf(await district.register('123'), 'enterpriseRegister')).toEqual(['CREDIT_CODE_MALFORMED']);
    expect(await countOf()).toBe(before);
  });

  it('a legacy code passes only on the word of a head, with a reason that is kept', async () => {
    const overrideReason = 'Issued in 1998, seen on paper.';
    const by = (who: typeof head, reason: string, code = LEGACY) =>
      district.register(code, { overrideReason: reason }, who);
    expect(codesOf(await by(townLeader, overrideReason), 'enterpriseRegister')).toEqual(['OVERRIDE_NOT_AUTHORISED']);
    expect(codesOf(await by(head, '  '), 'enterpriseRegister')).toEqual(['REASON_REQUIRED']);
    expect(codesOf(await by(head, overrideReason, SPRING), 'enterpriseRegister')).toEqual(['OVERRIDE_NOT_NEEDED']);
    expect(codesOf(await by(head, overrideReason, '123'), 'enterpriseRegister')).toEqual(['CREDIT_CODE_MALFORMED']);
    const data = await by(head, overrideReason);
    expect(pathOf(data, 'enterpriseRegister.enterprise.checkOverride')).toEqual({
      fault: 'CHECK_CHARACTER',
      reason: overrideReason,
      by: { id: toGlobalId('Person', 'head') },
    });
  });

  it('it has one file, however often and by whomever it is sent', async () => {
    const input = {
      creditCode: '9135 0100-m000100y43',
      name: 'Spring Water',
      areaCode: '370883001',
      scale: 'SMALL',
      contact: { name: 'Lin', phone: '13812345678' },
    };
    const before = Number(await countOf());
    const answers = await rivals(5, () => test.ask(head, REGISTER, { input, key: 'spring' }));
    for (const { data } of answers) {
      expect(data).toMatchObject({
        enterpriseRegister: { enterprise: { creditCode: SPRING, version: 1 }, userErrors: [] },
      });
    }
    expect(codesOf(await district.register(SPRING), 'enterpriseRegister')).toEqual(['ALREADY_EXISTS']);
    const other = await test.ask(head, REGISTER, { input: { ...input, name: 'Other' }, key: 'spring' });
    expect(codesOf(other.data, 'enterpriseRegister')).toEqual(['IDEMPOTENCY_CONFLICT']);
    expect(await countOf()).toBe(before + 1);
  });

  it('it lies where the registrar answers', async () => {
    const data = await district.register(STONE, { areaCode: OTHER_TOWN }, townLeader);
    expect(codesOf(data, 'enterpriseRegister')).toEqual(['OUTSIDE_YOUR_AREA']);
  });
});

describe('When a liaison is named', () => {
  it('it is somebody posted as one, and the company stops being unserved', async () => {
    await district.register(STEEL, { isKey: true });
    const unserved = async () => {
      const { data } = await test.ask(
        head,
        '{ enterprises(filter: { isUnserved: true, isKey: true }) { nodes { creditCode } } }',
      );
      return listOf(data, 'enterprises.nodes');
    };
    expect(await unserved()).toEqual([{ creditCode: STEEL }]);
    expect(codesOf(await district.assign(STEEL, liaison), 'enterpriseAssignLiaison')).toEqual(['NOT_A_LIAISON']);
    await district.post(liaison.id, 'LIAISON', '370883');
    expect(await district.assign(STEEL, liaison)).toMatchObject({
      enterpriseAssignLiaison: { enterprise: { liaison: { id: toGlobalId('Person', 'liaison') } }, userErrors: [] },
    });
    expect(await unserved()).toEqual([]);
    const { data } = await test.ask(liaison, '{ enterprises { totalCount nodes { creditCode } } }');
    expect(data).toEqual({ enterprises: { totalCount: 1, nodes: [{ creditCode: STEEL }] } });
  });

  it('a version that is no longer the current one is refused', async () => {
    const input = { liaisonId: toGlobalId('Person', 'liaison'), kinds: ['AGENT'] };
    const { data } = await test.ask(head, ASSIGN, { id: companyId(STEEL), input, version: 1, key: newKey() });
    expect(codesOf(data, 'enterpriseAssignLiaison')).toEqual(['CONFLICT']);
  });

  it('the company’s open requests follow to the next one, and both are told', async () => {
    const request = await district.opened(accountOf(STEEL));
    await drain(test.service.stores.enterprises.outbox);
    await district.post(otherLiaison.id, 'LIAISON', '370883');
    await district.assign(STEEL, otherLiaison);
    const messages = await drain(test.service.stores.enterprises.outbox);
    expect(messages.map(({ name, data }) => [name, data])).toEqual([
      ['enterprise.liaison-assigned', expect.objectContaining({ enterpriseId: STEEL })],
      [
        'notice.raised',
        expect.objectContaining({ recipientId: otherLiaison.id, subject: { type: 'Enterprise', id: STEEL } }),
      ],
    ]);
    expect(await deliver([...messages, ...messages], [followLiaison(test.service)])).toBe(2);
    const { data } = await test.ask(
      otherLiaison,
      '{ requests(filter: { isMine: true }) { nodes { id owners { id } } } }',
    );
    const person = { id: toGlobalId('Person', otherLiaison.id) };
    expect(listOf(data, 'requests.nodes')).toEqual([{ id: request, owners: [person] }]);
    const before = await test.ask(liaison, '{ requests { totalCount } }');
    expect(before.data).toEqual({ requests: { totalCount: 0 } });
  });
});
