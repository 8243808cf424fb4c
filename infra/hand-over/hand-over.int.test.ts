import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { codesOf, deliver, instant, listOf, pathOf, textOf } from '@yunge/testkit';
import { toGlobalId } from '@yunge/kernel';
import { stream } from '../demo/random.ts';
import { leftWith, plantHoldings } from './holdings.fixture.ts';
import { COMMUNITY, GRID, openWorld, TOWN, type Fate, type World } from './world.fixture.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
}, 120_000);
afterAll(() => world.close(), 60_000);

let count = 100;
/** A member of a grid who is its chief and a liaison too, with something of everything, and two successors. */
async function leaving() {
  const id = String((count += 1));
  const leaver = await world.person(`Leaver ${id}`);
  const [next, chief] = [await world.person(`Next ${id}`), await world.person(`Chief ${id}`)];
  await world.post(leaver, 'GRID_MEMBER', GRID);
  const chiefPosting = await world.post(leaver, 'GRID_CHIEF', COMMUNITY);
  await world.post(leaver, 'LIAISON', TOWN);
  const held = await plantHoldings(world, id, leaver);
  await world.settle();
  const successions = [{ postingId: toGlobalId('Posting', chiefPosting), successorId: toGlobalId('Person', chief) }];
  const input = { successorId: toGlobalId('Person', next), successions, reason: 'Retires.' };
  return { id, leaver, next, chief, held, input };
}

function movedOf(data: unknown): Record<string, number> {
  const moved = listOf(data, 'handOver.answers').flatMap((answer) => listOf(answer, 'moved'));
  return Object.fromEntries(moved.map((each) => [textOf(each, 'type'), Number(pathOf(each, 'count'))]));
}

describe('When somebody leaves', () => {
  it('one operation passes everything on in every service, and a second finds nothing more', async () => {
    const { leaver, next, chief, held, input } = await leaving();
    const ordered = await world.order(leaver, input);
    expect(codesOf(ordered, 'handOverOrder')).toEqual([]);
    expect(pathOf(ordered, 'handOverOrder.handOver.status')).toBe('RUNNING');
    await world.settle();
    const id = textOf(ordered, 'handOverOrder.handOver.id');
    expect(await world.read(id)).toMatchObject({ handOver: { status: 'DONE', missingServices: [] } });
    expect(movedOf(await world.read(id))).toEqual(held);
    expect(await leftWith(world, leaver)).toEqual([]);
    const person = await world.personnel.service.stores.people.get(leaver);
    expect(person?.postings.map(({ successor }) => successor?.personId)).toEqual([next, chief, next]);

    const again = await world.order(leaver, { ...input, successions: null });
    await world.settle();
    const second = await world.read(textOf(again, 'handOverOrder.handOver.id'));
    expect(movedOf(second)).toEqual({});
    expect(second).toMatchObject({ handOver: { status: 'DONE' } });
  }, 60_000);

  it('only from the instant it begins', async () => {
    const { leaver, input, held } = await leaving();
    const from = instant(world.grids.service.clock.now(), { days: 3 });
    const ordered = await world.order(leaver, { ...input, from });
    await world.settle();
    const sweeps = world.workersUnder(() => 'LIVE').sweeps;
    for (const sweep of sweeps) await sweep.run();
    const id = textOf(ordered, 'handOverOrder.handOver.id');
    expect(await world.read(id)).toMatchObject({ handOver: { status: 'RUNNING', answers: [] } });
    expect(await leftWith(world, leaver)).not.toEqual([]);
    await world.advance(3 * 86_400_000 + 2_000);
    for (const sweep of sweeps) await sweep.run();
    await world.settle();
    expect(movedOf(await world.read(id))).toEqual(held);
    expect(await leftWith(world, leaver)).toEqual([]);
  }, 60_000);

  it('a successor who leaves before it begins passes on what comes to them', async () => {
    const { leaver, next, chief, input } = await leaving();
    const from = instant(world.grids.service.clock.now(), { days: 2 });
    await world.order(leaver, { ...input, successions: null, from });
    await world.settle();
    const onwards = { successorId: toGlobalId('Person', chief), reason: 'Moves away.' };
    expect(codesOf(await world.order(next, onwards), 'handOverOrder')).toEqual([]);
    await world.settle();
    await world.advance(2 * 86_400_000 + 2_000);
    for (const sweep of world.workersUnder(() => 'LIVE').sweeps) await sweep.run();
    await world.settle();
    expect(await leftWith(world, leaver)).toEqual([]);
    expect(await leftWith(world, next)).toEqual([]);
    expect((await leftWith(world, chief)).length).toBeGreaterThan(0);
  }, 60_000);
});

describe('Whatever dies, and however often it is said', () => {
  it.each([1, 2, 3, 4])(
    'everything passes on, is counted once, and nothing is orphaned (seed %i)',
    async (seed) => {
      const { id: planted, leaver, held, input } = await leaving();
      const draws = stream('hand-over', seed);
      const random = () => draws.next();
      const fate: Fate = () => (random() < 0.2 ? (random() < 0.5 ? 'DIE_BEFORE' : 'DIE_AFTER') : 'LIVE');
      const { jobs, sweeps } = world.workersUnder(fate);
      const survive = (work: Promise<unknown>) =>
        work.then(
          () => true,
          () => false,
        );

      // Half of the time the server dies after taking the order in: what follows is the sweep's.
      const { people } = world.personnel.service.stores;
      if (seed % 2 === 0) jest.spyOn(people, 'change').mockRejectedValueOnce(new Error('died before a write'));
      const ordered = await world.order(leaver, input);
      const id = textOf(ordered, 'handOverOrder.handOver.id');
      expect(pathOf(ordered, 'handOverOrder.handOver.status')).toBe(seed % 2 === 0 ? 'ORDERED' : 'RUNNING');
      const pending = await world.drain();
      for (let round = 0; round < 60; round += 1) {
        pending.push(...(await world.drain()));
        const [message] = pending.splice(Math.floor(random() * pending.length), 1);
        if (message) {
          const isDone = await survive(deliver([message], jobs));
          // What failed comes again, and now and then so does what was done.
          if (!isDone || random() < 0.3) pending.push(message);
        }
        if (round % 4 === 0) for (const sweep of sweeps) await survive(sweep.run());
        if (round % 10 === 9) await world.advance(61_000);
      }
      // At last nothing dies any more.
      const calm = world.workersUnder(() => 'LIVE');
      for (let round = 0; round < 4; round += 1) {
        await deliver([...pending, ...(await world.drain())], calm.jobs);
        await world.advance(61_000);
        for (const sweep of calm.sweeps) await sweep.run();
      }
      await world.settle();
      expect(await leftWith(world, leaver)).toEqual([]);
      expect(await world.read(id)).toMatchObject({ handOver: { status: 'DONE', missingServices: [] } });
      expect(movedOf(await world.read(id))).toEqual(held);
      const { incidents } = world.grids.service.stores;
      for (const what of ['told', 'works', 'hears', 'consents', 'mediates', 'rates']) {
        const history = await incidents.history(`${planted}-${what}`);
        const passed = history.filter(({ name }) => name === 'incident.handedOver');
        expect(passed).toHaveLength(1);
      }
    },
    60_000,
  );
});
