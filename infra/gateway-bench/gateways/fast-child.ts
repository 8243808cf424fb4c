import { ApolloServer } from '@apollo/server';
import { createHotHandler, FastGateway, stringifyRaw } from '@yunge/fast-gateway';
import { pooled } from './pooled.ts';
import { serve } from './serve.ts';
import { contextOf, supergraphSdl, type Asked } from './supergraph.ts';

/** L2: the hot path on node:http; whatever it does not know goes through ApolloServer. */
const gateway = new FastGateway({ supergraphSdl, buildService: pooled });
const apollo = new ApolloServer<Asked>({ gateway, stringifyResult: stringifyRaw });
await apollo.start();

serve(createHotHandler({ apollo, gateway, context: contextOf }));
