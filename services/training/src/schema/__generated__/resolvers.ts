import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CampMapper, CertificateMapper, TrainingCoverageGroupMapper, EnrolmentMapper, SessionMapper, ExamAttemptMapper, PracticeSignOffMapper, TrainingRecordMapper, PersonMapper, CampConnectionMapper, CertificateConnectionMapper, SessionConnectionMapper, TrainingRecordConnectionMapper } from '../mappers.ts';
import type { Context } from '../../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant 时刻, RFC 3339 with its offset, such as `2026-02-13T16:30:00+08:00`. */
  DateTime: { input: Date; output: Date; }
  /** A calendar day 日期 in Asia/Shanghai, such as `2026-02-13`. */
  LocalDate: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** What came of a seat 出勤. */
export type Attendance =
  /** Did not come 缺勤. */
  | 'ABSENT'
  /** The seat is taken, nothing more is known yet 已报名. */
  | 'ENROLLED'
  /** Came late 迟到. */
  | 'LATE'
  /** Came in time 出勤. */
  | 'PRESENT';

/** Who came, as the trainer notes it 考勤. */
export type AttendanceMark =
  /** Did not come 缺勤. */
  | 'ABSENT'
  /** Came late 迟到. */
  | 'LATE'
  /** Came in time 出勤. */
  | 'PRESENT';

