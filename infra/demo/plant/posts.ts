import { POSTS } from '@yunge/contracts';
import { demoId } from '../ids.ts';
import type { Person, PostingKind } from '../people/posting.ts';
import { shanghai } from '../time.ts';
import type { PersonEvent } from '../../../services/personnel/src/domain/person.ts';
import type { Post } from '../../../services/personnel/src/domain/posts.ts';
import { PLANTER, type History } from './history.ts';

/** Kinds of people who hold no post: they live, work or look in somewhere. */
const isPost = (kind: PostingKind): kind is PostingKind & Post => POSTS.some((post) => post === kind);

/** Whom the rule of the post does not find: one of the three shift leads. */
const LED_BY_NAME: readonly PostingKind[] = ['CENTRE_DISPATCHER', 'INTAKE_CLERK', 'CALL_BACK_CLERK'];

/** A deputy's posting begins after every chief's, so that whoever asks for the first holder of a post finds the chief. */
const DEPUTIES_SINCE = '2026-01-01';

function areasOf({ key, posting }: Person): { areaCode: string; postingId: string }[] {
  return posting.covers.map((areaCode, n) => ({
    areaCode,
    postingId: n === 0 ? posting.id : demoId('posting', `${key}/${areaCode}`),
  }));
}

/**
 * A person of the demo as personnel would have it: added, and posted wherever the person serves; a judge of two towns
 * has two postings. `postingIdOf` gives the posting of a person met earlier.
 */
export function personHistory(person: Person, postingIdOf: (personId: string) => string | null): History<PersonEvent> {
  const { id, name, workPhone, roles, posting } = person;
  const { kind, division, department, employment, superior, deputy } = posting;
  const at = new Date(shanghai(deputy ? DEPUTIES_SINCE : posting.since));
  const act = { by: PLANTER, at };
  const profile = { name, workPhone, roles: [...roles].sort(), areaCode: isPost(kind) ? null : division };
  const added: PersonEvent = { name: 'person.added', id, profile, ...act };
  if (!isPost(kind)) return { id, events: [added] };
  const shared = {
    post: kind,
    departmentCode: department,
    employment: kind === 'GRID_MEMBER' ? employment : null,
    superiorPostingId: superior !== null && LED_BY_NAME.includes(kind) ? postingIdOf(superior) : null,
    from: at,
    until: null,
  };
  const begun = areasOf(person).map(({ areaCode, postingId }): PersonEvent => {
    return { name: 'posting.begun', postingId, terms: { ...shared, areaCode }, predecessorId: null, ...act };
  });
  return { id, events: [added, ...begun] };
}
