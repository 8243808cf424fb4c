import { command } from './command.ts';

/** What is generated, in this order: the graph from the services' schemas, then typed code from the graph. */
const STEPS: readonly (readonly [executable: string, ...args: string[]])[] = [
  [process.execPath, 'gateway/src/compose.ts'],
  ['graphql-codegen', '--config', 'codegen.ts'],
];

/** Runs every step with these arguments; gives the complaints of the first that fails, or nothing. */
async function runSteps(args: readonly string[], signal: AbortSignal): Promise<string> {
  for (const [executable, ...own] of STEPS) {
    const { code, output } = await command(executable, [...own, ...args], { signal });
    if (code !== 0) return output.trimEnd() || `${executable} ${own.join(' ')} ended with ${code}`;
  }
  return '';
}

/** Writes the supergraph, the public schema and the typed code. */
export const generate = (signal: AbortSignal): Promise<string> => runSteps([], signal);

/** Complains about a generated file that is not what its source makes; writes nothing. */
export async function checkGenerated(signal: AbortSignal): Promise<string> {
  const complaints = await runSteps(['--check'], signal);
  return complaints === '' ? '' : `${complaints}\nRun \`npm run generate\` and look at the difference.`;
}
