import type { SubgraphSource } from '../model.ts';
import type { Random } from '../random.ts';
import { ServiceDraft } from './service-draft.ts';
import { KEY_FIELDS, KEYS, LEAVES, WRAPS } from './vocabulary.ts';

interface Entity {
  readonly name: string;
  /** Each key as the text of its fields. */
  readonly keys: readonly string[];
  readonly homes: readonly ServiceDraft[];
}

interface OwnedField {
  readonly entity: Entity;
  readonly owner: ServiceDraft;
  readonly name: string;
  readonly type: string;
  /** How a field set selects it. */
  readonly selected: string;
}

/** Writes the subgraphs of one random federation; not all of them compose. */
export class SchemaWriter {
  readonly #random: Random;
  readonly #services: readonly ServiceDraft[];
  readonly #entities: readonly Entity[];
  readonly #owned: OwnedField[] = [];
  #names = 0;

  constructor(random: Random) {
    this.#random = random;
    this.#services = Array.from({ length: 2 + random.below(3) }, (_, i) => new ServiceDraft(`s${i}`));
    this.#entities = Array.from({ length: 2 + random.below(4) }, (_, i) => ({
      name: `T${i}`,
      keys: random.pick(KEYS),
      homes: random.some(this.#services, 1, this.#services.length),
    }));
  }

  write(): SubgraphSource[] {
    for (const entity of this.#entities) for (const home of entity.homes) this.#openEntity(home, entity);
    if (this.#random.chance(0.4)) this.#sharedInterface();
    if (this.#random.chance(0.4)) this.#entityInterface();
    for (const service of this.#services) this.#abstracts(service);
    for (const entity of this.#entities) this.#fields(entity);
    for (const entity of this.#entities) this.#requires(entity);
    for (const service of this.#services) this.#roots(service);
    if (this.#random.chance(0.4)) this.#sharedRoot();
    return this.#services.map((service) => service.source());
  }

  #openEntity(service: ServiceDraft, { name, keys }: Entity): void {
    const [first = 'id'] = keys;
    const known = this.#random.chance(0.75) ? keys : [first];
    service.type(name, known.map((key) => `@key(fields: "${key}")`).join(' '));
    for (const key of known) this.#keyFields(service, name, key);
  }

  #keyFields(service: ServiceDraft, name: string, key: string): void {
    for (const part of KEY_FIELDS[key] ? [key] : key.split(' '))
      service.field(name, part.split(' ')[0] ?? part, `: ${KEY_FIELDS[part] ?? 'ID!'}`);
    if (key.startsWith('ref')) service.type('Ref', '@shareable').field('Ref', 'a', ': Int!').field('Ref', 'b', ': ID!');
  }

  /** The name of a composite type that a service can speak of, brought into the service if need be. */
  #composite(service: ServiceDraft): string {
    const random = this.#random;
    const abstracts = ['Any', 'Un', 'Node', 'M']
      .map((name) => (name === 'Any' || name === 'Un' ? name + service.name : name))
      .filter((name) => this.#knows(service, name));
    if (abstracts.length > 0 && random.chance(0.35)) return random.pick(abstracts);
    if (random.chance(0.3)) return this.#value(service);
    const entity = random.pick(this.#entities);
    const [key = 'id'] = entity.keys;
    if (!service.has(entity.name)) {
      service.type(entity.name, `@key(fields: "${key}", resolvable: false)`);
      this.#keyFields(service, entity.name, key);
    }
    return entity.name;
  }

  #unions = new Set<string>();
  #knows(service: ServiceDraft, name: string): boolean {
    return service.has(name) || this.#unions.has(`${service.name}/${name}`);
  }

  #value(service: ServiceDraft): string {
    const name = this.#random.pick(['Value', 'Pair']);
    service
      .type(name, '@shareable')
      .field(name, 'x', ': Int')
      .field(name, 'y', ': [String!]')
      .field(name, 'kind', ': Kind');
    if (name === 'Pair') {
      service
        .type('Value', '@shareable')
        .field('Value', 'x', ': Int')
        .field('Value', 'y', ': [String!]')
        .field('Value', 'kind', ': Kind');
      service.field('Pair', 'left', ': Value!').field('Pair', 'right', ': [Value]');
    }
    this.#leaf(service, 'Kind');
    return name;
  }

  #leaf(service: ServiceDraft, name: string): string {
    if (name === 'JSON' || name === 'DateTime') service.define(name, `scalar ${name}`);
    if (name === 'Kind') service.define(name, 'enum Kind { RED GREEN BLUE @inaccessible }');
    return name;
  }

  #arguments(service: ServiceDraft): string {
    if (!this.#random.chance(0.2)) return '';
    service.define('In', 'input In { n: Int = 3, ids: [ID!], inner: In, flag: Boolean! = true }');
    return `(${this.#random.some(['n: Int', 'ids: [ID!]', 'in: In', 'text: String = "t"', 'flag: Boolean!'], 1, 2).join(', ')})`;
  }

  #typeIn(service: ServiceDraft, leaves: number): { type: string; isLeaf: boolean } {
    const isLeaf = this.#random.chance(leaves);
    const name = isLeaf ? this.#leaf(service, this.#random.pick(LEAVES)) : this.#composite(service);
    return { type: this.#random.pick(WRAPS).replace('%', name), isLeaf };
  }

  #fields(entity: Entity): void {
    const count = 2 + this.#random.below(6);
    for (let i = 0; i < count; i++) {
      const owner = this.#random.pick(entity.homes);
      const name = `f${this.#names++}`;
      const { type, isLeaf } = this.#typeIn(owner, 0.55);
      const args = this.#arguments(owner);
      const others = isLeaf && this.#random.chance(0.15) ? entity.homes.filter((home) => home !== owner) : [];
      owner.field(entity.name, name, `${args}: ${type}${others.length > 0 ? ' @shareable' : ''}`);
      for (const other of others) this.#copy(other, entity.name, `${name}${args}: ${type} @shareable`);
      const composite = /\b(Value|Pair)\b/.exec(type)?.[1];
      const selected = composite ? `${name} { ${composite === 'Pair' ? 'x left { x y }' : 'x y'} }` : name;
      if (!args && others.length === 0 && (isLeaf || composite))
        this.#owned.push({ entity, owner, name, type, selected });
    }
  }

  #copy(service: ServiceDraft, type: string, line: string): void {
    const [name = line] = line.split(/[(:]/);
    service.field(type, name, line.slice(name.length));
    for (const leaf of LEAVES) if (line.includes(leaf)) this.#leaf(service, leaf);
    if (line.includes('In'))
      service.define('In', 'input In { n: Int = 3, ids: [ID!], inner: In, flag: Boolean! = true }');
    if (/\b(Value|Pair)\b/.test(line)) while (!service.has('Pair')) this.#value(service);
  }

  #requires(entity: Entity): void {
    for (const home of entity.homes) {
      const foreign = this.#owned.filter((field) => field.entity === entity && field.owner !== home);
      if (foreign.length === 0 || !this.#random.chance(0.6)) continue;
      const needed = this.#random.some(foreign, 1, 2);
      for (const { name, type } of needed) this.#copy(home, entity.name, `${name}: ${type} @external`);
      const result = this.#typeIn(home, 0.8).type;
      home.field(
        entity.name,
        `r${this.#names++}`,
        `: ${result} @requires(fields: "${needed.map(({ selected }) => selected).join(' ')}")`,
      );
    }
  }

  #provides(service: ServiceDraft): string | null {
    const candidates = this.#owned.filter(
      ({ entity, owner, selected, name }) => selected === name && owner !== service && entity.homes.includes(service),
    );
    if (candidates.length === 0) return null;
    const { entity, owner, name, type } = this.#random.pick(candidates);
    this.#copy(service, entity.name, `${name}: ${type} @external`);
    owner.mark(entity.name, name, '@shareable');
    return `: ${this.#random.pick(WRAPS).replace('%', entity.name)} @provides(fields: "${name}")`;
  }

  #abstracts(service: ServiceDraft): void {
    const here = this.#entities.filter(({ name }) => service.has(name));
    if (here.length >= 2 && this.#random.chance(0.6)) {
      const any = `Any${service.name}`;
      service.type(any, '', 'interface').field(any, `label${service.name}`, ': String');
      for (const { name } of this.#random.some(here, 2, 3))
        service.field(name, `label${service.name}`, this.#random.pick([': String', ': String!'])).implement(name, any);
    }
    if (here.length >= 2 && this.#random.chance(0.6)) {
      service.define(
        `Un${service.name}`,
        `union Un${service.name} = ${this.#random
          .some(here, 2, 3)
          .map(({ name }) => name)
          .join(' | ')}`,
      );
      this.#unions.add(`${service.name}/Un${service.name}`);
    }
  }

  #sharedInterface(): void {
    const withId = this.#entities.filter(({ keys }) => keys.includes('id'));
    for (const service of this.#services)
      for (const { name, homes } of withId) {
        if (!homes.includes(service)) continue;
        service.type('Node', '', 'interface').field('Node', 'id', ': ID!');
        service.field(name, 'id', ': ID!').implement(name, 'Node');
      }
  }

  #entityInterface(): void {
    const [first, ...others] = this.#random.shuffled(this.#services);
    first?.type('M', '@key(fields: "id")', 'interface').field('M', 'id', ': ID!').field('M', 'title', ': String');
    for (const name of ['M0', 'M1', 'M2'].slice(0, 2 + this.#random.below(2))) {
      first
        ?.type(name, '@key(fields: "id")')
        .field(name, 'id', ': ID!')
        .field(name, 'title', ': String')
        .implement(name, 'M');
      first?.field(name, `own${name}`, ': Int');
    }
    for (const other of others.slice(0, 1 + this.#random.below(2))) {
      other.type('M', '@key(fields: "id") @interfaceObject').field('M', 'id', ': ID!');
      other.field('M', `m${this.#names++}`, `: ${this.#typeIn(other, 0.6).type}`);
      other.field('M', `m${this.#names++}`, `: ${this.#typeIn(other, 0.3).type}`);
    }
  }

  #roots(service: ServiceDraft): void {
    const random = this.#random;
    for (let i = 0; i < 2 + random.below(2); i++) {
      const provided = random.chance(0.3) ? this.#provides(service) : null;
      service.field(
        'Query',
        `q${this.#names++}`,
        provided ?? `${this.#arguments(service)}: ${this.#typeIn(service, 0.12).type}`,
      );
    }
    for (let i = random.below(3); i > 0; i--)
      service.field(
        'Mutation',
        `do${this.#names++}`,
        `${this.#arguments(service)}: ${this.#typeIn(service, 0.2).type}`,
      );
  }

  #sharedRoot(): void {
    const shared = this.#entities.filter(({ homes }) => homes.length > 1);
    if (shared.length === 0) return;
    const { name, homes } = this.#random.pick(shared);
    const type = this.#random.pick(WRAPS).replace('%', name);
    for (const home of homes) home.field('Query', 'shared', `: ${type} @shareable`);
  }
}
