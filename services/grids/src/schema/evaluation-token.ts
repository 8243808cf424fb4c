import { commandOf } from '@yunge/mongo';
import { badInput, toPayload } from '@yunge/subgraph';
import { evaluateByToken, tokenInvalid } from '../domain/evaluation-token.ts';
import { changeInTime } from '../store/change-in-time.ts';
import type { MutationResolvers } from './__generated__/resolvers.ts';
import { byCode, trackFor } from './tracking.ts';

export const Mutation: Pick<MutationResolvers, 'incidentEvaluateByToken'> = {
  async incidentEvaluateByToken(_, args, context) {
    const { actor, now, evaluationSecret } = context;
    const { code, token, isSatisfied } = args.input;
    const comment = args.input.comment?.trim() || null;
    if (comment !== null && comment.length > 500) throw badInput('At most 500 characters.', ['input', 'comment']);
    const incident = await byCode(context, code);
    if (!incident) return toPayload('track', tokenInvalid, () => null);
    const at = now();
    const change = { id: incident.id, command: commandOf('incidentEvaluateByToken', args, actor), at };
    const outcome = await changeInTime(context, change, (found) =>
      evaluateByToken(found, { token, isSatisfied, comment }, { actor, at }, evaluationSecret),
    );
    if (!outcome.ok) return toPayload('track', outcome, () => null);
    return { track: await trackFor(context, outcome.value), userErrors: [] };
  },
};
