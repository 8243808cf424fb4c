import { randomBytes } from 'node:crypto';
import { localId, toGlobalId, type Page } from '@yunge/kernel';
import { commandOf } from '@yunge/mongo';
import { badInput, globalIdArg, toPayload } from '@yunge/subgraph';
import {
  deviceId,
  deviceKeyHash,
  registerDevice,
  retireDevice,
  type EmergencyDevice as Device,
} from '../domain/emergency-device.ts';
import { deviceScope } from '../store/emergency-devices.ts';
import { toPoint } from './division.ts';
import type { EmergencyDeviceResolvers, MutationResolvers, QueryResolvers } from './__generated__/resolvers.ts';

export type DevicePage = Page<Device>;

export const Query: Pick<QueryResolvers, 'emergencyDevices'> = {
  async emergencyDevices(_, { filter, ...args }, { emergencyDevices, actor }) {
    const found = await emergencyDevices.page(filter ?? {}, args, deviceScope(actor));
    if (!found) throw badInput('The cursor is not one of this list.', ['after']);
    return found;
  },
};

export const EmergencyDevice: EmergencyDeviceResolvers = {
  __resolveReference: ({ id }, { emergencyDevices, actor }) =>
    emergencyDevices.get(localId('EmergencyDevice', id) ?? '', deviceScope(actor)),
  id: ({ id }) => toGlobalId('EmergencyDevice', id),
  grid({ gridCode }, _, { places }) {
    const grid = places.atlas().grid(gridCode);
    if (!grid) throw new Error(`a device hangs in the unknown grid ${gridCode}`);
    return grid;
  },
  isActive: ({ retiredAt }) => retiredAt === null,
};

function termsOf({ code, label }: { code: string; label: string }) {
  if (!/^[A-Z0-9][A-Z0-9-]{2,39}$/.test(code))
    throw badInput('A code has 3 to 40 capitals, digits and hyphens.', ['input', 'code']);
  const trimmed = label.trim();
  if (trimmed.length < 2 || trimmed.length > 100)
    throw badInput('A label has 2 to 100 characters.', ['input', 'label']);
  return { code, label: trimmed };
}

export const Mutation: Pick<MutationResolvers, 'emergencyDeviceRegister' | 'emergencyDeviceRetire'> = {
  async emergencyDeviceRegister(_, args, { emergencyDevices, places, actor, now }) {
    const terms = termsOf(args.input);
    const point = toPoint(args.input.point);
    const plain = `yd_${randomBytes(24).toString('base64url')}`;
    const device = { ...terms, point, grid: places.atlas().gridAt(point), keyHash: deviceKeyHash(plain) };
    const outcome = await emergencyDevices.open(
      commandOf('emergencyDeviceRegister', args, actor),
      () => registerDevice(device, { actor, at: now() }),
      deviceId(terms.code),
    );
    // Who repeats a command meets the device whose key was shown the first time.
    return { ...toPayload('emergencyDevice', outcome), plainKey: outcome.ok && !outcome.replayed ? plain : null };
  },
  async emergencyDeviceRetire(_, args, { emergencyDevices, actor, now }) {
    const id = globalIdArg('EmergencyDevice', args.id);
    const command = commandOf('emergencyDeviceRetire', args, actor);
    const act = { actor, at: now() };
    const outcome = await emergencyDevices.change(id, command, (found) => retireDevice(found, act), deviceScope(actor));
    return toPayload('emergencyDevice', outcome);
  },
};
