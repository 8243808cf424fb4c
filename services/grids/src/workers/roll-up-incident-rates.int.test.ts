import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RATE_SET_NAMES } from '@yunge/casework';
import { accept, shuffled, systemActor } from '@yunge/kernel';
import { deliver, drain, instant } from '@yunge/testkit';
import fc from 'fast-check';
import type { IncidentEvent } from '../domain/incident-event.ts';
import { countMonths, isGrid } from '../domain/incident-rate-node.ts';
import { bitOf, monthsBetween } from '../domain/incident-rates.ts';
import { monthOf } from '../domain/month.ts';
import { lifeOf, lifeSeed, setsByHand } from '../domain/incident-rates.fixture.ts';
import { COMMUNITY, GRID, plantTown, TOWN } from '../schema/incident.fixture.ts';
import { OTHER_COMMUNITY, OTHER_GRID, OTHER_TOWN, plantNeighbours } from '../schema/incident-figures.fixture.ts';
import type { IncidentRates } from '../store/incident-rates.ts';
import { openTestService } from '../test-service.ts';
import { checkIncidentRates } from './check-incident-rates.ts';
import { ignoringDeath, mortal, randomOf } from './roll-up-incident-rates.fixture.ts';
import { markIncidentRates, rollUp, type RollUps } from './roll-up-incident-rates.ts';

const GRIDS = [GRID, `${COMMUNITY}002`, OTHER_GRID];
const AREAS = [...GRIDS, COMMUNITY, OTHER_COMMUNITY, TOWN, OTHER_TOWN, '140214'];
const START = instant('2026-08-20T00:00+08:00');
const LAST = instant('2026-12-15T00:00+08:00');
const by = systemActor('test');

let test: Awaited<ReturnType<typeof openTestService>>;
let now = START;
const clock = { now: () => now, sync: () => Promise.resolve(now) };

function workerOf(random: () => number): RollUps {
  const { places, incidentRates } = test.service.stores;
  const stores = { places, incidentRates: mortal(incidentRates, random) };
  return { stores, clock, logger: { error: () => undefined }, random };
}

/** Two mortal workers look again and again until nothing is due. */
async function settleAll(random: () => number): Promise<void> {
  for (let look = 0; look < 200; look += 1) {
    await Promise.all([1, 2].map(() => rollUp(workerOf(random)).catch(ignoringDeath)));
    const all = await test.service.stores.incidentRates.model.countDocuments({ nextDueAt: { $lte: now } });
    if (all === 0) return;
  }
  throw new Error('It is never done.');
}

/** Hears each message at least once, in any order, however often the worker dies over it. */
async function hear(random: () => number): Promise<void> {
  const messages = await drain(test.service.stores.incidents.outbox);
  const doubled = shuffled([...messages, ...messages.filter(() => random() < 0.3)], random);
  for (const message of doubled) {
    for (let attempt = 0; attempt < 50; attempt += 1) {
      const isHeard = await deliver([message], [markIncidentRates(workerOf(random))]).then(
        () => true,
        (error: unknown) => void ignoringDeath(error),
      );
      if (isHeard) break;
    }
  }
}

