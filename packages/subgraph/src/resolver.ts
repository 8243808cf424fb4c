import { localId, toGlobalId, type Refusal } from '@yunge/kernel';
import { GraphQLError } from 'graphql';

/** An error for input that no correct client sends: `throw badInput('…')`. Refused facts are user errors, not this. */
export function badInput(message: string, field?: readonly string[]): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', ...(field && { field }) } });
}

/** The local id of a global id of that type; throws BAD_USER_INPUT when it is malformed or of another type. */
export function globalIdArg(type: string, id: string): string {
  const local = localId(type, id);
  if (local === null) throw badInput(`This is not an id of ${type}.`, ['id']);
  return local;
}

/** A thing of another subgraph, by its local id: what a resolver gives for a field of a stub type. */
export function entityStub<const Type extends string>(type: Type, id: string): { __typename: Type; id: string };
export function entityStub<const Type extends string>(
  type: Type,
  id: string | null | undefined,
): { __typename: Type; id: string } | null;
export function entityStub(type: string, id: string | null | undefined) {
  return id == null ? null : { __typename: type, id: toGlobalId(type, id) };
}

export interface UserErrorOf<Code extends string> {
  code: Code;
  message: string;
  field: string[] | null;
}

export type PayloadOf<Name extends string, Value, Code extends string> = { [K in Name]: Value | null } & {
  userErrors: UserErrorOf<Code>[];
};

/** The payload of a mutation: the changed thing under its name, or why it was refused. */
export function toPayload<const Name extends string, Value, Code extends string>(
  name: Name,
  outcome: { readonly ok: true; readonly value: Value } | Refusal<Code>,
): PayloadOf<Name, Value, Code>;
export function toPayload<const Name extends string, Value, Shown, Code extends string>(
  name: Name,
  outcome: { readonly ok: true; readonly value: Value } | Refusal<Code>,
  show: (value: Value) => Shown,
): PayloadOf<Name, Shown, Code>;
export function toPayload(
  name: string,
  outcome: { readonly ok: true; readonly value: unknown } | Refusal,
  show: (value: unknown) => unknown = (value) => value,
) {
  if (outcome.ok) return { [name]: show(outcome.value), userErrors: [] };
  const { code, message, field } = outcome;
  return { [name]: null, userErrors: [{ code, message, field: field ? [...field] : null }] };
}
