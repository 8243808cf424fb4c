import type { FormattedExecutionResult } from 'graphql';
import { decoded } from './latin1.ts';

const BEGIN = '{"data":'.length;

/**
 * `data` of a response that a compiled program has written: its text, not its values. Anything that reads it as JSON gets
 * the values by `toJSON`; `stringifyRaw` writes it without reading it first.
 */
export class RawData {
  /** The whole response, `{"data":...}`, one character per byte. */
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** The JSON of the whole response. */
  get response(): string {
    return decoded(this.#text);
  }

  /** The JSON of `data`. */
  get text(): string {
    return this.response.slice(BEGIN, -1);
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
  return others === '{}' ? raw.response : `{"data":${raw.text},${others.slice(1)}`;
}
