import { DivisionCode } from '@yunge/contracts';
import { toGlobalId } from '@yunge/kernel';
import { commandOf } from '@yunge/mongo';
import { badInput, globalIdArg, toPayload } from '@yunge/subgraph';
import { createApiKey, revokeApiKey } from '../domain/api-key.ts';
import { apiKeyScope, keptOf, newPlainKey } from '../store/api-keys.ts';
import type { ApiKeyResolvers, MutationResolvers, QueryResolvers } from './__generated__/resolvers.ts';

export const Query: Pick<QueryResolvers, 'apiKeys'> = {
  apiKeys: (_, __, { apiKeys, actor }) => apiKeys.list(apiKeyScope(actor)),
};

export const ApiKey: ApiKeyResolvers = {
  id: ({ id }) => toGlobalId('ApiKey', id),
};

function termsOf({ client, name, areaCode }: { client: string; name: string; areaCode: string }) {
  if (!/^[a-z0-9][a-z0-9-]{1,39}$/.test(client))
    throw badInput('A client has 2 to 40 small letters, digits and hyphens.', ['input', 'client']);
  const label = name.trim();
  if (label.length < 2 || label.length > 100) throw badInput('A name has 2 to 100 characters.', ['input', 'name']);
  const code = DivisionCode.safeParse(areaCode);
  if (!code.success) throw badInput('A code has 6, 9, 12 or 15 digits.', ['input', 'areaCode']);
  return { client, name: label, areaCode: code.data };
}

export const Mutation: Pick<MutationResolvers, 'apiKeyCreate' | 'apiKeyRevoke'> = {
  async apiKeyCreate(_, args, { apiKeys, places, actor, now }) {
    const terms = termsOf(args.input);
    const atlas = places.atlas();
    const isKnown = (atlas.division(terms.areaCode) ?? atlas.grid(terms.areaCode)) !== null;
    const plain = newPlainKey();
    const outcome = await apiKeys.open(commandOf('apiKeyCreate', args, actor), (id) =>
      createApiKey({ ...terms, ...keptOf(plain), id, isKnown }, { actor, at: now() }),
    );
    // Who repeats a command meets the first key, which nobody can show again.
    return { ...toPayload('apiKey', outcome), plainKey: outcome.ok && !outcome.replayed ? plain : null };
  },
  async apiKeyRevoke(_, args, { apiKeys, actor, now }) {
    const id = globalIdArg('ApiKey', args.id);
    const command = commandOf('apiKeyRevoke', args, actor);
    const act = { actor, at: now() };
    return toPayload('apiKey', await apiKeys.change(id, command, (key) => revokeApiKey(key, act), apiKeyScope(actor)));
  },
};
