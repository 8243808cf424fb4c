import { localId, toGlobalId, type Actor } from '@yunge/kernel';
import { actor, deliver, drain, instant, textOf } from '@yunge/testkit';
import { openTestService as openEnterprises } from '../../services/enterprises/src/test-service.ts';
import { carryOutHandOvers as enterprisesDuties } from '../../services/enterprises/src/workers/carry-out-hand-over.ts';
import { followLiaison } from '../../services/enterprises/src/workers/follow-liaison.ts';
import { learnPosting as learnInEnterprises } from '../../services/enterprises/src/workers/learn-posting.ts';
import { openTestService as openGrids } from '../../services/grids/src/test-service.ts';
import { carryOutHandOvers as gridsDuties } from '../../services/grids/src/workers/carry-out-hand-over.ts';
import { learnPosting as learnInGrids } from '../../services/grids/src/workers/learn-posting.ts';
import { districtOf } from '../../services/personnel/src/schema/people.fixture.ts';
import { openTestService as openPersonnel } from '../../services/personnel/src/test-service.ts';
import { handOverDuties } from '../../services/personnel/src/workers/carry-out-hand-over.ts';
import { sweepHalfDoneHandOvers } from '../../services/personnel/src/workers/finish-hand-over.ts';
import { keepRaisedNotice } from '../../services/personnel/src/workers/keep-notice.ts';
import { openTestService as openVolunteers } from '../../services/volunteers/src/test-service.ts';
import { carryOutHandOvers as volunteersDuties } from '../../services/volunteers/src/workers/carry-out-hand-over.ts';
import { learnPosting as learnInVolunteers } from '../../services/volunteers/src/workers/learn-posting.ts';

export const DISTRICT = '140214';
export const TOWN = `${DISTRICT}033`;
export const COMMUNITY = `${TOWN}006`;
export const GRID = `${COMMUNITY}001`;
export const head = actor('CENTRE_HEAD', { divisions: [DISTRICT] });

const ORDER = `mutation ($personId: ID!, $input: HandOverOrderInput!, $key: ID!) {
  handOverOrder(personId: $personId, input: $input, idempotencyKey: $key) {
    handOver { id status isWhole missingServices successions { post isMerged successor { id } } }
    userErrors { code }
  }
}`;
const READ = `query ($id: ID!) {
  handOver(id: $id) { status missingServices answers { service left moved { type count } } }
}`;

/** Says whether to die at a point, given a number in [0, 1). */
export type Fate = () => 'LIVE' | 'DIE_BEFORE' | 'DIE_AFTER';

const WRITES = new Set(['open', 'change', 'sent']);

/** Stores whose writes are cut off now and then: before they are made, or after, when nobody hears of it any more. */
function mortal<Stores extends object>(stores: Stores, fate: Fate): Stores {
  const wrapped = <Thing extends object>(thing: Thing): Thing =>
    new Proxy(thing, {
      get(target, name, receiver): unknown {
        const value: unknown = Reflect.get(target, name, receiver);
        if (typeof value !== 'function' || !WRITES.has(String(name))) return value;
        return async (...args: unknown[]) => {
          const end = fate();
          if (end === 'DIE_BEFORE') throw new Error('died before a write');
          const result: unknown = await Reflect.apply(value, target, args);
          if (end === 'DIE_AFTER') throw new Error('died after a write');
          return result;
        };
      },
    });
  return new Proxy(stores, {
    get(target, name, receiver): unknown {
      const value: unknown = Reflect.get(target, name, receiver);
      return typeof value === 'object' && value !== null ? wrapped(value) : value;
    },
  });
}

/** Personnel and the three services that hold something for its people, joined by their events. */
export async function openWorld() {
  const [personnel, grids, enterprises, volunteers] = await Promise.all([
    openPersonnel(),
    openGrids(),
    openEnterprises(),
    openVolunteers(),
  ]);
  const all = [personnel, grids, enterprises, volunteers];
  const outboxes = [
    personnel.service.stores.people.outbox,
    personnel.service.stores.handOvers.outbox,
    grids.service.stores.incidents.outbox,
    grids.service.stores.pairings.outbox,
    grids.service.stores.handOvers.outbox,
    enterprises.service.stores.enterprises.outbox,
    enterprises.service.stores.requests.outbox,
    enterprises.service.stores.handOvers.outbox,
    volunteers.service.stores.needs.outbox,
    volunteers.service.stores.volunteers.outbox,
    volunteers.service.stores.handOvers.outbox,
  ];
  const district = districtOf(personnel);
  let keys = 0;

  /** What each service does, dying as fate has it. */
  function workersUnder(fate: Fate) {
    const under = <Service extends { readonly stores: object }>(service: Service): Service => ({
      ...service,
      stores: mortal(service.stores, fate),
    });
    const [p, g, e, v] = [
      under(personnel.service),
      under(grids.service),
      under(enterprises.service),
      under(volunteers.service),
    ];
    const duties = [handOverDuties(p), gridsDuties(g), enterprisesDuties(e), volunteersDuties(v)];
    return {
      /** By service, because each has its own queue. */
      jobs: [
        [...handOverDuties(p).jobs, keepRaisedNotice(p)],
        [...gridsDuties(g).jobs, learnInGrids(g)],
        [...enterprisesDuties(e).jobs, followLiaison(e), learnInEnterprises(e)],
        [...volunteersDuties(v).jobs, learnInVolunteers(v)],
      ].flat(),
      sweeps: [...duties.map(({ sweep }) => sweep), sweepHalfDoneHandOvers(p)],
    };
  }

  return {
    personnel,
    grids,
    enterprises,
    volunteers,
    workersUnder,
    drain: () => drain(...outboxes),
    async advance(ms: number) {
      await Promise.all(all.map(({ service }) => service.clock.advance(ms)));
    },
    /** A person without a post; the local id. */
    async person(name: string): Promise<string> {
      return localId('Person', textOf(await district.add(name), 'personAdd.person.id')) ?? '';
    },
    /** Posts a person; the local id of the posting. */
    async post(personId: string, post: string, areaCode: string): Promise<string> {
      const employment = post === 'GRID_MEMBER' ? 'FULL_TIME' : null;
      const from = instant('2026-01-01T00:00+08:00');
      const data = await district.begin(toGlobalId('Person', personId), { post, areaCode, employment, from });
      return localId('Posting', textOf(data, 'postingBegin.posting.id')) ?? '';
    },
    async order(personId: string, input: object, by: Actor = head, key = `order-${(keys += 1)}`): Promise<unknown> {
      return (await personnel.ask(by, ORDER, { personId: toGlobalId('Person', personId), input, key })).data;
    },
    read: async (id: string): Promise<unknown> => (await personnel.ask(head, READ, { id })).data,
    /** Everything that is said reaches everybody, until nobody says anything more. */
    async settle(): Promise<void> {
      const { jobs } = workersUnder(() => 'LIVE');
      for (let messages = await drain(...outboxes); messages.length > 0; messages = await drain(...outboxes)) {
        await deliver(messages, jobs);
      }
    },
    async close() {
      await Promise.all(all.map((each) => each.close()));
    },
  };
}

export type World = Awaited<ReturnType<typeof openWorld>>;
