import { deriveId } from '@yunge/kernel';

/** The id of a demo thing: always the same for the same kind and key, so that planting twice meets the same rows. */
export function demoId(kind: string, key: string): string {
  return deriveId('demo', kind, key);
}
