import type { Context } from './data-source.ts';

const SETTLED = Symbol('settled');

class Settled {
  readonly result: object;
  constructor(result: object) {
    this.result = result;
  }
}

/**
 * A copy of a request's context with its result in it. A copy, because a host may give the same context to many requests;
 * a property of it, because ApolloServer runs an operation with a copy of its own.
 */
export function settle<Ctx extends Context>(context: Ctx, result: object): Ctx {
  const copy: Ctx = Object.assign(Object.create(Object.getPrototypeOf(context)), context);
  return Object.defineProperty(copy, SETTLED, { value: new Settled(result), enumerable: true });
}

/** The result that was noted in a context; undefined when the request is still to be run. */
export function settledIn(context: Context): object | undefined {
  const settled: unknown = Reflect.get(context, SETTLED);
  return settled instanceof Settled ? settled.result : undefined;
}
