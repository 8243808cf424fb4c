import { addChild } from '../domain/incident-family.ts';
import { addCoDepartment } from '../domain/incident-remarks.ts';
import { command, otherIncident, peopleOf } from './incident-command.ts';
import type { IncidentChildResolvers, MutationResolvers } from './__generated__/resolvers.ts';

export const IncidentChild: IncidentChildResolvers = {
  incident: ({ id }, _, { incidentById }) => incidentById.load(id),
};

export const Mutation: Pick<MutationResolvers, 'incidentAddChild' | 'incidentAddCoDepartment'> = {
  async incidentAddChild(_, args, context) {
    const child = await otherIncident(args.input.childId, context);
    return command('incidentAddChild', args, context, (incident, act) => addChild(incident, child, act));
  },
  async incidentAddCoDepartment(_, args, context) {
    const { departmentCode: code } = args.input;
    const isKnown = context.catalogue.departments().some((department) => department.code === code);
    const people = await peopleOf([code], args.id, context);
    return command('incidentAddCoDepartment', args, context, (incident, act) =>
      addCoDepartment(incident, { code, isKnown, people }, act),
    );
  },
};
