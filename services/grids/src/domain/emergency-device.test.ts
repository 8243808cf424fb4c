import { describe, expect, it } from '@jest/globals';
import { actor, instant, story } from '@yunge/testkit';
import {
  deviceId,
  deviceKeyHash,
  evolveEmergencyDevice,
  holdsKey,
  registerDevice,
  retireDevice,
  type EmergencyDevice,
  type EmergencyDeviceEvent,
} from './emergency-device.ts';
import type { Grid } from './place.ts';

const at = instant('2026-11-23T09:00+08:00');
const grid: Grid = {
  ...{ code: '370883001001001', name: '第1网格', kind: 'URBAN', households: 400 },
  ...{ boundary: [], isBoundaryInvented: true },
};
const terms = {
  ...{ code: 'ZC-1', label: '幸福小区3号楼2单元', point: { lng: 116.9, lat: 35.4 } },
  keyHash: deviceKeyHash('yd_right'),
};
const admin = actor('ADMIN', { divisions: ['370883'] });
const device = story<EmergencyDevice, EmergencyDeviceEvent>(evolveEmergencyDevice);
const registered = registerDevice({ ...terms, grid }, { actor: admin, at });
const events = registered.ok ? registered.events : [];

describe('A device', () => {
  it('is registered where its point lies, within the scope', () => {
    device
      .opening(() => registerDevice({ ...terms, grid }, { actor: admin, at }))
      .then({ name: 'emergencyDevice.registered', id: deviceId('ZC-1'), gridCode: grid.code });
    const elsewhere = actor('ADMIN', { divisions: ['140214'] });
    device
      .opening(() => registerDevice({ ...terms, grid }, { actor: elsewhere, at }))
      .thenRefused('OUTSIDE_GRIDS', ['input', 'point']);
    device.opening(() => registerDevice({ ...terms, grid: null }, { actor: admin, at })).thenRefused('OUTSIDE_GRIDS');
  });

  it('goes out of service once', () => {
    const retired = device.given(...events).when((found) => retireDevice(found, { actor: admin, at }));
    retired.then({ name: 'emergencyDevice.retired' });
    expect(retireDevice(retired.state, { actor: admin, at })).toEqual({ ok: true, events: [] });
  });
});

describe('A key', () => {
  const kept = { keyHash: terms.keyHash, retiredAt: null };
  it('opens its own working device and no other', () => {
    expect(holdsKey(kept, 'yd_right')).toBe(true);
    expect(holdsKey(kept, 'yd_wrong')).toBe(false);
    expect(holdsKey({ ...kept, retiredAt: at }, 'yd_right')).toBe(false);
    expect(holdsKey(null, 'yd_right')).toBe(false);
  });
});
