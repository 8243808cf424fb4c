import type { Actor } from '@yunge/kernel';
import type { Incident } from '../../services/grids/src/domain/incident.ts';
import { ACTS, sensibleActs } from './acts.ts';
import { CATEGORIES, RESIDENTS } from './cast.ts';
import { createClients, type Request } from './clients.ts';
import type { Ledger } from './ledger.ts';
import type { Platform } from './platform.ts';
import type { World } from './world.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** How long one person needs until they act: at once, in a while, days later, or just when a deadline passes. */
function hesitation(world: World, incident: Incident | null): number {
  const { random, now } = world;
  const due = incident?.nextDueAt?.getTime();
  if (due !== undefined && random.chance(0.35)) return Math.max(0, due - now() + random.int(8 * SECOND) - 4 * SECOND);
  switch (random.weighted([4, 4, 2, 1])) {
    case 0:
      return random.int(5 * SECOND);
    case 1:
      return random.int(30 * MINUTE);
    case 2:
      return random.int(8 * HOUR);
    default:
      return random.int(48 * HOUR);
  }
}

/** People report matters and work on them, more than one at a time, until they lose interest. Returns at once. */
export function stage(world: World, platform: Platform, ledger: Ledger): void {
  const { random } = world;
  const clients = createClients(world, platform, ledger);
  const { submit, wait } = clients;
  const counters = new Map<string, number>();
  /** Everybody counts their own keys from one, so that people choose the same ones. */
  const nextKey = (actor: Actor, name: string) => {
    const owner = `${actor.id} ${name}`;
    counters.set(owner, (counters.get(owner) ?? 0) + 1);
    return `key-${counters.get(owner)}`;
  };

  /** Sends it; now and then once more, at the same time or later, or its key with another text. */
  async function send(request: Request) {
    if (random.chance(0.1)) void submit(request);
    const result = await submit(request);
    if (random.chance(0.1)) void wait(random.int(10 * MINUTE)).then(() => submit(request));
    if (random.chance(0.1)) void wait(random.int(MINUTE)).then(() => submit({ ...request, text: `${request.text}!` }));
    return result;
  }

  async function work(id: string) {
    const patience = 1 + random.int(14);
    for (let turn = 0; turn < patience; turn += 1) {
      const seen = platform.incidents.documents.get(id) ?? null;
      await wait(hesitation(world, seen));
      const incident = random.chance(0.7) ? (platform.incidents.documents.get(id) ?? null) : seen;
      const choices = incident && random.chance(0.9) ? sensibleActs(incident) : ACTS;
      if (!incident || choices.length === 0 || platform.faults.isOver()) return;
      const act = choices[random.weighted(choices.map(({ weight }) => weight))];
      if (!act) return;
      const actor = random.pick(act.by);
      await send({
        name: act.name,
        actor,
        idempotencyKey: nextKey(actor, act.name),
        incidentId: id,
        otherId: random.chance(0.9) ? random.pick([...platform.incidents.documents.keys()]) : null,
        text: `text ${turn}`,
        act,
        categoryCode: incident.category,
        expectedVersion: random.chance(0.4) ? incident.version : null,
      });
    }
  }

  async function report() {
    await wait(random.int(2 * HOUR));
    const actor = random.pick(RESIDENTS);
    const result = await send({
      name: 'incidentOpen',
      actor,
      idempotencyKey: nextKey(actor, 'incidentOpen'),
      incidentId: null,
      otherId: null,
      text: 'a lamp is out',
      act: null,
      categoryCode: random.pick(CATEGORIES).code,
      expectedVersion: null,
    });
    if (!result.ok) return;
    const people = 1 + random.int(3);
    for (let person = 0; person < people; person += 1) void work(result.value.id);
  }

  const matters = 1 + random.int(3);
  for (let matter = 0; matter < matters; matter += 1) void report();
}
