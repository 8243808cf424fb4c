import { divisionPath } from '@yunge/contracts';
import { accept, refuse, type Decision, type DomainEvent } from '@yunge/kernel';
import { creditCodeFault, type CreditCodeFault } from './credit-code.ts';

export type EnterpriseScale = 'LARGE' | 'MEDIUM' | 'SMALL' | 'MICRO';

/** 三员合一: one liaison can be all three. */
export type LiaisonKind = 'PARTY_ADVISER' | 'AGENT' | 'PROJECT_GUARDIAN';

export interface Contact {
  readonly name: string;
  readonly phone: string;
}

/** Why a code that fails its check is on file all the same, and on whose word. */
export interface CheckOverride {
  readonly fault: CreditCodeFault;
  readonly reason: string;
  readonly by: string;
  readonly at: Date;
}

/** A company 企业; its id is its credit code, so there is one file for each. */
export interface Enterprise {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  /** Town (9 digits) or community (12 digits) it is looked after in. */
  readonly areaCode: string;
  readonly within: readonly string[];
  readonly park: string | null;
  readonly chain: string | null;
  readonly scale: EnterpriseScale;
  readonly isKey: boolean;
  readonly contact: Contact;
  /** Actor id of the company's own account, which notices to the company go to; null while it has none. */
  readonly accountId: string | null;
  readonly liaisonId: string | null;
  readonly liaisonKinds: readonly LiaisonKind[];
  readonly checkOverride: CheckOverride | null;
  readonly registeredAt: Date;
}

export type EnterpriseTerms = Pick<
  Enterprise,
  'name' | 'areaCode' | 'park' | 'chain' | 'scale' | 'isKey' | 'contact' | 'accountId'
>;

export type EnterpriseEvent = DomainEvent &
  (
    | {
        readonly name: 'enterprise.registered';
        readonly creditCode: string;
        readonly terms: EnterpriseTerms;
        readonly override: Pick<CheckOverride, 'fault' | 'reason'> | null;
      }
    | {
        readonly name: 'enterprise.liaisonAssigned';
        readonly liaisonId: string;
        readonly kinds: readonly LiaisonKind[];
      }
  );

export type EnterpriseCode =
  | 'CREDIT_CODE_MALFORMED'
  | 'CREDIT_CODE_CHECK_FAILED'
  | 'OVERRIDE_NOT_AUTHORISED'
  | 'OVERRIDE_NOT_NEEDED'
  | 'REASON_REQUIRED'
  | 'NAME_REQUIRED'
  | 'TEXT_OUT_OF_RANGE'
  | 'AREA_MALFORMED'
  | 'OUTSIDE_YOUR_AREA'
  | 'CONTACT_MALFORMED'
  | 'LIAISON_KIND_REQUIRED'
  | 'NOT_A_LIAISON';

type Answer = Decision<EnterpriseEvent, EnterpriseCode>;

interface Act {
  readonly by: string;
  readonly at: Date;
}

export function evolveEnterprise(enterprise: Enterprise | null, event: EnterpriseEvent): Enterprise {
  if (event.name === 'enterprise.registered') {
    const { creditCode, terms, override, by, at } = event;
    return {
      id: creditCode,
      version: 0,
      ...terms,
      within: divisionPath(terms.areaCode),
      liaisonId: null,
      liaisonKinds: [],
      checkOverride: override && { ...override, by, at },
      registeredAt: at,
    };
  }
  if (!enterprise) throw new Error(`${event.name} cannot be a company's first event`);
  return { ...enterprise, liaisonId: event.liaisonId, liaisonKinds: event.kinds };
}

export interface Registrar extends Act {
  /** Whether the actor's rank lets a failing code pass. */
  readonly mayOverride: boolean;
  /** Divisions the actor answers for. */
  readonly divisions: readonly string[];
}

