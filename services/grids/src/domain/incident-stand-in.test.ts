import { describe, expect, it } from '@jest/globals';
import { absenceOf, standingOf, type Absence } from '@yunge/casework';
import { accept } from '@yunge/kernel';
import { instant } from '@yunge/testkit';
import fc from 'fast-check';
import type { AdmissionItem } from './admission-item.ts';
import type { Posting } from './duty.ts';
import { dispatch } from './incident-dispatch.ts';
import type { IncidentEvent } from './incident-event.ts';
import { coverAbsent, holdersOf } from './incident-stand-in.ts';
import { at, chief, dispatcher, incident, leader, mediator, member, opened, UNTIL } from './incident.fixture.ts';

const GRID = '140214033006001';
const since = instant('2026-01-01T00:00Z');
const posted = (personId: string, post: string, areaCode: string): Posting => ({
  ...{ postingId: personId, version: 1, personId, post, employment: null, areaCode, from: since, until: null },
});
const postings = [
  posted(member.id, 'GRID_MEMBER', GRID),
  posted(chief.id, 'GRID_CHIEF', GRID.slice(0, 12)),
  posted(leader.id, 'TOWN_LEADER', GRID.slice(0, 9)),
];
const leave = (personId: string, backupId: string | null, change: Partial<Absence> = {}): Absence => ({
  ...{ leaveId: `leave-${personId}`, version: 1, personId, backupId, isInForce: true },
  ...{ from: instant(at, { hours: -1 }), until: instant(at, { days: 3 }), ...change },
});
const item: AdmissionItem = {
  ...{ id: 'it', version: 1, code: 'YJ-01', departmentCode: 'EMERGENCY', name: 'Hazards', isIllustrative: true },
  ...{ categories: ['STREET_LAMP'], requiredModule: 'PROFESSIONAL', partnerUnit: 'Urban management' },
  ...{ minutesPerTask: 30, status: 'ADMITTED', from: since, until: null },
};
const trained = new Set(['PROFESSIONAL']);
const to = (personId: string, absences: Absence[], modules: ReadonlySet<string> = trained) => ({
  member: { personId, postings, absences, modules, item },
  department: null,
});
const filed = incident.given(...UNTIL.FILED);
const { state: found } = filed.when(() => accept());
const desk = { actor: dispatcher, at };

describe('A matter dispatched to somebody on leave', () => {
  it('goes to who stands in, and the log says for whom and why', () => {
    filed
      .when((found) => dispatch(found, to(member.id, [leave(member.id, 'sub')]), desk))
      .then({
        name: 'incident.dispatched',
        assigneeId: 'sub',
        insteadOf: { personId: member.id, leaveId: `leave-${member.id}` },
        reason: expect.stringContaining('2026-11-26'),
      });
  });

  it('is refused where nobody stands in, saying until when', () => {
    const away = to(member.id, [leave(member.id, null)]);
    filed.when((found) => dispatch(found, away, desk)).thenRefused('OFF_DUTY', ['input', 'memberId']);
    expect(dispatch(found, away, desk)).toMatchObject({ message: expect.stringContaining('2026-11-26') });
  });

  it('is refused where who stands in is not trained for it', () => {
    filed
      .when((found) => dispatch(found, to(member.id, [leave(member.id, 'sub')], new Set()), desk))
      .thenRefused('NOT_TRAINED');
  });

  it('can be dispatched to who stands in by name, as long as the leave lasts', () => {
    const absences = [leave(member.id, 'sub')];
    filed
      .when((found) => dispatch(found, to('sub', absences), desk))
      .then({ name: 'incident.dispatched', assigneeId: 'sub' });
    filed
      .when((found) => dispatch(found, to('sub', absences), { ...desk, at: instant(at, { days: 3 }) }))
      .thenRefused('NOT_ON_DUTY');
  });

  it('goes to the member again once the leave is over, or was called off', () => {
    for (const change of [{ until: at }, { isInForce: false }]) {
      filed
        .when((found) => dispatch(found, to(member.id, [leave(member.id, 'sub', change)]), desk))
        .then({ name: 'incident.dispatched', assigneeId: member.id });
    }
  });
});

