import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { SERVICES } from '@yunge/contracts';
import mongoose from 'mongoose';
import { CLONE_ROOT } from '../stores/places.ts';
import { auditsOf } from './collections.ts';

/** Names of the collections a service keeps through the seam, as its sources say. */
function keptBy(service: string): string[] {
  const folder = join(CLONE_ROOT, 'services', service, 'src', 'store');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && !file.includes('.test.'))
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('defineRecords<').slice(1))
    .map((text) => /collection: '([^']+)'/.exec(text)?.[1] ?? `no collection in ${text.slice(0, 80)}`)
    .sort();
}

describe('The audit', () => {
  it.each(SERVICES)('goes through every event-sourced collection of %s', (service) => {
    const [grids, personnel, enterprises, volunteers, training, platform] = Array.from({ length: 6 }, () =>
      mongoose.createConnection(),
    );
    if (!grids || !personnel || !enterprises || !volunteers || !training || !platform) throw new Error('No connection');
    const audits = auditsOf({ grids, personnel, enterprises, volunteers, training, platform });
    expect(audits[service].map(({ collection }) => collection).sort()).toEqual(keptBy(service));
  });
});
