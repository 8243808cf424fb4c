import type { Connection } from 'mongoose';
import type { EnterpriseEvent } from '../../../services/enterprises/src/domain/enterprise.ts';
import { enterprisesIn } from '../../../services/enterprises/src/store/enterprises.ts';
import { enterprises, type Enterprise } from '../enterprises/enterprises.ts';
import { MINUTE } from '../time.ts';
import { inBatches } from './batches.ts';
import { PLANTER, type History } from './history.ts';
import { companiesSince } from './people.ts';

/** A company's file, opened and given its liaison, who is all three in one 三员合一. The id is its credit code. */
export function enterpriseHistory(company: Enterprise, n: number, asOf: string): History<EnterpriseEvent> {
  const { creditCode, name, division, park, chain, scale, key, contact, liaison } = company;
  const act = { by: PLANTER, at: new Date(companiesSince(asOf).getTime() + n * MINUTE) };
  const terms = {
    ...{ name, areaCode: division, park, chain, scale, isKey: key },
    ...{ contact: { name: contact.name, phone: contact.phone }, accountId: contact.id },
  };
  return {
    id: creditCode,
    events: [
      { name: 'enterprise.registered', creditCode, terms, override: null, ...act },
      {
        name: 'enterprise.liaisonAssigned',
        liaisonId: liaison,
        kinds: ['AGENT', 'PARTY_ADVISER', 'PROJECT_GUARDIAN'],
        ...act,
      },
    ],
  };
}

export async function plantEnterprises(connection: Connection, asOf: string): Promise<number> {
  const store = enterprisesIn(connection, () => undefined);
  return inBatches(
    enterprises().map((company, n) => enterpriseHistory(company, n, asOf)),
    (batch) =>
      store.insert(
        batch.map(({ id, events }) => {
          const document = store.compose(id, events);
          if (!document) throw new Error(`${id} has no history.`);
          return document;
        }),
      ),
  );
}
