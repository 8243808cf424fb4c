import { computedList, type HonourList, type HonourListComputed } from './honour-list.ts';
import { evolveHonourListLife, type HonourListLifeEvent } from './honour-list-life.ts';

export type HonourListEvent = HonourListComputed | HonourListLifeEvent;

export function evolveHonourList(list: HonourList | null, event: HonourListEvent): HonourList {
  if (event.name === 'honourList.computed') return computedList(event);
  if (!list) throw new Error(`${event.name} cannot be a list's first event`);
  return evolveHonourListLife(list, event);
}