/** A training camp 网格星训练营: one of the five of a series. */
export type Camp = Node & {
  readonly __typename?: 'Camp';
  /** District, town or community whose people it is for 面向区划. */
  readonly area: Division;
  /** The training base it is held at 培训基地. */
  readonly base: Scalars['String']['output'];
  /** Its code: series and number, for example `YG-2026-1` 编号. */
  readonly code: Scalars['String']['output'];
  /** Its name in English. */
  readonly englishName: Maybe<Scalars['String']['output']>;
  /** First day 开营日. */
  readonly from: Scalars['LocalDate']['output'];
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Its name in Chinese 名称. */
  readonly name: Scalars['String']['output'];
  /** Its number in the series, 1 to 5 期次. */
  readonly number: Scalars['Int']['output'];
  /** Code of the series of five it belongs to 系列. */
  readonly series: Scalars['String']['output'];
  /** Last day 结营日. */
  readonly until: Scalars['LocalDate']['output'];
  /** Version to send back as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** A page of camps. */
export type CampConnection = {
  readonly __typename?: 'CampConnection';
  /** Camps with their cursors. */
  readonly edges: ReadonlyArray<CampEdge>;
  /** The camps alone. */
  readonly nodes: ReadonlyArray<Camp>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** Number of camps the filter leaves. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One camp and its place in a list. */
export type CampEdge = {
  readonly __typename?: 'CampEdge';
  /** Cursor of this place. */
  readonly cursor: Scalars['String']['output'];
  /** The camp. */
  readonly node: Camp;
};

/** Why a command to a camp was refused. */
export type CampErrorCode =
  /** The series has a camp of this number. */
  | 'ALREADY_EXISTS'
  /** Somebody changed it meanwhile. */
  | 'CONFLICT'
  /** The last day is before the first. */
  | 'DAYS_REVERSED'
  /** The key was used for another request. */
  | 'IDEMPOTENCY_CONFLICT'
  /** The series is not written in capitals, digits and hyphens. */
  | 'MALFORMED_SERIES'
  /** Name and base are required. */
  | 'NAME_REQUIRED'
  /** There is none, or it is outside your scope. */
  | 'NOT_FOUND'
  /** A series is five camps, numbered 1 to 5. */
  | 'NUMBER_OUT_OF_RANGE'
  /** The area is outside your divisions. */
  | 'OUTSIDE_SCOPE'
  /** The area is no code of a district, town or community. */
  | 'UNKNOWN_AREA';

/** Which camps to list; all conditions must hold. */
export type CampFilter = {
  /** Only those of this series 系列. */
  readonly series?: InputMaybe<Scalars['String']['input']>;
  /** Only those for an area in the subtree of this division code 所在区划. */
  readonly within?: InputMaybe<Scalars['String']['input']>;
};

/** A new camp. */
export type CampOpenInput = {
  /** Code of the district, town or community whose people it is for 面向区划. */
  readonly areaCode: Scalars['String']['input'];
  /** The training base it is held at 培训基地. */
  readonly base: Scalars['String']['input'];
  /** Name in English. */
  readonly englishName?: InputMaybe<Scalars['String']['input']>;
  /** First day 开营日. */
  readonly from: Scalars['LocalDate']['input'];
  /** Name in Chinese 名称. */
  readonly name: Scalars['String']['input'];
  /** Number in the series, 1 to 5 期次. */
  readonly number: Scalars['Int']['input'];
  /** Code of the series: capitals, digits and hyphens, for example `YG-2026` 系列. */
  readonly series: Scalars['String']['input'];
  /** Last day, included 结营日. */
  readonly until: Scalars['LocalDate']['input'];
};

/** How to sort camps. */
export type CampOrder = {
  /** In this direction. */
  readonly direction: OrderDirection;
  /** Sort by this. */
  readonly field: CampOrderField;
};

/** What camps can be sorted by. */
export type CampOrderField =
  /** Code 编号. */
  | 'CODE'
  /** First day 开营日. */
  | 'FROM';

/** Result of a command to a camp. */
export type CampPayload = {
  readonly __typename?: 'CampPayload';
  /** The camp as it now stands; null when refused. */
  readonly camp: Maybe<Camp>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<CampUserError>;
};

/** A refusal of a command to a camp. */
export type CampUserError = UserError & {
  readonly __typename?: 'CampUserError';
  /** What was refused, for programs. */
  readonly code: CampErrorCode;
  /** Path of the input field at fault. */
  readonly field: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What was refused, for people. */
  readonly message: Scalars['String']['output'];
};

/** Proof that a person passed exam and practice of a module 培训证书. */
export type Certificate = Node & {
  readonly __typename?: 'Certificate';
  /** From this instant on it holds 生效. */
  readonly from: Scalars['DateTime']['output'];
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Module 模块. */
  readonly module: TrainingModule;
  /** Its number, whose last character checks the others 证书编号. */
  readonly number: Scalars['String']['output'];
  /** Who holds it 持证人. */
  readonly person: Person;
  /** The record it was earned by 培训记录. */
  readonly record: Maybe<TrainingRecord>;
  /** Why it was revoked; null where it was not 撤销理由. */
  readonly revokedReason: Maybe<Scalars['String']['output']>;
  /** Whether it holds now 状态. */
  readonly status: CertificateStatus;
  /** First instant at which it no longer holds; the moment of revocation where it was revoked 失效. */
  readonly until: Scalars['DateTime']['output'];
  /** Version to send back as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** Answer to a check of a number; it never names the holder 核验结果. */
export type CertificateCheck = {
  readonly __typename?: 'CertificateCheck';
  /** From when it holds, where it is genuine 生效. */
  readonly from: Maybe<Scalars['DateTime']['output']>;
  /** Module, where the certificate is genuine 模块. */
  readonly module: Maybe<TrainingModule>;
  /** What was found 结果. */
  readonly result: CertificateCheckResult;
  /** Until when, where it is genuine 失效. */
  readonly until: Maybe<Scalars['DateTime']['output']>;
};

/** What the public learns of a certificate number 证书核验. */
export type CertificateCheckResult =
  /** Genuine, but its time is over 过期. */
  | 'EXPIRED'
  /** The number is mistyped: its check character does not fit 编号有误. */
  | 'MISTYPED'
  /** Genuine, but it was revoked 撤销. */
  | 'REVOKED'
  /** No certificate has this number 查无此证. */
  | 'UNKNOWN'
  /** Genuine, and it holds 有效. */
  | 'VALID';

/** A page of certificates. */
export type CertificateConnection = {
  readonly __typename?: 'CertificateConnection';
  /** Certificates with their cursors. */
  readonly edges: ReadonlyArray<CertificateEdge>;
  /** The certificates alone. */
  readonly nodes: ReadonlyArray<Certificate>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** Number of certificates the filter leaves. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One certificate and its place in a list. */
export type CertificateEdge = {
  readonly __typename?: 'CertificateEdge';
  /** Cursor of this place. */
  readonly cursor: Scalars['String']['output'];
  /** The certificate. */
  readonly node: Certificate;
};

/** Why a command to a certificate was refused. */
export type CertificateErrorCode =
  /** It exists already. */
  | 'ALREADY_EXISTS'
  /** It has expired. */
  | 'ALREADY_EXPIRED'
  /** It is revoked. */
  | 'ALREADY_REVOKED'
  /** Somebody changed it meanwhile. */
  | 'CONFLICT'
  /** The key was used for another request. */
  | 'IDEMPOTENCY_CONFLICT'
  /** There is none, or it is outside your scope. */
  | 'NOT_FOUND'
  /** A reason is required. */
  | 'REASON_REQUIRED';

/** Which certificates to list; all conditions must hold. */
export type CertificateFilter = {
  /** Only this module 模块. */
  readonly module?: InputMaybe<TrainingModule>;
  /** Only those of this person; global id 持证人. */
  readonly personId?: InputMaybe<Scalars['ID']['input']>;
  /** Only those that hold at this instant. */
  readonly validAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only those of people who serve in the subtree of this division or grid code 所在区划. */
  readonly within?: InputMaybe<Scalars['String']['input']>;
};

/** How to sort certificates. */
export type CertificateOrder = {
  /** In this direction. */
  readonly direction: OrderDirection;
  /** Sort by this. */
  readonly field: CertificateOrderField;
};

/** What certificates can be sorted by. */
export type CertificateOrderField =
  /** When it was issued 生效. */
  | 'FROM'
  /** When it ends 失效. */
  | 'UNTIL';

/** Result of a command to a certificate. */
export type CertificatePayload = {
  readonly __typename?: 'CertificatePayload';
  /** The certificate as it now stands; null when refused. */
  readonly certificate: Maybe<Certificate>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<CertificateUserError>;
};

/** A revocation. */
export type CertificateRevokeInput = {
  /** Why, for the holder 理由. */
  readonly reason: Scalars['String']['input'];
};

/** Whether a certificate holds 证书状态. */
export type CertificateStatus =
  /** Its time is over 过期. */
  | 'EXPIRED'
  /** It was revoked 撤销. */
  | 'REVOKED'
  /** It holds 有效. */
  | 'VALID';

/** A refusal of a command to a certificate. */
export type CertificateUserError = UserError & {
  readonly __typename?: 'CertificateUserError';
  /** What was refused, for programs. */
  readonly code: CertificateErrorCode;
  /** Path of the input field at fault. */
  readonly field: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What was refused, for people. */
  readonly message: Scalars['String']['output'];
};

/** A division of the tree 行政区划: district, town or community. */
export type Division = {
  readonly __typename?: 'Division';
  /** Global id. */
  readonly id: Scalars['ID']['output'];
};

/** A person's seat in a session 报名. */
export type Enrolment = {
  readonly __typename?: 'Enrolment';
  /** What came of it 出勤. */
  readonly attendance: Attendance;
  /** When it was taken. */
  readonly enrolledAt: Scalars['DateTime']['output'];
  /** Who took it: the person, or somebody who looks after their training. */
  readonly enrolledBy: Person;
  /** Who has the seat. */
  readonly person: Person;
};

/** One sitting of an exam 考试; all are kept. */
export type ExamAttempt = {
  readonly __typename?: 'ExamAttempt';
  /** When it was recorded. */
  readonly at: Scalars['DateTime']['output'];
  /** Who recorded it 考官. */
  readonly examiner: Person;
  /** Whether it was passed 是否及格. */
  readonly isPassed: Scalars['Boolean']['output'];
  /** Least score that passed on that day 及格线. */
  readonly passMark: Scalars['Int']['output'];
  /** Which round it counts for, from 1; a certificate ends a round 轮次. */
  readonly round: Scalars['Int']['output'];
  /** Score, 0 to 100 分数. */
  readonly score: Scalars['Int']['output'];
  /** The session it was sat in; null for what was recorded before this platform 课次. */
  readonly session: Maybe<Session>;
};

/** An exam that was sat. */
export type ExamRecordInput = {
  /** Global id of who sat it 学员. */
  readonly personId: Scalars['ID']['input'];
  /** Score, 0 to 100 分数. */
  readonly score: Scalars['Int']['input'];
  /** Global id of the theory session it was sat in 课次. */
  readonly sessionId: Scalars['ID']['input'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Opens a camp of a series 开营. */
  readonly campOpen: CampPayload;
  /** Ends a certificate now; exam and practice have to be passed again 撤销证书. */
  readonly certificateRevoke: CertificatePayload;
  /** Records an exam; with the practice of the same round signed off it brings the certificate 登记考试. */
  readonly examRecord: TrainingRecordPayload;
  /** Signs practice off; with the exam of the same round passed it brings the certificate 实操签字. */
  readonly practiceSignOff: TrainingRecordPayload;
  /** Adds a session to a camp 排课. */
  readonly sessionAdd: SessionPayload;
  /** Notes whether somebody came; a later note puts an earlier one right 考勤. */
  readonly sessionAttend: SessionPayload;
  /** Takes a seat, for yourself or for somebody whose training you look after 报名. */
  readonly sessionEnrol: SessionPayload;
};


export type MutationCampOpenArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: CampOpenInput;
};


export type MutationCertificateRevokeArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: CertificateRevokeInput;
};


export type MutationExamRecordArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: ExamRecordInput;
};


export type MutationPracticeSignOffArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: PracticeSignOffInput;
};


export type MutationSessionAddArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: SessionAddInput;
};


