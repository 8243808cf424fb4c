import { postingChanged } from '@yunge/contracts';
import { systemActor, type Refusal } from '@yunge/kernel';
import { implement } from '@yunge/queue';
import type { Service } from '../context.ts';
import { moveCertificate } from '../domain/certificate.ts';
import { moveRecord } from '../domain/training-record.ts';

const actor = systemActor('posting');
const command = { name: 'learn-posting', by: actor, key: null, request: null };

/** What could not be moved for rivals is moved when the queue tries again. */
function done(outcome: { readonly ok: true } | Refusal): void {
  if (!outcome.ok) throw new Error(outcome.message);
}

/** Keeps the copy of postings right, and hands a person's records and certificates to where they serve now. */
export const learnPosting = ({ stores, clock }: Service) =>
  implement(postingChanged, async (posting) => {
    const { postings, trainingRecords, certificates } = stores;
    await postings.learn(posting);
    const at = await clock.sync();
    const within = await postings.homeOf(posting.personId, at);
    if (!within) return;
    const move = { within, by: actor.id, at };
    for (const { id } of await trainingRecords.ofPerson(posting.personId)) {
      done(await trainingRecords.change(id, command, (record) => moveRecord(record, move)));
    }
    for (const { id } of await certificates.ofPeople([posting.personId], {})) {
      done(await certificates.change(id, command, (certificate) => moveCertificate(certificate, move)));
    }
  });
