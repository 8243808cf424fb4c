import { CHINA_CALENDAR, type Calendar } from '@yunge/casework';
import type { Actor } from '@yunge/kernel';
import { ensureIndexes } from '@yunge/mongo';
import { createFlows } from '@yunge/queue';
import type { Logger } from '@yunge/runtime';
import { openService as open } from '@yunge/service/open';
import { config, type Settings } from './config.ts';
import { areasIn } from './store/areas.ts';
import { factSegmentsIn } from './store/fact-segments.ts';
import { dutyPlansIn } from './store/duty-plans.ts';
import { factsIn } from './store/facts.ts';
import { handOversIn } from './store/hand-overs.ts';
import { honourEntriesIn } from './store/honour-entries.ts';
import { honourLifeIn } from './store/honour-life.ts';
import { honourListsIn } from './store/honour-lists.ts';
import { advanceObjection } from './store/honour-objecting.ts';
import { honourRunPartsIn } from './store/honour-run-parts.ts';
import { honourRunsIn } from './store/honour-runs.ts';
import { honourVetoesIn } from './store/honour-vetoes.ts';
import { leavesIn } from './store/leaves.ts';
import { loadersFor } from './store/loaders.ts';
import { noticesIn } from './store/notices.ts';
import { partyTreesIn } from './store/party-trees.ts';
import { peopleIn } from './store/people.ts';
import { reportingLinesIn } from './store/reporting-lines.ts';
import { staffIn } from './store/staff.ts';
import { carryOutHandOver } from './workers/carry-out-hand-over.ts';
import { objectingIn } from './workers/advance-honour-objection.ts';
import { queueHonourRun } from './workers/queue-honour-run.ts';
import type { HandOver } from './domain/hand-over.ts';
import { honourLinks, type HonourLinks } from './domain/honour-links.ts';
import type { HonourObjection } from './domain/honour-objection.ts';
import type { HonourRun } from './domain/honour-run.ts';

/** Opens everything both processes of this service work with. */
export async function openService(processName: string, settings: Settings = config, logger?: Logger) {
  const opened = await open('personnel', processName, settings, logger);
  const { connection, queues, queueOptions } = opened;
  const flows = createFlows(queueOptions);
  const people = peopleIn(connection, queues.nudge);
  const honourEntries = honourEntriesIn(connection);
  const areas = areasIn(connection);
  const factSegments = factSegmentsIn(connection);
  const fallbackId = settings.FALLBACK_SUPERIOR === '' ? null : settings.FALLBACK_SUPERIOR;
  const reportingLines = reportingLinesIn(people, fallbackId);
  const stores = {
    people,
    areas,
    reportingLines,
    staff: staffIn({ people, areas, reportingLines }),
    leaves: leavesIn(connection, queues.nudge),
    dutyPlans: dutyPlansIn(connection, queues.nudge),
    notices: noticesIn(connection),
    handOvers: handOversIn(connection, queues.nudge),
    factSegments,
    facts: factsIn(connection, factSegments),
    honourLists: honourListsIn(connection, queues.nudge),
    honourRuns: honourRunsIn(connection),
    honourRunParts: honourRunPartsIn(connection),
    honourEntries,
    ...honourLifeIn(connection, { people, honourEntries }, queues.nudge),
    honourVetoes: honourVetoesIn(connection, queues.nudge),
    partyTrees: partyTreesIn(connection),
  };
  await ensureIndexes(connection);
  return {
    ...opened,
    stores,
    flows,
    shardCount: settings.HONOUR_SHARDS,
    honourLinks: honourLinks(settings.PUBLIC_URL),
    /** Which days are worked: what public notices and decisions on objections are measured by. */
    calendar: CHINA_CALENDAR,
    async close() {
      await flows.close();
      await opened.close();
    },
  };
}

export type Service = Awaited<ReturnType<typeof openService>>;

/** What every resolver is given: who asks, what time it is, the stores and this request's loaders. */
export type Context = Service['stores'] & {
  readonly actor: Actor;
  readonly now: () => Date;
  readonly shardCount: number;
  readonly load: ReturnType<typeof loadersFor>;
  /** Takes an ordered hand-over as far as it goes now. Never rejects: a sweep sees to what could not be done; null then. */
  readonly carryOutHandOver: (handOverId: string) => Promise<HandOver | null>;
  /** Which of these people are on leave at an instant. */
  readonly awayAmong: (personIds: readonly string[], at: Date) => Promise<ReadonlySet<string>>;
  readonly honourLinks: HonourLinks;
  readonly calendar: Calendar;
  /** Takes an objection as far as it goes now. Never rejects: a sweep sees to what could not be done; null then. */
  readonly advanceObjection: (objectionId: string) => Promise<HonourObjection | null>;
  /** Puts the work on a run on the queue. Never rejects: a sweep sees to what the queue does not take. */
  readonly queueHonourRun: (run: HonourRun) => Promise<void>;
};

export function contextOf(service: Service, actor: Actor): Context {
  const { stores, clock, shardCount, honourLinks, calendar } = service;
  return {
    ...stores,
    actor,
    now: clock.now,
    shardCount,
    load: loadersFor(stores, actor, clock.now()),
    async carryOutHandOver(handOverId) {
      try {
        return await carryOutHandOver(service, handOverId);
      } catch (error) {
        service.logger.error({ err: error, handOverId }, 'a hand-over will be carried out by the sweep');
        return null;
      }
    },
    async awayAmong(personIds, at) {
      const found = await stores.leaves.ofPeople(personIds, { from: at, until: new Date(at.getTime() + 1) });
      return new Set(found.filter(({ status }) => status === 'APPROVED').map(({ personId }) => personId));
    },
    honourLinks,
    calendar,
    async advanceObjection(objectionId) {
      try {
        return await advanceObjection(objectingIn(service), objectionId);
      } catch (error) {
        service.logger.error({ err: error, objectionId }, 'an objection will be seen to by the sweep');
        return null;
      }
    },
    queueHonourRun: (run) => queueHonourRun(service, run),
  };
}
