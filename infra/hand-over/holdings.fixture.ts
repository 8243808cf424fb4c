import { instant } from '@yunge/testkit';
import type { EnterpriseEvent } from '../../services/enterprises/src/domain/enterprise.ts';
import { POLICY } from '../../services/enterprises/src/domain/request-policy.ts';
import type { RequestEvent } from '../../services/enterprises/src/domain/request.ts';
import type { IncidentEvent } from '../../services/grids/src/domain/incident-event.ts';
import type { PendingApproval } from '../../services/grids/src/domain/incident.ts';
import { pairingId, type PairingEvent } from '../../services/grids/src/domain/pairing.ts';
import { historyOf } from '../../services/volunteers/src/domain/need-history.ts';
import type { VolunteerEvent } from '../../services/volunteers/src/domain/volunteer.ts';
import { COMMUNITY, DISTRICT, GRID, TOWN, type World } from './world.fixture.ts';

const since = instant('2026-11-02T09:00+08:00');
const by = { by: 'desk', at: since };

/** Incidents of every kind of duty: worked on, climbed to, mediated, whistled, waiting for consent, heard of. */
function incidentsOf(id: string, leaver: string): Readonly<Record<string, readonly IncidentEvent[]>> {
  const opened = (incidentId: string, memberId: string): IncidentEvent => ({
    ...{ name: 'incident.opened', id: incidentId, code: incidentId, gridCode: GRID, type: 'DISPUTE' },
    ...{ within: [DISTRICT, TOWN, COMMUNITY, GRID], category: 'NOISE', class: 'MEDIUM', source: 'RESIDENT' },
    ...{ description: 'It is loud.', point: { lng: 113, lat: 40 }, reporterId: 'resident', memberId },
    ...{ policy: 'incident/MEDIUM@1', by: 'resident', at: since },
  });
  const filed = (incidentId: string, memberId: string): IncidentEvent[] => [
    opened(incidentId, memberId),
    { name: 'incident.accepted', ...by },
    { name: 'incident.filed', ...by },
  ];
  const given = (assigneeId: string | null, toldIds: readonly string[] = []): IncidentEvent => ({
    ...{ name: 'incident.dispatched', assigneeId, departmentCode: assigneeId ? null : 'FIRE', toldIds },
    ...{ admissionItemCode: null, ...by },
  });
  const approval: PendingApproval = {
    ...{ kind: 'SUSPEND', rank: 'CENTRE_HEAD', approverId: leaver, askedBy: 'other', askedAt: since },
    ...{ reason: 'No parts.', days: null, reviewAt: since },
  };
  const asked: IncidentEvent = { name: 'incident.approvalAsked', approval, ...by };
  return {
    [`${id}-told`]: [opened(`${id}-told`, leaver)],
    [`${id}-works`]: [...filed(`${id}-works`, 'other'), given(leaver)],
    [`${id}-hears`]: [...filed(`${id}-hears`, 'other'), given(null, [leaver])],
    [`${id}-consents`]: [...filed(`${id}-consents`, 'other'), given('other'), asked],
    [`${id}-mediates`]: [
      ...filed(`${id}-mediates`, 'other'),
      given('other'),
      { name: 'incident.mediatorNamed', mediatorId: leaver, ...by },
    ],
    [`${id}-rates`]: [
      ...filed(`${id}-rates`, 'other'),
      given('other'),
      {
        ...{
          name: 'incident.whistleBlown',
          whistleId: 'w1',
          kind: 'ROUTINE',
          reason: 'Cables.',
          departments: ['FIRE'],
        },
        ...{ by: leaver, at: since },
      },
    ],
    // Done with: nothing of it passes on.
    [`${id}-done`]: [opened(`${id}-done`, leaver), { name: 'incident.refused', reason: 'Not ours.', ...by }],
  };
}

function companyOf(creditCode: string, liaisonId: string): EnterpriseEvent[] {
  const contact = { name: 'Lin', phone: '13812345678' };
  const terms = { name: 'Spring', areaCode: TOWN, park: null, chain: null, scale: 'SMALL', isKey: true, contact };
  return [
    {
      name: 'enterprise.registered',
      creditCode,
      terms: { ...terms, scale: 'SMALL', accountId: null },
      override: null,
      ...by,
    },
    { name: 'enterprise.liaisonAssigned', liaisonId, kinds: ['AGENT'], ...by },
  ];
}

