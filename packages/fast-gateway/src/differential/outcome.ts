import type { ApolloGateway } from '@apollo/gateway';
import { canonical, isJsonObject } from './json.ts';
import type { RequestContext } from './request-context.ts';

/** What a client would see of a result, in texts that can be compared. */
export interface Outcome {
  /** Key order is part of it. Empty if the result has no `data`. */
  readonly data: string;
  /** Sorted: a gateway may find its errors in another order. */
  readonly errors: readonly string[];
  readonly extensions: string;
  /** The message with which the executor was rejected. */
  readonly rejected: string;
}

type Result = Awaited<ReturnType<ApolloGateway['executor']>>;

const NO_RESULT = { data: '', errors: [], extensions: '' };
const PATIENCE_MS = 5_000;

/** Runs one request to its end, good or bad; a gateway that never answers counts as rejecting. */
export async function outcomeOf(gateway: Pick<ApolloGateway, 'executor'>, context: RequestContext): Promise<Outcome> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('never answered')), PATIENCE_MS);
  });
  try {
    const result = await Promise.race([gateway.executor(context), silence]);
    return { ...seen(result), rejected: '' };
  } catch (error) {
    return { ...NO_RESULT, rejected: error instanceof Error ? error.message : String(error) };
  } finally {
    clearTimeout(timer);
  }
}

function seen({ data, errors, extensions }: Result): Omit<Outcome, 'rejected'> {
  const said = data === undefined ? '' : JSON.stringify(JSON.parse(JSON.stringify(data)));
  return {
    data: said,
    errors: (errors ?? []).map(described).sort(),
    extensions: extensions ? JSON.stringify(extensions) : '',
  };
}

/** An error by what is promised of it: path, code, service and message. */
function described(error: unknown): string {
  if (typeof error !== 'object' || error === null) return `not an error: ${String(error)}`;
  const path = 'path' in error ? error.path : undefined;
  const extensions = 'extensions' in error && isJsonObject(error.extensions) ? error.extensions : {};
  const message = 'message' in error ? error.message : undefined;
  return (
    JSON.stringify({ path, message }) + canonical({ code: extensions['code'], serviceName: extensions['serviceName'] })
  );
}
