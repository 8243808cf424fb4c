import { describe, expect, it } from '@jest/globals';
import { actor, instant, story } from '@yunge/testkit';
import { evolveEnterprise, type Enterprise } from './enterprise.ts';
import {
  callBack,
  confirm,
  contact,
  dispute,
  followLiaison,
  openRequest,
  plan,
  resolve,
  roll,
  withdraw,
  type OpenRequest,
} from './request-decisions.ts';
import { evolveRequest } from './request-history.ts';
import type { Request, RequestEvent } from './request.ts';

const CODE = '91350100M000100Y43';
const NINE = instant('2026-11-23T09:00+08:00');
const after = (minutes: number) => instant(NINE, { minutes });

const company = actor('ENTERPRISE', { id: 'account', enterprise: CODE });
const rival = actor('ENTERPRISE', { id: 'rival', enterprise: '91110000802100433B' });
const liaison = actor('LIAISON', { id: 'liaison' });
const stranger = actor('LIAISON', { id: 'stranger' });
const clerk = actor('CENTRE_DISPATCHER', { id: 'clerk' });

const file: Enterprise = {
  ...evolveEnterprise(null, {
    name: 'enterprise.registered',
    creditCode: CODE,
    terms: {
      name: 'Spring Water',
      areaCode: '370883001',
      park: 'East',
      chain: 'Machinery',
      scale: 'SMALL',
      isKey: true,
      contact: { name: 'Lin', phone: '13800000000' },
      accountId: 'account',
    },
    override: null,
    by: 'head',
    at: NINE,
  }),
  liaisonId: 'liaison',
};

const asked: OpenRequest = {
  channel: null,
  topic: 'UTILITIES',
  title: 'More power',
  description: 'The new hall needs 400 kW.',
  enterpriseId: CODE,
  enterprise: file,
  fallbackId: null,
};

const request = story<Request, RequestEvent>(evolveRequest);
const open = (change: Partial<OpenRequest> = {}, by = company) =>
  request.opening(() => openRequest('01REQUEST0000000000000000', { ...asked, ...change }, { by, at: NINE }));

function eventsOf(...decisions: readonly ((state: Request) => ReturnType<typeof contact>)[]): RequestEvent[] {
  const events: RequestEvent[] = [];
  const first = open().decision;
  if (first.ok) events.push(...first.events);
  for (const decide of decisions) {
    const { decision } = request.given(...events).when(decide);
    if (!decision.ok) throw new Error(decision.code);
    events.push(...decision.events);
  }
  return events;
}

const contacted = (state: Request) => contact(state, 'Called Mr Lin.', { by: liaison, at: after(30) });
const planned = (state: Request) => plan(state, 'A second line.', 'POWER', { by: liaison, at: after(120) });
const resolved = (state: Request) => resolve(state, 'SOLVED', 'The line is in.', { by: liaison, at: after(2_880) });
const withdrawn = (state: Request) => withdraw(state, 'No longer needed.', { by: company, at: after(60) });

