import { noticeRaised } from '@yunge/contracts';
import { systemActor, type Clock } from '@yunge/kernel';
import { implement } from '@yunge/queue';
import { keepNotice } from '../domain/notice.ts';
import type { Notices } from '../store/notices.ts';

const actor = systemActor('inbox');

/** What of the service an inbox needs. */
export interface Inbox {
  readonly stores: { readonly notices: Pick<Notices, 'open'> };
  readonly clock: Pick<Clock, 'now'>;
}

/** Lays a notice into its recipient's inbox. The event's id is the notice's, so a repeated event is refused as known. */
export const keepRaisedNotice = ({ stores, clock }: Inbox) =>
  implement(noticeRaised, (raised, { id: eventId }) =>
    stores.notices.open(
      { name: 'keep-notice', by: actor, key: null, request: null },
      (id) => keepNotice(id, raised, { by: actor.id, at: clock.now() }),
      eventId,
    ),
  );
