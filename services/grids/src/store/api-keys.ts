import { createHash, randomBytes } from 'node:crypto';
import { hasRole, type Actor } from '@yunge/kernel';
import { defineRecords, type Records, type Scope } from '@yunge/mongo';
import type { Connection } from 'mongoose';
import { evolveApiKey, type ApiKey, type ApiKeyEvent } from '../domain/api-key.ts';

export interface ApiKeys extends Records<ApiKey, ApiKeyEvent> {
  /** The key that somebody shows, unless it is unknown or was revoked. */
  valid(plain: string): Promise<ApiKey | null>;
  /** The newest hundred. */
  list(scope: Scope): Promise<ApiKey[]>;
}

const FORM = /^yk_[\w-]{4,64}$/;

/** What of the keys an actor can reach: an administrator those of the own divisions, anybody else none. */
export const apiKeyScope = (actor: Actor): Scope =>
  hasRole(actor, 'ADMIN') ? { within: { $in: [...actor.scopes.divisions] } } : { _id: null };

/** What is kept of a key. It has 192 random bits, so a plain hash cannot be searched. */
export const keptOf = (plain: string) => ({
  hash: createHash('sha256').update(plain).digest('hex'),
  hint: plain.slice(0, 7),
});

export const newPlainKey = () => `yk_${randomBytes(24).toString('base64url')}`;

export function apiKeysIn(connection: Connection): ApiKeys {
  const records = defineRecords<ApiKey, ApiKeyEvent>({
    connection,
    noun: 'ApiKey',
    collection: 'apikeys',
    fields: {
      client: String,
      name: String,
      areaCode: String,
      within: [String],
      hash: String,
      hint: String,
      createdAt: Date,
      revokedAt: Date,
    },
    indexes: [{ on: { hash: 1 }, unique: true }], // whose key is this?
    evolve: evolveApiKey,
  });
  const { model } = records;
  return {
    ...records,
    async valid(plain) {
      if (!FORM.test(plain)) return null;
      return model.findOne({ hash: keptOf(plain).hash, revokedAt: null }, { log: 0 }).lean<ApiKey | null>();
    },
    list: (scope) => model.find(scope, { log: 0 }).sort({ createdAt: -1, _id: 1 }).limit(100).lean<ApiKey[]>(),
  };
}
