import { noticeRaised } from '@yunge/contracts';
import { systemActor } from '@yunge/kernel';
import { implement } from '@yunge/queue';
import type { Service } from '../context.ts';
import { keepNotice } from '../domain/notice.ts';

const actor = systemActor('inbox');

/** Lays a notice into its recipient's inbox. The event's id is the notice's, so a repeated event is refused as known. */
export const keepRaisedNotice = ({ stores, clock }: Service) =>
  implement(noticeRaised, (raised, { id: eventId }) =>
    stores.notices.open(
      { name: 'keep-notice', by: actor, key: null, request: null },
      (id) => keepNotice(id, raised, { by: actor.id, at: clock.now() }),
      eventId,
    ),
  );
