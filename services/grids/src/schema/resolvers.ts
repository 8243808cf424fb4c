import * as admission from './admission.ts';
import * as division from './division.ts';
import * as incidentCommands from './incident-commands.ts';
import * as incident from './incident.ts';
import * as platform from './platform.ts';
import type { Resolvers } from './__generated__/resolvers.ts';

/** The grids subgraph, noun by noun. */
export const resolvers: Resolvers = {
  Query: { ...division.Query, ...incident.Query, ...admission.Query, ...platform.Query },
  Mutation: { ...incidentCommands.Mutation, ...admission.Mutation, ...platform.Mutation },
  Division: division.Division,
  Grid: division.Grid,
  Incident: incident.Incident,
  IncidentEvent: incident.IncidentEvent,
  AdmissionDepartment: admission.AdmissionDepartment,
  AdmissionItem: admission.AdmissionItem,
  Node: platform.Node,
};
