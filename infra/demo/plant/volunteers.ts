import { historyOf } from '../../../services/volunteers/src/domain/need-history.ts';
import type {
  VolunteerEvent,
  VolunteerProfile,
  VolunteerSkill,
} from '../../../services/volunteers/src/domain/volunteer.ts';
import { factsIn } from '../../../services/personnel/src/store/facts.ts';
import { needsIn } from '../../../services/volunteers/src/store/needs.ts';
import { volunteerId, volunteersIn } from '../../../services/volunteers/src/store/volunteers.ts';
import { residentUnits } from '../admission/departments.ts';
import { needs, type NeedFact } from '../community/needs.ts';
import { volunteerTeams } from '../community/volunteer-teams.ts';
import { departmentClerks } from '../people/staff.ts';
import { newEmploymentPeople, volunteers } from '../people/volunteers.ts';
import { districts, ZOUCHENG } from '../places/divisions.ts';
import { stream } from '../random.ts';
import { monthAfter, shanghai } from '../time.ts';
import { inBatches } from './batches.ts';
import { factsOf } from './facts.ts';
import type { History } from './history.ts';
import type { Databases } from './stores.ts';

const skills: readonly VolunteerSkill[] = [
  'CARE',
  'TUTORING',
  'REPAIR',
  'LAW',
  'MEDICINE',
  'MEDIATION',
  'DIGITAL',
  'ENVIRONMENT',
];

const skillsOf = (key: string): VolunteerSkill[] => {
  const random = stream('skills', key);
  return [...new Set([random.pick(skills), random.pick(skills)])].sort();
};

/** Claimants by what the needs call them: a person's id, a team's or a resident unit's. */
export function claimants(): Map<string, VolunteerProfile> {
  // Members from new employment volunteer too; none of the needs was claimed by one.
  const people = [...districts.flatMap((district) => [...volunteers(district)]), ...newEmploymentPeople()];
  return new Map<string, VolunteerProfile>([
    ...people.map(({ id, posting }): [string, VolunteerProfile] => [
      id,
      { kind: 'VOLUNTEER', name: null, personId: id, homeCode: posting.division, skills: skillsOf(id) },
    ]),
    ...volunteerTeams().map(({ id, nameZh, organiser }): [string, VolunteerProfile] => [
      id,
      { kind: 'ASSOCIATION', name: nameZh, personId: organiser, homeCode: ZOUCHENG, skills: skillsOf(id) },
    ]),
    ...residentUnits.map(({ id, code, nameZh }): [string, VolunteerProfile] => {
      const [clerk] = departmentClerks(ZOUCHENG, code);
      if (!clerk) throw new Error(`${code} has no clerk.`);
      return [id, { kind: 'UNIT', name: nameZh, personId: clerk.id, homeCode: ZOUCHENG, skills: ['POLICY'] }];
    }),
  ]);
}

/** A need's history as the service would have written it; the claim is by whoever acts for the claimant. */
export function needHistory(need: NeedFact, profiles: ReadonlyMap<string, VolunteerProfile>, until: Date) {
  const { id, kind, titleZh, grid, filer, platform, reason, claim } = need;
  const when = (instant: number | null) => (instant === null ? null : { at: new Date(instant) });
  const profile = claim && profiles.get(claim.claimant);
  if (claim && !profile) throw new Error(`${need.key} was claimed by nobody the demo knows.`);
  const finished = when(need.doneAt);
  const withdrawn = when(need.withdrawnAt);
  const events = historyOf(
    {
      ...{ id, kind, description: titleZh, areaCode: grid },
      filed: { by: filer, at: new Date(need.filedAt) },
      routed: { by: need.routedBy, at: new Date(need.routedAt), platform, reason },
      claimed:
        claim && profile ? { by: profile.personId, at: new Date(claim.at), claimantId: volunteerId(profile) } : null,
      finished: finished && { ...finished, result: '已上门办理。' },
      confirmed: when(need.confirmedAt),
      withdrawn: withdrawn && { ...withdrawn, by: filer, reason: '问题已自行解决 (solved meanwhile)' },
    },
    until,
  );
  return { id, events };
}

/** Claimants and needs, and the facts that personnel heard of the needs. */
export async function plantVolunteers(
  { volunteers: connection, personnel }: Pick<Databases, 'volunteers' | 'personnel'>,
  asOf: string,
) {
  const options = { onAnnounced: () => undefined };
  const profiles = claimants();
  const registered = new Date(shanghai(`${monthAfter(asOf, -12)}-01T09:00`));
  const store = volunteersIn(connection, options);
  const histories = [...profiles.values()].map((profile): History<VolunteerEvent> => {
    const id = volunteerId(profile);
    return { id, events: [{ name: 'volunteer.registered', id, profile, by: profile.personId, at: registered }] };
  });
  const needStore = needsIn(connection, options);
  const factStore = factsIn(personnel);
  const until = new Date(shanghai(`${asOf}-01`));
  let facts = 0;
  return {
    volunteers: await inBatches(histories, (batch) => store.plant(batch)),
    needs: await inBatches(
      needs({ asOf }).map((need) => needHistory(need, profiles, until)),
      async (batch) => {
        const heard = factsOf(batch.flatMap(({ id, events }) => needStore.compose(id, events)?.log.outbox ?? []));
        facts += heard.length;
        await Promise.all([needStore.plant(batch), factStore.insert(heard, until)]);
      },
    ),
    facts,
  };
}
