import type { Route, RouteAnswer, RouteRequest } from '@yunge/subgraph';
import type { Context } from '../context.ts';
import { answerIn, faultDocument, Open311Fault, type Format, type Open311Document } from './open311-answer.ts';
import { getRequest, getRequests, getToken } from './open311-read.ts';
import { postRequest } from './open311-report.ts';
import { getService, getServices } from './open311-services.ts';
import { getUpdates, postUpdate } from './open311-updates.ts';

/** What a handler is given; `id` is the part of the path that names one thing. */
export interface Asked extends RouteRequest {
  readonly id: string;
}

type Handler = (asked: Asked, context: Context) => Open311Document | Promise<Open311Document>;

/** GeoReport v2 and its updates extension: paths without version and format. */
const DOORS: readonly { readonly path: RegExp; readonly GET?: Handler; readonly POST?: Handler }[] = [
  { path: /^services$/, GET: getServices },
  { path: /^services\/([\w-]{1,64})$/, GET: getService },
  { path: /^requests$/, GET: getRequests, POST: postRequest },
  { path: /^requests\/([\w-]{1,64})$/, GET: getRequest },
  { path: /^tokens\/([\w-]{1,64})$/, GET: getToken },
  { path: /^servicerequestupdates$/, GET: getUpdates, POST: postUpdate },
];

async function documentOf(request: RouteRequest, path: string, context: Context): Promise<Open311Document> {
  for (const door of DOORS) {
    const match = door.path.exec(path);
    if (!match) continue;
    const handler = request.method === 'POST' ? door.POST : /^(GET|HEAD)$/.test(request.method) ? door.GET : undefined;
    if (!handler) throw new Open311Fault(405, 'This method is not served here.');
    return handler({ ...request, id: match[1] ?? '' }, context);
  }
  throw new Open311Fault(404, 'There is nothing under this address.');
}

async function handle(request: RouteRequest, context: Context): Promise<RouteAnswer> {
  const [, path = '', named = 'json'] = /^\/open311\/v2\/(.+)\.(json|xml)$/.exec(request.path) ?? [];
  const format: Format = named === 'xml' ? 'xml' : 'json';
  try {
    return answerIn(format, request.method === 'POST' ? 201 : 200, await documentOf(request, path, context));
  } catch (error) {
    if (error instanceof Open311Fault) return answerIn(format, error.status, faultDocument(error));
    throw error;
  }
}

/** Open311 GeoReport v2 (wiki.open311.org/GeoReport_v2): reports in, what became of them out, in JSON and XML. */
export const open311Route: Route<Context> = { prefix: '/open311/', maxBytes: 256 * 1024, handle };
