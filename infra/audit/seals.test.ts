import { describe, expect, it } from '@jest/globals';
import { leafText, nextSeal, parseLeaf, rootOf, sealFaults, type Seal } from './seals.ts';

const SECRET = 'a secret of the audit office';
const part = (n: number) => ({ collection: 'people', documents: n, events: n, changed: n, root: `root ${n}` });

function sealsOf(count: number, secret: string | null): Seal[] {
  const seals: Seal[] = [];
  for (let n = 1; n <= count; n += 1) {
    const what = { at: new Date(Date.UTC(2026, 2, n)), run: `run ${n}`, parts: [part(n)] };
    seals.push(nextSeal(seals.at(-1) ?? null, what, secret));
  }
  return seals;
}
const told = (...given: Parameters<typeof sealFaults>) =>
  sealFaults(...given).map(({ number, kind, detail }) => `${kind} ${number}: ${detail}`);

describe('Seals', () => {
  const plain = sealsOf(4, null);
  const keyed = sealsOf(4, SECRET);

  it('follow one from the other', () => {
    expect(told(plain)).toEqual([]);
    expect(told(keyed, { secret: SECRET })).toEqual([]);
    expect(told([])).toEqual([]);
  });

  it('show that one was edited', () => {
    expect(told(plain.with(1, { ...plain[1], parts: [part(1)] } as Seal))).toEqual([
      'EDITED 2: the seal does not match its hash',
    ]);
  });

  it('show that one was removed, unless it is the last', () => {
    expect(told(plain.toSpliced(0, 1))).toEqual(['REMOVED 1: the seal is gone']);
    expect(told(plain.toSpliced(2, 1))).toEqual(['REMOVED 3: the seal is gone']);
    expect(told(plain.slice(0, 3))).toEqual([]);
  });

  it('show that the last was removed to whoever noted its hash', () => {
    const anchors = [plain[3]?.hash ?? ''];
    expect(told(plain, { anchors })).toEqual([]);
    expect(told(plain.slice(0, 3), { anchors })).toEqual([`REMOVED 4: no seal has the noted hash ${anchors[0]}`]);
  });

  it('show that one was made anew and the rest left', () => {
    const [first = null, second, ...rest] = plain;
    const forged = nextSeal(first, { at: new Date(0), run: 'forged', parts: [] }, null);
    expect(second?.hash).not.toBe(forged.hash);
    expect(told([...plain.slice(0, 1), forged, ...rest])).toEqual([
      'EDITED 3: the seal does not follow from the one before',
    ]);
  });

  it('show that all were made anew, to whoever has the key or noted one', () => {
    const forged = sealsOf(4, 'the key of somebody else');
    expect(told(forged)).toEqual([]);
    expect(told(forged, { secret: SECRET })).toHaveLength(4);
    expect(told(forged, { anchors: [keyed[1]?.hash ?? ''] })).toEqual([]); // the hash does not depend on the key
    expect(told(keyed.with(3, { ...keyed[3], mac: null } as Seal))).toEqual(['EDITED 4: the seal lost its key']);
  });
});

describe('A leaf', () => {
  it.each(['01JD', '', 'with a blank', ' ', '7 ff'])('is read as it was written, with the id %j', (id) => {
    const leaf = { id, seq: 12, hash: 'f'.repeat(64) };
    expect(parseLeaf(leafText(leaf))).toEqual(leaf);
  });

  it('counts, and so does its place', () => {
    expect(rootOf(['1 a x', '2 b y'])).not.toBe(rootOf(['2 b y', '1 a x']));
    expect(rootOf(['1 a x', '2 b y'])).not.toBe(rootOf(['1 a x']));
  });
});
