/** Accept headers are what clients make of them: so many different ones are remembered. */
const MOST = 200;

/**
 * What ApolloServer answers an Accept header with. It is learnt from its own answers, so that a hot path negotiates as
 * ApolloServer does without doing it again for each request.
 */
export class MediaTypes {
  readonly #known = new Map<string, string>();

  /** The content type for an Accept header; undefined while ApolloServer has not answered one like it. */
  of(accept: string | undefined): string | undefined {
    return this.#known.get(accept ?? '');
  }

  learn(accept: string | undefined, contentType: string | undefined): void {
    if (contentType !== undefined && this.#known.size < MOST) this.#known.set(accept ?? '', contentType);
  }
}
