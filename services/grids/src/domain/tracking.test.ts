import { describe, expect, it } from '@jest/globals';
import { instant } from '@yunge/testkit';
import fc from 'fast-check';
import { evolveIncident } from './incident-history.ts';
import type { IncidentEvent } from './incident-event.ts';
import type { Incident } from './incident.ts';
import { trackOf } from './tracking.ts';

const start = instant('2026-11-23T09:00+08:00');
const minutes = (n: number) => instant(start, { minutes: n });
const SECRET = 'SECRET';
const POINT = { lng: 113.123456, lat: 40.654321 };
const GRID = '140214033006001';

const opened: IncidentEvent = {
  ...{ name: 'incident.opened', id: `${SECRET}-id`, code: '140214-261123-0123456789', gridCode: GRID },
  ...{ within: ['140214', GRID], category: 'NOISE', class: 'MEDIUM', type: 'ORDINARY', source: 'RESIDENT' },
  ...{ description: `${SECRET} description`, point: POINT, reporterId: `${SECRET}-reporter`, memberId: `${SECRET}-m` },
  ...{ policy: 'incident/MEDIUM@1', by: `${SECRET}-reporter`, at: start },
};
type Told = IncidentEvent extends infer Event ? (Event extends unknown ? Omit<Event, 'by' | 'at'> : never) : never;
const told = (event: Told, at: Date): IncidentEvent => ({ ...event, by: `${SECRET}-person`, at }) as IncidentEvent;

const fold = (events: readonly IncidentEvent[]): Incident => {
  const incident = events.reduce<Incident | null>(evolveIncident, null);
  if (!incident) throw new Error('no events');
  return incident;
};
const NAMES = new Map([['EMERGENCY', '应急局']]);
const departmentName = (code: string) => NAMES.get(code) ?? null;
const view = (...events: readonly Told[]) => {
  const all = [opened, ...events.map((event, index) => told(event, minutes(index + 1)))];
  const incident = fold(all);
  return trackOf(incident, { incident, events: all }, { at: minutes(100), departmentName });
};

const accepted: Told = { name: 'incident.accepted' };
const filed: Told = { name: 'incident.filed' };
const toDepartment: Told = {
  ...{ name: 'incident.dispatched', departmentCode: 'EMERGENCY' },
  ...{ assigneeId: null, admissionItemCode: null },
};
const toMember: Told = {
  ...{ name: 'incident.dispatched', assigneeId: `${SECRET}-a` },
  ...{ departmentCode: null, admissionItemCode: `${SECRET}-item` },
};
const signed: Told = { name: 'incident.signed' };
const evidence = [{ sha256: `${SECRET}-hash`, caption: `${SECRET} caption` }];
const feedback: Told = { name: 'incident.feedbackGiven', result: `${SECRET} result`, evidence };
const checkStarted: Told = { name: 'incident.checkStarted' };
const passed: Told = { name: 'incident.checkPassed' };

