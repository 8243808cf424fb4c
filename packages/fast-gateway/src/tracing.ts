import { context, propagation, SpanStatusCode, trace, type Context, type Span } from '@opentelemetry/api';
import type { OperationDefinitionNode } from 'graphql';
import type { SurpriseKind } from './compile/surprise.ts';

/** The spans of one request; all of them do nothing where nobody listens. */
export interface RequestTrace {
  /** Calls within the span of a call to a subgraph, so that a data source can pass it on; `over` ends the span. */
  fetch(service: string, call: (over: (error: Error | null) => void) => void): void;
  /** The optimistic run is over: what follows is done carefully. */
  surprised(kind: SurpriseKind): void;
  end(errors: readonly Error[]): void;
}

const tracer = trace.getTracer('@yunge/fast-gateway');

const UNHEARD: RequestTrace = {
  fetch: (_service, call) => call(() => undefined),
  surprised: () => undefined,
  end: () => undefined,
};

/**
 * Begins the trace of a request, with the span names and attributes of the stock gateway (`gateway.request`,
 * `gateway.fetch`). Without a registered tracer that samples it, nothing is made.
 */
export function traceRequest({ operation, name }: OperationDefinitionNode): RequestTrace {
  const parent = context.active();
  const attributes = {
    'graphql.operation.type': operation,
    ...(name && { 'graphql.operation.name': name.value, operationName: name.value }),
  };
  const span = tracer.startSpan('gateway.request', { attributes }, parent);
  return span.isRecording() ? new Heard(span, trace.setSpan(parent, span)) : UNHEARD;
}

const NOTHING: Readonly<Record<string, string>> = {};

/** Headers that tell a subgraph of the span it is called in, `traceparent` where W3C's propagator is registered. */
export function traceHeaders(): Readonly<Record<string, string>> {
  if (!trace.getActiveSpan()) return NOTHING;
  const headers: Record<string, string> = {};
  propagation.inject(context.active(), headers);
  return headers;
}

class Heard implements RequestTrace {
  readonly #span: Span;
  readonly #context: Context;

  constructor(span: Span, within: Context) {
    this.#span = span;
    this.#context = within;
  }

  fetch(service: string, call: (over: (error: Error | null) => void) => void): void {
    const span = tracer.startSpan('gateway.fetch', { attributes: { service } }, this.#context);
    const over = (error: Error | null): void => {
      if (error) fail(span, error);
      span.end();
    };
    context.with(trace.setSpan(this.#context, span), call, undefined, over);
  }

  surprised(kind: SurpriseKind): void {
    this.#span.addEvent('careful', { reason: kind });
  }

  end(errors: readonly Error[]): void {
    for (const error of errors) fail(this.#span, error);
    this.#span.end();
  }
}

function fail(span: Span, error: Error): void {
  span.recordException(error);
  span.setStatus({ code: SpanStatusCode.ERROR });
}
