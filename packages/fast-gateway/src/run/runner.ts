import type { Program, Step } from '../compile/compile.ts';
import { propertyOf } from '../compile/shape.ts';
import { Unsupported } from '../compile/unsupported.ts';
import { entityFetcher, rootFetcher } from './fetcher.ts';
import type { Next, Run, Runner } from './run.ts';

/** Prepares the steps of a program, once, as functions that call each other. Null when nothing is fetched. */
export function prepare(program: Program): Runner | null {
  return program.step && prepareStep(program.step, program);
}

function prepareStep(step: Step, program: Program): Runner {
  switch (step.kind) {
    case 'SEQUENCE':
      return inSequence(step.steps.map((one) => prepareStep(one, program)));
    case 'PARALLEL':
      return inParallel(step.steps.map((one) => prepareStep(one, program)));
    case 'CONDITION': {
      const variable = propertyOf(step.variable);
      const yes = step.yes && prepareStep(step.yes, program);
      const no = step.no && prepareStep(step.no, program);
      return (run, next) => {
        const branch = run.conditions[variable] ? yes : no;
        if (branch) branch(run, next);
        else next();
      };
    }
    case 'FETCH': {
      const made = program.made.fetches[step.fetch.index];
      if (!made) throw new Unsupported('CODE', 'a fetch without code');
      return 'gather' in made ? entityFetcher(step.fetch, made, program.isMutation) : rootFetcher(step.fetch, made);
    }
  }
}

function inSequence(runners: readonly Runner[]): Runner {
  return (run: Run, next: Next): void => {
    let index = 0;
    const advance = (): void => {
      const runner = runners[index];
      index += 1;
      if (runner) runner(run, advance);
      else next();
    };
    advance();
  };
}

function inParallel(runners: readonly Runner[]): Runner {
  return (run: Run, next: Next): void => {
    let left = runners.length;
    if (left === 0) return next();
    const one = (): void => {
      left -= 1;
      if (left === 0) next();
    };
    for (const runner of runners) runner(run, one);
  };
}
