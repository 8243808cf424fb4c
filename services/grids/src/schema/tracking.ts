import type { Context } from '../context.ts';
import type { Incident } from '../domain/incident.ts';
import { trackOf, type Track } from '../domain/tracking.ts';
import type { IncidentTrackResolvers, QueryResolvers } from './__generated__/resolvers.ts';
import { toDeadline } from './deadline.ts';

/** A code as it is told: capitals and digits, whatever somebody types around it. */
const CODE = /^\d{6}-\d{6}-[0-9A-HJKMNP-TV-Z]{10}$/;

/** Whoever has a code may follow it, so what it leads to is looked for without a scope. */
const EVERYTHING = {};

/** A merged matter may have been merged on; nobody is sent further than this. */
const HOPS = 5;

export async function byCode({ incidents }: Pick<Context, 'incidents'>, code: string): Promise<Incident | null> {
  const written = code.trim().toUpperCase();
  return CODE.test(written) ? incidents.byCode(written, EVERYTHING) : null;
}

/** The public view of a matter, of the one it was merged into where it was. */
export async function trackFor(
  { incidents, catalogue, now }: Pick<Context, 'incidents' | 'catalogue' | 'now'>,
  asked: Incident,
): Promise<Track> {
  let incident = asked;
  for (let hop = 0; hop < HOPS && incident.status === 'MERGED' && incident.mergedIntoId; hop += 1) {
    const survivor = await incidents.get(incident.mergedIntoId);
    if (!survivor) break;
    incident = survivor;
  }
  const events = await incidents.history(incident.id);
  const departmentName = (code: string) => catalogue.departments().find((one) => one.code === code)?.name ?? null;
  return trackOf(asked, { incident, events }, { at: now(), departmentName });
}

export const Query: Pick<QueryResolvers, 'incidentTrack'> = {
  async incidentTrack(_, { code }, context) {
    const incident = await byCode(context, code);
    return incident && trackFor(context, incident);
  },
};

export const IncidentTrack: IncidentTrackResolvers = {
  categoryName({ categoryCode }, _, { catalogue }) {
    return catalogue.category(categoryCode)?.name ?? { en: categoryCode, zh: categoryCode };
  },
  promise: ({ promise }) => toDeadline(promise),
};
