/** How long, and for whom, what a subgraph says may be kept. */
export interface CacheHint {
  /** Seconds. */
  maxAge: number;
  scope?: 'PUBLIC' | 'PRIVATE';
}

/** Apollo's sum of all hints; nothing is kept longer than its shortest-lived part. */
export interface CachePolicy {
  restrict(hint: CacheHint): void;
}

export function isCachePolicy(policy: unknown): policy is CachePolicy {
  return typeof policy === 'object' && policy !== null && 'restrict' in policy && typeof policy.restrict === 'function';
}

/** The hint in a `cache-control` header as RemoteGraphQLDataSource reads it: without a max-age, nothing is kept. */
export function cacheHint(cacheControl: string | null): CacheHint {
  const directives = new Map<string, string | true>();
  for (const directive of cacheControl?.trim().split(/\s*,\s*/) ?? []) {
    const [name = '', value] = directive.split(/\s*=\s*/, 2);
    directives.set(name, value?.replace(/^"|"$/g, '') ?? true);
  }
  const maxAge = directives.get('max-age');
  const hint: CacheHint = { maxAge: typeof maxAge === 'string' && /^\d+$/.test(maxAge) ? Number(maxAge) : 0 };
  if (directives.get('private') === true) hint.scope = 'PRIVATE';
  if (directives.get('public') === true) hint.scope = 'PUBLIC';
  return hint;
}
