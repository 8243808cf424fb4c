import { createHash, timingSafeEqual } from 'node:crypto';
import { divisionPath } from '@yunge/contracts';
import { accept, deriveId, refuse, type Actor, type Decision, type DomainEvent } from '@yunge/kernel';
import type { Grid, LngLat } from './place.ts';

/** A one-tap device 一键呼叫设备. It knows a place and never a person; whoever lives there is known on the spot. */
export interface EmergencyDevice {
  readonly id: string;
  readonly version: number;
  /** What is printed on it; for one device for ever. */
  readonly code: string;
  readonly gridCode: string;
  readonly within: readonly string[];
  readonly point: LngLat;
  /** Where it hangs, in words without a name 安装位置. */
  readonly label: string;
  /** SHA-256 of its key, hexadecimal. */
  readonly keyHash: string;
  readonly registeredAt: Date;
  readonly retiredAt: Date | null;
}

type Terms = Pick<EmergencyDevice, 'code' | 'point' | 'label' | 'keyHash'>;

export type EmergencyDeviceEvent = DomainEvent &
  (
    | ({ readonly name: 'emergencyDevice.registered'; readonly id: string; readonly gridCode: string } & Terms)
    | { readonly name: 'emergencyDevice.retired' }
  );

interface Act {
  readonly actor: Actor;
  readonly at: Date;
}

/** A device is found by what is printed on it, so two of one code cannot be. */
export const deviceId = (code: string) => deriveId('emergency-device', code);

/** What is kept of a device's key. It has 192 random bits, so a plain hash cannot be searched. */
export const deviceKeyHash = (plain: string) => createHash('sha256').update(plain).digest('hex');

const NO_KEY = '0'.repeat(64);

/** Whether somebody shows the key of a working device; takes as long for an unknown device as for a wrong key. */
export function holdsKey(device: Pick<EmergencyDevice, 'keyHash' | 'retiredAt'> | null, plain: string): boolean {
  const shown = Buffer.from(deviceKeyHash(plain));
  const kept = Buffer.from(device?.keyHash ?? NO_KEY);
  const fits = shown.length === kept.length && timingSafeEqual(shown, kept);
  return fits && device?.retiredAt === null;
}

/** Registers a device. A grid outside the actor's own divisions is as unknown as a point outside all grids. */
export function registerDevice(
  { grid, ...terms }: Terms & { readonly grid: Grid | null },
  { actor, at }: Act,
): Decision<EmergencyDeviceEvent, 'OUTSIDE_GRIDS'> {
  const reaches = grid && divisionPath(grid.code).some((code) => actor.scopes.divisions.includes(code));
  if (!reaches) return refuse('OUTSIDE_GRIDS', 'The point lies in no grid of your scope.', ['input', 'point']);
  const id = deviceId(terms.code);
  return accept({ name: 'emergencyDevice.registered', ...terms, id, gridCode: grid.code, by: actor.id, at });
}

/** Takes a device out of service for good; a second time changes nothing. */
export function retireDevice(
  { retiredAt }: Pick<EmergencyDevice, 'retiredAt'>,
  { actor, at }: Act,
): Decision<EmergencyDeviceEvent, never> {
  return retiredAt === null ? accept({ name: 'emergencyDevice.retired', by: actor.id, at }) : accept();
}

export function evolveEmergencyDevice(device: EmergencyDevice | null, event: EmergencyDeviceEvent): EmergencyDevice {
  if (event.name === 'emergencyDevice.registered') {
    const { id, code, gridCode, point, label, keyHash, at } = event;
    const within = divisionPath(gridCode);
    return { id, version: 1, code, gridCode, within, point, label, keyHash, registeredAt: at, retiredAt: null };
  }
  if (!device) throw new Error(`${event.name} cannot be a device's first event`);
  return { ...device, retiredAt: event.at };
}
