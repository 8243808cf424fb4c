import { Bench } from './bench.ts';
import type { MakeGateway, Trial } from './bench.ts';
import { composed, Federation } from './federation.ts';
import { anyOperation } from './operations/any-operation.ts';
import type { ClientOperation } from './operations/any-operation.ts';
import { hashOf } from './random.ts';
import { generatedSchema } from './schemas/generated.ts';
import type { FederationSchema } from './schemas/federation-schema.ts';
import { HANDWRITTEN } from './schemas/handwritten.ts';
import { Statistics } from './statistics.ts';

/** How much is tried, and with what. */
export interface SessionPlan {
  readonly make: MakeGateway;
  readonly schemas: readonly string[];
  /** The operations of each schema, by number: first those written with the schema, then random ones. */
  readonly operations: Iterable<number>;
  readonly seeds: readonly number[];
  /** Ends the session early. */
  readonly mostFindings?: number;
  readonly isTold?: boolean;
  readonly onTrial?: (trial: Trial) => void;
  readonly onProgress?: (statistics: Statistics) => void;
}

export interface SessionReport {
  readonly statistics: Statistics;
  /** Differences that nothing excuses. */
  readonly findings: readonly Trial[];
}

/** Runs every case of a plan on stock and on the gateway under test. */
export async function session(plan: SessionPlan): Promise<SessionReport> {
  const statistics = new Statistics();
  const findings: Trial[] = [];
  for (const name of plan.schemas) {
    if (findings.length < (plan.mostFindings ?? Infinity)) await runSchema(name, plan, statistics, findings);
  }
  return { statistics, findings };
}

async function runSchema(name: string, plan: SessionPlan, statistics: Statistics, findings: Trial[]): Promise<void> {
  const schema = schemaNamed(name);
  const supergraphSdl = composed(schema);
  if (!supergraphSdl) throw new Error(`${name} does not compose`);
  const bench = await Bench.open(name, new Federation(schema, supergraphSdl), plan.make, statistics);
  for (const number of plan.operations) {
    for await (const trial of bench.trials(number, operationOf(schema, bench, number), plan.seeds, plan.isTold)) {
      note(trial, statistics, findings);
      plan.onTrial?.(trial);
    }
    plan.onProgress?.(statistics);
    if (findings.length >= (plan.mostFindings ?? Infinity)) break;
  }
  await bench.close();
}

function note(trial: Trial, statistics: Statistics, findings: Trial[]): void {
  if (!trial.difference) return;
  if (!trial.excuses) findings.push(trial);
  for (const name of trial.excuses ?? []) statistics.count(statistics.deviations, name);
}

function operationOf(schema: FederationSchema, bench: Bench, number: number): ClientOperation {
  const written = schema.operations?.[number];
  return written
    ? { query: written, variableSets: [schema.variables ?? {}] }
    : anyOperation(bench.schema, hashOf(schema.name, number));
}

/** A schema by its name: one written by hand, or `generated-<seed>`. */
export function schemaNamed(name: string): FederationSchema {
  const seed = /^generated-(\d+)$/.exec(name)?.[1];
  const schema = seed === undefined ? HANDWRITTEN.find((one) => one.name === name) : generatedSchema(Number(seed));
  if (!schema) throw new Error(`no schema ${name}`);
  return schema;
}
