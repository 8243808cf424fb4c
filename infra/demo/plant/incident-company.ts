import { CHINA_CALENDAR, startCall, type Milestone, type WhistleKind } from '@yunge/casework';
import { systemActor } from '@yunge/kernel';
import type { IncidentEvent } from '../../../services/grids/src/domain/incident-event.ts';
import { category as categoryOf } from '../admission/categories.ts';
import { departments } from '../admission/departments.ts';
import { demoId } from '../ids.ts';
import type { IncidentFact } from '../incidents/facts.ts';
import { peopleOfRole } from '../people/five-roles.ts';
import { personId } from '../people/posting.ts';
import { departmentClerks, departmentHead } from '../people/staff.ts';
import { YUNGANG } from '../places/divisions.ts';
import { stream, type Random } from '../random.ts';
import { DAY, HOUR, MINUTE, nextBetween, period, type Instant } from '../time.ts';

/** Who each level of the ladder reaches, from level 1. */
type Superiors = readonly (string | null)[];

/** Shares of the demo; all of them illustrative. */
const SHARES = { mediated: 0.7, agreed: 0.86, followedUp: 0.75, kept: 0.92, whistled: 0.3, hard: 0.2 } as const;

let mediators: ReadonlyMap<string, readonly string[]> | null = null;

/** Mediators of the five roles by the community they serve. */
function mediatorsOf(community: string): readonly string[] {
  mediators ??= new Map(
    [
      ...Map.groupBy(
        [...peopleOfRole('MEDIATOR')].flatMap(({ id, posting }) => posting.covers.map((code) => ({ code, id }))),
        ({ code }) => code,
      ),
    ].map(([code, served]) => [code, served.map(({ id }) => id)]),
  );
  return mediators.get(community) ?? [];
}

/** The first time somebody worked on it: from its signature to the feedback; null where nobody did, or for a moment only. */
function workOf({ steps }: IncidentFact): { from: Instant; until: Instant } | null {
  const until = steps.findIndex(({ action }) => action === 'feedback');
  const from = steps.slice(0, Math.max(until, 0)).findLastIndex(({ action }) => action === 'sign');
  const [start, end] = [steps[from]?.at, steps[until]?.at];
  return start === undefined || end === undefined || end - start < 10 * MINUTE ? null : { from: start, until: end };
}

/** A dispute is mediated while it is worked on, and an agreement followed up a week or two after its end. */
function mediation(fact: IncidentFact, end: Instant): IncidentEvent[] {
  const work = workOf(fact);
  const community = fact.grid.slice(0, 12);
  const served = mediatorsOf(community);
  const random = stream('mediation', fact.key);
  if (!work || served.length === 0 || !random.chance(SHARES.mediated)) return [];
  const mediatorId = random.pick(served);
  const chief = personId('GRID_CHIEF', community);
  const span = work.until - work.from;
  const mediatedAt = work.from + Math.floor(span * random.between(0.5, 0.9));
  const isAgreed = random.chance(SHARES.agreed);
  const mediated: IncidentEvent[] = [
    {
      name: 'incident.mediatorNamed',
      ...{ mediatorId, by: chief, at: new Date(work.from + Math.floor(span * random.between(0.1, 0.4))) },
    },
    {
      name: 'incident.mediated',
      ...{ outcome: isAgreed ? 'AGREED' : 'FAILED', agreement: isAgreed ? '双方达成一致，按约履行。' : null },
      ...{ by: mediatorId, at: new Date(mediatedAt) },
    },
  ];
  // After the last step, so that it is found where a follow-up may be made: closed, or further.
  const soonest = Math.max(mediatedAt + 7 * DAY, fact.steps.at(-1)?.at ?? 0);
  const askedAt = nextBetween(soonest + Math.floor(random.between(0.1, 14) * DAY), 9, 17);
  const isAsked = random.chance(SHARES.followedUp) && askedAt <= mediatedAt + 30 * DAY && askedAt < end;
  if (!isAgreed || !isAsked) return mediated;
  const isKept = random.chance(SHARES.kept);
  const remark = isKept ? null : '约定事项未完全履行。';
  return [...mediated, { name: 'incident.mediationFollowedUp', isKept, remark, by: chief, at: new Date(askedAt) }];
}

