import type { Page } from '@yunge/kernel';
import type { Camp } from '../domain/camp.ts';
import type { Certificate } from '../domain/certificate.ts';
import type { Session } from '../domain/session.ts';
import type { TrainingRecord } from '../domain/training-record.ts';

export type { Camp as CampMapper } from '../domain/camp.ts';
export type { Certificate as CertificateMapper } from '../domain/certificate.ts';
export type { CoverageRow as TrainingCoverageGroupMapper } from '../domain/coverage.ts';
export type { Enrolment as EnrolmentMapper, Session as SessionMapper } from '../domain/session.ts';
export type {
  ExamAttempt as ExamAttemptMapper,
  SignOff as PracticeSignOffMapper,
  TrainingRecord as TrainingRecordMapper,
} from '../domain/training-record.ts';

/** A person is known here by the global id alone. */
export interface PersonMapper {
  readonly id: string;
}

export type CampConnectionMapper = Page<Camp>;
export type CertificateConnectionMapper = Page<Certificate>;
export type SessionConnectionMapper = Page<Session>;
export type TrainingRecordConnectionMapper = Page<TrainingRecord>;
