import { openDoor, type Door } from './pool.ts';

export interface Doors {
  /** Connections to a subgraph: at the address set for it by name, else at that of the supergraph. */
  open(service: string, url: string | undefined): Door;
  /** Connections to a subgraph that the supergraph has; undefined when it has no such subgraph. */
  of(service: string): Door | undefined;
  /** What each subgraph says of itself. */
  health(): Promise<Readonly<Record<string, 'ok' | 'unavailable'>>>;
  close(): Promise<void>;
}

/** All connections of the gateway, by subgraph; one set per subgraph, however often the supergraph is replaced. */
export function openDoors(urls: Readonly<Record<string, string>>): Doors {
  const doors = new Map<string, { readonly url: string; readonly door: Door }>();
  return {
    open(service, given) {
      const url = urls[service] ?? given;
      if (!url) throw new Error(`The supergraph has no address for ${service}.`);
      const known = doors.get(service);
      if (known?.url === url) return known.door;
      void known?.door.close();
      const door = openDoor(service, url);
      doors.set(service, { url, door });
      return door;
    },
    of: (service) => doors.get(service)?.door,
    async health() {
      const states = [...doors].map(
        async ([service, { door }]) => [service, (await door.isHealthy()) ? 'ok' : 'unavailable'] as const,
      );
      return Object.fromEntries(await Promise.all(states));
    },
    async close() {
      await Promise.all([...doors.values()].map(({ door }) => door.close()));
    },
  };
}
