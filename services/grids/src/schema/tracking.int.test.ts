import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ANONYMOUS, localId, toGlobalId } from '@yunge/kernel';
import { codesOf, drain, pathOf, rivals, textOf } from '@yunge/testkit';
import { openTestService } from '../test-service.ts';
import { casesOf, dispatcher, EVALUATE, key, member, plantTown, report, resident } from './incident.fixture.ts';

const TRACK = `query ($code: String!) { incidentTrack(code: $code) {
  code categoryName { en zh } step steps { step at } promise { at policy } nextHolder { en zh } isMerged isWaitingForReporter } }`;
const ANSWER = `mutation ($input: IncidentEvaluateByTokenInput!, $key: ID!) {
  incidentEvaluateByToken(input: $input, idempotencyKey: $key) { track { step } userErrors { code field } } }`;

let test: Awaited<ReturnType<typeof openTestService>>;
let cases: ReturnType<typeof casesOf>;
beforeAll(async () => {
  test = await openTestService();
  await plantTown(test.service);
  cases = casesOf(test);
}, 60_000);
afterAll(() => test.close(), 60_000);

const incidents = () => test.service.stores.incidents;
async function stored(id: string) {
  const found = await incidents().get(localId('Incident', id) ?? '');
  if (!found) throw new Error('the incident is gone');
  return found;
}
const track = async (code: string) => pathOf((await test.ask(ANONYMOUS, TRACK, { code })).data, 'incidentTrack');

/** Closed, and the token that the reporter was told. */
async function closed(id?: string) {
  const matter = id ?? (await cases.filed());
  await cases.dispatched(matter, toGlobalId('Person', member.id));
  await cases.act(member, 'incidentSign', matter);
  await cases.done(member, matter);
  await cases.act(dispatcher, 'incidentStartCheck', matter);
  await drain(incidents().outbox);
  await cases.act(dispatcher, 'incidentPassCheck', matter);
  const told = (await drain(incidents().outbox)).find(
    ({ name, data }) => name === 'notice.raised' && textOf(data, 'recipientId') === resident.id,
  );
  const token = /token (\S{43}) /.exec(textOf(told?.data, 'text.en'))?.[1] ?? '';
  const { code } = await stored(matter);
  const answer = async (more: object = {}, under = key()) =>
    (await test.ask(ANONYMOUS, ANSWER, { input: { code, token, isSatisfied: true, ...more }, key: under })).data;
  return { id: matter, code, token, answer };
}
const invalid = { track: null, userErrors: [{ code: 'TOKEN_INVALID', field: ['input', 'token'] }] };

describe('Whoever has a code', () => {
  it('follows the matter without a token, and sees no more of it than how far it is', async () => {
    const id = await cases.opened();
    const { code } = await stored(id);
    const seen = await track(` ${code.toLowerCase()} `);
    expect(seen).toMatchObject({
      ...{ code, step: 'REPORTED', categoryName: { en: 'Street lamp', zh: '路灯' } },
      ...{ nextHolder: { zh: '网格员' }, isMerged: false },
    });
    const shown = JSON.stringify(seen);
    for (const hidden of [report.description, `"${resident.id}"`, `"${member.id}"`, '113.1'])
      expect(shown).not.toContain(hidden);
    await cases.act(dispatcher, 'incidentAccept', id);
    await cases.act(dispatcher, 'incidentFile', id);
    expect(await track(code)).toMatchObject({ step: 'ACCEPTED', nextHolder: { zh: '社区网格长' } });
  });

  it('finds nothing under another', async () => {
    for (const code of ['140214-261123-ZZZZZZZZZZ', 'nonsense', '', '{"$ne":null}'])
      expect(await track(code)).toBeNull();
  });
});

describe('Whoever was sent the token of a closing', () => {
  it('answers once, without an account', async () => {
    const { id, answer } = await closed();
    const under = key();
    const first = await answer({ comment: ' 很好 ' }, under);
    expect(first).toEqual({ incidentEvaluateByToken: { track: { step: 'DONE' }, userErrors: [] } });
    expect(await stored(id)).toMatchObject({ status: 'EVALUATED', evaluation: { isSatisfied: true, comment: '很好' } });
    expect(await answer({ comment: ' 很好 ' }, under)).toEqual(first);
    expect(await answer()).toEqual({ incidentEvaluateByToken: invalid });
  });

  it('fifty answers at once are one', async () => {
    const { id, answer } = await closed();
    const codes = (await rivals(50, () => answer())).flatMap((data) => codesOf(data, 'incidentEvaluateByToken'));
    expect(codes).toEqual(Array.from({ length: 49 }, () => 'TOKEN_INVALID'));
    const history = await incidents().history(localId('Incident', id) ?? '');
    expect(history.filter(({ name }) => name === 'incident.evaluated')).toHaveLength(1);
  }, 60_000);

  it('opens the matter again when not satisfied; the next closing has a token of its own', async () => {
    const first = await closed();
    const reopened = await first.answer({ isSatisfied: false, comment: '还是不亮' });
    expect(pathOf(reopened, 'incidentEvaluateByToken.track.step')).toBe('REOPENED');
    await cases.act(dispatcher, 'incidentFile', first.id);
    const second = await closed(first.id);
    expect(second.token).not.toBe(first.token);
    expect(await first.answer()).toEqual({ incidentEvaluateByToken: invalid });
    expect(pathOf(await second.answer(), 'incidentEvaluateByToken.track.step')).toBe('DONE');
  });

  it('is refused with a wrong token, another code or the reporter already heard, and nothing is changed', async () => {
    const one = await closed();
    const other = await closed();
    const before = await stored(one.id);
    expect(await one.answer({ token: other.token })).toEqual({ incidentEvaluateByToken: invalid });
    expect(await one.answer({ token: `${one.token.slice(0, -1)}!` })).toEqual({ incidentEvaluateByToken: invalid });
    expect(await one.answer({ code: '140214-261123-ZZZZZZZZZZ' })).toEqual({ incidentEvaluateByToken: invalid });
    expect(await stored(one.id)).toEqual(before);
    await test.ask(resident, EVALUATE, { id: one.id, input: { isSatisfied: true }, key: key() });
    expect(await one.answer()).toEqual({ incidentEvaluateByToken: invalid });
  });

  it('is too late after fourteen days', async () => {
    const { id, answer } = await closed();
    await test.service.clock.advance(14 * 86_400_000 + 1);
    expect(await answer()).toEqual({ incidentEvaluateByToken: invalid });
    expect((await stored(id)).status).toBe('CLOSED');
  });
});
