import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, it } from '@jest/globals';

const index = fileURLToPath(new URL('index.ts', import.meta.url));

/** Runs a process of its own; gives its exit code and what it said. `until` is what it says before it gets the signal. */
async function run(start: string, signal?: { readonly name: NodeJS.Signals; readonly until: string }) {
  const script = `
    import { createLogger, runProcess } from ${JSON.stringify(index)};
    const say = (text) => process.stdout.write(text + '\\n');
    const logger = createLogger({ name: 'test', level: 'silent' });
    await runProcess({ name: 'test', logger, patience: 500, start: async (onStop) => { ${start} } });`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stdout.on('data', (chunk) => {
    said += String(chunk);
    if (signal && said.includes(signal.until)) child.kill(signal.name);
  });
  const [code] = await once(child, 'close');
  return { code, said: said.trim().split('\n') };
}

const alive = 'setInterval(() => {}, 1000);';

it('stops its parts in reverse order on SIGTERM and exits with 0', async () => {
  const parts = `${alive} onStop('store', () => say('store')); onStop('server', async () => { await null; say('server'); }); say('up');`;
  expect(await run(parts, { name: 'SIGTERM', until: 'up' })).toEqual({ code: 0, said: ['up', 'server', 'store'] });
});

it('stops the rest when one part cannot stop, and exits with 1', async () => {
  const parts = `${alive} onStop('store', () => say('store')); onStop('server', () => { throw new Error('no'); }); say('up');`;
  expect(await run(parts, { name: 'SIGINT', until: 'up' })).toEqual({ code: 1, said: ['up', 'store'] });
});

it('does not wait for ever', async () => {
  const parts = `${alive} onStop('server', () => new Promise(() => {})); say('up');`;
  expect(await run(parts, { name: 'SIGTERM', until: 'up' })).toEqual({ code: 1, said: ['up'] });
});

it('stops what was started when the start fails, and exits with 1', async () => {
  expect(await run(`onStop('store', () => say('store')); throw new Error('port taken');`)).toEqual({
    code: 1,
    said: ['store'],
  });
});

it('exits with 1 after a rejection that nobody handled', async () => {
  expect(await run(`${alive} onStop('store', () => say('store')); void Promise.reject(new Error('lost'));`)).toEqual({
    code: 1,
    said: ['store'],
  });
});
