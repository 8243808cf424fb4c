import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localId, toGlobalId } from '@yunge/kernel';
import { actor, codesOf, drain, eventually, listOf, pathOf, rivals, textOf } from '@yunge/testkit';
import { openTestService } from '../test-service.ts';
import { sweepEarnedCertificates } from '../workers/issue-earned-certificate.ts';
import { campIn, EXAM, organiser, PRACTICE, REVOKE, trainer } from './camp.fixture.ts';

let test: Awaited<ReturnType<typeof openTestService>>;
let camp: ReturnType<typeof campIn>;
let sessions: { theory: string; practice: string };
const PEOPLE = ['li', 'wu', 'zhao', 'sun', 'qian', 'zhou', 'wang', 'feng'];
beforeAll(async () => {
  test = await openTestService();
  camp = campIn(test);
  for (const person of PEOPLE) await camp.posted(person);
  sessions = await camp.classOf(textOf(await camp.open(), 'campOpen.camp.id'), PEOPLE);
  await drain(test.service.stores.sessions.outbox);
}, 60_000);
afterAll(() => test.close(), 60_000);

const CERTIFICATES = `query ($person: ID!, $validAt: DateTime) {
  certificates(filter: { personId: $person, validAt: $validAt }) { totalCount nodes { id number status from until } }
}`;
const certificatesOf = async (person: string, validAt?: string) => {
  const { data } = await test.ask(organiser, CERTIFICATES, { person: toGlobalId('Person', person), validAt });
  return listOf(data, 'certificates.nodes');
};
const announced = async () => {
  const messages = await drain(test.service.stores.certificates.outbox);
  return messages.filter(({ name }) => name === 'certificate.changed').map(({ data }) => data);
};

