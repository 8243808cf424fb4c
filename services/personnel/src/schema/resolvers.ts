import type { Resolvers } from './__generated__/resolvers.ts';
import * as dutyPlan from './duty-plan.ts';
import * as grid from './grid.ts';
import * as gridGap from './grid-gap.ts';
import * as handOver from './hand-over.ts';
import * as honourCertificate from './honour-certificate.ts';
import * as honourEntry from './honour-entry.ts';
import * as honourListCommands from './honour-list-commands.ts';
import * as honourList from './honour-list.ts';
import * as honourNotice from './honour-notice.ts';
import * as honourObjection from './honour-objection.ts';
import * as honourOvertake from './honour-overtake.ts';
import * as honourRecommendation from './honour-recommendation.ts';
import * as honourRun from './honour-run.ts';
import * as honourVeto from './honour-veto.ts';
import * as leave from './leave.ts';
import * as notice from './notice.ts';
import * as partyOrganisation from './party-organisation.ts';
import * as payGrade from './pay-grade.ts';
import * as person from './person.ts';
import * as policeTeam from './police-team.ts';
import * as posting from './posting.ts';
import * as reportingGap from './reporting-gap.ts';
import * as staffRegister from './staff-register.ts';

/** Every resolver of the personnel subgraph, by type. */
export const resolvers: Resolvers = {
  Query: {
    ...person.Query,
    ...posting.Query,
    ...notice.Query,
    ...leave.Query,
    ...dutyPlan.Query,
    ...honourList.Query,
    ...honourRun.Query,
    ...honourNotice.Query,
    ...honourObjection.Query,
    ...honourCertificate.Query,
    ...honourRecommendation.Query,
    ...handOver.Query,
    ...partyOrganisation.Query,
    ...payGrade.Query,
    ...gridGap.Query,
    ...policeTeam.Query,
    ...reportingGap.Query,
    ...staffRegister.Query,
  },
  Mutation: {
    ...person.Mutation,
    ...posting.Mutation,
    ...notice.Mutation,
    ...leave.Mutation,
    ...dutyPlan.Mutation,
    ...honourRun.Mutation,
    ...honourListCommands.Mutation,
    ...honourObjection.Mutation,
    ...honourCertificate.Mutation,
    ...honourRecommendation.Mutation,
    ...honourVeto.Mutation,
    ...handOver.Mutation,
    ...partyOrganisation.Mutation,
  },
  DutyAbsence: dutyPlan.DutyAbsence,
  DutyShift: dutyPlan.DutyShift,
  DutyTurn: dutyPlan.DutyTurn,
  Grid: grid.Grid,
  GridGap: gridGap.GridGap,
  GridRole: gridGap.GridRole,
  HandOver: handOver.HandOver,
  HandOverSuccession: handOver.HandOverSuccession,
  HonourCertificate: honourCertificate.HonourCertificate,
  HonourCertificateCheck: honourCertificate.HonourCertificateCheck,
  HonourEntry: { ...honourEntry.HonourEntry, ...honourOvertake.HonourEntry },
  HonourEvidence: honourEntry.HonourEvidence,
  HonourList: { ...honourList.HonourList, ...honourListCommands.HonourList },
  HonourNominee: honourListCommands.HonourNominee,
  HonourNotice: honourNotice.HonourNotice,
  HonourObjection: honourObjection.HonourObjection,
  HonourPart: honourEntry.HonourPart,
  HonourPassedOver: honourListCommands.HonourPassedOver,
  HonourRecommendation: honourRecommendation.HonourRecommendation,
  HonourRun: honourRun.HonourRun,
  HonourVeto: honourVeto.HonourVeto,
  Leave: leave.Leave,
  Notice: notice.Notice,
  PartyOrganisation: partyOrganisation.PartyOrganisation,
  PartyTree: partyOrganisation.PartyTree,
  PayGradeRule: payGrade.PayGradeRule,
  Person: { ...person.Person, ...payGrade.Person, ...leave.Person },
  PoliceTeam: policeTeam.PoliceTeam,
  Posting: posting.Posting,
  ReportingGap: reportingGap.ReportingGap,
};
