import { deriveId, toGlobalId } from '@yunge/kernel';
import { commandOf, notFound, type Command } from '@yunge/mongo';
import { badInput, globalIdArg, toPayload } from '@yunge/subgraph';
import type { Context } from '../context.ts';
import { seesStaff } from '../domain/access.ts';
import { addDays, daysBetween } from '../domain/calendar-day.ts';
import { dutyDays } from '../domain/duty-calendar.ts';
import { cancelShift, planShifts, swapShifts, type Roster } from '../domain/duty-plan-decisions.ts';
import { dutyPlanId, shiftOf, type DutyPlan, type DutyShift as Shift } from '../domain/duty-plan.ts';
import { absenceFrom } from '../domain/leave.ts';
import { dutyPlanScope } from '../store/duty-plans.ts';
import { actOf, optionalId } from './args.ts';
import type {
  DutyAbsenceResolvers,
  DutyShiftResolvers,
  DutyTurnResolvers,
  MutationResolvers,
  QueryResolvers,
} from './__generated__/resolvers.ts';

const MOST_DAYS = 62;
/** A shift that began the month before may reach into this one. */
const MARGIN_MS = 24 * 3_600_000;

const midnight = (day: string) => new Date(`${day}T00:00:00+08:00`);

export const Query: Pick<QueryResolvers, 'dutyCalendar'> = {
  async dutyCalendar(_, { areaCode, from, until }, { dutyPlans, leaves, actor }) {
    const count = daysBetween(from, until) + 1;
    if (count < 1 || count > MOST_DAYS) throw badInput(`A calendar shows 1 to ${MOST_DAYS} days.`, ['until']);
    if (!seesStaff(actor, areaCode)) return null;
    const span = { from: midnight(from), until: midnight(addDays(until, 1)) };
    const [shifts, local] = await Promise.all([dutyPlans.shiftsOver(areaCode, span), leaves.inForce(areaCode, span)]);
    const onShift = shifts.flatMap(({ personId, backupId }) => [personId, ...(backupId === null ? [] : [backupId])]);
    const theirs = onShift.length === 0 ? [] : await leaves.ofPeople([...new Set(onShift)], span);
    const known = [...new Map([...local, ...theirs].map((leave) => [leave.id, leave])).values()].map(absenceFrom);
    const listed = new Set(local.map(({ personId }) => personId));
    const days = dutyDays({ from, until }, shifts, known).map((day) => ({
      ...day,
      away: day.away.filter(({ personId }) => listed.has(personId)),
    }));
    return { areaCode, days };
  },
};

async function personOf(id: string, { load }: Context) {
  const person = await load.person.load(id);
  if (!person) throw new Error(`the duty calendar shows somebody who is not shown: ${id}`);
  return person;
}

export const DutyShift: DutyShiftResolvers = {
  async __resolveReference({ id }, { dutyPlans, actor }) {
    const shiftId = globalIdArg('DutyShift', id);
    const plan = await dutyPlans.ofShift(shiftId, dutyPlanScope(actor));
    return plan && shiftOf(plan, shiftId);
  },
  id: ({ id }) => toGlobalId('DutyShift', id),
  person: ({ personId }, _, context) => personOf(personId, context),
  backup: ({ backupId }, _, { load }) => (backupId === null ? null : load.person.load(backupId)),
};

export const DutyTurn: DutyTurnResolvers = {
  person: ({ personId }, _, { load }) => (personId === null ? null : load.person.load(personId)),
};

export const DutyAbsence: DutyAbsenceResolvers = {
  person: ({ personId }, _, context) => personOf(personId, context),
  standIn: ({ standInId }, _, { load }) => (standInId === null ? null : load.person.load(standInId)),
};