describe('Whatever the leaves', () => {
  const person = fc.constantFrom(member.id, chief.id, leader.id, 'sub', 'other');
  const leaves = fc.array(
    fc
      .tuple(
        person,
        fc.option(person),
        fc.boolean(),
        fc.integer({ min: -9, max: 3 }),
        fc.integer({ min: 1, max: 9 }),
        fc.uuid(),
      )
      .map(([who, backup, isInForce, start, hours, leaveId]) =>
        leave(who, backup, {
          ...{ isInForce, leaveId },
          ...{ from: instant(at, { hours: start }), until: instant(at, { hours: start + hours }) },
        }),
      ),
    { maxLength: 8 },
  );

  it('no dispatch lands on anybody away: only on the person named, or on who stands in', () => {
    fc.assert(
      fc.property(leaves, fc.constantFrom(member.id, chief.id, 'sub'), (absences, personId) => {
        const decision = dispatch(found, to(personId, absences), desk);
        const { personId: standing } = standingOf(absences, personId, at);
        if (!decision.ok) return expect(['OFF_DUTY', 'NOT_ON_DUTY']).toContain(decision.code);
        const [event] = decision.events;
        if (event?.name !== 'incident.dispatched') throw new Error('it was not dispatched');
        expect(event.assigneeId).toBe(standing);
        expect(absenceOf(absences, event.assigneeId ?? '', at)).toBeNull();
      }),
      { numRuns: 500 },
    );
  });

  it('nothing rests with anybody away while anybody at all is there, and asking again changes nothing', () => {
    fc.assert(
      fc.property(
        leaves,
        fc.constantFrom(...(['REPORTED', 'DISPATCHED', 'IN_PROGRESS'] as const)),
        (absences, state) => {
          const covering = { postings, absences, by: 'system-stand-in', at };
          const given = incident.given(...UNTIL[state]);
          const { state: before } = given.when(() => accept());
          const { state: after } = given.when((found) => coverAbsent(found, covering));
          const isAnybodyThere = postings.some(({ personId }) => standingOf(absences, personId, at).personId !== null);
          if (isAnybodyThere) for (const id of holdersOf(after)) expect(absenceOf(absences, id, at)).toBeNull();
          expect(coverAbsent(after, covering).events).toEqual([]);
          expect(after.owners).toEqual(expect.arrayContaining([...before.owners]));
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('When a leave begins', () => {
  const covering = (...absences: Absence[]) => ({ postings, absences, by: 'system-stand-in', at });
  const cover = (events: readonly IncidentEvent[], ...absences: Absence[]) =>
    incident.given(...events).when((found) => coverAbsent(found, covering(...absences)));

  it('what the person works on passes to who stands in, and the person still answers for it', () => {
    const { state } = cover(UNTIL.IN_PROGRESS, leave(member.id, 'sub')).then({
      ...{ name: 'incident.handedOver', fromId: member.id, toId: 'sub', leaveId: `leave-${member.id}` },
    });
    expect(state).toMatchObject({ assigneeId: 'sub', status: 'IN_PROGRESS' });
    expect(state.owners).toEqual(['sub', member.id]);
  });

  it('it passes to the first superior who is there where nobody stands in', () => {
    cover(UNTIL.IN_PROGRESS, leave(member.id, null)).then({ toId: chief.id });
    cover(UNTIL.IN_PROGRESS, leave(member.id, null), leave(chief.id, null)).then({ toId: leader.id });
    cover(UNTIL.IN_PROGRESS, leave(member.id, 'sub'), leave('sub', null)).then({ toId: chief.id });
  });

  it('a report that nobody was given yet has a new first owner', () => {
    expect(cover(UNTIL.REPORTED, leave(member.id, 'sub')).state.owners).toEqual(['sub', member.id]);
  });

  it('what is closed stays with whoever did it', () => {
    cover(UNTIL.CLOSED, leave(member.id, 'sub')).then();
  });

  it('a mediation waits for its mediator unless a mediator stands in', () => {
    const named: IncidentEvent = { name: 'incident.mediatorNamed', mediatorId: mediator.id, by: chief.id, at };
    const dispute = [opened({ type: 'DISPUTE' }), ...UNTIL.IN_PROGRESS.slice(1), named];
    cover(dispute, leave(mediator.id, 'sub')).then();
    const other = [...postings, posted('sub', 'MEDIATOR', GRID.slice(0, 12))];
    const { state } = incident
      .given(...dispute)
      .when((found) => coverAbsent(found, { ...covering(leave(mediator.id, 'sub')), postings: other }));
    expect(state.mediatorId).toBe('sub');
  });
});
