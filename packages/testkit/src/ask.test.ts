import { describe, expect, it } from '@jest/globals';
import { actor } from './actor.ts';
import { asker, codesOf, listOf, pathOf, textOf } from './ask.ts';

const data = { open: { need: { id: 'n1', tags: ['a', 'b'] }, userErrors: [{ code: 'LATE' }] }, at: new Date(0) };
const who = actor('GRID_CHIEF', { divisions: ['140214'] });
const answering = (errors: { message: string; extensions?: Record<string, unknown> }[] = []) =>
  asker({ execute: () => Promise.resolve({ data, errors }) });

describe('Asking', () => {
  it('gives the data as a client sees it', async () => {
    expect((await answering()(who, '{ open }')).data).toMatchObject({ at: '1970-01-01T00:00:00.000Z' });
  });

  it('fails with who asked what when there are errors, and when a refusal was expected and there is none', async () => {
    const broken = answering([{ message: 'no', extensions: { code: 'FORBIDDEN' } }]);
    await expect(broken(who, '{ open }', { id: 1 })).rejects.toThrow(
      /grid-chief \(GRID_CHIEF\)[^]*"id":1[^]*FORBIDDEN/,
    );
    expect(await broken.refused(who, '{ open }')).toEqual(['FORBIDDEN']);
    await expect(answering().refused(who, '{ open }')).rejects.toThrow('Nothing was refused');
  });
});

describe('Reading an answer', () => {
  it('finds what stands at a path', () => {
    expect(textOf(data, 'open.need.id')).toBe('n1');
    expect(pathOf(data, 'open.need.tags.1')).toBe('b');
    expect(listOf(data, 'open.need.tags')).toEqual(['a', 'b']);
    expect(codesOf(data, 'open')).toEqual(['LATE']);
  });

  it('fails, telling what is there, where the path leads nowhere or to something else', () => {
    expect(() => pathOf(data, 'open.deed.id')).toThrow(/no deed of open\.deed\.id in .*"n1"/);
    expect(() => textOf(data, 'open.need')).toThrow('open.need is {"id":"n1"');
    expect(() => listOf(data, 'open.need.id')).toThrow('open.need.id is "n1"');
  });
});
