import { accept, refuse, type Decision, type DomainEvent } from '@yunge/kernel';

export type AdmissionItemStatus = 'APPLIED' | 'ADMITTED' | 'REFUSED' | 'RETIRED';

/** A task that a department may hand to grid members, with its days on the list. */
export interface AdmissionItem {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly departmentCode: string;
  readonly name: string;
  readonly isIllustrative: boolean;
  readonly categories: readonly string[];
  readonly requiredModule: string;
  readonly partnerUnit: string | null;
  readonly minutesPerTask: number;
  readonly status: AdmissionItemStatus;
  readonly from: Date | null;
  readonly until: Date | null;
}

export type AdmissionItemTerms = Pick<
  AdmissionItem,
  | 'code'
  | 'departmentCode'
  | 'name'
  | 'isIllustrative'
  | 'categories'
  | 'requiredModule'
  | 'partnerUnit'
  | 'minutesPerTask'
>;

export type AdmissionItemEvent = DomainEvent &
  (
    | { readonly name: 'admissionItem.applied'; readonly id: string; readonly terms: AdmissionItemTerms }
    | { readonly name: 'admissionItem.admitted' }
    | { readonly name: 'admissionItem.refused'; readonly reason: string }
    | { readonly name: 'admissionItem.retired'; readonly reason: string }
  );

export type AdmissionItemCode =
  | 'WRONG_STATE'
  | 'UNKNOWN_DEPARTMENT'
  | 'UNKNOWN_CATEGORY'
  | 'UNKNOWN_MODULE'
  | 'PARTNER_UNIT_MISSING'
  | 'REASON_REQUIRED'
  | 'MINUTES_OUT_OF_RANGE';

type Answer = Decision<AdmissionItemEvent, AdmissionItemCode>;

/** What an application is checked against. */
export interface AdmissionTerrain {
  readonly departments: ReadonlySet<string>;
  readonly categories: ReadonlySet<string>;
  readonly modules: ReadonlySet<string>;
}

interface Act {
  readonly by: string;
  readonly at: Date;
}

export function evolveAdmissionItem(item: AdmissionItem | null, event: AdmissionItemEvent): AdmissionItem {
  if (event.name === 'admissionItem.applied') {
    return { id: event.id, version: 0, ...event.terms, status: 'APPLIED', from: null, until: null };
  }
  if (!item) throw new Error(`${event.name} cannot be an item's first event`);
  switch (event.name) {
    case 'admissionItem.admitted':
      return { ...item, status: 'ADMITTED', from: event.at };
    case 'admissionItem.refused':
      return { ...item, status: 'REFUSED' };
    case 'admissionItem.retired':
      return { ...item, status: 'RETIRED', until: event.at };
  }
}

export function applyForAdmission(
  id: string,
  terms: AdmissionItemTerms,
  { departments, categories, modules }: AdmissionTerrain,
  { by, at }: Act,
): Answer {
  if (!departments.has(terms.departmentCode)) {
    return refuse('UNKNOWN_DEPARTMENT', 'No such department has a place on the list.', ['input', 'departmentCode']);
  }
  const unknown = terms.categories.find((category) => !categories.has(category));
  if (unknown !== undefined || terms.categories.length === 0) {
    return refuse('UNKNOWN_CATEGORY', `The catalogue has no category ${unknown ?? '(none given)'}.`, [
      'input',
      'categories',
    ]);
  }
  if (!modules.has(terms.requiredModule)) {
    return refuse('UNKNOWN_MODULE', `There is no training module ${terms.requiredModule}.`, [
      'input',
      'requiredModule',
    ]);
  }
  if (!(terms.minutesPerTask >= 1 && terms.minutesPerTask <= 480)) {
    return refuse('MINUTES_OUT_OF_RANGE', 'One task takes 1 to 480 minutes.', ['input', 'minutesPerTask']);
  }
  return accept({ name: 'admissionItem.applied', id, terms, by, at });
}

/** Puts an item on the list; without a unit that works with the members there is no joint mechanism to admit. */
export function admit(item: AdmissionItem, { by, at }: Act): Answer {
  if (item.status !== 'APPLIED') return refuse('WRONG_STATE', `An item that is ${item.status} cannot be admitted.`);
  if (!item.partnerUnit) return refuse('PARTNER_UNIT_MISSING', 'No unit works with the members on this item.');
  return accept({ name: 'admissionItem.admitted', by, at });
}

export function refuseAdmission(item: AdmissionItem, reason: string, { by, at }: Act): Answer {
  if (item.status !== 'APPLIED') return refuse('WRONG_STATE', `An item that is ${item.status} cannot be refused.`);
  if (reason.trim() === '') return refuse('REASON_REQUIRED', 'Say why.', ['input', 'reason']);
  return accept({ name: 'admissionItem.refused', reason, by, at });
}

export function retire(item: AdmissionItem, reason: string, { by, at }: Act): Answer {
  if (item.status !== 'ADMITTED') return refuse('WRONG_STATE', `An item that is ${item.status} is not on the list.`);
  if (reason.trim() === '') return refuse('REASON_REQUIRED', 'Say why.', ['input', 'reason']);
  return accept({ name: 'admissionItem.retired', reason, by, at });
}

/** Whether the item was on the list at an instant. */
export function isOnList(item: AdmissionItem, at: Date): boolean {
  return item.from !== null && item.from <= at && (item.until === null || at < item.until);
}
