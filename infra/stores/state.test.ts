import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import {
  addHolder,
  dropDead,
  emptyState,
  partsToStop,
  readState,
  removeHolder,
  type StoreState,
  writeState,
} from './state.ts';

const alice = { pid: 1, started: 'a' };
const bob = { pid: 2, started: 'b' };
const running: StoreState = {
  mongo: {
    step: 'ferretdb',
    uri: 'mongodb://127.0.0.1:1',
    parts: [
      { name: 'postgres', pid: 10, started: 'p', signal: 'SIGINT' },
      { name: 'ferretdb', pid: 11, started: 'f', signal: 'SIGTERM' },
    ],
  },
  redis: {
    step: 'local',
    uri: 'redis://127.0.0.1:2',
    parts: [{ name: 'redis-server', pid: 12, started: 'r', signal: 'SIGTERM' }],
  },
  holders: [],
};

describe('the holders of the stores', () => {
  it('may hold more than once in one process, and let go one by one', () => {
    const held = addHolder(addHolder(running, alice, 'first'), alice, 'second');
    expect(removeHolder(held, 'first').holders).toEqual([{ ...alice, token: 'second' }]);
    expect(removeHolder(removeHolder(held, 'first'), 'second')).toEqual(running);
  });

  it('that were killed are forgotten, also when their number is used again', () => {
    const held = addHolder(addHolder(running, alice, 'x'), bob, 'y');
    const later = dropDead(held, ({ pid, started }) => pid === 2 && started !== 'b');
    expect(later.holders).toEqual([]);
    expect(dropDead(held, ({ pid }) => pid === 2).holders).toEqual([{ ...bob, token: 'y' }]);
  });
});

describe('the processes of the stores', () => {
  it('stop in the opposite order of their start, so that no server loses the one beneath it', () => {
    expect(partsToStop(running).map((part) => part.name)).toEqual(['ferretdb', 'postgres', 'redis-server']);
    expect(partsToStop(emptyState)).toEqual([]);
  });
});

describe('the state file', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'yunge-state-')), 'stores.json');

  it('counts as empty when it is absent or damaged', () => {
    expect(readState(file)).toEqual(emptyState);
    writeFileSync(file, '{"mongo":');
    expect(readState(file)).toEqual(emptyState);
  });

  it('gives back what was written', () => {
    const held = addHolder(running, alice, 'x');
    writeState(file, held);
    expect(readState(file)).toEqual(held);
  });
});
