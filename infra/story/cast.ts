import { randomUUID } from 'node:crypto';
import { createClient, type Client } from '@yunge/client';

/** Everybody in the story, logged in with the demo's own issuer. */
const ACCOUNTS = {
  resident: 'resident',
  member: 'grid-member',
  neighbour: 'grid-member-2',
  untrained: 'grid-member-untrained',
  chief: 'grid-chief',
  dispatcher: 'dispatcher',
  head: 'centre-head',
  company: 'enterprise',
  rivalCompany: 'enterprise-2',
  liaison: 'liaison',
  organiser: 'organiser',
  volunteer: 'volunteer',
  rival: 'volunteer-2',
  admin: 'admin',
  secondResident: 'resident-2',
  leader: 'town-leader',
  department: 'department',
} as const;

export type Role = keyof typeof ACCOUNTS;
export type Cast = Readonly<Record<Role, Client>> & {
  /** A fresh idempotency key for one step of this telling. */
  readonly key: () => string;
  /** Nobody in particular: without a token. */
  readonly anonymous: Client;
};

/** Password of every demo account. */
const PASSWORD = 'yunge-demo';

export async function gatherCast(gatewayUrl: string): Promise<Cast> {
  const anonymous = createClient({ url: new URL('/graphql', gatewayUrl).href });
  const login = (role: Role) => anonymous.login(ACCOUNTS[role], PASSWORD);
  const [resident, member, neighbour, untrained, chief, dispatcher, head] = await Promise.all([
    login('resident'),
    login('member'),
    login('neighbour'),
    login('untrained'),
    login('chief'),
    login('dispatcher'),
    login('head'),
  ]);
  const [secondResident, leader, department] = await Promise.all([
    login('secondResident'),
    login('leader'),
    login('department'),
  ]);
  const [company, rivalCompany, liaison, organiser, volunteer, rival, admin] = await Promise.all([
    login('company'),
    login('rivalCompany'),
    login('liaison'),
    login('organiser'),
    login('volunteer'),
    login('rival'),
    login('admin'),
  ]);
  const people = {
    resident,
    secondResident,
    leader,
    department,
    member,
    neighbour,
    untrained,
    chief,
    dispatcher,
    head,
  };
  const others = { company, rivalCompany, liaison, organiser, volunteer, rival, admin };
  return { ...people, ...others, anonymous, key: randomUUID };
}
