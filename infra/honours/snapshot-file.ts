import { createReadStream, createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { finished } from 'node:stream/promises';
import { z } from 'zod';
import { bucketOf, Fact, isPeopleFact, isWorkFact, matterOf } from '../../services/personnel/src/domain/fact.ts';
import { HONOUR_CATEGORIES, INDICATORS } from '../../services/personnel/src/domain/honour-rules.ts';
import { PlainError } from '../stores/plain-error.ts';
import type { RawFacts } from './recompute.ts';
import type { KeptList } from './verify.ts';

const byLevel = z.object({ COMMUNITY: z.number(), TOWN: z.number(), DISTRICT: z.number() });
const Rule = z.object({
  version: z.number(),
  category: z.enum(HONOUR_CATEGORIES),
  fromMonth: z.string(),
  weightings: z.array(
    z.object({ indicator: z.enum(INDICATORS), method: z.enum(['RATIO', 'WILSON_95']), weight: z.number() }),
  ),
  minimumSample: z.number(),
  requiredModule: z.enum(['PARTY_SPIRIT', 'PROFESSIONAL', 'PERSONAL']).nullable(),
  expectedVisits: z.number(),
  minimumRaters: z.number(),
  listed: byLevel.nullable(),
  places: byLevel,
});
const Terms = z.object({
  category: z.enum(HONOUR_CATEGORIES),
  kind: z.enum(['FULL_TIME', 'PART_TIME']).nullable(),
  areaCode: z.string(),
  window: z.object({ fromMonth: z.string(), from: z.coerce.date(), until: z.coerce.date() }),
  cutOff: z.coerce.date(),
  rule: Rule,
  exclusions: z.object({ incidentIds: z.array(z.string()), subjectIds: z.array(z.string()) }),
});
const Head = z.object({
  list: z.object({ id: z.string(), terms: Terms, inputHash: z.string(), listHash: z.string() }),
});
const Line = z.union([z.object({ entry: z.unknown() }), z.object({ fact: z.unknown() })]);

/** Writes a list with its entries and every fact of its snapshot, a line each. Answers the number of facts. */
export async function writeSnapshot(
  path: string,
  { entries, ...list }: KeptList,
  facts: RawFacts,
  lanes: readonly [number, number][],
) {
  const file = createWriteStream(path);
  let count = 0;
  const write = async (value: object) => {
    if (!file.write(`${JSON.stringify(value)}\n`)) await once(file, 'drain');
  };
  await write({ list });
  for (const entry of entries) await write({ entry });
  for (const fact of await facts.people()) {
    await write({ fact });
    count += 1;
  }
  for (const [from, until] of lanes) {
    for await (const fact of facts.work(from, until)) {
      await write({ fact });
      count += 1;
    }
  }
  file.end();
  await finished(file);
  return count;
}

/** What `writeSnapshot` wrote: no store is needed to check it. Facts of work are in the order of their lanes. */
export async function readSnapshot(path: string): Promise<{ list: KeptList; facts: RawFacts }> {
  const lines = () => createInterface({ input: createReadStream(path), crlfDelay: Infinity });
  let list: Omit<KeptList, 'entries'> | null = null;
  const entries: unknown[] = [];
  const people: Fact[] = [];
  for await (const line of lines()) {
    if (!list) list = parsed(Head, line).list;
    else {
      const found = parsed(Line, line);
      if ('entry' in found) entries.push(found.entry);
      else {
        const fact = Fact.parse(found.fact);
        if (isPeopleFact(fact)) people.push(fact);
      }
    }
  }
  if (!list) throw new PlainError(`${path} is empty.`, 'Name a file that --export wrote.');

  // One pass for all lanes: they are asked for in the order in which they were written.
  const rest = facts(lines());
  let next = await rest.next();
  async function* work(from: number, until: number) {
    for (; !next.done && next.value.bucket < until; next = await rest.next()) {
      if (next.value.bucket < from)
        throw new PlainError(`${path}: facts are not in the order of their lanes.`, 'Name a file that --export wrote.');
      yield next.value.fact;
    }
  }
  return { list: { ...list, entries }, facts: { people: async () => people.filter(isPeopleFact), work } };
}

async function* facts(lines: AsyncIterable<string>) {
  for await (const line of lines) {
    const found = line.startsWith('{"fact"') ? parsed(Line, line) : null;
    const fact = found && 'fact' in found ? Fact.parse(found.fact) : null;
    if (fact && isWorkFact(fact)) yield { fact, bucket: bucketOf(matterOf(fact)) };
  }
}

function parsed<T>(schema: z.ZodType<T>, line: string): T {
  try {
    return schema.parse(JSON.parse(line));
  } catch (error) {
    throw new PlainError(
      `This is no snapshot of a list: ${line.slice(0, 80)}`,
      error instanceof Error ? error.message.slice(0, 200) : '',
    );
  }
}
