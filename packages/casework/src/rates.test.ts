import { describe, expect, it } from '@jest/globals';
import { carriesOver, RATE_SET_NAMES, setsOf, type CaseFacts, type RateSet } from './rate-sets.ts';
import { changeOf, RATE_CATALOGUE, RATE_NAMES, shareOf } from './rates.ts';

const day = (date: string) => new Date(`2026-${date}T12:00+08:00`);
const NOVEMBER = { from: new Date('2026-11-01T00:00+08:00'), until: new Date('2026-12-01T00:00+08:00') };

/** Reported and due in November, untouched, unless told otherwise. */
const aCase = (differing: Partial<CaseFacts> = {}): CaseFacts => ({
  ...{ reportedAt: day('11-02'), dueAt: day('11-04'), isValid: true, isDismissed: false, isSolved: true },
  ...{ handledAt: null, closedAt: null, isOnTime: false, isSuspended: false, isReworked: false, isExtended: false },
  ...{ dispatches: [], contacts: [], answers: [] },
  ...differing,
});
const done = (date: string, differing: Partial<CaseFacts> = {}) =>
  aCase({ handledAt: day(date), closedAt: day(date), isOnTime: true, ...differing });
const sets = (facts: CaseFacts) => setsOf(facts, NOVEMBER);
const has = (facts: CaseFacts, ...names: RateSet[]) => expect(sets(facts)).toEqual(expect.arrayContaining(names));
const hasNot = (facts: CaseFacts, ...names: RateSet[]) => {
  for (const name of names) expect(sets(facts)).not.toContain(name);
};

describe('A case counts as to handle and to close', () => {
  it('in the month in which its deadline falls, also where it was done in the month before', () => {
    has(aCase(), 'DUE', 'TO_CLOSE', 'OVERDUE_PENDING');
    has(done('10-30', { reportedAt: day('10-29') }), 'DUE', 'HANDLED_IN_TIME', 'TO_CLOSE', 'CLOSED_IN_TIME');
    hasNot(done('11-20', { dueAt: day('12-02') }), 'DUE', 'HANDLED', 'TO_CLOSE');
  });

  it('once more in each later month until it is done', () => {
    const late = { dueAt: day('09-04'), reportedAt: day('09-01') };
    has(aCase(late), 'DUE', 'OVERDUE_PENDING', 'TO_CLOSE');
    has(done('11-03', { ...late, isOnTime: false }), 'DUE', 'HANDLED', 'TO_CLOSE');
    hasNot(done('10-03', late), 'DUE', 'TO_CLOSE');
  });

  it('as handled in one month and as closed in the next where the check came later', () => {
    const checked = done('10-30', { dueAt: day('10-31'), closedAt: day('11-02') });
    hasNot(checked, 'DUE');
    has(checked, 'TO_CLOSE', 'CLOSED_IN_TIME');
  });

  it('not at all once it was dismissed, which is told beside the rate', () => {
    const refused = aCase({ isDismissed: true, isValid: false });
    expect(sets(refused)).toEqual(['REPORTED', 'INVALID', 'DISMISSED_DUE']);
  });
});

describe('What speaks for the work', () => {
  it('never counts a case that ended without a result', () => {
    const failed = done('11-03', {
      isSolved: false,
      answers: [{ at: day('11-05'), isSatisfied: true, isSolved: false }],
    });
    has(failed, 'DUE', 'TO_CLOSE', 'ANSWERED', 'SATISFIED');
    hasNot(failed, 'HANDLED', 'HANDLED_IN_TIME', 'CLOSED_IN_TIME', 'SOLVED_BY_ANSWER', 'OVERDUE_PENDING');
  });

  it('leaves suspended ones out of on-time closing alone', () => {
    const suspended = aCase({ isSuspended: true });
    has(suspended, 'DUE', 'TO_CLOSE', 'TO_CLOSE_SUSPENDED', 'OVERDUE_PENDING');
    hasNot(suspended, 'TO_CLOSE_UNSUSPENDED');
  });

  it('counts a return against the month in which it was granted', () => {
    const returned = { dispatches: [{ at: day('10-30'), returnedAt: day('11-02') }] };
    has(aCase(returned), 'DISPATCHED');
    hasNot(aCase(returned), 'DISPATCHED_RIGHT');
    has(aCase({ dispatches: [{ at: day('11-02'), returnedAt: null }] }), 'DISPATCHED', 'DISPATCHED_RIGHT');
  });

  it('asks of each contact whose time ended in the month whether it came in time', () => {
    const contact = (doneAt: Date | null) => ({ dueAt: day('11-10'), doneAt });
    has(aCase({ contacts: [contact(day('11-10'))] }), 'CONTACT_DUE', 'CONTACTED_IN_TIME');
    for (const late of [null, day('11-11')]) {
      has(aCase({ contacts: [contact(late)] }), 'CONTACT_DUE');
      hasNot(aCase({ contacts: [contact(day('11-09')), contact(late)] }), 'CONTACTED_IN_TIME');
    }
  });

  it('takes the last answer of the month, and no answer on neither side', () => {
    const answer = (date: string, isGood: boolean) => ({ at: day(date), isSatisfied: isGood, isSolved: isGood });
    hasNot(aCase(), 'ANSWERED');
    has(
      aCase({ answers: [answer('11-02', false), answer('11-20', true)] }),
      'ANSWERED',
      'SATISFIED',
      'SOLVED_BY_ANSWER',
    );
    hasNot(aCase({ answers: [answer('11-02', true), answer('11-20', false)] }), 'SATISFIED', 'SOLVED_BY_ANSWER');
    hasNot(aCase({ answers: [answer('10-02', true)] }), 'ANSWERED');
  });
});

describe('A month’s end', () => {
  it('carries over what is not done, not checked or not due yet', () => {
    for (const open of [aCase(), done('11-03', { closedAt: null }), done('11-03', { dueAt: NOVEMBER.until })]) {
      expect(carriesOver(open, NOVEMBER.until)).toBe(true);
    }
    expect(carriesOver(done('11-03'), NOVEMBER.until)).toBe(false);
    expect(carriesOver(aCase({ isDismissed: true }), NOVEMBER.until)).toBe(false);
  });
});

describe('The catalogue', () => {
  it('has the rates of the domain, each made of sets there are', () => {
    expect(RATE_NAMES).toHaveLength(11);
    for (const name of RATE_NAMES) {
      const { numerator, denominator, exclusions } = RATE_CATALOGUE[name];
      for (const set of [numerator, denominator, ...exclusions.map((each) => each.set)])
        expect(RATE_SET_NAMES).toContain(set);
    }
    expect(RATE_SET_NAMES.length).toBeLessThan(31); // they are kept as bits of one number
  });

  it('knows nothing out of nothing', () => {
    expect([shareOf(0, 0), shareOf(29_269, 30_528)]).toEqual([null, 29_269 / 30_528]);
    expect([changeOf(0.5, null), changeOf(null, 0.5), changeOf(0.75, 0.5)]).toEqual([null, null, 0.25]);
  });
});
