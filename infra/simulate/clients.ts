import type { Actor } from '@yunge/kernel';
import { commandOf, fingerprint, type Outcome } from '@yunge/mongo';
import { rolesOn } from '../../services/grids/src/domain/access.ts';
import type { IncidentCode } from '../../services/grids/src/domain/incident-decisions.ts';
import { openIncident } from '../../services/grids/src/domain/incident-opening.ts';
import type { Incident } from '../../services/grids/src/domain/incident.ts';
import { changeInTime } from '../../services/grids/src/store/change-in-time.ts';
import { incidentScope } from '../../services/grids/src/store/incidents.ts';
import type { ActOnIncident } from './acts.ts';
import { CATEGORIES, CHIEF, GRID, MEMBER } from './cast.ts';
import { noteError, type Answer, type Ledger } from './ledger.ts';
import type { Server } from './grids.ts';
import type { Platform } from './platform.ts';
import type { World } from './world.ts';

/** One request as a client writes it: sent again unchanged until something definite is answered. */
interface Request {
  readonly name: string;
  readonly actor: Actor;
  readonly idempotencyKey: string;
  /** Null for a new report. */
  readonly incidentId: string | null;
  /** Another incident that it names. */
  readonly otherId: string | null;
  readonly text: string;
  readonly act: ActOnIncident | null;
  readonly categoryCode: string;
  readonly expectedVersion: number | null;
}

type Result = Outcome<Incident, IncidentCode>;

const GIVE_UP_WAITING_MS = 3_000;
const POINT = { lng: 112.99, lat: 40.09 };

/** What a server does with a request: the same calls its resolvers make. */
async function execute(server: Server, request: Request): Promise<Result> {
  const { incidents, postings, clock } = server.serve();
  const { name, actor, idempotencyKey, incidentId, otherId, text, act, categoryCode, expectedVersion } = request;
  const at = await clock.sync();
  const command = commandOf(name, { idempotencyKey, expectedVersion, incidentId, otherId, text, categoryCode }, actor);
  if (incidentId !== null && act) {
    const other = otherId === null ? null : await incidents.get(otherId);
    const decide = act.decide({ text, key: idempotencyKey, other });
    const change = { id: incidentId, command, at, scope: incidentScope(actor) };
    return changeInTime({ incidents, postings }, change, (found) =>
      decide(found, { actor: { ...actor, roles: rolesOn(found, actor) }, at }),
    );
  }
  const first = await incidents.opened<IncidentCode>(command);
  if (first) return first;
  const category = CATEGORIES.find(({ code }) => code === categoryCode) ?? null;
  const report = {
    category,
    description: text,
    point: POINT,
    grid: GRID,
    source: 'RESIDENT',
    memberId: MEMBER.id,
    backupId: CHIEF.id,
  } as const;
  return incidents.open(command, (id) => openIncident({ ...report, id }, { actor, at }));
}

export interface Clients {
  /** Sends a request until it is answered, and enters the answer in the ledger. */
  submit(request: Request): Promise<Result>;
  wait(ms: number): Promise<void>;
}

export type { Request };

export function createClients(world: World, { servers, faults }: Platform, ledger: Ledger): Clients {
  const { random } = world;
  const wait = (ms: number) => new Promise<void>((done) => world.at(world.now() + ms, done));

  /** One attempt over the network; null when nothing definite came back. */
  function attempt(request: Request): Promise<Result | null> {
    return new Promise((done) => {
      world.at(world.now() + GIVE_UP_WAITING_MS, () => done(null));
      const there = faults.network();
      const arrive = (delay: number) => {
        const server = random.pick(servers);
        world.at(world.now() + delay, () => {
          const { machine } = server;
          if (!machine.isUp()) return world.at(world.now() + 5, () => done(null));
          machine.goOn(world.now(), () => {
            execute(server, request)
              .catch((error: unknown) => {
                noteError(ledger, error);
                world.tell(machine.name, () => `${request.name} failed: ${String(error)}`);
                return null;
              })
              .then((result) => {
                const back = faults.network();
                if (back !== 'LOST') world.at(world.now() + 2 + (back === 'LATE' ? 3_500 : 0), () => done(result));
              })
              .catch(() => undefined);
          });
        });
      };
      if (there !== 'LOST') arrive(2 + (there === 'LATE' ? random.int(6_000) : 0));
      if (there === 'TWICE') arrive(2 + random.int(4_000));
    });
  }

  return {
    wait,
    async submit(request) {
      ledger.open.add(request);
      const { actor, name, idempotencyKey, expectedVersion, incidentId, otherId, text, categoryCode } = request;
      const askedAt = world.now();
      let lastAskedAt = askedAt;
      let result = await attempt(request);
      while (!result) {
        await wait(200 + random.int(3_000));
        lastAskedAt = world.now();
        result = await attempt(request);
      }
      ledger.open.delete(request);
      const { ok } = result;
      world.tell(actor.id, () => `${name} ${idempotencyKey}: ${told(result)}`);
      const answer: Answer = {
        key: `${actor.id} ${name} ${idempotencyKey}`,
        request: fingerprint({ incidentId, otherId, text, categoryCode, expectedVersion }),
        incidentId: ok ? result.value.id : incidentId,
        expectedVersion,
        askedAt,
        lastAskedAt,
        answeredAt: world.now(),
        outcome: ok ? { ok, version: result.value.version, replayed: result.replayed } : { ok, code: result.code },
      };
      ledger.answers.push(answer);
      return result;
    },
  };
}

function told(result: Result): string {
  if (!result.ok) return result.code;
  return `${result.value.status} v${result.value.version}${result.replayed ? ' (replayed)' : ''}`;
}
