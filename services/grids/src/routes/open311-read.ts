import type { Context } from '../context.ts';
import { evaluationInvitation, evaluationToken } from '../domain/evaluation-token.ts';
import { OPEN_STATUSES } from '../domain/incident-states.ts';
import { INCIDENT_STATUSES, type Incident } from '../domain/incident.ts';
import { toRequest } from '../domain/open311.ts';
import { listed, Open311Fault, type Open311Document } from './open311-answer.ts';
import { readerBy, withinOf, type Reader } from './open311-asker.ts';
import { parse, placesOf, Reading, RequestsQuery, spanOf, type RequestsInput } from './open311-input.ts';
import type { Asked } from './open311.ts';

const ROOT = ['service_requests', 'request'] as const;

const STATUSES = {
  open: OPEN_STATUSES,
  closed: INCIDENT_STATUSES.filter((status) => !OPEN_STATUSES.includes(status)),
};

/** An invitation to say how it went, with the one-time token of this closing: for the client, and through it the reporter. */
function noticeOf(incident: Incident, { evaluationSecret }: Context): string | null {
  const token = evaluationToken(evaluationSecret, incident);
  if (token === null) return null;
  const { zh, en } = evaluationInvitation(incident, () => token);
  return `${zh} ${en}`;
}

function shown(incident: Incident, { isOwn }: Reader, context: Context) {
  const { places, catalogue, now } = context;
  const atlas = places.atlas();
  const names = incident.within.map((code) => (atlas.division(code) ?? atlas.grid(code))?.name ?? code);
  const department = catalogue.departments().find(({ code }) => code === incident.departmentCode);
  return toRequest({
    incident,
    category: catalogue.category(incident.category),
    agency: department?.name ?? names[1] ?? null,
    address: names.join(''),
    isOwn: isOwn(incident),
    notice: noticeOf(incident, context),
    at: now(),
  });
}

/** Ids go before every other condition, as the standard says. */
function requestsOf(input: RequestsInput, within: readonly string[], { reach }: Reader, context: Context) {
  const { service_request_id: codes, service_code: categories = null, status } = input;
  if (codes) return context.open311Requests.byCodes(codes, within, reach);
  const statuses = status ? status.flatMap((each) => STATUSES[each]) : null;
  const query = { categories, statuses, within, span: spanOf(input, context.now()) };
  return context.open311Requests.list(query, reach, placesOf(input));
}

/** Requests by id, or those reported in a span, the newest first. */
export async function getRequests({ query }: Asked, context: Context): Promise<Open311Document> {
  const input = parse(RequestsQuery, query);
  const reader = await readerBy(input.api_key, context);
  const within = withinOf(input.jurisdiction_id, context);
  const found = await requestsOf(input, within, reader, context);
  return listed(
    ...ROOT,
    found.map((incident) => shown(incident, reader, context)),
  );
}

async function one({ id, query }: Asked, context: Context): Promise<{ incident: Incident; reader: Reader }> {
  const input = parse(Reading, query);
  const reader = await readerBy(input.api_key, context);
  const within = withinOf(input.jurisdiction_id, context);
  const [incident] = await context.open311Requests.byCodes([id], within, reader.reach);
  if (!incident) throw new Open311Fault(404, 'There is no such request.');
  return { incident, reader };
}

export async function getRequest(asked: Asked, context: Context): Promise<Open311Document> {
  const { incident, reader } = await one(asked, context);
  return listed(...ROOT, [shown(incident, reader, context)]);
}

/** Every request has its id at once, so that the id is its own token. */
export async function getToken(asked: Asked, context: Context): Promise<Open311Document> {
  const { incident } = await one(asked, context);
  return listed(...ROOT, [{ service_request_id: incident.code, token: incident.code }]);
}
