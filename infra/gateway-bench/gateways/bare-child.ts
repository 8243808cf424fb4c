import { operations } from '../world/operations.ts';
import { recordCalls, type Call, type Recording } from './bare-calls.ts';
import { bareClient } from './bare-client.ts';
import { serve } from './serve.ts';

/**
 * The ceiling of any gateway on Node: the same calls of the subgraphs in the same order, their answers thrown away, and
 * a recorded answer. Nothing of it knows GraphQL.
 */
const { hostname, port, host } = new URL(process.env['SUBGRAPHS'] ?? '');
const send = bareClient(hostname, Number(port));
const headOf = ({ path, body }: Call) =>
  `POST ${path} HTTP/1.1\r\nHost: ${host}\r\nContent-Type: application/json\r\nAccept: application/json\r\nContent-Length: ${body.length}\r\n`;

function prepare({ waves, answer }: Recording) {
  return {
    waves: waves.map((calls) => calls.map((call) => ({ head: headOf(call), body: call.body }))),
    answer,
    headers: { 'content-type': 'application/json; charset=utf-8', 'content-length': answer.length },
  };
}
const heavy = prepare(await recordCalls(operations.heavy));
const small = prepare(await recordCalls(operations.small));

serve((req, res) => {
  let isSmall = false;
  req.on('data', (bytes: Buffer) => (isSmall ||= bytes.includes(operations.small.operationName)));
  req.on('end', () => {
    const { waves, answer, headers } = isSmall ? small : heavy;
    const { authorization } = req.headers;
    const who = authorization ? `Authorization: ${authorization}\r\n\r\n` : '\r\n';
    let wave = 0;
    let left = 0;
    const answered = (): void => {
      left -= 1;
      if (left <= 0) next();
    };
    const next = (): void => {
      const calls = waves[wave];
      wave += 1;
      if (!calls) {
        res.writeHead(200, headers);
        res.end(answer, 'latin1');
        return;
      }
      left = calls.length;
      for (const { head, body } of calls) send(head + who + body, answered);
    };
    next();
  });
});
