import { fromGlobalId, hasRole, MAX_PAGE } from '@yunge/kernel';
import { badInput } from '@yunge/subgraph';
import { GraphQLError } from 'graphql';
import type { Context } from '../context.ts';
import { IMPORTERS } from '../domain/incident-import-decisions.ts';
import { deviceScope } from '../store/emergency-devices.ts';
import { importScope } from '../store/incident-imports.ts';
import { pairingScope } from '../store/pairings.ts';
import { visitScope } from '../store/visits.ts';
import type { MutationResolvers, NodeResolvers, QueryResolvers } from './__generated__/resolvers.ts';

/** Types that other services own: a stub is enough, which its owner fills in and guards. */
const ELSEWHERE = [
  'Camp',
  'Certificate',
  'Enterprise',
  'HandOver',
  'HonourEntry',
  'HonourList',
  'HonourVeto',
  'Need',
  'Notice',
  'Person',
  'Posting',
  'Request',
  'Session',
  'TrainingRecord',
  'Volunteer',
] as const;

const NAMES = [
  'AdmissionItem',
  'Division',
  'EmergencyDevice',
  'Grid',
  'Incident',
  'IncidentImport',
  'Pairing',
  'Visit',
  ...ELSEWHERE,
] as const;

/** A node with the name of its type. */
export type AnyNode = { readonly __typename: string; readonly id?: string };

async function nodeOf(
  globalId: string,
  { places, incidentById, admissionItems, incidentImports, emergencyDevices, pairings, visits, actor }: Context,
): Promise<AnyNode | null> {
  const parsed = fromGlobalId(globalId);
  if (!parsed) return null;
  const { type, id } = parsed;
  switch (type) {
    case 'Division':
      return named(type, places.atlas().division(id));
    case 'Grid':
      return named(type, places.atlas().grid(id));
    case 'Incident':
      return named(type, await incidentById.load(id));
    case 'IncidentImport':
      return hasRole(actor, ...IMPORTERS) ? named(type, await incidentImports.get(id, importScope(actor))) : null;
    case 'EmergencyDevice':
      return named(type, await emergencyDevices.get(id, deviceScope(actor)));
    case 'Pairing':
      return named(type, await pairings.get(id, pairingScope(actor)));
    case 'Visit':
      return named(type, await visits.get(id, visitScope(actor)));
    case 'AdmissionItem':
      return named(type, await admissionItems.get(id));
    default: {
      const stub = ELSEWHERE.find((name) => name === type);
      return stub ? { __typename: stub, id: globalId } : null;
    }
  }
}

const named = <const Type extends string, Value extends object>(type: Type, value: Value | null) =>
  value && { ...value, __typename: type };

/** The type of a node, as `nodeOf` has named it. */
export const Node: NodeResolvers = {
  __resolveType: ({ __typename }) => NAMES.find((name) => name === __typename) ?? null,
};

export const Query: Pick<QueryResolvers, 'node' | 'nodes' | 'platformClock'> = {
  node: (_, { id }, context) => nodeOf(id, context),
  nodes(_, { ids }, context) {
    if (ids.length > MAX_PAGE) throw badInput(`At most ${MAX_PAGE} ids.`, ['ids']);
    return Promise.all(ids.map((id) => nodeOf(id, context)));
  },
  platformClock: (_, __, { clock }) => ({ now: clock.now(), aheadMs: clock.aheadMs() }),
};

export const Mutation: Pick<MutationResolvers, 'platformClockAdvance'> = {
  async platformClockAdvance(_, { minutes }, { clock, isDemo }) {
    if (!isDemo) throw new GraphQLError('Time moves only in a demonstration.', { extensions: { code: 'FORBIDDEN' } });
    if (!(minutes >= 1 && minutes <= 20_000)) throw badInput('Minutes are 1 to 20,000.', ['minutes']);
    const now = await clock.advance(minutes * 60_000);
    return { now, aheadMs: clock.aheadMs() };
  },
};
