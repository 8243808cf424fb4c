import { defineJob, implement, sweepDeadlines } from '@yunge/queue';
import { z } from 'zod';
import type { Service } from '../context.ts';
import { callWhatIsDue, PLATFORM } from '../domain/need-deadline.ts';

const job = defineJob('call-joint-meeting', z.object({ needId: z.string() }));

/**
 * Warns the hub of a need that nobody takes up, and at the end puts it before the joint meeting. Safe to run twice,
 * late, or in several workers at once: the decision sees what was told, and the write is conditional on what it saw.
 */
async function call({ stores, clock }: Service, needId: string): Promise<void> {
  const need = await stores.needs.get(needId);
  if (!need) return;
  const at = await clock.sync();
  const hubId = await stores.postings.hubOf(need.areaCode, at);
  const command = { name: job.name, by: PLATFORM, key: null, request: null };
  await stores.needs.change(needId, command, (found) => callWhatIsDue(found, { hubId, at }));
}

export const callJointMeeting = (service: Service) => implement(job, ({ needId }) => call(service, needId));

export const sweepUnclaimedNeeds = (service: Service) =>
  sweepDeadlines({
    job,
    clock: service.clock,
    queues: service.queues,
    logger: service.logger,
    find: (before, limit) => service.stores.needs.due(before, limit),
    data: (needId) => ({ needId }),
    work: (needId) => call(service, needId),
  });
