import type { FastGateway, MediaTypes } from '@yunge/fast-gateway';
import type { AccessCheck } from '@yunge/subgraph/access';
import type { Observe } from '../observe.ts';
import type { GatewayContext } from '../subgraphs/data-source.ts';
import { REPLACED_MEANWHILE } from '../subgraphs/unavailable.ts';
import type { Posted } from './posted.ts';

export interface HotOptions {
  readonly gateway: FastGateway;
  readonly types: MediaTypes;
  readonly access: AccessCheck;
  readonly observe: Observe;
}

const REPLACED = JSON.stringify({ data: null, errors: [REPLACED_MEANWHILE] });

/** An answer as it is sent. */
export interface HotAnswer {
  readonly type: string;
  /** One character per byte. */
  readonly text: string;
}

/** Runs an operation; gives its answer, or the context for the server when it is its turn: that tells what has been run already. */
export type RunHot = (
  posted: Posted,
  context: GatewayContext,
  accept: string | undefined,
) => Promise<{ readonly answer: HotAnswer } | { readonly context: GatewayContext }>;

/**
 * Runs operations that the server has validated before without the server. It goes only where all is well: what is not
 * known, not accepted, not allowed, or did not end in plain success is for the server, with its words and its masks.
 */
export function createHot({ gateway, types, access, observe }: HotOptions): RunHot {
  return async ({ plain }, context, accept) => {
    const type = types.of(accept);
    if (type === undefined || !plain) return { context };
    const { query, operationName, variables } = plain;
    const operation = gateway.ready(query, operationName);
    if (!operation?.accepts(variables)) return { context };
    if (access(operation.document, operation.node, context.actor).length > 0) return { context };
    const ran = await gateway.runReady(operation, variables, context);
    if (ran && 'context' in ran) return ran;
    observe({ by: 'hot', operation: operation.node, context, isOk: ran !== null });
    return { answer: { type, text: ran?.text ?? REPLACED } };
  };
}
