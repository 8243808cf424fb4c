import { z } from 'zod';

export const SERVICES = ['grids', 'personnel', 'enterprises', 'volunteers', 'training'] as const;
export type Service = (typeof SERVICES)[number];

/** An event that crosses a service border: who owns it, who hears of it, and what it carries. */
export interface EventDefinition<Schema extends z.ZodType = z.ZodType> {
  readonly name: string;
  readonly owners: readonly Service[];
  readonly to: readonly Service[];
  readonly schema: Schema;
}

export function defineEvent<const Name extends string, Schema extends z.ZodType>(definition: {
  readonly name: Name;
  readonly owners: readonly Service[];
  readonly to: readonly Service[];
  readonly schema: Schema;
}) {
  return definition;
}

/** Instants travel as RFC 3339 text and are dates on both ends. */
export const instant = z.coerce.date();
