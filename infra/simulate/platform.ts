import { gridsServer, gridsWorker, type Server } from './grids.ts';
import type { Ledger } from './ledger.ts';
import type { Machine } from './machine.ts';
import { personnelWorker } from './personnel.ts';
import type { PlantedBug } from './planted-bug.ts';
import { createSite, type Site } from './site.ts';
import type { World } from './world.ts';

/** Two of every process, a store and a Redis, and the disasters that strike them. */
export interface Platform extends Site {
  readonly servers: readonly Server[];
  readonly machines: readonly Machine[];
  /** For a while, a bug is deployed in the inbox. */
  poison(ms: number): void;
}

export function createPlatform(world: World, ledger: Ledger, planted: Partial<PlantedBug>): Platform {
  const site = createSite(world, ledger, planted);
  const { redis, faults } = site;
  const { random } = world;
  let poisonedUntil = 0;
  const isPoisoned = () => poisonedUntil > world.now();
  const servers = [gridsServer(site, 'server-1'), gridsServer(site, 'server-2')];
  const machines = [
    ...servers.map(({ machine }) => machine),
    gridsWorker(site, 'worker-1'),
    gridsWorker(site, 'worker-2'),
    personnelWorker(site, 'inbox-1', isPoisoned),
    personnelWorker(site, 'inbox-2', isPoisoned),
  ];

  faults.onDisaster((disaster) => {
    world.tell('DISASTER', () => disaster);
    const machine = random.pick(machines);
    switch (disaster) {
      case 'KILL':
        return machine.kill(500 + random.int(8_000));
      case 'FREEZE':
        return machine.freeze(1_000 + random.int(40_000));
      case 'STORE_DOWN':
        return site.goDown(500 + random.int(15_000));
      case 'REDIS_DOWN':
        return redis.goDown(500 + random.int(20_000));
      case 'FLUSH':
        return redis.flush();
      case 'LOSE_JOBS':
        return redis.loseSome();
      case 'STALL':
        return redis.stallAll();
    }
  });
  return {
    ...site,
    servers,
    machines,
    poison(ms) {
      world.tell('DISASTER', () => 'a bug is deployed');
      poisonedUntil = world.now() + ms;
    },
  };
}
