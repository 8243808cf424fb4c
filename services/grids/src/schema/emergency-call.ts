import { divisionPath } from '@yunge/contracts';
import { refuse } from '@yunge/kernel';
import { commandOf, notFound, type Command } from '@yunge/mongo';
import { toPayload } from '@yunge/subgraph';
import type { Context } from '../context.ts';
import { calledTo } from '../domain/duty.ts';
import { callerOf, callOver, EMERGENCY_CATEGORY, nextCallId, pressAgain } from '../domain/emergency-call.ts';
import { deviceId, holdsKey, type EmergencyDevice } from '../domain/emergency-device.ts';
import type { Act } from '../domain/incident-decisions.ts';
import { openIncident, type Report } from '../domain/incident-opening.ts';
import type { Incident } from '../domain/incident.ts';
import { recentCalls } from '../store/emergency-devices.ts';
import type { MutationResolvers } from './__generated__/resolvers.ts';

/** Presses that race for the same call meet it the second time they look. */
const LOOKS = 3;

/** What a device reports: where it hangs, and the two who come. */
async function reportOf(
  { code, gridCode, point, label }: EmergencyDevice,
  { catalogue, places, postings, absences, dutyShifts }: Context,
  at: Date,
): Promise<Omit<Report, 'id'>> {
  const atlas = places.atlas();
  const grid = atlas.grid(gridCode) ?? atlas.gridAt(point);
  const areas = grid
    ? [...divisionPath(grid.code), ...atlas.grids({ within: grid.code.slice(0, 12) }).map((one) => one.code)]
    : [];
  const [around, shifts] = await Promise.all([
    postings.answeringIn([...new Set(areas)]),
    grid ? dutyShifts.on(grid.code, at) : [],
  ]);
  const people = [...around, ...shifts].map(({ personId }) => personId);
  const backups = shifts.flatMap(({ backupId }) => backupId ?? []);
  const duty = { postings: around, shifts, absences: await absences.of([...people, ...backups], at) };
  const { memberId, backupId } = grid ? calledTo(duty, grid.code, at) : { memberId: null, backupId: null };
  const category = catalogue.category(EMERGENCY_CATEGORY);
  const description = `一键呼叫 ${code}：${label}`;
  return { category, description, point, grid, source: 'ONE_TAP', memberId, backupId };
}

/** The call that a press has made already or joins; null where it means another call. */
async function meet(
  { incidents }: Context,
  id: string,
  command: Command,
  decide: (call: Incident) => ReturnType<typeof pressAgain>,
) {
  const outcome = await incidents.change(id, command, decide);
  if (outcome.ok) return outcome;
  if (outcome.code === 'CALL_OVER') return null;
  // Pressed too often at once to note each press: the call is there all the same.
  const crowded = outcome.code === 'CONFLICT' ? await incidents.get(id) : null;
  return crowded ? ({ ok: true, value: crowded } as const) : refuse(outcome.code, outcome.message, outcome.field);
}

/**
 * The call that a press makes or joins. Earlier calls are asked first: they know the keys of their own presses, so that
 * a repeated command means what it meant.
 */
async function press(device: EmergencyDevice, command: Command, act: Act, context: Context) {
  const { incidents } = context;
  for (let look = 1; look <= LOOKS; look += 1) {
    const [[last = null, ...earlier], report] = await Promise.all([
      recentCalls(incidents, act.actor.id),
      reportOf(device, context, act.at),
    ]);
    const known = await Promise.all(earlier.map((id) => meet(context, id, command, () => callOver)));
    const met = known.find((call) => call !== null);
    if (met) return met;
    const joined = last === null ? null : await meet(context, last, command, (call) => pressAgain(call, act));
    if (joined) return joined;
    const opened = await incidents.open(
      command,
      (id) => openIncident({ ...report, id }, act),
      nextCallId(device, last),
    );
    if (opened.ok || opened.code !== 'ALREADY_EXISTS') return opened;
  }
  throw new Error(`a call of device ${device.code} is there and cannot be found`);
}

const toCall = ({ code, reportedAt, stage }: Incident) => ({
  code,
  openedAt: reportedAt,
  acknowledgeBy: stage.state === 'REPORTED' ? stage.dueAt : null,
});

export const Mutation: Pick<MutationResolvers, 'emergencyCallOpen'> = {
  async emergencyCallOpen(_, args, context) {
    const { deviceCode, deviceKey } = args.input;
    const device = await context.emergencyDevices.get(deviceId(deviceCode));
    const isItsKey = holdsKey(device, deviceKey);
    if (!device || !isItsKey) return toPayload('emergencyCall', notFound, () => null);
    const actor = callerOf(device);
    const command = commandOf('emergencyCallOpen', args, actor);
    const outcome = await press(device, command, { actor, at: context.now() }, context);
    return toPayload('emergencyCall', outcome, toCall);
  },
};
