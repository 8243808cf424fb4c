import { accept, deriveId, refuse, type Actor, type Decision } from '@yunge/kernel';
import type { EmergencyDevice } from './emergency-device.ts';
import type { IncidentEvent } from './incident-event.ts';
import { OPEN_STATUSES } from './incident-states.ts';
import type { Incident } from './incident.ts';

/** Category of every call; its type and so its policy are the catalogue's. */
export const EMERGENCY_CATEGORY = 'EMERGENCY_CALL';

/** Whoever presses again within this time, while nobody has come, means the same call. */
export const REPEAT_MS = 2 * 60_000;

/** A jammed button fills no log: from this version on its presses leave no trace. */
const MOST_TRACED = 10;

/** Who acts when a device is pressed: the device, without a role. */
export function callerOf({ id }: Pick<EmergencyDevice, 'id'>): Actor {
  return {
    id: `system-device-${id}`,
    kind: 'PERSON',
    roles: [],
    scopes: { divisions: [], department: null, enterprise: null },
  };
}

/**
 * The id of a device's next call, from that of its last: presses that race each other derive the same one, and the
 * store takes it once.
 */
export const nextCallId = ({ id }: Pick<EmergencyDevice, 'id'>, lastCallId: string | null) =>
  deriveId('emergency-call', id, lastCallId ?? '');

export const callOver = refuse('CALL_OVER', 'That call is over.');

/** A further press joins a fresh call that is still open; otherwise it is a call of its own. */
export function pressAgain(
  { status, reportedAt, version }: Pick<Incident, 'status' | 'reportedAt' | 'version'>,
  { actor, at }: { readonly actor: Actor; readonly at: Date },
): Decision<IncidentEvent, 'CALL_OVER'> {
  const isFresh = at.getTime() - reportedAt.getTime() < REPEAT_MS;
  if (!isFresh || !OPEN_STATUSES.includes(status)) return callOver;
  if (version >= MOST_TRACED) return accept();
  return accept({ name: 'incident.commented', text: 'Pressed again 再次呼叫', by: actor.id, at });
}
