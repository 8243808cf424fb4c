import { assert, type Selection, type Variable } from '@apollo/federation-internals';

/** One `@skip` or `@include`. */
export interface Condition {
  /** How messages name it. */
  readonly about: string;
  readonly when: Variable | boolean;
  readonly skips: boolean;
}

export function conditionsOf(element: Selection['element']): Condition[] {
  const schema = element.schema();
  const [skip] = element.appliedDirectivesOf(schema.skipDirective());
  const [include] = element.appliedDirectivesOf(schema.includeDirective());
  return [
    ...(skip ? [{ about: String(skip), when: skip.arguments().if, skips: true }] : []),
    ...(include ? [{ about: String(include), when: include.arguments().if, skips: false }] : []),
  ];
}

/** Throws if a variable that is asked for is no boolean. */
export function isSkipped(conditions: readonly Condition[], variables: Readonly<Record<string, unknown>>): boolean {
  return conditions.some((condition) => isMet(condition, variables) === condition.skips);
}

function isMet({ when, about }: Condition, variables: Readonly<Record<string, unknown>>): boolean {
  if (typeof when === 'boolean') return when;
  const value = variables[when.name];
  assert(typeof value === 'boolean', () => `Unexpected value ${value} for variable ${when} of ${about}`);
  return value;
}
