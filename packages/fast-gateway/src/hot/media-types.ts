import { Lru } from '../lru.ts';

/** Accept headers are what clients make of them: so many are remembered, and none that is longer than any sensible one. */
const MOST = 200;
const LONGEST = 256;

/**
 * What ApolloServer answers an Accept header with. It is learnt from its own answers, so that a hot path negotiates as
 * ApolloServer does without doing it again for each request.
 */
export class MediaTypes {
  readonly #known = new Lru<string>(MOST);

  /** The content type for an Accept header; undefined while ApolloServer has not answered one like it. */
  of(accept = ''): string | undefined {
    return this.#known.get(accept);
  }

  learn(accept = '', contentType: string | undefined): void {
    if (contentType !== undefined && accept.length <= LONGEST) this.#known.set(accept, contentType);
  }
}
