import type { Page } from '@yunge/kernel';
import type { HonourCertificate } from '../domain/honour-certificate.ts';
import type { HonourList } from '../domain/honour-list.ts';
import type { HonourObjection } from '../domain/honour-objection.ts';
import type { HonourRecommendation } from '../domain/honour-recommendation.ts';
import type { HonourRun } from '../domain/honour-run.ts';
import type { HandOver } from '../domain/hand-over.ts';
import type { Leave } from '../domain/leave.ts';
import type { Notice } from '../domain/notice.ts';
import type { PartyTree } from '../domain/party-organisation.ts';
import type { Person } from '../domain/person.ts';
import type { ListedEntry } from '../store/honour-entries.ts';

export type { GridGap as GridGapMapper } from '../domain/grid-gaps.ts';
export type { GridRole as GridRoleMapper } from '../domain/five-roles.ts';
export type { HandOver as HandOverMapper, PlannedSuccession as HandOverSuccessionMapper } from '../domain/hand-over.ts';
export type { HonourList as HonourListMapper } from '../domain/honour-list.ts';
export type { HonourRun as HonourRunMapper } from '../domain/honour-run.ts';
export type { HonourCertificate as HonourCertificateMapper } from '../domain/honour-certificate.ts';
export type { HonourCertificate as HonourCertificateCheckMapper } from '../domain/honour-certificate.ts';
export type { HonourObjection as HonourObjectionMapper } from '../domain/honour-objection.ts';
export type {
  HonourRecommendation as HonourRecommendationMapper,
  SkippedCandidate as HonourSkippedMapper,
} from '../domain/honour-recommendation.ts';
export type { HonourList as HonourNoticeMapper } from '../domain/honour-list.ts';
export type {
  ShownNominee as HonourNomineeMapper,
  ShownPassedOver as HonourPassedOverMapper,
} from './honour-list-commands.ts';
export type { ShownOvertake as HonourOvertakeMapper } from './honour-overtake.ts';
export type { HonourVeto as HonourVetoMapper } from '../domain/honour-veto.ts';
export type { Leave as LeaveMapper } from '../domain/leave.ts';
export type { DutyAbsence as DutyAbsenceMapper, DutyTurn as DutyTurnMapper } from '../domain/duty-calendar.ts';
export type { DutyShift as DutyShiftMapper } from '../domain/duty-plan.ts';
export type { Notice as NoticeMapper } from '../domain/notice.ts';
export type { PayGrade as PayGradeMapper, ServiceSpan as PayGradeSpanMapper } from '../domain/pay-grade.ts';
export type { PayGradeRule as PayGradeRuleMapper } from '../domain/pay-grade-rules.ts';
export type { AreaPartyCounts as PartyFiguresMapper } from '../domain/party-counts.ts';
export type {
  PartyTree as PartyTreeMapper,
  PlacedOrganisation as PartyOrganisationMapper,
} from '../domain/party-organisation.ts';
export type { Person as PersonMapper } from '../domain/person.ts';
export type { PoliceTeam as PoliceTeamMapper } from '../domain/police-team.ts';
export type { Posting as PostingMapper } from '../domain/posting.ts';
export type { ReportingGap as ReportingGapMapper } from '../domain/reporting-gap.ts';
export type { StaffCount as StaffCountMapper, StaffRegister as StaffRegisterMapper } from '../domain/staff-register.ts';
export type { Evidence as HonourEvidenceMapper } from '../store/honour-evidence.ts';
export type { ListedEntry as HonourEntryMapper } from '../store/honour-entries.ts';
export type { GridOf as GridMapper } from './grid.ts';
export type { ListedPart as HonourPartMapper } from './honour-entry.ts';

export type HonourEntryConnectionMapper = Page<ListedEntry>;
export type HonourListConnectionMapper = Page<HonourList>;
export type HonourRunConnectionMapper = Page<HonourRun>;
export type HandOverConnectionMapper = Page<HandOver>;
export type LeaveConnectionMapper = Page<Leave>;
export type NoticeConnectionMapper = Page<Notice>;
export type PartyTreeConnectionMapper = Page<PartyTree>;
export type PersonConnectionMapper = Page<Person>;
export type HonourNoticeConnectionMapper = Page<HonourList>;
export type HonourCertificateConnectionMapper = Page<HonourCertificate>;
export type HonourObjectionConnectionMapper = Page<HonourObjection>;
export type HonourRecommendationConnectionMapper = Page<HonourRecommendation>;