describe('What anyone may see of a matter', () => {
  it('is every step it has passed, once, with its instant', () => {
    const track = view(accepted, filed, toDepartment, signed, feedback, checkStarted, passed);
    expect(track.steps).toEqual([
      { step: 'REPORTED', at: start },
      { step: 'ACCEPTED', at: minutes(1) },
      { step: 'ASSIGNED', at: minutes(3) },
      { step: 'IN_PROGRESS', at: minutes(4) },
      { step: 'CHECKING', at: minutes(5) },
      { step: 'DONE', at: minutes(7) },
    ]);
    expect(track).toMatchObject({ step: 'DONE', nextHolder: null, isMerged: false });
    expect(track.promise.at).toEqual(instant('2026-11-25T09:00+08:00'));
  });

  it('names the next holder by title: the member, the chief, the department, the checker, the reporter', () => {
    const holder = (...events: Told[]) => view(...events).nextHolder?.zh;
    expect(holder()).toBe('网格员');
    expect(holder(accepted)).toBe('社区网格长');
    expect(holder(accepted, filed, toDepartment)).toBe('应急局');
    expect(holder(accepted, filed, toMember, signed)).toBe('网格员');
    expect(holder(accepted, filed, toDepartment, signed, feedback)).toBe('核查人员');
    const asked: Told = { name: 'incident.reporterAsked', question: `${SECRET}?` };
    expect(view(accepted, filed, toDepartment, signed, asked)).toMatchObject({
      step: 'WAITING_FOR_REPORTER',
      nextHolder: { zh: '上报人' },
      isWaitingForReporter: true,
    });
  });

  it('says who it has climbed to', () => {
    const climbed = (level: number): Told => ({
      ...{ name: 'incident.escalated', level, superiorId: `${SECRET}-s` },
      step: { clock: 'PROMISE', epoch: 1, name: `LEVEL_${level}`, level, tell: 'TOWN', at: start },
    });
    expect([1, 2, 3, 4].map((level) => view(climbed(level)).nextHolder?.zh)).toEqual([
      '社区网格长',
      '镇街',
      '区县网格中心',
      '区县网格中心',
    ]);
  });

  it('never calls it done when it was not taken up, and filing it away changes nothing', () => {
    const refused: Told = { name: 'incident.refused', reason: `${SECRET} reason` };
    const archived: Told = { name: 'incident.archived' };
    expect(view(refused, archived)).toMatchObject({ step: 'NOT_TAKEN_UP', nextHolder: null });
    expect(view(refused, archived).steps.map(({ step }) => step)).toEqual(['REPORTED', 'NOT_TAKEN_UP']);
  });

  it('is how far the survivor is, under its own code, once it was merged', () => {
    const merged = fold([opened, told({ name: 'incident.merged', intoId: 'other', reason: 'same lamp' }, minutes(1))]);
    const events = [{ ...opened, id: 'other', code: `140214-261122-${SECRET}` }, told(accepted, minutes(2))];
    const track = trackOf(merged, { incident: fold(events), events }, { at: minutes(9), departmentName });
    expect(track).toMatchObject({ code: merged.code, step: 'ACCEPTED', isMerged: true });
    expect(JSON.stringify(track)).not.toContain(SECRET);
  });

  it('holds nothing else of it, whatever has happened', () => {
    const reason = `${SECRET} reason`;
    const any: fc.Arbitrary<Told> = fc.constantFrom<Told>(
      accepted,
      filed,
      toDepartment,
      toMember,
      signed,
      feedback,
      checkStarted,
      passed,
      { name: 'incident.refused', reason },
      { name: 'incident.voided', reason },
      { name: 'incident.verifiedOnSite', isFound: true, note: reason },
      { name: 'incident.acknowledged' },
      { name: 'incident.returned', reason },
      { name: 'incident.handedOver', fromId: `${SECRET}-m`, toId: `${SECRET}-n` },
      { name: 'incident.selfHandled', isSampled: true, result: reason, evidence },
      { name: 'incident.checkFailed', reason },
      { name: 'incident.workResumed' },
      { name: 'incident.inspected', isSound: false, note: reason },
      { name: 'incident.evaluated', isSatisfied: true, comment: reason },
      { name: 'incident.reopened', reason },
      { name: 'incident.reporterReplied', reply: reason },
      { name: 'incident.coDepartmentJoined', departmentCode: `${SECRET}-unit` },
      { name: 'incident.commented', text: reason },
      { name: 'incident.merged', intoId: `${SECRET}-into`, reason },
      { name: 'incident.followed', incidentId: `${SECRET}-f`, reporterId: `${SECRET}-r` },
      { name: 'incident.becameChild', parentId: `${SECRET}-p` },
      { name: 'incident.childAdded', childId: `${SECRET}-c` },
      { name: 'incident.mediatorNamed', mediatorId: `${SECRET}-mediator` },
      { name: 'incident.mediated', outcome: 'AGREED', agreement: `${SECRET} agreement` },
      { name: 'incident.archived' },
    );
    const FIELDS = ['code', 'categoryCode', 'step', 'steps', 'promise', 'nextHolder', 'isMerged'];
    fc.assert(
      fc.property(fc.array(any, { maxLength: 12 }), (events) => {
        const track = view(...events);
        expect(Object.keys(track)).toEqual([...FIELDS, 'isWaitingForReporter']);
        for (const step of track.steps) expect(Object.keys(step)).toEqual(['step', 'at']);
        const shown = JSON.stringify(track);
        for (const secret of [SECRET, GRID, String(POINT.lng), String(POINT.lat), 'AGREED']) {
          expect(shown).not.toContain(secret);
        }
      }),
      { numRuns: 200 },
    );
  });
});
