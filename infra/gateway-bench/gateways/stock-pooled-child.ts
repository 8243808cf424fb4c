import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { onExpress } from './express.ts';
import { pooled } from './pooled.ts';
import { serve } from './serve.ts';
import { supergraphSdl, type Asked } from './supergraph.ts';

/** L0: Apollo's own executor over our data source. */
const gateway = new ApolloGateway({ supergraphSdl, buildService: pooled });

serve(await onExpress(new ApolloServer<Asked>({ gateway })));
