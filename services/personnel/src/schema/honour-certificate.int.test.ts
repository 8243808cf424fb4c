import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ANONYMOUS } from '@yunge/kernel';
import { actor, codesOf, pathOf, rivals, textOf } from '@yunge/testkit';
import { openHonourDistrict } from './honour-life.fixture.ts';
import { DISTRICT, head, newKey, townLeader } from './people.fixture.ts';

let district: Awaited<ReturnType<typeof openHonourDistrict>>;
beforeAll(async () => {
  district = await openHonourDistrict();
  await district.published();
  await district.told('member9', 'honourCertificate.issued');
}, 60_000);
afterAll(() => district.close(), 60_000);

const otherHead = actor('CENTRE_HEAD', { id: 'other-head', divisions: [DISTRICT] });
const CERTIFICATES = `{ honourCertificates(first: 100) { totalCount nodes { id number displayName rank listHash verifyUrl pdfUrl revokedAt } } }`;
const CHECK = `query ($number: String!) { honourCertificateCheck(number: $number) { number isValid displayName areaName fromMonth listHash } }`;

describe('A certificate of a published list', () => {
  const own = async (id: string) => (await district.ask(actor('GRID_MEMBER', { id }), CERTIFICATES)).data;
  const pathOfUrl = (url: string) => new URL(url).pathname;

  it('is issued once to each whom the list honours; everybody sees their own', async () => {
    const { data } = await district.ask(head, CERTIFICATES);
    expect(pathOf(data, 'honourCertificates.totalCount')).toBe(10);
    const mine = await own('member1');
    expect(pathOf(mine, 'honourCertificates.totalCount')).toBe(1);
    expect(pathOf(mine, 'honourCertificates.nodes.0')).toMatchObject({ displayName: 'Name of member1', rank: 2 });
    expect(pathOf(await own('member11'), 'honourCertificates.totalCount')).toBe(0);
  });

  it('can be checked by anybody who has its number, as a page, as JSON and in the graph, and had as a PDF', async () => {
    const mine = pathOf(await own('member1'), 'honourCertificates.nodes.0');
    const number = textOf(mine, 'number');
    const page = await district.call(ANONYMOUS, 'GET', pathOfUrl(textOf(mine, 'verifyUrl')));
    expect([page.status, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    for (const shown of ['有效 Valid', number, 'Name of member1', textOf(mine, 'listHash')])
      expect(page.text).toContain(shown);
    const spaced = encodeURIComponent(number.toLowerCase());
    const json = await district.call(ANONYMOUS, 'GET', `/honours/verify/${spaced}`, {
      headers: { accept: 'application/json' },
    });
    expect(json.json()).toMatchObject({ number, isValid: true, displayName: 'Name of member1' });
    expect(pathOf((await district.ask(ANONYMOUS, CHECK, { number })).data, 'honourCertificateCheck')).toMatchObject({
      isValid: true,
    });
    const pdf = await district.call(ANONYMOUS, 'GET', pathOfUrl(textOf(mine, 'pdfUrl')));
    expect([pdf.status, pdf.headers['content-type'], pdf.bytes.subarray(0, 5).toString()]).toEqual([
      200,
      'application/pdf',
      '%PDF-',
    ]);
  });

  it('that there is not is not found, and nothing is done by other methods', async () => {
    const other = `WGB2026Y${'0'.repeat(12)}`;
    for (const path of [`/honours/verify/${other}0`, '/honours/verify/x', '/honours/', '/honours/certificates/x.pdf'])
      expect((await district.call(ANONYMOUS, 'GET', path)).status).toBe(404);
    expect((await district.call(head, 'POST', '/honours/verify/x')).status).toBe(405);
  });

  it('taken back is invalid from then on, and its holder is told; the list stays', async () => {
    const mine = pathOf(await own('member0'), 'honourCertificates.nodes.0');
    const REVOKE = `mutation ($id: ID!, $input: HonourCertificateRevokeInput!, $key: ID!) {
      honourCertificateRevoke(id: $id, input: $input, idempotencyKey: $key) { honourCertificate { revokedAt } userErrors { code } } }`;
    const revoke = async (by: typeof head) =>
      codesOf(
        (await district.ask(by, REVOKE, { id: pathOf(mine, 'id'), input: { reason: 'false report' }, key: newKey() }))
          .data,
        'honourCertificateRevoke',
      );
    expect(await revoke(actor('CENTRE_HEAD', { id: 'elsewhere', divisions: ['370883'] }))).toEqual(['NOT_FOUND']);
    expect(await revoke(head)).toEqual([]);
    expect(await revoke(head)).toEqual(['ALREADY_REVOKED']);
    expect((await district.call(ANONYMOUS, 'GET', pathOfUrl(textOf(mine, 'verifyUrl')))).text).toContain(
      '已撤销 Revoked',
    );
    expect((await district.call(ANONYMOUS, 'GET', pathOfUrl(textOf(mine, 'pdfUrl')))).status).toBe(410);
    await district.told('member0', 'honourCertificate.revoked');
  });
});

describe('A recommendation', () => {
  const RECOMMEND = `mutation ($input: HonourRecommendInput!, $key: ID!) {
    honourRecommend(input: $input, idempotencyKey: $key) {
      honourRecommendation { id displayName rank to skipped { displayName reason } lists { id status } } userErrors { code } } }`;
  const recommend = async (input: object = {}, by = head) =>
    (
      await district.ask(by, RECOMMEND, {
        input: { areaCode: DISTRICT, fromMonth: '2026-09', ...input },
        key: newKey(),
      })
    ).data;

  it('names one of those honoured, once, however often and by however many it is asked for', async () => {
    const answers = await rivals(6, (n) => recommend({}, n % 2 ? head : otherHead));
    const made = answers.map((data) => pathOf(data, 'honourRecommend.honourRecommendation'));
    expect(made[0]).toMatchObject({
      displayName: 'Name of member1',
      to: ['CITY', 'PROVINCE'],
      lists: [{ status: 'PUBLISHED' }],
    });
    expect(pathOf(made[0], 'skipped')).toEqual([{ displayName: 'Name of member0', reason: 'CERTIFICATE_REVOKED' }]);
    for (const each of made) expect(each).toEqual(made[0]);
    const ALL = '{ honourRecommendations { totalCount nodes { displayName person { name } } } }';
    expect((await district.ask(head, ALL)).data).toEqual({
      honourRecommendations: {
        totalCount: 1,
        nodes: [{ displayName: 'Name of member1', person: { name: 'Name of member1' } }],
      },
    });
    expect(pathOf((await district.ask(townLeader, ALL)).data, 'honourRecommendations.totalCount')).toBe(0);
    await district.told('member1', 'honourRoll.recommended');
  });

  it('needs a published list, of a district of one’s own', async () => {
    expect(codesOf(await recommend({ fromMonth: '2026-07' }), 'honourRecommend')).toEqual(['NOT_PUBLISHED']);
    expect(codesOf(await recommend({ areaCode: '370883' }), 'honourRecommend')).toEqual(['OUTSIDE_YOUR_AREA']);
  });
});
