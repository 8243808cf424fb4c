import { describe, expect, it } from '@jest/globals';
import { instant, story } from '@yunge/testkit';
import { evolveCamp, openCamp, type Camp, type CampEvent, type CampTerms } from './camp.ts';

const camp = story<Camp, CampEvent>(evolveCamp);
const at = instant('2026-11-23T09:00+08:00');
const terms: CampTerms = {
  series: 'YG-2026',
  number: 1,
  name: '第一期网格星训练营',
  englishName: null,
  base: '区委党校',
  areaCode: '140214',
  from: '2026-11-23',
  until: '2026-11-29',
};
const open = (changes: Partial<CampTerms> = {}, reaches = () => true) =>
  camp.opening(() => openCamp({ ...terms, ...changes }, { by: 'organiser', at, reaches }));

describe('When a camp is opened', () => {
  it('it has the code of its series and number', () => {
    const { state } = open().then({ name: 'camp.opened' });
    expect(state).toMatchObject({ id: 'YG-2026-1', code: 'YG-2026-1', within: ['140214'] });
  });

  it('a day is enough', () => {
    open({ until: '2026-11-23' }).then({ name: 'camp.opened' });
  });

  it.each([
    ['a sixth camp of a series', { number: 6 }, 'NUMBER_OUT_OF_RANGE', 'number'],
    ['a camp without a place in the series', { number: 0 }, 'NUMBER_OUT_OF_RANGE', 'number'],
    ['half a camp', { number: 1.5 }, 'NUMBER_OUT_OF_RANGE', 'number'],
    ['a series in small letters', { series: 'yg' }, 'MALFORMED_SERIES', 'series'],
    ['a camp that ends before it begins', { until: '2026-11-22' }, 'DAYS_REVERSED', 'until'],
    ['a day that is not on the calendar', { until: '2026-11-31' }, 'DAYS_REVERSED', 'until'],
    ['a camp without a name', { name: ' ' }, 'NAME_REQUIRED', 'name'],
    ['a camp without a base', { base: '' }, 'NAME_REQUIRED', 'base'],
    ['a camp for a grid', { areaCode: '140214033006001' }, 'UNKNOWN_AREA', 'areaCode'],
    ['a camp for nowhere', { areaCode: '14021' }, 'UNKNOWN_AREA', 'areaCode'],
  ])('%s is refused', (_, changes, code, field) => {
    open(changes).thenRefused(code, ['input', field]);
  });

  it('outside the divisions of the actor it is refused', () => {
    open({}, () => false).thenRefused('OUTSIDE_SCOPE', ['input', 'areaCode']);
  });
});
