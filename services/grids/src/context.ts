import type { Actor } from '@yunge/kernel';
import { ensureIndexes } from '@yunge/mongo';
import type { Logger } from '@yunge/runtime';
import { copyOfAbsences } from '@yunge/service/absences';
import { openService as open } from '@yunge/service/open';
import DataLoader from 'dataloader';
import { config, type Settings } from './config.ts';
import { attachmentLinks } from './domain/attachment-links.ts';
import type { Attachment } from './domain/attachment.ts';
import { evaluationToken, type EvaluationTokenOf } from './domain/evaluation-token.ts';
import type { Incident } from './domain/incident.ts';
import type { Pairing } from './domain/pairing.ts';
import { admissionItemsIn } from './store/admission-items.ts';
import { apiKeysIn } from './store/api-keys.ts';
import { attachmentsIn } from './store/attachments.ts';
import { catalogueIn } from './store/catalogue.ts';
import { certificatesIn } from './store/certificates.ts';
import { dutyShiftsIn } from './store/duty-shifts.ts';
import { emergencyDevicesIn } from './store/emergency-devices.ts';
import { filesAt } from './store/files.ts';
import { handOversIn } from './store/hand-overs.ts';
import { incidentFiguresIn } from './store/incident-figures.ts';
import { incidentHintsIn, nameOf, type Neighbourhood } from './store/incident-hint.ts';
import { incidentImportFilesIn } from './store/incident-import-files.ts';
import { incidentImportsIn } from './store/incident-imports.ts';
import { incidentRatesIn } from './store/incident-rates.ts';
import { incidentScope, incidentsIn } from './store/incidents.ts';
import { pairingScope, pairingsIn } from './store/pairings.ts';
import { open311RequestsIn } from './store/open311-requests.ts';
import { placesIn } from './store/places.ts';
import { postingsIn } from './store/postings.ts';
import { visitsIn } from './store/visits.ts';

/** Opens everything both processes of this service work with. */
export async function openService(processName: string, settings: Settings = config, logger?: Logger) {
  const opened = await open('grids', processName, settings, logger);
  const { connection, queues } = opened;
  const onAnnounced = queues.nudge;
  const evaluationTokenOf: EvaluationTokenOf = (closed) => evaluationToken(settings.EVALUATION_SECRET, closed);
  const incidents = incidentsIn(connection, { onAnnounced, evaluationTokenOf });
  const absences = copyOfAbsences(connection);
  const stores = {
    places: placesIn(connection),
    catalogue: catalogueIn(connection),
    postings: postingsIn(connection, absences),
    absences,
    dutyShifts: dutyShiftsIn(connection),
    handOvers: handOversIn(connection, onAnnounced),
    certificates: certificatesIn(connection),
    attachments: attachmentsIn(connection, filesAt(settings)),
    admissionItems: admissionItemsIn(connection, { onAnnounced }),
    incidents,
    incidentHints: incidentHintsIn(incidents),
    incidentFigures: incidentFiguresIn(incidents),
    incidentRates: incidentRatesIn(connection, incidents),
    emergencyDevices: emergencyDevicesIn(connection),
    incidentImports: incidentImportsIn(connection, { onAnnounced }),
    incidentImportFiles: incidentImportFilesIn(connection),
    pairings: pairingsIn(connection, { onAnnounced }),
    visits: visitsIn(connection, { onAnnounced }),
    open311Requests: open311RequestsIn(incidents),
    apiKeys: apiKeysIn(connection),
  };
  await ensureIndexes(connection);
  await stores.places.reload();
  await stores.catalogue.reload();
  return {
    ...opened,
    stores,
    links: attachmentLinks(settings.FILES_SECRET),
    evaluationSecret: settings.EVALUATION_SECRET,
    isDemo: settings.DEMO,
  };
}

export type Service = Awaited<ReturnType<typeof openService>>;

/** What one request asks for more than once. */
function loadersOf({ stores, clock }: Service, actor: Actor) {
  const at = clock.now();
  return {
    /** Who answers for a grid now: its member and the chief of its community; null while a post is vacant. */
    duty: new DataLoader((gridCodes: readonly string[]) =>
      Promise.all(gridCodes.map((gridCode) => stores.postings.dutyOf(gridCode, at))),
    ),
    /** The pairing of an area, as far as the actor may see; null where it never had one. */
    pairingOf: new DataLoader<string, Pairing | null>(async (areaCodes) => {
      const found = new Map(
        (await stores.pairings.many(areaCodes, pairingScope(actor))).map((each) => [each.areaCode, each]),
      );
      return areaCodes.map((code) => found.get(code) ?? null);
    }),
    /** When an area was last visited by whoever is paired with it. */
    lastPairedVisit: new DataLoader<string, Date | null>(async (areaCodes) => {
      const found = await stores.visits.lastPaired(areaCodes);
      return areaCodes.map((code) => found.get(code) ?? null);
    }),
    attachmentById: new DataLoader<string, Attachment | null>(async (sha256s) => {
      const found = new Map((await stores.attachments.many(sha256s)).map((each) => [each.sha256, each]));
      return sha256s.map((sha256) => found.get(sha256) ?? null);
    }),
    incidentById: new DataLoader<string, Incident | null>(async (ids) => {
      const found = new Map((await stores.incidents.many(ids, incidentScope(actor))).map((each) => [each.id, each]));
      return ids.map((id) => found.get(id) ?? null);
    }),
    /** What was reported around somewhere, as far as the actor may see. */
    reportsNear: new DataLoader(
      (asked: readonly Neighbourhood[]) =>
        Promise.all(asked.map((neighbourhood) => stores.incidentHints.near(neighbourhood, incidentScope(actor)))),
      { cacheKeyFn: nameOf },
    ),
  };
}

/** What every resolver is given: who asks, what time it is, and the stores. */
export type Context = Service['stores'] &
  ReturnType<typeof loadersOf> & {
    readonly actor: Actor;
    readonly now: () => Date;
    readonly clock: Service['clock'];
    readonly links: Service['links'];
    readonly evaluationSecret: string;
    readonly isDemo: boolean;
  };

export function contextOf(service: Service, actor: Actor): Context {
  const { stores, clock, links, evaluationSecret, isDemo } = service;
  return { ...stores, ...loadersOf(service, actor), actor, now: clock.now, clock, links, evaluationSecret, isDemo };
}
