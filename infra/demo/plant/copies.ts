import { certificateChanged, postingChanged } from '@yunge/contracts';
import { certificatesIn } from '../../../services/grids/src/store/certificates.ts';
import { postingsIn as gridsPostings } from '../../../services/grids/src/store/postings.ts';
import { postingsIn as enterprisesPostings } from '../../../services/enterprises/src/store/postings.ts';
import { factsIn } from '../../../services/personnel/src/store/facts.ts';
import { postingsIn as trainingPostings } from '../../../services/training/src/store/postings.ts';
import { postingsIn as volunteersPostings } from '../../../services/volunteers/src/store/postings.ts';
import { period } from '../time.ts';
import { inBatches } from './batches.ts';
import { factsOf } from './facts.ts';
import type { Announced } from './history.ts';
import type { Databases } from './stores.ts';

type Rows = readonly object[];

/** Gives each service its copy of the postings, as if it had heard of them one by one. */
export async function copyPostings(databases: Databases, announced: readonly Announced[]) {
  const postings = announced
    .filter(({ name }) => name === postingChanged.name)
    .map(({ data }) => postingChanged.schema.parse(data));
  const rows = postings.map((posting) => ({ _id: posting.postingId, ...posting }));
  const grids = gridsPostings(databases.grids).model;
  const volunteers = volunteersPostings(databases.volunteers).model;
  const enterprises = enterprisesPostings(databases.enterprises);
  const training = trainingPostings(databases.training);
  const lean = { lean: true } as const;
  await Promise.all([
    inBatches(rows, (batch: Rows) => grids.insertMany(batch, lean)),
    inBatches(rows, (batch: Rows) => volunteers.insertMany(batch, lean)),
    inBatches(postings, (batch) => enterprises.insert(batch)),
    inBatches(postings, (batch) => training.insert(batch)),
  ]);
  return postings;
}

/** Gives the grids service its copy of the certificates. */
export async function copyCertificates({ grids }: Databases, announced: readonly Announced[]): Promise<number> {
  const certificates = announced
    .filter(({ name }) => name === certificateChanged.name)
    .map(({ data }) => certificateChanged.schema.parse(data))
    .map((certificate) => ({ _id: certificate.certificateId, ...certificate }));
  const { model } = certificatesIn(grids);
  return inBatches(certificates, (batch: Rows) => model.insertMany(batch, { lean: true }));
}

/** Keeps what personnel heard of postings and certificates as facts. */
export async function copyFacts({ personnel }: Databases, announced: readonly Announced[], asOf: string) {
  const recordedAt = new Date(period(asOf).to);
  const facts = factsIn(personnel);
  return inBatches(factsOf(announced), (batch) => facts.insert(batch, recordedAt));
}
