import { deriveId, systemActor, type Clock } from '@yunge/kernel';
import type { Calendar } from '@yunge/casework';
import type { Command } from '@yunge/mongo';
import { climbObjection, noteFiled, settleFiled } from '../domain/honour-objection-decisions.ts';
import { noteObjection, settleObjection, supersedeHonourList } from '../domain/honour-list-publication.ts';
import { honourListIdOf, type HonourList } from '../domain/honour-list.ts';
import type { HonourObjection } from '../domain/honour-objection.ts';
import { rerunHonourList, type HonourRun } from '../domain/honour-run.ts';
import type { HonourLists } from './honour-lists.ts';
import type { HonourObjections } from './honour-objections.ts';
import { latestRevision } from './honour-revisions.ts';
import type { HonourRuns } from './honour-runs.ts';
import type { People } from './people.ts';
import type { ReportingLines } from './reporting-lines.ts';

const actor = systemActor('honours');
const command: Command = { name: 'advance-honour-objection', by: actor, key: null, request: null };

/** What of the service an objection needs to get on. */
export interface Objecting {
  readonly stores: {
    readonly people: Pick<People, 'lineHolders' | 'many'>;
    readonly reportingLines: Pick<ReportingLines, 'superiorsOf'>;
    readonly honourLists: Pick<HonourLists, 'get' | 'change'>;
    readonly honourRuns: Pick<HonourRuns, 'open'>;
    readonly honourObjections: Pick<HonourObjections, 'get' | 'change'>;
  };
  readonly clock: Clock;
  readonly calendar: Calendar;
  readonly shardCount: number;
  /** Puts the work on a run on the queue; never rejects. */
  queueRun(run: HonourRun): Promise<void>;
}

/** People who head the centre of the objection's district, or stand in for the head. */
async function headsOf({ stores }: Objecting, { within }: HonourObjection, at: Date, posts: readonly string[]) {
  const district = within.find((code) => code.length === 6);
  const holders = district === undefined ? [] : await stores.people.lineHolders([district], at);
  return [...new Set(holders.filter(({ post }) => posts.includes(post)).map(({ personId }) => personId))].sort();
}

/** Level 1: the head again, and the deputy. Level 2: those above them. */
async function toldOf(service: Objecting, objection: HonourObjection, at: Date): Promise<string[]> {
  const heads = await headsOf(service, objection, at, ['CENTRE_HEAD', 'CENTRE_DEPUTY_HEAD']);
  if (objection.level === 0) return heads;
  const { people, reportingLines } = service.stores;
  const superiors = await reportingLines.superiorsOf(await people.many(heads), at);
  return [...new Set([...heads, ...superiors.flatMap((superior) => superior?.personId ?? [])])];
}

/** The list that this objection has set aside; null while none is. */
async function setAsideBy({ stores }: Objecting, objection: HonourObjection): Promise<HonourList | null> {
  let list = await stores.honourLists.get(objection.listId);
  while (list && list.supersession?.objectionId !== objection.id) {
    list = list.supersededById === null ? null : await stores.honourLists.get(list.supersededById);
  }
  return list;
}

/**
 * Has the latest revision computed again without what was objected to. Answers false while that revision is itself still
 * being computed for another objection: the next look finds it.
 */
async function takeEffect(service: Objecting, objection: HonourObjection, at: Date): Promise<boolean> {
  const { decision, id, listId } = objection;
  if (!decision?.isUpheld) return true;
  const { exclude } = decision;
  const { honourLists, honourRuns } = service.stores;
  let aside = await setAsideBy(service, objection);
  if (!aside) {
    const list = await honourLists.get(listId);
    const latest = list && (await latestRevision(honourLists, list));
    if (!latest) return false;
    const runId = deriveId('honour-rerun', latest.id, id);
    const set = await honourLists.change(latest.id, command, (found) =>
      supersedeHonourList(found, { objectionId: id, runId, exclude }, honourListIdOf(runId, found), {
        by: actor.id,
        at,
      }),
    );
    // Somebody else has set it aside meanwhile, and the next look meets what came of it; nothing published is touched.
    if (!set.ok) return false;
    aside = set.value;
  }
  const { supersession } = aside;
  if (!supersession) throw new Error(`the list ${aside.id} is set aside for no reason`);
  const from = aside;
  const run = await honourRuns.open(
    command,
    (runId) => rerunHonourList(runId, from, { exclude, shardCount: service.shardCount, by: actor.id, at }),
    supersession.runId,
  );
  if (run.ok) await service.queueRun(run.value);
  return true;
}

/**
 * Takes an objection as far as it goes now: the list takes note of it, it climbs, or what was decided takes effect. Every
 * step is conditional on what is stored, so it may be run twice, at once, and after a crash anywhere.
 */
export async function advanceObjection(service: Objecting, id: string): Promise<HonourObjection | null> {
  const { honourObjections, honourLists } = service.stores;
  const objection = await honourObjections.get(id);
  if (!objection) return null;
  const at = await service.clock.sync();
  const act = { by: actor.id, at };
  const answer = (outcome: Awaited<ReturnType<typeof honourObjections.change<never>>>) =>
    outcome.ok ? outcome.value : objection;

  if (objection.status === 'FILED') {
    const { listId, filedAt } = objection;
    const noted = await honourLists.change(listId, command, (list) =>
      noteObjection(list, { objectionId: id, filedAt }, act),
    );
    if (!noted.ok && noted.code !== 'NOT_ON_NOTICE') throw new Error(`${id} could not be noted: ${noted.code}`);
    const deciderIds = await headsOf(service, objection, at, ['CENTRE_HEAD']);
    const known = noted.ok ? { calendar: service.calendar, deciderIds } : null;
    return answer(await honourObjections.change(id, command, (found) => noteFiled(found, known, act)));
  }
  if (objection.status === 'OPEN') {
    const { nextDueAt } = objection;
    if (nextDueAt === null || nextDueAt > at) return objection;
    const toldIds = await toldOf(service, objection, at);
    const climb = { calendar: service.calendar, toldIds };
    return answer(await honourObjections.change(id, command, (found) => climbObjection(found, climb, act)));
  }
  if (objection.decision === null || objection.settledAt !== null) return objection;
  if (!(await takeEffect(service, objection, at))) return objection;
  await honourLists.change(objection.listId, command, (list) => settleObjection(list, id, act));
  return answer(await honourObjections.change(id, command, (found) => settleFiled(found, act)));
}
