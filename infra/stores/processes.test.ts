import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { identify, isRunning, lastLines, launch, self, stopProcess } from './processes.ts';

const logFile = join(mkdtempSync(join(tmpdir(), 'yunge-process-')), 'log');
const node = (script: string) => launch({ command: process.execPath, args: ['-e', script], logFile });

describe('a process', () => {
  it('is known by its number and its start', () => {
    expect(isRunning(self())).toBe(true);
    expect(isRunning({ ...self(), started: 'another time' })).toBe(false);
    expect(identify(2 ** 30)).toBeNull();
  });

  it('that is launched writes to its log and ends when asked', async () => {
    const ref = await node('console.log("hello"); setInterval(() => {}, 1000)');
    while (!lastLines(logFile, 1).includes('hello')) await new Promise((done) => setImmediate(done));
    expect(await stopProcess(ref, 'SIGTERM', 10_000)).toBe('stopped');
    expect(isRunning(ref)).toBe(false);
    expect(await stopProcess(ref, 'SIGTERM', 10_000)).toBe('gone');
  });

  it('that will not end is killed after the grace', async () => {
    const ref = await node('process.on("SIGTERM", () => {}); console.log("deaf"); setInterval(() => {}, 1000)');
    while (!lastLines(logFile, 1).includes('deaf')) await new Promise((done) => setImmediate(done));
    expect(await stopProcess(ref, 'SIGTERM', 50)).toBe('killed');
    expect(isRunning(ref)).toBe(false);
  });

  it('that does not exist cannot be launched', async () => {
    await expect(launch({ command: '/no/such/program', args: [], logFile })).rejects.toThrow('ENOENT');
  });
});
