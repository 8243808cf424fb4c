import * as admission from './admission.ts';
import * as apiKey from './api-key.ts';
import * as attachment from './attachment.ts';
import * as division from './division.ts';
import * as emergencyCall from './emergency-call.ts';
import * as emergencyDevice from './emergency-device.ts';
import * as evaluationToken from './evaluation-token.ts';
import * as incidentApproval from './incident-approval.ts';
import * as incidentCommands from './incident-commands.ts';
import * as incidentFamily from './incident-family.ts';
import * as incidentFigures from './incident-figures.ts';
import * as incidentFiguresAgeing from './incident-figures-ageing.ts';
import * as incidentFiguresSignals from './incident-figures-signals.ts';
import * as incidentHint from './incident-hint.ts';
import * as incidentImport from './incident-import.ts';
import * as incidentMediation from './incident-mediation.ts';
import * as incidentMerging from './incident-merging.ts';
import * as incidentPausing from './incident-pausing.ts';
import * as incidentRates from './incident-rates.ts';
import * as incidentRemarks from './incident-remarks.ts';
import * as incidentWhistle from './incident-whistle.ts';
import * as incident from './incident.ts';
import * as pairing from './pairing.ts';
import * as platform from './platform.ts';
import * as tracking from './tracking.ts';
import * as unitEvaluation from './unit-evaluation.ts';
import * as visit from './visit.ts';
import type { Resolvers } from './__generated__/resolvers.ts';

/** The grids subgraph, noun by noun. */
export const resolvers: Resolvers = {
  Query: {
    ...division.Query,
    ...incident.Query,
    ...admission.Query,
    ...apiKey.Query,
    ...incidentImport.Query,
    ...incidentHint.Query,
    ...incidentFigures.Query,
    ...incidentFiguresAgeing.Query,
    ...incidentFiguresSignals.Query,
    ...incidentRates.Query,
    ...unitEvaluation.Query,
    ...emergencyDevice.Query,
    ...tracking.Query,
    ...pairing.Query,
    ...visit.Query,
    ...platform.Query,
  },
  Mutation: {
    ...incidentCommands.Mutation,
    ...incidentApproval.Mutation,
    ...incidentPausing.Mutation,
    ...incidentWhistle.Mutation,
    ...incidentMerging.Mutation,
    ...incidentFamily.Mutation,
    ...incidentMediation.Mutation,
    ...incidentRemarks.Mutation,
    ...admission.Mutation,
    ...apiKey.Mutation,
    ...incidentImport.Mutation,
    ...emergencyDevice.Mutation,
    ...emergencyCall.Mutation,
    ...evaluationToken.Mutation,
    ...pairing.Mutation,
    ...visit.Mutation,
    ...platform.Mutation,
  },
  Division: { ...division.Division, ...pairing.Division },
  Grid: { ...division.Grid, ...pairing.Grid },
  Incident: { ...incident.Incident, ...incidentHint.Incident, ...attachment.Incident },
  IncidentChild: incidentFamily.IncidentChild,
  IncidentEvent: incident.IncidentEvent,
  IncidentImport: incidentImport.IncidentImport,
  IncidentImportDryRun: incidentImport.IncidentImportDryRun,
  IncidentImportPreviewRow: incidentImport.IncidentImportPreviewRow,
  IncidentAgeing: incidentFiguresAgeing.IncidentAgeing,
  IncidentFigure: incidentFigures.IncidentFigure,
  IncidentFigures: incidentFigures.IncidentFigures,
  IncidentRate: incidentFigures.IncidentRate,
  IncidentMediation: incidentMediation.IncidentMediation,
  IncidentMediationFollowUp: incidentMediation.IncidentMediationFollowUp,
  IncidentTownSignals: incidentFiguresSignals.IncidentTownSignals,
  RepeatSite: incidentHint.RepeatSite,
  AdmissionDepartment: admission.AdmissionDepartment,
  AdmissionItem: admission.AdmissionItem,
  ApiKey: apiKey.ApiKey,
  Attachment: attachment.Attachment,
  EmergencyDevice: emergencyDevice.EmergencyDevice,
  IncidentPeriodRate: incidentRates.IncidentPeriodRate,
  IncidentRateCount: incidentRates.IncidentRateCount,
  IncidentRates: incidentRates.IncidentRates,
  UnitEvaluation: unitEvaluation.UnitEvaluation,
  UnitEvaluationPart: unitEvaluation.UnitEvaluationPart,
  UnitEvaluations: unitEvaluation.UnitEvaluations,
  IncidentTrack: tracking.IncidentTrack,
  Pairing: pairing.Pairing,
  PairingCover: pairing.PairingCover,
  PairingSpell: pairing.PairingSpell,
  Visit: visit.Visit,
  PendingApproval: incidentApproval.PendingApproval,
  Whistle: incidentWhistle.Whistle,
  WhistleCall: incidentWhistle.WhistleCall,
  Node: platform.Node,
};
