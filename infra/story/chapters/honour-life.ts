import {
  HonourCertificateCheckDocument,
  HonourCertificatesDocument,
  HonourListDocument,
  HonourListLifeDocument,
  HonourListNominateDocument,
  HonourListOpenNoticeDocument,
  HonourListPublishDocument,
  HonourListsDocument,
  HonourNoticesDocument,
  HonourObjectionDecideDocument,
  HonourObjectionFileDocument,
  HonourPartEvidenceDocument,
  PlatformClockAdvanceDocument,
  PlatformClockDocument,
  type HonourLevel,
} from '@yunge/client';
import type { Cast } from '../cast.ts';
import { equal, given, refused } from '../payload.ts';
import { surprise, until, type Teller } from '../teller.ts';
import { roundOf } from './honours.ts';
import { idOf } from './lamp.ts';

/** Lists of people, whose entries lead to incidents. */
const CATEGORIES: readonly string[] = ['GRID_CHIEF', 'GRID_MEMBER', 'MEDIATOR'];
const LEVELS: readonly HonourLevel[] = ['DISTRICT', 'TOWN', 'COMMUNITY'];

/** A fresh list in whose place nothing was published by an earlier telling. */
async function freeList(cast: Cast, areaCode: string): Promise<string> {
  const { head, anonymous } = cast;
  for (const level of LEVELS) {
    const runId = await roundOf(cast, areaCode, level, 'PAST');
    const filter = { runId, status: 'COMPUTED' } as const;
    const { honourLists } = await head.execute(HonourListsDocument, { first: 100, filter });
    for (const list of honourLists.nodes) {
      if (!CATEGORIES.includes(list.category) || list.rankedCount < 2) continue;
      const { category, fromMonth } = list;
      const shown = { category, fromMonth, within: list.areaCode };
      const { honourNotices } = await anonymous.execute(HonourNoticesDocument, { first: 100, filter: shown });
      const isTaken = honourNotices.nodes.some((other) => other.areaCode === list.areaCode && other.kind === list.kind);
      if (!isTaken) return list.id;
    }
  }
  return surprise('a list that is not published yet', areaCode);
}

