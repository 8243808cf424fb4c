import { ApolloServer } from '@apollo/server';
import { FastGateway, stringifyRaw } from '@yunge/fast-gateway';
import { onExpress } from './express.ts';
import { pooled } from './pooled.ts';
import { serve } from './serve.ts';
import { supergraphSdl, type Asked } from './supergraph.ts';

/** L1: the compiled executor inside the whole ApolloServer. */
const gateway = new FastGateway({ supergraphSdl, buildService: pooled });

serve(await onExpress(new ApolloServer<Asked>({ gateway, stringifyResult: stringifyRaw })));
