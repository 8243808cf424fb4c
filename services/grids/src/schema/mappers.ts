export type { AdmissionItem as AdmissionItemMapper } from '../domain/admission-item.ts';
export type { ApiKey as ApiKeyMapper } from '../domain/api-key.ts';
export type { EmergencyDevice as EmergencyDeviceMapper } from '../domain/emergency-device.ts';
export type {
  Child as IncidentChildMapper,
  Incident as IncidentMapper,
  Mediation as IncidentMediationMapper,
  MediationFollowUp as IncidentMediationFollowUpMapper,
  PendingApproval as PendingApprovalMapper,
} from '../domain/incident.ts';
export type { Whistle as WhistleMapper } from '../domain/whistle.ts';
export type { Call as WhistleCallMapper } from '@yunge/casework';
export type { IncidentImport as IncidentImportMapper } from '../domain/incident-import.ts';
export type { Division as DivisionMapper, Grid as GridMapper } from '../domain/place.ts';
export type { DepartmentList as AdmissionDepartmentMapper } from './admission.ts';
export type { AttachmentUse as AttachmentMapper } from './attachment.ts';
export type { IncidentPage as IncidentConnectionMapper, RecordedEvent as IncidentEventMapper } from './incident.ts';
export type {
  DryRunOf as IncidentImportDryRunMapper,
  ImportPage as IncidentImportConnectionMapper,
  PreviewRow as IncidentImportPreviewRowMapper,
} from './incident-import.ts';
export type { RepeatSite as RepeatSiteMapper } from '../domain/incident-hint-sites.ts';
export type {
  Counted as IncidentFiguresMapper,
  Figure as IncidentFigureMapper,
  Rate as IncidentRateMapper,
} from './incident-figures.ts';
export type {
  Ageing as IncidentAgeingMapper,
  BucketOf as IncidentAgeBucketMapper,
  DwellOf as IncidentDwellMapper,
} from './incident-figures-ageing.ts';
export type { TownSignals as IncidentTownSignalsMapper } from './incident-figures-signals.ts';
export type {
  PeriodRate as IncidentPeriodRateMapper,
  RateNumber as IncidentRateCountMapper,
} from './incident-rates.ts';
export type { RateTable as IncidentRatesMapper } from './incident-rates-table.ts';
export type {
  EvaluatedUnit as UnitEvaluationMapper,
  ScoredPart as UnitEvaluationPartMapper,
  UnitTable as UnitEvaluationsMapper,
} from './unit-evaluation.ts';
export type { Track as IncidentTrackMapper } from '../domain/tracking.ts';
export type { DevicePage as EmergencyDeviceConnectionMapper } from './emergency-device.ts';
export type { Pairing as PairingMapper, PairingSpell as PairingSpellMapper } from '../domain/pairing.ts';
export type { PairingCover as PairingCoverMapper, PairingGap as PairingGapMapper } from '../domain/pairing-coverage.ts';
export type { GapPage as PairingGapConnectionMapper, PairingPage as PairingConnectionMapper } from './pairing.ts';
export type { Visit as VisitMapper } from '../domain/visit.ts';
export type { VisitPage as VisitConnectionMapper } from './visit.ts';
export type { AnyNode as NodeMapper } from './platform.ts';