/** From a computed list to a certificate: put forward, shown, objected to, computed again, published. */
export async function tellHonourLife(cast: Cast, { chapter, step }: Teller, gatewayUrl: string): Promise<void> {
  const { head, resident, admin, anonymous, key } = cast;
  chapter({ zh: '七、公示、异议与证书', en: 'Public notice, objection, certificate' });
  const areaCode = (await idOf(cast.chief)).areaCode.slice(0, 6);
  const show = async (id: string) =>
    (await head.execute(HonourListLifeDocument, { id })).honourList ?? surprise('a list', id);
  const nominate = async (id: string) => {
    const { honourListNominate } = await head.execute(HonourListNominateDocument, {
      id,
      input: {},
      idempotencyKey: key(),
    });
    return given(honourListNominate, honourListNominate.honourList);
  };
  const openNotice = async (id: string) =>
    (await head.execute(HonourListOpenNoticeDocument, { id, idempotencyKey: key() })).honourListOpenNotice;
  const publish = async (id: string) =>
    (await head.execute(HonourListPublishDocument, { id, idempotencyKey: key() })).honourListPublish;

  const listId = await step({ zh: '计算一张尚未公布的榜单', en: 'A list that is not published yet is computed' }, () =>
    freeList(cast, areaCode),
  );
  const nominated = await step(
    { zh: '按名次提名', en: 'The first of it are put forward' },
    () => nominate(listId),
    ({ nominees }) => nominees.map(({ rank, displayName }) => `${rank} ${displayName}`).join(', '),
  );
  const [top] = nominated.nominees;
  const opened = await openNotice(listId);
  if (opened.userErrors.some(({ code }) => code === 'CALENDAR_PROVISIONAL')) {
    const line = { zh: '明年放假安排未公布，暂不公示', en: 'No notice into a year whose holidays are not published' };
    await step(line, () => Promise.resolve(refused(opened, 'CALENDAR_PROVISIONAL')), String);
    return;
  }
  await step(
    { zh: '公示五个工作日，人人可查', en: 'It is on public notice for five workdays, open to everybody' },
    async () => {
      given(opened, opened.honourList);
      const filter = { within: areaCode, isPublished: false };
      const { honourNotices } = await anonymous.execute(HonourNoticesDocument, { first: 100, filter });
      return honourNotices.nodes.find((notice) => notice.listId === listId) ?? surprise('the notice', honourNotices);
    },
    ({ notice }) => `${notice.from} to ${notice.until}`,
  );
  const objected = await step(
    { zh: '居民对首名的一件事件提出异议', en: 'A resident objects to an incident of the first' },
    async () => {
      const { honourList } = await head.execute(HonourListDocument, { id: listId, first: 1 });
      const personId = honourList?.entries.nodes[0]?.person?.id ?? surprise('the first', honourList);
      const found = await head.execute(HonourPartEvidenceDocument, { id: listId, personId, first: 5 });
      const parts = found.honourList?.entries.nodes[0]?.parts ?? [];
      const [incidentId] = parts.flatMap(({ evidence }) =>
        evidence.nodes.flatMap(({ incident }) => incident?.id ?? []),
      );
      if (incidentId === undefined) return surprise('an incident behind the score', parts);
      const input = { text: '此事并未办结。This was never done.', entryId: top?.entryId, incidentIds: [incidentId] };
      const { honourObjectionFile } = await resident.execute(HonourObjectionFileDocument, {
        listId,
        input,
        idempotencyKey: key(),
      });
      return { incidentId, ...given(honourObjectionFile, honourObjectionFile.honourObjection) };
    },
    ({ decideBy }) => `to be decided by ${decideBy ?? '-'}`,
  );
  const again = await step(
    { zh: '异议成立：剔除该件，重新评定', en: 'It is upheld: the list is computed again without it' },
    async () => {
      const input = { isUpheld: true, reason: '经核实。Looked into.', excludeIncidentIds: [objected.incidentId] };
      const { honourObjectionDecide } = await head.execute(HonourObjectionDecideDocument, {
        id: objected.id,
        input,
        idempotencyKey: key(),
      });
      given(honourObjectionDecide, honourObjectionDecide.honourObjection);
      const old = await until(
        () => show(listId),
        ({ supersededBy }) => supersededBy !== null,
        'the next revision',
      );
      equal('state of the first revision', old.status, 'SUPERSEDED');
      return show(old.supersededBy?.id ?? '');
    },
    ({ revision, listHash, excludedIncidents }) =>
      `revision ${revision}, ${excludedIncidents.length} incident out, hash ${listHash.slice(0, 12)}; the first stays readable`,
  );
  await step({ zh: '第二版重新提名、公示', en: 'The second revision is put forward and on notice' }, async () => {
    await nominate(again.id);
    const notice = await openNotice(again.id);
    return given(notice, notice.honourList);
  });
  const published = await step(
    { zh: '公示期满方可公布，公布后不再更改', en: 'It is published when the notice is over, not before, and for good' },
    async () => {
      refused(await publish(again.id), 'NOTICE_NOT_OVER');
      const { platformClock } = await head.execute(PlatformClockDocument);
      const leftMs = Date.parse((await show(again.id)).notice?.until ?? '') - Date.parse(platformClock.now);
      await admin.execute(PlatformClockAdvanceDocument, { minutes: Math.max(Math.ceil(leftMs / 60_000), 0) + 1 });
      const done = await until(
        () => publish(again.id),
        ({ userErrors }) => !userErrors.some(({ code }) => code === 'NOTICE_NOT_OVER'),
        'the end of the notice',
      );
      return given(done, done.honourList);
    },
    ({ inputHash, listHash }) => `input ${inputHash.slice(0, 12)}, list ${listHash.slice(0, 12)}`,
  );
  await step(
    { zh: '证书人人可验', en: 'Anybody can check a certificate by its number' },
    async () => {
      const { nodes } = await until(
        async () =>
          (await head.execute(HonourCertificatesDocument, { filter: { listId: published.id } })).honourCertificates,
        ({ totalCount }) => totalCount === published.nominees.length,
        'a certificate for everybody honoured',
      );
      const [first] = nodes;
      if (!first) return surprise('a certificate', nodes);
      const { number } = first;
      const { honourCertificateCheck } = await anonymous.execute(HonourCertificateCheckDocument, { number });
      equal('validity', honourCertificateCheck?.isValid, true);
      equal('list hash', honourCertificateCheck?.listHash, published.listHash);
      const page = await fetch(new URL(new URL(first.verifyUrl).pathname, gatewayUrl));
      equal('status of the page', page.status, 200);
      if (!(await page.text()).includes(number)) surprise('the number on the page', number);
      const pdf = await fetch(new URL(new URL(first.pdfUrl).pathname, gatewayUrl));
      equal('type of the file', pdf.headers.get('content-type'), 'application/pdf');
      return { number, bytes: (await pdf.arrayBuffer()).byteLength };
    },
    ({ number, bytes }) => `${number}, PDF of ${bytes} bytes`,
  );
}
