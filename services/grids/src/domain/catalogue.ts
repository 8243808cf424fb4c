/** Class of an incident 小事 / 费时事 / 复杂事. */
export type IncidentClass = 'SMALL' | 'MEDIUM' | 'COMPLEX';

/** Which state table a matter follows: an everyday one, a dispute with mediation 调解, a one-tap call 一键呼叫. */
export type IncidentType = 'ORDINARY' | 'DISPUTE' | 'EMERGENCY';

/** What can be reported, and how fast it must be done. */
export interface Category {
  readonly code: string;
  readonly name: { readonly en: string; readonly zh: string };
  readonly class: IncidentClass;
  /** Safety is at stake: the small class counts real hours, not working hours. */
  readonly isSafety: boolean;
  readonly type: IncidentType;
  /** Whether anyone may see in Open311 what was reported of it; absent where it is private, as care always is. */
  readonly isPublic?: boolean;
}

export interface Department {
  readonly code: string;
  readonly name: string;
}
