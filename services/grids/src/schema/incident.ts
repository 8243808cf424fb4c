import { standingOf } from '@yunge/casework';
import { localId, toGlobalId, type Page } from '@yunge/kernel';
import { badInput, entityStub, globalIdArg } from '@yunge/subgraph';
import { rolesOn } from '../domain/access.ts';
import { whyNot } from '../domain/incident-dispatch.ts';
import { deadlinesOf } from '../domain/incident-escalation.ts';
import type { IncidentEvent as Event } from '../domain/incident-event.ts';
import { agreedWithin } from '../domain/incident-mediation.ts';
import { logSeenBy, type SeenEvent } from '../domain/incident-log-view.ts';
import type { Incident as Case } from '../domain/incident.ts';
import { actionsOn } from '../domain/incident-states.ts';
import { incidentScope } from '../store/incidents.ts';
import { toDeadline } from './deadline.ts';
import type { IncidentEventResolvers, IncidentResolvers, QueryResolvers } from './__generated__/resolvers.ts';

export type RecordedEvent = SeenEvent;
export type IncidentPage = Page<Case>;

const LEVELS = ['NONE', 'COMMUNITY', 'TOWN', 'DISTRICT', 'PUBLIC_LIST'] as const;
const levelOf = (level: number) => LEVELS[level] ?? 'PUBLIC_LIST';

const ORDER_FIELDS = { REPORTED_AT: 'reportedAt', DUE_AT: 'promise.dueAt' } as const;

export const Query: Pick<QueryResolvers, 'incident' | 'incidentByCode' | 'incidents'> = {
  incident: (_, { id }, { incidents, actor }) => incidents.get(globalIdArg('Incident', id), incidentScope(actor)),
  incidentByCode: (_, { code }, { incidents, actor }) => incidents.byCode(code, incidentScope(actor)),
  async incidents(_, { filter, orderBy, ...args }, { incidents, actor, now }) {
    const { isMine, isOverdue, minEscalationLevel, isSampled, isAwaitingApproval, isAwaitingFollowUp, ...query } =
      filter ?? {};
    const found = await incidents.page(
      {
        ...query,
        ownerId: isMine ? actor.id : null,
        isSampled: isSampled === true,
        isAwaitingApproval: isAwaitingApproval === true,
        agreedWithin: isAwaitingFollowUp ? agreedWithin(now()) : null,
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
  async candidates(incident, { itemCode }, { postings, absences, certificates, admissionItems, now }) {
    const at = now();
    const [around, item] = await Promise.all([postings.around(incident.gridCode), admissionItems.byCode(itemCode)]);
    const away = await absences.of(
      around.map((posting) => posting.personId),
      at,
    );
    const people = around.filter(({ post }) => post === 'GRID_MEMBER' || post === 'GRID_CHIEF');
    return Promise.all(
      [...new Set(people.map(({ personId }) => personId))].map(async (personId) => {
        const { personId: takerId, absence } = standingOf(away, personId, at);
        const modules = takerId === null ? new Set<string>() : await certificates.modulesOf(takerId, at);
        const obstacle = whyNot(incident, { personId, postings: around, absences: away, modules, item }, at);
        return {
          person: entityStub('Person', personId),
          isAway: absence !== null,
          standIn: absence && entityStub('Person', takerId),
          isOffered: obstacle === null,
          refusal: obstacle?.code ?? null,
        };
      }),
    );
  },
  async history({ id, reporterId }, _, { incidents, actor }) {
    return logSeenBy(await incidents.history(id, incidentScope(actor)), reporterId, actor);
  },
};

export const IncidentEvent: IncidentEventResolvers = {
  by: ({ by }) => (by.startsWith('system-') ? null : entityStub('Person', by)),
  hash: ({ hash, isSealed }) => (isSealed ? null : hash),
  reason: (event) => ('reason' in event ? (event.reason ?? null) : null),
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
