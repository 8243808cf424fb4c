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

/** Binds work to a job or event definition; the data is parsed at this end too. */
export function implement<Schema extends z.ZodType>(
  definition: JobDefinition<Schema>,
  work: (data: z.output<Schema>, meta: { readonly id: string; readonly attempt: number }) => Promise<unknown>,
): Implementation {
  return {
    name: definition.name,
    async run(data, meta) {
      await work(definition.schema.parse(data), meta);
    },
  };
}
