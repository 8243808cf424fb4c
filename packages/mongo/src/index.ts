export { auditOf } from './audit.ts';
export type { Audit, Finding, FindingKind, StoredDocument } from './audit.ts';
export { canonicalJson, CHAIN_START, fingerprint, firstBreak, link } from './chain.ts';
export type { ChainHead } from './chain.ts';
export { commandOf, notFound } from './command.ts';
export type { Applied, Asked, Command, SeamCode } from './command.ts';
export { connect, ensureIndexes } from './connect.ts';
export type { ConnectOptions } from './connect.ts';
export { newDocument } from './document.ts';
export { dueIn } from './due.ts';
export type { Fold, Recorded } from './document.ts';
export { changeInTime } from './in-time.ts';
export type { TimelyChange } from './in-time.ts';
export { page } from './page.ts';
export type { Order } from './page.ts';
export { outboxOf } from './outbox.ts';
export type { Announcement, Outbox, OutboxBatch, OutboxMessage, OutboxStore } from './outbox.ts';
export { defineReadModel } from './read-model.ts';
export type { ReadModel, ReadModelOptions } from './read-model.ts';
export { defineRecords } from './records.ts';
export type { Records } from './records.ts';
export { scopeOf } from './scope.ts';
export { seamOf } from './seam.ts';
export type {
  DocumentStore,
  Identified,
  Loaded,
  NewDocument,
  Outcome,
  Saving,
  Scope,
  Seam,
  SeamEnvironment,
} from './seam.ts';
export { keepTime, storeClock } from './store-clock.ts';
export type { StoreClock, TimeSource } from './store-clock.ts';
