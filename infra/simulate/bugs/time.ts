import { recompute } from '@yunge/casework';
import type { IncidentEvent } from '../../../services/grids/src/domain/incident-event.ts';
import { RULES } from '../../../services/grids/src/domain/incident-rules.ts';
import type { Incident } from '../../../services/grids/src/domain/incident.ts';
import { nextWhistleAt } from '../../../services/grids/src/domain/whistle.ts';
import type { PlantedBug } from '../planted-bug.ts';

const ESCALATION = 'tell-overdue';

/** Changes what follows from an event, and computes what is due from that, as the house's own table would. */
const afterEvent =
  (change: (after: Incident, event: IncidentEvent, before: Incident) => Incident): PlantedBug['rules'] =>
  (rules) => ({
    ...rules,
    evolve(before, event) {
      const after = rules.evolve(before, event);
      const changed = before ? change(after, event, before) : after;
      if (changed === after) return after;
      const { nextDueAt, ...clocks } = recompute(RULES, changed);
      const due = [nextDueAt, changed.resumesAt, nextWhistleAt(changed.whistles)].filter((at) => at !== null);
      const next = Math.min(...due.map((at) => at.getTime()));
      return { ...changed, ...clocks, nextDueAt: due.length > 0 ? new Date(next) : null };
    },
  });

const untold = ({ promise, stage, ...rest }: Incident): Incident => ({
  ...rest,
  promise: { ...promise, told: [], level: 0 },
  stage: { ...stage, told: [] },
});

/** In what comes due when, and what was told. */
export const onTime: readonly PlantedBug[] = [
  {
    name: 'own-clock',
    bug: 'workers go by the clock of their host',
    breaks: ['I3'],
    clock: (_, wall) => ({ now: wall, sync: () => Promise.resolve(wall()) }),
  },
  {
    name: 'queue-is-the-only-clock',
    bug: 'the sweep sets alarms, and never looks for what they missed',
    breaks: ['I1'],
    due: (due) => async (before, limit) =>
      (await due(before, limit)).filter(({ dueAt }) => dueAt.getTime() > before.getTime() - 10_000),
  },
  {
    name: 'warning-not-marked',
    bug: 'a warning is not remembered as told',
    breaks: ['I2'],
    rules: afterEvent((after, { name }, { promise, stage }) =>
      name === 'incident.warned'
        ? { ...after, promise: { ...after.promise, told: promise.told }, stage: { ...after.stage, told: stage.told } }
        : after,
    ),
  },
  {
    name: 'level-skipped',
    bug: 'level 1 counts as level 2 reached',
    breaks: ['I1'],
    rules: afterEvent((after, event) =>
      event.name === 'incident.escalated' && event.level === 1
        ? { ...after, promise: { ...after.promise, level: 2 } }
        : after,
    ),
  },
  {
    name: 'told-is-ignored',
    bug: 'what is due is found without regard to what was told',
    breaks: ['I2'],
    incidents: (seam) => ({
      ...seam,
      change: (id, command, decide, scope) =>
        seam.change(id, command, (found) => decide(command.name === ESCALATION ? untold(found) : found), scope),
    }),
  },
  {
    name: 'epoch-not-bumped',
    bug: 'reopening goes on with the epoch that was, and what was told in it',
    breaks: ['I1', 'I2', 'I3'],
    rules: afterEvent((after, { name }, { promise }) => {
      const { epoch, told, level } = promise;
      return name === 'incident.reopened' ? { ...after, promise: { ...after.promise, epoch, told, level } } : after;
    }),
  },
  {
    name: 'pause-not-resumed',
    bug: 'work goes on, and the pause in the clocks stays as long as it may',
    breaks: ['I1'],
    rules: afterEvent((after, { name }, { promise }) =>
      name === 'incident.resumed' || name === 'incident.reporterReplied'
        ? { ...after, promise: { ...after.promise, pauses: promise.pauses } }
        : after,
    ),
  },
];