export type MutationSessionAttendArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: SessionAttendInput;
};


export type MutationSessionEnrolArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: SessionEnrolInput;
};

/** A thing that one id finds 节点. */
export type Node = {
  /** Its id in the whole graph 全局编号. */
  readonly id: Scalars['ID']['output'];
};

/** Which way a list runs 排序方向. */
export type OrderDirection =
  /** Smallest or earliest first 升序. */
  | 'ASC'
  /** Largest or latest first 降序. */
  | 'DESC';

/** Where a page of a list stands 分页信息. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the last of this page 结束游标; null when it is empty. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** Whether more follows 有下一页. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether something comes before 有上一页. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first of this page 起始游标; null when it is empty. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
};

/** Somebody the platform knows 人员. Identity numbers are not kept. */
export type Person = {
  readonly __typename?: 'Person';
  /** Certificates you may see, newest first: your own, and those of people you look after 培训证书. */
  readonly certificates: ReadonlyArray<Certificate>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
};


/** Somebody the platform knows 人员. Identity numbers are not kept. */
export type PersonCertificatesArgs = {
  module?: InputMaybe<TrainingModule>;
  validAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A trainer's word that the person can do it in practice 实操签字. */
export type PracticeSignOff = {
  readonly __typename?: 'PracticeSignOff';
  /** When it was signed. */
  readonly at: Scalars['DateTime']['output'];
  /** What the trainer says 评语. */
  readonly remark: Maybe<Scalars['String']['output']>;
  /** Which round it counts for, from 1 轮次. */
  readonly round: Scalars['Int']['output'];
  /** The session it was shown in; null for what was recorded before this platform 课次. */
  readonly session: Maybe<Session>;
  /** Who signed it 教官. */
  readonly trainer: Person;
};

/** Practice that was shown. */
export type PracticeSignOffInput = {
  /** Global id of who showed it 学员. */
  readonly personId: Scalars['ID']['input'];
  /** What the trainer says, at most 500 characters 评语. */
  readonly remark?: InputMaybe<Scalars['String']['input']>;
  /** Global id of the practice session it was shown in 课次. */
  readonly sessionId: Scalars['ID']['input'];
};

export type Query = {
  readonly __typename?: 'Query';
  /** A camp by its global id; null where there is none in your scope 查训练营. */
  readonly camp: Maybe<Camp>;
  /** Camps of your area 训练营列表. */
  readonly camps: CampConnection;
  /** A certificate by its global id; null where there is none in your scope 查证书. */
  readonly certificate: Maybe<Certificate>;
  /** Checks a number that somebody shows 证书核验. */
  readonly certificateCheck: CertificateCheck;
  /** Certificates: your own, and those of people you look after 证书列表. */
  readonly certificates: CertificateConnection;
  /** A session by its global id; null where there is none in your scope 查课次. */
  readonly session: Maybe<Session>;
  /** Sessions of your area 课次列表. */
  readonly sessions: SessionConnection;
  /** Who of an area is trained in a module, and the names of those who are not 培训覆盖. */
  readonly trainingCoverage: TrainingCoverage;
  /** A training record by its global id; null where there is none in your scope 查培训记录. */
  readonly trainingRecord: Maybe<TrainingRecord>;
  /** Training records: your own, and those of people you look after 培训记录列表. */
  readonly trainingRecords: TrainingRecordConnection;
};


export type QueryCampArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCampsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CampFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CampOrder>;
};


export type QueryCertificateArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCertificateCheckArgs = {
  number: Scalars['String']['input'];
};


export type QueryCertificatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CertificateFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CertificateOrder>;
};


export type QuerySessionArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SessionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SessionOrder>;
};


export type QueryTrainingCoverageArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
  module: TrainingModule;
  within: Scalars['String']['input'];
};


export type QueryTrainingRecordArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTrainingRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TrainingRecordFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TrainingRecordOrder>;
};

