import { standingOf } from '@yunge/casework';
import type { Absences } from '@yunge/service/absences';
import type { Postings } from './postings.ts';

/**
 * Who is there for a company's liaison at an instant: the liaison, or who stands in. Null where nobody is, and where the
 * liaison has left without a hand-over: then the nearest superior has what would have waited for them.
 */
export async function agentOf(
  { postings, absences }: { readonly postings: Pick<Postings, 'isPosted'>; readonly absences: Pick<Absences, 'of'> },
  liaisonId: string | null,
  at: Date,
): Promise<string | null> {
  if (liaisonId === null || !(await postings.isPosted(liaisonId, at))) return null;
  return standingOf(await absences.of([liaisonId], at), liaisonId, at).personId;
}
