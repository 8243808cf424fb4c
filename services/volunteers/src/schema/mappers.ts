import type { Page } from '@yunge/kernel';
import type { Need } from '../domain/need.ts';
import type { Volunteer } from '../domain/volunteer.ts';

export type { Deadline as DeadlineMapper } from '@yunge/casework';
export type { Need as NeedMapper } from '../domain/need.ts';
export type { RecordedNeedEvent as NeedEventMapper } from './need.ts';
export type { Claim as NeedClaimMapper } from '../domain/need.ts';
export type { NeedLedger as NeedLedgerMapper } from '../domain/need-ledger.ts';
export type { NeedLedgerRow as NeedLedgerRowMapper } from '../domain/need-ledger.ts';
export type { NeedSuggestion as NeedSuggestionMapper } from '../domain/need-suggestion.ts';
export type { Volunteer as VolunteerMapper } from '../domain/volunteer.ts';
export type NeedConnectionMapper = Page<Need>;
export type VolunteerConnectionMapper = Page<Volunteer>;
