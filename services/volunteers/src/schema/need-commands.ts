import { commandOf } from '@yunge/mongo';
import { globalIdArg, toPayload } from '@yunge/subgraph';
import type { Context } from '../context.ts';
import type { Need } from '../domain/need.ts';
import { claim, confirm, file, finish, release, route, withdraw, type Act } from '../domain/need-decisions.ts';
import { claimScope, needScope } from '../store/needs.ts';
import type { MutationResolvers } from './__generated__/resolvers.ts';

type Arguments = { readonly id: string; readonly idempotencyKey: string; readonly expectedVersion?: number | null };
type Decide = (need: Need, act: Act) => ReturnType<typeof route>;

const actOf = ({ actor, now }: Context): Act => ({ by: actor, at: now() });

async function change(name: string, args: Arguments, context: Context, decide: Decide) {
  const { needs, actor, profiles } = context;
  const scope = needScope(actor, await profiles());
  const command = commandOf(name, args, actor);
  const id = globalIdArg('Need', args.id);
  return toPayload('need', await needs.change(id, command, (need) => decide(need, actOf(context)), scope));
}

export const Mutation: Pick<
  MutationResolvers,
  'needOpen' | 'needRoute' | 'needClaim' | 'needRelease' | 'needFinish' | 'needConfirm' | 'needWithdraw'
> = {
  async needOpen(_, args, context) {
    const { needs, postings, actor } = context;
    const act = actOf(context);
    const hubId = await postings.hubOf(args.input.areaCode, act.at);
    const command = commandOf('needOpen', args, actor);
    return toPayload('need', await needs.open(command, (id) => file(id, args.input, hubId, act)));
  },
  needRoute: (_, args, context) => change('needRoute', args, context, (need, act) => route(need, args.input, act)),
  async needClaim(_, args, context) {
    const { needs, actor, profiles } = context;
    const claimantId = globalIdArg('Volunteer', args.input.claimantId);
    const own = await profiles();
    const claimant = own.find(({ id }) => id === claimantId) ?? null;
    const command = commandOf('needClaim', args, actor);
    const decide = (need: Need) => claim(need, claimant, actOf(context));
    return toPayload('need', await needs.change(globalIdArg('Need', args.id), command, decide, claimScope(actor, own)));
  },
  needRelease: (_, args, context) =>
    change('needRelease', args, context, (need, act) => release(need, args.input.reason, act)),
  needFinish: (_, args, context) =>
    change('needFinish', args, context, (need, act) => finish(need, args.input.result, act)),
  needConfirm: (_, args, context) => change('needConfirm', args, context, confirm),
  needWithdraw: (_, args, context) =>
    change('needWithdraw', args, context, (need, act) => withdraw(need, args.input.reason, act)),
};
