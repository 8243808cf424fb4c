import { parse, specifiedRules, validate } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import type { JsonObject } from '../json.ts';
import { hashOf, Random } from '../random.ts';
import { OperationWriter } from './operation-writer.ts';

/** What a client sends: a document, which of its operations it means, and a few sets of variables to send with it. */
export interface ClientOperation {
  readonly query: string;
  readonly operationName?: string;
  readonly variableSets: readonly JsonObject[];
}

/** The valid operation of a seed. */
export function anyOperation(schema: GraphQLSchema, seed: number): ClientOperation {
  for (let attempt = 0; attempt < 40; attempt++) {
    const operation = written(schema, new Random(hashOf(seed, attempt)));
    if (operation && validate(schema, parse(operation.query), specifiedRules).length === 0) return operation;
  }
  return { query: '{ __typename }', variableSets: [{}] };
}

function written(schema: GraphQLSchema, random: Random): ClientOperation | null {
  const mutation = schema.getMutationType();
  const kind = mutation && random.chance(0.15) ? 'mutation' : 'query';
  const root = kind === 'mutation' ? mutation : schema.getQueryType();
  if (!root) return null;
  const writer = new OperationWriter(schema, random, 6 + random.below(30));
  const selections = writer.selections({ type: root, path: '', depth: 0 });
  const text =
    random.chance(0.004) && kind === 'query'
      ? selections.replace(/}$/, '__schema { queryType { name } } }')
      : selections;
  const used = usedFragments(text, writer);
  const whole = [text, ...used].join(' ');
  const name = random.chance(0.7) ? 'Op' : '';
  const head =
    name || kind === 'mutation' || writer.variables.declarations(whole)
      ? `${kind} ${name}${writer.variables.declarations(whole)} `
      : '';
  const sets = Array.from({ length: 1 + random.below(3) }, () => writer.variables.values(whole));
  const others = name && random.chance(0.12) ? ['query Other { __typename }'] : [];
  const query = random.shuffled([`${head}${text}`, ...used, ...others]).join('\n');
  return {
    query,
    ...(name && (others.length > 0 || random.chance(0.5)) && { operationName: name }),
    variableSets: sets,
  };
}

function usedFragments(text: string, writer: OperationWriter): string[] {
  const out = new Map<string, string>();
  const visit = (part: string): void => {
    for (const [, name = ''] of part.matchAll(/\.\.\.(F\d+)\b/g)) {
      const fragment = writer.fragments.get(name);
      if (!fragment || out.has(name)) continue;
      out.set(name, fragment.text);
      visit(fragment.text);
    }
  };
  visit(text);
  return [...out.values()];
}