/** A sitting of a camp 课次. */
export type Session = Node & {
  readonly __typename?: 'Session';
  /** The camp it belongs to 训练营. */
  readonly camp: Camp;
  /** When it ends 结束. */
  readonly endsAt: Scalars['DateTime']['output'];
  /** The seats you may see: your own, those of people you look after; the trainer sees all 报名名单. */
  readonly enrolments: ReadonlyArray<Enrolment>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Theory or practice 形式. */
  readonly kind: SessionKind;
  /** Module 模块. */
  readonly module: TrainingModule;
  /** Where 地点. */
  readonly place: Scalars['String']['output'];
  /** Seats in all 座位数. */
  readonly seats: Scalars['Int']['output'];
  /** Seats still free 余位. */
  readonly seatsLeft: Scalars['Int']['output'];
  /** When it starts 开始. */
  readonly startsAt: Scalars['DateTime']['output'];
  /** Who holds it 教官. */
  readonly trainer: Person;
  /** Version to send back as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** A new session. */
export type SessionAddInput = {
  /** Global id of the camp 训练营. */
  readonly campId: Scalars['ID']['input'];
  /** When it ends 结束. */
  readonly endsAt: Scalars['DateTime']['input'];
  /** Theory or practice 形式. */
  readonly kind: SessionKind;
  /** Module 模块. */
  readonly module: TrainingModule;
  /** Where 地点. */
  readonly place: Scalars['String']['input'];
  /** Seats, 1 to 500 座位数. */
  readonly seats: Scalars['Int']['input'];
  /** When it starts; within the camp's days 开始. */
  readonly startsAt: Scalars['DateTime']['input'];
  /** Global id of the person who holds it 教官. */
  readonly trainerId: Scalars['ID']['input'];
};

/** Whether somebody came. */
export type SessionAttendInput = {
  /** Whether they came 考勤. */
  readonly attendance: AttendanceMark;
  /** Global id of the person 学员. */
  readonly personId: Scalars['ID']['input'];
};

/** A page of sessions. */
export type SessionConnection = {
  readonly __typename?: 'SessionConnection';
  /** Sessions with their cursors. */
  readonly edges: ReadonlyArray<SessionEdge>;
  /** The sessions alone. */
  readonly nodes: ReadonlyArray<Session>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** Number of sessions the filter leaves. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One session and its place in a list. */
export type SessionEdge = {
  readonly __typename?: 'SessionEdge';
  /** Cursor of this place. */
  readonly cursor: Scalars['String']['output'];
  /** The session. */
  readonly node: Session;
};

/** Whose seat to take. */
export type SessionEnrolInput = {
  /** Global id of the person; yourself when omitted 学员. */
  readonly personId?: InputMaybe<Scalars['ID']['input']>;
};

/** Why a command to a session was refused. */
export type SessionErrorCode =
  /** The person has a seat already. */
  | 'ALREADY_ENROLLED'
  /** It exists already. */
  | 'ALREADY_EXISTS'
  /** Somebody changed it meanwhile. */
  | 'CONFLICT'
  /** The key was used for another request. */
  | 'IDEMPOTENCY_CONFLICT'
  /** The person has no seat. */
  | 'NOT_ENROLLED'
  /** There is none, or it is outside your scope. */
  | 'NOT_FOUND'
  /** It has not started. */
  | 'NOT_STARTED'
  /** It is not yours to hold. */
  | 'NOT_YOUR_SESSION'
  /** It does not lie within the days of its camp. */
  | 'OUTSIDE_CAMP'
  /** The camp is for an area outside your divisions. */
  | 'OUTSIDE_SCOPE'
  /** Nobody of that id serves in your divisions. */
  | 'PERSON_OUTSIDE_SCOPE'
  /** The place is required. */
  | 'PLACE_REQUIRED'
  /** A session has 1 to 500 seats. */
  | 'SEATS_OUT_OF_RANGE'
  /** Every seat is taken 满员. */
  | 'SESSION_FULL'
  /** The session is over. */
  | 'SESSION_OVER'
  /** It ends before it starts. */
  | 'TIMES_REVERSED'
  /** There is no such camp, or it is outside your scope. */
  | 'UNKNOWN_CAMP';

/** Which sessions to list; all conditions must hold. */
export type SessionFilter = {
  /** Only those of this camp; global id 训练营. */
  readonly campId?: InputMaybe<Scalars['ID']['input']>;
  /** Only those that end after this instant. */
  readonly endsAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only those you have a seat in 我的课程. */
  readonly isMine?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only theory or practice 形式. */
  readonly kind?: InputMaybe<SessionKind>;
  /** Only this module 模块. */
  readonly module?: InputMaybe<TrainingModule>;
  /** Only those for an area in the subtree of this division code 所在区划. */
  readonly within?: InputMaybe<Scalars['String']['input']>;
};

/** Kind of a session 培训形式. */
export type SessionKind =
  /** Practice 实操; sign-offs belong here. */
  | 'PRACTICE'
  /** Theory 理论; exams belong here. */
  | 'THEORY';

/** How to sort sessions. */
export type SessionOrder = {
  /** In this direction. */
  readonly direction: OrderDirection;
  /** Sort by this. */
  readonly field: SessionOrderField;
};

/** What sessions can be sorted by. */
export type SessionOrderField =
  /** When it starts 开始. */
  | 'STARTS_AT';

/** Result of a command to a session. */
export type SessionPayload = {
  readonly __typename?: 'SessionPayload';
  /** The session as it now stands; null when refused. */
  readonly session: Maybe<Session>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<SessionUserError>;
};

/** A refusal of a command to a session. */
export type SessionUserError = UserError & {
  readonly __typename?: 'SessionUserError';
  /** What was refused, for programs. */
  readonly code: SessionErrorCode;
  /** Path of the input field at fault. */
  readonly field: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What was refused, for people. */
  readonly message: Scalars['String']['output'];
};

/** Posts whose holders must be trained 应训岗位. */
export type TrainedPost =
  /** Grid chief 网格长. */
  | 'GRID_CHIEF'
  /** Grid member 网格员. */
  | 'GRID_MEMBER';

/** Who of an area is trained in a module, counted from postings and certificates 培训覆盖. */
export type TrainingCoverage = {
  readonly __typename?: 'TrainingCoverage';
  /** The instant it was counted for. */
  readonly at: Scalars['DateTime']['output'];
  /** Those with a valid certificate 持证人数. */
  readonly covered: Scalars['Int']['output'];
  /** One for each community and post, in order of code and post; at most two a community 分项. */
  readonly groups: ReadonlyArray<TrainingCoverageGroup>;
  /** Module 模块. */
  readonly module: TrainingModule;
  /** covered / required, 0 to 1; null where nobody is required 覆盖率. */
  readonly rate: Maybe<Scalars['Float']['output']>;
  /** Sum of the groups; a person who serves in two communities counts in each 应训人数. */
  readonly required: Scalars['Int']['output'];
  /** Division code it was counted for; of its subtree only what lies in your scope counts 区划. */
  readonly within: Scalars['String']['output'];
};

/** Coverage of one post in one community 分项覆盖. */
export type TrainingCoverageGroup = {
  readonly __typename?: 'TrainingCoverageGroup';
  /** The community 社区·村. */
  readonly community: Division;
  /** Its 12-digit code. */
  readonly communityCode: Scalars['String']['output'];
  /** Those of them with a valid certificate 持证人数. */
  readonly covered: Scalars['Int']['output'];
  /** Those without 未持证人员. */
  readonly missing: ReadonlyArray<Person>;
  /** The post 岗位. */
  readonly post: TrainedPost;
  /** Holders of the post 应训人数. */
  readonly required: Scalars['Int']['output'];
};

/** The three modules of training 培训模块. */
export type TrainingModule =
  /** Party spirit 党性教育. */
  | 'PARTY_SPIRIT'
  /** Personal growth 个人素养. */
  | 'PERSONAL'
  /** Professional skill 业务能力. */
  | 'PROFESSIONAL';

/** What one person has done for one module 练战一体: exam and practice make a certificate, neither alone does. */
export type TrainingRecord = Node & {
  readonly __typename?: 'TrainingRecord';
  /** Certificates it led to, newest first 证书. */
  readonly certificates: ReadonlyArray<Certificate>;
  /** Every exam sat, oldest first 考试记录. */
  readonly exams: ReadonlyArray<ExamAttempt>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Whether the exam of this round is passed 理论是否通过. */
  readonly isExamPassed: Scalars['Boolean']['output'];
  /** Whether the practice of this round is signed off 实操是否通过. */
  readonly isPracticeSignedOff: Scalars['Boolean']['output'];
  /** Module 模块. */
  readonly module: TrainingModule;
  /** Whose record it is 学员. */
  readonly person: Person;
  /** The round that is open now, from 1 轮次. */
  readonly round: Scalars['Int']['output'];
  /** Every sign-off, oldest first 实操记录. */
  readonly signOffs: ReadonlyArray<PracticeSignOff>;
  /** When it last grew. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Version of it, grows with every change. */
  readonly version: Scalars['Int']['output'];
};

/** A page of training records. */
export type TrainingRecordConnection = {
  readonly __typename?: 'TrainingRecordConnection';
  /** Records with their cursors. */
  readonly edges: ReadonlyArray<TrainingRecordEdge>;
  /** The records alone. */
  readonly nodes: ReadonlyArray<TrainingRecord>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** Number of records the filter leaves. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One training record and its place in a list. */
export type TrainingRecordEdge = {
  readonly __typename?: 'TrainingRecordEdge';
  /** Cursor of this place. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: TrainingRecord;
};

/** Why an exam or a sign-off was refused. */
export type TrainingRecordErrorCode =
  /** It exists already. */
  | 'ALREADY_EXISTS'
  /** The practice of this round is signed off. */
  | 'ALREADY_SIGNED_OFF'
  /** Somebody changed it meanwhile. */
  | 'CONFLICT'
  /** The key was used for another request. */
  | 'IDEMPOTENCY_CONFLICT'
  /** The person is not marked as having come. */
  | 'NOT_ATTENDED'
  /** The person has no seat in the session. */
  | 'NOT_ENROLLED'
  /** There is none, or it is outside your scope. */
  | 'NOT_FOUND'
  /** The session is not yours to hold. */
  | 'NOT_YOUR_SESSION'
  /** Nobody examines themselves. */
  | 'OWN_RECORD'
  /** A score is a whole number from 0 to 100. */
  | 'SCORE_OUT_OF_RANGE'
  /** There is no such session, or it is outside your scope. */
  | 'UNKNOWN_SESSION'
  /** Exams belong to theory, sign-offs to practice. */
  | 'WRONG_KIND';

/** Which training records to list; all conditions must hold. */
export type TrainingRecordFilter = {
  /** Only this module 模块. */
  readonly module?: InputMaybe<TrainingModule>;
  /** Only those of this person; global id 学员. */
  readonly personId?: InputMaybe<Scalars['ID']['input']>;
  /** Only those of people who serve in the subtree of this division or grid code 所在区划. */
  readonly within?: InputMaybe<Scalars['String']['input']>;
};

/** How to sort training records. */
export type TrainingRecordOrder = {
  /** In this direction. */
  readonly direction: OrderDirection;
  /** Sort by this. */
  readonly field: TrainingRecordOrderField;
};

/** What training records can be sorted by. */
export type TrainingRecordOrderField =
  /** When it last grew. */
  | 'UPDATED_AT';

/** Result of an exam or a sign-off. */
export type TrainingRecordPayload = {
  readonly __typename?: 'TrainingRecordPayload';
  /** The record as it now stands; null when refused. */
  readonly trainingRecord: Maybe<TrainingRecord>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<TrainingRecordUserError>;
};

/** A refusal of an exam or a sign-off. */
export type TrainingRecordUserError = UserError & {
  readonly __typename?: 'TrainingRecordUserError';
  /** What was refused, for programs. */
  readonly code: TrainingRecordErrorCode;
  /** Path of the input field at fault. */
  readonly field: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What was refused, for people. */
  readonly message: Scalars['String']['output'];
};

/** Why a request was refused 用户错误; the types that implement it add a `code` of their own noun. */
export type UserError = {
  /** Path of the input that caused it 字段, where one did. */
  readonly field: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** One plain sentence 说明. */
  readonly message: Scalars['String']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Camp: Camp;
  Certificate: Certificate;
  Person: Person;
  Session: Session;
  TrainingRecord: TrainingRecord;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Camp:
    ( { __typename: 'Camp' }
    & GraphQLRecursivePick<FederationTypes['Camp'], {"id":true}> );
  Certificate:
    ( { __typename: 'Certificate' }
    & GraphQLRecursivePick<FederationTypes['Certificate'], {"id":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  Session:
    ( { __typename: 'Session' }
    & GraphQLRecursivePick<FederationTypes['Session'], {"id":true}> );
  TrainingRecord:
    ( { __typename: 'TrainingRecord' }
    & GraphQLRecursivePick<FederationTypes['TrainingRecord'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( CampMapper )
    | ( CertificateMapper )
    | ( SessionMapper )
    | ( TrainingRecordMapper )
  ;
  UserError:
    | ( CampUserError )
    | ( CertificateUserError )
    | ( SessionUserError )
    | ( TrainingRecordUserError )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Attendance: Attendance;
  AttendanceMark: AttendanceMark;
  Camp: ResolverTypeWrapper<CampMapper>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  CampConnection: ResolverTypeWrapper<CampConnectionMapper>;
  CampEdge: ResolverTypeWrapper<Omit<CampEdge, 'node'> & { node: ResolversTypes['Camp'] }>;
  CampErrorCode: CampErrorCode;
  CampFilter: CampFilter;
  CampOpenInput: CampOpenInput;
  CampOrder: CampOrder;
  CampOrderField: CampOrderField;
  CampPayload: ResolverTypeWrapper<Omit<CampPayload, 'camp'> & { camp?: Maybe<ResolversTypes['Camp']> }>;
  CampUserError: ResolverTypeWrapper<CampUserError>;
  Certificate: ResolverTypeWrapper<CertificateMapper>;
  CertificateCheck: ResolverTypeWrapper<CertificateCheck>;
  CertificateCheckResult: CertificateCheckResult;
  CertificateConnection: ResolverTypeWrapper<CertificateConnectionMapper>;
  CertificateEdge: ResolverTypeWrapper<Omit<CertificateEdge, 'node'> & { node: ResolversTypes['Certificate'] }>;
  CertificateErrorCode: CertificateErrorCode;
  CertificateFilter: CertificateFilter;
  CertificateOrder: CertificateOrder;
  CertificateOrderField: CertificateOrderField;
  CertificatePayload: ResolverTypeWrapper<Omit<CertificatePayload, 'certificate'> & { certificate?: Maybe<ResolversTypes['Certificate']> }>;
  CertificateRevokeInput: CertificateRevokeInput;
  CertificateStatus: CertificateStatus;
  CertificateUserError: ResolverTypeWrapper<CertificateUserError>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Division: ResolverTypeWrapper<Division>;
  Enrolment: ResolverTypeWrapper<EnrolmentMapper>;
  ExamAttempt: ResolverTypeWrapper<ExamAttemptMapper>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ExamRecordInput: ExamRecordInput;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  OrderDirection: OrderDirection;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Person: ResolverTypeWrapper<PersonMapper>;
  PracticeSignOff: ResolverTypeWrapper<PracticeSignOffMapper>;
  PracticeSignOffInput: PracticeSignOffInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Session: ResolverTypeWrapper<SessionMapper>;
  SessionAddInput: SessionAddInput;
  SessionAttendInput: SessionAttendInput;
  SessionConnection: ResolverTypeWrapper<SessionConnectionMapper>;
  SessionEdge: ResolverTypeWrapper<Omit<SessionEdge, 'node'> & { node: ResolversTypes['Session'] }>;
  SessionEnrolInput: SessionEnrolInput;
  SessionErrorCode: SessionErrorCode;
  SessionFilter: SessionFilter;
  SessionKind: SessionKind;
  SessionOrder: SessionOrder;
  SessionOrderField: SessionOrderField;
  SessionPayload: ResolverTypeWrapper<Omit<SessionPayload, 'session'> & { session?: Maybe<ResolversTypes['Session']> }>;
  SessionUserError: ResolverTypeWrapper<SessionUserError>;
  TrainedPost: TrainedPost;
  TrainingCoverage: ResolverTypeWrapper<Omit<TrainingCoverage, 'groups'> & { groups: ReadonlyArray<ResolversTypes['TrainingCoverageGroup']> }>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  TrainingCoverageGroup: ResolverTypeWrapper<TrainingCoverageGroupMapper>;
  TrainingModule: TrainingModule;
  TrainingRecord: ResolverTypeWrapper<TrainingRecordMapper>;
  TrainingRecordConnection: ResolverTypeWrapper<TrainingRecordConnectionMapper>;
  TrainingRecordEdge: ResolverTypeWrapper<Omit<TrainingRecordEdge, 'node'> & { node: ResolversTypes['TrainingRecord'] }>;
  TrainingRecordErrorCode: TrainingRecordErrorCode;
  TrainingRecordFilter: TrainingRecordFilter;
  TrainingRecordOrder: TrainingRecordOrder;
  TrainingRecordOrderField: TrainingRecordOrderField;
  TrainingRecordPayload: ResolverTypeWrapper<Omit<TrainingRecordPayload, 'trainingRecord'> & { trainingRecord?: Maybe<ResolversTypes['TrainingRecord']> }>;
  TrainingRecordUserError: ResolverTypeWrapper<TrainingRecordUserError>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Camp: CampMapper;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  CampConnection: CampConnectionMapper;
  CampEdge: Omit<CampEdge, 'node'> & { node: ResolversParentTypes['Camp'] };
  CampFilter: CampFilter;
  CampOpenInput: CampOpenInput;
  CampOrder: CampOrder;
  CampPayload: Omit<CampPayload, 'camp'> & { camp?: Maybe<ResolversParentTypes['Camp']> };
  CampUserError: CampUserError;
  Certificate: CertificateMapper;
  CertificateCheck: CertificateCheck;
  CertificateConnection: CertificateConnectionMapper;
  CertificateEdge: Omit<CertificateEdge, 'node'> & { node: ResolversParentTypes['Certificate'] };
  CertificateFilter: CertificateFilter;
  CertificateOrder: CertificateOrder;
  CertificatePayload: Omit<CertificatePayload, 'certificate'> & { certificate?: Maybe<ResolversParentTypes['Certificate']> };
  CertificateRevokeInput: CertificateRevokeInput;
  CertificateUserError: CertificateUserError;
  DateTime: Scalars['DateTime']['output'];
  Division: Division;
  Enrolment: EnrolmentMapper;
  ExamAttempt: ExamAttemptMapper;
  Boolean: Scalars['Boolean']['output'];
  ExamRecordInput: ExamRecordInput;
  LocalDate: Scalars['LocalDate']['output'];
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  PageInfo: PageInfo;
  Person: PersonMapper;
  PracticeSignOff: PracticeSignOffMapper;
  PracticeSignOffInput: PracticeSignOffInput;
  Query: Record<PropertyKey, never>;
  Session: SessionMapper;
  SessionAddInput: SessionAddInput;
  SessionAttendInput: SessionAttendInput;
  SessionConnection: SessionConnectionMapper;
  SessionEdge: Omit<SessionEdge, 'node'> & { node: ResolversParentTypes['Session'] };
  SessionEnrolInput: SessionEnrolInput;
  SessionFilter: SessionFilter;
  SessionOrder: SessionOrder;
  SessionPayload: Omit<SessionPayload, 'session'> & { session?: Maybe<ResolversParentTypes['Session']> };
  SessionUserError: SessionUserError;
  TrainingCoverage: Omit<TrainingCoverage, 'groups'> & { groups: ReadonlyArray<ResolversParentTypes['TrainingCoverageGroup']> };
  Float: Scalars['Float']['output'];
  TrainingCoverageGroup: TrainingCoverageGroupMapper;
  TrainingRecord: TrainingRecordMapper;
  TrainingRecordConnection: TrainingRecordConnectionMapper;
  TrainingRecordEdge: Omit<TrainingRecordEdge, 'node'> & { node: ResolversParentTypes['TrainingRecord'] };
  TrainingRecordFilter: TrainingRecordFilter;
  TrainingRecordOrder: TrainingRecordOrder;
  TrainingRecordPayload: Omit<TrainingRecordPayload, 'trainingRecord'> & { trainingRecord?: Maybe<ResolversParentTypes['TrainingRecord']> };
  TrainingRecordUserError: TrainingRecordUserError;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  String: Scalars['String']['output'];
};

export type AccessDirectiveArgs = {
  roles: ReadonlyArray<Scalars['String']['input']>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = Context, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type CampResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Camp'] = ResolversParentTypes['Camp'], FederationReferenceType extends FederationReferenceTypes['Camp'] = FederationReferenceTypes['Camp']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Camp']> | FederationReferenceType, FederationReferenceType, ContextType>;
  area?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  base?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  englishName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  series?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CampConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampConnection'] = ResolversParentTypes['CampConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CampEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Camp']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CampEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampEdge'] = ResolversParentTypes['CampEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Camp'], ParentType, ContextType>;
};

export type CampPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampPayload'] = ResolversParentTypes['CampPayload']> = {
  camp?: Resolver<Maybe<ResolversTypes['Camp']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['CampUserError']>, ParentType, ContextType>;
};

export type CampUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampUserError'] = ResolversParentTypes['CampUserError']> = {
  code?: Resolver<ResolversTypes['CampErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CertificateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Certificate'] = ResolversParentTypes['Certificate'], FederationReferenceType extends FederationReferenceTypes['Certificate'] = FederationReferenceTypes['Certificate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Certificate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  module?: Resolver<ResolversTypes['TrainingModule'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['TrainingRecord']>, ParentType, ContextType>;
  revokedReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CertificateStatus'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CertificateCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificateCheck'] = ResolversParentTypes['CertificateCheck']> = {
  from?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  module?: Resolver<Maybe<ResolversTypes['TrainingModule']>, ParentType, ContextType>;
  result?: Resolver<ResolversTypes['CertificateCheckResult'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type CertificateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificateConnection'] = ResolversParentTypes['CertificateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CertificateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Certificate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CertificateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificateEdge'] = ResolversParentTypes['CertificateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Certificate'], ParentType, ContextType>;
};

export type CertificatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificatePayload'] = ResolversParentTypes['CertificatePayload']> = {
  certificate?: Resolver<Maybe<ResolversTypes['Certificate']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['CertificateUserError']>, ParentType, ContextType>;
};

export type CertificateUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificateUserError'] = ResolversParentTypes['CertificateUserError']> = {
  code?: Resolver<ResolversTypes['CertificateErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DivisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Division'] = ResolversParentTypes['Division']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type EnrolmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Enrolment'] = ResolversParentTypes['Enrolment']> = {
  attendance?: Resolver<ResolversTypes['Attendance'], ParentType, ContextType>;
  enrolledAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  enrolledBy?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type ExamAttemptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExamAttempt'] = ResolversParentTypes['ExamAttempt']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  examiner?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  isPassed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  passMark?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  campOpen?: Resolver<ResolversTypes['CampPayload'], ParentType, ContextType, RequireFields<MutationCampOpenArgs, 'idempotencyKey' | 'input'>>;
  certificateRevoke?: Resolver<ResolversTypes['CertificatePayload'], ParentType, ContextType, RequireFields<MutationCertificateRevokeArgs, 'id' | 'idempotencyKey' | 'input'>>;
  examRecord?: Resolver<ResolversTypes['TrainingRecordPayload'], ParentType, ContextType, RequireFields<MutationExamRecordArgs, 'idempotencyKey' | 'input'>>;
  practiceSignOff?: Resolver<ResolversTypes['TrainingRecordPayload'], ParentType, ContextType, RequireFields<MutationPracticeSignOffArgs, 'idempotencyKey' | 'input'>>;
  sessionAdd?: Resolver<ResolversTypes['SessionPayload'], ParentType, ContextType, RequireFields<MutationSessionAddArgs, 'idempotencyKey' | 'input'>>;
  sessionAttend?: Resolver<ResolversTypes['SessionPayload'], ParentType, ContextType, RequireFields<MutationSessionAttendArgs, 'id' | 'idempotencyKey' | 'input'>>;
  sessionEnrol?: Resolver<ResolversTypes['SessionPayload'], ParentType, ContextType, RequireFields<MutationSessionEnrolArgs, 'id' | 'idempotencyKey' | 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Camp' | 'Certificate' | 'Session' | 'TrainingRecord', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  certificates?: Resolver<ReadonlyArray<ResolversTypes['Certificate']>, ParentType, ContextType, Partial<PersonCertificatesArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PracticeSignOffResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PracticeSignOff'] = ResolversParentTypes['PracticeSignOff']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
  trainer?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  camp?: Resolver<Maybe<ResolversTypes['Camp']>, ParentType, ContextType, RequireFields<QueryCampArgs, 'id'>>;
  camps?: Resolver<ResolversTypes['CampConnection'], ParentType, ContextType, Partial<QueryCampsArgs>>;
  certificate?: Resolver<Maybe<ResolversTypes['Certificate']>, ParentType, ContextType, RequireFields<QueryCertificateArgs, 'id'>>;
  certificateCheck?: Resolver<ResolversTypes['CertificateCheck'], ParentType, ContextType, RequireFields<QueryCertificateCheckArgs, 'number'>>;
  certificates?: Resolver<ResolversTypes['CertificateConnection'], ParentType, ContextType, Partial<QueryCertificatesArgs>>;
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType, RequireFields<QuerySessionArgs, 'id'>>;
  sessions?: Resolver<ResolversTypes['SessionConnection'], ParentType, ContextType, Partial<QuerySessionsArgs>>;
  trainingCoverage?: Resolver<ResolversTypes['TrainingCoverage'], ParentType, ContextType, RequireFields<QueryTrainingCoverageArgs, 'module' | 'within'>>;
  trainingRecord?: Resolver<Maybe<ResolversTypes['TrainingRecord']>, ParentType, ContextType, RequireFields<QueryTrainingRecordArgs, 'id'>>;
  trainingRecords?: Resolver<ResolversTypes['TrainingRecordConnection'], ParentType, ContextType, Partial<QueryTrainingRecordsArgs>>;
};

export type SessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session'], FederationReferenceType extends FederationReferenceTypes['Session'] = FederationReferenceTypes['Session']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Session']> | FederationReferenceType, FederationReferenceType, ContextType>;
  camp?: Resolver<ResolversTypes['Camp'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  enrolments?: Resolver<ReadonlyArray<ResolversTypes['Enrolment']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SessionKind'], ParentType, ContextType>;
  module?: Resolver<ResolversTypes['TrainingModule'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seatsLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  trainer?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionConnection'] = ResolversParentTypes['SessionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SessionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Session']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SessionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionEdge'] = ResolversParentTypes['SessionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
};

export type SessionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionPayload'] = ResolversParentTypes['SessionPayload']> = {
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['SessionUserError']>, ParentType, ContextType>;
};

export type SessionUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionUserError'] = ResolversParentTypes['SessionUserError']> = {
  code?: Resolver<ResolversTypes['SessionErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrainingCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingCoverage'] = ResolversParentTypes['TrainingCoverage']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  covered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['TrainingCoverageGroup']>, ParentType, ContextType>;
  module?: Resolver<ResolversTypes['TrainingModule'], ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  within?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TrainingCoverageGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingCoverageGroup'] = ResolversParentTypes['TrainingCoverageGroup']> = {
  community?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  communityCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  covered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  post?: Resolver<ResolversTypes['TrainedPost'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrainingRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingRecord'] = ResolversParentTypes['TrainingRecord'], FederationReferenceType extends FederationReferenceTypes['TrainingRecord'] = FederationReferenceTypes['TrainingRecord']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TrainingRecord']> | FederationReferenceType, FederationReferenceType, ContextType>;
  certificates?: Resolver<ReadonlyArray<ResolversTypes['Certificate']>, ParentType, ContextType>;
  exams?: Resolver<ReadonlyArray<ResolversTypes['ExamAttempt']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isExamPassed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isPracticeSignedOff?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  module?: Resolver<ResolversTypes['TrainingModule'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  signOffs?: Resolver<ReadonlyArray<ResolversTypes['PracticeSignOff']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrainingRecordConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingRecordConnection'] = ResolversParentTypes['TrainingRecordConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TrainingRecordEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TrainingRecord']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrainingRecordEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingRecordEdge'] = ResolversParentTypes['TrainingRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TrainingRecord'], ParentType, ContextType>;
};

export type TrainingRecordPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingRecordPayload'] = ResolversParentTypes['TrainingRecordPayload']> = {
  trainingRecord?: Resolver<Maybe<ResolversTypes['TrainingRecord']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['TrainingRecordUserError']>, ParentType, ContextType>;
};

