import { assert } from '@apollo/federation-internals';
import { evaluateCondition, type PlanNode } from '@apollo/query-planner';
import { GraphQLError } from 'graphql';
import { moveInto, type Cursor } from './cursor.ts';
import { introspect } from './introspect.ts';
import { bareObject, type Container } from './json.ts';
import { runFetch } from './run-fetch.ts';
import type { CarefulResult, CarefulRun } from './run.ts';
import { shapeResponse } from './shape-response.ts';

export type { CarefulResult, CarefulRun } from './run.ts';

/**
 * Executes a query plan as the stock executor does, over plain JSON values, and returns what it returns. Errors that
 * the data sources throw are handed on untouched. Rejects where the stock executor rejects: a plan it cannot run, a
 * condition without a value, an object where a list is flattened.
 */
export async function executeCarefully(run: CarefulRun): Promise<CarefulResult> {
  const { node } = run.plan;
  if (node?.kind === 'Subscription') throw new Error('Execution of subscriptions not supported by gateway');
  const errors: GraphQLError[] = [];
  const fullResult = bareObject();
  if (node) await runNode(run, node, { path: [], data: fullResult, fullResult }, errors);
  return respond(run, fullResult, errors);
}

async function runNode(
  run: CarefulRun,
  node: PlanNode,
  cursor: Cursor | undefined,
  errors: GraphQLError[],
): Promise<void> {
  if (!cursor) return;
  switch (node.kind) {
    case 'Sequence':
      for (const child of node.nodes) await runNode(run, child, cursor, errors);
      return;
    case 'Parallel':
      await Promise.all(node.nodes.map(async (child) => runNode(run, child, cursor, errors)));
      return;
    case 'Flatten':
      await runNode(run, node.node, moveInto(cursor, node.path), errors);
      return;
    case 'Fetch':
      return runFetch(run, node, cursor, errors).catch((error) => {
        errors.push(error);
      });
    case 'Condition': {
      const holds = evaluateCondition(node, run.operation.variableDefinitions, run.variables);
      const branch = holds ? node.ifClause : node.elseClause;
      if (branch) await runNode(run, branch, cursor, errors);
      return;
    }
    case 'Defer':
      assert(false, `@defer support is not available in the gateway`);
  }
}

function respond(run: CarefulRun, fullResult: Container, errors: readonly GraphQLError[]): CarefulResult {
  try {
    const { operation, operationNode, apiSchema, variables } = run;
    const shaped = shapeResponse(operation, variables, fullResult, (field) =>
      introspect(apiSchema, field, operationNode, variables),
    );
    if (errors.length > 0) return { errors, data: shaped.data };
    if (shaped.errors.length > 0) return { extensions: { valueCompletion: shaped.errors }, data: shaped.data };
    return { data: shaped.data };
  } catch (error) {
    return { errors: [asGraphQLError(error)] };
  }
}

function asGraphQLError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  if (error instanceof Error) return new GraphQLError(error.message, { originalError: error });
  return new GraphQLError('Unexpected error during query plan execution');
}
