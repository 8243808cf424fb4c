import { HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import type { Actor } from '@yunge/kernel';
import type { GraphQLFormattedError } from 'graphql';
import type { AccessCheck } from './access.ts';

/** Refuses an operation as a whole, before any of it runs, when a part of it is closed to the actor. */
export function accessPlugin<Ctx extends { readonly actor: Actor }>(check: AccessCheck): ApolloServerPlugin<Ctx> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        responseForOperation: ({ document, operation, contextValue: { actor } }) => {
          const errors = check(document, operation, actor).map((coordinate) => refusal(coordinate, actor));
          if (errors.length === 0) return Promise.resolve(null);
          return Promise.resolve({
            http: { headers: new HeaderMap(), status: undefined },
            body: { kind: 'single' as const, singleResult: { errors } },
          });
        },
      }),
  };
}

function refusal(coordinate: string, { kind }: Actor): GraphQLFormattedError {
  return kind === 'ANONYMOUS'
    ? {
        message: `${coordinate} is open only to those who have signed in.`,
        extensions: { code: 'UNAUTHENTICATED', coordinate },
      }
    : { message: `${coordinate} is not open to your roles.`, extensions: { code: 'FORBIDDEN', coordinate } };
}
