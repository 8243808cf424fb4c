import { fastGateway } from './gateways.ts';
import { reported } from './report.ts';
import { session } from './session.ts';
import type { Statistics } from './statistics.ts';

const SEEDS = Array.from({ length: 30 }, (_, seed) => seed);

/** The part of the long run that every change has to pass: always the same cases. It prints its statistics. */
export async function sessionInCi(
  schemas: readonly string[],
  operationsEach: number,
): Promise<{ readonly statistics: Statistics; readonly findings: readonly string[] }> {
  const { statistics, findings } = await session({
    make: fastGateway,
    schemas,
    operations: Array.from({ length: operationsEach }, (_, number) => number),
    seeds: SEEDS,
    mostFindings: 5,
  });
  process.stdout.write(`${statistics.toString()}\n`);
  return { statistics, findings: findings.map(reported) };
}
