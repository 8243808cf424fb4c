import { honourListPublished } from '@yunge/contracts';
import { systemActor } from '@yunge/kernel';
import { implement } from '@yunge/queue';
import type { Service } from '../context.ts';
import { honourCertificateId, issueHonourCertificate } from '../domain/honour-certificate.ts';

const actor = systemActor('honours');
const command = { name: 'issue-honour-certificates', by: actor, key: null, request: null };

/** Gives everybody whom a published list honours a certificate. Their ids derive from the list: twice is once. */
export const issueHonourCertificates = ({ stores, clock }: Pick<Service, 'stores' | 'clock'>) =>
  implement(honourListPublished, async ({ listId }) => {
    const { honourLists, honourCertificates, areas } = stores;
    const list = await honourLists.get(listId);
    if (!list) throw new Error(`the published list ${listId} is not there`);
    const [area] = await areas.many([list.areaCode]);
    const areaName = area?.name ?? list.areaCode;
    const act = { by: actor.id, at: clock.now() };
    for (const nominee of list.nominees) {
      const issued = await honourCertificates.open(
        command,
        () => issueHonourCertificate(list, nominee, areaName, act),
        honourCertificateId(listId, nominee.subjectId),
      );
      if (!issued.ok && issued.code !== 'ALREADY_EXISTS') throw new Error(`no certificate: ${issued.code}`);
    }
  });
