import type { GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import type { Answered, Context, RawDataSource, SubgraphAnswer, SubgraphCall } from '../data-source.ts';
import { Exchange } from './exchange.ts';
import { decoded, encoded } from '../latin1.ts';
import { isJsonObject } from './json.ts';
import type { Subgraph } from './subgraph.ts';

/** A data source over a subgraph of this process. The exchange of a case travels in the request's context. */
export class InProcessSource implements RawDataSource {
  readonly #subgraph: Subgraph;

  constructor(subgraph: Subgraph) {
    this.#subgraph = subgraph;
  }

  ask({ body, isMutation, context }: SubgraphCall, answered: Answered): void {
    exchangeIn(context).ask(this.#subgraph, body, isMutation, answered);
  }

  read(text: string): SubgraphAnswer {
    const said = parsed(text);
    if (!isJsonObject(said)) throw new Error(`Expected JSON response body, but received: ${JSON.stringify(said)}`);
    return said;
  }

  process({ request, context }: GraphQLDataSourceProcessOptions): Promise<SubgraphAnswer> {
    const { query, variables, operationName } = request;
    const body = encoded(JSON.stringify({ query, variables, operationName }));
    return new Promise((resolve, reject) => {
      exchangeIn(context).ask(this.#subgraph, body, null, (error, text) => {
        if (error) return reject(error);
        try {
          resolve(this.read(text));
        } catch (unreadable) {
          reject(unreadable);
        }
      });
    });
  }
}

/** Where the text breaks is left unsaid: two gateways that batch differently get different texts of the same faults. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(decoded(text));
  } catch {
    throw new Error('invalid json response body');
  }
}

function exchangeIn(context: Context): Exchange {
  const exchange = context['exchange'];
  if (!(exchange instanceof Exchange)) throw new Error('asked outside a case');
  return exchange;
}