function requestOf(id: string, enterpriseId: string, liaisonId: string, ownerId: string): RequestEvent[] {
  const company = { enterpriseId, enterpriseName: 'Spring', areaCode: TOWN, within: [DISTRICT, TOWN], park: null };
  const said = { chain: null, liaisonId, accountId: null, channel: 'ENTERPRISE_APP', topic: 'UTILITIES' } as const;
  const asked = { id, code: id, ...company, ...said, title: 'Power', description: 'More of it.' };
  return [{ name: 'request.opened', asked, ownerId, policy: POLICY, side: 'COMPANY', ...by }];
}

/** Gives a leaver something of everything that can be held. Answers how much of each type has to pass on. */
export async function plantHoldings(world: World, id: string, leaver: string): Promise<Record<string, number>> {
  const { incidents, pairings } = world.grids.service.stores;
  const planted = Object.entries(incidentsOf(id, leaver)).flatMap(([incidentId, events]) => {
    const document = incidents.compose(incidentId, events);
    return document ? [{ ...document, log: { ...document.log, outbox: [] } }] : [];
  });
  await incidents.insert(planted);
  const paired: PairingEvent = {
    name: 'pairing.assigned',
    areaCode: `${COMMUNITY}${id}`,
    personId: leaver,
    from: since,
    ...by,
  };
  const pairing = pairings.compose(pairingId(`${COMMUNITY}${id}`), [paired]);
  if (pairing) await pairings.insert([pairing]);

  const { enterprises, requests } = world.enterprises.service.stores;
  const company = enterprises.compose(`company-${id}`, companyOf(`company-${id}`, leaver));
  if (company) await enterprises.insert([company]);
  const own = requests.compose(`${id}-own`, requestOf(`${id}-own`, `company-${id}`, leaver, leaver));
  const climbed = requests.compose(`${id}-climbed`, requestOf(`${id}-climbed`, 'company-x', 'x', leaver));
  if (own && climbed) await requests.insert([own, climbed]);

  const { needs, volunteers } = world.volunteers.service.stores;
  const profile = (kind: 'UNIT' | 'VOLUNTEER', profileId: string): { id: string; events: VolunteerEvent[] } => {
    const name = kind === 'UNIT' ? 'Fire brigade' : null;
    const registered = { kind, name, personId: leaver, homeCode: COMMUNITY, skills: [] };
    return { id: profileId, events: [{ name: 'volunteer.registered', id: profileId, profile: registered, ...by }] };
  };
  await volunteers.plant([profile('UNIT', `unit-${id}`), profile('VOLUNTEER', `self-${id}`)]);
  const need = (needId: string, routedBy: string, claimantId: string | null) => ({
    id: needId,
    events: historyOf(
      {
        ...{ id: needId, kind: 'ELDERLY_CARE', description: 'Somebody who reads.', areaCode: GRID },
        filed: { by: 'resident', at: since },
        routed: { by: routedBy, at: since, platform: 'VOLUNTEER', reason: 'near by' },
        claimed: claimantId === null ? null : { by: leaver, at: since, claimantId },
        ...{ finished: null, confirmed: null, withdrawn: null },
      },
      since,
    ),
  });
  await needs.plant([
    need(`${id}-routed`, leaver, null),
    need(`${id}-claimed`, 'other', `unit-${id}`),
    need(`${id}-mine`, 'other', `self-${id}`),
  ]);
  return { Incident: 6, Pairing: 1, Enterprise: 1, Request: 2, Volunteer: 1, Need: 2 };
}

/** Every place in which a person is still named as one who has something to do. */
export async function leftWith(world: World, personId: string): Promise<string[]> {
  const { incidents, pairings } = world.grids.service.stores;
  const { enterprises, requests } = world.enterprises.service.stores;
  const { needs, volunteers } = world.volunteers.service.stores;
  const open = (await incidents.concerning(personId)).filter(({ whistles, owners, leadIds, pendingApproval }) => {
    const rates = whistles.some((whistle) => (whistle.raterId ?? whistle.by) === personId);
    return rates || owners.includes(personId) || leadIds.includes(personId) || pendingApproval?.approverId === personId;
  });
  return [
    ...open.map(({ id }) => `Incident ${id}`),
    ...(await pairings.openOf(personId)).map(({ id }) => `Pairing ${id}`),
    ...(await enterprises.ofLiaison(personId)).map(({ id }) => `Enterprise ${id}`),
    ...(await requests.heldBy(personId)).map(({ id }) => `Request ${id}`),
    ...(await volunteers.profilesOf(personId))
      .filter(({ kind }) => kind !== 'VOLUNTEER')
      .map(({ id }) => `Volunteer ${id}`),
    ...(await needs.heldBy(personId)).filter(({ id }) => !id.endsWith('-mine')).map(({ id }) => `Need ${id}`),
  ];
}
