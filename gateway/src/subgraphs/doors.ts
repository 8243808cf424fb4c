import { openDoor, type Door } from './pool.ts';

export interface Doors {
  /**
   * Opens connections to a subgraph and gives the address they lead to: the one set for it by name, else that of the
   * supergraph. Throws when there is none.
   */
  open(service: string, url: string | undefined): string;
  /** Connections to a subgraph that the supergraph has; undefined when it has no such subgraph. */
  of(service: string): Door | undefined;
  /** What each subgraph says of itself. */
  health(): Promise<Readonly<Record<string, 'ok' | 'unavailable'>>>;
  close(): Promise<void>;
}

/** Connections for all that is beside the graph; one set per subgraph, however often the supergraph is replaced. */
export function openDoors(urls: Readonly<Record<string, string>>): Doors {
  const doors = new Map<string, { readonly url: string; readonly door: Door }>();
  return {
    open(service, given) {
      const url = urls[service] ?? given;
      if (!url) throw new Error(`The supergraph has no address for ${service}.`);
      const known = doors.get(service);
      if (known?.url === url) return url;
      void known?.door.close();
      doors.set(service, { url, door: openDoor(service, url) });
      return url;
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
