import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CHAIN_START, firstBreak, fingerprint, link } from './chain.ts';

const events = fc.array(fc.record({ name: fc.string(), at: fc.date({ noInvalidDate: true }), n: fc.integer() }), {
  minLength: 1,
  maxLength: 12,
});

describe('A chained event log', () => {
  it('is whole as it was written, in one go or event by event', () => {
    fc.assert(
      fc.property(events, (all) => {
        const { recorded, head } = link(CHAIN_START, all);
        const stepwise = all.reduce((at, event) => link(at, [event]).head, CHAIN_START);
        expect(stepwise).toEqual(head);
        expect(firstBreak(recorded, head)).toBeNull();
      }),
    );
  });

  it('shows where an event was edited, removed or swapped', () => {
    fc.assert(
      fc.property(events, fc.nat(), (all, pick) => {
        const { recorded, head } = link(CHAIN_START, all);
        const index = pick % recorded.length;
        const edited = recorded.map((event, at) => (at === index ? { ...event, n: event.n + 1 } : event));
        expect(firstBreak(edited, head)).toBe(index + 1);
        expect(firstBreak(recorded.toSpliced(index, 1), head)).toBe(index + 1);
        if (index > 0) {
          const swapped = recorded.map((_, at) => recorded[at === index ? index - 1 : at === index - 1 ? index : at]);
          expect(
            firstBreak(
              swapped.flatMap((event) => event ?? []),
              head,
            ),
          ).toBe(index);
        }
      }),
    );
  });
});

describe('A fingerprint', () => {
  it('does not depend on the order of fields, and tells a missing field from a null one', () => {
    expect(fingerprint({ a: 1, b: [{ c: 2, d: 3 }] })).toBe(fingerprint({ b: [{ d: 3, c: 2 }], a: 1 }));
    expect(fingerprint({ a: null })).not.toBe(fingerprint({}));
    expect(fingerprint({ a: undefined })).toBe(fingerprint({}));
  });
});
