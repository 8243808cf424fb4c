import { Kind, visit, type DocumentNode } from 'graphql';
import { LIMITS, type Excess } from './figures.ts';

/** Where a document says how long its lists may be: as numbers, and as variables of which the values come later. */
export interface PageSizes {
  readonly largest: number;
  readonly variables: readonly string[];
}

/** Reads every `first` and `last`, and what a variable is by default. */
export function pageSizes(document: DocumentNode): PageSizes {
  const variables = new Set<string>();
  let largest = 0;
  visit(document, {
    Argument({ name, value }) {
      if (name.value !== 'first' && name.value !== 'last') return;
      if (value.kind === Kind.INT) largest = Math.max(largest, Number(value.value));
      if (value.kind === Kind.VARIABLE) variables.add(value.name.value);
    },
  });
  visit(document, {
    VariableDefinition({ variable, defaultValue }) {
      if (variables.has(variable.name.value) && defaultValue?.kind === Kind.INT)
        largest = Math.max(largest, Number(defaultValue.value));
    },
  });
  return { largest, variables: [...variables] };
}

/** Whether a list of an operation would be longer than a page, now that its variables are known. */
export function pageExcess({ largest, variables }: PageSizes, values: Readonly<Record<string, unknown>>): Excess[] {
  const given = variables.map((name) => values[name]).filter((value) => typeof value === 'number');
  const found = Math.max(largest, ...given);
  return found > LIMITS.page ? [{ limit: 'page', found }] : [];
}
