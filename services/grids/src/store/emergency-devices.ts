import { hasRole, type Actor, type Page, type PageArgs } from '@yunge/kernel';
import { defineRecords, page, type Records, type Scope } from '@yunge/mongo';
import type { Connection } from 'mongoose';
import { evolveEmergencyDevice, type EmergencyDevice, type EmergencyDeviceEvent } from '../domain/emergency-device.ts';
import type { Incidents } from './incidents.ts';

export interface DeviceQuery {
  readonly within?: string | null | undefined;
  /** Only those in service, or only those out of it. */
  readonly isActive?: boolean | null | undefined;
}

export interface EmergencyDevices extends Records<EmergencyDevice, EmergencyDeviceEvent> {
  page(query: DeviceQuery, args: PageArgs, scope: Scope): Promise<Page<EmergencyDevice> | null>;
  /** Bulk load of composed documents. */
  insert(documents: readonly object[]): Promise<void>;
}

const STAFF = [
  'GRID_MEMBER',
  'GRID_CHIEF',
  'COMMUNITY_CLERK',
  'TOWN_LEADER',
  'CENTRE_DISPATCHER',
  'CENTRE_HEAD',
  'ADMIN',
  'AUDITOR',
] as const;

/** What of the devices an actor can reach: staff those of their own divisions, anybody else none. */
export const deviceScope = (actor: Actor): Scope =>
  hasRole(actor, ...STAFF) ? { within: { $in: [...actor.scopes.divisions] } } : { _id: null };

export function emergencyDevicesIn(connection: Connection): EmergencyDevices {
  const records = defineRecords<EmergencyDevice, EmergencyDeviceEvent>({
    connection,
    noun: 'EmergencyDevice',
    collection: 'emergencydevices',
    fields: {
      code: String,
      gridCode: String,
      within: [String],
      point: { lng: Number, lat: Number },
      label: String,
      keyHash: String,
      registeredAt: Date,
      retiredAt: Date,
    },
    indexes: [{ on: { within: 1, code: 1 } }], // the devices of an area, by code
    evolve: evolveEmergencyDevice,
  });
  const { model } = records;
  return {
    ...records,
    page({ within, isActive }, args, scope) {
      const conditions = [
        scope,
        ...(within == null ? [] : [{ within }]),
        ...(isActive == null ? [] : [{ retiredAt: isActive ? null : { $ne: null } }]),
      ];
      return page<EmergencyDevice>(model, { $and: conditions }, { field: 'code', direction: 'ASC' }, args);
    },
    async insert(documents) {
      await model.insertMany(documents, { lean: true, ordered: false });
    },
  };
}

/** Calls of one device that a repeated press or command may mean. */
const RECENT = 5;

/** Ids of a caller's last calls, the newest first. */
export async function recentCalls({ model }: Pick<Incidents, 'model'>, callerId: string): Promise<string[]> {
  const found = await model
    .find({ reporterId: callerId }, { _id: 1 })
    .sort({ reportedAt: -1 })
    .limit(RECENT)
    .lean<{ _id: string }[]>();
  return found.map(({ _id }) => _id);
}
