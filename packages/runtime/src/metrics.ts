import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** The one registry of this process. */
export const metrics = new Registry();
collectDefaultMetrics({ register: metrics });

interface MetricOptions {
  /** Starts with `yunge_`; ends with the unit, such as `_seconds`, or `_total`. */
  readonly name: string;
  readonly help: string;
  readonly labels?: readonly string[];
}

/** Seconds of a request: from what a cached answer takes to past every deadline. */
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3, 5];

const made = {
  counters: new Map<string, Counter>(),
  gauges: new Map<string, Gauge>(),
  histograms: new Map<string, Histogram>(),
};

/** Asking twice for a name gives the same metric, so that two servers in one process share it. */
export function counter({ name, help, labels = [] }: MetricOptions): Counter {
  return kept(made.counters, name, () => new Counter({ name, help, labelNames: labels, registers: [metrics] }));
}

export function gauge({ name, help, labels = [] }: MetricOptions): Gauge {
  return kept(made.gauges, name, () => new Gauge({ name, help, labelNames: labels, registers: [metrics] }));
}

/** A histogram of seconds. */
export function timer({ name, help, labels = [] }: MetricOptions): Histogram {
  const create = () => new Histogram({ name, help, labelNames: labels, buckets: SECONDS, registers: [metrics] });
  return kept(made.histograms, name, create);
}

function kept<Metric>(all: Map<string, Metric>, name: string, create: () => Metric): Metric {
  const metric = all.get(name) ?? create();
  all.set(name, metric);
  return metric;
}
