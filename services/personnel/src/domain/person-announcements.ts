import { announcement, postingChanged } from '@yunge/contracts';
import { postingOf, type Person, type PersonEvent } from './person.ts';
import { inheritedTerms } from './posting-changes.ts';
import { toPosting, type Posting } from './posting.ts';

function changed({ id, version, personId, post, employment, areaCode, departmentCode, from, until }: Posting) {
  const held = { post, employment, areaCode, departmentCode, from, until };
  return announcement(postingChanged, { postingId: id, version, personId, ...held });
}

/** What other services hear of a person's event: every posting it changed, as it now stands. */
export function announcePerson(event: PersonEvent, person: Person) {
  if (!('postingId' in event) || event.name === 'posting.handOverCompleted') return [];
  const posting = postingOf(person, event.postingId);
  if (!posting) return [];
  if (event.name !== 'posting.handedOver') return [changed(posting)];
  // Both halves go out from the leaver's write, so that nobody sees the post vacant in between.
  const { personId, postingId } = event.successor;
  return [changed(posting), changed(toPosting(personId, postingId, inheritedTerms(person, posting.id), posting.id))];
}
