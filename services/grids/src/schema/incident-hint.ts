import { badInput } from '@yunge/subgraph';
import type { Context } from '../context.ts';
import type { Atlas } from '../domain/atlas.ts';
import { countNearby, DUPLICATE_RULES, possibleDuplicates, repeatedBy, REPEAT_RULES } from '../domain/incident-hint.ts';
import type { Matter, Suggestion } from '../domain/incident-hint.ts';
import { boxAround, communityFinder } from '../domain/incident-hint-place.ts';
import { repeatSites } from '../domain/incident-hint-sites.ts';
import type { Incident as Case } from '../domain/incident.ts';
import type { Neighbourhood } from '../store/incident-hint.ts';
import { incidentScope } from '../store/incidents.ts';
import { toPoint } from './division.ts';
import { areaOf } from './incident-figures-area.ts';
import type { IncidentResolvers, QueryResolvers, RepeatSiteResolvers } from './__generated__/resolvers.ts';

/** Wider by what a place in three decimals may be off, so that where the look ends tells nothing more exact. */
const RADIUS = Math.max(DUPLICATE_RULES.radiusM, REPEAT_RULES.radiusM) + 100;
const finders = new WeakMap<Atlas, ReturnType<typeof communityFinder>>();

/** Where to look for duplicates of a matter and for what it repeats, in one question. */
function around(atlas: Atlas, { point, reportedAt }: Pick<Matter, 'point' | 'reportedAt'>): Neighbourhood {
  const finder = finders.get(atlas) ?? communityFinder(atlas.grids({}));
  finders.set(atlas, finder);
  const box = boxAround(point, RADIUS);
  const at = reportedAt.getTime();
  return {
    communities: finder(box),
    box,
    from: new Date(at - Math.max(DUPLICATE_RULES.windowMs, REPEAT_RULES.windowMs)),
    until: new Date(at + DUPLICATE_RULES.windowMs),
  };
}

/** Suggestions with their incidents; one that is gone meanwhile is left out. */
async function hintsOf(suggestions: readonly Suggestion[], { incidentById }: Context) {
  const hints = await Promise.all(
    suggestions.slice(0, DUPLICATE_RULES.most).map(async ({ id, distanceM, ...rest }) => {
      const incident = await incidentById.load(id);
      return incident && { ...rest, incident, distanceM: Math.round(distanceM), reasons: [...rest.reasons] };
    }),
  );
  return hints.filter((hint) => hint !== null);
}

const repeated = async (incident: Case, { places, reportsNear }: Context) =>
  repeatedBy(incident, await reportsNear.load(around(places.atlas(), incident)));

export const Query: Pick<QueryResolvers, 'incidentDuplicatesOf' | 'repeatSites'> = {
  async incidentDuplicatesOf(_, args, context) {
    const { places, catalogue, reportsNear, incidentHints, now } = context;
    const category = catalogue.category(args.category);
    if (!category) throw badInput('The catalogue has no such category.', ['category']);
    const description = args.description.trim();
    if (description.length < 2 || description.length > 2_000) {
      throw badInput('It must have 2 to 2000 characters.', ['description']);
    }
    const point = toPoint(args.point);
    const matter = { id: null, category: category.code, description, point, reportedAt: now(), parentId: null };
    const neighbourhood = around(places.atlas(), matter);
    const seen = await reportsNear.load(neighbourhood);
    // Others' reports are only counted, whatever their words, and only where anyone may see the category's reports.
    const all = category.isPublic ? await incidentHints.near(neighbourhood, {}) : [];
    const ids = new Set(seen.map(({ id }) => id));
    const others = all.filter((sighting) => !ids.has(sighting.id));
    return {
      hints: await hintsOf(possibleDuplicates(matter, seen, now()), context),
      othersNearby: countNearby(matter, others, now()),
    };
  },
  async repeatSites(_, { within, category, minCount, first }, context) {
    const { incidentHints, actor, now } = context;
    const area = areaOf(within, context);
    if (minCount < 2 || minCount > 1_000) throw badInput('It is 2 to 1,000.', ['minCount']);
    if (first < 1 || first > 100) throw badInput('It is 1 to 100.', ['first']);
    const from = new Date(now().getTime() - REPEAT_RULES.windowMs);
    const spots = await incidentHints.since(from, area, category ?? null, incidentScope(actor));
    if (!spots) throw badInput('Too much was reported there: please name a smaller area or a category.', ['within']);
    return repeatSites(spots, minCount).slice(0, first);
  },
};

export const Incident: Pick<IncidentResolvers, 'possibleDuplicates' | 'isRepeat' | 'repeatOf'> = {
  async possibleDuplicates(incident, _, context) {
    const { places, reportsNear, now } = context;
    if (incident.type === 'EMERGENCY' || incident.dismissedAs) return [];
    const near = await reportsNear.load(around(places.atlas(), incident));
    return hintsOf(possibleDuplicates(incident, near, now()), context);
  },
  isRepeat: async (incident, _, context) => (await repeated(incident, context)).length > 0,
  async repeatOf(incident, _, context) {
    const earlier = await repeated(incident, context);
    const found = await Promise.all(earlier.map(({ id }) => context.incidentById.load(id)));
    return found.filter((each) => each !== null);
  },
};

export const RepeatSite: RepeatSiteResolvers = {
  radiusM: ({ radiusM }) => Math.ceil(radiusM),
  grid({ gridCode }, _, { places }) {
    const grid = places.atlas().grid(gridCode);
    if (!grid) throw new Error(`a site lies in the unknown grid ${gridCode}`);
    return grid;
  },
  count: ({ ids }) => ids.length,
  async incidents({ ids }, args, { incidentHints, actor }) {
    const found = await incidentHints.page(ids, args, incidentScope(actor));
    if (!found) throw badInput('The cursor is not one of this list.', ['after']);
    return found;
  },
};
