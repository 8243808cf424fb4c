const WORDS = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{Letter}\p{Number}])+/gu;
const HAN = /\p{Script=Han}/u;

/** Pieces of n characters, overlapping; a text shorter than that is one piece. */
function pieces(text: string, n: number): string[] {
  const characters = [...text];
  if (characters.length <= n) return [text];
  return characters.slice(n - 1).map((_, end) => characters.slice(end, end + n).join(''));
}

/** Chinese in pairs of characters; words of letters and digits in threes, their ends marked: letters alone say less. */
function grams(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [run] of text.normalize('NFKC').toLowerCase().matchAll(WORDS)) {
    for (const gram of HAN.test(run) ? pieces(run, 2) : pieces(` ${run} `, 3)) {
      counts.set(gram, (counts.get(gram) ?? 0) + 1);
    }
  }
  return counts;
}

const sizeOf = (counts: ReadonlyMap<string, number>) => counts.values().reduce((sum, count) => sum + count, 0);

/**
 * How alike two texts are by their character n-grams (Sørensen–Dice over multisets): 0 nothing in common, 1 the same.
 * Punctuation, case and width make no difference. A text without a word is like nothing.
 */
export function similarity(a: string, b: string): number {
  const [first, second] = [grams(a), grams(b)];
  const all = sizeOf(first) + sizeOf(second);
  if (all === 0) return 0;
  const shared = first.entries().reduce((sum, [gram, count]) => sum + Math.min(count, second.get(gram) ?? 0), 0);
  return (2 * shared) / all;
}
