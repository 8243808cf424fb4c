import { defineJob, implement, sweepDeadlines } from '@yunge/queue';
import { z } from 'zod';
import type { Service } from '../context.ts';
import { issueDue } from '../store/issue-due.ts';

const job = defineJob('issue-earned-certificate', z.object({ recordId: z.string() }));

/** Writes a certificate that was earned where the request that earned it did not live to write it. */
async function issue({ stores, clock, policy }: Service, recordId: string): Promise<void> {
  const record = await stores.trainingRecords.get(recordId);
  if (record) await issueDue(stores, record, { months: policy.months, at: await clock.sync() });
}

export const issueEarnedCertificate = (service: Service) => implement(job, ({ recordId }) => issue(service, recordId));

export const sweepEarnedCertificates = (service: Service) =>
  sweepDeadlines({
    job,
    clock: service.clock,
    queues: service.queues,
    logger: service.logger,
    find: (before, limit) => service.stores.trainingRecords.due(before, limit),
    data: (recordId) => ({ recordId }),
    work: (recordId) => issue(service, recordId),
  });
