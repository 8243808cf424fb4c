import { z } from 'zod';

type Variables = Readonly<Record<string, string | undefined>>;

export type EnvResult<Values> =
  { readonly ok: true; readonly values: Values } | { readonly ok: false; readonly faults: readonly string[] };

/** Reads the environment against a schema; an empty variable counts as unset. Every fault is named, not only the first. */
export function readEnv<Schema extends z.ZodObject>(schema: Schema, variables: Variables): EnvResult<z.output<Schema>> {
  const given = Object.fromEntries(
    Object.entries(variables).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = schema.safeParse(given);
  const faults = parsed.success
    ? defaultSecrets(schema, given)
    : parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'environment'}: ${message}`);
  return parsed.success && faults.length === 0 ? { ok: true, values: parsed.data } : { ok: false, faults };
}

/** A field marked `.meta({ secret: true })` may lean on its default anywhere but in production. */
function defaultSecrets(schema: z.ZodObject, given: Variables): string[] {
  if (given['NODE_ENV'] !== 'production') return [];
  return Object.entries(schema.shape)
    .filter(([name, field]) => {
      const fallback = z.safeParse(field, undefined);
      const leansOnDefault =
        fallback.success && fallback.data !== undefined && z.safeParse(field, given[name]).data === fallback.data;
      return leansOnDefault && metaOf(field)?.['secret'] === true;
    })
    .map(([name]) => `${name}: the built-in default is known to everyone; set one for production`);
}

/** Parses once at start-up. Prints all faults at once to stderr and ends the process with 1 when there are any. */
export function parseEnv<Schema extends z.ZodObject>(
  schema: Schema,
  variables: Variables = process.env,
): z.output<Schema> {
  const result = readEnv(schema, variables);
  if (result.ok) return result.values;
  process.stderr.write(`The environment is not right:\n${result.faults.map((fault) => `  ${fault}\n`).join('')}`);
  process.exit(1);
}

/** The Markdown table of a schema, as it stands in a README: name, default, meaning. */
export function envTable(schema: z.ZodObject): string {
  const rows = Object.entries(schema.shape).map(([name, field]) => {
    return `| \`${name}\` | ${defaultOf(field)} | ${String(metaOf(field)?.['description'] ?? '')} |`;
  });
  return ['| Variable | Default | Meaning |', '| --- | --- | --- |', ...rows].join('\n');
}

function defaultOf(field: z.core.$ZodType): string {
  const fallback = z.safeParse(field, undefined);
  if (!fallback.success) return '_required_';
  if (fallback.data === undefined) return '-';
  if (metaOf(field)?.['secret'] === true) return '_for development only_';
  return `\`${typeof fallback.data === 'string' ? fallback.data : JSON.stringify(fallback.data)}\``;
}

function metaOf(field: z.core.$ZodType): Readonly<Record<string, unknown>> | undefined {
  return z.globalRegistry.get(field);
}
