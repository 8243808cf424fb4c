import type { Trial } from './bench.ts';

const MOST = 3000;

/** A trial for a person to read, with the command that tries it again. */
export function reported({ at, difference, excuses, run, told, stock }: Trial): string {
  const cut = (text: string): string => (text.length > MOST ? `${text.slice(0, MOST)} ... (${text.length})` : text);
  return [
    '='.repeat(100),
    difference ? `DIFFERENT ${difference.what}${excuses ? `, known: ${excuses.join(', ')}` : ''}` : 'EQUAL',
    `node packages/fast-gateway/src/differential/run.ts --schema ${at.schema} --operation ${at.operation} --case ${at.seed}`,
    `faults: ${at.faults.join(', ') || 'none'}; arrival ${at.arrival}; world ${at.world}; ran ${run ? `${run.path} ${run.reason ?? ''}` : 'untold'}`,
    at.client.query,
    `variables ${JSON.stringify(at.variables)}, operation name ${at.client.operationName ?? 'none'}`,
    ...told.stock.map((line) => `stock ${cut(line)}`),
    ...told.fast.map((line) => `fast  ${cut(line)}`),
    ...(difference
      ? [`stock: ${cut(difference.stock)}`, `fast:  ${cut(difference.fast)}`]
      : [`both: ${cut(stock.data)} ${stock.errors.join('\n')}`]),
  ].join('\n');
}