/** Opens the file of a company. `creditCode` is normalised; a failing one passes only by an override with a reason. */
export function registerEnterprise(
  creditCode: string,
  terms: EnterpriseTerms,
  overrideReason: string | null,
  { by, at, mayOverride, divisions }: Registrar,
): Answer {
  const fault = creditCodeFault(creditCode);
  if (fault === 'MALFORMED') {
    return refuse('CREDIT_CODE_MALFORMED', 'A credit code has 18 characters: two, six digits, ten.', [
      'input',
      'creditCode',
    ]);
  }
  if (fault && overrideReason === null) {
    const message =
      fault === 'CHECK_CHARACTER'
        ? 'The check character (GB 32100-2015) does not fit: a digit was mistyped, or the code is an old one.'
        : 'Characters 9 to 17 fail the check of an organisation code (GB 11714).';
    return refuse('CREDIT_CODE_CHECK_FAILED', message, ['input', 'creditCode']);
  }
  if (overrideReason !== null) {
    const field = ['input', 'overrideReason'];
    if (!fault) return refuse('OVERRIDE_NOT_NEEDED', 'The code is sound; leave the override out.', field);
    if (!mayOverride)
      return refuse('OVERRIDE_NOT_AUTHORISED', 'Your rank cannot pass a code that fails its check.', field);
    if (overrideReason.trim().length < 4) return refuse('REASON_REQUIRED', 'Say why this code is right.', field);
  }
  const wrong = termsFault(terms, divisions);
  if (wrong) return wrong;
  const override = fault && overrideReason !== null ? { fault, reason: overrideReason.trim() } : null;
  return accept({ name: 'enterprise.registered', creditCode, terms, override, by, at });
}

function termsFault(terms: EnterpriseTerms, divisions: readonly string[]) {
  const { name, areaCode, contact } = terms;
  if (name.trim().length < 2 || name.length > 100) {
    return refuse('NAME_REQUIRED', 'A name has 2 to 100 characters.', ['input', 'name']);
  }
  if (!/^\d{9}(\d{3})?$/.test(areaCode)) {
    return refuse('AREA_MALFORMED', 'The area is a town (9 digits) or a community (12).', ['input', 'areaCode']);
  }
  if (!divisionPath(areaCode).some((code) => divisions.includes(code))) {
    return refuse('OUTSIDE_YOUR_AREA', 'You do not answer for this area.', ['input', 'areaCode']);
  }
  for (const field of ['park', 'chain', 'accountId'] as const) {
    const text = terms[field];
    const isFine = text === null || (text.trim() !== '' && text.length <= 60);
    if (!isFine) return refuse('TEXT_OUT_OF_RANGE', `${field} has 1 to 60 characters.`, ['input', field]);
  }
  if (contact.name.trim() === '' || contact.name.length > 60 || !/^\+?[\d-]{5,20}$/.test(contact.phone)) {
    return refuse('CONTACT_MALFORMED', 'A contact has a name and a phone number.', ['input', 'contact']);
  }
  return null;
}

/** Names the officer who looks after a company; `isLiaison` says whether that person holds such a posting now. */
export function assignLiaison(
  enterprise: Enterprise,
  { liaisonId, kinds, isLiaison }: { liaisonId: string; kinds: readonly LiaisonKind[]; isLiaison: boolean },
  { by, at }: Act,
): Answer {
  if (kinds.length === 0)
    return refuse('LIAISON_KIND_REQUIRED', 'Name at least one of the three roles.', ['input', 'kinds']);
  if (!isLiaison)
    return refuse('NOT_A_LIAISON', 'This person holds no posting as a liaison now.', ['input', 'liaisonId']);
  const distinct = [...new Set(kinds)].sort();
  const isSame = enterprise.liaisonId === liaisonId && distinct.join() === [...enterprise.liaisonKinds].sort().join();
  return isSame ? accept() : accept({ name: 'enterprise.liaisonAssigned', liaisonId, kinds: distinct, by, at });
}

/** A number as those see it who have no need to call: `138****0000`. */
export function maskedPhone(phone: string): string {
  return phone.length < 8 ? '****' : `${phone.slice(0, 3)}****${phone.slice(-4)}`;
}
