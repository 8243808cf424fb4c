import {
  MyVolunteersDocument,
  NeedClaimDocument,
  NeedConfirmDocument,
  NeedFinishDocument,
  NeedOpenDocument,
  NeedRouteDocument,
  type Client,
} from '@yunge/client';
import type { Cast } from '../cast.ts';
import { equal, given } from '../payload.ts';
import { surprise, type Teller } from '../teller.ts';
import { idOf } from './lamp.ts';

export async function tellNeed(cast: Cast, { chapter, step }: Teller): Promise<void> {
  const { resident, member, organiser, volunteer, rival, key } = cast;
  chapter({ zh: '五、微心愿认领', en: 'A need, two who want to help' });
  const { areaCode } = await idOf(member);
  const id = await step({ zh: '居民提出需求', en: 'A resident files a need' }, async () => {
    const input = {
      kind: 'ELDERLY_CARE',
      description: '希望有人陪老人读报。Somebody to read the paper to my mother.',
      areaCode,
    } as const;
    const { needOpen } = await resident.execute(NeedOpenDocument, { input, idempotencyKey: key() });
    return given(needOpen, needOpen.need).id;
  });
  await step(
    { zh: '枢纽分派到志愿服务平台，附理由', en: 'The hub routes it to the volunteer platform, with a reason' },
    async () => {
      const input = { platform: 'VOLUNTEER', reason: '就近结对。Volunteers live next door.' } as const;
      const { needRoute } = await organiser.execute(NeedRouteDocument, { id, input, idempotencyKey: key() });
      return equal('status', given(needRoute, needRoute.need).status, 'ROUTED');
    },
  );
  const claim = async (client: Client) => {
    const [profile] = (await client.execute(MyVolunteersDocument)).volunteers.nodes;
    if (!profile) return surprise('a registered volunteer', null);
    const input = { claimantId: profile.id };
    const { needClaim } = await client.execute(NeedClaimDocument, { id, input, idempotencyKey: key() });
    return { client, name: profile.name, codes: needClaim.userErrors.map(({ code }) => code) };
  };
  const winner = await step(
    { zh: '两人同时认领，恰有一人成功', en: 'Two claim it at once; exactly one wins' },
    async () => {
      const claims = await Promise.all([claim(volunteer), claim(rival)]);
      const won = claims.filter(({ codes }) => codes.length === 0);
      equal('winners', won.length, 1);
      equal('refusal of the other', claims.flatMap(({ codes }) => codes).join(), 'ALREADY_CLAIMED');
      return won[0] ?? surprise('a winner', claims);
    },
    ({ name }) => name ?? '',
  );
  await step({ zh: '办结，并由居民确认', en: 'Done, and confirmed by the resident' }, async () => {
    const input = { result: '已陪读一小时。Read for an hour.' };
    const { needFinish } = await winner.client.execute(NeedFinishDocument, { id, input, idempotencyKey: key() });
    given(needFinish, needFinish.need);
    const { needConfirm } = await resident.execute(NeedConfirmDocument, { id, idempotencyKey: key() });
    return equal('status', given(needConfirm, needConfirm.need).status, 'CONFIRMED');
  });
}
