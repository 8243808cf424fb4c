import {
  GridAtDocument,
  IncidentAcceptDocument,
  IncidentDispatchDocument,
  IncidentDocument,
  IncidentEvaluateDocument,
  IncidentFileDocument,
  IncidentGiveFeedbackDocument,
  IncidentHistoryDocument,
  IncidentInboxDocument,
  IncidentOpenDocument,
  IncidentPassCheckDocument,
  IncidentSignDocument,
  IncidentStartCheckDocument,
  MeDocument,
  NoticesDocument,
  PlatformClockAdvanceDocument,
  PlatformClockDocument,
  type Client,
} from '@yunge/client';
import type { Cast } from '../cast.ts';
import { equal, given, refused } from '../payload.ts';
import { SHINING_LAMP } from '../picture.ts';
import { pointInGrid } from '../place.ts';
import { surprise, until, type Teller } from '../teller.ts';

/** The lamp as the next chapter needs it. */
export interface Lamp {
  readonly incidentId: string;
  readonly chiefId: string;
  readonly communityCode: string;
}

/** Item of the admission list that covers street lamps. */
export const LAMP_ITEM = 'ADM-35';

export async function idOf(client: Client): Promise<{ id: string; areaCode: string }> {
  const { me } = await client.execute(MeDocument);
  const area = me?.mainPosting?.areaCode ?? me?.areaCode;
  return me && area != null ? { id: me.id, areaCode: area } : surprise('a person with a posting', me);
}

const isTold = async (client: Client, incidentId: string, reason: string) => {
  const { notices } = await client.execute(NoticesDocument, { first: 50 });
  return notices.nodes.some((notice) => notice.reason === reason && notice.subject.id === incidentId);
};

