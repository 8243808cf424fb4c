import type { Resolvers } from './__generated__/resolvers.ts';
import * as camp from './camp.ts';
import * as certificate from './certificate.ts';
import * as coverage from './coverage.ts';
import * as session from './session.ts';
import * as trainingRecord from './training-record.ts';

/** Every resolver of the training subgraph, by type. */
export const resolvers: Resolvers = {
  Query: { ...camp.Query, ...session.Query, ...trainingRecord.Query, ...certificate.Query, ...coverage.Query },
  Mutation: { ...camp.Mutation, ...session.Mutation, ...trainingRecord.Mutation, ...certificate.Mutation },
  Camp: camp.Camp,
  Certificate: certificate.Certificate,
  Enrolment: session.Enrolment,
  ExamAttempt: trainingRecord.ExamAttempt,
  Person: certificate.Person,
  PracticeSignOff: trainingRecord.PracticeSignOff,
  Session: session.Session,
  TrainingCoverageGroup: coverage.TrainingCoverageGroup,
  TrainingRecord: trainingRecord.TrainingRecord,
};
