import { TYPENAME, type Shape } from './shape.ts';
import { Unsupported } from './unsupported.ts';

/** Entities that a fetch adds to the objects at a place. */
export interface Link {
  /** Number of the fetch, in the order of the plan. */
  readonly fetch: number;
  /** Property of the object that the entity is attached by. */
  readonly slot: string;
  readonly shape: Shape;
  /** The leaves the representation is made of: the entity is a function of them. Null when it has more than leaves. */
  readonly keys: ReadonlySet<string> | null;
}

/** An object that holds a part of what is at a place: the expression that reads it in a generated function. */
export interface Holder {
  readonly expression: string;
  /** May be null or absent. */
  readonly isSure: boolean;
  readonly shape: Shape;
  readonly link: Link | null;
}

/** Which fetches are certain to be done where code runs. */
export type Sees = (link: Link) => boolean;

/**
 * A place of the response: a path of properties, `@` for each list. Several objects may stand for one there, because
 * several fetches have answered with it; a generated function takes them as `a0`, `a1`, ...
 */
export class Place {
  readonly path: string;
  readonly direct: readonly Shape[];
  readonly holders: readonly Holder[];
  readonly #links: Links;
  readonly #sees: Sees;

  constructor(links: Links, path: string, direct: readonly Shape[], sees: Sees) {
    this.path = path;
    this.direct = direct;
    this.#links = links;
    this.#sees = sees;
    const isSure = direct.length === 1;
    this.holders = [
      ...direct.map((shape, index) => ({ expression: `a${index}`, isSure, shape, link: null })),
      ...links
        .at(path)
        .filter(sees)
        .map((link) => ({ expression: `L${link.fetch}`, isSure: false, shape: link.shape, link })),
    ];
  }

  /** The holders that have a property, in the order of the plan. */
  having(property: string): readonly Holder[] {
    return this.holders.filter(({ shape }) => shape.fields.has(property));
  }

  /** The place below a property, inside its lists: its direct objects are those of the holders that have it. */
  below(property: string): Place {
    const shapes = this.having(property).flatMap(({ shape }) => shape.fields.get(property) ?? []);
    const [first] = shapes;
    if (!first) throw new Unsupported('SHAPE', `nothing has ${property} at ${this.path}`);
    if (shapes.some(({ depth }) => depth !== first.depth)) throw new Unsupported('SHAPE', `lists of ${property}`);
    return new Place(this.#links, `${this.path}.${property}${'.@'.repeat(first.depth)}`, shapes, this.#sees);
  }

  /** Declares the linked objects that code at this place reads. */
  declare(used: readonly Holder[]): string {
    return used.flatMap(({ link, expression }) => (link ? [`const ${expression}=${this.slotOf(link)};`] : [])).join('');
  }

  slotOf({ slot }: Link): string {
    if (this.direct.length === 1) return `a0.${slot}`;
    return `(${this.direct.map((_, index) => `(a${index}==null?undefined:a${index}.${slot})`).join('??')})`;
  }

  /** Names of the types that the objects here may have. */
  types(): ReadonlySet<string> {
    return new Set(this.holders.flatMap(({ shape }) => [...shape.types]));
  }
}

/** Where entities are added, by path. */
export class Links {
  readonly #byPath = new Map<string, Link[]>();

  at(path: string): readonly Link[] {
    return this.#byPath.get(path) ?? [];
  }

  add(path: string, link: Link): void {
    const known = this.#byPath.get(path);
    if (known) known.push(link);
    else this.#byPath.set(path, [link]);
  }
}

/** Reads a property of a holder; undefined when there is no holder. */
export function read({ expression, isSure }: Holder, property: string): string {
  return isSure ? `${expression}.${property}` : `(${expression}==null?undefined:${expression}.${property})`;
}

/**
 * Reads a leaf from all that have it. The same entity says the same wherever it is asked, so a difference is a surprise;
 * only the type may be told more precisely by a later fetch.
 */
export function readLeaf(holders: readonly Holder[], property: string): string {
  const combine = property === TYPENAME ? 'last' : 'pick';
  const [first = 'undefined', ...others] = holders.map((holder) => read(holder, property));
  return others.reduce((left, right) => `${combine}(${left},${right})`, first);
}

/** The parameters of a function at a place: `a0,a1`. */
export function parameters({ direct }: Place): string {
  return direct.map((_, index) => `a${index}`).join();
}
