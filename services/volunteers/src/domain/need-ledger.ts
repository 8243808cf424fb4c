import { PLATFORMS, type NeedPlatform, type NeedStatus } from './need.ts';

/** How many needs of a platform are in a state; no platform means not routed yet. */
export interface NeedCount {
  readonly platform: NeedPlatform | null;
  readonly status: NeedStatus;
  readonly count: number;
}

/** The needs of one platform by where they stand; see the graph's `NeedLedgerRow`. */
export interface NeedLedgerRow {
  readonly platform: NeedPlatform | null;
  readonly received: number;
  readonly filed: number;
  readonly routed: number;
  readonly jointMeeting: number;
  readonly claimed: number;
  readonly done: number;
  readonly confirmed: number;
  readonly withdrawn: number;
  readonly open: number;
}

export interface NeedLedger {
  readonly platforms: readonly NeedLedgerRow[];
  readonly unrouted: NeedLedgerRow;
  readonly total: NeedLedgerRow;
}

function row(platform: NeedPlatform | null, counts: readonly NeedCount[]): NeedLedgerRow {
  const sum = (...statuses: readonly NeedStatus[]) =>
    counts.filter(({ status }) => statuses.includes(status)).reduce((total, { count }) => total + count, 0);
  return {
    platform,
    received: counts.reduce((total, { count }) => total + count, 0),
    filed: sum('FILED'),
    routed: sum('ROUTED'),
    jointMeeting: sum('JOINT_MEETING'),
    claimed: sum('CLAIMED'),
    done: sum('DONE', 'CONFIRMED'),
    confirmed: sum('CONFIRMED'),
    withdrawn: sum('WITHDRAWN'),
    open: sum('FILED', 'ROUTED', 'JOINT_MEETING', 'CLAIMED'),
  };
}

/** Books the counts of rows into a ledger: every need is received on exactly one line, and stands in exactly one state. */
export function needLedger(counts: readonly NeedCount[]): NeedLedger {
  const on = (platform: NeedPlatform | null) =>
    row(
      platform,
      counts.filter((count) => count.platform === platform),
    );
  return { platforms: PLATFORMS.map(on), unrouted: on(null), total: row(null, counts) };
}
