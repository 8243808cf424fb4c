import { hasRole, localId, toGlobalId, type Page } from '@yunge/kernel';
import type { Recorded } from '@yunge/mongo';
import { badInput, entityStub, globalIdArg } from '@yunge/subgraph';
import { rolesOn } from '../domain/access.ts';
import { whyNot } from '../domain/incident-dispatch.ts';
import { deadlinesOf } from '../domain/incident-escalation.ts';
import type { IncidentEvent as Event } from '../domain/incident-event.ts';
import type { Incident as Case } from '../domain/incident.ts';
import { actionsOn } from '../domain/incident-states.ts';
import { incidentScope } from '../store/incidents.ts';
import { toDeadline } from './deadline.ts';
import type { IncidentEventResolvers, IncidentResolvers, QueryResolvers } from './__generated__/resolvers.ts';

export type RecordedEvent = Recorded<Event>;
export type IncidentPage = Page<Case>;

const LEVELS = ['NONE', 'COMMUNITY', 'TOWN', 'DISTRICT', 'PUBLIC_LIST'] as const;
const levelOf = (level: number) => LEVELS[level] ?? 'PUBLIC_LIST';

/** Roles that `Incident.reporter` is open to; to all others the log does not tell either who that is. */
export const SEE_REPORTER = [
  'RESIDENT',
  'GRID_MEMBER',
  'GRID_CHIEF',
  'COMMUNITY_CLERK',
  'TOWN_LEADER',
  'CENTRE_DISPATCHER',
  'CENTRE_HEAD',
  'ADMIN',
] as const;
const SOMEBODY = 'system-somebody';

const ORDER_FIELDS = { REPORTED_AT: 'reportedAt', DUE_AT: 'promise.dueAt' } as const;

export const Query: Pick<QueryResolvers, 'incident' | 'incidentByCode' | 'incidents'> = {
  incident: (_, { id }, { incidents, actor }) => incidents.get(globalIdArg('Incident', id), incidentScope(actor)),
  incidentByCode: (_, { code }, { incidents, actor }) => incidents.byCode(code, incidentScope(actor)),
  async incidents(_, { filter, orderBy, ...args }, { incidents, actor, now }) {
    const { isMine, isOverdue, minEscalationLevel, isSampled, isAwaitingApproval, ...query } = filter ?? {};
    const found = await incidents.page(
      {
        ...query,
        ownerId: isMine ? actor.id : null,
        isSampled: isSampled === true,
        isAwaitingApproval: isAwaitingApproval === true,
        overdueAt: isOverdue ? now() : null,
        minEscalationLevel: minEscalationLevel == null ? null : LEVELS.indexOf(minEscalationLevel),
      },
      {
        field: ORDER_FIELDS[orderBy?.field ?? 'REPORTED_AT'],
        direction: orderBy?.direction ?? 'DESC',
        recentFrom: now(),
      },
      args,
      incidentScope(actor),
    );
    if (!found) throw badInput('The cursor is not one of this list.', ['after']);
    return found;
  },
};

export const Incident: IncidentResolvers = {
  __resolveReference: ({ id }, { incidentById }) => incidentById.load(localId('Incident', id) ?? ''),
  id: ({ id }) => toGlobalId('Incident', id),
  grid({ gridCode }, _, { places }) {
    const grid = places.atlas().grid(gridCode);
    if (!grid) throw new Error(`an incident lies in the unknown grid ${gridCode}`);
    return grid;
  },
  reporter: ({ reporterId }) => entityStub('Person', reporterId),
  assignee: ({ assigneeId }) => entityStub('Person', assigneeId),
  owners: ({ owners }) => owners.map((id) => entityStub('Person', id)),
  escalationLevel: ({ escalationLevel }) => levelOf(escalationLevel),
  promise: (incident, _, { now }) => toDeadline(deadlinesOf(incident, now()).promise),
  stage(incident, _, { now }) {
    const { stage } = deadlinesOf(incident, now());
    return stage && toDeadline(stage);
  },
  extensionCount: ({ promise }) => promise.extensions,
  isSupervised: ({ reopenCount, escalationLevel }) => reopenCount > 0 || escalationLevel >= LEVELS.indexOf('DISTRICT'),
  mergedInto: ({ mergedIntoId }, _, { incidentById }) =>
    mergedIntoId === null ? null : incidentById.load(mergedIntoId),
  followerCount: ({ followers }) => followers.length,
  parent: ({ parentId }, _, { incidentById }) => (parentId === null ? null : incidentById.load(parentId)),
  mediator: ({ mediatorId }) => entityStub('Person', mediatorId),
  allowedActions: (incident, _, { actor }) => actionsOn(incident, rolesOn(incident, actor)),
  async candidates(incident, { itemCode }, { postings, certificates, admissionItems, now }) {
    const at = now();
    const [around, item] = await Promise.all([postings.around(incident.gridCode), admissionItems.byCode(itemCode)]);
    const people = around.filter(({ post }) => post === 'GRID_MEMBER' || post === 'GRID_CHIEF');
    return Promise.all(
      [...new Set(people.map(({ personId }) => personId))].map(async (personId) => {
        const modules = await certificates.modulesOf(personId, at);
        const obstacle = whyNot(incident, { personId, postings: around, modules, item }, at);
        return {
          person: entityStub('Person', personId),
          isOffered: obstacle === null,
          refusal: obstacle?.code ?? null,
        };
      }),
    );
  },
  async history({ id, reporterId }, _, { incidents, actor }) {
    const events = await incidents.history(id, incidentScope(actor));
    if (actor.id === reporterId || hasRole(actor, ...SEE_REPORTER)) return events;
    return events.map((event) => (event.by === reporterId ? { ...event, by: SOMEBODY } : event));
  },
};

export const IncidentEvent: IncidentEventResolvers = {
  by: ({ by }) => (by.startsWith('system-') ? null : entityStub('Person', by)),
  reason: (event) => ('reason' in event ? event.reason : null),
  level: (event) => ('level' in event ? levelOf(event.level) : null),
  text: (event) => textOf(event),
  departmentCode: (event) => ('departmentCode' in event ? event.departmentCode : 'unit' in event ? event.unit : null),
};

function textOf(event: Event): string | null {
  if ('text' in event) return event.text;
  if ('question' in event) return event.question;
  if ('reply' in event) return event.reply;
  if ('result' in event) return event.result;
  return 'note' in event ? event.note : null;
}