describe('a request', () => {
  it('of the company itself comes by its app and goes to its liaison', () => {
    const { state } = open().then({
      name: 'request.opened',
      asked: { channel: 'ENTERPRISE_APP' },
      side: 'COMPANY',
      ownerId: 'liaison',
    });
    expect(state).toMatchObject({ status: 'SUBMITTED', owners: ['liaison'], accountId: 'account', isOpen: true });
    expect(state.code).toMatch(/^EQ20261123-/);
  });

  it('has 60 minutes for contact, then 24 hours for a plan, then until the seventh day for a result', () => {
    expect(open().state.dueAt).toEqual(after(60));
    expect(request.given(...eventsOf(contacted)).state.dueAt).toEqual(after(30 + 24 * 60));
    expect(request.given(...eventsOf(contacted, planned)).state.dueAt).toEqual(instant('2026-11-30T09:00+08:00'));
  });

  it('brought by a liaison is a visit, and never comes by the app', () => {
    open({}, liaison).then({ asked: { channel: 'LIAISON_VISIT' }, side: 'STAFF' });
    open({ channel: 'ENTERPRISE_APP' }, liaison).thenRefused('WRONG_CHANNEL', ['input', 'channel']);
    open({ channel: 'HOTLINE_12345' }, company).thenRefused('WRONG_CHANNEL', ['input', 'channel']);
  });

  it('of an unserved company goes to the nearest superior', () => {
    open({ enterprise: { ...file, liaisonId: null }, fallbackId: 'leader' }).then({
      ownerId: 'leader',
      asked: { liaisonId: null },
    });
  });

  it('needs a company within reach, a title and a description', () => {
    open({ enterpriseId: null, enterprise: null }).thenRefused('ENTERPRISE_REQUIRED');
    open({ enterprise: null }).thenRefused('NOT_FOUND');
    open({ title: ' ' }).thenRefused('TEXT_OUT_OF_RANGE', ['input', 'title']);
    open({ description: 'x'.repeat(2_001) }).thenRefused('TEXT_OUT_OF_RANGE', ['input', 'description']);
  });

  it('is worked on only by those who answer for it', () => {
    const given = request.given(...eventsOf());
    given.when((state) => contact(state, 'Called.', { by: stranger, at: after(1) })).thenRefused('NOT_AN_OWNER');
    given.when((state) => plan(state, 'A plan.', null, { by: liaison, at: after(1) })).thenRefused('WRONG_STATE');
    given.when(contacted).then({ name: 'request.contacted', by: 'liaison', side: 'STAFF' });
  });

  it('can be promised for a later day with a reason, again and again', () => {
    const given = request.given(...eventsOf(contacted, planned));
    const later = instant('2026-12-10T09:00+08:00');
    const act = { by: liaison, at: after(3_000) };
    const rolled = given.when((state) => roll(state, later, 'The transformer is late.', act));
    expect(rolled.then({ name: 'request.rolled', promisedAt: later }).state.dueAt).toEqual(later);
    given.when((state) => roll(state, later, ' ', act)).thenRefused('REASON_REQUIRED');
    for (const wrong of ['2026-11-29T09:00+08:00', '2027-06-01T09:00+08:00']) {
      given
        .when((state) => roll(state, instant(wrong), 'Late.', act))
        .thenRefused('DATE_OUT_OF_RANGE', ['input', 'promisedAt']);
    }
  });

  it('that is said to be solved stays open until the company says so itself', () => {
    const given = request.given(...eventsOf(contacted, planned, resolved));
    expect(given.state).toMatchObject({
      status: 'RESOLVED',
      isOpen: true,
      isRunning: false,
      isOnTime: true,
      isCallBackDue: true,
    });
    given.when((state) => confirm(state, null, { by: liaison, at: after(3_000) })).thenRefused('NOT_YOUR_ROLE');
    given.when((state) => confirm(state, null, { by: rival, at: after(3_000) })).thenRefused('NOT_THE_COMPANY');
    const yes = given.when((state) => confirm(state, 'Thank you.', { by: company, at: after(3_000) }));
    yes.then({ name: 'request.confirmed', side: 'COMPANY' }, { name: 'request.closed', closure: 'CONFIRMATION' });
    expect(yes.state).toMatchObject({ status: 'CLOSED', isOpen: false, isCallBackDue: false, nextDueAt: null });
  });

  it('is called back about by somebody who did not work on it', () => {
    const given = request.given(...eventsOf(contacted, planned, resolved));
    const head = actor(['LIAISON', 'CENTRE_HEAD'], { id: 'liaison' });
    const call = (by: typeof head, answer: Parameters<typeof callBack>[1]) =>
      given.when((state) => callBack(state, answer, 'They said so.', { by, at: after(3_000) }));
    call(head, 'SATISFIED').thenRefused('HANDLER_CANNOT_CALL_BACK');
    call(clerk, 'WITHDREW_FREELY').thenRefused('ANSWER_DOES_NOT_FIT', ['input', 'answer']);
    expect(call(clerk, 'SATISFIED').state).toMatchObject({ status: 'CLOSED', closure: 'CALL_BACK' });
    expect(call(clerk, 'NOT_SOLVED').state).toMatchObject({ status: 'REOPENED', disputeCount: 1, isOnTime: null });
    expect(call(clerk, 'NOT_REACHED').state).toMatchObject({ status: 'RESOLVED', isCallBackDue: true });
  });

  it('that the company disputes runs anew from there', () => {
    const given = request.given(...eventsOf(contacted, planned, resolved));
    given.when((state) => dispute(state, '', { by: company, at: after(3_000) })).thenRefused('REASON_REQUIRED');
    const { state } = given.when((found) => dispute(found, 'Still dark.', { by: company, at: after(3_000) }));
    expect(state).toMatchObject({ status: 'REOPENED', isRunning: true, disputeCount: 1, dueAt: after(3_060) });
    expect(state.promise).toMatchObject({ epoch: 1, level: 0, dueAt: instant('2026-12-02T11:00+08:00') });
  });

  it('that is withdrawn gets a call-back, and comes back when the company was pressed', () => {
    const given = request.given(...eventsOf(contacted, withdrawn));
    expect(given.state).toMatchObject({ status: 'WITHDRAWN', isOpen: false, isCallBackDue: true, result: null });
    const act = { by: clerk, at: after(3_000) };
    const freely = given.when((state) => callBack(state, 'WITHDREW_FREELY', 'Yes.', act)).state;
    expect(freely).toMatchObject({ status: 'WITHDRAWN', isCallBackDue: false });
    expect(callBack(freely, 'WITHDREW_FREELY', 'Yes.', act)).toMatchObject({ ok: false, code: 'WRONG_STATE' });
    const pressed = given.when((state) => callBack(state, 'WAS_PRESSURED', 'They begged.', act)).state;
    expect(pressed).toMatchObject({
      status: 'REOPENED',
      isOpen: true,
      pressuredCount: 1,
      disputeCount: 0,
      isRunning: true,
    });
  });

  it('follows the company to its next officer while it is open', () => {
    const act = { by: clerk, at: after(10) };
    const { state } = request.given(...eventsOf()).when((found) => followLiaison(found, 'next', act));
    expect(state).toMatchObject({ liaisonId: 'next', owners: ['next'] });
    expect(followLiaison(state, 'next', act)).toEqual({ ok: true, events: [] });
    request
      .given(...eventsOf(withdrawn))
      .when((found) => followLiaison(found, 'next', act))
      .then();
  });
});
