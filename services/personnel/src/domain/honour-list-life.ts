import type { DomainEvent } from '@yunge/kernel';
import type { HonourList, HonourNotice, HonourPublication, Nominee, PassedOver, Supersession } from './honour-list.ts';

/** What happens to a list once it is computed. */
export type HonourListLifeEvent = DomainEvent &
  (
    | {
        readonly name: 'honourList.nominated';
        readonly nominees: readonly Nominee[];
        readonly passedOver: readonly PassedOver[];
      }
    | { readonly name: 'honourList.noticeOpened'; readonly notice: HonourNotice }
    | { readonly name: 'honourList.objected'; readonly objectionId: string }
    | { readonly name: 'honourList.objectionSettled'; readonly objectionId: string }
    | {
        readonly name: 'honourList.superseded';
        readonly supersession: Supersession;
        readonly supersededById: string;
      }
    | { readonly name: 'honourList.published'; readonly publication: HonourPublication }
  );

export function evolveHonourListLife(list: HonourList, event: HonourListLifeEvent): HonourList {
  switch (event.name) {
    case 'honourList.nominated':
      return { ...list, status: 'NOMINATED', nominees: event.nominees, passedOver: event.passedOver };
    case 'honourList.noticeOpened':
      return { ...list, status: 'ON_NOTICE', notice: event.notice };
    case 'honourList.objected':
      return { ...list, openObjectionIds: [...list.openObjectionIds, event.objectionId] };
    case 'honourList.objectionSettled':
      return { ...list, openObjectionIds: list.openObjectionIds.filter((id) => id !== event.objectionId) };
    case 'honourList.superseded': {
      const { supersession, supersededById } = event;
      return { ...list, status: 'SUPERSEDED', supersession, supersededById };
    }
    case 'honourList.published':
      return { ...list, status: 'PUBLISHED', publishedAt: event.at, publication: event.publication };
  }
}
