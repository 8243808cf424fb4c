import { describe, expect, it } from '@jest/globals';
import { attachmentLinks } from './attachment-links.ts';

const links = attachmentLinks('a-secret-of-more-than-thirty-two-characters');
const sha256 = 'ab'.repeat(32);
const now = new Date('2026-11-23T08:10:00Z');
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const queryOf = (link: string) => new URL(link, 'http://gateway').searchParams;

describe('a link to a file', () => {
  const link = links.of(sha256, now);
  const query = queryOf(link);

  it('is good for half an hour at least and an hour at most', () => {
    expect(links.left(sha256, query, now)).toBe(50 * 60_000);
    expect(links.left(sha256, query, later(49.9))).toBeGreaterThan(0);
    expect(links.left(sha256, query, later(50))).toBeNull();
  });

  it('is the same when it is asked for again within the half hour, so that it is cached', () => {
    expect(links.of(sha256, later(19))).toBe(link);
    expect(links.of(sha256, later(20))).not.toBe(link);
  });

  it('opens no other file, for no longer, and under no other secret', () => {
    expect(links.left('cd'.repeat(32), query, now)).toBeNull();
    const longer = new URLSearchParams(query);
    longer.set('exp', String(Number(query.get('exp')) + 1));
    expect(links.left(sha256, longer, now)).toBeNull();
    expect(attachmentLinks('another-secret-of-more-than-thirty-two').left(sha256, query, now)).toBeNull();
    expect(links.left(sha256, new URLSearchParams(), now)).toBeNull();
  });
});
