import { announcement, honourListPublished, noticeRaised } from '@yunge/contracts';
import type { HonourCertificate, HonourCertificateEvent } from './honour-certificate.ts';
import type { HonourListEvent } from './honour-list-history.ts';
import type { HonourList } from './honour-list.ts';
import type { HonourObjection, HonourObjectionEvent } from './honour-objection.ts';
import type { HonourRollEvent } from './honour-recommendation.ts';

interface Words {
  readonly en: string;
  readonly zh: string;
}

interface Told {
  readonly name: string;
  readonly at: Date;
}

const words = (en: string, zh: string): Words => ({ en, zh });

/** The same words to each of some people, about one thing. */
function tell(
  { name, at }: Told,
  subject: { readonly type: string; readonly id: string },
  recipientIds: Iterable<string>,
  text: Words,
) {
  return [...new Set(recipientIds)].map((recipientId) =>
    announcement(noticeRaised, { recipientId, reason: name, subject, text, isUrgent: false, at }),
  );
}

/** Those of the nominees who have an inbox. */
const peopleOf = ({ nominees }: HonourList) =>
  nominees.flatMap(({ subjectKind, subjectId }) => (subjectKind === 'PERSON' ? [subjectId] : []));

export function announceHonourList(event: HonourListEvent, list: HonourList) {
  const toNominees = (text: Words) => tell(event, { type: 'HonourList', id: list.id }, peopleOf(list), text);
  switch (event.name) {
    case 'honourList.noticeOpened':
      return toNominees(
        words('You are put forward for an honour; the public notice runs.', '您被提名表彰，现予公示。'),
      );
    case 'honourList.superseded':
      return toNominees(
        words('An objection to the list you stand in was upheld; it is computed again.', '异议成立，榜单将重新评定。'),
      );
    case 'honourList.published':
      return [
        announcement(honourListPublished, { listId: list.id }),
        ...toNominees(words('The list that honours you is published.', '表彰名单已公布。')),
      ];
    default:
      return [];
  }
}

export function announceHonourObjection(event: HonourObjectionEvent, objection: HonourObjection) {
  const { objectorId, deciderIds, id, decision } = objection;
  const to = (recipientIds: readonly string[], text: Words) =>
    tell(event, { type: 'HonourObjection', id }, recipientIds, text);
  switch (event.name) {
    case 'honourObjection.noted':
      return [
        ...to([objectorId], words('Your objection is taken note of.', '您的异议已受理。')),
        ...to(deciderIds, words('An objection to a list waits for a decision.', '有表彰异议待您裁定。')),
      ];
    case 'honourObjection.lapsed':
      return to([objectorId], words('The public notice was over when you objected.', '公示期已过，异议未予受理。'));
    case 'honourObjection.climbed':
      return to(event.toldIds, words('An objection to a list is overdue.', '表彰异议逾期未裁定。'));
    case 'honourObjection.decided': {
      const reason = decision?.reason ?? '';
      return to(
        [objectorId],
        event.isUpheld
          ? words(`Your objection is upheld: ${reason}`, `您的异议成立：${reason}`)
          : words(`Your objection is rejected: ${reason}`, `您的异议不成立：${reason}`),
      );
    }
    default:
      return [];
  }
}

export function announceHonourCertificate(event: HonourCertificateEvent, certificate: HonourCertificate) {
  const { subjectKind, subjectId, id, number } = certificate;
  if (subjectKind !== 'PERSON') return [];
  const text =
    event.name === 'honourCertificate.issued'
      ? words(`Your certificate ${number} is ready.`, `您的荣誉证书 ${number} 已签发。`)
      : words(
          `Your certificate ${number} is taken back: ${event.reason}`,
          `您的荣誉证书 ${number} 已撤销：${event.reason}`,
        );
  return tell(event, { type: 'HonourCertificate', id }, [subjectId], text);
}

export function announceHonourRoll(event: HonourRollEvent) {
  const { id, subjectId } = event.recommendation;
  return tell(
    event,
    { type: 'HonourRecommendation', id },
    [subjectId],
    words('You are recommended to city and province.', '您被推荐参加市级、省级评选。'),
  );
}