/** Every roll-up of every month against a count by hand over the logs, and against a count of all of it anew. */
async function expectAllRight(): Promise<number> {
  const { incidentRates } = test.service.stores;
  const byGrid = await Promise.all(GRIDS.map(async (grid) => ({ grid, logs: await incidentRates.logsOf(grid) })));
  const months = monthsBetween(monthOf(START), monthOf(now));
  let counted = 0;
  const sets = new Map(
    byGrid.flatMap(({ logs }) =>
      logs.flatMap(({ id, events }) =>
        months.map((month) => [`${id} ${month}`, setsByHand(events, month, now)] as const),
      ),
    ),
  );
  for (const area of AREAS) {
    const logs = byGrid.filter(({ grid }) => grid.startsWith(area)).flatMap((each) => each.logs);
    const anew = countMonths(logs, months, now);
    for (const [place, month] of months.entries()) {
      const node = await incidentRates.whole(area, month);
      const inSets = logs.map(({ id }) => ({ id, sets: sets.get(`${id} ${month}`) ?? [] }));
      const expected = RATE_SET_NAMES.map((name) => inSets.filter((each) => each.sets.includes(name)).length);
      const found = RATE_SET_NAMES.map((_, at) =>
        (node?.cells ?? []).reduce((sum, { counts }) => sum + (counts[at] ?? 0), 0),
      );
      expect({ area, month, now, counts: found }).toEqual({ area, month, now, counts: expected });
      expect(node?.cells ?? []).toEqual(anew[place]?.cells);
      counted += expected.reduce((sum, count) => sum + count, 0);
      if (!isGrid(area)) continue;
      const bits = inSets.flatMap(({ id, sets: own }) =>
        own.length === 0 ? [] : [[id, own.reduce((sum, set) => sum | bitOf(set), 0)] as const],
      );
      const members = (node?.members ?? []).map((each) => [each.id, each.sets] as const);
      expect(new Map(members)).toEqual(new Map(bits));
    }
  }
  return counted;
}

beforeAll(async () => {
  test = await openTestService();
  await plantTown(test.service);
  await plantNeighbours(test.service);
}, 60_000);
afterAll(() => test.close(), 60_000);

async function apply(id: string, events: readonly IncidentEvent[]): Promise<void> {
  const { incidents } = test.service.stores;
  const command = { name: 'test', by, key: null, request: null };
  const [first, ...rest] = events;
  if (!first) return;
  const done =
    first.name === 'incident.opened'
      ? await incidents.open(command, () => accept<IncidentEvent>(first, ...rest), id)
      : await incidents.change(id, command, () => accept<IncidentEvent>(first, ...rest));
  expect(done.ok).toBe(true);
}