describe('Exam and practice 练战一体', () => {
  it('the exam alone gives no certificate, however often it is passed; every attempt is kept', async () => {
    await camp.exam(sessions.theory, 'li', 41);
    await camp.exam(sessions.theory, 'li', 88);
    const data = await camp.exam(sessions.theory, 'li', 95);
    expect(pathOf(data, 'examRecord.trainingRecord')).toMatchObject({
      isExamPassed: true,
      isPracticeSignedOff: false,
      exams: [
        { score: 41, isPassed: false },
        { score: 88, isPassed: true, session: { id: sessions.theory } },
        { score: 95 },
      ],
      certificates: [],
    });
    expect(await certificatesOf('li')).toEqual([]);
    expect(await announced()).toEqual([]);
  });

  it('practice alone gives none, nor with an exam that was failed', async () => {
    await camp.practice(sessions.practice, 'wu');
    const data = await camp.exam(sessions.theory, 'wu', 59);
    expect(pathOf(data, 'examRecord.trainingRecord')).toMatchObject({ isExamPassed: false, certificates: [] });
    expect(await announced()).toEqual([]);
  });

  it('both together give one certificate by itself, announced once as version 1, with a notice to the holder', async () => {
    const data = await camp.practice(sessions.practice, 'li');
    expect(pathOf(data, 'practiceSignOff.trainingRecord')).toMatchObject({
      round: 2,
      isExamPassed: false,
      exams: [{ round: 1 }, { round: 1 }, { round: 1 }],
      signOffs: [{ round: 1, remark: '熟练' }],
      certificates: [{ status: 'VALID' }],
    });
    const id = localId('Certificate', textOf(data, 'practiceSignOff.trainingRecord.certificates.0.id'));
    const messages = await drain(test.service.stores.certificates.outbox);
    expect(messages).toMatchObject([
      { name: 'certificate.changed', data: { certificateId: id, version: 1, personId: 'li', module: 'PROFESSIONAL' } },
      { name: 'notice.raised', data: { recipientId: 'li', reason: 'certificate.issued' } },
    ]);
    expect(await announced()).toEqual([]);
  });

  it('a failed exam can be made good: the pass brings the certificate', async () => {
    const data = await camp.exam(sessions.theory, 'wu', 60);
    expect(listOf(data, 'examRecord.trainingRecord.certificates')).toHaveLength(1);
    expect(await announced()).toHaveLength(1);
  });

  it('the same key twice is one attempt and one certificate; another score under the key is refused', async () => {
    await camp.practice(sessions.practice, 'zhao');
    const input = { sessionId: sessions.theory, personId: toGlobalId('Person', 'zhao'), score: 77 };
    const key = camp.key();
    const answers = await rivals(5, async () => (await test.ask(trainer, EXAM, { input, key })).data);
    for (const data of answers) expect(listOf(data, 'examRecord.trainingRecord.exams')).toHaveLength(1);
    expect(await certificatesOf('zhao')).toHaveLength(1);
    expect(await announced()).toHaveLength(1);
    const other = await test.ask(trainer, EXAM, { input: { ...input, score: 78 }, key });
    expect(codesOf(other.data, 'examRecord')).toEqual(['IDEMPOTENCY_CONFLICT']);
  });

  it('exam and practice recorded at the same moment, on a record that is not there yet, give one certificate', async () => {
    const input = { personId: toGlobalId('Person', 'sun') };
    await Promise.all([
      test.ask(trainer, EXAM, { input: { ...input, sessionId: sessions.theory, score: 90 }, key: camp.key() }),
      test.ask(trainer, PRACTICE, { input: { ...input, sessionId: sessions.practice }, key: camp.key() }),
    ]);
    expect(await certificatesOf('sun')).toHaveLength(1);
    expect(await announced()).toHaveLength(1);
  });

  it('nobody examines themselves, and only whoever sat in the session has something to show', async () => {
    const self = actor('TRAINER', { id: 'qian', divisions: ['140214'] });
    expect(codesOf(await camp.exam(sessions.theory, 'qian', 100, self), 'examRecord')).toEqual(['OWN_RECORD']);
    expect(codesOf(await camp.exam(sessions.theory, 'nobody', 100), 'examRecord')).toEqual(['NOT_ENROLLED']);
    expect(codesOf(await camp.exam(sessions.practice, 'qian', 100), 'examRecord')).toEqual(['WRONG_KIND']);
    expect(codesOf(await camp.exam(sessions.theory, 'qian', 101), 'examRecord')).toEqual(['SCORE_OUT_OF_RANGE']);
    expect(await test.service.stores.trainingRecords.ofPerson('qian')).toEqual([]);
  });

  it('organisers may record exams, but practice is signed off by trainers only', async () => {
    const input = { personId: toGlobalId('Person', 'qian'), sessionId: sessions.practice };
    expect(await test.ask.refused(organiser, PRACTICE, { input, key: 'k' })).toContain('FORBIDDEN');
  });
});

describe('When the process dies between the pass and the certificate', () => {
  it('the sweep writes it, once, whatever number of workers look', async () => {
    const { trainingRecords } = test.service.stores;
    const [first] = await trainingRecords.ofPerson('sun');
    if (!first) throw new Error('sun has no record');
    const { personId, module, within } = { ...first, personId: 'ghost' };
    const at = test.service.clock.now();
    const by = 'trainer';
    await trainingRecords.add(personId, module, { name: 'test', by: trainer, key: null, request: null }, () => ({
      ok: true,
      events: [
        { name: 'record.begun', personId, module, within, by, at },
        { name: 'record.examined', score: 90, passMark: 60, sessionId: null, by, at },
        { name: 'record.signedOff', sessionId: null, remark: null, by, at },
        { name: 'record.passed', round: 1, by, at },
      ],
    }));
    await test.service.clock.advance(5_000);
    const sweep = sweepEarnedCertificates(test.service);
    await Promise.all([sweep.run(), sweep.run(), sweep.run()]);
    expect(
      await eventually(
        () => certificatesOf('ghost'),
        (held) => held.length > 0,
      ),
    ).toHaveLength(1);
    expect(await announced()).toHaveLength(1);
    expect(await trainingRecords.due(test.service.clock.now(), 10)).toEqual([]);
  }, 60_000);
});

