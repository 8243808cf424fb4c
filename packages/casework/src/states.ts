import { refuse, type Refusal } from '@yunge/kernel';

/** One permitted move. A service's rows may carry columns of their own, for example who must approve. */
export interface Row {
  readonly from: string;
  readonly action: string;
  readonly to: string;
  readonly roles: readonly string[];
  /** What must come with it, in the spelling of its refusal: `REASON` is refused as `REASON_REQUIRED`. */
  readonly needs?: readonly string[];
}

export type StateOf<R extends Row> = R['from'] | R['to'];
export type ActionOf<R extends Row> = R['action'];
export type RoleOf<R extends Row> = R['roles'][number];
export type NeedOf<R extends Row> = R extends { readonly needs: readonly (infer Need extends string)[] } ? Need : never;

/** Codes of a refused move: where it stands, who asks, or what is missing. */
export type MoveRefusal<R extends Row> = 'WRONG_STATE' | 'NOT_YOUR_ROLE' | `${NeedOf<R>}_REQUIRED`;

/** The moves of a kind of casework, as data. Whatever is not in it is refused. */
export interface StateTable<R extends Row> {
  readonly rows: readonly R[];
  readonly byState: ReadonlyMap<string, readonly R[]>;
}

/** Declares a table. Throws when one role could take one action from one state in two directions. */
export function stateTable<const R extends Row>(rows: readonly R[]): StateTable<R> {
  const byState = Map.groupBy(rows, ({ from }) => from);
  const seen = new Set<string>();
  for (const { from, action, roles } of rows) {
    for (const role of roles) {
      const move = `${from} ${action} ${role}`;
      if (seen.has(move)) throw new Error(`Two rows for one move: ${move}`);
      seen.add(move);
    }
  }
  return { rows, byState };
}

export interface Move<R extends Row> {
  /** Where it stands. A state the table does not know permits nothing. */
  readonly state: string;
  readonly action: ActionOf<R>;
  /** All roles of whoever asks, also such as the table does not know. */
  readonly roles: readonly string[];
  /** What was given of what the table may need. */
  readonly given?: readonly NeedOf<R>[];
}

/** Where a move leads, with the row that permits it; or why it is refused: the state first, then the role, then what is missing. */
export function step<R extends Row>(
  table: StateTable<R>,
  { state, action, roles, given = [] }: Move<R>,
): { readonly ok: true; readonly to: R['to']; readonly row: R } | Refusal<MoveRefusal<R>> {
  const rows = (table.byState.get(state) ?? []).filter((row) => row.action === action);
  if (rows.length === 0) return refuse('WRONG_STATE', `${action} is not possible in ${state}.`);
  const row = rows.find((candidate) => candidate.roles.some((role) => roles.includes(role)));
  if (!row) return refuse('NOT_YOUR_ROLE', `Your role may not ${action} in ${state}.`);
  const missing = needsOf(row).find((need) => !given.includes(need));
  if (missing !== undefined) return refuse(`${missing}_REQUIRED`, `${action} needs: ${missing}.`);
  return { ok: true, to: row.to, row };
}

/** What somebody with these roles may do now, in the order of the table. */
export function allowedActions<R extends Row>(
  table: StateTable<R>,
  state: string,
  roles: readonly string[],
): ActionOf<R>[] {
  const rows = (table.byState.get(state) ?? []).filter((row) => row.roles.some((role) => roles.includes(role)));
  return [...new Set(rows.map(({ action }) => action))];
}

/** States that no row leaves. */
export function endStates<R extends Row>({ rows, byState }: StateTable<R>): R['to'][] {
  return [...new Set(rows.map(({ to }) => to))].filter((state) => !byState.has(state));
}

/** Every (state, action, role) there is, with where it leads; `to` is null for all that must be refused. */
export function* walk<R extends Row>(
  table: StateTable<R>,
  roles: readonly string[] = [...new Set(table.rows.flatMap((row) => row.roles))],
): Generator<{ state: StateOf<R>; action: ActionOf<R>; role: string; to: R['to'] | null }> {
  const states = new Set<StateOf<R>>(table.rows.flatMap(({ from, to }) => [from, to]));
  const actions = new Set<ActionOf<R>>(table.rows.map(({ action }) => action));
  for (const state of states) {
    for (const action of actions) {
      for (const role of roles) {
        const row = table.byState.get(state)?.find((r) => r.action === action && r.roles.includes(role));
        yield { state, action, role, to: row?.to ?? null };
      }
    }
  }
}

function needsOf<R extends Row>(row: R): readonly NeedOf<R>[] {
  // The type of `needs` is the very list NeedOf reads from; inference cannot follow it through a generic row.
  return (row.needs ?? []) as readonly NeedOf<R>[];
}
