import type { FormattedExecutionResult } from 'graphql';

const BEGIN = '{"data":'.length;

/**
 * `data` of a response that a compiled program has written: the bytes, not the values. Anything that reads it as JSON
 * gets the values by `toJSON`; `stringifyRaw` writes it without decoding it first.
 */
export class RawData {
  /** The whole response, `{"data":...}`, as UTF-8. */
  readonly bytes: Buffer;

  constructor(bytes: Buffer) {
    this.bytes = bytes;
  }

  /** The JSON text of `data`. */
  get text(): string {
    return this.bytes.toString('utf8', BEGIN, this.bytes.length - 1);
  }

  toJSON(): unknown {
    return JSON.parse(this.text);
  }
}

/** For ApolloServer's option `stringifyResult`: what was written already is not parsed and written again. */
export function stringifyRaw(result: FormattedExecutionResult): string {
  const { data, ...rest } = result;
  const raw: unknown = data;
  if (!(raw instanceof RawData)) return JSON.stringify(result);
  const others = JSON.stringify(rest);
  return others === '{}' ? raw.bytes.toString('utf8') : `{"data":${raw.text},${others.slice(1)}`;
}
