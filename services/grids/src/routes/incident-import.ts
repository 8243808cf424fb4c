import { createHash } from 'node:crypto';
import { hasRole, localId, toGlobalId } from '@yunge/kernel';
import { jsonAnswer, refusedAnswer, type Route, type RouteAnswer, type RouteRequest } from '@yunge/subgraph';
import { stringify } from 'csv-stringify/sync';
import type { Context } from '../context.ts';
import { escapeCell } from '../domain/incident-import-cells.ts';
import { TEMPLATE } from '../domain/incident-import-columns.ts';
import { IMPORT_SOURCES, IMPORTERS, receiveFile, uploadImport } from '../domain/incident-import-decisions.ts';
import type { RowError } from '../domain/incident-import-rows.ts';
import type { ImportFormat } from '../domain/incident-import.ts';
import { importScope } from '../store/incident-imports.ts';

const PREFIX = '/imports/';
const MOST_BYTES = 20 * 1024 * 1024;

/** What the first bytes say; a name may say anything. */
function formatOf(body: Buffer): ImportFormat | null {
  if (body.length === 0) return null;
  if (body.readUInt8(0) !== 0x50 || body.subarray(0, 4).toString('latin1') !== 'PK\x03\x04') {
    // The old binary workbook of before 2007 begins so.
    return body.subarray(0, 4).toString('hex') === 'd0cf11e0' ? null : 'CSV';
  }
  return 'XLSX';
}

/** A file's name as it may be shown: no path, no control characters. */
function nameOf(given: string | null, format: ImportFormat): string {
  const name = (given ?? '').split(/[/\\]/).at(-1)?.replaceAll(/\p{C}/gu, '').trim().slice(0, 120);
  return name || `import.${format.toLowerCase()}`;
}

const csv = (name: string, rows: readonly (readonly string[])[]): RouteAnswer => ({
  status: 200,
  headers: {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="${name}"`,
    'cache-control': 'no-store',
  },
  body: stringify(
    rows.map((row) => row.map(escapeCell)),
    { bom: true, record_delimiter: 'windows' },
  ),
});

const ERROR_HEADINGS = ['row 行号', 'column 列', 'code 错误', 'message 说明', 'value 原值'];

const errorRow = ({ row, column, code, message, value }: RowError) => [String(row), column ?? '', code, message, value];

async function upload({ query, headers, body }: RouteRequest, context: Context): Promise<RouteAnswer> {
  const { incidentImports, incidentImportFiles, actor, now } = context;
  if (!hasRole(actor, ...IMPORTERS)) return refusedAnswer(403, 'FORBIDDEN', 'Importing is the district centre’s.');
  const format = formatOf(body);
  if (!format) return refusedAnswer(415, 'BAD_USER_INPUT', 'Send a CSV or XLSX file as the body.');
  const wanted = query.get('source') ?? 'HOTLINE_12345';
  const source = IMPORT_SOURCES.find((one) => one === wanted);
  if (!source) return refusedAnswer(400, 'BAD_USER_INPUT', `A source is one of ${IMPORT_SOURCES.join(', ')}.`);
  const key = headers['idempotency-key'] ?? null;
  if (key !== null && (key === '' || key.length > 200)) {
    return refusedAnswer(400, 'BAD_USER_INPUT', 'An idempotency key has 1 to 200 characters.');
  }
  const sha256 = createHash('sha256').update(body).digest('hex');
  const file = { fileName: nameOf(query.get('fileName'), format), format, bytes: body.length, sha256, source };
  const command = { name: 'incidentImportUpload', by: actor, key, request: file };
  const opened = await incidentImports.open(command, (id) => uploadImport({ ...file, id }, actor, now()));
  if (!opened.ok) return refusedAnswer(opened.code === 'NO_DIVISION' ? 403 : 409, opened.code, opened.message);
  const { id } = opened.value;
  if (opened.value.status === 'RECEIVING') await incidentImportFiles.keep(id, body);
  const received = await incidentImports.change(
    id,
    { name: 'incidentImportReceive', by: actor, key: null, request: null },
    (found) => receiveFile(found, { by: actor.id, at: now() }),
  );
  if (!received.ok) return refusedAnswer(409, received.code, received.message);
  const { status, version } = received.value;
  const globalId = toGlobalId('IncidentImport', id);
  return jsonAnswer(
    opened.replayed ? 200 : 201,
    { incidentImport: { id: globalId, version, status, sha256, bytes: body.length, format } },
    { location: `${PREFIX}${globalId}/errors.csv`, 'cache-control': 'no-store' },
  );
}

async function errorReport(globalId: string, { incidentImports, incidentImportFiles, actor }: Context) {
  const id = localId('IncidentImport', globalId);
  const found = id === null ? null : await incidentImports.get(id, importScope(actor));
  if (!found?.dryRun) return null;
  const { rowErrors } = await incidentImportFiles.report(found.id);
  return csv('errors.csv', [ERROR_HEADINGS, ...rowErrors.map(errorRow)]);
}

/**
 * `POST /imports/?fileName=…&source=…` takes a file in; the dry run follows by itself. `GET /imports/<id>/errors.csv`
 * gives its row errors, `GET /imports/template.csv` a first row to copy.
 */
export const incidentImportRoute: Route<Context> = {
  prefix: PREFIX,
  maxBytes: MOST_BYTES,
  async handle(request, context) {
    if (context.actor.kind === 'ANONYMOUS') return refusedAnswer(401, 'UNAUTHENTICATED', 'Log in first.');
    const name = request.path.slice(PREFIX.length);
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (name === '') return request.method === 'POST' ? upload(request, context) : notServed('POST');
    if (!isRead) return notServed('GET, HEAD');
    const language = request.query.get('language') === 'en' ? 'en' : 'zh';
    if (name === 'template.csv') return csv('template.csv', [TEMPLATE[language]]);
    const [, globalId] = /^([\w-]{1,200})\/errors\.csv$/.exec(name) ?? [];
    const report = globalId === undefined ? null : await errorReport(globalId, context);
    return report ?? refusedAnswer(404, 'NOT_FOUND', 'There is no such thing, or it is outside your scope.');
  },
};

const notServed = (allow: string): RouteAnswer => {
  const refused = refusedAnswer(405, 'BAD_REQUEST', `Only ${allow} is served here.`);
  return { ...refused, headers: { ...refused.headers, allow } };
};
