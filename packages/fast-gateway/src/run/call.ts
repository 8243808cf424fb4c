import type { FetchNode } from '@apollo/query-planner';

/** A call that was sent to a subgraph, and its answer as soon as there is one: kept for a careful run of the same request. */
export class Call {
  readonly fetch: FetchNode;
  readonly service: string;
  readonly operation: string;
  /** The JSON body as sent, one character per byte. */
  readonly body: string;
  readonly isEntities: boolean;
  #error: Error | null = null;
  #text = '';
  #isSettled = false;
  #waiting: (() => void)[] = [];

  constructor(fetch: FetchNode, operation: string, body: string, isEntities: boolean) {
    this.fetch = fetch;
    this.service = fetch.serviceName;
    this.operation = operation;
    this.body = body;
    this.isEntities = isEntities;
  }

  /** False for a second answer to the same call, which is not looked at. */
  settle(error: Error | null, text: string): boolean {
    if (this.#isSettled) return false;
    this.#isSettled = true;
    this.#error = error;
    this.#text = text;
    for (const wake of this.#waiting) wake();
    this.#waiting = [];
    return true;
  }

  /** The answer as text, one character per byte; rejects with what kept it away. */
  get answer(): Promise<string> {
    return new Promise((resolve, reject) => {
      const tell = (): void => {
        if (this.#error) reject(this.#error);
        else resolve(this.#text);
      };
      if (!this.#isSettled) this.#waiting.push(tell);
      else tell();
    });
  }
}
