import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { codesOf, listOf, pathOf, textOf } from '@yunge/testkit';
import { sweepIncidentImports } from '../workers/incident-import-run.ts';
import { FIND, LIST, command, HEADING, stranger, localOf, fileOf, openImports } from './incident-import.fixture.ts';
import { admin, chief, dispatcher, GRID, key } from './incident.fixture.ts';

jest.setTimeout(60_000);

let imports: Awaited<ReturnType<typeof openImports>>;
beforeAll(async () => {
  imports = await openImports();
});
afterAll(() => imports.close());

describe('An import', () => {
  it('is checked without changing anything, and each error names its row and column', async () => {
    const { ago, rows, upload, work, state, incidents } = imports;
    const before = await incidents();
    const [good = '', twin = ''] = rows(2);
    const soon = ago(-60);
    const id = await upload([
      good,
      good,
      `,路灯,没有编号,113.1,40.05,,${ago(5)},,`,
      `X1,飞碟,没有此类别,113.1,40.05,,${ago(5)},,`,
      `X2,路灯,在未来,113.1,40.05,,${soon},,`,
      `X3,路灯,=HYPERLINK("x"),120.5,30.5,,2026-02-30 10:00,,13800138000`,
      twin,
    ]);
    await work(id);
    const found = await state(id);
    expect(pathOf(found, 'incidentImport.status')).toBe('CHECKED');
    expect(pathOf(found, 'incidentImport.dryRun')).toMatchObject({
      ...{ rows: 7, valid: 2, invalid: 5, duplicatesInFile: 1, alreadyImported: 0, errorCount: 8 },
      preview: [{ category: 'STREET_LAMP', grid: { code: GRID } }, {}],
    });
    expect(listOf(found, 'incidentImport.dryRun.errors.nodes')).toEqual([
      { row: 3, column: 'external_no', code: 'DUPLICATE_IN_FILE' },
      { row: 4, column: 'external_no', code: 'REQUIRED' },
      { row: 5, column: 'category', code: 'UNKNOWN_CATEGORY' },
      { row: 6, column: 'reported_at', code: 'IN_FUTURE' },
      { row: 7, column: 'description', code: 'FORMULA' },
      { row: 7, column: 'reported_at', code: 'MALFORMED' },
      { row: 7, column: 'lng', code: 'OUTSIDE_GRIDS' },
      { row: 7, column: 'reporter', code: 'PERSONAL_DATA' },
    ]);
    expect(await incidents()).toBe(before);
  });

  it('gives its errors as CSV that no spreadsheet program runs', async () => {
    const { call, ago, rows, upload, work, state } = imports;
    const id = await upload([`X4,路灯,"=cmd|'/c calc'!A0",113.1,40.05,,${ago(5)},,`, ...rows(1)]);
    await work(id);
    const path = textOf(await state(id), 'incidentImport.errorReportPath');
    const { status, text, headers } = await call(dispatcher, 'GET', path, {});
    expect(status).toBe(200);
    expect(headers['content-type']).toContain('text/csv');
    expect(text.startsWith('\uFEFFrow')).toBe(true);
    expect(text).toContain('2,description,FORMULA');
    expect(text).toContain("'=cmd");
    expect((await call(stranger, 'GET', path, {})).status).toBe(404);
  });

  it('is found by the sweep when no queue remembers it', async () => {
    const { service, rows, upload, alone, state } = imports;
    const id = await upload(rows(3));
    await service.clock.advance(5_000);
    await sweepIncidentImports(alone).run();
    expect(pathOf(await state(id), 'incidentImport.status')).toBe('CHECKED');
  });

  it('is one upload for one key, however often it is sent', async () => {
    const { call, rows, upload } = imports;
    const lines = rows(2);
    const headers = { 'idempotency-key': key() };
    const first = await upload(lines, dispatcher, headers);
    expect(await upload(lines, dispatcher, headers)).toBe(first);
    const other = await call(dispatcher, 'POST', '/imports/', { body: Buffer.from(fileOf(rows(1))), headers });
    expect(other.status).toBe(409);
    expect(other.text).toContain('IDEMPOTENCY_CONFLICT');
  });

  it('does not exist for another district, and importing is the centre’s alone', async () => {
    const { ask, call, rows, upload, work, state } = imports;
    const id = await upload(rows(2));
    await work(id);
    expect(pathOf((await ask(stranger, FIND, { id })).data, 'incidentImport')).toBeNull();
    expect(pathOf((await ask(stranger, LIST)).data, 'incidentImports.totalCount')).toBe(0);
    const { data } = await ask(stranger, command('incidentImportStart'), { id, key: key() });
    expect(codesOf(data, 'incidentImportStart')).toEqual(['NOT_FOUND']);
    expect(pathOf((await ask(admin, FIND, { id })).data, 'incidentImport.allowedActions')).toEqual(['START']);
    expect(await ask.refused(chief, FIND, { id })).toContain('FORBIDDEN');
    expect((await call(chief, 'POST', '/imports/', { body: Buffer.from(HEADING) })).status).toBe(403);
    const foreign = await upload(rows(1), stranger);
    await work(foreign);
    const errors = listOf(await state(foreign, stranger), 'incidentImport.dryRun.errors.nodes');
    expect(errors).toEqual([{ row: 2, column: 'lng', code: 'OUTSIDE_SCOPE' }]);
    const none = await ask(stranger, command('incidentImportStart'), { id: foreign, key: key() });
    expect(codesOf(none.data, 'incidentImportStart')).toEqual(['NOTHING_TO_LOAD']);
  });

  it('forgets the file when it has been kept long enough', async () => {
    const { service, rows, upload, work, state } = imports;
    const id = await upload(rows(2));
    await work(id);
    await service.clock.advance(31 * 86_400_000);
    await work(id);
    expect(pathOf(await state(id), 'incidentImport')).toMatchObject({ status: 'EXPIRED', allowedActions: [] });
    expect((await service.stores.incidentImportFiles.file(localOf(id))).length).toBe(0);
  });
});
