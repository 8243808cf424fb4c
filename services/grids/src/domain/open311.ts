import type { Category } from './catalogue.ts';
import { deadlinesOf } from './incident-escalation.ts';
import { OPEN_STATUSES } from './incident-states.ts';
import type { Incident, IncidentStatus } from './incident.ts';
import type { LngLat } from './place.ts';

/** A value of an Open311 answer; null where the platform does not tell. */
export type Told = string | number | boolean | null;

/** What each state means to whoever follows a request: words for anyone, without a name or a reason. */
const STATUS_NOTES: Readonly<Record<IncidentStatus, string>> = {
  REPORTED: 'Reported 已上报',
  ACCEPTED: 'Accepted 已受理',
  FILED: 'Filed 已立案',
  DISPATCHED: 'Handed to those who will do it 已派遣',
  IN_PROGRESS: 'In progress 处置中',
  SUSPENDED: 'Suspended, with a day on which it is looked at again 已挂账',
  WAITING_REPORTER: 'Waiting for an answer of the reporter 待上报人答复',
  FEEDBACK: 'Said to be done, to be checked 已反馈',
  VERIFYING: 'Being checked 核查中',
  REWORK: 'To be done again 返工',
  CLOSED: 'Solved and checked 已结案',
  EVALUATED: 'Solved, and the reporter has answered 已评价',
  REOPENED: 'Open again, under supervision 已重开',
  REFUSED: 'Not taken up 不予受理',
  VOID: 'Void 已作废',
  MERGED: 'Reported before; followed under another request 已合并',
  ARCHIVED: 'Archived 已归档',
};

export const noteOf = (status: IncidentStatus): string => STATUS_NOTES[status];

/** The standard's two states. */
export const stateOf = (status: IncidentStatus) => (OPEN_STATUSES.includes(status) ? 'open' : 'closed');

/**
 * Whether requests of a category are listed to anyone. Only what lies in a street or a building's common parts is: a
 * category that does not say so is private, and so is every dispute and every emergency call.
 */
export const isPublic = ({ isPublic: isListed, type }: Category): boolean => isListed === true && type === 'ORDINARY';

const SERVICE_GROUPS = { SMALL: 'Small 小事', MEDIUM: 'Medium 费时事', COMPLEX: 'Complex 复杂事' } as const;
const SERVICE_LIMITS = {
  SMALL:
    'Done in two working hours, in two hours where safety is at stake 两个工作小时内办结，涉及安全的两小时内办结。',
  MEDIUM: 'Solved in two workdays 两个工作日内解决。',
  COMPLEX: 'Answered in seven days 七日内答复。',
} as const;

/** A category as a service that can be asked for. Emergency calls have a door of their own. */
export function toService({ code, name, class: kind, isSafety }: Category) {
  return {
    service_code: code,
    service_name: `${name.zh} ${name.en}`,
    description: SERVICE_LIMITS[kind],
    metadata: false,
    type: 'realtime',
    keywords: [name.en, name.zh, ...(isSafety ? ['safety', '安全'] : [])].join(','),
    group: SERVICE_GROUPS[kind],
  };
}

export const isOffered = ({ type }: Category): boolean => type !== 'EMERGENCY';

/** An instant as the standard writes it, to the second. */
export const instantOf = (at: Date): string => at.toISOString().replace(/\.\d{3}Z$/, 'Z');

/** About a hundred metres: a street, but no door. */
const PUBLIC_DECIMALS = 3;

function placeOf({ lng, lat }: LngLat, isOwn: boolean): LngLat {
  if (isOwn) return { lng, lat };
  return { lng: Number(lng.toFixed(PUBLIC_DECIMALS)), lat: Number(lat.toFixed(PUBLIC_DECIMALS)) };
}

export interface RequestParts {
  readonly incident: Incident;
  readonly category: Category | null;
  /** Who has it: the department it was handed to, else the town. */
  readonly agency: string | null;
  /** Names of the divisions it lies in. */
  readonly address: string;
  /** Whether whoever asks has posted it. */
  readonly isOwn: boolean;
  /** What the reporter is asked for. */
  readonly notice: string | null;
  readonly at: Date;
}

/**
 * An incident as a request. To anyone but who posted it neither the words of the report nor its exact place: both can
 * name a person or a door. Nobody is named to either.
 */
export function toRequest({ incident, category, agency, address, isOwn, notice, at }: RequestParts) {
  const { code, status, description, point, reportedAt, updatedAt } = incident;
  const { lng, lat } = placeOf(point, isOwn);
  const promised = deadlinesOf(incident, at).promise.at;
  return {
    service_request_id: code,
    status: stateOf(status),
    status_notes: noteOf(status),
    service_name: category ? toService(category).service_name : incident.category,
    service_code: incident.category,
    description: isOwn ? description : null,
    agency_responsible: agency,
    service_notice: isOwn ? notice : null,
    requested_datetime: instantOf(reportedAt),
    updated_datetime: instantOf(updatedAt),
    expected_datetime: instantOf(promised),
    address,
    address_id: null,
    zipcode: null,
    lat,
    long: lng,
    media_url: null,
  } satisfies Record<string, Told>;
}
