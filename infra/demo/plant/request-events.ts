import { systemActor, type Actor, type Decision } from '@yunge/kernel';
import { evolveEnterprise, type Enterprise } from '../../../services/enterprises/src/domain/enterprise.ts';
import * as decide from '../../../services/enterprises/src/domain/request-decisions.ts';
import { evolveRequest } from '../../../services/enterprises/src/domain/request-history.ts';
import type { Request, RequestEvent } from '../../../services/enterprises/src/domain/request.ts';
import type { RequestStep } from '../enterprises/request-courses.ts';
import type { RequestFact } from '../enterprises/requests.ts';
import { rolesOfPosting, type PostingKind } from '../people/posting.ts';
import { centre } from '../people/staff.ts';
import { ZOUCHENG } from '../places/divisions.ts';
import { stream } from '../random.ts';
import { enterpriseHistory } from './enterprises.ts';
import type { History } from './history.ts';

const LADDER = systemActor('escalation');
const nowhere = { divisions: [], department: null, enterprise: null };

function actorOf(kind: PostingKind, id: string, scopes: Partial<Actor['scopes']>): Actor {
  return { id, kind: 'PERSON', roles: rolesOfPosting[kind], scopes: { ...nowhere, ...scopes } };
}

/** Who has to do with a request: the company's contact, its liaison, and two of the centre. */
function castOf({ id, company }: RequestFact) {
  const random = stream('request-cast', id);
  const { intakeClerks, callBackClerks } = centre(ZOUCHENG);
  const clerk = (kind: PostingKind, people: typeof intakeClerks) =>
    actorOf(kind, random.pick(people).id, { divisions: [ZOUCHENG] });
  return {
    company: actorOf('ENTERPRISE_CONTACT', company.contact.id, { enterprise: company.creditCode }),
    liaison: actorOf('LIAISON', company.liaison, { divisions: [company.division] }),
    intake: clerk('INTAKE_CLERK', intakeClerks),
    caller: clerk('CALL_BACK_CLERK', callBackClerks),
  };
}

type Cast = ReturnType<typeof castOf>;

/** A company's file as the service has it. */
function fileOf({ company }: RequestFact, asOf: string): Enterprise {
  const { events } = enterpriseHistory(company, 0, asOf);
  const file = events.reduce<Enterprise | null>(evolveEnterprise, null);
  if (!file) throw new Error(`${company.creditCode} has no file.`);
  return file;
}

function opening(fact: RequestFact, asOf: string, { company, liaison, intake }: Cast) {
  const { id, channel, openedAt, matter } = fact;
  const { topic, title, description } = matter;
  const byPeople = channel === 'LIAISON_VISIT' || channel === 'SYMPOSIUM' ? liaison : intake;
  const by = channel === 'ENTERPRISE_APP' ? company : byPeople;
  const enterprise = fileOf(fact, asOf);
  const command = { channel, topic, title, description, enterpriseId: enterprise.id, enterprise, fallbackId: null };
  return decide.openRequest(id, command, { by, at: new Date(openedAt) });
}

const answers = {
  SATISFIED: '企业表示满意。',
  NOT_SOLVED: '企业表示问题仍未解决。',
  WITHDREW_FREELY: '企业确认自愿撤回。',
  NOT_REACHED: '电话无人接听。',
} as const;

function decisionOn(request: Request, step: RequestStep, { matter }: RequestFact, cast: Cast) {
  const at = new Date(step.at);
  const liaison = { by: cast.liaison, at };
  const company = { by: cast.company, at };
  switch (step.action) {
    case 'CONTACT':
      return decide.contact(request, '已电话联系企业，了解情况。', liaison);
    case 'PLAN':
      return decide.plan(request, matter.plan, matter.department, liaison);
    case 'ROLL':
      return decide.roll(request, new Date(step.promisedAt), '涉及多个单位，需要更多时间。', liaison);
    case 'RESOLVE': {
      const text = step.result === 'SOLVED' ? matter.result : '按现行政策暂不能办理，已向企业说明。';
      return decide.resolve(request, step.result, text, liaison);
    }
    case 'CONFIRM':
      return decide.confirm(request, null, company);
    case 'DISPUTE':
      return decide.dispute(request, '问题仍未解决，请继续办理。', company);
    case 'WITHDRAW':
      return decide.withdraw(request, '企业已自行解决。', company);
    case 'CALL_BACK':
      return decide.callBack(request, step.answer, answers[step.answer], { by: cast.caller, at });
  }
}

/** Whom each level above the liaison reaches at a place, at an instant. */
export type SuperiorsAt = (areaCode: string, at: Date) => readonly (string | null)[];

/**
 * A request in the events of its service, by the service's own decisions: what people did, and in between whatever the
 * ladder told, at the instant it was due. Throws where the service would refuse a step.
 */
export function requestHistory(fact: RequestFact, asOf: string, superiorsAt: SuperiorsAt): History<RequestEvent> {
  const cast = castOf(fact);
  const events: RequestEvent[] = [];
  let request: Request | null = null;
  const take = (decision: Decision<RequestEvent>): Request => {
    if (!decision.ok) throw new Error(`${fact.id}: ${decision.code}, ${decision.message}`);
    events.push(...decision.events);
    request = decision.events.reduce<Request | null>(evolveRequest, request);
    if (!request) throw new Error(`${fact.id} was not opened.`);
    return request;
  };
  let state = take(opening(fact, asOf, cast));
  for (const step of fact.steps) {
    while (state.nextDueAt && state.nextDueAt.getTime() <= step.at) {
      const at = state.nextDueAt;
      state = take(decide.escalateOverdue(state, superiorsAt(state.areaCode, at), { by: LADDER, at }));
    }
    state = take(decisionOn(state, step, fact, cast));
  }
  return { id: fact.id, events };
}
