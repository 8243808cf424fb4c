import { describe, expect, it } from '@jest/globals';
import { chooseMongo, type MongoChoices } from './mongo.ts';

const nothing: MongoChoices = {
  onPath: () => null,
  downloaded: () => null,
  bundledInUse: () => false,
  download: async () => null,
};
const never = (): never => {
  throw new Error('was asked too early');
};

describe('the MongoDB of a bare machine', () => {
  it('is the mongod on the PATH, before anything else is asked', async () => {
    const choices = { onPath: () => '/usr/bin/mongod', downloaded: never, bundledInUse: never, download: never };
    expect(await chooseMongo(choices)).toEqual({ step: 'local', mongod: '/usr/bin/mongod' });
  });

  it('is the mongod an earlier start downloaded', async () => {
    const choices = { ...nothing, downloaded: () => '/cache/mongod', bundledInUse: never, download: never };
    expect(await chooseMongo(choices)).toEqual({ step: 'download', mongod: '/cache/mongod' });
  });

  it('stays the bundled store once the data of this clone is there, without asking the network', async () => {
    expect(await chooseMongo({ ...nothing, bundledInUse: () => true, download: never })).toEqual({ step: 'ferretdb' });
  });

  it('is a fresh download where that can be reached', async () => {
    expect(await chooseMongo({ ...nothing, download: async () => '/new' })).toEqual({
      step: 'download',
      mongod: '/new',
    });
  });

  it('is the bundled store where nothing else is to be had', async () => {
    expect(await chooseMongo(nothing)).toEqual({ step: 'ferretdb' });
  });
});
