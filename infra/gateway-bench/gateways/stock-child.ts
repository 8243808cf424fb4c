import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { onExpress } from './express.ts';
import { serve } from './serve.ts';
import { supergraphSdl, type Asked } from './supergraph.ts';

/** Apollo as it comes, as in the public benchmark: express, RemoteGraphQLDataSource. */
const gateway = new ApolloGateway({
  supergraphSdl,
  buildService: ({ url }) =>
    new RemoteGraphQLDataSource<Asked>({
      url,
      willSendRequest: ({ request, context: { authorization } }) => {
        if (authorization) request.http?.headers.set('authorization', authorization);
      },
    }),
});

serve(await onExpress(new ApolloServer<Asked>({ gateway })));
