import { certificateChanged } from '@yunge/contracts';
import { implement } from '@yunge/queue';
import type { Service } from '../context.ts';

/** Keeps the copy of certificates right, so that dispatch knows who is trained. */
export const learnCertificate = ({ stores }: Service) =>
  implement(certificateChanged, (certificate) => stores.certificates.learn(certificate.certificateId, certificate));
