import { enterpriseLiaisonAssigned } from '@yunge/contracts';
import { systemActor } from '@yunge/kernel';
import { implement } from '@yunge/queue';
import type { Service } from '../context.ts';
import { followLiaison as follow } from '../domain/request-decisions.ts';

const actor = systemActor('follow-liaison');

/** Hands a company's open requests to its present officer. Late, doubled and swapped events read the same file. */
export const followLiaison = ({ stores, clock }: Service) =>
  implement(enterpriseLiaisonAssigned, async ({ enterpriseId }) => {
    const command = { name: 'follow-liaison', by: actor, key: null, request: null };
    let enterprise = await stores.enterprises.get(enterpriseId);
    let handedTo: string | null = null;
    // Looks again afterwards: the next officer may have been named while the requests were handed to this one.
    while (enterprise && enterprise.liaisonId !== handedTo) {
      const { liaisonId } = enterprise;
      for (const id of await stores.requests.openOf(enterpriseId)) {
        const act = { by: actor, at: clock.now() };
        await stores.requests.change(id, command, (request) => follow(request, liaisonId, act));
      }
      handedTo = liaisonId;
      enterprise = await stores.enterprises.get(enterpriseId);
    }
  });
