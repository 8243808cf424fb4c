import {
  IncidentAcceptDocument,
  IncidentDispatchDocument,
  IncidentFileDocument,
  IncidentOpenDocument,
} from '@yunge/client';
import type { Cast } from '../cast.ts';
import { given, refused } from '../payload.ts';
import { pointInGrid } from '../place.ts';
import type { Teller } from '../teller.ts';
import { idOf, LAMP_ITEM } from './lamp.ts';

export async function tellTraining(cast: Cast, { chapter, step }: Teller): Promise<void> {
  const { resident, untrained, dispatcher, key } = cast;
  chapter({ zh: '三、未培训不上岗', en: 'No duty without training' });
  const on = await idOf(untrained);
  const point = await pointInGrid(cast, on.areaCode);
  const id = await step({ zh: '另一网格的路灯坏了', en: 'A lamp is out in another grid' }, async () => {
    const input = { category: 'STREET_LAMP', description: '路灯闪烁。The lamp flickers.', point };
    const { incidentOpen } = await resident.execute(IncidentOpenDocument, { input, idempotencyKey: key() });
    const incident = given(incidentOpen, incidentOpen.incident);
    await dispatcher.execute(IncidentAcceptDocument, { id: incident.id, idempotencyKey: key() });
    await dispatcher.execute(IncidentFileDocument, { id: incident.id, idempotencyKey: key() });
    return incident.id;
  });
  await step(
    { zh: '派给未取得结业证的网格员，被拒', en: 'Dispatch to a member without the certificate is refused' },
    async () => {
      const input = { memberId: on.id, itemCode: LAMP_ITEM };
      const { incidentDispatch } = await dispatcher.execute(IncidentDispatchDocument, {
        id,
        input,
        idempotencyKey: key(),
      });
      return refused(incidentDispatch, 'NOT_TRAINED');
    },
    (why) => why,
  );
  await step({ zh: '改派责任部门', en: 'It goes to the department instead' }, async () => {
    const input = { departmentCode: 'EMERGENCY' };
    const { incidentDispatch } = await dispatcher.execute(IncidentDispatchDocument, {
      id,
      input,
      idempotencyKey: key(),
    });
    return given(incidentDispatch, incidentDispatch.incident);
  });
}
