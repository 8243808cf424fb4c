import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { toGlobalId } from '@yunge/kernel';
import { actor, codesOf, deliver, listOf, pathOf } from '@yunge/testkit';
import { openTestService } from '../test-service.ts';
import { keepRaisedNotice } from '../workers/keep-notice.ts';

let test: Awaited<ReturnType<typeof openTestService>>;
beforeAll(async () => {
  test = await openTestService();
}, 60_000);
afterAll(() => test.close(), 60_000);

const lin = actor('GRID_MEMBER', { id: 'lin' });
const wang = actor('GRID_MEMBER', { id: 'wang' });
const raise = (id: string, recipientId: string, minute: number) =>
  deliver(
    [
      {
        id,
        name: 'notice.raised',
        data: {
          recipientId,
          reason: 'incident.opened',
          subject: { type: 'Incident', id: 'i1' },
          text: { en: 'A matter was reported.', zh: '新上报事件。' },
          isUrgent: false,
          at: `2026-11-02T09:${String(minute).padStart(2, '0')}:00+08:00`,
        },
      },
    ],
    [keepRaisedNotice(test.service)],
  );
const INBOX = `query ($filter: NoticeFilter) {
  notices(filter: $filter) { totalCount nodes { id reason isRead raisedAt subject { type id } text { zh } } }
}`;
const READ = 'mutation ($id: ID!) { noticeRead(id: $id) { notice { isRead readAt } userErrors { code } } }';
const inbox = async (by: typeof lin, filter: object = {}) => (await test.ask(by, INBOX, { filter })).data;

describe('When a notice is raised', () => {
  it('one event is one notice, however often it arrives', async () => {
    await raise('e-1', 'lin', 1);
    await raise('e-1', 'lin', 1);
    await raise('e-2', 'lin', 2);
    await raise('e-3', 'wang', 3);
    const nodes = listOf(await inbox(lin), 'notices.nodes');
    expect(nodes.map((node) => pathOf(node, 'id'))).toEqual([toGlobalId('Notice', 'e-2'), toGlobalId('Notice', 'e-1')]);
    expect(nodes[0]).toMatchObject({
      subject: { type: 'Incident', id: toGlobalId('Incident', 'i1') },
      text: { zh: '新上报事件。' },
    });
  });

  it('only its recipient sees it', async () => {
    expect(await inbox(wang)).toMatchObject({ notices: { totalCount: 1 } });
    const others = await test.ask(wang, READ, { id: toGlobalId('Notice', 'e-1') });
    expect(codesOf(others.data, 'noticeRead')).toEqual(['NOT_FOUND']);
  });

  it('it is read once, and leaves what is not read', async () => {
    const read = () => test.ask(lin, READ, { id: toGlobalId('Notice', 'e-1') });
    const first = (await read()).data;
    expect(first).toMatchObject({ noticeRead: { notice: { isRead: true }, userErrors: [] } });
    expect((await read()).data).toEqual(first);
    expect(await inbox(lin, { isRead: false })).toMatchObject({ notices: { totalCount: 1 } });
    expect(await inbox(lin, { isRead: true })).toMatchObject({ notices: { totalCount: 1 } });
  });
});
