import { expect, it } from '@jest/globals';
import { Lru } from './lru.ts';

it('what was not used for longest makes room', () => {
  const lru = new Lru<number>(10);
  lru.set('a', 1, 4);
  lru.set('b', 2, 4);
  expect(lru.get('a')).toBe(1);
  lru.set('c', 3, 4);
  expect([lru.get('a'), lru.get('b'), lru.get('c')]).toEqual([1, undefined, 3]);
  expect(lru.keys()).toEqual(['c', 'a']);
});

it('a value that is set again has its new weight, one that is too heavy is not kept, and after clear there is room', () => {
  const lru = new Lru<number>(10);
  lru.set('a', 1, 9);
  lru.set('a', 2, 2);
  lru.set('b', 3, 8);
  expect(lru.keys()).toEqual(['b', 'a']);
  lru.set('c', 4, 11);
  expect(lru.keys()).toEqual([]);
  lru.clear();
  lru.set('d', 5, 10);
  expect(lru.get('d')).toBe(5);
});
