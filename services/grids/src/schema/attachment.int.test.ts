import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localId, toGlobalId } from '@yunge/kernel';
import { codesOf, pathOf, textOf } from '@yunge/testkit';
import { picture } from '../store/attachment.fixture.ts';
import { openTestService } from '../test-service.ts';
import { casesOf, chief, FEEDBACK, key, member, plantTown } from './incident.fixture.ts';

const EVIDENCE = '{ incident(id: $id) { evidence { sha256 caption mediaType bytes width height url } } }';

let test: Awaited<ReturnType<typeof openTestService>>;
let cases: ReturnType<typeof casesOf>;
let id: string;
beforeAll(async () => {
  test = await openTestService();
  await plantTown(test.service);
  cases = casesOf(test);
  id = await cases.filed();
  await cases.dispatched(id, toGlobalId('Person', member.id));
  await cases.act(member, 'incidentSign', id);
});
afterAll(() => test.close());

const feedback = async (sha256: string) => {
  const input = { result: 'A new lamp.', evidence: [{ sha256, caption: 'after' }] };
  return (await test.ask(member, FEEDBACK, { id, input, key: key() })).data;
};
const evidence = async () =>
  pathOf((await test.ask(chief, `query ($id: ID!) ${EVIDENCE}`, { id })).data, 'incident.evidence');

describe('evidence', () => {
  it('is refused when nobody has uploaded the file', async () => {
    expect(codesOf(await feedback('f'.repeat(64)), 'incidentGiveFeedback')).toEqual(['UNKNOWN_ATTACHMENT']);
    expect(await evidence()).toEqual([]);
  });

  it('that was uploaded is shown with a link under which it is had', async () => {
    const body = await picture('png');
    const uploaded = (
      await test.call(member, 'POST', '/files/', { body, headers: { 'content-type': 'image/png' } })
    ).json();
    const sha256 = textOf(uploaded, 'sha256');
    expect(codesOf(await feedback(sha256), 'incidentGiveFeedback')).toEqual([]);
    const shown = await evidence();
    expect(shown).toMatchObject([{ sha256, caption: 'after', mediaType: 'image/png', width: 60, height: 40 }]);
    expect((await test.call(chief, 'GET', textOf(shown, '0.url'))).status).toBe(200);
  });

  it('whose file is not here is still told, without a link', async () => {
    const sha256 = 'e'.repeat(64);
    const { model } = test.service.stores.incidents;
    await model.updateOne({ _id: localId('Incident', id) }, { $set: { evidence: [{ sha256, caption: 'before' }] } });
    expect(await evidence()).toEqual([
      { sha256, caption: 'before', mediaType: null, bytes: null, width: null, height: null, url: null },
    ]);
  });
});
