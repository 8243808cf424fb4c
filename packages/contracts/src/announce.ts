import type { z } from 'zod';

/** An event ready for the outbox: checked against its contract at the owner's door, not only at the consumer's. */
export function announcement<Schema extends z.ZodType>(
  definition: { readonly name: string; readonly schema: Schema },
  data: z.input<Schema>,
): { name: string; data: z.output<Schema> } {
  return { name: definition.name, data: definition.schema.parse(data) };
}