/** What is known of these people around the time of some shifts. */
async function rosterOf(
  personIds: readonly string[],
  shifts: readonly Pick<Shift, 'from' | 'until'>[],
  { people, leaves, dutyPlans }: Context,
): Promise<Roster> {
  const times = shifts.flatMap(({ from, until }) => [from.getTime(), until.getTime()]);
  if (times.length === 0) return { people: new Map(), leaves: [], shifts: [] };
  const span = {
    from: new Date(Math.min(...times) - MARGIN_MS),
    until: new Date(Math.max(...times) + MARGIN_MS),
  };
  const ids = [...new Set(personIds)];
  const [found, away, planned] = await Promise.all([
    people.many(ids),
    leaves.ofPeople(ids, span),
    dutyPlans.shiftsOf(ids, span),
  ]);
  // Whoever holds or held a post is shown to everybody; others are nobody's to plan with.
  const staff = found.filter(({ postings }) => postings.length > 0);
  return { people: new Map(staff.map((person) => [person.id, person])), leaves: away, shifts: planned };
}

const shown = (ids: readonly string[]) => (plan: DutyPlan) => ids.flatMap((id) => shiftOf(plan, id) ?? []);

/** The version a caller saw is the shift's, so the seam does not compare it with the plan's. */
const commandFor = <Args extends { readonly idempotencyKey: string }>(
  name: string,
  args: Args,
  { actor }: Context,
): Command => ({ ...commandOf(name, args, actor), expectedVersion: null });

export const Mutation: Pick<MutationResolvers, 'dutyMonthPlan' | 'dutyShiftSwap' | 'dutyShiftCancel'> = {
  async dutyMonthPlan(_, args, context) {
    const { dutyPlans, actor } = context;
    const { areaCode, month, input, idempotencyKey } = args;
    const shifts = input.shifts.map((shift, index) => ({
      id: deriveId('duty-shift', dutyPlanId(areaCode, month), actor.id, idempotencyKey, String(index)),
      personId: globalIdArg('Person', shift.personId),
      backupId: optionalId('Person', shift.backupId),
      from: shift.from,
      until: shift.until,
    }));
    const named = shifts.flatMap(({ personId, backupId }) => [personId, ...(backupId === null ? [] : [backupId])]);
    const roster = await rosterOf(named, shifts, context);
    const outcome = await dutyPlans.add({ areaCode, month }, commandFor('dutyMonthPlan', args, context), (plan) =>
      planShifts({ areaCode, month, shifts }, roster, actOf(context), plan),
    );
    return toPayload('shifts', outcome, shown(shifts.map(({ id }) => id)));
  },

  async dutyShiftSwap(_, args, context) {
    const { dutyPlans, actor } = context;
    const [shiftId, otherId] = [globalIdArg('DutyShift', args.id), globalIdArg('DutyShift', args.input.otherId)];
    const scope = dutyPlanScope(actor);
    const plan = await dutyPlans.ofShift(shiftId, scope);
    if (!plan) return toPayload('shifts', notFound, () => null);
    const both = shown([shiftId, otherId])(plan);
    const roster = await rosterOf(
      both.map(({ personId }) => personId),
      both,
      context,
    );
    const swap = { shiftId, otherId, reason: args.input.reason, expectedVersion: args.expectedVersion };
    const outcome = await dutyPlans.change(
      plan.id,
      commandFor('dutyShiftSwap', args, context),
      (found) => swapShifts(found, swap, roster, actOf(context)),
      scope,
    );
    return toPayload('shifts', outcome, shown([shiftId, otherId]));
  },

  async dutyShiftCancel(_, args, context) {
    const { dutyPlans, actor } = context;
    const shiftId = globalIdArg('DutyShift', args.id);
    const scope = dutyPlanScope(actor);
    const plan = await dutyPlans.ofShift(shiftId, scope);
    if (!plan) return toPayload('shifts', notFound, () => null);
    const call = { shiftId, reason: args.input.reason, expectedVersion: args.expectedVersion };
    const outcome = await dutyPlans.change(
      plan.id,
      commandFor('dutyShiftCancel', args, context),
      (found) => cancelShift(found, call, actOf(context)),
      scope,
    );
    return toPayload('shifts', outcome, shown([shiftId]));
  },
};
