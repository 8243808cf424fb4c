import { isOnTime } from '@yunge/casework';
import { announcement, needClosed, noticeRaised } from '@yunge/contracts';
import type { Need, NeedEvent, NeedPlatform } from './need.ts';

const PLATFORM_NAMES: Readonly<Record<NeedPlatform, { readonly en: string; readonly zh: string }>> = {
  PARTY: { en: 'party', zh: '党建' },
  VOLUNTEER: { en: 'volunteer', zh: '志愿服务' },
  PUBLIC: { en: 'public-service', zh: '公共服务' },
};

/** The fact behind honours: nothing leads back from a need that is done or withdrawn, so it is told once. */
function facts({ name, at }: NeedEvent, need: Need) {
  if (name !== 'need.finished' && name !== 'need.withdrawn') return [];
  const { id, areaCode, platform, jointMeetingAt } = need;
  const isDone = name === 'need.finished';
  // What a need is promised is that somebody takes it up before it has to go to the joint meeting.
  const isInTime = isDone && jointMeetingAt === null && isOnTime(need, at);
  return [announcement(needClosed, { needId: id, areaCode, platform, isDone, isOnTime: isInTime, at })];
}

/** What others hear of a need's event: the fact behind honours, and whom to tell. */
export const announceNeed = (event: NeedEvent, need: Need) => [...facts(event, need), ...notices(event, need)];

/** Who has to be told of an event, in the words they will read. The need's own words stay in the need. */
function notices(event: NeedEvent, need: Need) {
  const told = (recipientId: string | null | undefined, en: string, zh: string) =>
    recipientId == null || recipientId === event.by
      ? []
      : [
          announcement(noticeRaised, {
            recipientId,
            reason: event.name,
            subject: { type: 'Need', id: need.id },
            text: { en, zh },
            isUrgent: event.name === 'need.jointMeetingCalled',
            at: event.at,
          }),
        ];
  switch (event.name) {
    case 'need.filed':
      return told(event.hubId, 'A need was filed in your community; please route it.', '您的社区有新需求，请派单。');
    case 'need.routed': {
      const { en, zh } = PLATFORM_NAMES[event.platform];
      return told(need.filerId, `Your need was routed to the ${en} platform.`, `您的需求已派至${zh}平台。`);
    }
    case 'need.claimed':
      return told(need.filerId, 'Your need was claimed.', '您的需求已被认领。');
    case 'need.released':
      return told(
        need.routerId,
        'A claim was given back; the need is open to claim again.',
        '认领已退回，需求重新开放认领。',
      );
    case 'need.warned':
      return told(
        event.hubId ?? need.routerId,
        'A need of your community still waits for somebody to take it up, and its time is running out.',
        '您的社区有需求即将逾期，仍无人认领。',
      );
    case 'need.jointMeetingCalled':
      return told(
        event.hubId ?? need.routerId,
        'Nobody claimed a need of your community in time; it goes before the joint meeting.',
        '您的社区有需求逾期无人认领，已提交党建联席会。',
      );
    case 'need.finished':
      return told(need.filerId, 'Your need is done; please confirm.', '您的需求已办理完成，请确认。');
    case 'need.handedOver':
      return told(event.toId, 'A need has passed on to you.', '有需求移交给您。');
    case 'need.confirmed':
      return told(need.claim?.personId, 'The filer has confirmed that the need is done.', '需求已由提出人确认完成。');
    case 'need.withdrawn':
      return told(need.claim?.personId, 'A need you claimed was withdrawn.', '您认领的需求已撤回。');
  }
}
