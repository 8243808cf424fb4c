import type { Connection } from 'mongoose';
import {
  deviceId,
  deviceKeyHash,
  type EmergencyDeviceEvent,
} from '../../../services/grids/src/domain/emergency-device.ts';
import { emergencyDevicesIn } from '../../../services/grids/src/store/emergency-devices.ts';
import { emergencyDevices } from '../community/services.ts';
import { monthAfter, shanghai } from '../time.ts';
import { inBatches } from './batches.ts';
import { PLANTER, settle } from './history.ts';

/** 邹城's one-tap devices, registered a year before; answers how many. */
export async function plantEmergencyDevices(connection: Connection, asOf: string): Promise<number> {
  const store = emergencyDevicesIn(connection);
  const at = new Date(shanghai(`${monthAfter(asOf, -13)}-01T09:00`));
  return inBatches(emergencyDevices(), (batch) =>
    store.insert(
      batch.map(({ code, grid: gridCode, location: [lng, lat], labelZh: label, key }) => {
        const id = deviceId(code);
        const event: EmergencyDeviceEvent = {
          name: 'emergencyDevice.registered',
          ...{ id, code, gridCode, label, point: { lng, lat }, keyHash: deviceKeyHash(key), by: PLANTER, at },
        };
        return settle(store, { id, events: [event] }).document;
      }),
    ),
  );
}
