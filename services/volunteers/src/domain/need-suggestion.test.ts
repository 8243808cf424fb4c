import { expect, it } from '@jest/globals';
import { suggestPlatform } from './need-suggestion.ts';

it('The rules suggest a platform for the kind of a need, with a reason', () => {
  expect(suggestPlatform('HOME_REPAIR')).toMatchObject({
    platform: 'VOLUNTEER',
    reason: expect.stringContaining('near by'),
  });
  expect(suggestPlatform('HARDSHIP').platform).toBe('PARTY');
  expect(suggestPlatform('OTHER').platform).toBe('PUBLIC');
});