/** How soon a unit does what it owes: some are late more often than others. */
function course(unit: string, { from, until }: { from: Instant; until: Instant }, random: Random) {
  const span = until - from;
  const isLate = random.chance(stream('whistle-late', unit).between(0.03, 0.25));
  const upTo = (minutes: number, share: number) => Math.floor(Math.min(minutes * MINUTE, span * share));
  const signedAt = from + upTo(isLate ? random.between(65, 150) : random.between(4, 50), isLate ? 0.5 : 0.2);
  const contactedAt = signedAt + upTo(random.between(20, 600), 0.15);
  const attendedAt = contactedAt + upTo(random.between(120, 2_000), 0.2);
  return { SIGN_IN: signedAt, CONTACT: contactedAt, ATTEND: attendedAt } satisfies Record<Milestone, Instant>;
}

/** One or two departments called to a hard matter, as they came and as they were rated. */
function whistle(fact: IncidentFact, superiors: Superiors): IncidentEvent[] {
  const work = workOf(fact);
  const random = stream('whistle', fact.key);
  if (!work || work.until - work.from < 12 * HOUR || !random.chance(SHARES.whistled)) return [];
  const kind: WhistleKind = random.chance(SHARES.hard) ? 'HARD' : 'ROUTINE';
  const by =
    kind === 'HARD' ? personId('TOWN_LEADER', fact.grid.slice(0, 9)) : personId('GRID_CHIEF', fact.grid.slice(0, 12));
  const blownAt = work.from + Math.floor(random.between(5, 60) * MINUTE);
  const whistleId = demoId('whistle', fact.key);
  const others = departments.filter(({ code }) => code !== fact.department);
  const units = [...new Set([random.pick(others).code, ...(random.chance(0.3) ? [random.pick(others).code] : [])])];
  const toldIds = units.flatMap((unit) => [
    departmentHead(YUNGANG, unit).id,
    ...departmentClerks(YUNGANG, unit).map(({ id }) => id),
  ]);
  const blown: IncidentEvent = {
    name: 'incident.whistleBlown',
    ...{ whistleId, kind, reason: '需部门到场会商处置。', departments: units, toldIds, by, at: new Date(blownAt) },
  };
  const ratedFrom = fact.steps.find(({ action }) => action === 'feedback')?.at ?? work.until;
  const nextAt = fact.steps.find(({ action }) => action === 'startCheck')?.at ?? ratedFrom + HOUR;
  return [
    blown,
    ...units.flatMap((unit, index) => {
      const came = course(unit, { from: blownAt, until: work.until }, random);
      const clerk = random.pick(departmentClerks(YUNGANG, unit)).id;
      const { duties } = startCall(CHINA_CALENDAR, kind, unit, new Date(blownAt));
      const answered = duties.map(({ milestone }): IncidentEvent => {
        return {
          name: 'incident.whistleAnswered',
          whistleId,
          unit,
          milestone,
          by: clerk,
          at: new Date(came[milestone]),
        };
      });
      const missed = duties
        .filter(({ milestone, dueAt }) => dueAt.getTime() < came[milestone])
        .map(({ milestone, dueAt }): IncidentEvent => {
          const superiorId = superiors[1] ?? null;
          const told = { whistleId, unit, milestone, dueAt, superiorId };
          return { name: 'incident.whistleMissed', ...told, by: systemActor('escalation').id, at: dueAt };
        });
      const score = missed.length === 0 ? 5 - random.weighted([60, 30, 10]) : 3 - random.weighted([40, 40, 20]);
      const at = new Date(ratedFrom + Math.floor(((nextAt - ratedFrom) * (index + 1)) / (units.length + 1)));
      return [
        ...answered,
        ...missed,
        { name: 'incident.whistleRated', whistleId, unit, rating: { score, comment: null }, by, at } as const,
      ];
    }),
  ];
}

/** What a history of the demo has besides its steps: mediations with their follow-ups, and whistles. */
export function companyEvents(fact: IncidentFact, superiors: Superiors): IncidentEvent[] {
  if (!fact.valid || fact.onTheSpot) return [];
  const { type } = categoryOf(fact.category);
  const [asOf = ''] = fact.key.split('x');
  if (type === 'DISPUTE') return mediation(fact, period(asOf).to);
  return type === 'ORDINARY' && fact.class === 'COMPLEX' ? whistle(fact, superiors) : [];
}
