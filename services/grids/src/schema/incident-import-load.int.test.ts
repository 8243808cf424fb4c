import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { auditOf } from '@yunge/mongo';
import { drain, pathOf } from '@yunge/testkit';
import { monthOf } from '../domain/month.ts';
import { runImport, sweepIncidentImports } from '../workers/incident-import-run.ts';
import { command, localOf, openImports } from './incident-import.fixture.ts';
import { chief, dispatcher, GRID, key, member } from './incident.fixture.ts';

jest.setTimeout(60_000);

let imports: Awaited<ReturnType<typeof openImports>>;
beforeAll(async () => {
  imports = await openImports();
});
afterAll(() => imports.close());

describe('A load', () => {
  it('loads every valid row as an incident with its promise from the report on, and tells each receiver once', async () => {
    const { service, rows, state, loaded } = imports;
    await drain(service.stores.incidents.outbox, service.stores.incidentImports.outbox);
    const lines = rows(700, 30);
    const [, overdue = ''] = rows(2, 7 * 24 * 60);
    const id = await loaded([...lines, overdue]);
    const found = await state(id);
    expect(pathOf(found, 'incidentImport.status')).toBe('FINISHED');
    expect(pathOf(found, 'incidentImport.progress')).toEqual({
      done: 701,
      total: 701,
      loaded: 701,
      alreadyThere: 0,
      refused: 0,
    });
    const one = await service.stores.incidents.model
      .findOne({ description: '路灯不亮 7', source: 'HOTLINE_12345' })
      .lean();
    expect(one).toMatchObject({
      status: 'REPORTED',
      gridCode: GRID,
      reporterId: 'anonymous',
      owners: [member.id],
      escalationLevel: 0,
    });
    const old = await service.stores.incidents.model.findOne({ escalationLevel: 4 }).lean();
    expect(old).toMatchObject({ nextDueAt: null, owners: expect.arrayContaining([member.id, chief.id]) });
    const told = await drain(service.stores.incidents.outbox, service.stores.incidentImports.outbox);
    const receivers = told.map(({ data }) => pathOf(data, 'recipientId'));
    expect(receivers.filter((receiver) => receiver === member.id)).toHaveLength(1);
    expect(receivers.filter((receiver) => receiver === chief.id)).toHaveLength(1);
    expect(told.length).toBeLessThan(10);
    // They announce nothing, and are counted in the rates all the same.
    const month = monthOf(service.clock.now());
    const marked = await service.stores.incidentRates.get(GRID, month);
    expect(marked?.wanted).toBeGreaterThan(marked?.done ?? 0);
  });

  it('leaves logs behind that an audit finds whole', async () => {
    const { service, rows, loaded } = imports;
    await loaded([...rows(20), ...rows(20, 7 * 24 * 60)]);
    const { incidents, incidentImports } = service.stores;
    let documents = 0;
    for (const audit of [auditOf(incidents), auditOf(incidentImports)]) {
      for await (const batch of audit.batches()) {
        documents += batch.length;
        expect(batch.flatMap((document) => audit.examine(document))).toEqual([]);
      }
    }
    expect(documents).toBeGreaterThan(40);
  });

  it('loaded a second time brings no second incident', async () => {
    const { rows, state, incidents, loaded } = imports;
    const lines = rows(600);
    await loaded(lines);
    const before = await incidents();
    const id = await loaded([...lines, ...rows(1)]);
    expect(pathOf(await state(id), 'incidentImport.dryRun')).toMatchObject({ valid: 601, alreadyImported: 600 });
    expect(pathOf(await state(id), 'incidentImport.progress')).toMatchObject({ loaded: 1, alreadyThere: 600 });
    expect(await incidents()).toBe(before + 1);
  });

  it('beside another one of the same rows brings each incident once, and both count right', async () => {
    const { rows, upload, work, start, state, incidents } = imports;
    const lines = rows(900);
    const ids = [await upload(lines), await upload(lines)];
    for (const id of ids) await work(id);
    for (const id of ids) await start(id);
    const before = await incidents();
    await Promise.all(ids.map(work));
    expect(await incidents()).toBe(before + 900);
    const counts = await Promise.all(ids.map(async (id) => pathOf(await state(id), 'incidentImport.progress')));
    expect(counts).toMatchObject([{ done: 900 }, { done: 900 }]);
    const loaded = counts.map((count) => Number(pathOf(count, 'loaded')));
    expect(loaded[0]).toBe(900 - (loaded[1] ?? 0));
  });

  it('goes on where a killed worker left it, repeats nothing, and counts its own rows as its own', async () => {
    const { service, rows, upload, alone, work, start, state, incidents } = imports;
    const id = await upload(rows(2_100));
    await work(id);
    await start(id);
    const before = await incidents();
    let inserts = 0;
    const { incidents: store } = service.stores;
    const dying: typeof imports.service = {
      ...alone,
      stores: {
        ...service.stores,
        incidents: {
          ...store,
          async insert(documents) {
            inserts += 1;
            // The fourteenth insert reaches the store by half, and nobody hears of it.
            await store.insert(inserts === 14 ? documents.slice(0, 60) : documents);
            if (inserts >= 14) throw new Error('killed');
          },
        },
      },
    };
    await expect(runImport(dying, localOf(id))).rejects.toThrow('killed');
    const left = await state(id);
    expect(pathOf(left, 'incidentImport.status')).toBe('RUNNING');
    expect(await incidents()).toBeGreaterThan(before + 1_000);
    await work(id); // the dead run's hold still lasts
    expect(pathOf(await state(id), 'incidentImport.status')).toBe('RUNNING');
    await service.clock.advance(20_000);
    await sweepIncidentImports(alone).run();
    expect(pathOf(await state(id), 'incidentImport.progress')).toEqual({
      done: 2_100,
      total: 2_100,
      loaded: 2_100,
      alreadyThere: 0,
      refused: 0,
    });
    expect(await incidents()).toBe(before + 2_100);
  });

  it('stops after what it has begun, and goes on when it is started again', async () => {
    const { alone, service, ask, rows, upload, work, start, state, incidents } = imports;
    const id = await upload(rows(2_400));
    await work(id);
    await start(id);
    const before = await incidents();
    const { incidentImportFiles: files } = service.stores;
    let isAsked = false;
    const stopping: typeof imports.service = {
      ...alone,
      stores: {
        ...service.stores,
        incidentImportFiles: {
          ...files,
          async portion(importId, index) {
            if (!isAsked) await ask(dispatcher, command('incidentImportStop'), { id, key: key() });
            isAsked = true;
            return files.portion(importId, index);
          },
        },
      },
    };
    await runImport(stopping, localOf(id));
    const stopped = await state(id);
    expect(pathOf(stopped, 'incidentImport.status')).toBe('STOPPED');
    const sofar = Number(pathOf(stopped, 'incidentImport.progress.loaded'));
    expect(sofar).toBeGreaterThan(0);
    expect(sofar).toBeLessThan(2_400);
    expect(await incidents()).toBe(before + sofar);
    await start(id);
    await work(id);
    expect(pathOf(await state(id), 'incidentImport')).toMatchObject({
      status: 'FINISHED',
      progress: { loaded: 2_400 },
    });
    expect(await incidents()).toBe(before + 2_400);
  });
});
