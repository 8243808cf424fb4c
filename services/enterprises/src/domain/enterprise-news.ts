import { announcement, enterpriseLiaisonAssigned, noticeRaised } from '@yunge/contracts';
import type { Enterprise, EnterpriseEvent } from './enterprise.ts';

/** What others hear of a company's file: its new officer is told, and its open requests follow. */
export function announceEnterprise(event: EnterpriseEvent, { id, name }: Enterprise) {
  if (event.name !== 'enterprise.liaisonAssigned') return [];
  return [
    announcement(enterpriseLiaisonAssigned, { enterpriseId: id, at: event.at }),
    announcement(noticeRaised, {
      recipientId: event.liaisonId,
      reason: event.name,
      subject: { type: 'Enterprise', id },
      text: { en: `You look after ${name} from now on.`, zh: `请您包联企业：${name}。` },
      isUrgent: false,
      at: event.at,
    }),
  ];
}
