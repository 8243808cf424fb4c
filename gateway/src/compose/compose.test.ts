import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { composeSupergraph } from '../compose.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** Composes services given as SDL by name. */
function compose(services: Readonly<Record<string, string>>) {
  return composeSupergraph(
    Object.entries(services).map(([name, sdl]) => {
      const schemaDir = mkdtempSync(join(tmpdir(), `yunge-${name}-`));
      folders.push(schemaDir);
      writeFileSync(join(schemaDir, `${name}.graphql`), sdl);
      return { name, url: `http://${name}`, schemaDir };
    }),
  );
}
const faultsOf = (services: Readonly<Record<string, string>>) => {
  const composed = compose(services);
  return composed.ok ? [] : composed.faults;
};

const people = `
  type Query { "One." person: Person @access(roles: ["ANYONE"]) }
  "Somebody."
  type Person implements Node @key(fields: "id") @access(roles: ["SIGNED_IN"]) { "Id." id: ID! "Name." name: String! }
`;
const grids = `
  type Query { "One." grid: Grid @access(roles: ["ANYONE"]) }
  "A grid."
  type Grid implements Node @key(fields: "id") @access(roles: ["ANYONE"]) { "Id." id: ID! "Who." member: Person }
  "A person of elsewhere, by reference."
  type Person @key(fields: "id", resolvable: false) { "By reference." id: ID! }
`;

describe('subgraphs that share the common SDL', () => {
  it('compose without a word, each entity described by its owner, each field with its rule', () => {
    const composed = compose({ people, grids });
    if (!composed.ok) throw new Error(composed.faults.join('\n'));
    expect(composed.schema).toContain('"""Somebody."""\ntype Person implements Node');
    expect(composed.schema).not.toContain('by reference');
    expect(composed.schema).not.toContain('_entities');
    expect(composed.supergraph).toMatch(/name: String! .*@access\(roles: \["SIGNED_IN"\]\)/);
  });

  it('may each have a rule for their own fields of one type', () => {
    const training = `
      "A person."
      type Person @key(fields: "id") @access(roles: ["TRAINER"]) { id: ID! "Exams." exams: Int }
    `;
    expect(faultsOf({ people, grids, training })).toEqual([]);
  });
});

describe('subgraphs that are refused', () => {
  it('because they do not fit together', () => {
    const other = people.replace('name: String!', 'name: Int!').replace('person: Person', 'other: Person');
    expect(faultsOf({ people, other })).toContainEqual(expect.stringContaining('"Person.name"'));
  });

  it('because they describe one thing in two ways', () => {
    const colour = (words: string, field: string) => `
      type Query { "One." ${field}: Colour @access(roles: ["ANYONE"]) }
      "${words}" enum Colour { "Red." RED }
    `;
    expect(faultsOf({ a: colour('A colour.', 'a'), b: colour('The colour.', 'b') })).toEqual([
      expect.stringContaining('INCONSISTENT_DESCRIPTION'),
    ]);
  });

  it('because something is not described', () => {
    const bare = `
      type Query { things(first: Int, "Which." filter: Filter): Thing @access(roles: ["ANYONE"]) }
      type Thing @access(roles: ["ANYONE"]) { kind: Kind }
      enum Kind { A }
      input Filter { kind: Kind }
    `;
    const at = [
      'Filter',
      'Filter.kind',
      'Kind',
      'Kind.A',
      'Query.things',
      'Query.things(first:)',
      'Thing',
      'Thing.kind',
    ];
    expect(new Set(faultsOf({ bare }))).toEqual(new Set(at.map((coordinate) => `${coordinate}: no description`)));
  });

  it('because a file cannot be read as SDL, which is named with its line', () => {
    expect(faultsOf({ people, broken: 'type Query {' })).toEqual([
      expect.stringMatching(/^broken: [^]*broken\.graphql:1:13/),
    ]);
  });
});
