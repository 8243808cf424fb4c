import {
  EmergencyCallOpenDocument,
  IncidentAcceptDocument,
  IncidentAnswerWhistleDocument,
  IncidentApproveDocument,
  IncidentBlowWhistleDocument,
  IncidentCompanyDocument,
  IncidentDispatchDocument,
  IncidentExtendDocument,
  IncidentFileDocument,
  IncidentMergeDocument,
  IncidentOpenDocument,
  IncidentPossibleDuplicatesDocument,
  IncidentRateWhistleDocument,
  IncidentSignDocument,
  IncidentTrackDocument,
} from '@yunge/client';
import type { Cast } from '../cast.ts';
import { equal, given, refused } from '../payload.ts';
import { pointInGrid } from '../place.ts';
import { surprise, until, type Teller } from '../teller.ts';
import { idOf, LAMP_ITEM } from './lamp.ts';

/** The demo's first one-tap device, and the key that every device of the demo has. */
const DEVICE = { deviceCode: 'YJ-370883-0001', deviceKey: 'yd_demo_YJ-370883-0001' };

/** The department whose clerk is in the cast. */
const CALLED = 'EMERGENCY';

/** What takes more than one: two who report, departments that are called, a superior who consents, a button at a bedside. */
export async function tellTogether(cast: Cast, { chapter, step }: Teller): Promise<void> {
  const { resident, secondResident, member, leader, department, dispatcher, anonymous, key } = cast;
  chapter({ zh: '六、众人之事', en: 'What takes more than one' });
  const point = await pointInGrid(cast, (await idOf(member)).areaCode);
  const report = async (by: typeof resident, description: string) => {
    const input = { category: 'STREET_LAMP', description, point };
    const { incidentOpen } = await by.execute(IncidentOpenDocument, { input, idempotencyKey: key() });
    return given(incidentOpen, incidentOpen.incident);
  };
  const company = async (id: string) => {
    const { incident } = await dispatcher.execute(IncidentCompanyDocument, { id });
    return incident ?? surprise('the incident', id);
  };

  const [first, second] = await step(
    { zh: '两位居民上报同一处路灯', en: 'Two residents report the same lamp' },
    async () => [
      await report(resident, '东门外路灯不亮。The lamp outside the east gate is out.'),
      await report(secondResident, '东门外的路灯坏了。The lamp outside the east gate is broken.'),
    ],
  );
  if (!first || !second) return;
  await step(
    { zh: '系统提示疑似重复并说明理由', en: 'The likely duplicate is pointed out, with reasons' },
    async () => {
      const { incident } = await dispatcher.execute(IncidentPossibleDuplicatesDocument, { id: second.id });
      const hint = incident?.possibleDuplicates.find((each) => each.incident.id === first.id);
      return hint ?? surprise('the first report among the hints', incident?.possibleDuplicates);
    },
    ({ reasons, score }) => `${reasons.join(', ')} (${score.toFixed(2)})`,
  );
  await step({ zh: '合并，两位上报人都会得到答复', en: 'Merged; both reporters will be told' }, async () => {
    const input = { intoId: first.id, reason: '同一盏路灯。The same lamp.' };
    const { incidentMerge } = await dispatcher.execute(IncidentMergeDocument, {
      id: second.id,
      input,
      idempotencyKey: key(),
    });
    equal('status', given(incidentMerge, incidentMerge.incident).status, 'MERGED');
    await until(
      () => company(first.id),
      ({ followerCount }) => followerCount === 1,
      'the second report to follow',
    );
  });
  await step(
    { zh: '凭编号公开查询进度，不含个人信息', en: 'Anybody with the code follows it, and learns nothing of anyone' },
    async () => (await anonymous.execute(IncidentTrackDocument, { code: second.code })).incidentTrack,
    (track) => `${track?.step ?? '?'}, next: ${track?.nextHolder?.en ?? 'nobody'}`,
  );

  await step({ zh: '受理、立案、派遣、签收', en: 'Accepted, filed, dispatched, signed' }, async () => {
    const { id } = first;
    await dispatcher.execute(IncidentAcceptDocument, { id, idempotencyKey: key() });
    await dispatcher.execute(IncidentFileDocument, { id, idempotencyKey: key() });
    const input = { memberId: (await idOf(member)).id, itemCode: LAMP_ITEM };
    await dispatcher.execute(IncidentDispatchDocument, { id, input, idempotencyKey: key() });
    const { incidentSign } = await member.execute(IncidentSignDocument, { id, idempotencyKey: key() });
    equal('status', given(incidentSign, incidentSign.incident).status, 'IN_PROGRESS');
  });
  const whistle = await step(
    { zh: '镇街吹哨，部门被召集', en: 'The town blows the whistle; a department is called' },
    async () => {
      const input = {
        kind: 'ROUTINE' as const,
        reason: '线路需停电检修。The line must be cut.',
        departmentCodes: [CALLED],
      };
      const { incidentBlowWhistle } = await leader.execute(IncidentBlowWhistleDocument, {
        id: first.id,
        input,
        idempotencyKey: key(),
      });
      given(incidentBlowWhistle, incidentBlowWhistle.incident);
      return (await company(first.id)).whistles.at(-1) ?? surprise('a whistle', null);
    },
  );
  const answer = async (milestone: 'SIGN_IN' | 'ATTEND') => {
    const input = { whistleId: whistle.id, milestone };
    return (await department.execute(IncidentAnswerWhistleDocument, { id: first.id, input, idempotencyKey: key() }))
      .incidentAnswerWhistle;
  };
  await step(
    { zh: '未签到不得报到', en: 'Nobody comes before signing in' },
    async () => refused(await answer('ATTEND'), 'NOT_SIGNED_IN'),
    (why) => why,
  );
  await step(
    { zh: '部门签到、到场，镇街评哨', en: 'The department signs in and comes; the town rates it' },
    async () => {
      for (const milestone of ['SIGN_IN', 'ATTEND'] as const) {
        const payload = await answer(milestone);
        given(payload, payload.incident);
      }
      const input = { whistleId: whistle.id, departmentCode: CALLED, score: 5 };
      const { incidentRateWhistle } = await leader.execute(IncidentRateWhistleDocument, {
        id: first.id,
        input,
        idempotencyKey: key(),
      });
      given(incidentRateWhistle, incidentRateWhistle.incident);
    },
  );
  await step(
    { zh: '申请延期，由值班长审批', en: 'More time is asked for; the lead of the shift consents' },
    async () => {
      const input = { reason: '等待配件。Waiting for a part.', days: 1 };
      const { id } = first;
      const { incidentExtend } = await member.execute(IncidentExtendDocument, { id, input, idempotencyKey: key() });
      const before = given(incidentExtend, incidentExtend.incident).promise.at;
      const { incidentApprove } = await dispatcher.execute(IncidentApproveDocument, { id, idempotencyKey: key() });
      return [before, given(incidentApprove, incidentApprove.incident).promise.at];
    },
    ([before, after]) => `${before ?? ''} → ${after ?? ''}`,
  );
  await step(
    { zh: '一键呼叫，当即成案', en: 'One press of a button at a bedside is a case at once' },
    async () => {
      const { emergencyCallOpen } = await anonymous.execute(EmergencyCallOpenDocument, {
        input: DEVICE,
        idempotencyKey: key(),
      });
      return given(emergencyCallOpen, emergencyCallOpen.emergencyCall);
    },
    ({ code, acknowledgeBy }) => `${code}, to be acknowledged by ${acknowledgeBy ?? '?'}`,
  );
}
