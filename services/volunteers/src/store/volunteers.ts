import { deriveId, type Actor, type Page, type PageArgs } from '@yunge/kernel';
import { defineRecords, page, scopeOf, type Order, type Records, type Scope } from '@yunge/mongo';
import type { Connection } from 'mongoose';
import { abilityFor } from '../domain/access.ts';
import {
  claimantKey,
  evolveVolunteer,
  type Volunteer,
  type VolunteerEvent,
  type VolunteerKind,
  type VolunteerProfile,
  type VolunteerSkill,
} from '../domain/volunteer.ts';
import { asPlanted } from './planted.ts';

/** What a list can be narrowed by; all conditions must hold. */
export interface VolunteerQuery {
  readonly within?: string | null | undefined;
  readonly kind?: VolunteerKind | null | undefined;
  readonly skill?: VolunteerSkill | null | undefined;
  readonly personId?: string | null | undefined;
}

export interface Volunteers extends Records<Volunteer, VolunteerEvent> {
  /** The profiles a person claims with: their own, and those of associations and units they act for. */
  profilesOf(personId: string): Promise<Volunteer[]>;
  many(ids: readonly string[], scope: Scope): Promise<Volunteer[]>;
  page(query: VolunteerQuery, order: Order, args: PageArgs, scope: Scope): Promise<Page<Volunteer> | null>;
  /** Bulk load of whole histories by id. What happened long ago announces nothing. */
  plant(histories: readonly { readonly id: string; readonly events: readonly VolunteerEvent[] }[]): Promise<void>;
}

/** The id of a claimant, the same each time it registers. */
export const volunteerId = (profile: VolunteerProfile): string => deriveId('volunteers', ...claimantKey(profile));

/** What of the volunteers an actor can reach. */
export const volunteerScope = (actor: Actor): Scope => scopeOf(abilityFor(actor, []), 'Volunteer');

function conditions({ within, kind, skill, personId }: VolunteerQuery): Scope[] {
  return [
    ...(within == null ? [] : [{ within }]),
    ...(kind == null ? [] : [{ kind }]),
    ...(skill == null ? [] : [{ skills: skill }]),
    ...(personId == null ? [] : [{ personId }]),
  ];
}

export function volunteersIn(
  connection: Connection,
  { onAnnounced }: { readonly onAnnounced: () => void },
): Volunteers {
  const records = defineRecords<Volunteer, VolunteerEvent>({
    connection,
    noun: 'Volunteer',
    collection: 'volunteers',
    fields: {
      kind: String,
      name: String,
      personId: String,
      homeCode: String,
      within: [String],
      skills: [String],
      registeredAt: Date,
      isBarred: Boolean,
    },
    indexes: [
      { on: { personId: 1 } }, // with whom can this person claim?
      { on: { within: 1, registeredAt: -1 } }, // a community's volunteers
    ],
    evolve: evolveVolunteer,
    onAnnounced,
  });
  const { model } = records;
  return {
    ...records,
    profilesOf: async (personId) => model.find({ personId }, { log: 0 }).lean<Volunteer[]>(),
    many: async (ids, scope) =>
      model.find({ $and: [{ _id: { $in: [...ids] } }, scope] }, { log: 0 }).lean<Volunteer[]>(),
    page: (query, order, args, scope) => page<Volunteer>(model, { $and: [scope, ...conditions(query)] }, order, args),
    async plant(histories) {
      const documents = histories.map(({ id, events }) => asPlanted(records.compose(id, events)));
      await model.insertMany(documents, { lean: true, ordered: false });
    },
  };
}
