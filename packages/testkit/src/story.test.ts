import { describe, expect, it } from '@jest/globals';
import { accept, refuse, type DomainEvent } from '@yunge/kernel';
import { instant } from './instant.ts';
import { story } from './story.ts';

interface Lamp {
  readonly version: number;
  readonly isLit: boolean;
}
type LampEvent = DomainEvent & { readonly name: 'lamp.hung' | 'lamp.lit' };

const at = instant('2026-11-02T09:00:00+08:00');
const hung: LampEvent = { name: 'lamp.hung', by: 'wang', at };
const lit: LampEvent = { name: 'lamp.lit', by: 'wang', at };
const lamp = story<Lamp, LampEvent>((state, event) => ({ version: 0, ...state, isLit: event.name === 'lamp.lit' }));
const light = (state: Lamp) => (state.isLit ? refuse('LIT', 'It is lit.', ['lamp']) : accept(lit));

describe('A story of a decision', () => {
  it('tells what happened and what came of it', () => {
    const { state } = lamp.given(hung).when(light).then({ name: 'lamp.lit', by: 'wang' });
    expect(state).toEqual({ version: 2, isLit: true });
    lamp.given(hung, lit).when(light).thenRefused('LIT', ['lamp']);
    lamp.opening(() => accept(hung)).then({ name: 'lamp.hung' });
  });

  it('fails where another event, one more, none, or another refusal came', () => {
    const given = lamp.given(hung);
    expect(() => given.when(light).then({ name: 'lamp.hung' })).toThrow();
    expect(() => given.when(light).then({ name: 'lamp.lit' }, { name: 'lamp.lit' })).toThrow();
    expect(() => given.when(light).then()).toThrow();
    expect(() => given.when(() => accept()).then({ name: 'lamp.lit' })).toThrow();
    expect(() => given.when(light).thenRefused('LIT')).toThrow();
    expect(() => lamp.given(hung, lit).when(light).thenRefused('DARK')).toThrow();
    expect(() => lamp.given(hung, lit).when(light).thenRefused('LIT', ['other'])).toThrow();
    expect(() => lamp.given().when(light)).toThrow('nothing has happened yet');
  });
});
