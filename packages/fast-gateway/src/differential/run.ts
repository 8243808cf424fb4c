import { parseArgs } from 'node:util';
import { fastGateway } from './gateways.ts';
import { KNOWN_DEVIATIONS } from './known-deviations.ts';
import { reported } from './report.ts';
import { HANDWRITTEN } from './schemas/handwritten.ts';
import { session } from './session.ts';

/**
 * The long run, from a shell: `--cases 200000 --seed 7`, or one case again with all that was said:
 * `--schema keys --operation 12 --case 7`.
 */
const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
    schema: { type: 'string' },
    operation: { type: 'string' },
    case: { type: 'string' },
    findings: { type: 'string', default: '20' },
    generated: { type: 'string' },
  },
});

const SEEDS_EACH = 30;

const seed = Number(values.seed);
const cases = Number(values.cases);
const generated = Number(values.generated ?? Math.max(8, Math.ceil(cases / 4000)));
const schemas = values.schema
  ? [values.schema]
  : [...HANDWRITTEN.map(({ name }) => name), ...range(seed * 1000, generated).map((number) => `generated-${number}`)];
const operationsEach = Math.ceil(cases / SEEDS_EACH / schemas.length);
const started = performance.now();
const isOneCase = values.case !== undefined;
let told = 0;

const { statistics, findings } = await session({
  make: fastGateway,
  schemas,
  operations: values.operation
    ? [Number(values.operation)]
    : seed === 1
      ? range(0, operationsEach)
      : range(seed * 100_000, operationsEach),
  seeds: values.case ? [Number(values.case)] : range(seed * 1000, SEEDS_EACH),
  mostFindings: Number(values.findings),
  isTold: isOneCase,
  onTrial: (trial) => {
    if (isOneCase) console.log(reported(trial));
  },
  onProgress: ({ cases: done }) => {
    if (done - told < 5000) return;
    told = done;
    console.log(`${done} cases, ${Math.round((done / (performance.now() - started)) * 1000)} a second`);
  },
});

if (!isOneCase) for (const finding of findings) console.log(reported(finding));
console.log(statistics.toString());
for (const { name, reason } of KNOWN_DEVIATIONS)
  if (statistics.deviations.has(name)) console.log(`${statistics.deviations.get(name)} x ${name}: ${reason}`);
const seconds = (performance.now() - started) / 1000;
console.log(`${statistics.cases} cases, ${findings.length} differences, ${seconds.toFixed(1)} s, seed ${seed}`);
process.exitCode = findings.length > 0 ? 1 : 0;

function range(start: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => start + index);
}
