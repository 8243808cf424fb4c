import { describe, expect, it } from '@jest/globals';
import { actor, instant, story } from '@yunge/testkit';
import { addPerson, evolvePerson, maskPhone, revealPhone, type PersonEvent } from './person.ts';

const person = story(evolvePerson);
const at = instant('2026-11-02T09:00+08:00');
const lin = {
  name: ' Lin Wei 林伟 ',
  workPhone: '13812340000',
  roles: ['GRID_MEMBER' as const],
  areaCode: '140214033006',
};
const town = actor('TOWN_LEADER', { divisions: ['140214033'] });
const centre = actor('CENTRE_HEAD', { divisions: ['140214'] });
const added: PersonEvent = { name: 'person.added', id: 'lin', profile: lin, by: 'head', at };

describe('When a person is added', () => {
  it('the name is trimmed and the person belongs to every division above', () => {
    const then = person.opening(() => addPerson('lin', lin, town, at)).then({ name: 'person.added' });
    expect(then.state).toMatchObject({ name: 'Lin Wei 林伟', within: ['140214', '140214033', '140214033006'] });
  });

  it.each([
    [{ name: '  ' }, 'NAME_MALFORMED'],
    [{ workPhone: '12345' }, 'PHONE_MALFORMED'],
    [{ areaCode: '14021403' }, 'AREA_MALFORMED'],
    [{ areaCode: '140214034001' }, 'OUTSIDE_YOUR_AREA'],
  ])('%j is refused as %s', (change, code) => {
    person.opening(() => addPerson('lin', { ...lin, ...change }, town, at)).thenRefused(code);
  });

  it('nobody gives a role above their own power', () => {
    const withRole = (...roles: ('ADMIN' | 'TOWN_LEADER')[]) => ({ ...lin, roles });
    person.opening(() => addPerson('x', withRole('TOWN_LEADER'), town, at)).thenRefused('ROLE_NOT_YOURS_TO_GIVE');
    person.opening(() => addPerson('x', withRole('ADMIN'), centre, at)).thenRefused('ROLE_NOT_YOURS_TO_GIVE');
    person.opening(() => addPerson('x', withRole('TOWN_LEADER'), centre, at)).then({ name: 'person.added' });
  });
});

describe('A work phone', () => {
  it('shows three digits before and four after', () => {
    expect(['13812340000', '0352-1234567', '1234567'].map(maskPhone)).toEqual([
      '138****0000',
      '035*****4567',
      '*******',
    ]);
  });

  it('is revealed only with a reason, which is put on record', () => {
    person
      .given(added)
      .when(() => revealPhone(' ', { by: 'zhao', at }))
      .thenRefused('REASON_REQUIRED');
    person
      .given(added)
      .when(() => revealPhone('gas leak', { by: 'zhao', at }))
      .then({ name: 'person.phoneRevealed', reason: 'gas leak', by: 'zhao' });
  });
});