describe('When a certificate is revoked', () => {
  it('it ends now, is announced once as the next version, and both proofs are needed anew', async () => {
    const id = await camp.certify(sessions, 'zhou');
    expect(await announced()).toMatchObject([{ version: 1 }]);
    const variables = { id, input: { reason: '考试作弊' }, key: camp.key(), version: 1 };
    const { data } = await test.ask(organiser, REVOKE, variables);
    expect(data).toMatchObject({
      certificateRevoke: { certificate: { status: 'REVOKED', version: 2, revokedReason: '考试作弊' }, userErrors: [] },
    });
    const until = textOf(data, 'certificateRevoke.certificate.until');
    const messages = await drain(test.service.stores.certificates.outbox);
    expect(messages).toMatchObject([
      {
        name: 'certificate.changed',
        data: { certificateId: localId('Certificate', id), version: 2, personId: 'zhou' },
      },
      { name: 'notice.raised', data: { recipientId: 'zhou', reason: 'certificate.revoked' } },
    ]);
    expect(JSON.parse(JSON.stringify(messages[0]))).toMatchObject({ data: { until } });

    expect((await test.ask(organiser, REVOKE, variables)).data).toEqual(data);
    expect(await announced()).toEqual([]);
    expect(await certificatesOf('zhou', until)).toEqual([]);
    expect(
      codesOf(
        (await test.ask(organiser, REVOKE, { ...variables, key: camp.key(), version: 2 })).data,
        'certificateRevoke',
      ),
    ).toEqual(['ALREADY_REVOKED']);

    await camp.exam(sessions.theory, 'zhou', 90);
    expect(await announced()).toEqual([]);
    await camp.practice(sessions.practice, 'zhou');
    expect(await certificatesOf('zhou', camp.at(0))).toHaveLength(1);
  });

  it('a stale version, no reason, or no right to it is refused and changes nothing', async () => {
    const id = await camp.certify(sessions, 'wang');
    const revoke = async (by: typeof organiser, reason: string, version: number) =>
      codesOf(
        (await test.ask(by, REVOKE, { id, input: { reason }, key: camp.key(), version })).data,
        'certificateRevoke',
      );
    expect(await revoke(organiser, 'x', 7)).toEqual(['CONFLICT']);
    expect(await revoke(organiser, ' ', 1)).toEqual(['REASON_REQUIRED']);
    expect(await revoke(actor('ORGANISER', { divisions: ['370883'] }), 'x', 1)).toEqual(['NOT_FOUND']);
    expect(await test.ask.refused(trainer, REVOKE, { id, input: { reason: 'x' }, key: 'k' })).toContain('FORBIDDEN');
    expect(await certificatesOf('wang', camp.at(0))).toHaveLength(1);
  });
});

describe('When somebody shows a number', () => {
  const CHECK = `query ($number: String!) { certificateCheck(number: $number) { result module until } }`;
  const check = async (number: string) =>
    pathOf((await test.ask(actor([]), CHECK, { number })).data, 'certificateCheck');

  it('anybody learns whether it holds, and never whose it is', async () => {
    const id = await camp.certify(sessions, 'feng');
    const number = textOf(await certificatesOf('feng'), '0.number');
    expect(await check(number)).toMatchObject({ result: 'VALID', module: 'PROFESSIONAL' });
    expect(await check(`${number.slice(0, -1)}${number.endsWith('A') ? 'B' : 'A'}`)).toMatchObject({
      result: 'MISTYPED',
    });
    await test.ask(organiser, REVOKE, { id, input: { reason: 'x' }, key: camp.key() });
    expect(await check(number)).toMatchObject({ result: 'REVOKED' });
  });
});
