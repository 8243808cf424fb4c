import { compileAccess, createAccessCheck, type AccessCheck, type AccessRules } from '@yunge/subgraph/access';
import { buildASTSchema, parse, type GraphQLSchema } from 'graphql';

/** The rule of every field of the graph, as its supergraph carries them. Throws an AccessFault where one is missing. */
export function accessRulesOf(supergraph: string): AccessRules {
  return compileAccess(buildASTSchema(parse(supergraph, { noLocation: true }), { assumeValidSDL: true }));
}

/**
 * Judges an operation as a whole before any subgraph is asked, so that a mutation in one of them is not done when the
 * caller may not read what another is to answer. The subgraphs judge their part again: they trust only the signature.
 */
export function supergraphAccess() {
  // Closed until a graph is known.
  let judge: AccessCheck = () => ['Query'];
  return {
    check: ((document, operation, actor) => judge(document, operation, actor)) satisfies AccessCheck,
    learn(schema: GraphQLSchema, supergraph: string): void {
      judge = createAccessCheck(schema, accessRulesOf(supergraph));
    },
  };
}
