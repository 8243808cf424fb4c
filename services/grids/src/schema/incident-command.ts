import { deriveId } from '@yunge/kernel';
import { commandOf } from '@yunge/mongo';
import { badInput, globalIdArg, toPayload } from '@yunge/subgraph';
import type { Context } from '../context.ts';
import { rolesOn } from '../domain/access.ts';
import { unknownEvidence } from '../domain/attachment.ts';
import type { Act, IncidentDecision, Work } from '../domain/incident-decisions.ts';
import type { Incident } from '../domain/incident.ts';
import { changeInTime } from '../store/change-in-time.ts';
import { incidentScope } from '../store/incidents.ts';

export interface Arguments {
  readonly id: string;
  readonly idempotencyKey: string;
  readonly expectedVersion?: number | null | undefined;
}

/** A command to one incident: within the actor's scope, once per key, by a pure decision. */
export async function command<Args extends Arguments>(
  name: string,
  args: Args,
  context: Context,
  decide: (incident: Incident, act: Act) => IncidentDecision,
) {
  const { actor, now } = context;
  const at = now();
  const change = { id: globalIdArg('Incident', args.id), command: commandOf(name, args, actor), at };
  const outcome = await changeInTime(context, { ...change, scope: incidentScope(actor) }, (incident) =>
    decide(incident, { actor: { ...actor, roles: rolesOn(incident, actor) }, at }),
  );
  return toPayload('incident', outcome);
}

/** The other incident that a command names; null where there is none in the actor's scope. */
export function otherIncident(id: string, { incidents, actor }: Context) {
  return incidents.get(globalIdArg('Incident', id), incidentScope(actor));
}

/** An id that a repeated command finds again. */
export function idWithin({ id, idempotencyKey }: Arguments, kind: string, { actor }: Context): string {
  return deriveId(kind, id, actor.id, idempotencyKey);
}

export function textOf(text: string, field: string, [least, most]: readonly [number, number]): string {
  const trimmed = text.trim();
  if (trimmed.length >= least && trimmed.length <= most) return trimmed;
  throw badInput(`It must have ${least} to ${most} characters.`, ['input', field]);
}

/** A reason: what it lacks is the decision's to say, what it has too much of is malformed. */
export function reasonOf(reason: string, field = 'reason'): string {
  return textOf(reason, field, [0, 2_000]);
}

export interface WorkInput {
  readonly result: string;
  readonly evidence: readonly { readonly sha256: string; readonly caption: string }[];
}

/** Evidence as given: hashes of files, which `refusal` names where nobody has uploaded them. */
export async function evidenceOf(evidence: WorkInput['evidence'], { attachments }: Context) {
  const malformed = evidence.findIndex(({ sha256 }) => !/^[0-9a-f]{64}$/.test(sha256));
  if (malformed >= 0)
    throw badInput('A hash has 64 hexadecimal digits.', ['input', 'evidence', String(malformed), 'sha256']);
  if (evidence.length > 20) throw badInput('At most 20 files.', ['input', 'evidence']);
  const known = await attachments.known(evidence.map(({ sha256 }) => sha256));
  return { evidence, refusal: unknownEvidence(evidence, known) };
}

/** What was done, and its evidence. */
export async function workOf(input: WorkInput, context: Context) {
  const { evidence, refusal } = await evidenceOf(input.evidence, context);
  const work: Work = { result: textOf(input.result, 'result', [2, 2_000]), evidence };
  return { work, refusal };
}

/** Heads and clerks of departments in the district of an incident, who are told what they are given. */
export async function peopleOf(codes: readonly string[], id: string, context: Context): Promise<readonly string[]> {
  const found = await otherIncident(id, context);
  return found ? context.postings.ofDepartments(codes, found.gridCode, context.now()) : [];
}
