import { systemActor } from '@yunge/kernel';
import { eachAlone, type Sweep } from '@yunge/queue';
import type { Service } from '../context.ts';
import { shiftsWithoutBackup, vacatedShifts, vacateShifts } from '../domain/duty-plan-vacancies.ts';
import { dropLostBackup, hasLostBackup } from '../domain/leave-vacancies.ts';

const actor = systemActor('duty');
const command = { name: 'keep-duty', by: actor, key: null, request: null };
const job = 'sweep-duty';

/**
 * Nobody who has left a post, or is on leave, stands in for a colleague: the leave goes on without a backup, and whoever
 * granted it is told. The shifts of whoever has left are called off, so that their hours are a hole that everybody sees,
 * and whoever has left backs none up.
 */
export const sweepDuty = ({ stores, clock, logger }: Service): Sweep => ({
  name: job,
  everyMs: 30_000,
  async run() {
    const at = await clock.sync();
    const { leaves, dutyPlans } = stores;
    const covered = await leaves.covered(at);
    const plans = await dutyPlans.from(at);
    const ids = [
      ...covered.flatMap(({ personId, backupId }) => [personId, ...(backupId === null ? [] : [backupId])]),
      ...plans.flatMap(({ shifts }) =>
        shifts.flatMap(({ personId, backupId }) => [personId, ...(backupId === null ? [] : [backupId])]),
      ),
    ];
    if (ids.length === 0) return;
    const people = new Map((await stores.people.many([...new Set(ids)])).map((person) => [person.id, person]));
    const last = new Date(Math.max(at.getTime() + 1, ...covered.map(({ until }) => until.getTime())));
    const backups = covered.flatMap(({ backupId }) => backupId ?? []);
    const standIns = { people, leaves: await leaves.ofPeople(backups, { from: at, until: last }) };
    await eachAlone(
      covered.filter((leave) => hasLostBackup(leave, standIns, at)),
      ({ id }) => leaves.change(id, command, (leave) => dropLostBackup(leave, standIns, { by: actor.id, at })),
      { job, logger, idOf: ({ id }) => id },
    );
    await eachAlone(
      plans.filter((plan) => [vacatedShifts, shiftsWithoutBackup].some((find) => find(plan, people, at).length > 0)),
      ({ id }) => dutyPlans.change(id, command, (plan) => vacateShifts(plan, people, { by: actor.id, at })),
      { job, logger, idOf: ({ id }) => id },
    );
  },
});
