import { divisionPath } from '@yunge/contracts';
import { fingerprint, type Command } from '@yunge/mongo';
import { refuse } from '@yunge/kernel';
import type { Context } from '../context.ts';
import { toCgcs2000 } from '../domain/coordinates.ts';
import { instantOf, isOffered } from '../domain/open311.ts';
import { openReport } from '../store/open-report.ts';
import { listed, Open311Fault, type Open311Document } from './open311-answer.ts';
import { clientBy, formOf, repeatKeyOf, withinOf, type Client } from './open311-asker.ts';
import { DAY_MS, parse, RequestForm } from './open311-input.ts';
import type { Asked } from './open311.ts';

type Form = ReturnType<typeof parse<typeof RequestForm>>;

/** What is reported and where; throws where there is no such service or place, or the key does not reach there. */
function matterOf(form: Form, { key }: Client, context: Context) {
  const category = context.catalogue.category(form.service_code);
  if (!category || !isOffered(category)) throw new Open311Fault(404, 'There is no such service_code.');
  const point = toCgcs2000(form.long, form.lat, 'WGS84');
  const grid = point && context.places.atlas().gridAt(point);
  if (!point || !grid) throw new Open311Fault(400, 'The point lies outside the area that is served.');
  const path = divisionPath(grid.code);
  if (!withinOf(form.jurisdiction_id, context).some((code) => path.includes(code)))
    throw new Open311Fault(400, 'The point lies outside that jurisdiction_id.');
  if (!path.includes(key.areaCode)) throw new Open311Fault(403, 'This api_key may not post there.');
  return { category: category.code, point };
}

const shanghaiDay = (at: Date) => new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);

/**
 * The command of a report. Under the client's own Idempotency-Key it is done once for ever; without one, the same report
 * of the same client is taken as the same for 24 hours: it may have been sent again because an answer was lost.
 */
async function commandFor(asked: Asked, form: Form, { actor }: Client, context: Context): Promise<Command> {
  const { service_code, lat, long, description } = form;
  const request = { service_code, lat, long, description };
  const sent = repeatKeyOf(asked);
  const under = (key: string): Command => ({ name: 'open311Report', by: actor, key, request });
  if (sent !== null) return under(`key ${sent}`);
  const at = context.now();
  const on = (day: Date) => under(`form ${shanghaiDay(day)} ${fingerprint(request)}`);
  const before = on(new Date(at.getTime() - DAY_MS));
  const earlier = await context.incidents.open(before, () => refuse('NOT_FOUND', 'Nothing was posted the day before.'));
  return earlier.ok && at.getTime() - earlier.value.reportedAt.getTime() < DAY_MS ? before : on(at);
}

/** Takes a report in. Nothing is read or changed for somebody without a key. */
export async function postRequest(asked: Asked, context: Context): Promise<Open311Document> {
  const fields = formOf(asked);
  const client = await clientBy(fields.get('api_key'), context);
  const form = parse(RequestForm, fields);
  const matter = matterOf(form, client, context);
  const command = await commandFor(asked, form, client, context);
  const { actor } = client;
  const report = { ...matter, source: 'OPEN311', description: form.description } as const;
  const outcome = await openReport(context, { ...report, command, actor, at: context.now() });
  if (!outcome.ok) throw new Open311Fault(400, outcome.message);
  const { code, promise } = outcome.value;
  const notices = [
    `Promised by ${instantOf(promise.dueAt)} 承诺时限`,
    ...(form.media_url === undefined ? [] : ['The media_url was not taken over 未接收媒体链接']),
  ];
  return listed('service_requests', 'request', [
    { service_request_id: code, service_notice: notices.join('. '), account_id: form.account_id ?? null },
  ]);
}
