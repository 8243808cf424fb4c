import { createHash } from 'node:crypto';
import { commandOf } from '@yunge/mongo';
import { badInput, globalIdArg, toPayload } from '@yunge/subgraph';
import type { Context } from '../context.ts';
import * as decisions from '../domain/incident-decisions.ts';
import { dispatch } from '../domain/incident-dispatch.ts';
import type { Incident, IncidentSource } from '../domain/incident.ts';
import { openIncident } from '../domain/incident-opening.ts';
import { incidentScope } from '../store/incidents.ts';
import { toPoint } from './division.ts';
import type { MutationResolvers } from './__generated__/resolvers.ts';

interface Arguments {
  readonly id: string;
  readonly idempotencyKey: string;
  readonly expectedVersion?: number | null | undefined;
}

/** A command to one incident: within the actor's scope, once per key, by a pure decision. */
async function command<Args extends Arguments>(
  name: string,
  args: Args,
  { incidents, actor, now }: Context,
  decide: (incident: Incident, act: decisions.Act) => decisions.IncidentDecision,
) {
  const id = globalIdArg('Incident', args.id);
  const outcome = await incidents.change(
    id,
    commandOf(name, args, actor),
    (incident) => decide(incident, { actor, at: now() }),
    incidentScope(actor),
  );
  return toPayload('incident', outcome);
}

function textOf(text: string, field: string, [least, most]: readonly [number, number]): string {
  const trimmed = text.trim();
  if (trimmed.length >= least && trimmed.length <= most) return trimmed;
  throw badInput(`It must have ${least} to ${most} characters.`, ['input', field]);
}

function evidenceOf(evidence: readonly { sha256: string; caption: string }[]) {
  const malformed = evidence.findIndex(({ sha256 }) => !/^[0-9a-f]{64}$/.test(sha256));
  if (malformed >= 0)
    throw badInput('A hash has 64 hexadecimal digits.', ['input', 'evidence', String(malformed), 'sha256']);
  if (evidence.length > 20) throw badInput('At most 20 files.', ['input', 'evidence']);
  return evidence;
}

/** One report in ten that was handled on the spot is drawn for inspection, by its id: nobody can choose which. */
const isDrawn = (id: string) => (createHash('sha256').update(id).digest()[0] ?? 0) < 26;

const SOURCES = new Map<string, IncidentSource>([
  ['GRID_MEMBER', 'GRID_MEMBER'],
  ['GRID_CHIEF', 'GRID_MEMBER'],
  ['ENTERPRISE', 'ENTERPRISE'],
  ['VOLUNTEER', 'VOLUNTEER'],
]);

const sourceOf = ({ actor }: Context): IncidentSource =>
  actor.roles.map((role) => SOURCES.get(role)).find((source) => source !== undefined) ?? 'RESIDENT';

export const Mutation: MutationResolvers = {
  async incidentOpen(_, args, context) {
    const { places, catalogue, duty, incidents, actor, now } = context;
    const { input } = args;
    const point = toPoint(input.point);
    const description = textOf(input.description, 'description', [2, 2_000]);
    const grid = places.atlas().gridAt(point);
    const memberId = grid && (await duty.load(grid.code)).member;
    const category = catalogue.category(input.category);
    const report = { category, description, point, grid, source: sourceOf(context), memberId };
    const outcome = await incidents.open(commandOf('incidentOpen', args, actor), (id) =>
      openIncident({ ...report, id }, { actor, at: now() }),
    );
    return toPayload('incident', outcome);
  },
  incidentAccept: (_, args, context) =>
    command('incidentAccept', args, context, (incident, act) => decisions.advanceCase(incident, 'ACCEPT', act)),
  incidentFile: (_, args, context) =>
    command('incidentFile', args, context, (incident, act) => decisions.advanceCase(incident, 'FILE', act)),
  incidentRefuse: (_, args, context) =>
    command('incidentRefuse', args, context, (incident, act) =>
      decisions.dismiss(incident, 'REFUSE', args.input.reason, act),
    ),
  incidentVoid: (_, args, context) =>
    command('incidentVoid', args, context, (incident, act) =>
      decisions.dismiss(incident, 'VOID', args.input.reason, act),
    ),
  async incidentDispatch(_, args, context) {
    const { incidents, postings, certificates, admissionItems, catalogue, actor, now } = context;
    const { memberId, departmentCode, itemCode } = args.input;
    const personId = memberId == null ? null : globalIdArg('Person', memberId);
    const incident = await incidents.get(globalIdArg('Incident', args.id), incidentScope(actor));
    const member = personId && {
      personId,
      postings: incident ? await postings.around(incident.gridCode) : [],
      modules: await certificates.modulesOf(personId, now()),
      item: itemCode == null ? null : await admissionItems.byCode(itemCode),
    };
    const isKnown = catalogue.departments().some(({ code }) => code === departmentCode);
    const to = {
      member: member || null,
      department: departmentCode == null ? null : { code: departmentCode, isKnown },
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
  incidentReturn: (_, args, context) =>
    command('incidentReturn', args, context, (incident, act) => decisions.returnCase(incident, args.input.reason, act)),
  incidentReplyInterim: (_, args, context) => {
    const reply = textOf(args.input.reply, 'reply', [2, 2_000]);
    const plan = { reply, planAt: args.input.planAt };
    return command('incidentReplyInterim', args, context, (incident, act) =>
      decisions.replyInterim(incident, plan, act),
    );
  },
  incidentGiveFeedback: (_, args, context) => {
    const work = { result: textOf(args.input.result, 'result', [2, 2_000]), evidence: evidenceOf(args.input.evidence) };
    return command('incidentGiveFeedback', args, context, (incident, act) =>
      decisions.giveFeedback(incident, work, act),
    );
  },
  incidentSelfHandle: (_, args, context) => {
    const work = { result: textOf(args.input.result, 'result', [2, 2_000]), evidence: evidenceOf(args.input.evidence) };
    return command('incidentSelfHandle', args, context, (incident, act) =>
      decisions.selfHandle(incident, { ...work, isSampled: isDrawn(incident.id) }, act),
    );
  },
  incidentStartCheck: (_, args, context) =>
    command('incidentStartCheck', args, context, (incident, act) => decisions.check(incident, 'START_CHECK', act)),
  incidentPassCheck: (_, args, context) =>
    command('incidentPassCheck', args, context, (incident, act) => decisions.check(incident, 'PASS_CHECK', act)),
  incidentFailCheck: (_, args, context) =>
    command('incidentFailCheck', args, context, (incident, act) =>
      decisions.failCheck(incident, args.input.reason, act),
    ),
  incidentEvaluate: (_, args, context) => {
    const comment = args.input.comment == null ? null : textOf(args.input.comment, 'comment', [1, 500]);
    const answer = { isSatisfied: args.input.isSatisfied, comment };
    return command('incidentEvaluate', args, context, (incident, act) => decisions.evaluate(incident, answer, act));
  },
};
