import { subgraph } from './federation-schema.ts';
import type { SubgraphSource } from '../model.ts';

/** The SDL of one subgraph while a random schema grows. */
export class ServiceDraft {
  readonly name: string;
  readonly #types = new Map<
    string,
    { readonly head: string; readonly fields: Map<string, string>; readonly above: Set<string> }
  >();
  readonly #others = new Map<string, string>();

  constructor(name: string) {
    this.name = name;
  }

  has(type: string): boolean {
    return this.#types.has(type);
  }

  /** Opens a type; what was opened before stays as it was. */
  type(name: string, directives = '', kind = 'type'): this {
    if (!this.#types.has(name)) {
      const head = `${kind} ${name} % ${directives}`;
      this.#types.set(name, { head, fields: new Map(), above: new Set() });
    }
    return this;
  }

  /** Adds a field; the first to write it wins. */
  field(type: string, name: string, rest: string): this {
    const fields = this.type(type).#types.get(type)?.fields;
    if (fields && !fields.has(name)) fields.set(name, rest);
    return this;
  }

  /** Says something more of a field. */
  mark(type: string, name: string, directive: string): this {
    const fields = this.#types.get(type)?.fields;
    const before = fields?.get(name);
    if (fields && before && !before.includes(directive)) fields.set(name, `${before} ${directive}`);
    return this;
  }

  implement(type: string, above: string): this {
    this.#types.get(type)?.above.add(above);
    return this;
  }

  /** A definition without fields of its own kind: an enum, a scalar, a union, an input. */
  define(name: string, text: string): this {
    this.#others.set(name, text);
    return this;
  }

  source(): SubgraphSource {
    const types = [...this.#types.values()].map(({ head, fields, above }) => {
      const implemented = above.size > 0 ? `implements ${[...above].join(' & ')}` : '';
      return `${head.replace('%', implemented)} {\n${[...fields].map(([name, rest]) => `  ${name}${rest}`).join('\n')}\n}`;
    });
    return subgraph(this.name, [...this.#others.values(), ...types].join('\n\n'));
  }
}
