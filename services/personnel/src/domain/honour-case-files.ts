import { byMerit } from './honour-entry.ts';
import { HONOUR_LEVELS, levelOf, type HonourExclusions, type HonourLevel } from './honour-list.ts';
import type { HonourRule } from './honour-rules.ts';
import { areasOf } from './honour-subject.ts';
import { countsOf, type Partial } from './honour-tally.ts';
import { ratio, wilson95 } from './rational.ts';

const scoreOf = ({ weightings }: HonourRule, { counts }: Partial): number => {
  let score = 0;
  for (const { indicator, method, weight } of weightings) {
    const [numerator, denominator] = countsOf(counts, indicator);
    score += ((method === 'RATIO' ? ratio : wilson95)(numerator, denominator) ?? 0) * weight;
  }
  return score;
};

/**
 * Drops the case files that can come into no list: those that in none of their areas are among the best that are listed
 * there. What one part of the work drops, all of it together would have dropped. Excluded ones stay: they are shown.
 */
export function thinCaseFiles(
  rule: HonourRule | null,
  { subjectIds }: Pick<HonourExclusions, 'subjectIds'>,
): (caseFiles: Map<string, Partial>) => void {
  if (!rule) return (caseFiles) => caseFiles.clear();
  const { listed } = rule;
  if (!listed) return () => undefined;
  const excluded = new Set(subjectIds);
  return (caseFiles) => {
    const ordered = [...caseFiles]
      .map(([key, partial]) => ({
        key,
        partial,
        subjectId: partial.subjectId,
        score: scoreOf(rule, partial),
        reworks: partial.reworks,
        since: partial.since === null ? null : new Date(partial.since),
      }))
      .sort(byMerit);
    const taken = new Map<string, number>();
    for (const { key, partial } of ordered) {
      if (excluded.has(partial.subjectId)) continue;
      let isListed = false;
      for (const area of areasOf(partial.place)) {
        const level: HonourLevel = levelOf(area) ?? HONOUR_LEVELS[0];
        const before = taken.get(area) ?? 0;
        if (before < listed[level]) isListed = true;
        taken.set(area, before + 1);
      }
      if (!isListed) caseFiles.delete(key);
    }
  };
}
