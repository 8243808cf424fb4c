import { describe, expect, it } from '@jest/globals';
import { cacheDir, cloneName, portFrom } from './places.ts';

describe('the cache folder', () => {
  it('is YUNGE_HOME, else the cache home of the desktop, else ~/.cache', () => {
    expect(cacheDir({ YUNGE_HOME: '/y', XDG_CACHE_HOME: '/x' }, '/h')).toBe('/y');
    expect(cacheDir({ XDG_CACHE_HOME: '/x' }, '/h')).toBe('/x/yunge');
    expect(cacheDir({ XDG_CACHE_HOME: '' }, '/h')).toBe('/h/.cache/yunge');
  });
});

describe('the name of a clone', () => {
  it('is its own for each path and can be read', () => {
    expect(cloneName('/a/yunge')).toMatch(/^yunge-[0-9a-f]{8}$/);
    expect(cloneName('/a/yunge')).not.toBe(cloneName('/b/yunge'));
    expect(cloneName('/a/云格 copy')).toMatch(/^[\w.-]+$/);
  });
});

describe('a port', () => {
  it('comes from its variable, or is the default', () => {
    expect(portFrom({ P: '5000' }, 'P', 1)).toBe(5000);
    expect(portFrom({ P: '' }, 'P', 1)).toBe(1);
  });

  it.each(['x', '0', '65536', '1.5'])('is refused by name when it is %s', (text) => {
    expect(() => portFrom({ P: text }, 'P', 1)).toThrow(`P=${text} is not a port`);
  });
});
