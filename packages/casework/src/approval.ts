/** What needs the consent of somebody of rank, and of whom: data, so that a district can set its own. */
export interface ApprovalRule<Kind extends string = string, Rank extends string = string> {
  readonly kind: Kind;
  /** Rank that consents to the first one, to the second one, and so on; what is not listed is not granted at all. */
  readonly ranks: readonly Rank[];
}

/** Something asked for and not decided yet. A piece of casework has one at a time. */
export interface Approval<Kind extends string = string, Rank extends string = string> {
  readonly kind: Kind;
  /** Who must consent. */
  readonly rank: Rank;
  readonly askedBy: string;
  readonly askedAt: Date;
  readonly reason: string;
}

/** The rank that must consent, given how many of this kind were granted before; null when no further one is granted. */
export function rankNeeded<Kind extends string, Rank extends string>(
  rules: readonly ApprovalRule<Kind, Rank>[],
  kind: Kind,
  granted: number,
): Rank | null {
  return rules.find((rule) => rule.kind === kind)?.ranks[granted] ?? null;
}

/** Whether somebody may decide it: of the rank, and never whoever asked for it themselves. */
export function mayDecide(
  { askedBy, rank }: Pick<Approval, 'askedBy' | 'rank'>,
  decider: { readonly id: string; readonly ranks: readonly string[] },
): boolean {
  return decider.ranks.includes(rank) && decider.id !== askedBy;
}
