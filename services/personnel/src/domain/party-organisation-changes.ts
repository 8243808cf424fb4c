import { DivisionCode } from '@yunge/contracts';
import { accept, refuse, type Decision, type Refusal } from '@yunge/kernel';
import type { ActWithin } from './act.ts';
import {
  childrenOf,
  isActive,
  organisationOf,
  PARTY_KINDS,
  partyIdOf,
  type PartyKind,
  type PartyOrganisation,
  type PartyTree,
  type PartyTreeEvent,
} from './party-organisation.ts';

export type PartyCode =
  | 'AREA_MALFORMED'
  | 'WRONG_AREA_LEVEL'
  | 'OUTSIDE_YOUR_AREA'
  | 'OUTSIDE_PARENT'
  | 'CODE_MALFORMED'
  | 'CODE_TAKEN'
  | 'HOUSEHOLD_IN_A_GROUP'
  | 'NAME_MALFORMED'
  | 'NAME_NOT_ALLOWED'
  | 'UNKNOWN_PARENT'
  | 'WRONG_PARENT'
  | 'ALREADY_DISSOLVED'
  | 'HAS_CHILDREN'
  | 'UNKNOWN_HEIR'
  | 'REASON_REQUIRED'
  | 'CONFLICT';

type Answer = Decision<PartyTreeEvent, PartyCode>;
type Fault = Refusal<PartyCode> | null;

/** Digits of the area a kind may have: a household lives in a grid. */
const DIGITS: Readonly<Record<PartyKind, readonly number[]>> = {
  BRANCH: [12, 15],
  GROUP: [12, 15],
  CENTRE_HOUSEHOLD: [15],
};

const outside = refuse('OUTSIDE_YOUR_AREA', 'This area is not yours.', ['input', 'areaCode']);

export interface RegisterParty extends ActWithin {
  readonly kind: PartyKind;
  readonly code: string;
  readonly name: string | null;
  readonly areaCode: string;
  readonly parentId: string | null;
}

/** The community whose tree an area belongs to; null for an area above one. */
export function communityOf(areaCode: string): string | null {
  return DivisionCode.safeParse(areaCode).success && areaCode.length >= 12 ? areaCode.slice(0, 12) : null;
}

/** Registers an organisation under the one it belongs to. A code is used once, so a household is in one group. */
export function registerParty(tree: PartyTree, command: RegisterParty): Answer {
  const { kind, code, name, areaCode, parentId, by, at } = command;
  const fault = areaFault(tree, command) ?? nameFault(command) ?? codeFault(tree, command);
  if (fault) return fault;
  const wrongParent = parentFault(tree, { kind, areaCode }, parentId);
  if (wrongParent) return wrongParent;
  const organisation = { id: partyIdOf(code), kind, code, name: name?.trim() ?? null, areaCode, parentId };
  return accept({ name: 'party.registered', organisation, by, at });
}

function areaFault({ communityCode }: PartyTree, { kind, areaCode, reaches }: RegisterParty): Fault {
  const field = ['input', 'areaCode'];
  if (communityOf(areaCode) !== communityCode) {
    return refuse('AREA_MALFORMED', 'Name a community by 12 digits or a grid by 15.', field);
  }
  if (!DIGITS[kind].includes(areaCode.length)) {
    return refuse('WRONG_AREA_LEVEL', `The area of a ${kind} has ${DIGITS[kind].join(' or ')} digits.`, field);
  }
  return reaches(areaCode) ? null : outside;
}

function nameFault({ kind, name }: RegisterParty): Fault {
  const field = ['input', 'name'];
  if (kind === 'CENTRE_HOUSEHOLD') {
    return name === null ? null : refuse('NAME_NOT_ALLOWED', 'No family is named: a household has its code.', field);
  }
  const length = name?.trim().length ?? 0;
  return length >= 1 && length <= 50 ? null : refuse('NAME_MALFORMED', 'A name has 1 to 50 characters.', field);
}

function codeFault(tree: PartyTree, { code }: RegisterParty): Fault {
  const field = ['input', 'code'];
  const { communityCode } = tree;
  if (!code.startsWith(`${communityCode}-`) || !/^\d{12}-[0-9A-Z-]{1,30}$/.test(code)) {
    return refuse('CODE_MALFORMED', `A code is ${communityCode}- and 1 to 30 capitals, digits or dashes.`, field);
  }
  const known = organisationOf(tree, partyIdOf(code));
  if (known?.kind === 'CENTRE_HOUSEHOLD' && isActive(known)) {
    const group = organisationOf(tree, known.parentId)?.code ?? '';
    return refuse('HOUSEHOLD_IN_A_GROUP', `This household belongs to ${group}: move it instead.`, field);
  }
  return known && refuse('CODE_TAKEN', 'The code was given before; it is for life.', field);
}

