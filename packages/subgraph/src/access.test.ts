import { describe, expect, it } from '@jest/globals';
import { ANONYMOUS, systemActor, type Actor, type Role } from '@yunge/kernel';
import { buildSchema, Kind, parse } from 'graphql';
import { AccessFault, compileAccess, createAccessCheck } from './access.ts';

const header = `
  directive @access(roles: [String!]!) on OBJECT | INTERFACE | UNION | FIELD_DEFINITION
  directive @key(fields: String!, resolvable: Boolean = true) on OBJECT
`;
const schema = buildSchema(`${header}
  type Query {
    notice: Notice @access(roles: ["ANYONE"])
    incident: Incident @access(roles: ["GRID_MEMBER", "GRID_CHIEF"])
    matters: [Matter!]! @access(roles: ["SIGNED_IN"])
    any: Any @access(roles: ["SIGNED_IN"])
  }
  type Mutation {
    incidentClose: Incident @access(roles: ["GRID_CHIEF"])
    noticePin: Notice @access(roles: ["GRID_MEMBER"])
  }
  type Notice @access(roles: ["ANYONE"]) { text: String! member: Person }
  interface Matter @access(roles: ["SIGNED_IN"]) { code: String! }
  type Incident implements Matter @access(roles: ["SIGNED_IN"]) {
    code: String!
    history: [String!]! @access(roles: ["AUDITOR"])
    related: Incident
  }
  union Any = Incident | Notice
  type Person @key(fields: "id", resolvable: false) { id: ID! }
`);
const check = createAccessCheck(schema);

const person = (...roles: Role[]): Actor => ({ ...ANONYMOUS, id: 'p', kind: 'PERSON', roles });
const closed = (query: string, actor: Actor): string[] => {
  const document = parse(query);
  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error('no operation');
  return check(document, operation, actor);
};
const faultsOf = (sdl: string): readonly string[] => {
  try {
    compileAccess(buildSchema(header + sdl));
    return [];
  } catch (error) {
    if (error instanceof AccessFault) return error.faults;
    throw error;
  }
};

describe('who passes', () => {
  it('ANYONE is open without a token, stubs with it', () => {
    expect(closed('{ notice { text member { id __typename } } }', ANONYMOUS)).toEqual([]);
  });

  it('SIGNED_IN is open to every token and to processes, not without one', () => {
    expect(closed('{ matters { code } }', person())).toEqual([]);
    expect(closed('{ matters { code } }', systemActor('worker'))).toEqual([]);
    expect(closed('{ matters { code } }', ANONYMOUS)).toEqual(['Query.matters', 'Matter.code']);
  });

  it('a role is open to those who have it', () => {
    expect(closed('{ incident { code } }', person('GRID_CHIEF'))).toEqual([]);
    expect(closed('{ incident { code } }', person('VOLUNTEER', 'GRID_MEMBER'))).toEqual([]);
    expect(closed('{ incident { code } }', person('VOLUNTEER'))).toEqual(['Query.incident']);
    expect(closed('{ incident { code } }', systemActor('worker'))).toEqual(['Query.incident']);
  });

  it("a field's own rule replaces the type's, and each closed coordinate is named once", () => {
    const query = '{ incident { a: history b: history related { history } } }';
    expect(closed(query, person('GRID_CHIEF'))).toEqual(['Incident.history']);
    expect(closed(query, person('GRID_CHIEF', 'AUDITOR'))).toEqual([]);
  });

  it('mutations are judged before they run', () => {
    expect(closed('mutation { noticePin { text } incidentClose { code } }', person('GRID_MEMBER'))).toEqual([
      'Mutation.incidentClose',
    ]);
  });
});

describe('ways around', () => {
  const chief = person('GRID_CHIEF');
  it('fragments are looked into, at any depth and even when they meet themselves', () => {
    expect(
      closed('{ incident { ...A } } fragment A on Incident { ...B } fragment B on Incident { history }', chief),
    ).toEqual(['Incident.history']);
    expect(closed('{ incident { ... { ... on Incident { history } } } }', chief)).toEqual(['Incident.history']);
    expect(closed('{ incident { ...A } } fragment A on Incident { history related { ...A } }', chief)).toEqual([
      'Incident.history',
    ]);
  });

  it('a union or an interface opens nothing of the types behind it', () => {
    expect(closed('{ any { ... on Incident { history } } }', chief)).toEqual(['Incident.history']);
    expect(closed('{ matters { ... on Incident { history } } }', chief)).toEqual(['Incident.history']);
  });

  it('a variable that leaves a field out does not leave out its rule', () => {
    expect(closed('query ($no: Boolean!) { incident { history @include(if: $no) } }', chief)).toEqual([
      'Incident.history',
    ]);
  });

  it('only the operation that runs counts', () => {
    expect(closed('query A { notice { text } } query B { incident { history } }', ANONYMOUS)).toEqual([]);
  });
});

describe('a schema that leaves something open by omission', () => {
  const notice = 'type Notice @access(roles: ["ANYONE"]) { text: String }';

  it('is refused for a root field without a rule, even if its type has one', () => {
    expect(faultsOf(`type Query @access(roles: ["ANYONE"]) { notice: Notice } ${notice}`)).toEqual([
      'Query.notice: no @access rule',
    ]);
  });

  it('is refused for an object type or an interface without a rule', () => {
    const faults = faultsOf(`
      type Query { bare: Bare @access(roles: ["ANYONE"]) half: Half @access(roles: ["ANYONE"]) open: Open @access(roles: ["ANYONE"]) }
      type Bare { a: Int b: Int }
      interface Half { a: Int @access(roles: ["ANYONE"]) b: Int }
      type Open { a: Int @access(roles: ["ANYONE"]) }`);
    expect(faults).toEqual([
      expect.stringMatching(/^Bare: no @access rule/),
      expect.stringMatching(/^Half: no @access rule/),
    ]);
  });

  it('is refused for a stub that tells more than its key, or that can be resolved', () => {
    const query = 'type Query { p: P @access(roles: ["ANYONE"]) }';
    expect(faultsOf(`${query} type P @key(fields: "id", resolvable: false) { id: ID! phone: String }`)).toHaveLength(1);
    expect(faultsOf(`${query} type P @key(fields: "id") { id: ID! }`)).toHaveLength(1);
    expect(faultsOf(`${query} type P @key(fields: "id", resolvable: false) { id: ID! }`)).toEqual([]);
  });

  it('is refused for a role that does not exist, and for an empty list, all at once', () => {
    const faults = faultsOf(`
      type Query { a: Int @access(roles: ["GRID_MEMBR", "ADMIN"]) b: Int @access(roles: []) c: Notice @access(roles: ["admin"]) } ${notice}`);
    expect(faults).toEqual([
      'Query.a: unknown role GRID_MEMBR',
      'Query.b: unknown role (none)',
      'Query.c: unknown role admin',
    ]);
  });

  it('is refused when an interface tells more than a type behind it', () => {
    const faults = faultsOf(`
      type Query { m: M @access(roles: ["SIGNED_IN"]) }
      interface M @access(roles: ["SIGNED_IN"]) { phone: String }
      type I implements M @access(roles: ["SIGNED_IN"]) { phone: String @access(roles: ["ADMIN"]) }`);
    expect(faults).toEqual(['M.phone: open to more roles than I.phone']);
  });
});