export type TrainingRecordUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingRecordUserError'] = ResolversParentTypes['TrainingRecordUserError']> = {
  code?: Resolver<ResolversTypes['TrainingRecordErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'CampUserError' | 'CertificateUserError' | 'SessionUserError' | 'TrainingRecordUserError', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Camp?: CampResolvers<ContextType>;
  CampConnection?: CampConnectionResolvers<ContextType>;
  CampEdge?: CampEdgeResolvers<ContextType>;
  CampPayload?: CampPayloadResolvers<ContextType>;
  CampUserError?: CampUserErrorResolvers<ContextType>;
  Certificate?: CertificateResolvers<ContextType>;
  CertificateCheck?: CertificateCheckResolvers<ContextType>;
  CertificateConnection?: CertificateConnectionResolvers<ContextType>;
  CertificateEdge?: CertificateEdgeResolvers<ContextType>;
  CertificatePayload?: CertificatePayloadResolvers<ContextType>;
  CertificateUserError?: CertificateUserErrorResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Division?: DivisionResolvers<ContextType>;
  Enrolment?: EnrolmentResolvers<ContextType>;
  ExamAttempt?: ExamAttemptResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PracticeSignOff?: PracticeSignOffResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  SessionConnection?: SessionConnectionResolvers<ContextType>;
  SessionEdge?: SessionEdgeResolvers<ContextType>;
  SessionPayload?: SessionPayloadResolvers<ContextType>;
  SessionUserError?: SessionUserErrorResolvers<ContextType>;
  TrainingCoverage?: TrainingCoverageResolvers<ContextType>;
  TrainingCoverageGroup?: TrainingCoverageGroupResolvers<ContextType>;
  TrainingRecord?: TrainingRecordResolvers<ContextType>;
  TrainingRecordConnection?: TrainingRecordConnectionResolvers<ContextType>;
  TrainingRecordEdge?: TrainingRecordEdgeResolvers<ContextType>;
  TrainingRecordPayload?: TrainingRecordPayloadResolvers<ContextType>;
  TrainingRecordUserError?: TrainingRecordUserErrorResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