export async function tellLamp(cast: Cast, { chapter, step }: Teller): Promise<Lamp> {
  const { resident, member, neighbour, chief, dispatcher, admin, key } = cast;
  chapter({ zh: '一、路灯坏了', en: 'The broken street lamp' });
  const on = await idOf(member);
  const chiefIs = await idOf(chief);
  const point = await pointInGrid(cast, on.areaCode);

  const grid = await step(
    { zh: '按地图上的点定位网格', en: 'A point on the map finds its grid' },
    async () => (await resident.execute(GridAtDocument, { point })).gridAt ?? surprise('a grid at the point', point),
    ({ name, code }) => `${name} ${code}`,
  );
  const report = { category: 'STREET_LAMP', description: '小区门口路灯不亮。The lamp at the gate is out.', point };
  const openKey = key();
  const open = async () => {
    const { incidentOpen } = await resident.execute(IncidentOpenDocument, { input: report, idempotencyKey: openKey });
    return given(incidentOpen, incidentOpen.incident);
  };
  const incident = await step(
    { zh: '居民上报，一案一码', en: 'A resident reports; one case, one code' },
    open,
    ({ code, promise }) => `${code}, promised by ${promise.at}`,
  );
  const { id } = incident;
  await step({ zh: '同一请求再发一次，仍是同一案', en: 'Sent twice under one key, it is still one case' }, async () =>
    equal('id', (await open()).id, id),
  );
  await step({ zh: '当班网格员已收到通知', en: 'The member on duty is told' }, async () => {
    equal('member of the grid', grid.member?.id, on.id);
    await until(() => isTold(member, id, 'incident.opened'), Boolean, 'a notice to the member');
  });
  await step({ zh: '受理、立案', en: 'Accepted and filed' }, async () => {
    const { incidentAccept } = await dispatcher.execute(IncidentAcceptDocument, { id, idempotencyKey: key() });
    given(incidentAccept, incidentAccept.incident);
    const { incidentFile } = await dispatcher.execute(IncidentFileDocument, { id, idempotencyKey: key() });
    return equal('status', given(incidentFile, incidentFile.incident).status, 'FILED');
  });
  const dispatchUnder = async (itemCode: string) => {
    const input = { memberId: on.id, itemCode };
    return (await dispatcher.execute(IncidentDispatchDocument, { id, input, idempotencyKey: key() })).incidentDispatch;
  };
  await step(
    { zh: '清单外事项派给网格员，被拒', en: 'A task off the admission list is refused' },
    async () => refused(await dispatchUnder('ADM-99'), 'OFF_LIST'),
    (why) => why,
  );
  await step({ zh: '按准入清单派遣给网格员', en: 'Dispatched to the member under the admission list' }, async () => {
    const payload = await dispatchUnder(LAMP_ITEM);
    return equal('status', given(payload, payload.incident).status, 'DISPATCHED');
  });
  await step(
    { zh: '时限已过（演示时钟）', en: 'Its deadline passes (demo clock)' },
    async () => {
      const { incident: found } = await dispatcher.execute(IncidentDocument, { id });
      const { platformClock } = await dispatcher.execute(PlatformClockDocument);
      const dueMs = Date.parse(found?.promise.at ?? '') - Date.parse(platformClock.now);
      const minutes = Math.max(Math.ceil(dueMs / 60_000), 0) + 1;
      return (await admin.execute(PlatformClockAdvanceDocument, { minutes })).platformClockAdvance;
    },
    ({ now }) => `it is now ${now}`,
  );
  await step(
    { zh: '逐级升级，每级恰好一次', en: 'It climbs, once per level' },
    async () => {
      const history = async () => (await dispatcher.execute(IncidentHistoryDocument, { id })).incident?.history ?? [];
      const events = await until(history, (all) => all.some(({ level }) => level === 'COMMUNITY'), 'the first level');
      const levels = events.flatMap(({ level }) => (level ? [level] : []));
      equal('number of levels told', new Set(levels).size, levels.length);
      return levels;
    },
    (levels) => levels.join(', '),
  );
  await step(
    { zh: '上级网格长收到通知，事件进入其待办', en: 'The chief is told and has it in the inbox' },
    async () => {
      await until(() => isTold(chief, id, 'incident.escalated'), Boolean, 'a notice to the chief');
      const { incidents } = await chief.execute(IncidentInboxDocument, { first: 100 });
      return incidents.nodes.some((node) => node.id === id) || surprise('the case in the inbox', incidents.totalCount);
    },
  );
  await step(
    { zh: '上级签收并办结，附证据', en: 'The superior signs for it and finishes it, with evidence' },
    async () => {
      const { incidentSign } = await chief.execute(IncidentSignDocument, { id, idempotencyKey: key() });
      given(incidentSign, incidentSign.incident);
      const { sha256 } = await chief.upload(SHINING_LAMP, 'image/png');
      const input = { result: '已更换灯头。The lamp was replaced.', evidence: [{ sha256, caption: 'after' }] };
      const { incidentGiveFeedback } = await chief.execute(IncidentGiveFeedbackDocument, {
        id,
        input,
        idempotencyKey: key(),
      });
      return equal('status', given(incidentGiveFeedback, incidentGiveFeedback.incident).status, 'FEEDBACK');
    },
  );
  await step(
    { zh: '办理人不得自行核查', en: 'Whoever did the work cannot check it' },
    async () => {
      const { incidentStartCheck } = await chief.execute(IncidentStartCheckDocument, { id, idempotencyKey: key() });
      return refused(incidentStartCheck, 'HANDLER_CANNOT_VERIFY');
    },
    (why) => why,
  );
  await step({ zh: '由他人核查通过，结案', en: 'Somebody else checks it; it is closed' }, async () => {
    const { incidentStartCheck } = await dispatcher.execute(IncidentStartCheckDocument, { id, idempotencyKey: key() });
    given(incidentStartCheck, incidentStartCheck.incident);
    const { incidentPassCheck } = await dispatcher.execute(IncidentPassCheckDocument, { id, idempotencyKey: key() });
    return equal('status', given(incidentPassCheck, incidentPassCheck.incident).status, 'CLOSED');
  });
  await step({ zh: '居民评价：满意', en: 'The resident is satisfied' }, async () => {
    const input = { isSatisfied: true, comment: '很快，谢谢。' };
    const { incidentEvaluate } = await resident.execute(IncidentEvaluateDocument, { id, input, idempotencyKey: key() });
    return equal('status', given(incidentEvaluate, incidentEvaluate.incident).status, 'EVALUATED');
  });
  await step({ zh: '他格网格员看不到此案', en: 'A member of another grid does not find it' }, async () =>
    equal('incident', (await neighbour.execute(IncidentDocument, { id })).incident ?? null, null),
  );
  return { incidentId: id, chiefId: chiefIs.id, communityCode: chiefIs.areaCode };
}
