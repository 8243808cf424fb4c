import { divisionPath } from '@yunge/contracts';
import { accept, refuse, type Actor, type Decision, type DomainEvent } from '@yunge/kernel';

/** A key of a client that posts for residents. The key itself is known to nobody here, only its hash. */
export interface ApiKey {
  readonly id: string;
  readonly version: number;
  /** Who posts with it, in a word. Reports belong to the client, so a new key takes over from an old one. */
  readonly client: string;
  /** What people call it. */
  readonly name: string;
  /** Division or grid that it may post in. */
  readonly areaCode: string;
  readonly within: readonly string[];
  /** SHA-256 of the key, hexadecimal. */
  readonly hash: string;
  /** First characters of the key, to tell one from another. */
  readonly hint: string;
  readonly createdAt: Date;
  readonly revokedAt: Date | null;
}

export type ApiKeyEvent = DomainEvent &
  (
    | ({ readonly name: 'apiKey.created'; readonly label: string; readonly keyHash: string } & Pick<
        ApiKey,
        'id' | 'client' | 'areaCode' | 'hint'
      >)
    | { readonly name: 'apiKey.revoked' }
  );

export interface NewApiKey extends Pick<ApiKey, 'id' | 'client' | 'name' | 'areaCode' | 'hash' | 'hint'> {
  /** Whether there is such a division or grid. */
  readonly isKnown: boolean;
}

interface Act {
  readonly actor: Actor;
  readonly at: Date;
}

/** Gives out a key. An area outside the actor's own is as unknown as one that does not exist. */
export function createApiKey(key: NewApiKey, { actor, at }: Act): Decision<ApiKeyEvent, 'UNKNOWN_AREA'> {
  const { id, client, name, areaCode, hash, hint, isKnown } = key;
  const reaches = divisionPath(areaCode).some((code) => actor.scopes.divisions.includes(code));
  if (!isKnown || !reaches) return refuse('UNKNOWN_AREA', 'There is no such division or grid.', ['input', 'areaCode']);
  return accept({ name: 'apiKey.created', id, client, label: name, areaCode, keyHash: hash, hint, by: actor.id, at });
}

/** Takes a key back for good; a second time changes nothing. */
export function revokeApiKey({ revokedAt }: ApiKey, { actor, at }: Act): Decision<ApiKeyEvent, never> {
  return revokedAt === null ? accept({ name: 'apiKey.revoked', by: actor.id, at }) : accept();
}

export function evolveApiKey(key: ApiKey | null, event: ApiKeyEvent): ApiKey {
  if (event.name === 'apiKey.created') {
    const { id, client, label, areaCode, keyHash: hash, hint, at } = event;
    const within = divisionPath(areaCode);
    return { id, version: 1, client, name: label, areaCode, within, hash, hint, createdAt: at, revokedAt: null };
  }
  if (!key) throw new Error(`${event.name} cannot be a key's first event`);
  return { ...key, revokedAt: event.at };
}

/** Who acts with a key: its client, with the rights of a reporter, which reach nothing but its own reports. */
export function clientOf({ client }: Pick<ApiKey, 'client'>): Actor {
  return {
    id: `system-open311-${client}`,
    kind: 'PERSON',
    roles: ['RESIDENT'],
    scopes: { divisions: [], department: null, enterprise: null },
  };
}
