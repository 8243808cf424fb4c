import { serve } from './gateways/serve.ts';
import { FRESH } from './world/data.ts';
import { SUBGRAPHS } from './world/sdl.ts';
import { answer } from './world/subgraphs.ts';

/**
 * The four subgraphs, `/<name>` each: true answers by graphql-js, remembered by the body that asked. With
 * `FRESH_BYTES=1` no answer is ever the same bytes twice; without it they are as recorded, for the replayer to vary.
 */
const known = new Map<string, string>();
const isFresh = process.env['FRESH_BYTES'] === '1';
let asked = 0;

async function answered(path: string, body: string): Promise<string> {
  const key = `${path} ${body}`;
  let text = known.get(key);
  if (text === undefined) {
    const name = SUBGRAPHS.find((one) => path === `/${one}`);
    if (!name) throw new Error(`There is no subgraph at ${path}.`);
    text = JSON.stringify(await answer(name, body));
    known.set(key, text);
  }
  asked += 1;
  return isFresh ? text.replaceAll(FRESH, String(100_000 + (asked % 900_000))) : text;
}

serve((req, res) => {
  let body = '';
  req.setEncoding('utf8');
  req.on('data', (chunk: string) => (body += chunk));
  req.on('end', () => {
    void answered(req.url ?? '', body)
      .catch((error: unknown) => JSON.stringify({ errors: [{ message: String(error) }] }))
      .then((text) => {
        res.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
        res.end(text);
      });
  });
});
