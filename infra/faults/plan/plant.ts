import { divisionPath } from '@yunge/contracts';
import type { Connection } from 'mongoose';
import { escalateOverdue } from '../../../services/grids/src/domain/incident-escalation.ts';
import { evolveIncident } from '../../../services/grids/src/domain/incident-history.ts';
import type { IncidentEvent } from '../../../services/grids/src/domain/incident-event.ts';
import type { Incident } from '../../../services/grids/src/domain/incident.ts';
import { incidentsIn } from '../../../services/grids/src/store/incidents.ts';
import { postingsIn } from '../../../services/grids/src/store/postings.ts';
import { inBatches } from '../../demo/plant/batches.ts';
import { emergencySteps, type Case } from './cases.ts';

const COMMUNITY = '140214033006';
const GRIDS = 4;

export const gridCode = (index: number): string => `${COMMUNITY}00${(index % GRIDS) + 1}`;
export const memberOf = (index: number): string => `member-${(index % GRIDS) + 1}`;
const SUPERIORS = ['chief', 'leader', 'centre', 'centre'] as const;
const POINT = { lng: 112.993495, lat: 40.09375 };

/** Opens the stores of the world's grids service. */
export function gridsStores(connection: Connection) {
  const incidents = incidentsIn(connection, { onAnnounced: () => undefined });
  return { incidents, postings: postingsIn(connection) };
}

export type GridsStores = ReturnType<typeof gridsStores>;

/** Puts the people and the cases into the world's store, as if they had come in one by one. The indexes are there. */
export async function plantCases(
  { incidents, postings }: GridsStores,
  cases: readonly Case[],
  windowStart: Date,
): Promise<void> {
  const from = new Date('2026-01-01T00:00:00Z');
  const holders = [
    ...Array.from({ length: GRIDS }, (_, n) => [memberOf(n), 'GRID_MEMBER', gridCode(n)] as const),
    ['chief', 'GRID_CHIEF', COMMUNITY] as const,
    ['leader', 'TOWN_LEADER', COMMUNITY.slice(0, 9)] as const,
    ['centre', 'CENTRE_HEAD', COMMUNITY.slice(0, 6)] as const,
  ];
  for (const [personId, post, areaCode] of holders) {
    const employment = post === 'GRID_MEMBER' ? ('FULL_TIME' as const) : null;
    const posting = { postingId: personId, version: 1, personId, post, employment, areaCode, from, until: null };
    await postings.learn(personId, posting);
  }
  const document = (kase: Case) => {
    const composed = incidents.compose(kase.id, eventsOf(kase, windowStart.getTime()));
    if (!composed) throw new Error('A case has events.');
    // What was announced before the window was heard long ago.
    const { head, keys, events } = composed.log;
    return { ...composed, log: { head, keys, events, outbox: [] } };
  };
  await inBatches(cases.map(document), (batch) => incidents.insert(batch));
}

/** A case's history until it is planted. */
export function eventsOf(kase: Case, start: number): IncidentEvent[] {
  const at = (ms: number) => new Date(start + ms);
  const { id, gridIndex, openedMs } = kase;
  const memberId = memberOf(gridIndex);
  const isEmergency = kase.kind === 'EMERGENCY';
  const opened: IncidentEvent = {
    name: 'incident.opened',
    id,
    code: `140214-261123-${id.slice(-10)}`,
    gridCode: gridCode(gridIndex),
    within: divisionPath(gridCode(gridIndex)),
    category: isEmergency ? 'EMERGENCY_CALL' : 'LAND_DISPUTE',
    class: isEmergency ? 'SMALL' : 'COMPLEX',
    source: isEmergency ? 'ONE_TAP' : 'RESIDENT',
    description: 'A matter of the fault tests.',
    point: POINT,
    reporterId: 'resident',
    memberId,
    policy: isEmergency ? 'incident/EMERGENCY@1' : 'incident/COMPLEX@1',
    by: 'resident',
    at: at(openedMs),
  };
  if (kase.kind === 'EMERGENCY') return climbed(opened, kase.openedMs, at);
  const by = memberId;
  const soon = at(openedMs + 1_000);
  return [
    opened,
    { name: 'incident.accepted', by: 'centre', at: soon },
    { name: 'incident.filed', by: 'centre', at: soon },
    {
      name: 'incident.dispatched',
      assigneeId: memberId,
      departmentCode: null,
      admissionItemCode: 'YJ-01',
      by: 'centre',
      at: soon,
    },
    { name: 'incident.signed', by, at: soon },
    { name: 'incident.interimReplied', reply: 'First answer', planAt: at(kase.planMs), by, at: at(kase.repliedMs) },
  ];
}

/** A call with all that was told of it before the window. */
function climbed(opened: IncidentEvent, openedMs: number, at: (ms: number) => Date): IncidentEvent[] {
  const events = [opened];
  let call: Incident = evolveIncident(null, opened);
  for (const { atMs } of emergencySteps({ openedMs })) {
    if (atMs > 0) break;
    const told = escalateOverdue(call, { superiors: SUPERIORS, by: 'system-escalation', at: at(atMs) }).events;
    for (const event of told) call = evolveIncident(call, event);
    events.push(...told);
  }
  return events;
}
