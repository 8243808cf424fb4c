import { createHmac } from 'node:crypto';
import { standingOf } from '@yunge/casework';
import { commandOf } from '@yunge/mongo';
import { globalIdArg, toPayload } from '@yunge/subgraph';
import type { Context } from '../context.ts';
import * as closing from '../domain/incident-closing.ts';
import * as decisions from '../domain/incident-decisions.ts';
import { dispatch } from '../domain/incident-dispatch.ts';
import type { IncidentSource } from '../domain/incident.ts';
import { openHandled, openIncident } from '../domain/incident-opening.ts';
import { incidentScope } from '../store/incidents.ts';
import { openReport } from '../store/open-report.ts';
import { toPoint } from './division.ts';
import { command, evidenceOf, reasonOf, textOf, workOf } from './incident-command.ts';
import type { MutationResolvers } from './__generated__/resolvers.ts';

/**
 * One report in ten that was handled on the spot is drawn for inspection, by its id under a secret: an id follows from the
 * key that a member's own client chooses, so a plain hash would let the member choose too.
 */
const isDrawn = (id: string, { evaluationSecret }: Context) =>
  (createHmac('sha256', evaluationSecret).update(`sample ${id}`).digest()[0] ?? 0) < 26;

const SOURCES = new Map<string, IncidentSource>([
  ['GRID_MEMBER', 'GRID_MEMBER'],
  ['GRID_CHIEF', 'GRID_MEMBER'],
  ['ENTERPRISE', 'ENTERPRISE'],
  ['VOLUNTEER', 'VOLUNTEER'],
]);

const sourceOf = ({ actor }: Context): IncidentSource =>
  actor.roles.map((role) => SOURCES.get(role)).find((source) => source !== undefined) ?? 'RESIDENT';

export const Mutation: Pick<
  MutationResolvers,
  | 'incidentOpen'
  | 'incidentHandleOnTheSpot'
  | 'incidentAcknowledge'
  | 'incidentAccept'
  | 'incidentFile'
  | 'incidentRefuse'
  | 'incidentDispatch'
  | 'incidentSign'
  | 'incidentResumeWork'
  | 'incidentReplyInterim'
  | 'incidentGiveFeedback'
  | 'incidentSelfHandle'
  | 'incidentStartCheck'
  | 'incidentPassCheck'
  | 'incidentFailCheck'
  | 'incidentEvaluate'
