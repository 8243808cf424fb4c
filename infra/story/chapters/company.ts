import {
  RequestConfirmDocument,
  RequestContactDocument,
  RequestDocument,
  RequestOpenDocument,
  RequestPlanDocument,
  RequestResolveDocument,
  RequestsDocument,
  type RequestFilter,
} from '@yunge/client';
import type { Cast } from '../cast.ts';
import { equal, given } from '../payload.ts';
import { surprise, type Teller } from '../teller.ts';

export async function tellCompany(cast: Cast, { chapter, step }: Teller): Promise<void> {
  const { company, rivalCompany, liaison, key } = cast;
  chapter({ zh: '四、企业诉求闭环', en: 'A company’s request, closed loop' });
  const { id } = await step(
    { zh: '企业在 e企通 提出诉求', en: 'A company asks through e企通' },
    async () => {
      const input = {
        topic: 'UTILITIES',
        title: '厂区限电',
        description: '厂区用电受限，请协调。Power is rationed at the plant.',
      } as const;
      const { requestOpen } = await company.execute(RequestOpenDocument, { input, idempotencyKey: key() });
      return given(requestOpen, requestOpen.request);
    },
    ({ code, dueAt }) => `${code}, due ${dueAt ?? '-'}`,
  );
  await step({ zh: '代办员按状态筛出此诉求', en: 'Its liaison finds it by a filter' }, async () => {
    const filter: RequestFilter = { isMine: true, statuses: ['SUBMITTED'] };
    const { requests } = await liaison.execute(RequestsDocument, { first: 100, filter });
    return requests.nodes.some((node) => node.id === id) || surprise('the request in the list', requests.totalCount);
  });
  await step({ zh: '别的企业看不到', en: 'Another company does not find it' }, async () =>
    equal('request', (await rivalCompany.execute(RequestDocument, { id })).request ?? null, null),
  );
  await step(
    { zh: '60 分钟内联系，24 小时内方案', en: 'Called within 60 minutes, planned within 24 hours' },
    async () => {
      const contact = { id, input: { note: '已电话联系。Called.' }, idempotencyKey: key() };
      const { requestContact } = await liaison.execute(RequestContactDocument, contact);
      given(requestContact, requestContact.request);
      const plan = { id, input: { plan: '协调供电公司增容。The grid company adds capacity.' }, idempotencyKey: key() };
      const { requestPlan } = await liaison.execute(RequestPlanDocument, plan);
      return given(requestPlan, requestPlan.request).status;
    },
  );
  await step(
    { zh: '办结，但未经企业确认不算闭环', en: 'Dealt with, yet not closed before the company says so' },
    async () => {
      const input = { text: '已增容 200 kVA。200 kVA were added.' };
      const { requestResolve } = await liaison.execute(RequestResolveDocument, { id, input, idempotencyKey: key() });
      return equal('status', given(requestResolve, requestResolve.request).status, 'RESOLVED');
    },
  );
  await step({ zh: '企业确认，闭环', en: 'The company confirms; the loop is closed' }, async () => {
    const { requestConfirm } = await company.execute(RequestConfirmDocument, { id, idempotencyKey: key() });
    return equal('status', given(requestConfirm, requestConfirm.request).status, 'CLOSED');
  });
}
