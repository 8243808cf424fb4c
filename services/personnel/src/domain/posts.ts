import type { postingChanged, POSTS } from '@yunge/contracts';

export type Post = (typeof POSTS)[number];
export type Employment = ReturnType<typeof postingChanged.schema.parse>['employment'];

interface PostRule {
  /** Digits of the area a holder answers for: 6 district, 9 town, 12 community, 15 grid. */
  readonly digits: readonly number[];
  /** Superiors always stand strictly higher, so that no line can ever turn back on itself. */
  readonly rank: number;
  /** The line upwards: nearest post first. A vacant one falls through to the next. */
  readonly line: readonly Step[];
}

/** One step of a line: the post that is asked, and how many digits of the area it answers for. */
interface Step {
  readonly post: Post;
  readonly digits: number;
  /** Only a holder of the same department counts. */
  readonly isSameDepartment?: true;
}

const field: readonly Step[] = [
  { post: 'GRID_CHIEF', digits: 12 },
  { post: 'COMMUNITY_SECRETARY', digits: 12 },
  { post: 'TOWN_LEADER', digits: 9 },
  { post: 'CENTRE_HEAD', digits: 6 },
];
const centre: readonly Step[] = [
  { post: 'SHIFT_LEAD', digits: 6 },
  { post: 'CENTRE_DEPUTY_HEAD', digits: 6 },
  { post: 'CENTRE_HEAD', digits: 6 },
];
const department: readonly Step[] = [
  { post: 'DEPARTMENT_HEAD', digits: 6, isSameDepartment: true },
  { post: 'CENTRE_HEAD', digits: 6 },
];
const anywhere = [6, 9, 12, 15];

/** The posts as data. A line lists every post above; those that rank no higher than one's own are passed over. */
export const POST_RULES: Readonly<Record<Post, PostRule>> = {
  NEW_EMPLOYMENT: { digits: [9, 12, 15], rank: 5, line: field },
  GRID_MEMBER: { digits: [15], rank: 10, line: field },
  COMMUNITY_WORKER: { digits: [12], rank: 10, line: field },
  RURAL_GRID_STAFF: { digits: [9, 12, 15], rank: 10, line: field },
  JUDGE: { digits: anywhere, rank: 10, line: field },
  PROSECUTOR: { digits: anywhere, rank: 10, line: field },
  POLICE: { digits: anywhere, rank: 10, line: field },
  AUXILIARY_POLICE: { digits: [12, 15], rank: 8, line: field },
  LEGAL_WORKER: { digits: anywhere, rank: 10, line: field },
  MEDIATOR: { digits: anywhere, rank: 10, line: field },
  LIAISON: { digits: [6, 9, 12], rank: 10, line: field },
  ORGANISER: { digits: [6, 9, 12], rank: 10, line: field },
  TRAINER: { digits: [6, 9], rank: 10, line: centre },
  INTAKE_CLERK: { digits: [6], rank: 10, line: centre },
  CALL_BACK_CLERK: { digits: [6], rank: 10, line: centre },
  CENTRE_DISPATCHER: { digits: [6], rank: 15, line: centre },
  DEPARTMENT_CLERK: { digits: [6, 9], rank: 10, line: department },
  GRID_CHIEF: { digits: [12], rank: 20, line: field },
  SHIFT_LEAD: { digits: [6], rank: 20, line: centre },
  COMMUNITY_DEPUTY_SECRETARY: { digits: [12], rank: 25, line: field },
  COMMUNITY_SECRETARY: { digits: [12], rank: 30, line: field },
  DEPARTMENT_HEAD: { digits: [6, 9], rank: 30, line: department },
  TOWN_LEADER: { digits: [9], rank: 40, line: field },
  CENTRE_DEPUTY_HEAD: { digits: [6], rank: 50, line: centre },
  CENTRE_HEAD: { digits: [6], rank: 60, line: field },
};

/** Posts that somebody's line can lead to. */
export const LINE_POSTS: readonly Post[] = [...new Set([...field, ...centre, ...department].map(({ post }) => post))];
