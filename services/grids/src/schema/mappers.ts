export type { AdmissionItem as AdmissionItemMapper } from '../domain/admission-item.ts';
export type { Incident as IncidentMapper } from '../domain/incident.ts';
export type { Division as DivisionMapper, Grid as GridMapper } from '../domain/place.ts';
export type { DepartmentList as AdmissionDepartmentMapper } from './admission.ts';
export type { IncidentPage as IncidentConnectionMapper, RecordedEvent as IncidentEventMapper } from './incident.ts';
export type { AnyNode as NodeMapper } from './platform.ts';