/** Why something of a kind, in an area, cannot hang under a parent. */
function parentFault(
  tree: PartyTree,
  { kind, areaCode }: Pick<PartyOrganisation, 'kind' | 'areaCode'>,
  parentId: string | null,
): Fault {
  const field = ['input', 'parentId'];
  const parentKind = PARTY_KINDS[PARTY_KINDS.indexOf(kind) - 1] ?? null;
  if (parentKind === null) {
    return parentId === null ? null : refuse('WRONG_PARENT', 'A branch hangs under its community alone.', field);
  }
  if (parentId === null) return refuse('WRONG_PARENT', `A ${kind} hangs under a ${parentKind}.`, field);
  const parent = organisationOf(tree, parentId);
  if (!parent || !isActive(parent)) {
    return refuse('UNKNOWN_PARENT', 'There is no such organisation in this community.', field);
  }
  if (parent.kind !== parentKind) return refuse('WRONG_PARENT', `A ${kind} hangs under a ${parentKind}.`, field);
  if (areaCode.startsWith(parent.areaCode)) return null;
  return refuse('OUTSIDE_PARENT', `The area of ${parent.code} is ${parent.areaCode} only.`, field);
}

/** A change of one organisation, as its caller saw it. */
interface Change extends ActWithin {
  readonly organisationId: string;
  readonly expectedVersion?: number | null | undefined;
}

function found(tree: PartyTree, { organisationId, expectedVersion, reaches }: Change) {
  const organisation = organisationOf(tree, organisationId);
  if (!organisation) throw new Error(`${organisationId} never stood in ${tree.communityCode}`);
  const { areaCode, version, code } = organisation;
  if (!reaches(areaCode)) return { fault: outside };
  if (expectedVersion != null && expectedVersion !== version) {
    const message = `It was changed meanwhile: the current version is ${version}.`;
    return { fault: refuse('CONFLICT', message, ['expectedVersion']) };
  }
  if (!isActive(organisation)) return { fault: refuse('ALREADY_DISSOLVED', `${code} was dissolved.`) };
  return { organisation };
}

export interface MoveParty extends Change {
  readonly parentId: string;
}

/** Hangs an organisation, with all that is under it, under another of its community. To the same one it is no change. */
export function moveParty(tree: PartyTree, command: MoveParty): Answer {
  const { organisation, fault } = found(tree, command);
  if (!organisation) return fault;
  const { organisationId, parentId, by, at } = command;
  const wrongParent = parentFault(tree, organisation, parentId);
  if (wrongParent) return wrongParent;
  if (organisation.parentId === parentId) return accept();
  return accept({ name: 'party.moved', organisationId, parentId, by, at });
}

export interface DissolveParty extends Change {
  /** Takes over what hangs under it; not needed where nothing does. */
  readonly heirId: string | null;
  readonly reason: string;
}

/** Dissolves an organisation; what hangs under it passes to its heir in the same write, so that nothing is orphaned. */
export function dissolveParty(tree: PartyTree, command: DissolveParty): Answer {
  const { organisation, fault } = found(tree, command);
  if (!organisation) return fault;
  const { organisationId, heirId, by, at } = command;
  const reason = command.reason.trim();
  if (reason === '') return refuse('REASON_REQUIRED', 'Say why it is dissolved.', ['input', 'reason']);
  const children = childrenOf(tree, organisationId);
  const field = ['input', 'heirId'];
  if (heirId === null) {
    if (children.length > 0) return refuse('HAS_CHILDREN', 'Name who takes over what hangs under it.', field);
    return accept({ name: 'party.dissolved', organisationId, heirId, reason, by, at });
  }
  const heir = organisationOf(tree, heirId);
  if (!heir || !isActive(heir) || heir.kind !== organisation.kind || heirId === organisationId) {
    return refuse('UNKNOWN_HEIR', 'There is no other such organisation in this community.', field);
  }
  for (const child of children) {
    const misfit = parentFault(tree, child, heirId);
    if (misfit) return { ...misfit, field };
  }
  return accept({ name: 'party.dissolved', organisationId, heirId, reason, by, at });
}
