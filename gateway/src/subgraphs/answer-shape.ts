import { z } from 'zod';

/** An answer of a subgraph, as far as the gateway reads it. */
export const answerShape = z.looseObject({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z.array(z.looseObject({ message: z.string() })).optional(),
});