> = {
  async incidentOpen(_, args, context) {
    const { actor, now } = context;
    const { category, point, description } = args.input;
    const { evidence, refusal } = await evidenceOf(args.input.evidence ?? [], context);
    const outcome = await openReport(
      context,
      {
        ...{ category, actor, at: now(), source: sourceOf(context), command: commandOf('incidentOpen', args, actor) },
        ...(evidence.length > 0 ? { evidence } : {}),
        point: toPoint(point),
        description: textOf(description, 'description', [2, 2_000]),
      },
      (report, act) => refusal ?? openIncident(report, act),
    );
    return toPayload('incident', outcome);
  },
  async incidentHandleOnTheSpot(_, args, context) {
    const { actor, now } = context;
    const { category, point, description } = args.input;
    const { work, refusal } = await workOf(args.input, context);
    const outcome = await openReport(
      context,
      {
        ...{
          category,
          actor,
          at: now(),
          source: 'GRID_MEMBER',
          command: commandOf('incidentHandleOnTheSpot', args, actor),
        },
        point: toPoint(point),
        description: textOf(description, 'description', [2, 2_000]),
      },
      (report, act) => refusal ?? openHandled(report, { ...work, isSampled: isDrawn(report.id, context) }, act),
    );
    return toPayload('incident', outcome);
  },
  incidentAcknowledge: (_, args, context) => command('incidentAcknowledge', args, context, decisions.acknowledge),
  incidentAccept: (_, args, context) =>
    command('incidentAccept', args, context, (incident, act) => decisions.advanceCase(incident, 'ACCEPT', act)),
  incidentFile: (_, args, context) =>
    command('incidentFile', args, context, (incident, act) => decisions.advanceCase(incident, 'FILE', act)),
  incidentRefuse: (_, args, context) =>
    command('incidentRefuse', args, context, (incident, act) =>
      decisions.refuseReport(incident, reasonOf(args.input.reason), act),
    ),
  async incidentDispatch(_, args, context) {
    const { incidents, postings, absences, certificates, admissionItems, catalogue, actor, now } = context;
    const { memberId, departmentCode, itemCode } = args.input;
    const personId = memberId == null ? null : globalIdArg('Person', memberId);
    const incident = await incidents.get(globalIdArg('Incident', args.id), incidentScope(actor));
    const around = personId && incident ? await postings.around(incident.gridCode) : [];
    const away = personId ? await absences.of([personId, ...around.map((posting) => posting.personId)], now()) : [];
    const takerId = personId && standingOf(away, personId, now()).personId;
    const member = personId && {
      personId,
      postings: around,
      absences: away,
      modules: takerId ? await certificates.modulesOf(takerId, now()) : new Set<string>(),
      item: itemCode == null ? null : await admissionItems.byCode(itemCode),
    };
    const isKnown = catalogue.departments().some(({ code }) => code === departmentCode);
    const people =
      incident && departmentCode != null
        ? await postings.ofDepartments([departmentCode], incident.gridCode, now())
        : [];
    const to = {
      member: member || null,
      department: departmentCode == null ? null : { code: departmentCode, isKnown, people },
    };
    const payload = await command('incidentDispatch', args, context, (found, act) => dispatch(found, to, act));
    if (incident && payload.userErrors.some(({ code }) => code === 'OFF_LIST')) {
      await admissionItems.countOffList({
        id: `${actor.id} ${args.idempotencyKey}`,
        departmentCode: actor.scopes.department ?? 'NONE',
        category: incident.category,
        by: actor.id,
        at: now(),
      });
    }
    return payload;
  },
  incidentSign: (_, args, context) =>
    command('incidentSign', args, context, (incident, act) => decisions.sign(incident, 'SIGN', act)),
  incidentResumeWork: (_, args, context) =>
    command('incidentResumeWork', args, context, (incident, act) => decisions.sign(incident, 'RESUME_WORK', act)),
  incidentReplyInterim: (_, args, context) => {
    const plan = { reply: textOf(args.input.reply, 'reply', [2, 2_000]), planAt: args.input.planAt };
    return command('incidentReplyInterim', args, context, (incident, act) =>
      decisions.replyInterim(incident, plan, act),
    );
  },
  async incidentGiveFeedback(_, args, context) {
    const { work, refusal } = await workOf(args.input, context);
    return command(
      'incidentGiveFeedback',
      args,
      context,
      (incident, act) => refusal ?? decisions.giveFeedback(incident, work, act),
    );
  },
  async incidentSelfHandle(_, args, context) {
    const { work, refusal } = await workOf(args.input, context);
    return command(
      'incidentSelfHandle',
      args,
      context,
      (incident, act) =>
        refusal ?? decisions.selfHandle(incident, { ...work, isSampled: isDrawn(incident.id, context) }, act),
    );
  },
  incidentStartCheck: (_, args, context) =>
    command('incidentStartCheck', args, context, (incident, act) => closing.check(incident, 'START_CHECK', act)),
  incidentPassCheck: (_, args, context) =>
    command('incidentPassCheck', args, context, (incident, act) => closing.check(incident, 'PASS_CHECK', act)),
  incidentFailCheck: (_, args, context) =>
    command('incidentFailCheck', args, context, (incident, act) =>
      closing.failCheck(incident, reasonOf(args.input.reason), act),
    ),
  incidentEvaluate: (_, args, context) => {
    const comment = args.input.comment == null ? null : textOf(args.input.comment, 'comment', [1, 500]);
    const answer = { isSatisfied: args.input.isSatisfied, comment };
    return command('incidentEvaluate', args, context, (incident, act) => closing.evaluate(incident, answer, act));
  },
};
