import type { Answer, Found, Ledger } from './ledger.ts';
import type { Commit } from './store.ts';

type Documents = ReadonlyMap<string, Commit['document']>;

const byTime = (a: Answer, b: Answer) => a.answeredAt - b.answeredAt;

/** Whether clients were told the truth: acknowledged is stored, once, and a repetition is answered alike. */
export function checkAnswers(documents: Documents, { answers, commits }: Ledger, found: Found): void {
  const byKey = Map.groupBy(commits, ({ asked }) => asked?.key);
  for (const [key, all] of Map.groupBy(answers, (answer) => answer.key)) {
    const writes = byKey.get(key) ?? [];
    if (writes.length > 1) found('I6', `${key}: ${writes.length} effects`);
    const first = all.filter(({ outcome }) => outcome.ok).sort(byTime)[0];
    for (const answer of all) {
      if (answer.outcome.ok) checkAcknowledged({ documents, commits }, answer, writes[0], found);
      if (first && answer !== first) checkAfterFirst(answer, first, found);
      const isFirstUse = all.every(({ request }) => request === answer.request);
      if (codeOf(answer) === 'IDEMPOTENCY_CONFLICT' && isFirstUse) {
        found('I6', `${key}: IDEMPOTENCY_CONFLICT for a key that was not used before`);
      }
    }
    // A copy that the network kept may have its effect after a refusal; an effect that was there is never refused.
    const refused = all.some(({ request, lastAskedAt }) =>
      writes.some(({ at, asked }) => at < lastAskedAt && asked?.request === request),
    );
    if (!first && refused) found('I6', `${key}: had its effect, and was refused`);
  }
}

const TELLER = 'system-escalation';
const isTelling = ({ document, seq }: Commit) => document.log.events.slice(seq - 1).every(({ by }) => by === TELLER);

const codeOf = ({ outcome }: Answer) => (outcome.ok ? 'OK' : outcome.code);

function checkAcknowledged(
  { documents, commits }: { readonly documents: Documents; readonly commits: readonly Commit[] },
  answer: Answer,
  write: Commit | undefined,
  found: Found,
): void {
  const { key, incidentId, expectedVersion } = answer;
  if (!write) return found('I6', `${key}: acknowledged without an effect`);
  const kept = documents.get(incidentId ?? '');
  const isKnown = kept?.log.keys.some((applied) => applied.key === key);
  const written = write.document.log.events[write.seq - 1];
  if (write.document.id !== incidentId) found('I6', `${key}: another incident was answered`);
  else if (!isKnown || kept?.log.events[write.seq - 1]?.hash !== written?.hash) {
    found('I4', `${key}: acknowledged, and not there`);
  }
  const isBetween = (commit: Commit) =>
    commit.document.id === incidentId && commit.from >= (expectedVersion ?? 0) && commit.from < write.from;
  const isAsExpected = expectedVersion !== null && write.from >= expectedVersion;
  // What had come due is told before a command, and is no change that its sender would have had to see.
  if (expectedVersion !== null && !(isAsExpected && commits.filter(isBetween).every(isTelling))) {
    found('I5', `${key}: expected version ${expectedVersion}, changed ${write.from}`);
  }
}

/** What was asked once the first acknowledgement was there: the same again, or something else under the same key. */
function checkAfterFirst(answer: Answer, first: Answer, found: Found): void {
  const { key, request, askedAt, outcome } = answer;
  const isSame = request === first.request;
  if (!isSame && outcome.ok) return found('I6', `${key}: two requests were acknowledged`);
  if (askedAt <= first.answeredAt) return;
  if (isSame && !outcome.ok) found('I6', `${key}: acknowledged, then ${outcome.code}`);
  if (!isSame && codeOf(answer) !== 'IDEMPOTENCY_CONFLICT') {
    found('I6', `${key}: another request was answered ${codeOf(answer)}`);
  }
}
