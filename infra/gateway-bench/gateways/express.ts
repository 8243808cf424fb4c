import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express from 'express';
import { contextOf, type Asked } from './supergraph.ts';

/** ApolloServer as its own guide puts it on the web, and as the public benchmark does. */
export async function onExpress(apollo: ApolloServer<Asked>) {
  await apollo.start();
  const middleware = expressMiddleware(apollo, { context: ({ req }) => Promise.resolve(contextOf(req)) });
  return express().use('/graphql', express.json(), middleware);
}
