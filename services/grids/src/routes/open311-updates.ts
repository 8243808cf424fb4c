import { fingerprint, type Command } from '@yunge/mongo';
import type { Context } from '../context.ts';
import { commentAsReporter } from '../domain/open311-comment.ts';
import { toUpdates } from '../domain/open311-updates.ts';
import { listed, Open311Fault, type Open311Document } from './open311-answer.ts';
import { clientBy, formOf, readerBy, repeatKeyOf, withinOf } from './open311-asker.ts';
import { MAX_ROWS, MAX_SPAN_DAYS, parse, placesOf, spanOf, UpdateForm, UpdatesQuery } from './open311-input.ts';
import type { Asked } from './open311.ts';

const ROOT = ['service_request_updates', 'request_update'] as const;

/** What has happened to requests in a span, oldest first; the last day unless a span is named. */
export async function getUpdates({ query }: Asked, context: Context): Promise<Open311Document> {
  const input = parse(UpdatesQuery, query);
  const reader = await readerBy(input.api_key, context);
  const within = withinOf(input.jurisdiction_id, context);
  const { skip, size } = placesOf(input);
  const codes = input.service_request_id ?? null;
  const span = spanOf(input, context.now(), { usual: codes ? MAX_SPAN_DAYS : 1, most: MAX_SPAN_DAYS });
  const changed = await context.open311Requests.changed({ codes, within, span }, reader.reaches, MAX_ROWS + 1);
  if (changed.length > MAX_ROWS)
    throw new Open311Fault(400, `More than ${MAX_ROWS} requests changed; ask for a shorter span of time.`);
  const updates = changed
    .flatMap(({ incident, events }) => toUpdates({ incident, events, isOwn: reader.isOwn(incident), ...span }))
    .toSorted((a, b) => a.at.getTime() - b.at.getTime());
  return listed(
    ...ROOT,
    updates.slice(skip, skip + size).map(({ update }) => update),
  );
}

/** An update is told once under the client's own key or id of it; without one, the same words once. */
function commandFor(asked: Asked, form: ReturnType<typeof parse<typeof UpdateForm>>, by: Command['by']): Command {
  const { service_request_id, description, update_id } = form;
  const request = { service_request_id, description };
  const sent = repeatKeyOf(asked);
  const key = sent !== null ? `key ${sent}` : update_id ? `id ${update_id}` : `form ${fingerprint(request)}`;
  return { name: 'open311Update', by, key, request };
}

/** A word of the client on a request it has posted; nobody else's request exists for it here. */
export async function postUpdate(asked: Asked, context: Context): Promise<Open311Document> {
  const fields = formOf(asked);
  const { actor, own } = await clientBy(fields.get('api_key'), context);
  const form = parse(UpdateForm, fields);
  withinOf(form.jurisdiction_id, context);
  const { incidents, now } = context;
  const found = await incidents.byCode(form.service_request_id, own);
  if (!found) throw new Open311Fault(404, 'The client of this api_key has posted no such request.');
  const command = commandFor(asked, form, actor);
  const outcome = await incidents.change(
    found.id,
    command,
    (incident) => commentAsReporter(incident, form.description, { actor, at: now() }),
    own,
  );
  if (!outcome.ok) throw new Open311Fault(400, outcome.message);
  const told = (await incidents.history(found.id, own)).findLast(
    (event) =>
      event.by === actor.id &&
      ((event.name === 'incident.commented' && event.text === form.description) ||
        (event.name === 'incident.reporterReplied' && event.reply === form.description)),
  );
  if (!told) throw new Error('an update was stored without an event');
  return listed(...ROOT, [{ update_id: `${found.code}-${told.seq}`, service_request_id: found.code }]);
}
