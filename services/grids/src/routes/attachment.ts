import { hasRole } from '@yunge/kernel';
import { jsonAnswer, refusedAnswer, type Route, type RouteAnswer, type RouteRequest } from '@yunge/subgraph';
import type { Context } from '../context.ts';
import { ATTACHMENT_LIMITS, isSha256, type Attachment, type AttachmentRefusal } from '../domain/attachment.ts';
import { clean, mismatch } from '../store/attachment-cleaning.ts';
import { sha256Of } from '../store/attachments.ts';

const PREFIX = '/files/';
const DAY = 24 * 3_600_000;

/** Those who report, give evidence or answer for it. */
const UPLOADERS = [
  'RESIDENT',
  'GRID_MEMBER',
  'GRID_CHIEF',
  'COMMUNITY_CLERK',
  'TOWN_LEADER',
  'CENTRE_DISPATCHER',
  'CENTRE_HEAD',
  'DEPARTMENT',
  'MEDIATOR',
  'ENTERPRISE',
  'LIAISON',
  'VOLUNTEER',
] as const;

const STATUS: Readonly<Record<AttachmentRefusal['code'], number>> = {
  EMPTY: 400,
  TOO_LARGE: 413,
  TYPE_MISMATCH: 415,
  UNKNOWN_TYPE: 415,
  ACTIVE_CONTENT: 422,
  TOO_MANY_PIXELS: 422,
  UNREADABLE: 422,
};

const EXTENSIONS: Readonly<Record<Attachment['mediaType'], string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'application/pdf': 'pdf',
};

/** Nothing in a file runs, loads or sends anything, whatever a browser takes it for. */
const SANDBOX = "default-src 'none'; sandbox";

/** `POST /files/` takes a file in and answers its hash; `GET /files/<sha256>` gives it to whoever has a link that holds. */
export const attachmentRoute: Route<Context> = {
  prefix: PREFIX,
  maxBytes: ATTACHMENT_LIMITS.bytes,
  async handle(request, context) {
    const name = request.path.slice(PREFIX.length);
    if (name === '') {
      if (request.method === 'POST') return upload(request, context);
      return notServed('POST');
    }
    if (request.method === 'GET' || request.method === 'HEAD') return download(name, request, context);
    return notServed('GET, HEAD');
  },
};

async function upload({ body, headers }: RouteRequest, context: Context): Promise<RouteAnswer> {
  const { attachments, links, actor, now } = context;
  if (actor.kind === 'ANONYMOUS') return refusedAnswer(401, 'UNAUTHENTICATED', 'Sign in to upload a file.');
  if (!hasRole(actor, ...UPLOADERS)) return refusedAnswer(403, 'FORBIDDEN', 'Your roles do not upload files.');
  const at = now();
  const tell = (status: number, attachment: Attachment) => {
    const { sha256, mediaType, bytes, width, height } = attachment;
    const url = links.of(sha256, at);
    return jsonAnswer(status, { sha256, mediaType, bytes, width, height, url }, { location: url });
  };
  const declared = headers['content-type'] ?? '';
  const originalSha256 = sha256Of(body);
  const known = await attachments.byOriginal(originalSha256);
  if (known) {
    const mismatched = mismatch(known.mediaType, declared);
    return mismatched ? tellRefusal(mismatched) : tell(200, known);
  }
  if ((await attachments.countOf(actor.id, new Date(at.getTime() - DAY))) >= ATTACHMENT_LIMITS.perDay)
    return refusedAnswer(429, 'RATE_LIMITED', `At most ${ATTACHMENT_LIMITS.perDay} files in 24 hours.`);
  const cleaned = await clean(body, declared);
  if (!cleaned.ok) return tellRefusal(cleaned);
  return tell(201, await attachments.keep(cleaned, { by: actor.id, at, originalSha256 }));
}

const tellRefusal = ({ code, message }: AttachmentRefusal) => refusedAnswer(STATUS[code], code, message);

async function download(sha256: string, { query, headers }: RouteRequest, context: Context): Promise<RouteAnswer> {
  const { attachments, attachmentById, links, now } = context;
  const left = isSha256(sha256) ? links.left(sha256, query, now()) : null;
  const attachment = left === null ? null : await attachmentById.load(sha256);
  if (left === null || !attachment) return nothing();
  const { mediaType } = attachment;
  const told = {
    'cache-control': `private, max-age=${Math.floor(left / 1_000)}, immutable`,
    'content-security-policy': SANDBOX,
    'x-content-type-options': 'nosniff',
    etag: `"${sha256}"`,
  };
  if (headers['if-none-match'] === told.etag) return { status: 304, headers: told, body: '' };
  const bytes = await attachments.bytesOf(sha256);
  if (!bytes) throw new Error(`the file ${sha256} is lost or damaged`);
  const place = mediaType === 'application/pdf' ? 'attachment' : 'inline';
  const disposition = `${place}; filename="${sha256.slice(0, 16)}.${EXTENSIONS[mediaType]}"`;
  return {
    status: 200,
    headers: { ...told, 'content-type': mediaType, 'content-disposition': disposition },
    body: bytes,
  };
}

/** A file that is not there and one that is not yours look the same. */
const nothing = () => refusedAnswer(404, 'NOT_FOUND', 'There is no such file, or the link no longer holds.');

function notServed(allow: string): RouteAnswer {
  const refused = refusedAnswer(405, 'BAD_REQUEST', 'This method is not served here.');
  return { ...refused, headers: { ...refused.headers, allow } };
}
