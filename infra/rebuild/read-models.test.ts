import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { EVENTS, SERVICES } from '@yunge/contracts';
import { CLONE_ROOT } from '../stores/places.ts';
import { READ_MODELS } from './read-models.ts';

const sourcesIn = (folder: string) =>
  readdirSync(join(CLONE_ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/\.(test|fixture)\.|__generated__/.test(file))
    .map((file) => readFileSync(join(CLONE_ROOT, folder, file), 'utf8'));

const collectionIn = (text: string) =>
  /collection: '([^']+)'/.exec(text)?.[1] ?? `no collection in ${text.slice(0, 60)}`;

/** Collection behind each read model that every service can keep, by the function that makes it. */
const shared = new Map(
  sourcesIn('packages/service/src').flatMap((text) => {
    const name = /export function (copyOf[A-Z]\w*)/.exec(text)?.[1];
    return name === undefined ? [] : [[name, collectionIn(text)] as const];
  }),
);

/** A call of one of those, or of the function that they all use. */
const CALL = new RegExp(`\\b(${['defineReadModel', ...shared.keys()].join('|')})(<[^(]*>)?\\(`, 'g');

/** Collections that a service keeps as copies, as its sources say. */
function keptBy(service: string): string[] {
  return sourcesIn(join('services', service, 'src'))
    .flatMap((text) =>
      [...text.matchAll(CALL)].map(({ 1: name = '', index }) => shared.get(name) ?? collectionIn(text.slice(index))),
    )
    .sort();
}

describe('What a rebuild compares', () => {
  it.each(SERVICES)('is every read model of %s', (service) => {
    const listed = READ_MODELS.filter((model) => model.service === service && !model.isAppendOnly);
    expect(listed.map(({ collection }) => collection).sort()).toEqual(keptBy(service));
  });

  it('is made of events that its service hears', () => {
    for (const { service, hears } of READ_MODELS) {
      for (const name of hears) expect(EVENTS.get(name)?.to).toContain(service);
    }
  });

  it('is every fact that personnel keeps', () => {
    expect(READ_MODELS.filter(({ isAppendOnly }) => isAppendOnly)).toMatchObject([
      { service: 'personnel', collection: 'facts' },
    ]);
  });
});
