import type { Context } from './data-source.ts';

const SETTLED = Symbol('settled');

class Settled {
  readonly result: object;
  constructor(result: object) {
    this.result = result;
  }
}

/**
 * Notes the result of a request in its context. A property, because ApolloServer runs an operation with a copy of the
 * context it was given.
 */
export function settle(context: Context, result: object): void {
  Object.defineProperty(context, SETTLED, { value: new Settled(result), enumerable: true });
}

/** The result that was noted in a context; undefined when the request is still to be run. */
export function settledIn(context: Context): object | undefined {
  const settled: unknown = Reflect.get(context, SETTLED);
  return settled instanceof Settled ? settled.result : undefined;
}
