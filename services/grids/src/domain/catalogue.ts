/** Class of an incident 小事 / 费时事 / 复杂事. */
export type IncidentClass = 'SMALL' | 'MEDIUM' | 'COMPLEX';

/** What can be reported, and how fast it must be done. */
export interface Category {
  readonly code: string;
  readonly name: { readonly en: string; readonly zh: string };
  readonly class: IncidentClass;
  /** Safety is at stake: the small class counts real hours, not working hours. */
  readonly isSafety: boolean;
}

export interface Department {
  readonly code: string;
  readonly name: string;
}
