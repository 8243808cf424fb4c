import { actor } from '@yunge/testkit';
import { describe, expect, it } from '@jest/globals';
import { escalateOverdue } from './incident-escalation.ts';
import type { IncidentEvent } from './incident-event.ts';
import { askReporter, rebasePolicy, replyAsReporter, resume } from './incident-pausing.ts';
import { at, dispatcher, incident, later, member, otherMember, reporter, UNTIL } from './incident.fixture.ts';

const QUESTION = 'Which gate?';
const asked: IncidentEvent = { name: 'incident.reporterAsked', question: QUESTION, by: member.id, at };
const superiors = ['chief', 'leader', 'head', 'head'];
const sweep = (when: Date) => ({ superiors, by: 'system-escalation', at: when });

describe('Asking the reporter', () => {
  it('is for whoever works on it, with a question', () => {
    const ask = (actor: typeof member, question = QUESTION) =>
      incident.given(...UNTIL.IN_PROGRESS).when((found) => askReporter(found, question, { actor, at }));
    ask(member).then({ name: 'incident.reporterAsked', question: QUESTION });
    ask(otherMember).thenRefused('NOT_ASSIGNED_TO_YOU');
    ask(member, '').thenRefused('REASON_REQUIRED');
  });

  it('lets the time stand still until the reply, which only the reporter gives', () => {
    const reply = (actor: typeof reporter) =>
      incident
        .given(...UNTIL.IN_PROGRESS, asked)
        .when((found) => replyAsReporter(found, 'The south gate.', { actor, at: later(420) }));
    reply({ ...reporter, id: 'somebody' }).thenRefused('NOT_THE_REPORTER');
    const { state } = reply(reporter).then({ name: 'incident.reporterReplied' });
    expect(state).toMatchObject({ status: 'IN_PROGRESS', resumesAt: null });
    // Two workdays from Monday 09:00, and the seven real hours (five and a half worked) that the question took.
    expect(state.promise.dueAt).toEqual(new Date('2026-11-25T16:00+08:00'));
  });

  it('can be done once', () => {
    const replied: IncidentEvent = { name: 'incident.reporterReplied', reply: 'x', by: reporter.id, at: later(5) };
    incident
      .given(...UNTIL.IN_PROGRESS, asked, replied)
      .when((found) => askReporter(found, QUESTION, { actor: member, at: later(10) }))
      .thenRefused('CANNOT_PAUSE');
  });

  it('ends by itself at the cap, and what came due meanwhile is told after it', () => {
    const cap = new Date('2026-12-07T11:00+08:00');
    const due = incident.given(...UNTIL.IN_PROGRESS, asked);
    due.when((found) => escalateOverdue(found, sweep(new Date(cap.getTime() - 1)))).then();
    const { state } = due
      .when((found) => escalateOverdue(found, sweep(cap)))
      .then({ name: 'incident.resumed', cause: 'TIME_UP' });
    expect(state.status).toBe('IN_PROGRESS');
    expect(state.promise.pauses).toMatchObject([{ until: cap }]);
  });

  it('is the same to the clocks however late the worker looks', () => {
    const cap = new Date('2026-12-07T11:00+08:00');
    const [early, late] = [0, 45].map(
      (minutes) =>
        incident
          .given(...UNTIL.IN_PROGRESS, asked)
          .when((found) => escalateOverdue(found, sweep(new Date(cap.getTime() + minutes * 60_000)))).state,
    );
    expect(late?.promise.dueAt).toEqual(early?.promise.dueAt);
  });

  it('can be cut short by the shift', () => {
    incident
      .given(...UNTIL.IN_PROGRESS, asked)
      .when((found) => resume(found, { actor: dispatcher, at: later(5) }))
      .then({ name: 'incident.resumed', cause: 'BY_HAND' });
  });
});

describe('A changed policy', () => {
  const admin = actor('ADMIN', { id: 'admin' });
  const rebase = (policy: string, by = admin) =>
    incident
      .given(...UNTIL.IN_PROGRESS)
      .when((found) => rebasePolicy(found, { policy, reason: 'The new rules.' }, { actor: by, at: later(5) }));

  it('reaches open casework by an explicit, logged act of an administrator only', () => {
    rebase('incident/COMPLEX@1', dispatcher).thenRefused('NOT_YOUR_ROLE');
    rebase('incident/NONE@9').thenRefused('UNKNOWN_POLICY', ['input', 'policy']);
    const { state } = rebase('incident/COMPLEX@1').then({ name: 'incident.rebased', policy: 'incident/COMPLEX@1' });
    expect(state.promise).toMatchObject({ startedAt: at, dueAt: new Date('2026-11-30T09:00+08:00'), epoch: 0 });
  });
});
