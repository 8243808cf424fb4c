import { AsyncLocalStorage } from 'node:async_hooks';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  context,
  propagation,
  ROOT_CONTEXT,
  trace,
  type Context,
  type ContextManager,
  type Span,
  type SpanOptions,
} from '@opentelemetry/api';
import { sound, Town } from './testing/town.ts';
import { traceHeaders } from './tracing.ts';

interface Recorded {
  readonly name: string;
  readonly parent: string | undefined;
  readonly options: SpanOptions;
  readonly notes: string[];
  isOver: boolean;
}

const recorded: Recorded[] = [];
const storage = new AsyncLocalStorage<Context>();
const names = new Map<Span, string>();

/** As little of a tracer and of a context manager as it takes to listen. */
function startSpan(name: string, options: SpanOptions = {}, within: Context = ROOT_CONTEXT): Span {
  const parent = trace.getSpan(within);
  const entry: Recorded = { name, parent: parent && names.get(parent), options, notes: [], isOver: false };
  recorded.push(entry);
  const span: Span = Object.assign(
    trace.wrapSpanContext({ traceId: 'a'.repeat(32), spanId: 'b'.repeat(16), traceFlags: 1 }),
    {
      isRecording: () => true,
      recordException: (error: unknown) => void entry.notes.push(String(error)),
      addEvent: (event: string) => {
        entry.notes.push(event);
        return span;
      },
      end: () => {
        entry.isOver = true;
      },
    },
  );
  names.set(span, name);
  return span;
}

const contexts: ContextManager = {
  active: () => storage.getStore() ?? ROOT_CONTEXT,
  with: (within, call, self, ...args) => storage.run(within, () => call.apply(self, args)),
  bind: (_within, target) => target,
  enable: () => contexts,
  disable: () => contexts,
};

let town: Town;
beforeAll(async () => {
  context.setGlobalContextManager(contexts);
  trace.setGlobalTracerProvider({ getTracer: () => ({ startSpan, startActiveSpan: () => undefined }) } as never);
  propagation.setGlobalPropagator({
    inject: (_within, carrier, setter) => setter.set(carrier, 'traceparent', '00-a-b-01'),
    extract: (within) => within,
    fields: () => ['traceparent'],
  });
  town = new Town();
  await town.apollo.start();
});
afterAll(async () => {
  await town.apollo.stop();
  for (const api of [context, trace, propagation]) api.disable();
});
beforeEach(() => {
  recorded.length = 0;
  town.answer = sound;
});

const ours = () => recorded.map(({ name, parent, notes, isOver }) => ({ name, parent, notes, isOver }));

describe('a request that is traced', () => {
  it('has the spans of the stock gateway: one for itself, one below it for each call', async () => {
    await town.ask('query Streets { people { name street } }');
    expect(ours()).toEqual([
      { name: 'gateway.request', parent: undefined, notes: [], isOver: true },
      { name: 'gateway.fetch', parent: 'gateway.request', notes: [], isOver: true },
      { name: 'gateway.fetch', parent: 'gateway.request', notes: [], isOver: true },
    ]);
    expect(recorded.map(({ options }) => options.attributes)).toEqual([
      { 'graphql.operation.type': 'query', 'graphql.operation.name': 'Streets', operationName: 'Streets' },
      { service: 'people' },
      { service: 'homes' },
    ]);
  });

  it('says what surprised it and what went wrong', async () => {
    town.answer = (asked) => (asked.service === 'homes' ? new Error('reset') : sound(asked));
    await town.ask('{ people { street } }');
    const [request, , fetch] = ours();
    expect(request).toMatchObject({ notes: ['careful', 'Error: reset'], isOver: true });
    expect(fetch).toMatchObject({ notes: ['Error: reset'], isOver: true });
  });
});

describe('a call to a subgraph', () => {
  it('carries the trace it is part of, and nothing outside of one', () => {
    expect(traceHeaders()).toEqual({});
    const within = trace.setSpan(ROOT_CONTEXT, startSpan('x'));
    expect(context.with(within, traceHeaders)).toEqual({ traceparent: '00-a-b-01' });
  });
});
