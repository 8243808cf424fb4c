import { UnrecoverableError } from 'bullmq';
import type { z } from 'zod';

/** A job of one service: its name (a verb phrase) and what it carries. Ids only: job data is readable in Redis. */
export interface JobDefinition<Schema extends z.ZodType = z.ZodType> {
  readonly name: string;
  readonly schema: Schema;
}

/** Something the worker can run: the name it listens to, and the work on parsed data. */
export interface Implementation {
  readonly name: string;
  run(data: unknown, meta: { readonly id: string; readonly attempt: number }): Promise<void>;
}

export function defineJob<Schema extends z.ZodType>(name: string, schema: Schema): JobDefinition<Schema> {
  return { name, schema };
}

/**
 * Binds work to a job or event definition; the data is parsed at this end too. What does not parse today will not parse
 * in ten minutes: it is parked at once.
 */
export function implement<Schema extends z.ZodType>(
  definition: JobDefinition<Schema>,
  work: (data: z.output<Schema>, meta: { readonly id: string; readonly attempt: number }) => Promise<unknown>,
): Implementation {
  return {
    name: definition.name,
    async run(data, meta) {
      const parsed = definition.schema.safeParse(data);
      if (!parsed.success) throw new UnrecoverableError(`the data do not parse: ${pathsOf(parsed.error)}`);
      await work(parsed.data, meta);
    },
  };
}

/** Where it went wrong, never what stood there: the reason is kept in Redis and logged. */
const pathsOf = (error: z.ZodError): string =>
  error.issues.map(({ path, code }) => `${path.join('.') || '(all)'} ${code}`).join(', ');
