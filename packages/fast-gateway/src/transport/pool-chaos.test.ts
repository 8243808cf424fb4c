import type { Socket } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { HttpPool } from './pool.ts';
import { answerOf, type Asked, startScripted } from './testing/scripted-server.ts';

type Fate = (socket: Socket, asked: Asked) => void;

/** What may become of a request; an answer, where there is one, tells whose it is. */
const FATES: Readonly<Record<string, Fate>> = {
  answered: (socket, { body }) => socket.write(answerOf(body)),
  answeredInPieces(socket, { body }) {
    const text = answerOf(body);
    socket.write(text.slice(0, text.length / 2), () => setImmediate(() => socket.write(text.slice(text.length / 2))));
  },
  answeredInChunks: (socket, { body }) =>
    socket.write(
      `HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`,
    ),
  answeredAndClosed: (socket, { body }) => socket.end(answerOf(body)),
  answeredUntilClose: (socket, { body }) => socket.end(`HTTP/1.1 200 OK\r\n\r\n${body}`),
  answeredTwice: (socket, { body }) => socket.write(answerOf(body) + answerOf('of nobody')),
  answeredThenPoisoned(socket, { body }) {
    socket.write(answerOf(body), () => setImmediate(() => socket.write(answerOf('of nobody'))));
  },
  dropped: (socket) => socket.destroy(),
  reset: (socket, { body }) => socket.write(answerOf(body).slice(0, -1), () => socket.resetAndDestroy()),
  ended: (socket, { body }) => socket.end(answerOf(body).slice(0, -1)),
  garbled: (socket) => socket.write('HTTP/1.1 OK\r\n\r\n'),
  silent: () => {},
};

describe('whatever a server does', () => {
  it('every request ends once, and no answer goes to another', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...Object.keys(FATES)), { minLength: 20, maxLength: 120 }),
        fc.record({ connections: fc.integer({ min: 1, max: 8 }), queue: fc.integer({ min: 0, max: 60 }) }),
        fc.boolean(),
        async (fates, options, isAtOnce) => {
          const server = await startScripted((socket, asked) =>
            FATES[fates[Number(asked.body)] ?? '']?.(socket, asked),
          );
          const pool = new HttpPool(server.url, options);
          const outcomes: string[] = fates.map(() => '');
          const one = (nth: number) =>
            new Promise<void>((resolve) => {
              pool.post({ headers: '', body: String(nth), deadlineMs: 40 }, (error, answer) => {
                outcomes[nth] += error ? error.code : answer.text;
                resolve();
              });
            });
          if (isAtOnce) await Promise.all(fates.map((_, nth) => one(nth)));
          else for (const [nth, fate] of fates.entries()) if (fate !== 'silent') await one(nth);
          await pool.close();
          await server.allClosed();
          await server.stop();
          for (const [nth, outcome] of outcomes.entries()) {
            if (!isAtOnce && fates[nth] === 'silent') continue;
            expect([String(nth), 'DROPPED', 'RESET', 'DEADLINE', 'PROTOCOL', 'QUEUE']).toContain(outcome);
          }
        },
      ),
      { numRuns: 30 },
    );
  }, 60_000);
});
