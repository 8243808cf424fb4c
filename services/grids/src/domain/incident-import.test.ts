import { describe, expect, it } from '@jest/globals';
import { accept } from '@yunge/kernel';
import { actor, instant, story } from '@yunge/testkit';
import { announceIncidentImport } from './incident-import-announcements.ts';
import {
  endRun,
  expireImport,
  importActions,
  receiveFile,
  recordCheck,
  recordPortion,
  startImport,
  stopImport,
  takeUp,
  uploadImport,
} from './incident-import-decisions.ts';
import { evolveIncidentImport, type IncidentImport, type IncidentImportEvent } from './incident-import.ts';

const imported = story<IncidentImport, IncidentImportEvent>(evolveIncidentImport);
const at = instant('2026-11-23T09:00+08:00');
const later = (seconds: number) => instant(at, { ms: seconds * 1_000 });
const dispatcher = actor('CENTRE_DISPATCHER', { divisions: ['140214'] });
const file = { id: 'i1', fileName: 'a.csv', format: 'CSV', bytes: 9, sha256: 'f', source: 'HOTLINE_12345' } as const;
const dryRun = {
  ...{ rows: 1_100, valid: 1_000, duplicatesInFile: 0, alreadyImported: 0, errorCount: 100 },
  ...{ ignoredHeadings: [], encoding: 'UTF-8', portions: 2 },
};
const portion = { loaded: 499, alreadyThere: 1, refused: 0 };
const worker = { by: 'system-import', at };

const uploading = uploadImport(file, dispatcher, at);
const uploaded = uploading.ok ? uploading.events : [];
const by = (name: 'incidentImport.received' | 'incidentImport.started' | 'incidentImport.stopRequested') => ({
  name,
  by: 'd',
  at,
});
const held = (runId: string): IncidentImportEvent => ({ name: 'incidentImport.takenUp', runId, ...worker });
const checked: IncidentImportEvent = { name: 'incidentImport.checked', dryRun, ...worker };
const running = [
  ...uploaded,
  by('incidentImport.received'),
  held('a'),
  checked,
  by('incidentImport.started'),
  held('b'),
];

describe('An import', () => {
  it('is the centre’s, and lies where all its uploader’s divisions do', () => {
    expect(uploaded[0]).toMatchObject({ divisions: ['140214'], within: ['140214'] });
    const two = actor('ADMIN', { divisions: ['140214033', '140214034001'] });
    imported.opening(() => uploadImport(file, two, at)).then({ within: ['140214'] });
    imported
      .opening(() => uploadImport(file, actor('GRID_CHIEF', { divisions: ['140214'] }), at))
      .thenRefused('NOT_YOUR_ROLE');
    imported.opening(() => uploadImport(file, actor('ADMIN'), at)).thenRefused('NO_DIVISION');
  });

  it('is held by one run at a time; a run that went silent loses it, and is not heard when it wakes up', () => {
    const { state } = imported.given(...running);
    expect(takeUp(state, 'c', { by: 'x', at: later(14) })).toEqual(accept());
    imported
      .given(...running)
      .when((found) => takeUp(found, 'c', { by: 'x', at: later(15) }))
      .then({ runId: 'c' });
    const lost = imported.given(...running, held('c'));
    lost.when((found) => recordPortion(found, { runId: 'b', index: 0, portion }, worker)).then();
    lost.when((found) => recordCheck(found, 'b', dryRun, worker)).then();
    lost.when((found) => endRun(found, { runId: 'b', told: [] }, worker)).then();
  });

  it('counts each portion once and in order', () => {
    const first = imported
      .given(...running)
      .when((found) => recordPortion(found, { runId: 'b', index: 0, portion }, worker));
    expect(first.then({ name: 'incidentImport.progressed' }).state).toMatchObject({
      portionsDone: 1,
      loaded: 499,
      alreadyThere: 1,
    });
    expect(recordPortion(first.state, { runId: 'b', index: 0, portion }, worker)).toEqual(accept());
    expect(recordPortion(first.state, { runId: 'b', index: 2, portion }, worker)).toEqual(accept());
  });

  it('starts when it is checked, stops after what is under way, and starts again', () => {
    imported
      .given(...uploaded)
      .when((found) => startImport(found, dispatcher, at))
      .thenRefused('WRONG_STATE');
    const stopping = imported
      .given(...running)
      .when((found) => stopImport(found, dispatcher, at))
      .then({ name: 'incidentImport.stopRequested' });
    expect(stopImport(stopping.state, dispatcher, at)).toEqual(accept());
    expect(stopping.state.status).toBe('STOPPING');
    const done: IncidentImportEvent = { name: 'incidentImport.progressed', portion, ...worker };
    const stopped = imported
      .given(...running, by('incidentImport.stopRequested'), done)
      .when((found) => endRun(found, { runId: 'b', told: [] }, worker))
      .then({ name: 'incidentImport.stopped' });
    expect(stopped.state).toMatchObject({ status: 'STOPPED', runId: null, portionsTold: 1 });
    expect(importActions(stopped.state, dispatcher)).toEqual(['START']);
    expect(importActions(stopped.state, actor('AUDITOR'))).toEqual([]);
    imported
      .given(...running, done, done)
      .when((found) => endRun(found, { runId: 'b', told: [] }, worker))
      .then({ name: 'incidentImport.finished' });
    imported
      .given(...running, done)
      .when((found) => endRun(found, { runId: 'b', told: [] }, worker))
      .then();
  });

  it('does not start with nothing to load', () => {
    const none: IncidentImportEvent = { name: 'incidentImport.checked', dryRun: { ...dryRun, valid: 0 }, ...worker };
    imported
      .given(...uploaded, held('a'), none)
      .when((found) => startImport(found, dispatcher, at))
      .thenRefused('NOTHING_TO_LOAD');
  });

  it('that arrives too late stays rejected, and a kept one expires only at rest', () => {
    const rejected: IncidentImportEvent = {
      name: 'incidentImport.rejected',
      rejection: { code: 'UNREADABLE', message: '' },
      ...worker,
    };
    imported
      .given(...uploaded, held('a'), rejected)
      .when((found) => receiveFile(found, worker))
      .then();
    imported
      .given(...uploaded, held('a'), rejected, held('b'))
      .when((found) => expireImport(found, 'b', worker))
      .then({ name: 'incidentImport.expired' });
    imported
      .given(...running)
      .when((found) => expireImport(found, 'b', worker))
      .then();
  });

  it('tells each receiver once, in one line', () => {
    const told = [
      { personId: 'member', areaCode: '140214033006001', incidents: 7, overdue: 0 },
      { personId: 'chief', areaCode: '140214033006', incidents: 3, overdue: 3 },
    ];
    const finished: IncidentImportEvent = { name: 'incidentImport.finished', told, ...worker };
    const notices = announceIncidentImport(finished, imported.given(...running, finished).state);
    expect(notices.map(({ data }) => data)).toMatchObject([
      { recipientId: 'd', subject: { type: 'IncidentImport', id: 'i1' }, isUrgent: false },
      { recipientId: 'member', subject: { type: 'Grid' }, isUrgent: false },
      { recipientId: 'chief', subject: { type: 'Division' }, isUrgent: true },
    ]);
    expect(running.flatMap((event) => announceIncidentImport(event, imported.given(...running).state))).toEqual([]);
  });
});
