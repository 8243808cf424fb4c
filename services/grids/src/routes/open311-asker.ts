import type { Actor } from '@yunge/kernel';
import type { Scope } from '@yunge/mongo';
import type { RouteRequest } from '@yunge/subgraph';
import type { Context } from '../context.ts';
import { clientOf, type ApiKey } from '../domain/api-key.ts';
import type { Category } from '../domain/catalogue.ts';
import type { Incident } from '../domain/incident.ts';
import { isPublic } from '../domain/open311.ts';
import { Open311Fault } from './open311-answer.ts';

/** A client that has shown its key. */
export interface Client {
  readonly key: ApiKey;
  readonly actor: Actor;
  /** Its own reports, in the key's area. */
  readonly own: Scope;
}

/** The client of a key; throws a 403 where the key is missing, unknown or revoked. */
export async function clientBy(plain: string | null | undefined, { apiKeys }: Context): Promise<Client> {
  const key = plain ? await apiKeys.valid(plain) : null;
  if (!key) throw new Open311Fault(403, plain ? 'This api_key is not valid.' : 'An api_key is needed.');
  const actor = clientOf(key);
  return { key, actor, own: { reporterId: actor.id, within: key.areaCode } };
}

/** What whoever asks may be told: requests of public categories, and with a key the client's own. */
export interface Reader {
  readonly reach: Scope;
  /** The parts of the reach. */
  readonly reaches: readonly Scope[];
  isOwn(incident: Pick<Incident, 'reporterId' | 'within'>): boolean;
}

export const categoriesOf = ({ catalogue }: Context): Category[] =>
  [...catalogue.categoryCodes()].toSorted().flatMap((code) => catalogue.category(code) ?? []);

export async function readerBy(plain: string | undefined, context: Context): Promise<Reader> {
  const open = {
    category: {
      $in: categoriesOf(context)
        .filter(isPublic)
        .map(({ code }) => code),
    },
  };
  if (plain === undefined) return { reach: open, reaches: [open], isOwn: () => false };
  const { key, actor, own } = await clientBy(plain, context);
  return {
    reach: { $or: [open, own] },
    reaches: [open, own],
    isOwn: ({ reporterId, within }) => reporterId === actor.id && within.includes(key.areaCode),
  };
}

/** Codes of the divisions to look in: the jurisdiction named, or every district. Throws a 404 for one nobody knows. */
export function withinOf(jurisdiction: string | undefined, { places }: Context): readonly string[] {
  const atlas = places.atlas();
  if (jurisdiction === undefined) return [...new Set(atlas.grids({}).map(({ code }) => code.slice(0, 6)))];
  if (!atlas.division(jurisdiction)) throw new Open311Fault(404, 'There is no such jurisdiction_id.');
  return [jurisdiction];
}

/** The fields of a form; throws a 400 for any other kind of body. */
export function formOf({ headers, body }: Pick<RouteRequest, 'headers' | 'body'>): URLSearchParams {
  const type = (headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/x-www-form-urlencoded')
    throw new Open311Fault(400, 'The body must be application/x-www-form-urlencoded.');
  return new URLSearchParams(body.toString('utf8'));
}

/** The client's own key against doubles; null where it sent none. Throws a 400 for one that is no key. */
export function repeatKeyOf({ headers }: Pick<RouteRequest, 'headers'>): string | null {
  const key = headers['idempotency-key'];
  if (key === undefined) return null;
  if (!/^[\x21-\x7e]{1,200}$/.test(key))
    throw new Open311Fault(400, 'An Idempotency-Key has 1 to 200 visible characters.');
  return key;
}
