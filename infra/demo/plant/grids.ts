import type { Connection } from 'mongoose';
import type { AdmissionItemEvent } from '../../../services/grids/src/domain/admission-item.ts';
import type { DivisionLevel, Grid } from '../../../services/grids/src/domain/place.ts';
import { admissionItemsIn } from '../../../services/grids/src/store/admission-items.ts';
import { apiKeysIn, keptOf } from '../../../services/grids/src/store/api-keys.ts';
import { catalogueIn } from '../../../services/grids/src/store/catalogue.ts';
import { placesIn } from '../../../services/grids/src/store/places.ts';
import { categories } from '../admission/categories.ts';
import { residentUnits } from '../admission/departments.ts';
import { admissionItems } from '../admission/items.ts';
import { demoId } from '../ids.ts';
import { personId } from '../people/posting.ts';
import { boundaryOf } from '../places/boundaries.ts';
import { districts, divisions, YUNGANG } from '../places/divisions.ts';
import { grids, type Grid as DemoGrid } from '../places/grids.ts';
import { DAY, monthAfter, shanghai } from '../time.ts';
import { plantEmergencyDevices } from './emergency-devices.ts';
import { settle } from './history.ts';

const levels = { district: 'DISTRICT', town: 'TOWN', community: 'COMMUNITY' } as const satisfies Record<
  string,
  DivisionLevel
>;

function gridOf({ code, name, kind, households, invented }: DemoGrid): Grid {
  const [ring = []] = boundaryOf(code).geometry.coordinates;
  return { code, name, kind, households, boundary: ring, isBoundaryInvented: invented };
}

/** Divisions and grids of both districts, the catalogue, 云冈's admission list and 邹城's one-tap devices; answers how many rows. */
export async function plantPlaces(connection: Connection, asOf: string) {
  const planted = {
    divisions: divisions().map(({ code, parent, name, level, kind }) => {
      return { code, parentCode: parent, name, level: levels[level], kind };
    }),
    grids: districts.flatMap((district) => grids(district).map(gridOf)),
    categories: categories.map(({ code, nameEn, nameZh, class: kind, safety, type, public: isPublic }) => {
      return { code, name: { en: nameEn, zh: nameZh }, class: kind, isSafety: safety, type, isPublic };
    }),
    departments: residentUnits.map(({ code, nameZh }) => ({ code, name: nameZh })),
  };
  await placesIn(connection).insert(planted.divisions, planted.grids, { isAnnounced: true });
  await catalogueIn(connection).insert(planted.categories, planted.departments);
  const items = await plantAdmissionItems(connection, asOf);
  const devices = await plantEmergencyDevices(connection, asOf);
  await plantApiKey(connection, asOf);
  return {
    divisions: planted.divisions.length,
    grids: planted.grids.length,
    categories: planted.categories.length,
    departments: planted.departments.length,
    admissionItems: items,
    emergencyDevices: devices,
  };
}

/** Applied for by the departments' heads and admitted by the head of the centre, a year before. */
async function plantAdmissionItems(connection: Connection, asOf: string): Promise<number> {
  const items = admissionItemsIn(connection, { onAnnounced: () => undefined });
  const applied = shanghai(`${monthAfter(asOf, -13)}-01T09:00`);
  const documents = admissionItems.map((item): object => {
    const { id, code, department, nameZh, moduleRequired, partnerUnit, minutesPerTask, illustrative } = item;
    const events: AdmissionItemEvent[] = [
      {
        name: 'admissionItem.applied',
        id,
        terms: {
          ...{ code, departmentCode: department, name: nameZh, isIllustrative: illustrative, minutesPerTask },
          ...{ categories: item.categories, requiredModule: moduleRequired, partnerUnit },
        },
        by: personId('DEPARTMENT_HEAD', `${YUNGANG}/${department}`),
        at: new Date(applied),
      },
      { name: 'admissionItem.admitted', by: personId('CENTRE_HEAD', YUNGANG), at: new Date(applied + 14 * DAY) },
    ];
    return settle(items, { id, events }).document;
  });
  await items.model.insertMany(documents, { lean: true });
  return documents.length;
}

/** The one key of the demonstration, for anyone to read: it posts in 云冈. A platform in service gives out its own. */
const DEMO_API_KEY = 'yk_demo';

async function plantApiKey(connection: Connection, asOf: string): Promise<void> {
  const keys = apiKeysIn(connection);
  const id = demoId('apiKey', 'demo');
  const { hash: keyHash, hint } = keptOf(DEMO_API_KEY);
  const kept = { client: 'demo', label: 'Open311 demo 演示接入', areaCode: YUNGANG, keyHash, hint };
  const by = personId('CENTRE_HEAD', YUNGANG);
  const at = new Date(shanghai(`${monthAfter(asOf, -3)}-01T09:00`));
  await keys.model.insertMany([keys.compose(id, [{ name: 'apiKey.created', id, ...kept, by, at }])], { lean: true });
}
