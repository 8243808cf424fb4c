import { expect } from '@jest/globals';
import { fromGlobalId } from '@yunge/kernel';
import { actor, textOf } from '@yunge/testkit';
import { openTestService } from '../test-service.ts';
import { runImport } from '../workers/incident-import-run.ts';
import { dispatcher, key, LAMP, plantTown } from './incident.fixture.ts';

const STATE = `id version status allowedActions errorReportPath
  dryRun { rows valid invalid duplicatesInFile alreadyImported errorCount
    errors(first: 50) { totalCount nodes { row column code } } preview { externalNo category grid { code } } }
  rejection { code } progress { done total loaded alreadyThere refused }`;
export const FIND = `query ($id: ID!) { incidentImport(id: $id) { ${STATE} } }`;
export const LIST = '{ incidentImports(first: 50) { totalCount nodes { id } } }';
export const command = (name: string) => `mutation ($id: ID!, $key: ID!) {
  ${name}(id: $id, idempotencyKey: $key) { incidentImport { status progress { loaded } } userErrors { code } } }`;
export const HEADING = 'external_no,category,description,lng,lat,grid_code,reported_at,source,reporter';
/** A dispatcher of another district. */
export const stranger = actor('CENTRE_DISPATCHER', { id: 'stranger', divisions: ['370883'] });
export const localOf = (id: string) => fromGlobalId(id)?.id ?? '';
export const fileOf = (lines: readonly string[]) => [HEADING, ...lines].join('\r\n');

/** The service with a town in it, and what a test of imports tells in one line. */
export async function openImports() {
  const test = await openTestService();
  const { service, ask, call } = test;
  await plantTown(service);
  let series = 0;

  /** Minutes before now, as a time of Shanghai. */
  const ago = (minutes: number) =>
    new Date(service.clock.now().getTime() - minutes * 60_000 + 8 * 3_600_000)
      .toISOString()
      .slice(0, 16)
      .replace('T', ' ');

  /** So many good rows, with numbers that no other file has. */
  function rows(count: number, minutes = 10): string[] {
    series += 1;
    const { lng, lat } = LAMP;
    const row = (index: number) => `S${series}-${index},路灯,路灯不亮 ${index},${lng},${lat},,${ago(minutes)},,`;
    return Array.from({ length: count }, (_, index) => row(index));
  }

  async function upload(lines: readonly string[], by = dispatcher, headers: Record<string, string> = {}) {
    const body = Buffer.from(fileOf(lines));
    const answer = await call(by, 'POST', '/imports/?fileName=hotline.csv', { body, headers });
    expect([200, 201]).toContain(answer.status);
    return textOf(answer.json(), 'incidentImport.id');
  }

  /** No queue takes anything: a run goes on by itself to the end. */
  const alone: typeof service = {
    ...service,
    queues: { ...service.queues, schedule: () => Promise.reject(new Error('no queue here')) },
  };
  const work = (id: string) => runImport(alone, localOf(id));
  const start = (id: string) => ask(dispatcher, command('incidentImportStart'), { id, key: key() });

  return {
    ...test,
    ...{ ago, rows, upload, alone, work, start },
    state: async (id: string, by = dispatcher) => (await ask(by, FIND, { id })).data,
    incidents: () => service.stores.incidents.model.countDocuments({}),
    /** Uploads, checks, starts and loads. */
    async loaded(lines: readonly string[]): Promise<string> {
      const id = await upload(lines);
      await work(id);
      await start(id);
      await work(id);
      return id;
    },
  };
}
