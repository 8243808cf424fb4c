import { systemActor } from '@yunge/kernel';
import type { Act } from '../domain/act.ts';
import { postingOf, type Person } from '../domain/person.ts';
import { completeHandOver, inheritedTerms, takeOver } from '../domain/posting-changes.ts';
import type { People } from './people.ts';

const handOverActor = systemActor('hand-over');

/**
 * Writes the successor's half of a hand-over and takes it off the sweep's list. Safe to run twice, or in several
 * processes at once: the successor's posting has its id from the leaver's, and what is there already is left alone.
 */
export async function finishHandOver(people: People, leaver: Person, postingId: string, act: Act): Promise<void> {
  const posting = postingOf(leaver, postingId);
  if (!posting?.successor || !posting.isHandOverPending) return;
  const { successor } = posting;
  const command = { name: 'finish-hand-over', by: handOverActor, key: null, request: null };
  const terms = inheritedTerms(leaver, postingId);
  const taken = await people.change(successor.personId, command, (person) =>
    takeOver(person, { postingId: successor.postingId, terms, predecessorId: postingId, ...act }),
  );
  if (!taken.ok) throw new Error(`the successor of ${postingId} could not take over: ${taken.code}`);
  await people.change(leaver.id, command, (person) => completeHandOver(person, postingId, act));
}
