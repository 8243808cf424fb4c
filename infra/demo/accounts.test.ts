import { describe, expect, it } from '@jest/globals';
import { readAccounts } from '../../gateway/src/demo/accounts.ts';
import { itemFor } from './admission/items.ts';
import { enterprise, enterprises } from './enterprises/enterprises.ts';
import { everyone } from './people/people.ts';
import { claimants } from './plant/volunteers.ts';
import { districts } from './places/divisions.ts';
import { holds, trainedMember, untrainedMember } from './training/records.ts';

const { accounts } = readAccounts();
const account = (name: string) => {
  const found = accounts.find((each) => each.account === name);
  if (!found) throw new Error(`There is no account ${name}.`);
  return found;
};

describe('The demo accounts are people of the demo', () => {
  const people = new Map([...everyone()].map((person) => [person.id, person]));
  const companies = new Map([...enterprises()].map((company) => [company.contact.id, company]));

  it('each is planted, with the roles of the person', () => {
    const roles = accounts.map(({ account: name, id }) => [
      name,
      people.get(id)?.roles ?? (companies.has(id) ? ['ENTERPRISE'] : null),
    ]);
    expect(roles).toEqual(accounts.map(({ account: name, roles }) => [name, roles]));
  });

  it('each reaches where the person is posted, and nowhere else', () => {
    for (const { account: name, id, roles, scopes } of accounts) {
      const company = companies.get(id);
      if (company) {
        expect([name, scopes]).toEqual([name, { divisions: [], department: null, enterprise: company.creditCode }]);
        continue;
      }
      const posting = people.get(id)?.posting;
      const isEverywhere = roles.includes('ADMIN') || roles.includes('AUDITOR');
      // A volunteer serves the whole district, whichever community is home; a resident has only what is their own.
      const own = roles.includes('RESIDENT') ? [] : posting?.covers;
      const served = roles.includes('VOLUNTEER') ? [posting?.division.slice(0, 6)] : own;
      const divisions = isEverywhere ? districts : served;
      expect([name, scopes]).toEqual([name, { divisions, department: posting?.department ?? null, enterprise: null }]);
    }
  });
});

describe('The demo accounts can play the story', () => {
  const lamp = itemFor('STREET_LAMP');
  const grid = account('grid-member').scopes.divisions[0] ?? '';

  it('the member on duty is trained for a street lamp, the colleague is not, and the resident lives there', () => {
    expect(account('grid-member').id).toBe(trainedMember().id);
    expect(account('grid-member-untrained').id).toBe(untrainedMember().id);
    const untrained = account('grid-member-untrained').scopes.divisions[0] ?? '';
    const checker = account('grid-member-2').scopes.divisions[0] ?? '';
    const required = lamp?.moduleRequired ?? 'PARTY_SPIRIT';
    expect([grid, untrained, checker].map((code) => holds(code, required))).toEqual([true, false, true]);
    expect([...everyone()].find(({ id }) => id === account('resident').id)?.posting.division).toBe(grid);
  });

  it('chief, town leader, department and centre are those above that grid', () => {
    expect(account('grid-chief').scopes.divisions).toEqual([grid.slice(0, 12)]);
    expect(account('town-leader').scopes.divisions).toEqual([grid.slice(0, 9)]);
    expect(account('department').scopes).toMatchObject({ divisions: [grid.slice(0, 6)], department: lamp?.department });
    expect(account('dispatcher').scopes.divisions).toEqual([grid.slice(0, 6)]);
  });

  it('both companies have the one liaison', () => {
    const [first, second] = [enterprise(0), enterprise(86)];
    expect([account('enterprise').id, account('enterprise-2').id]).toEqual([first.contact.id, second.contact.id]);
    expect([first.liaison, second.liaison]).toEqual([account('liaison').id, account('liaison').id]);
  });

  it('both rival volunteers are registered in the district of the grid', () => {
    const profiles = claimants();
    for (const name of ['volunteer', 'volunteer-2']) {
      expect(profiles.get(account(name).id)).toMatchObject({ kind: 'VOLUNTEER', personId: account(name).id });
      expect(profiles.get(account(name).id)?.homeCode.slice(0, 6)).toBe(grid.slice(0, 6));
    }
  });
});
