import { holds, type Posting } from './posting.ts';

/** Posts whose holders must hold a certificate of each module. */
export const TRAINED_POSTS = ['GRID_CHIEF', 'GRID_MEMBER'] as const;
export type TrainedPost = (typeof TRAINED_POSTS)[number];

/** Coverage of one post in one community. A person who serves in two communities counts in each. */
export interface CoverageRow {
  readonly communityCode: string;
  readonly post: TrainedPost;
  readonly required: number;
  readonly covered: number;
  /** Those who hold no valid certificate, in order of their id. */
  readonly missing: readonly string[];
}

const isTrainedPost = (post: string): post is TrainedPost => TRAINED_POSTS.some((trained) => trained === post);

/** Who must be trained at an instant and who is, per community and post, in that order. */
export function coverageOf(postings: readonly Posting[], certified: ReadonlySet<string>, at: Date): CoverageRow[] {
  const groups = new Map<string, { communityCode: string; post: TrainedPost; people: Set<string> }>();
  for (const posting of postings) {
    const { post, personId, areaCode } = posting;
    if (!isTrainedPost(post) || areaCode.length < 12 || !holds(posting, at)) continue;
    const communityCode = areaCode.slice(0, 12);
    const key = `${communityCode} ${post}`;
    const group = groups.get(key) ?? { communityCode, post, people: new Set<string>() };
    groups.set(key, group);
    group.people.add(personId);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { communityCode, post, people }]) => {
      const missing = [...people].filter((person) => !certified.has(person)).sort();
      return { communityCode, post, required: people.size, covered: people.size - missing.length, missing };
    });
}

/** Sums of the rows; the rate is null where nobody is required. */
export function totalOf(rows: readonly CoverageRow[]) {
  const required = rows.reduce((sum, row) => sum + row.required, 0);
  const covered = rows.reduce((sum, row) => sum + row.covered, 0);
  return { required, covered, rate: required === 0 ? null : covered / required };
}
