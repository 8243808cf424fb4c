import type { Actor } from '@yunge/kernel';
import type { Identified, Scope } from '@yunge/mongo';
import DataLoader from 'dataloader';
import { campScope, type Camps } from './camps.ts';
import { certificateScope, type Certificates } from './certificates.ts';
import type { Certificate } from '../domain/certificate.ts';
import { sessionScope, type Sessions } from './sessions.ts';
import { trainingRecordScope, type TrainingRecords } from './training-records.ts';

interface Finds<State extends Identified> {
  many(ids: readonly string[], scope: Scope): Promise<State[]>;
}

/** Gathers the ids that one request asks for into one query; null for what is not there or out of scope. */
function byId<State extends Identified>(store: Finds<State>, scope: Scope): DataLoader<string, State | null> {
  return new DataLoader(async (ids) => {
    const found = new Map((await store.many(ids, scope)).map((state) => [state.id, state]));
    return ids.map((id) => found.get(id) ?? null);
  });
}

/** What one request looks up by key, within what its actor can reach. */
export function loadersFor(
  {
    camps,
    sessions,
    trainingRecords,
    certificates,
  }: {
    readonly camps: Camps;
    readonly sessions: Sessions;
    readonly trainingRecords: TrainingRecords;
    readonly certificates: Certificates;
  },
  actor: Actor,
) {
  const scope = certificateScope(actor);
  return {
    camp: byId(camps, campScope(actor)),
    /** Whoever sees a session sees which camp it is of. */
    campOfSession: byId(camps, {}),
    session: byId(sessions, sessionScope(actor)),
    trainingRecord: byId(trainingRecords, trainingRecordScope(actor)),
    certificate: byId(certificates, scope),
    certificatesOfPerson: new DataLoader<string, Certificate[]>(async (personIds) => {
      const found = Map.groupBy(await certificates.ofPeople(personIds, scope), ({ personId }) => personId);
      return personIds.map((personId) => found.get(personId) ?? []);
    }),
  };
}