describe('Roll-ups kept by what happens', () => {
  it.each([1, 2])(
    'equal a count over the logs at any cut-off, with two workers that die, doubled and swapped messages (%i)',
    async (run) => {
      const random = randomOf(run);
      const seeds = fc.sample(lifeSeed(START, instant('2026-11-10T00:00+08:00')), { seed: run, numRuns: 24 });
      const lives = seeds.map((seed, index) => {
        const id = `run${run}-${index}`;
        return { id, events: lifeOf(seed, id, GRIDS[index % GRIDS.length] ?? GRID) };
      });
      // Each run has a past of its own.
      await test.service.stores.incidents.model.deleteMany({});
      await test.service.stores.incidentRates.model.deleteMany({});
      now = START;
      let counted = 0;
      for (let step = 1; step <= 7; step += 1) {
        const before = now;
        const rest = (+LAST - +before) / (8 - step);
        now = new Date(+before + Math.floor(random() * 2 * rest * (step < 7 ? 1 : 0.5)));
        for (const { id, events } of lives) {
          await apply(
            id,
            events.filter(({ at }) => at > before && at <= now),
          );
        }
        // What is still on its way while the workers look is counted when it comes.
        await Promise.all([hear(random), rollUp(workerOf(random)).catch(ignoringDeath)]);
        await settleAll(random);
        counted += await expectAllRight();
      }
      expect(counted).toBeGreaterThan(500);
    },
    120_000,
  );

  it('lose nothing that happens while it is counted', async () => {
    const { incidentRates, places } = test.service.stores;
    let late = 0;
    const logsFor: IncidentRates['logsFor'] = async (gridCode, month) => {
      const read = await incidentRates.logsFor(gridCode, month);
      const id = `late-${(late += 1)}`;
      if (late > 6) return read;
      // After the logs were read and before the count is written, a report comes in and its message is heard.
      const steps = {
        beganAt: new Date(+now - 1),
        policy: 'incident/MEDIUM@1',
        source: 'RESIDENT',
        steps: [],
      } as const;
      await apply(id, lifeOf(steps, id, gridCode));
      await deliver(await drain(test.service.stores.incidents.outbox), [
        markIncidentRates({ stores: { incidentRates, places }, clock }),
      ]);
      return read;
    };
    now = new Date(+now + 1_000);
    await incidentRates.mark(
      GRIDS.map((areaCode) => ({ areaCode, month: monthOf(now) })),
      now,
    );
    const stores = { places, incidentRates: { ...incidentRates, logsFor } };
    await rollUp({ stores, clock, logger: { error: () => undefined } });
    expect(late).toBeGreaterThan(2);
    await settleAll(() => 1);
    await expectAllRight();
  }, 60_000);

  it('follow a verdict back into the month of the report', async () => {
    const seed = {
      beganAt: instant('2026-11-20T09:00+08:00'),
      policy: 'incident/MEDIUM@1',
      source: 'RESIDENT',
    } as const;
    now = new Date(+LAST + 86_400_000);
    await apply('verdict', lifeOf({ ...seed, steps: [] }, 'verdict', GRID));
    await hear(() => 1);
    await settleAll(() => 1);
    await expectAllRight();
    await apply('verdict', [{ name: 'incident.refused', reason: 'No.', by: 'desk', at: new Date(+now - 1) }]);
    await hear(() => 1);
    await settleAll(() => 1);
    await expectAllRight();
  }, 60_000);

  it('are made of what was there before, and made anew where the rules have changed', async () => {
    const { incidentRates } = test.service.stores;
    await incidentRates.model.deleteMany({});
    await incidentRates.noteBuild({ rules: 0, after: null });
    const random = randomOf(4);
    await settleAll(random);
    expect(await expectAllRight()).toBeGreaterThan(500);
    // As an older version would have left them.
    await incidentRates.model.updateMany({}, { $set: { rules: 0, cells: [], ratings: [] } });
    await incidentRates.noteBuild({ rules: 0, after: null });
    await settleAll(random);
    expect(await expectAllRight()).toBeGreaterThan(500);
    expect(await incidentRates.model.countDocuments({ rules: 0 })).toBe(0);
  }, 60_000);

  it('are checked against the logs: what is wrong is named, and counted again when it is to be repaired', async () => {
    const { incidentRates } = test.service.stores;
    const check = (isRepairing = false) =>
      checkIncidentRates(
        workerOf(() => 1),
        { isRepairing },
      );
    const sound = await check();
    expect(sound).toMatchObject({ missing: [], surplus: [], different: [], underWay: 0 });
    expect(sound.equal).toBe(sound.expected);
    expect(sound.expected).toBeGreaterThan(20);

    const [gone, tampered, stray] = [`${GRID}-2026-10`, '140214-2026-09', `${GRID}-2020-01`];
    await incidentRates.model.deleteOne({ _id: gone });
    await incidentRates.model.updateOne({ _id: tampered }, { $inc: { 'cells.0.counts.3': 1 } });
    const other = await incidentRates.model.findById(`${GRID}-2026-09`).lean();
    await incidentRates.model.create([{ ...other, _id: stray, month: '2020-01' }]);
    const off = { missing: [gone], different: [tampered], surplus: [stray], underWay: 0 };
    expect(await check()).toMatchObject({ ...off, repaired: 0 });
    expect(await check(true)).toMatchObject({ ...off, repaired: 3 });
    expect(await check()).toMatchObject({ missing: [], surplus: [stray], different: [], underWay: 2 });
    await settleAll(randomOf(6));
    expect(await check()).toEqual(sound);
  }, 60_000);

  it('follow the time alone into the next months', async () => {
    const random = randomOf(5);
    for (const at of ['2026-12-20T10:00+08:00', '2026-12-31T23:59+08:00', '2027-02-03T10:00+08:00']) {
      now = instant(at);
      await settleAll(random);
      await expectAllRight();
    }
    const node = await test.service.stores.incidentRates.get('140214', '2027-02');
    expect(node?.cells.length).toBeGreaterThan(0);
  }, 60_000);
});
