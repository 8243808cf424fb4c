import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { GridGapMapper, GridRoleMapper, HandOverMapper, HandOverSuccessionMapper, HonourListMapper, HonourRunMapper, HonourCertificateMapper, HonourCertificateCheckMapper, HonourObjectionMapper, HonourRecommendationMapper, HonourSkippedMapper, HonourNoticeMapper, HonourNomineeMapper, HonourPassedOverMapper, HonourOvertakeMapper, HonourVetoMapper, LeaveMapper, DutyAbsenceMapper, DutyTurnMapper, DutyShiftMapper, NoticeMapper, PayGradeMapper, PayGradeSpanMapper, PayGradeRuleMapper, PartyFiguresMapper, PartyTreeMapper, PartyOrganisationMapper, PersonMapper, PoliceTeamMapper, PostingMapper, ReportingGapMapper, StaffCountMapper, StaffRegisterMapper, HonourEvidenceMapper, HonourEntryMapper, GridMapper, HonourPartMapper, HonourEntryConnectionMapper, HonourListConnectionMapper, HonourRunConnectionMapper, HandOverConnectionMapper, LeaveConnectionMapper, NoticeConnectionMapper, PartyTreeConnectionMapper, PersonConnectionMapper, HonourNoticeConnectionMapper, HonourCertificateConnectionMapper, HonourObjectionConnectionMapper, HonourRecommendationConnectionMapper } from '../mappers.ts';
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

/** A division of the tree 行政区划: district, town or community. */
export type Division = {
  readonly __typename?: 'Division';
  /** Global id. */
  readonly id: Scalars['ID']['output'];
};

/** Part of a day in which somebody is on leave 请假时段. */
export type DutyAbsence = {
  readonly __typename?: 'DutyAbsence';
  /** First instant of it on this day. */
  readonly from: Scalars['DateTime']['output'];
  /** Who is away 请假人. */
  readonly person: Person;
  /** Who stands in; null where nobody does 代班人. */
  readonly standIn: Maybe<Person>;
  /** First instant after it, on this day at the latest. */
  readonly until: Scalars['DateTime']['output'];
};

/** The duty calendar of an area 值班表. */
export type DutyCalendar = {
  readonly __typename?: 'DutyCalendar';
  /** Division or grid 区域. */
  readonly areaCode: Scalars['String']['output'];
  /** Its days, in order. */
  readonly days: ReadonlyArray<DutyDay>;
};

/** One day of the duty calendar. */
export type DutyDay = {
  readonly __typename?: 'DutyDay';
  /** Who of the people posted there is on leave 请假. */
  readonly away: ReadonlyArray<DutyAbsence>;
  /** The day, in Asia/Shanghai. */
  readonly date: Scalars['LocalDate']['output'];
  /** When nobody is there; on workdays whoever holds the posts is, from the first opening to the last closing 空班. */
  readonly holes: ReadonlyArray<DutyHole>;
  /** Who is on duty, in order of time; shifts of the divisions around the area count too 值班. */
  readonly turns: ReadonlyArray<DutyTurn>;
};

/** Why a command to the duty calendar was refused. */
export type DutyErrorCode =
  /** It has begun, or is over. */
  | 'ALREADY_BEGUN'
  /** It was called off already. */
  | 'ALREADY_CANCELLED'
  /** It exists already. */
  | 'ALREADY_EXISTS'
  /** An area code has 6, 9, 12 or 15 digits. */
  | 'AREA_MALFORMED'
  /** Nobody is their own backup. */
  | 'BACKUP_IS_SELF'
  /** Somebody changed it meanwhile. */
  | 'CONFLICT'
  /** The key was used for another request. */
  | 'IDEMPOTENCY_CONFLICT'
  /** A part-time member from new employment takes no duty 暖蜂. */
  | 'LIMITED_MEMBER'
  /** A month is `YYYY-MM`. */
  | 'MONTH_MALFORMED'
  /** There is none, or it is outside your scope. */
  | 'NOT_FOUND'
  /** The person holds no post there at that time. */
  | 'NOT_POSTED_THERE'
  /** At least one shift is named. */
  | 'NO_SHIFTS'
  /** Only two shifts of one area and month are swapped. */
  | 'OTHER_PLAN'
  /** A shift begins in the month of its plan. */
  | 'OUTSIDE_MONTH'
  /** The area is not yours. */
  | 'OUTSIDE_YOUR_AREA'
  /** The person is on leave in that time. */
  | 'PERSON_AWAY'
  /** A reason is required. */
  | 'REASON_REQUIRED'
  /** The person has another shift in that time. */
  | 'SHIFT_OVERLAPS'
  /** A shift lasts 24 hours at most. */
  | 'SHIFT_TOO_LONG'
  /** Too many shifts at once. */
  | 'TOO_MANY_SHIFTS'
  /** There is no such person in your scope. */
  | 'UNKNOWN_PERSON'
  /** It must end after it begins. */
  | 'UNTIL_NOT_AFTER_FROM';

/** When nobody is on duty outside working hours, or on a shift that nobody keeps 空班. */
export type DutyHole = {
  readonly __typename?: 'DutyHole';
  /** First instant of it. */
  readonly from: Scalars['DateTime']['output'];
  /** First instant after it. */
  readonly until: Scalars['DateTime']['output'];
};

/** Shifts of a month. */
export type DutyMonthPlanInput = {
  /** All of them are planned, or none; at most 400 at once. */
  readonly shifts: ReadonlyArray<DutyShiftInput>;
};

/** A span of time in which somebody is on duty for an area 值班. */
export type DutyShift = Node & {
  readonly __typename?: 'DutyShift';
  /** Division or grid that is kept 值守区域. */
  readonly areaCode: Scalars['String']['output'];
  /** Who is called where the person does not answer; null leaves it to the rule 备班人. */
  readonly backup: Maybe<Person>;
  /** First instant of it. */
  readonly from: Scalars['DateTime']['output'];
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Whether it was called off 已取消. */
  readonly isCancelled: Scalars['Boolean']['output'];
  /** Why it was swapped or called off, last. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Who is on duty 值班人. */
  readonly person: Person;
  /** First instant after it. */
  readonly until: Scalars['DateTime']['output'];
  /** Version; grows with every change of the shift. */
  readonly version: Scalars['Int']['output'];
};

/** Why a shift is called off. */
export type DutyShiftCancelInput = {
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** A shift to be planned. */
export type DutyShiftInput = {
  /** Global id of who is called where the person does not answer 备班人. */
  readonly backupId?: InputMaybe<Scalars['ID']['input']>;
  /** First instant; in the month of the plan. */
  readonly from: Scalars['DateTime']['input'];
  /** Global id of who is on duty 值班人. */
  readonly personId: Scalars['ID']['input'];
  /** First instant after it; 24 hours later at most. */
  readonly until: Scalars['DateTime']['input'];
};

/** Two people change places. */
export type DutyShiftSwapInput = {
  /** Global id of the other shift, of the same area and month. */
  readonly otherId: Scalars['ID']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** Result of a command to the duty calendar. */
export type DutyShiftsPayload = {
  readonly __typename?: 'DutyShiftsPayload';
  /** The shifts that it planned or changed; null when refused. */
  readonly shifts: Maybe<ReadonlyArray<DutyShift>>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<DutyUserError>;
};

/** Part of a shift in which the same person is on duty 值班时段. */
export type DutyTurn = {
  readonly __typename?: 'DutyTurn';
  /** First instant of it on this day. */
  readonly from: Scalars['DateTime']['output'];
  /** Who is on duty: the person, who stands in, or the shift's backup; null where nobody is 当班人. */
  readonly person: Maybe<Person>;
  /** The shift. */
  readonly shift: DutyShift;
  /** First instant after it, on this day at the latest. */
  readonly until: Scalars['DateTime']['output'];
};

/** A refusal of a command to the duty calendar. */
export type DutyUserError = UserError & {
  readonly __typename?: 'DutyUserError';
  /** What was refused, for programs. */
  readonly code: DutyErrorCode;
  /** Path of the input field at fault. */
  readonly field: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What was refused, for people. */
  readonly message: Scalars['String']['output'];
};

/** Employment of a grid member 用工形式. */
export type Employment =
  /** Full-time 专职. */
  | 'FULL_TIME'
  /** Part-time 兼职. */
  | 'PART_TIME';

/** One of the five roles named to grids 五员. */
export type FiveRole =
  /** Judge 法官. */
  | 'JUDGE'
  /** Legal worker 法律工作者. */
  | 'LEGAL_WORKER'
  /** Mediator 调解员. */
  | 'MEDIATOR'
  /** Police officer 民警. */
  | 'POLICE'
  /** Prosecutor 检察官. */
  | 'PROSECUTOR';

/** A grid 网格: the smallest area that one member looks after. */
export type Grid = {
  readonly __typename?: 'Grid';
  /** Who serves the grid in each of the five roles, always five entries 五员进网; null while the grid is not known here. */
  readonly fiveRoles: Maybe<ReadonlyArray<GridRole>>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** The police team of its community 警网融合; null while the grid is not known here. */
  readonly policeTeam: Maybe<PoliceTeam>;
  /** What it lacks of the five roles and of its police team 力量缺口; null outside your scope. */
  readonly staffGaps: Maybe<ReadonlyArray<GridGap>>;
};

/** Something that a grid must have and has not, or not enough of 缺口. */
export type GridGap = {
  readonly __typename?: 'GridGap';
  /** The grid 网格. */
  readonly grid: Grid;
  /** What is missing 缺什么. */
  readonly kind: GridGapKind;
  /** How many it has 实有. */
  readonly present: Scalars['Int']['output'];
  /** How many it must have 应有. */
  readonly required: Scalars['Int']['output'];
};

/** A page of gaps. */
export type GridGapConnection = {
  readonly __typename?: 'GridGapConnection';
  /** Gaps with their cursors. */
  readonly edges: ReadonlyArray<GridGapEdge>;
  /** The gaps alone. */
  readonly nodes: ReadonlyArray<GridGap>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** Number of gaps the filter leaves. */
  readonly totalCount: Scalars['Int']['output'];
};

/** In how many grids one thing is missing. */
export type GridGapCount = {
  readonly __typename?: 'GridGapCount';
  /** Grids that lack it; `gridGaps` with the same area and kind lists them 网格数. */
  readonly gridCount: Scalars['Int']['output'];
  /** What is missing 缺什么. */
  readonly kind: GridGapKind;
};

/** One gap and its place in a list. */
export type GridGapEdge = {
  readonly __typename?: 'GridGapEdge';
  /** Cursor of this place. */
  readonly cursor: Scalars['String']['output'];
  /** The gap. */
  readonly node: GridGap;
};

/** Which gaps to list; all conditions must hold. */
export type GridGapFilter = {
  /** Only gaps of these kinds 缺口类型. */
  readonly kinds?: InputMaybe<ReadonlyArray<GridGapKind>>;
  /** Only grids in the subtree of this division or grid code, in your scope 所在区划. */
  readonly within: Scalars['String']['input'];
};

/** What a grid can lack 缺口类型. */
export type GridGapKind =
  /** No judge serves it 缺法官. */
  | 'JUDGE'
  /** No legal worker serves it 缺法律工作者. */
  | 'LEGAL_WORKER'
  /** No mediator serves it 缺调解员. */
  | 'MEDIATOR'
  /** No police officer serves it 缺民警. */
  | 'POLICE'
  /** No prosecutor serves it 缺检察官. */
  | 'PROSECUTOR'
  /** Its police team has too few auxiliaries 警网队伍缺辅警. */
  | 'TEAM_AUXILIARY'
  /** It has no member of its own 缺网格员. */
  | 'TEAM_MEMBER'
  /** Its police team has no officer 警网队伍缺民警. */
  | 'TEAM_OFFICER';

/** Who serves a grid in one of the five roles. */
export type GridRole = {
  readonly __typename?: 'GridRole';
  /** The area they are named to: the grid, or the narrowest division around it that has any; null in a gap 责任区域. */
  readonly areaCode: Maybe<Scalars['String']['output']>;
  /** Whether nobody serves in it 缺员. */
  readonly isGap: Scalars['Boolean']['output'];
  /** Who serves in it, the longest posted first; empty in a gap 人员. */
  readonly people: ReadonlyArray<Person>;
  /** The role 角色. */
  readonly role: FiveRole;
};

/** Somebody leaves, altogether or one posting, and passes on everything they hold 离岗交接. */
export type HandOver = Node & {
  readonly __typename?: 'HandOver';
  /** What the services have passed on. */
  readonly answers: ReadonlyArray<HandOverAnswer>;
  /** When every service should have answered. */
  readonly dueAt: Scalars['DateTime']['output'];
  /** First instant at which the leaver holds nothing of it any more. */
  readonly from: Scalars['DateTime']['output'];
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Whether the leaver leaves altogether; false where other postings are kept. */
  readonly isWhole: Scalars['Boolean']['output'];
  /** Who leaves 离岗人. */
  readonly leaver: Maybe<Person>;
  /** Names of the services that have not passed on everything yet. */
  readonly missingServices: ReadonlyArray<Scalars['String']['output']>;
  /** When it was ordered. */
  readonly orderedAt: Scalars['DateTime']['output'];
  /** Who ordered it 下达人. */
  readonly orderedBy: Maybe<Person>;
  /** When the superior was told that it is late; null where it was not. */
  readonly overdueAt: Maybe<Scalars['DateTime']['output']>;
  /** Why 理由. */
  readonly reason: Scalars['String']['output'];
  /** How far it is. */
  readonly status: HandOverStatus;
  /** Who takes over which posting. */
  readonly successions: ReadonlyArray<HandOverSuccession>;
  /** Who takes what hangs on none of the postings 接任人. */
  readonly successor: Maybe<Person>;
  /** Grows with every change. */
  readonly version: Scalars['Int']['output'];
};

/** What one service has passed on 各系统交接结果. */
export type HandOverAnswer = {
  readonly __typename?: 'HandOverAnswer';
  /** When it was answered. */
  readonly at: Scalars['DateTime']['output'];
  /** How many things are still with the leaver; 0 once it is done. */
  readonly left: Scalars['Int']['output'];
  /** What has passed on, by type. */
  readonly moved: ReadonlyArray<HandOverCount>;
  /** Name of the service. */
  readonly service: Scalars['String']['output'];
};

/** A page of hand-overs. */
export type HandOverConnection = {
  readonly __typename?: 'HandOverConnection';
  /** Hand-overs with their cursors. */
  readonly edges: ReadonlyArray<HandOverEdge>;
  /** The hand-overs alone. */
  readonly nodes: ReadonlyArray<HandOver>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** Number of hand-overs the filter leaves. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How many things of a type have passed on. */
export type HandOverCount = {
  readonly __typename?: 'HandOverCount';
  /** How many of them. */
  readonly count: Scalars['Int']['output'];
  /** Graph type, for example `Incident`. */
  readonly type: Scalars['String']['output'];
};

/** One hand-over and its place in a list. */
export type HandOverEdge = {
  readonly __typename?: 'HandOverEdge';
  /** Cursor of this place. */
  readonly cursor: Scalars['String']['output'];
  /** The hand-over. */
  readonly node: HandOver;
};

/** Why a command to a hand-over was refused. */
export type HandOverErrorCode =
  /** It exists already. */
  | 'ALREADY_EXISTS'
  /** A hand-over of this person is under way, and not late yet. */
  | 'ALREADY_ORDERED'
  /** Somebody changed it meanwhile. */
  | 'CONFLICT'
  /** The key was used for another request. */
  | 'IDEMPOTENCY_CONFLICT'
  /** A member from new employment takes no duty over. */
  | 'LIMITED_MEMBER'
  /** Name at least one posting. */
  | 'NOTHING_TO_HAND_OVER'
  /** There is none, or it is outside your scope. */
  | 'NOT_FOUND'
  /** A posting of the leaver lies outside your area. */
  | 'OUTSIDE_YOUR_AREA'
  /** The successor holds this post there later. */
  | 'POSTING_OVERLAPS'
  /** A reason is required. */
  | 'REASON_REQUIRED'
  /** A member from new employment may act as a resident and a volunteer only. */
  | 'ROLES_NOT_LIMITED'
  /** The successor is on leave then. */
  | 'SUCCESSOR_AWAY'
  /** The successor is the leaver. */
  | 'SUCCESSOR_IS_LEAVER'
  /** The successor is leaving too. */
  | 'SUCCESSOR_LEAVES'
  /** The leaver holds no such posting then. */
  | 'UNKNOWN_POSTING'
  /** There is no such successor in your scope. */
  | 'UNKNOWN_SUCCESSOR'
  /** A posting is handed over after it begins. */
  | 'UNTIL_NOT_AFTER_FROM';

/** Which hand-overs to list; all conditions must hold. */
export type HandOverFilter = {
  /** Only those of this person; global id 离岗人. */
  readonly leaverId?: InputMaybe<Scalars['ID']['input']>;
  /** Only those that are so far 状态. */
  readonly status?: InputMaybe<HandOverStatus>;
  /** Only those of people who serve or have served in this division or grid; code 区域. */
  readonly within?: InputMaybe<Scalars['String']['input']>;
};

/** A hand-over as it is ordered. */
export type HandOverOrderInput = {
  /** First instant at which the leaver holds nothing of it any more; now when omitted. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Global ids of the postings that pass on; every one when omitted, because the person leaves altogether 任职. */
  readonly postingIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Why 理由. */
  readonly reason: Scalars['String']['input'];
  /** Other successors of single postings 分岗接任. */
  readonly successions?: InputMaybe<ReadonlyArray<HandOverSuccessionInput>>;
  /** Global id of who takes over, where no other is named for a posting 接任人. */
  readonly successorId: Scalars['ID']['input'];
};

/** Result of a command to a hand-over. */
export type HandOverPayload = {
  readonly __typename?: 'HandOverPayload';
  /** The hand-over as it now stands; null when refused. */
  readonly handOver: Maybe<HandOver>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<HandOverUserError>;
};

/** How far a hand-over is 交接状态. */
export type HandOverStatus =
  /** Nothing is left with the leaver 已完成. */
  | 'DONE'
  /** Ordered; the postings are being passed on 已下达. */
  | 'ORDERED'
  /** Every service is passing on what it holds 办理中. */
  | 'RUNNING';

/** Who takes over one posting of a leaver 岗位接任. */
export type HandOverSuccession = {
  readonly __typename?: 'HandOverSuccession';
  /** Division or grid it answers for 责任区域. */
  readonly areaCode: Scalars['String']['output'];
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** The successor holds the same post there already: the leaver's posting just ends 并岗. */
  readonly isMerged: Scalars['Boolean']['output'];
  /** The post 岗位. */
  readonly post: Post;
  /** Who takes it over 接任人. */
  readonly successor: Maybe<Person>;
};

/** Who takes over one posting. */
export type HandOverSuccessionInput = {
  /** Global id of the leaver's posting 任职. */
  readonly postingId: Scalars['ID']['input'];
  /** Global id of who takes it over 接任人. */
  readonly successorId: Scalars['ID']['input'];
};

/** A refusal of a command to a hand-over. */
export type HandOverUserError = UserError & {
  readonly __typename?: 'HandOverUserError';
  /** What was refused, for programs. */
  readonly code: HandOverErrorCode;
  /** Path of the input field at fault. */
  readonly field: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What was refused, for people. */
  readonly message: Scalars['String']['output'];
};

/** What can be done with a list 榜单操作. */
export type HonourAction =
  /** Put the first of it forward 提名. */
  | 'NOMINATE'
  /** Open the public notice 公示. */
  | 'OPEN_NOTICE'
  /** Publish it for good 公布. */
  | 'PUBLISH'
  /** Set it aside for a later revision; the platform alone does that 取代. */
  | 'SUPERSEDE';

/** Whom or what a list honours 表彰类别. */
export type HonourCategory =
  /** Case files 优秀案卷. */
  | 'CASE_FILE'
  /** Grid chiefs 优秀网格长. */
  | 'GRID_CHIEF'
  /** Grid members 优秀网格员. */
  | 'GRID_MEMBER'
  /** Mediators 优秀调解员. */
  | 'MEDIATOR'
  /** Units working at the centre 优秀入驻单位. */
  | 'RESIDENT_UNIT';

/** A certificate of honour 荣誉证书: all it says stands in a published list. */
export type HonourCertificate = Node & {
  readonly __typename?: 'HonourCertificate';
  /** District, town or community; code 区域. */
  readonly areaCode: Scalars['String']['output'];
  /** Its name when the certificate was issued. */
  readonly areaName: Scalars['String']['output'];
  /** Whom or what it honours 类别. */
  readonly category: HonourCategory;
  /** Name of the person, code of the unit or of the case file 姓名或编号. */
  readonly displayName: Scalars['String']['output'];
  /** First month of the two, `YYYY-MM` 起始月. */
  readonly fromMonth: Scalars['String']['output'];
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** When the list was published 公布时间. */
  readonly issuedAt: Scalars['DateTime']['output'];
  /** Full-time or part-time members; null for other categories 专职/兼职. */
  readonly kind: Maybe<Employment>;
  /** Level 层级. */
  readonly level: HonourLevel;
  /** SHA-256 of the published list, hexadecimal 榜单哈希. */
  readonly listHash: Scalars['String']['output'];
  /** Number with a check character 证书编号. */
  readonly number: Scalars['String']['output'];
  /** Where it can be had as a PDF 证书文件. */
  readonly pdfUrl: Scalars['String']['output'];
  /** Rank 名次. */
  readonly rank: Scalars['Int']['output'];
  /** Why it was taken back; null while it is valid 撤销理由. */
  readonly revocationReason: Maybe<Scalars['String']['output']>;
  /** When it was taken back; null while it is valid 撤销时间. */
  readonly revokedAt: Maybe<Scalars['DateTime']['output']>;
  /** Where anybody can check it 查验地址. */
  readonly verifyUrl: Scalars['String']['output'];
  /** Version to send back as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** What anybody is told of the number of a certificate 证书查验. */
export type HonourCertificateCheck = {
  readonly __typename?: 'HonourCertificateCheck';
  /** Name of the district, town or community 区域. */
  readonly areaName: Scalars['String']['output'];
  /** Whom or what it honours 类别. */
  readonly category: HonourCategory;
  /** Name of the person, code of the unit or of the case file 姓名或编号. */
  readonly displayName: Scalars['String']['output'];
  /** First month of the two, `YYYY-MM` 起始月. */
  readonly fromMonth: Scalars['String']['output'];
  /** False once it was taken back 是否有效. */
  readonly isValid: Scalars['Boolean']['output'];
  /** SHA-256 of the published list, hexadecimal 榜单哈希. */
  readonly listHash: Scalars['String']['output'];
  /** The number as it is printed 证书编号. */
  readonly number: Scalars['String']['output'];
};

/** A page of certificates. */
export type HonourCertificateConnection = {
  readonly __typename?: 'HonourCertificateConnection';
  /** Certificates with their cursors. */
  readonly edges: ReadonlyArray<HonourCertificateEdge>;
  /** The certificates alone. */
  readonly nodes: ReadonlyArray<HonourCertificate>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** Number of certificates the filter leaves. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One certificate and its place in a list of them. */
export type HonourCertificateEdge = {
  readonly __typename?: 'HonourCertificateEdge';
  /** Cursor of this place. */
  readonly cursor: Scalars['String']['output'];
  /** The certificate. */
  readonly node: HonourCertificate;
};

/** Why a command to a certificate was refused. */
export type HonourCertificateErrorCode =
  /** It exists already. */
  | 'ALREADY_EXISTS'
  /** It is taken back already. */
  | 'ALREADY_REVOKED'
  /** Somebody changed it meanwhile. */
  | 'CONFLICT'
  /** The key was used for another request. */
  | 'IDEMPOTENCY_CONFLICT'
  /** There is none, or it is outside your scope. */
  | 'NOT_FOUND'
  /** Somebody else decides on your certificate. */
  | 'OWN_CERTIFICATE'
  /** Say why it is taken back. */
  | 'REASON_REQUIRED';

/** Which certificates; all conditions must hold. */
export type HonourCertificateFilter = {
  /** Only those of this list; global id 榜单. */
  readonly listId?: InputMaybe<Scalars['ID']['input']>;
};

/** Result of a command to a certificate. */
export type HonourCertificatePayload = {
  readonly __typename?: 'HonourCertificatePayload';
  /** The certificate as it now stands; null when refused. */
  readonly honourCertificate: Maybe<HonourCertificate>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<HonourCertificateUserError>;
};

/** Why a certificate is taken back. */
export type HonourCertificateRevokeInput = {
  /** Why; the holder is told 理由. */
  readonly reason: Scalars['String']['input'];
};

/** A refusal of a command to a certificate. */
export type HonourCertificateUserError = UserError & {
  readonly __typename?: 'HonourCertificateUserError';
  /** What was refused, for programs. */
  readonly code: HonourCertificateErrorCode;
  /** Path of the input field at fault. */
  readonly field: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What was refused, for people. */
  readonly message: Scalars['String']['output'];
};

/** A place in a list, explained 名次. */
export type HonourEntry = Node & {
  readonly __typename?: 'HonourEntry';
  /** The unit honoured; code; null for others 单位. */
  readonly departmentCode: Maybe<Scalars['String']['output']>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** The case file honoured; null for others 案卷. */
  readonly incident: Maybe<Incident>;
  /** The list 榜单. */
  readonly list: HonourList;
  /** Why it is not ranked; null where it is 未排名原因. */
  readonly notRanked: Maybe<HonourNotRanked>;
  /** The parts the score is the sum of 得分构成. */
  readonly parts: ReadonlyArray<HonourPart>;
  /** The person honoured; null for units and case files 人员. */
  readonly person: Maybe<Person>;
  /** Place in the list, from 1; those without a rank come last. */
  readonly position: Scalars['Int']['output'];
  /** Rank; null where the entry is not ranked 名次. */
  readonly rank: Maybe<Scalars['Int']['output']>;
  /** Reworks: fewer win a tie 返工次数. */
  readonly reworks: Scalars['Int']['output'];
  /** Valid incidents it rests on 样本. */
  readonly sample: Scalars['Int']['output'];
  /** Sum of the parts' points, in ten-thousandths of a point: 1,000,000 is the whole 得分. */
  readonly score: Scalars['Int']['output'];
  /** Begin of the posting, or closing of the case file: the earlier wins a tie. */
  readonly since: Maybe<Scalars['DateTime']['output']>;
  /** What would have changed the rank; null for the first and for those without a rank 怎样才能超越前一名. */
  readonly toOvertake: Maybe<HonourOvertake>;
};

/** A page of entries. */
export type HonourEntryConnection = {
  readonly __typename?: 'HonourEntryConnection';
  /** Entries with their cursors. */
  readonly edges: ReadonlyArray<HonourEntryEdge>;
  /** The entries alone. */
  readonly nodes: ReadonlyArray<HonourEntry>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** Number of entries the filter leaves. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry and its place in a list. */
export type HonourEntryEdge = {
  readonly __typename?: 'HonourEntryEdge';
  /** Cursor of this place. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: HonourEntry;
};

/** Which entries; all conditions must hold. */
export type HonourEntryFilter = {
  /** Only this unit's; code 单位. */
  readonly departmentCode?: InputMaybe<Scalars['String']['input']>;
  /** Only this case file; global id 案卷. */
  readonly incidentId?: InputMaybe<Scalars['ID']['input']>;
  /** Only those with, or without, a rank 是否排名. */
  readonly isRanked?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only this person's; global id 人员. */
  readonly personId?: InputMaybe<Scalars['ID']['input']>;
};

/** Something behind a part of a score 依据. */
export type HonourEvidence = {
  readonly __typename?: 'HonourEvidence';
  /** The incident; null where it is none 事件. */
  readonly incident: Maybe<Incident>;
  /** Whether it counts in favour: it is in the numerator 是否计入. */
  readonly isCounted: Scalars['Boolean']['output'];
  /** What it is 类别. */
  readonly kind: HonourEvidenceKind;
  /** The grid member; null where it is none 网格员. */
  readonly person: Maybe<Person>;
  /** Its id where it is kept; of an incident and a member see those fields. */
  readonly recordId: Scalars['String']['output'];
};

/** A page of what is behind a part of a score. */
export type HonourEvidenceConnection = {
  readonly __typename?: 'HonourEvidenceConnection';
  /** Evidence with its cursors. */
  readonly edges: ReadonlyArray<HonourEvidenceEdge>;
  /** The evidence alone. */
  readonly nodes: ReadonlyArray<HonourEvidence>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** Number of things behind the part, its denominator; null where something else is the whole (visits, training), and for ratings, of which only numbers are shown. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** One thing behind a part of a score and its place. */
export type HonourEvidenceEdge = {
  readonly __typename?: 'HonourEvidenceEdge';
  /** Cursor of this place. */
  readonly cursor: Scalars['String']['output'];
  /** What it is. */
  readonly node: HonourEvidence;
};

/** What can be behind a part of a score 依据类别. */
export type HonourEvidenceKind =
  /** A certificate 证书. */
  | 'CERTIFICATE'
  /** An incident 事件. */
  | 'INCIDENT'
  /** A grid member 网格员. */
  | 'MEMBER'
  /** A need of the community 需求. */
  | 'NEED'
  /** A company's request 企业诉求. */
  | 'REQUEST'
  /** A visit 走访. */
  | 'VISIT';

/** What is measured 指标. */
export type HonourIndicator =
  /** Share of the community's members who handled at most twice its average 负担均衡. */
  | 'BURDEN'
  /** Share of the community's members with a valid professional certificate 培训覆盖率. */
  | 'COVERAGE'
  /** Share of the matters with evidence 证据齐全率. */
  | 'EVIDENCE'
  /** Share of the agreements asked about in the window that were found kept 回访. */
  | 'FOLLOW_UP'
  /** Share of the mediations that ended in agreement 调解成功率. */
  | 'MEDIATION'
  /** Share of the community's needs that were done 需求办结率. */
  | 'NEEDS_MET'
  /** Share of the matters handled without rework 一次办结率. */
  | 'NO_REWORK'
  /** Share of the matters handled in time 按时办结率. */
  | 'ON_TIME'
  /** Share of the ratings by communities that were good; says nothing below the least number of communities 评哨. */
  | 'RATING'
  /** Share of the residents' answers that were satisfied 满意率. */
  | 'SATISFACTION'
  /** Share of the whistles that the unit came to in time 吹哨报到及时率. */
  | 'SIGN_IN'
  /** Modules with a valid certificate, of three 培训. */
  | 'TRAINING'
  /** Share of the reports that were valid 有效上报率. */
  | 'VALID_REPORTING'
  /** Visits done, of those expected in two months 走访. */
  | 'VISITS';

/** Level of a list 层级. */
export type HonourLevel =
  /** Of a community 社区级. */
  | 'COMMUNITY'
  /** Of a district 区级. */
  | 'DISTRICT'
  /** Of a town 镇街级. */
  | 'TOWN';

/** A list of honours 表彰榜单: one category, kind and area, two months, computed from a frozen snapshot of facts. */
export type HonourList = Node & {
  readonly __typename?: 'HonourList';
  /** What you may do with it now 可执行操作. */
  readonly allowedActions: ReadonlyArray<HonourAction>;
  /** District, town or community it is for; code 区域. */
  readonly areaCode: Scalars['String']['output'];
  /** Whom or what it honours 类别. */
  readonly category: HonourCategory;
  /** When the list was computed. */
  readonly computedAt: Scalars['DateTime']['output'];
  /** Facts recorded at or before this instant are in 截止时刻. */
  readonly cutOff: Scalars['DateTime']['output'];
  /** Entries in the order of the list, those without a rank last 名单. */
  readonly entries: HonourEntryConnection;
  /** Incidents that upheld objections have taken out 剔除的事件. */
  readonly excludedIncidents: ReadonlyArray<Incident>;
  /** Facts in the snapshot, which all lists of a round share. */
  readonly factCount: Scalars['Int']['output'];
  /** First month of the two, `YYYY-MM` 起始月. */
  readonly fromMonth: Scalars['String']['output'];
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** SHA-256 over terms and facts, hexadecimal 输入哈希. */
  readonly inputHash: Scalars['String']['output'];
  /** Full-time or part-time members, ranked apart; null for other categories 专职/兼职. */
  readonly kind: Maybe<Employment>;
  /** Level 层级. */
  readonly level: HonourLevel;
  /** SHA-256 over terms and entries, hexadecimal: equal for equal lists 榜单哈希. */
  readonly listHash: Scalars['String']['output'];
  /** Who is put forward 提名名单. */
  readonly nominees: ReadonlyArray<HonourNominee>;
  /** When it is on public notice; null before 公示期. */
  readonly notice: Maybe<HonourNoticeTerm>;
  /** Objections that are not decided, or whose decision has not taken effect 未结异议. */
  readonly openObjections: Scalars['Int']['output'];
  /** Who was not, though of rank 未予提名者. */
  readonly passedOver: ReadonlyArray<HonourPassedOver>;
  /** When it was published; null before 公布时间. */
  readonly publishedAt: Maybe<Scalars['DateTime']['output']>;
  /** Entries with a rank. */
  readonly rankedCount: Scalars['Int']['output'];
  /** Revision: an upheld objection makes the next 版次. */
  readonly revision: Scalars['Int']['output'];
  /** The rule it is computed by 规则. */
  readonly rule: HonourRule;
  /** The round it was computed in 轮次. */
  readonly run: HonourRun;
  /** State 状态. */
  readonly status: HonourStatus;
  /** The revision that takes its place; null also while that is being computed 后一版. */
  readonly supersededBy: Maybe<HonourList>;
  /** The revision it takes the place of 前一版. */
  readonly supersedes: Maybe<HonourList>;
  /** Version to send back as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** First instant of the window. */
  readonly windowFrom: Scalars['DateTime']['output'];
  /** First instant after the window. */
  readonly windowUntil: Scalars['DateTime']['output'];
};


/** A list of honours 表彰榜单: one category, kind and area, two months, computed from a frozen snapshot of facts. */
export type HonourListEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HonourEntryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of lists. */
export type HonourListConnection = {
  readonly __typename?: 'HonourListConnection';
  /** Lists with their cursors. */
  readonly edges: ReadonlyArray<HonourListEdge>;
  /** The lists alone. */
  readonly nodes: ReadonlyArray<HonourList>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** Number of lists the filter leaves. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One list and its place among lists. */
export type HonourListEdge = {
  readonly __typename?: 'HonourListEdge';
  /** Cursor of this place. */
  readonly cursor: Scalars['String']['output'];
  /** The list. */
  readonly node: HonourList;
};

/** Why a command to a list was refused. */
export type HonourListErrorCode =
  /** You stand in this list yourself. */
  | 'ACTOR_IS_LISTED'
  /** It exists already. */
  | 'ALREADY_EXISTS'
  /** The end rests on a year whose holidays are not published. */
  | 'CALENDAR_PROVISIONAL'
  /** Somebody changed it meanwhile. */
  | 'CONFLICT'
  /** The stored entries are not those that were computed. */
  | 'HASH_MISMATCH'
  /** The key was used for another request. */
  | 'IDEMPOTENCY_CONFLICT'
  /** Nobody would be left to be honoured. */
  | 'NOBODY_LEFT'
  /** Nobody in it has a rank. */
  | 'NOTHING_RANKED'
  /** The public notice is not over. */
  | 'NOTICE_NOT_OVER'
  /** Only those who would be put forward can be passed over. */
  | 'NOT_A_CANDIDATE'
  /** There is none, or it is outside your scope. */
  | 'NOT_FOUND'
  /** Your role may not. */
  | 'NOT_YOUR_ROLE'
  /** An objection is not decided. */
  | 'OBJECTION_OPEN'
  /** Say why somebody is passed over. */
  | 'PASS_REASON_REQUIRED'
  /** Another list of this category, kind, area and window is on notice or published. */
  | 'PLACE_TAKEN'
  /** So many cannot be passed over. */
  | 'TOO_MANY_PASSED_OVER'
  /** Its two months were not over when it was computed 评定期未满. */
  | 'WINDOW_NOT_OVER'
  /** The list is not in a state for this. */
  | 'WRONG_STATE';

/** Which lists; all conditions must hold. */
export type HonourListFilter = {
  /** Only of this area itself; division code 区域. */
  readonly areaCode?: InputMaybe<Scalars['String']['input']>;
  /** Only this category 类别. */
  readonly category?: InputMaybe<HonourCategory>;
  /** Only those of the window that begins with this month, `YYYY-MM` 起始月. */
  readonly fromMonth?: InputMaybe<Scalars['String']['input']>;
  /** Only full-time, or only part-time members 专职/兼职. */
  readonly kind?: InputMaybe<Employment>;
  /** Only of this level 层级. */
  readonly level?: InputMaybe<HonourLevel>;
  /** Only those of this round; global id 轮次. */
  readonly runId?: InputMaybe<Scalars['ID']['input']>;
  /** Only those in this state 状态. */
  readonly status?: InputMaybe<HonourStatus>;
  /** Only those of areas in the subtree of this division code 所在区划. */
  readonly within?: InputMaybe<Scalars['String']['input']>;
};

/** Whom to put forward. */
export type HonourListNominateInput = {
  /** Who of the first is not put forward; the next take their places 未予提名者. */
  readonly passOver?: InputMaybe<ReadonlyArray<HonourPassOverInput>>;
};

/** How to sort lists. */
export type HonourListOrder = {
  /** In this direction. */
  readonly direction: OrderDirection;
  /** Sort by this. */
  readonly field: HonourListOrderField;
};

/** What lists can be sorted by. */
export type HonourListOrderField =
  /** When the list was computed. */
  | 'COMPUTED_AT';

/** Result of a command to a list. */
export type HonourListPayload = {
  readonly __typename?: 'HonourListPayload';
  /** The list as it now stands; null when refused. */
  readonly honourList: Maybe<HonourList>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<HonourListUserError>;
};

/** A refusal of a command to a list. */
export type HonourListUserError = UserError & {
  readonly __typename?: 'HonourListUserError';
  /** What was refused, for programs. */
  readonly code: HonourListErrorCode;
  /** Path of the input field at fault. */
  readonly field: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What was refused, for people. */
  readonly message: Scalars['String']['output'];
};

/** How a share becomes a value 计算方法. */
export type HonourMethod =
  /** The plain share 比率. */
  | 'RATIO'
  /** Lower bound of the Wilson 95 % interval: a small sample counts with caution 威尔逊下界. */
  | 'WILSON_95';

/** A training module that can be asked for 培训模块. */
export type HonourModule =
  /** Party spirit 党性. */
  | 'PARTY_SPIRIT'
  /** Personal 素养. */
  | 'PERSONAL'
  /** Professional 业务. */
  | 'PROFESSIONAL';

/** Somebody put forward, as the public is shown it 提名对象. */
export type HonourNominee = {
  readonly __typename?: 'HonourNominee';
  /** Where the person serves; code; null for units and case files 区域. */
  readonly areaCode: Maybe<Scalars['String']['output']>;
  /** Name of the person, code of the unit or of the case file 姓名或编号. */
  readonly displayName: Scalars['String']['output'];
  /** Global id of the entry; what an objection names. */
  readonly entryId: Scalars['ID']['output'];
  /** Post of the person; null for units and case files 岗位. */
  readonly post: Maybe<Post>;
  /** Rank 名次. */
  readonly rank: Scalars['Int']['output'];
  /** In ten-thousandths of a point: 1,000,000 is the whole 得分. */
  readonly score: Scalars['Int']['output'];
};

/** Why an entry carries no rank 未排名原因. */
export type HonourNotRanked =
  /** Disciplined in this window 违纪. */
  | 'DISCIPLINE'
  /** Something was falsified in this window 弄虚作假. */
  | 'FALSIFICATION'
  /** The certificate the rule asks for is missing or expired 证书无效. */
  | 'NOT_CERTIFIED'
  /** Fewer valid incidents than the rule asks for 样本不足. */
  | 'TOO_FEW_INCIDENTS'
  /** A complaint was upheld in this window 投诉属实. */
  | 'UPHELD_COMPLAINT'
  /** An objection to it was upheld 异议成立. */
  | 'UPHELD_OBJECTION';

/** A list as the public is shown it 公示榜单: who is put forward, or honoured, and nothing else about them. */
export type HonourNotice = {
  readonly __typename?: 'HonourNotice';
  /** District, town or community it is for; code 区域. */
  readonly areaCode: Scalars['String']['output'];
  /** Whom or what it honours 类别. */
  readonly category: HonourCategory;
  /** First month of the two, `YYYY-MM` 起始月. */
  readonly fromMonth: Scalars['String']['output'];
  /** SHA-256 over terms and facts, hexadecimal 输入哈希. */
  readonly inputHash: Scalars['String']['output'];
  /** Whether objections are heard now 是否受理异议. */
  readonly isOpen: Scalars['Boolean']['output'];
  /** Full-time or part-time members, ranked apart; null for other categories 专职/兼职. */
  readonly kind: Maybe<Employment>;
  /** Level 层级. */
  readonly level: HonourLevel;
  /** SHA-256 over terms and entries, hexadecimal 榜单哈希. */
  readonly listHash: Scalars['String']['output'];
  /** Global id of the list; what an objection is raised to. */
  readonly listId: Scalars['ID']['output'];
  /** Who is put forward, or honoured, by rank 名单. */
  readonly nominees: ReadonlyArray<HonourNominee>;
  /** When it is on public notice 公示期. */
  readonly notice: HonourNoticeTerm;
  /** When it was published; null before 公布时间. */
  readonly publishedAt: Maybe<Scalars['DateTime']['output']>;
  /** Revision: an upheld objection makes the next 版次. */
  readonly revision: Scalars['Int']['output'];
  /** On notice, or published 状态. */
  readonly status: HonourStatus;
};

/** A page of public notices. */
export type HonourNoticeConnection = {
  readonly __typename?: 'HonourNoticeConnection';
  /** Notices with their cursors. */
  readonly edges: ReadonlyArray<HonourNoticeEdge>;
  /** The notices alone. */
  readonly nodes: ReadonlyArray<HonourNotice>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** Number of notices the filter leaves. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One public notice and its place among them. */
export type HonourNoticeEdge = {
  readonly __typename?: 'HonourNoticeEdge';
  /** Cursor of this place. */
  readonly cursor: Scalars['String']['output'];
  /** The notice. */
  readonly node: HonourNotice;
};

/** Which public notices; all conditions must hold. */
export type HonourNoticeFilter = {
  /** Only this category 类别. */
  readonly category?: InputMaybe<HonourCategory>;
  /** Only those of the window that begins with this month, `YYYY-MM` 起始月. */
  readonly fromMonth?: InputMaybe<Scalars['String']['input']>;
  /** Only published ones, or only those on notice 是否已公布. */
  readonly isPublished?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those of areas in the subtree of this division code 所在区划. */
  readonly within?: InputMaybe<Scalars['String']['input']>;
};

/** When a list is on public notice 公示期. */
export type HonourNoticeTerm = {
  readonly __typename?: 'HonourNoticeTerm';
  /** First instant. */
  readonly from: Scalars['DateTime']['output'];
  /** First instant after it. */
  readonly until: Scalars['DateTime']['output'];
  /** Workdays it lasts; the day it is opened on is not counted 工作日. */
  readonly workdays: Scalars['Int']['output'];
};

/** Somebody's objection to a list on public notice 异议; its author and those who decide see it. */
export type HonourObjection = Node & {
  readonly __typename?: 'HonourObjection';
  /** By when it must be decided; null before it is taken note of 裁定期限. */
  readonly decideBy: Maybe<Scalars['DateTime']['output']>;
  /** When it was decided; null before 裁定时间. */
  readonly decidedAt: Maybe<Scalars['DateTime']['output']>;
  /** Global id of the entry it is about; null where it is about incidents only 名次. */
  readonly entryId: Maybe<Scalars['ID']['output']>;
  /** How far up it has climbed undecided: 0 to 2 升级层级. */
  readonly escalationLevel: Scalars['Int']['output'];
  /** When it was filed 提出时间. */
  readonly filedAt: Scalars['DateTime']['output'];
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Incidents that should not count 事件. */
  readonly incidents: ReadonlyArray<Incident>;
  /** The list, for those who see lists 榜单. */
  readonly list: Maybe<HonourList>;
  /** Global id of the list 榜单. */
  readonly listId: Scalars['ID']['output'];
  /** Who objects; told to the author and to those who decide, unless they stand in the list 异议人. */
  readonly objector: Maybe<Person>;
  /** Why it was decided so; null before 裁定理由. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** When what follows from it was done; null before 生效时间. */
  readonly settledAt: Maybe<Scalars['DateTime']['output']>;
  /** How far it is 状态. */
  readonly status: HonourObjectionStatus;
  /** What is wrong 内容. */
  readonly text: Scalars['String']['output'];
  /** Version to send back as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** A page of objections. */
export type HonourObjectionConnection = {
  readonly __typename?: 'HonourObjectionConnection';
  /** Objections with their cursors. */
  readonly edges: ReadonlyArray<HonourObjectionEdge>;
  /** The objections alone. */
  readonly nodes: ReadonlyArray<HonourObjection>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** Number of objections the filter leaves. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How an objection is decided. */
export type HonourObjectionDecideInput = {
  /** Whether whom it is about is listed without a rank from now on; not when omitted 取消资格. */
  readonly barsSubject?: InputMaybe<Scalars['Boolean']['input']>;
  /** Which of the incidents objected to no longer count for anybody 剔除的事件. */
  readonly excludeIncidentIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Upheld, or rejected 是否成立. */
  readonly isUpheld: Scalars['Boolean']['input'];
  /** Why; the author is told 理由. */
  readonly reason: Scalars['String']['input'];
};

/** One objection and its place in a list of them. */
export type HonourObjectionEdge = {
  readonly __typename?: 'HonourObjectionEdge';
  /** Cursor of this place. */
  readonly cursor: Scalars['String']['output'];
  /** The objection. */
  readonly node: HonourObjection;
};

/** Why a command to an objection was refused. */
export type HonourObjectionErrorCode =
  /** You stand in this list yourself. */
  | 'ACTOR_IS_LISTED'
  /** It is not open any more. */
  | 'ALREADY_DECIDED'
  /** It exists already. */
  | 'ALREADY_EXISTS'
  /** Somebody changed it meanwhile. */
  | 'CONFLICT'
  /** The key was used for another request. */
  | 'IDEMPOTENCY_CONFLICT'
  /** An upheld objection takes something out, a rejected one nothing. */
  | 'NOTHING_TO_EXCLUDE'
  /** There is none, or it is outside your scope. */
  | 'NOT_FOUND'
  /** There is no such entry in this list. */
  | 'NOT_IN_LIST'
  /** Only what was objected to can be taken out. */
  | 'NOT_OBJECTED_TO'
  /** Objections are heard while a list is on public notice. */
  | 'NOT_ON_NOTICE'
  /** Your role may not. */
  | 'NOT_YOUR_ROLE'
  /** Somebody else decides on your objection. */
  | 'OWN_OBJECTION'
  /** Say why it is decided so. */
  | 'REASON_REQUIRED'
  /** Name an entry, or up to 50 incidents. */
  | 'TARGET_REQUIRED'
  /** Say what is wrong, in at most 2,000 characters. */
  | 'TEXT_REQUIRED'
  /** So many objections to one list are not heard from one person. */
  | 'TOO_MANY_OBJECTIONS';

/** What somebody objects to. */
export type HonourObjectionFileInput = {
  /** Global id of the entry it is about 名次. */
  readonly entryId?: InputMaybe<Scalars['ID']['input']>;
  /** Global ids of incidents that should not count, at most 50 事件. */
  readonly incidentIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** What is wrong, at most 2,000 characters 内容. */
  readonly text: Scalars['String']['input'];
};

/** Which objections; all conditions must hold. */
export type HonourObjectionFilter = {
  /** Only those to this list; global id 榜单. */
  readonly listId?: InputMaybe<Scalars['ID']['input']>;
  /** Only those that far 状态. */
  readonly status?: InputMaybe<HonourObjectionStatus>;
};

/** Result of a command to an objection. */
export type HonourObjectionPayload = {
  readonly __typename?: 'HonourObjectionPayload';
  /** The objection as it now stands; null when refused. */
  readonly honourObjection: Maybe<HonourObjection>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<HonourObjectionUserError>;
};

/** How far an objection is 异议状态. */
export type HonourObjectionStatus =
  /** Being taken note of 登记中. */
  | 'FILED'
  /** Came when the notice was over 逾期. */
  | 'LAPSED'
  /** Waits for a decision 待裁定. */
  | 'OPEN'
  /** Rejected 不成立. */
  | 'REJECTED'
  /** Upheld: the list is computed again 成立. */
  | 'UPHELD';

/** A refusal of a command to an objection. */
export type HonourObjectionUserError = UserError & {
  readonly __typename?: 'HonourObjectionUserError';
  /** What was refused, for programs. */
  readonly code: HonourObjectionErrorCode;
  /** Path of the input field at fault. */
  readonly field: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What was refused, for people. */
  readonly message: Scalars['String']['output'];
};

/** What would have changed the rank 怎样才能超越前一名: each line alone would have put the entry before the one above it. */
export type HonourOvertake = {
  readonly __typename?: 'HonourOvertake';
  /** The entry above 前一名. */
  readonly above: HonourEntry;
  /** By each indicator. */
  readonly byHits: ReadonlyArray<HonourOvertakeByHits>;
  /** So many fewer reworks, where the scores are equal; null otherwise, or where it would not have been enough 减少返工次数. */
  readonly fewerReworks: Maybe<Scalars['Int']['output']>;
  /** How far it is ahead, in ten-thousandths of a point; 0 where the tie-break decided 分差. */
  readonly gap: Scalars['Int']['output'];
  /** The latest begin, or closing, where scores and reworks are equal; null otherwise 最晚起始时间. */
  readonly latestSince: Maybe<Scalars['DateTime']['output']>;
};

/** How many misses of one indicator would have had to be hits. */
export type HonourOvertakeByHits = {
  readonly __typename?: 'HonourOvertakeByHits';
  /** The least number, everything else being equal; null where all of them would not have been enough 所需次数. */
  readonly hits: Maybe<Scalars['Int']['output']>;
  /** What is measured 指标. */
  readonly indicator: HonourIndicator;
};

/** One part of a score 得分项; the score is the sum of the parts shown. */
export type HonourPart = {
  readonly __typename?: 'HonourPart';
  /** What was counted 分母. */
  readonly denominator: Scalars['Int']['output'];
  /** What was counted, in the order of the ids; nothing for ratings, so that nobody is told by theirs 依据. */
  readonly evidence: HonourEvidenceConnection;
  /** What is measured 指标. */
  readonly indicator: HonourIndicator;
  /** How the share becomes a value 计算方法. */
  readonly method: HonourMethod;
  /** What counts in favour 分子. */
  readonly numerator: Scalars['Int']['output'];
  /** Value times weight, in ten-thousandths of a point; no data earns nothing 得分. */
  readonly points: Scalars['Int']['output'];
  /** Value in basis points, rounded down; null when nothing was counted: no data 数值. */
  readonly value: Maybe<Scalars['Int']['output']>;
  /** Points for the whole, of 100 权重. */
  readonly weight: Scalars['Int']['output'];
};


/** One part of a score 得分项; the score is the sum of the parts shown. */
export type HonourPartEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Somebody the jury does not put forward, though of rank. */
export type HonourPassOverInput = {
  /** Global id of the entry. */
  readonly entryId: Scalars['ID']['input'];
  /** Why; it stays with the list 理由. */
  readonly reason: Scalars['String']['input'];
};

/** Somebody of rank who was not put forward 未予提名. */
export type HonourPassedOver = {
  readonly __typename?: 'HonourPassedOver';
  /** Their place in the list. */
  readonly entry: Maybe<HonourEntry>;
  /** Rank 名次. */
  readonly rank: Scalars['Int']['output'];
  /** Why 理由. */
  readonly reason: Scalars['String']['output'];
};

/** Of which district and window somebody is recommended. */
export type HonourRecommendInput = {
  /** District; one of yours 区县. */
  readonly areaCode: Scalars['String']['input'];
  /** First month of the two, `YYYY-MM` 起始月. */
  readonly fromMonth: Scalars['String']['input'];
};

/** One grid member of a district and window who goes up to city and province 推荐. */
export type HonourRecommendation = Node & {
  readonly __typename?: 'HonourRecommendation';
  /** District; code 区县. */
  readonly areaCode: Scalars['String']['output'];
  /** Name, as it was published 姓名. */
  readonly displayName: Scalars['String']['output'];
  /** First month of the two, `YYYY-MM` 起始月. */
  readonly fromMonth: Scalars['String']['output'];
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Full-time or part-time 专职/兼职. */
  readonly kind: Employment;
  /** The published lists it rests on 依据榜单. */
  readonly lists: ReadonlyArray<HonourList>;
  /** Who is recommended 被推荐人. */
  readonly person: Maybe<Person>;
  /** Rank in the list of that kind 名次. */
  readonly rank: Scalars['Int']['output'];
  /** When it was made 推荐时间. */
  readonly recommendedAt: Scalars['DateTime']['output'];
  /** Version of the rule it was made by 规则版本. */
  readonly ruleVersion: Scalars['Int']['output'];
  /** In ten-thousandths of a point 得分. */
  readonly score: Scalars['Int']['output'];
  /** Whose turn it was before, and why they are not recommended 未予推荐者. */
  readonly skipped: ReadonlyArray<HonourSkipped>;
  /** Where it goes 推荐层级. */
  readonly to: ReadonlyArray<HonourRecommendationTarget>;
};

/** A page of recommendations. */
export type HonourRecommendationConnection = {
  readonly __typename?: 'HonourRecommendationConnection';
  /** Recommendations with their cursors. */
  readonly edges: ReadonlyArray<HonourRecommendationEdge>;
  /** The recommendations alone. */
  readonly nodes: ReadonlyArray<HonourRecommendation>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** Number of recommendations the filter leaves. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One recommendation and its place in a list of them. */
export type HonourRecommendationEdge = {
  readonly __typename?: 'HonourRecommendationEdge';
  /** Cursor of this place. */
  readonly cursor: Scalars['String']['output'];
  /** The recommendation. */
  readonly node: HonourRecommendation;
};

/** Why a recommendation was refused. */
export type HonourRecommendationErrorCode =
  /** It exists already. */
  | 'ALREADY_EXISTS'
  /** A district recommends: 6 digits. */
  | 'AREA_MALFORMED'
  /** Somebody changed it meanwhile. */
  | 'CONFLICT'
  /** The key was used for another request. */
  | 'IDEMPOTENCY_CONFLICT'
  /** A list of this window is not published yet. */
  | 'LISTS_IN_PROGRESS'
  /** A month is written YYYY-MM. */
  | 'MONTH_MALFORMED'
  /** Everybody honoured in this window was recommended lately. */
  | 'NOBODY_LEFT'
  /** There is none, or it is outside your scope. */
  | 'NOT_FOUND'
  /** No list of this window is published. */
  | 'NOT_PUBLISHED'
  /** The area is not yours. */
  | 'OUTSIDE_YOUR_AREA'
  /** Somebody is recommended for a month of this window already. */
  | 'WINDOW_OVERLAPS';

/** Result of a recommendation. */
export type HonourRecommendationPayload = {
  readonly __typename?: 'HonourRecommendationPayload';
  /** The recommendation; null when refused. */
  readonly honourRecommendation: Maybe<HonourRecommendation>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<HonourRecommendationUserError>;
};

/** Where a recommendation goes 推荐层级. */
export type HonourRecommendationTarget =
  /** The city 市级. */
  | 'CITY'
  /** The province 省级. */
  | 'PROVINCE';

/** A refusal of a recommendation. */
export type HonourRecommendationUserError = UserError & {
  readonly __typename?: 'HonourRecommendationUserError';
  /** What was refused, for programs. */
  readonly code: HonourRecommendationErrorCode;
  /** Path of the input field at fault. */
  readonly field: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What was refused, for people. */
  readonly message: Scalars['String']['output'];
};

/** The rule a list was computed by, as it stood 评分规则. */
export type HonourRule = {
  readonly __typename?: 'HonourRule';
  /** Visits that are the whole of VISITS. */
  readonly expectedVisits: Scalars['Int']['output'];
  /** Only the best so many are listed; null lists everybody. */
  readonly listed: Maybe<Scalars['Int']['output']>;
  /** Communities that must have rated a unit before its RATING counts. */
  readonly minimumRaters: Scalars['Int']['output'];
  /** Valid incidents a subject needs to be ranked 最低样本. */
  readonly minimumSample: Scalars['Int']['output'];
  /** How many of a list are proposed for the honour 名额. */
  readonly places: Scalars['Int']['output'];
  /** Module a person must hold a valid certificate of; null where none is asked. */
  readonly requiredModule: Maybe<HonourModule>;
  /** Version of the category's rule. */
  readonly version: Scalars['Int']['output'];
  /** Indicators and weights. */
  readonly weightings: ReadonlyArray<HonourWeighting>;
};

/** A round of honours 评定轮次: one frozen snapshot of a district, and every list computed from it. */
export type HonourRun = Node & {
  readonly __typename?: 'HonourRun';
  /** District, town or community whose areas get lists; code 区域. */
  readonly areaCode: Scalars['String']['output'];
  /** When all lists were computed; null before. */
  readonly computedAt: Maybe<Scalars['DateTime']['output']>;
  /** Facts recorded at or before this instant are in 截止时刻. */
  readonly cutOff: Scalars['DateTime']['output'];
  /** Facts in the snapshot; null before it is computed. */
  readonly factCount: Maybe<Scalars['Int']['output']>;
  /** First month of the two, `YYYY-MM` 起始月. */
  readonly fromMonth: Scalars['String']['output'];
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** SHA-256 over every fact of the snapshot, hexadecimal; null before it is computed 输入哈希. */
  readonly inputHash: Maybe<Scalars['String']['output']>;
  /** Levels that get lists 层级. */
  readonly levels: ReadonlyArray<HonourLevel>;
  /** Lists; null before it is computed. */
  readonly listCount: Maybe<Scalars['Int']['output']>;
  /** How far it is 进度. */
  readonly progress: HonourRunProgress;
  /** When the snapshot was ordered. */
  readonly startedAt: Scalars['DateTime']['output'];
  /** State 状态. */
  readonly status: HonourRunStatus;
  /** The list that this round replaces, where an objection asked for it; null otherwise 被替代榜单. */
  readonly supersedes: Maybe<HonourList>;
  /** Version to send back as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** First instant of the window. */
  readonly windowFrom: Scalars['DateTime']['output'];
  /** First instant after the window. */
  readonly windowUntil: Scalars['DateTime']['output'];
};

/** A page of rounds. */
export type HonourRunConnection = {
  readonly __typename?: 'HonourRunConnection';
  /** Rounds with their cursors. */
  readonly edges: ReadonlyArray<HonourRunEdge>;
  /** The rounds alone. */
  readonly nodes: ReadonlyArray<HonourRun>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** Number of rounds the filter leaves. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One round and its place among rounds. */
export type HonourRunEdge = {
  readonly __typename?: 'HonourRunEdge';
  /** Cursor of this place. */
  readonly cursor: Scalars['String']['output'];
  /** The round. */
  readonly node: HonourRun;
};

/** Why a command to a round was refused. */
export type HonourRunErrorCode =
  /** It exists already. */
  | 'ALREADY_EXISTS'
  /** A round is for an area of 6, 9 or 12 digits. */
  | 'AREA_MALFORMED'
  /** Somebody changed it meanwhile. */
  | 'CONFLICT'
  /** The window had not begun at the cut-off. */
  | 'CUT_OFF_BEFORE_WINDOW'
  /** Facts of the future cannot be frozen. */
  | 'CUT_OFF_IN_FUTURE'
  /** The key was used for another request. */
  | 'IDEMPOTENCY_CONFLICT'
  /** A level is above the area. */
  | 'LEVEL_ABOVE_AREA'
  /** At least one level must be named. */
  | 'LEVEL_REQUIRED'
  /** A month is written YYYY-MM. */
  | 'MONTH_MALFORMED'
  /** There is none, or it is outside your scope. */
  | 'NOT_FOUND'
  /** No rule was in force in this window. */
  | 'NO_RULE'
  /** The area is not yours. */
  | 'OUTSIDE_YOUR_AREA';

/** Which rounds; all conditions must hold. */
export type HonourRunFilter = {
  /** Only those of the window that begins with this month, `YYYY-MM` 起始月. */
  readonly fromMonth?: InputMaybe<Scalars['String']['input']>;
  /** Only those in this state 状态. */
  readonly status?: InputMaybe<HonourRunStatus>;
  /** Only those of areas in the subtree of this division code 所在区划. */
  readonly within?: InputMaybe<Scalars['String']['input']>;
};

/** How to sort rounds. */
export type HonourRunOrder = {
  /** In this direction. */
  readonly direction: OrderDirection;
  /** Sort by this. */
  readonly field: HonourRunOrderField;
};

/** What rounds can be sorted by. */
export type HonourRunOrderField =
  /** When the snapshot was ordered. */
  | 'STARTED_AT';

/** Result of a command to a round. */
export type HonourRunPayload = {
  readonly __typename?: 'HonourRunPayload';
  /** The round as it now stands; null when refused. */
  readonly honourRun: Maybe<HonourRun>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<HonourRunUserError>;
};

/** How far a round is 进度. */
export type HonourRunProgress = {
  readonly __typename?: 'HonourRunProgress';
  /** Facts that are counted. */
  readonly factsCounted: Scalars['Int']['output'];
  /** Groups of lists: one for each category, kind and level. */
  readonly groupCount: Scalars['Int']['output'];
  /** Groups whose lists are written. */
  readonly groupsDone: Scalars['Int']['output'];
  /** Lists that are written. */
  readonly listsDone: Scalars['Int']['output'];
  /** Parts the counting is cut into; no result depends on it. */
  readonly shardCount: Scalars['Int']['output'];
  /** Parts that are counted. */
  readonly shardsDone: Scalars['Int']['output'];
};

/** What to compute lists from. */
export type HonourRunStartInput = {
  /** District, town or community; one of yours 区域. */
  readonly areaCode: Scalars['String']['input'];
  /** Facts recorded at or before this instant are in; now when omitted 截止时刻. */
  readonly cutOff?: InputMaybe<Scalars['DateTime']['input']>;
  /** First month of the two, `YYYY-MM` 起始月. */
  readonly fromMonth: Scalars['String']['input'];
  /** Levels that get lists; all that lie in the area when omitted 层级. */
  readonly levels?: InputMaybe<ReadonlyArray<HonourLevel>>;
};

/** State of a round 轮次状态. */
export type HonourRunStatus =
  /** Computed 已计算. */
  | 'COMPUTED'
  /** Being computed from its snapshot 计算中. */
  | 'COMPUTING';

/** A refusal of a command to a round. */
export type HonourRunUserError = UserError & {
  readonly __typename?: 'HonourRunUserError';
  /** What was refused, for programs. */
  readonly code: HonourRunErrorCode;
  /** Path of the input field at fault. */
  readonly field: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What was refused, for people. */
  readonly message: Scalars['String']['output'];
};

/** Somebody whose turn it was and who is not recommended. */
export type HonourSkipped = {
  readonly __typename?: 'HonourSkipped';
  /** Name 姓名. */
  readonly displayName: Scalars['String']['output'];
  /** Window of the recommendation that stands in the way, `YYYY-MM`; null where it is something else. */
  readonly earlierMonth: Maybe<Scalars['String']['output']>;
  /** Full-time or part-time 专职/兼职. */
  readonly kind: Employment;
  /** Rank in the list of that kind 名次. */
  readonly rank: Scalars['Int']['output'];
  /** Why 原因. */
  readonly reason: HonourSkippedBecause;
};

/** Why somebody whose turn it was is not recommended 未予推荐原因. */
export type HonourSkippedBecause =
  /** The certificate was taken back 证书已撤销. */
  | 'CERTIFICATE_REVOKED'
  /** Recommended in a window less than a year away 一年内已获推荐. */
  | 'RECOMMENDED_LATELY';

/** State of a list 榜单状态. */
export type HonourStatus =
  /** Computed 已计算. */
  | 'COMPUTED'
  /** The first of it are put forward 已提名. */
  | 'NOMINATED'
  /** On public notice 公示中. */
  | 'ON_NOTICE'
  /** Published for good 已公布. */
  | 'PUBLISHED'
  /** Set aside for a later revision 已被取代. */
  | 'SUPERSEDED';

/** Something that bars a person or a unit from the honours of the window it happened in 一票否决. */
export type HonourVeto = Node & {
  readonly __typename?: 'HonourVeto';
  /** The unit barred; code; null for a person 单位. */
  readonly departmentCode: Maybe<Scalars['String']['output']>;
  /** When it happened: it bars in that window. */
  readonly happenedAt: Scalars['DateTime']['output'];
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** What happened 说明. */
  readonly note: Scalars['String']['output'];
  /** The person barred; null for a unit 人员. */
  readonly person: Maybe<Person>;
  /** What bars 事由. */
  readonly reason: HonourVetoReason;
};

/** Why a command to a veto was refused. */
export type HonourVetoErrorCode =
  /** It exists already. */
  | 'ALREADY_EXISTS'
  /** Somebody changed it meanwhile. */
  | 'CONFLICT'
  /** It has not happened yet. */
  | 'HAPPENS_IN_FUTURE'
  /** The key was used for another request. */
  | 'IDEMPOTENCY_CONFLICT'
  /** Say what happened. */
  | 'NOTE_REQUIRED'
  /** There is none, or it is outside your scope. */
  | 'NOT_FOUND'
  /** Name a person or a department, not both. */
  | 'ONE_SUBJECT_REQUIRED'
  /** There is no such person in your scope. */
  | 'UNKNOWN_PERSON';

/** Result of a command to a veto. */
export type HonourVetoPayload = {
  readonly __typename?: 'HonourVetoPayload';
  /** The veto; null when refused. */
  readonly honourVeto: Maybe<HonourVeto>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<HonourVetoUserError>;
};

/** What bars from honours 否决事由. */
export type HonourVetoReason =
  /** Disciplined 违纪. */
  | 'DISCIPLINE'
  /** Something was falsified 弄虚作假. */
  | 'FALSIFICATION'
  /** A complaint was upheld 投诉属实. */
  | 'UPHELD_COMPLAINT';

/** Something to be put on record. */
export type HonourVetoRecordInput = {
  /** Code of the unit; exclusive with `personId` 单位. */
  readonly departmentCode?: InputMaybe<Scalars['String']['input']>;
  /** When it happened. */
  readonly happenedAt: Scalars['DateTime']['input'];
  /** What happened 说明. */
  readonly note: Scalars['String']['input'];
  /** Global id of the person; exclusive with `departmentCode` 人员. */
  readonly personId?: InputMaybe<Scalars['ID']['input']>;
  /** What bars 事由. */
  readonly reason: HonourVetoReason;
};

/** A refusal of a command to a veto. */
export type HonourVetoUserError = UserError & {
  readonly __typename?: 'HonourVetoUserError';
  /** What was refused, for programs. */
  readonly code: HonourVetoErrorCode;
  /** Path of the input field at fault. */
  readonly field: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What was refused, for people. */
  readonly message: Scalars['String']['output'];
};

/** One indicator of a rule and what it weighs 权重. */
export type HonourWeighting = {
  readonly __typename?: 'HonourWeighting';
  /** The indicator. */
  readonly indicator: HonourIndicator;
  /** How its share becomes a value. */
  readonly method: HonourMethod;
  /** Points for the whole; all weights of a rule make 100. */
  readonly weight: Scalars['Int']['output'];
};

/** An incident of another service, by reference 事件. */
export type Incident = {
  readonly __typename?: 'Incident';
  /** Global id. */
  readonly id: Scalars['ID']['output'];
};

/** A person's leave 请假: who is away, until when, and who stands in. */
export type Leave = Node & {
  readonly __typename?: 'Leave';
  /** What you may do to it now 可用操作. */
  readonly allowedActions: ReadonlyArray<LeaveAction>;
  /** Who was told that it waits 审批人. */
  readonly approver: Maybe<Person>;
  /** When it was asked for. */
  readonly askedAt: Scalars['DateTime']['output'];
  /** Who asked for it. */
  readonly askedBy: Maybe<Person>;
  /** Who stands in; null where nobody does 代班人. */
  readonly backup: Maybe<Person>;
  /** When it was decided; null before. */
  readonly decidedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who decided; null before 批准人. */
  readonly decidedBy: Maybe<Person>;
  /** First instant at which the person is away. */
  readonly from: Scalars['DateTime']['output'];
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Why; null for whoever does not decide on it 类别. */
  readonly kind: Maybe<LeaveKind>;
  /** Why it was refused or called off. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Who is away 请假人. */
  readonly person: Person;
  /** Why, in words; null for whoever does not decide on it 事由. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** State 状态. */
  readonly status: LeaveStatus;
  /** First instant at which the person is back. */
  readonly until: Scalars['DateTime']['output'];
  /** Version to send back as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** What can be done to a leave 可用操作. */
export type LeaveAction =
  /** Grant it 批准. */
  | 'APPROVE'
  /** Call it off, or end it early 取消或销假. */
  | 'CANCEL'
  /** Name who stands in 指定代班人. */
  | 'NAME_BACKUP'
  /** Do not grant it 不批准. */
  | 'REFUSE';

/** A leave to be asked for. */
export type LeaveAskInput = {
  /** Global id of who stands in; nobody when omitted, so that nothing new goes to the person 代班人. */
  readonly backupId?: InputMaybe<Scalars['ID']['input']>;
  /** First instant at which the person is away; up to 7 days back. */
  readonly from: Scalars['DateTime']['input'];
  /** Why 类别. */
  readonly kind: LeaveKind;
  /** Why, in words 事由. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** First instant at which the person is back. */
  readonly until: Scalars['DateTime']['input'];
};

/** Who stands in. */
export type LeaveBackupInput = {
  /** Global id of who stands in; null for nobody 代班人. */
  readonly backupId?: InputMaybe<Scalars['ID']['input']>;
};

/** A page of leaves. */
export type LeaveConnection = {
  readonly __typename?: 'LeaveConnection';
  /** Leaves with their cursors. */
  readonly edges: ReadonlyArray<LeaveEdge>;
  /** The leaves alone. */
  readonly nodes: ReadonlyArray<Leave>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** Number of leaves the filter leaves. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One leave and its place in a list. */
export type LeaveEdge = {
  readonly __typename?: 'LeaveEdge';
  /** Cursor of this place. */
  readonly cursor: Scalars['String']['output'];
  /** The leave. */
  readonly node: Leave;
};

/** Why a command to a leave was refused. */
export type LeaveErrorCode =
  /** It exists already. */
  | 'ALREADY_EXISTS'
  /** The backup is on leave in that time. */
  | 'BACKUP_AWAY'
  /** The backup holds no post there for all that time, and is not above the person. */
  | 'BACKUP_ELSEWHERE'
  /** Nobody stands in for themselves. */
  | 'BACKUP_IS_SELF'
  /** Somebody changed it meanwhile. */
  | 'CONFLICT'
  /** The key was used for another request. */
  | 'IDEMPOTENCY_CONFLICT'
  /** That time is over. */
  | 'LEAVE_OVER'
  /** The person has another leave in that time. */
  | 'LEAVE_OVERLAPS'
  /** A part-time member from new employment takes no duty 暖蜂. */
  | 'LIMITED_MEMBER'
  /** There is none, or it is outside your scope. */
  | 'NOT_FOUND'
  /** A leave of this length takes a higher rank. */
  | 'NOT_YOUR_RANK'
  /** You are neither the person nor somebody above who may do this. */
  | 'NOT_YOUR_ROLE'
  /** Only who holds a post then can be on leave. */
  | 'NO_POSTING'
  /** Nobody decides on a leave of their own. */
  | 'OWN_LEAVE'
  /** A reason is required. */
  | 'REASON_REQUIRED'
  /** The person stands in for somebody in that time. */
  | 'STANDS_IN'
  /** It lies too far back. */
  | 'TOO_LATE'
  /** It lasts too long. */
  | 'TOO_LONG'
  /** There is no such backup. */
  | 'UNKNOWN_BACKUP'
  /** There is no such person in your scope, or not one below you. */
  | 'UNKNOWN_PERSON'
  /** It must end after it begins. */
  | 'UNTIL_NOT_AFTER_FROM'
  /** The state does not allow this. */
  | 'WRONG_STATE';

/** Which leaves; all conditions must hold. */
export type LeaveFilter = {
  /** Only those that begin before this. */
  readonly beginsBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only those that last into this time or later. */
  readonly endsAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only those that wait for your own decision 待我审批. */
  readonly isMineToDecide?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only this person's; global id 请假人. */
  readonly personId?: InputMaybe<Scalars['ID']['input']>;
  /** Only those in this state 状态. */
  readonly status?: InputMaybe<LeaveStatus>;
  /** Only those of people in the subtree of this division code 所在区划. */
  readonly within?: InputMaybe<Scalars['String']['input']>;
};

/** Why somebody is away 请假类别. */
export type LeaveKind =
  /** Annual leave 年休假. */
  | 'ANNUAL'
  /** Marriage, birth or mourning 婚产丧假. */
  | 'FAMILY'
  /** Away on official business 公出. */
  | 'OFFICIAL'
  /** Private matters 事假. */
  | 'PERSONAL'
  /** Sick leave 病假. */
  | 'SICK';

/** How to sort leaves. */
export type LeaveOrder = {
  /** In this direction. */
  readonly direction: OrderDirection;
  /** Sort by this. */
  readonly field: LeaveOrderField;
};

/** What leaves can be sorted by. */
export type LeaveOrderField =
  /** When they were asked for. */
  | 'ASKED_AT'
  /** When they begin. */
  | 'FROM';

/** Result of a command to a leave. */
export type LeavePayload = {
  readonly __typename?: 'LeavePayload';
  /** The leave as it now stands; null when refused. */
  readonly leave: Maybe<Leave>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<LeaveUserError>;
};

/** A reason for what is done to a leave. */
export type LeaveReasonInput = {
  /** The reason 理由. */
  readonly reason: Scalars['String']['input'];
};

/** State of a leave 状态. */
export type LeaveStatus =
  /** Granted 已批准. */
  | 'APPROVED'
  /** Asked for, not decided yet 待审批. */
  | 'ASKED'
  /** Called off 已取消. */
  | 'CANCELLED'
  /** Not granted 未批准. */
  | 'REFUSED';

/** A refusal of a command to a leave. */
export type LeaveUserError = UserError & {
  readonly __typename?: 'LeaveUserError';
  /** What was refused, for programs. */
  readonly code: LeaveErrorCode;
  /** Path of the input field at fault. */
  readonly field: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What was refused, for people. */
  readonly message: Scalars['String']['output'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Plans shifts of an area for a month, all of them or none; more can be added later 排班. */
  readonly dutyMonthPlan: DutyShiftsPayload;
  /** Calls a shift off 取消值班. */
  readonly dutyShiftCancel: DutyShiftsPayload;
  /** Lets the people of two shifts change places 换班. */
  readonly dutyShiftSwap: DutyShiftsPayload;
  /** Somebody leaves: passes on their postings and everything they hold in any service, in one operation; safe to run twice 离岗交接. */
  readonly handOverOrder: HandOverPayload;
  /** Takes a certificate back; the list stays as it was published 撤销证书. */
  readonly honourCertificateRevoke: HonourCertificatePayload;
  /** Puts the first of a list forward, as many as there are places 提名. */
  readonly honourListNominate: HonourListPayload;
  /** Shows the public who is put forward, for five workdays 公示. */
  readonly honourListOpenNotice: HonourListPayload;
  /** Publishes a list for good, once the notice is over and no objection is open 公布. */
  readonly honourListPublish: HonourListPayload;
  /** Decides on an objection; an upheld one has the list computed again without what it takes out 裁定异议. */
  readonly honourObjectionDecide: HonourObjectionPayload;
  /** Objects to a list on public notice; those who decide learn who it was, the others do not 提出异议. */
  readonly honourObjectionFile: HonourObjectionPayload;
  /** Recommends the first whose turn it is among the honoured grid members of a window; twice is once 推荐. */
  readonly honourRecommend: HonourRecommendationPayload;
  /** Freezes a snapshot and computes every list from it; the answer is a round that is being computed 启动评定. */
  readonly honourRunStart: HonourRunPayload;
  /** Puts on record what bars somebody from honours; lists frozen before are not touched 记录否决. */
  readonly honourVetoRecord: HonourVetoPayload;
  /** Grants a leave; somebody above, of the rank that its length takes, never one's own 批准. */
  readonly leaveApprove: LeavePayload;
  /** Asks for a leave: one's own, or as somebody above for a person who cannot 请假申请. */
  readonly leaveAsk: LeavePayload;
  /** Names who stands in 指定代班人. */
  readonly leaveBackupName: LeavePayload;
  /** Calls a leave off; one that has begun ends now 取消或销假. */
  readonly leaveCancel: LeavePayload;
  /** Does not grant a leave 不批准. */
  readonly leaveRefuse: LeavePayload;
  /** Marks a notice of yours as read; reading twice is reading once 标为已读. */
  readonly noticeRead: NoticePayload;
  /** Dissolves an organisation; what hangs under it passes on in the same step 撤销党组织. */
  readonly partyOrganisationDissolve: PartyOrganisationPayload;
  /** Hangs an organisation, with all under it, under another of its community 调整党组织. */
  readonly partyOrganisationMove: PartyOrganisationPayload;
  /** Registers a branch, a group or a centre household 登记党组织. */
  readonly partyOrganisationRegister: PartyOrganisationPayload;
  /** Adds a person 新增人员. */
  readonly personAdd: PersonPayload;
  /** Shows a work phone whole and puts on record who asked and why 查看完整电话. */
  readonly personPhoneReveal: PersonPhoneRevealPayload;
  /** Posts somebody 任职. */
  readonly postingBegin: PostingPayload;
  /** Ends a posting that nobody takes over 免职. */
  readonly postingEnd: PostingPayload;
  /** Hands a posting over: ends the leaver's and begins the successor's at the same instant; safe to run twice 交接. */
  readonly postingHandOver: PostingHandOverPayload;
  /** Names who leads a posting, where the rule of the post does not fit 指定上级. */
  readonly postingSuperiorName: PostingPayload;
};


export type MutationDutyMonthPlanArgs = {
  areaCode: Scalars['String']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: DutyMonthPlanInput;
  month: Scalars['String']['input'];
};


export type MutationDutyShiftCancelArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: DutyShiftCancelInput;
};


export type MutationDutyShiftSwapArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: DutyShiftSwapInput;
};


export type MutationHandOverOrderArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: HandOverOrderInput;
  personId: Scalars['ID']['input'];
};


export type MutationHonourCertificateRevokeArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: HonourCertificateRevokeInput;
};


export type MutationHonourListNominateArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: HonourListNominateInput;
};


export type MutationHonourListOpenNoticeArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationHonourListPublishArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationHonourObjectionDecideArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: HonourObjectionDecideInput;
};


export type MutationHonourObjectionFileArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: HonourObjectionFileInput;
  listId: Scalars['ID']['input'];
};


export type MutationHonourRecommendArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: HonourRecommendInput;
};


export type MutationHonourRunStartArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: HonourRunStartInput;
};


export type MutationHonourVetoRecordArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: HonourVetoRecordInput;
};


export type MutationLeaveApproveArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationLeaveAskArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: LeaveAskInput;
  personId?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationLeaveBackupNameArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: LeaveBackupInput;
};


export type MutationLeaveCancelArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: LeaveReasonInput;
};


export type MutationLeaveRefuseArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: LeaveReasonInput;
};


export type MutationNoticeReadArgs = {
  id: Scalars['ID']['input'];
};


export type MutationPartyOrganisationDissolveArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: PartyOrganisationDissolveInput;
};


export type MutationPartyOrganisationMoveArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: PartyOrganisationMoveInput;
};


export type MutationPartyOrganisationRegisterArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: PartyOrganisationRegisterInput;
};


export type MutationPersonAddArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: PersonAddInput;
};


export type MutationPersonPhoneRevealArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: PersonPhoneRevealInput;
};


export type MutationPostingBeginArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: PostingBeginInput;
  personId: Scalars['ID']['input'];
};


export type MutationPostingEndArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: PostingEndInput;
};


export type MutationPostingHandOverArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: PostingHandOverInput;
};


export type MutationPostingSuperiorNameArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: PostingSuperiorInput;
};

/** A thing that one id finds 节点. */
export type Node = {
  /** Its id in the whole graph 全局编号. */
  readonly id: Scalars['ID']['output'];
};

/** Something you have been told 通知. */
export type Notice = Node & {
  readonly __typename?: 'Notice';
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Whether you have read it 已读. */
  readonly isRead: Scalars['Boolean']['output'];
  /** Whether it cannot wait for work time 是否紧急. */
  readonly isUrgent: Scalars['Boolean']['output'];
  /** When it was raised. */
  readonly raisedAt: Scalars['DateTime']['output'];
  /** When you read it; null before. */
  readonly readAt: Maybe<Scalars['DateTime']['output']>;
  /** What happened, for example `incident.opened` 事由. */
  readonly reason: Scalars['String']['output'];
  /** What it is about 对象. */
  readonly subject: NoticeSubject;
  /** In words 内容. */
  readonly text: NoticeText;
};

/** A page of notices. */
export type NoticeConnection = {
  readonly __typename?: 'NoticeConnection';
  /** Notices with their cursors. */
  readonly edges: ReadonlyArray<NoticeEdge>;
  /** The notices alone. */
  readonly nodes: ReadonlyArray<Notice>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** Number of notices the filter leaves. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One notice and its place in a list. */
export type NoticeEdge = {
  readonly __typename?: 'NoticeEdge';
  /** Cursor of this place. */
  readonly cursor: Scalars['String']['output'];
  /** The notice. */
  readonly node: Notice;
};

/** Why a command to a notice was refused. */
export type NoticeErrorCode =
  /** It exists already. */
  | 'ALREADY_EXISTS'
  /** Somebody changed it meanwhile. */
  | 'CONFLICT'
  /** The key was used for another request. */
  | 'IDEMPOTENCY_CONFLICT'
  /** There is none, or it is not yours. */
  | 'NOT_FOUND';

/** Which notices to list. */
export type NoticeFilter = {
  /** Only those you have read, or have not read 已读/未读. */
  readonly isRead?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Result of a command to a notice. */
export type NoticePayload = {
  readonly __typename?: 'NoticePayload';
  /** The notice as it now stands; null when refused. */
  readonly notice: Maybe<Notice>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<NoticeUserError>;
};

/** What a notice is about: any object of the graph. */
export type NoticeSubject = {
  readonly __typename?: 'NoticeSubject';
  /** Its global id, for `node(id:)`. */
  readonly id: Scalars['ID']['output'];
  /** Its type, for example `Incident`. */
  readonly type: Scalars['String']['output'];
};

/** The words of a notice, in both languages. */
export type NoticeText = {
  readonly __typename?: 'NoticeText';
  /** English. */
  readonly en: Scalars['String']['output'];
  /** Chinese 中文. */
  readonly zh: Scalars['String']['output'];
};

/** A refusal of a command to a notice. */
export type NoticeUserError = UserError & {
  readonly __typename?: 'NoticeUserError';
  /** What was refused, for programs. */
  readonly code: NoticeErrorCode;
  /** Path of the input field at fault. */
  readonly field: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What was refused, for people. */
  readonly message: Scalars['String']['output'];
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

/** Party organisations of one area below another. */
export type PartyAreaCounts = {
  readonly __typename?: 'PartyAreaCounts';
  /** Code of the area 区划. */
  readonly areaCode: Scalars['String']['output'];
  /** How many there are 数量. */
  readonly counts: PartyCounts;
};

/** How many party organisations there are that are not dissolved 党组织数. */
export type PartyCounts = {
  readonly __typename?: 'PartyCounts';
  /** Party branches 党支部. */
  readonly branches: Scalars['Int']['output'];
  /** Centre households 党员中心户. */
  readonly centreHouseholds: Scalars['Int']['output'];
  /** Party groups 党小组. */
  readonly groups: Scalars['Int']['output'];
};

/** Party organisations of an area, and of the areas one level below 党组织统计. */
export type PartyFigures = {
  readonly __typename?: 'PartyFigures';
  /** Code of the area 区划. */
  readonly areaCode: Scalars['String']['output'];
  /** The areas one level below that have any, by code; in a community what serves all of it is in none 下级区划. */
  readonly children: ReadonlyArray<PartyAreaCounts>;
  /** How many there are, of what is in your scope 数量. */
  readonly counts: PartyCounts;
};

/** A party organisation of a community; who belongs to it is not kept, and no family is named 党组织. */
export type PartyOrganisation = Node & {
  readonly __typename?: 'PartyOrganisation';
  /** Community or grid it serves; of a household its grid 区划. */
  readonly areaCode: Scalars['String']['output'];
  /** What hangs under it, by code 下级组织. */
  readonly children: ReadonlyArray<PartyOrganisation>;
  /** Its code for life, beginning with that of the community 编码. */
  readonly code: Scalars['String']['output'];
  /** What hangs under it at any depth, counted 下级数量. */
  readonly counts: PartyCounts;
  /** When it was dissolved; null while it is not 撤销时间. */
  readonly dissolvedAt: Maybe<Scalars['DateTime']['output']>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** What it is 类别. */
  readonly kind: PartyOrganisationKind;
  /** Its name; null for a household 名称. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** What it hangs under; null for a branch 上级组织. */
  readonly parent: Maybe<PartyOrganisation>;
  /** Since when it is registered. */
  readonly registeredAt: Scalars['DateTime']['output'];
  /** Version to send back as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** The end of an organisation. */
export type PartyOrganisationDissolveInput = {
  /** Global id of what takes over all that hangs under it; needed where anything does 承接组织. */
  readonly heirId?: InputMaybe<Scalars['ID']['input']>;
  /** Why it is dissolved 理由. */
  readonly reason: Scalars['String']['input'];
};

/** Why a command to a party organisation was refused. */
export type PartyOrganisationErrorCode =
  /** It was dissolved. */
  | 'ALREADY_DISSOLVED'
  /** It exists already. */
  | 'ALREADY_EXISTS'
  /** A community has 12 digits, a grid 15. */
  | 'AREA_MALFORMED'
  /** A code begins with that of the community and a dash. */
  | 'CODE_MALFORMED'
  /** A code is given once. */
  | 'CODE_TAKEN'
  /** Somebody changed it meanwhile. */
  | 'CONFLICT'
  /** Something hangs under it: name who takes it over. */
  | 'HAS_CHILDREN'
  /** The household belongs to a group already; move it. */
  | 'HOUSEHOLD_IN_A_GROUP'
  /** The key was used for another request. */
  | 'IDEMPOTENCY_CONFLICT'
  /** A name has 1 to 50 characters. */
  | 'NAME_MALFORMED'
  /** No family is named. */
  | 'NAME_NOT_ALLOWED'
  /** There is none, or it is outside your scope. */
  | 'NOT_FOUND'
  /** It lies outside the area of what it would hang under. */
  | 'OUTSIDE_PARENT'
  /** The area is not yours. */
  | 'OUTSIDE_YOUR_AREA'
  /** A reason is required. */
  | 'REASON_REQUIRED'
  /** There is no other organisation of its kind in this community. */
  | 'UNKNOWN_HEIR'
  /** There is no such organisation in this community. */
  | 'UNKNOWN_PARENT'
  /** This kind serves an area of another level. */
  | 'WRONG_AREA_LEVEL'
  /** It hangs under another kind. */
  | 'WRONG_PARENT';

/** Kinds of party organisation, widest first; each hangs under one of the kind before it. */
export type PartyOrganisationKind =
  /** Party branch 党支部. */
  | 'BRANCH'
  /** Centre household of party members 党员中心户. */
  | 'CENTRE_HOUSEHOLD'
  /** Party group 党小组. */
  | 'GROUP';

/** Where an organisation goes. */
export type PartyOrganisationMoveInput = {
  /** Global id of what it will hang under, in the same community 上级组织. */
  readonly parentId: Scalars['ID']['input'];
};

/** Result of a command to a party organisation. */
export type PartyOrganisationPayload = {
  readonly __typename?: 'PartyOrganisationPayload';
  /** The organisation as it now stands; null when refused. */
  readonly partyOrganisation: Maybe<PartyOrganisation>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<PartyOrganisationUserError>;
};

/** A new party organisation. */
export type PartyOrganisationRegisterInput = {
  /** Community or grid it serves; of a household its grid 区划. */
  readonly areaCode: Scalars['String']['input'];
  /** Code of the community, a dash, and 1 to 30 capitals, digits or dashes; for life 编码. */
  readonly code: Scalars['String']['input'];
  /** What it is 类别. */
  readonly kind: PartyOrganisationKind;
  /** 1 to 50 characters; not for a household 名称. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Global id of what it hangs under; not for a branch 上级组织. */
  readonly parentId?: InputMaybe<Scalars['ID']['input']>;
};

/** A refusal of a command to a party organisation. */
export type PartyOrganisationUserError = UserError & {
  readonly __typename?: 'PartyOrganisationUserError';
  /** What was refused, for programs. */
  readonly code: PartyOrganisationErrorCode;
  /** Path of the input field at fault. */
  readonly field: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What was refused, for people. */
  readonly message: Scalars['String']['output'];
};

/** The party organisations of one community 社区党组织树. */
export type PartyTree = Node & {
  readonly __typename?: 'PartyTree';
  /** Its branches, by code 党支部. */
  readonly branches: ReadonlyArray<PartyOrganisation>;
  /** Code of the community 社区. */
  readonly communityCode: Scalars['String']['output'];
  /** How many there are 数量. */
  readonly counts: PartyCounts;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Grows with every change of the tree. */
  readonly version: Scalars['Int']['output'];
};

/** A page of trees. */
export type PartyTreeConnection = {
  readonly __typename?: 'PartyTreeConnection';
  /** Trees with their cursors. */
  readonly edges: ReadonlyArray<PartyTreeEdge>;
  /** The trees alone. */
  readonly nodes: ReadonlyArray<PartyTree>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** Number of trees the filter leaves. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One tree and its place in a list. */
export type PartyTreeEdge = {
  readonly __typename?: 'PartyTreeEdge';
  /** Cursor of this place. */
  readonly cursor: Scalars['String']['output'];
  /** The tree. */
  readonly node: PartyTree;
};

/** Which trees to list. */
export type PartyTreeFilter = {
  /** Only those in the subtree of this division code 所在区划. */
  readonly within?: InputMaybe<Scalars['String']['input']>;
};

/** How to sort trees. */
export type PartyTreeOrder = {
  /** In this direction. */
  readonly direction: OrderDirection;
  /** Sort by this. */
  readonly field: PartyTreeOrderField;
};

/** What trees can be sorted by. */
export type PartyTreeOrderField =
  /** Code of the community. */
  | 'COMMUNITY_CODE';

/** A pay grade with all it follows from: lowest grade of the position + steps, at most the highest 岗级. */
export type PayGrade = {
  readonly __typename?: 'PayGrade';
  /** Lowest grade of the position 起始岗级. */
  readonly base: Scalars['Int']['output'];
  /** Highest grade of the position 最高岗级. */
  readonly cap: Scalars['Int']['output'];
  /** The grade, 1 to 18 岗级. */
  readonly grade: Scalars['Int']['output'];
  /** Whether the highest grade is reached 已封顶. */
  readonly isCapped: Scalars['Boolean']['output'];
  /** Day of the next step as the postings are dated now; null at the highest, and where service ends before 下次晋级日. */
  readonly nextStepOn: Maybe<Scalars['LocalDate']['output']>;
  /** The day it is of 截至日. */
  readonly on: Scalars['LocalDate']['output'];
  /** Highest kind of position held then 岗位类别. */
  readonly position: PayPosition;
  /** The posting that gives the position 任职. */
  readonly posting: Posting;
  /** The rule that counts on that day 依据. */
  readonly rule: PayGradeRule;
  /** Days of service in community posts, each counted once 服务天数. */
  readonly servedDays: Scalars['Int']['output'];
  /** Spans that count, earliest first 服务年限. */
  readonly spans: ReadonlyArray<PayGradeSpan>;
  /** Steps by full terms of service 晋级次数. */
  readonly steps: Scalars['Int']['output'];
};

/** The grades one kind of position reaches 岗级范围. */
export type PayGradeRange = {
  readonly __typename?: 'PayGradeRange';
  /** Highest grade it reaches, 1 to 18 最高岗级. */
  readonly highest: Scalars['Int']['output'];
  /** Grade of whoever has no step yet, 1 to 18 起始岗级. */
  readonly lowest: Scalars['Int']['output'];
  /** The kind of position 岗位类别. */
  readonly position: PayPosition;
  /** The post that gives it, and whose service counts 岗位. */
  readonly post: Post;
};

/** How posts and years of service make a grade 三岗十八级. */
export type PayGradeRule = {
  readonly __typename?: 'PayGradeRule';
  /** First day it counts for 施行日. */
  readonly from: Scalars['LocalDate']['output'];
  /** The three ranges, lowest first 岗级范围. */
  readonly ranges: ReadonlyArray<PayGradeRange>;
  /** Version of the rule 版本. */
  readonly version: Scalars['Int']['output'];
  /** Full years of service that make one step 晋级年限. */
  readonly yearsAStep: Scalars['Int']['output'];
};

/** A span of service that counts; overlapping postings are one span, gaps are none 服务年限. */
export type PayGradeSpan = {
  readonly __typename?: 'PayGradeSpan';
  /** Days served 天数. */
  readonly days: Scalars['Int']['output'];
  /** First day served 起. */
  readonly from: Scalars['LocalDate']['output'];
  /** Postings it is made of, earliest first 任职. */
  readonly postings: ReadonlyArray<Posting>;
  /** Days on which a step was reached in it 晋级日. */
  readonly stepsOn: ReadonlyArray<Scalars['LocalDate']['output']>;
  /** First day no longer served, or the day the grade is asked for 止. */
  readonly until: Scalars['LocalDate']['output'];
};

/** The three kinds of position of community work 三岗. */
export type PayPosition =
  /** Deputy of the community 副职岗. */
  | 'DEPUTY'
  /** Head of the community 正职岗. */
  | 'LEAD'
  /** Any other position 其他岗. */
  | 'OTHER';

/** Somebody the platform knows 人员. Identity numbers are not kept. */
export type Person = Node & {
  readonly __typename?: 'Person';
  /** Division or grid the person is registered in; null outside your scope 登记地. */
  readonly areaCode: Maybe<Scalars['String']['output']>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Whether the person is on leave now 请假中. */
  readonly isAway: Scalars['Boolean']['output'];
  /** The posting that decides whom the person reports to: the highest one held now 主岗. */
  readonly mainPosting: Maybe<Posting>;
  /** Name 姓名. */
  readonly name: Scalars['String']['output'];
  /** Pay grade of community work with its reasons; null without a community post then, and unless it is yours or you lead the area 岗级. */
  readonly payGrade: Maybe<PayGrade>;
  /** Postings, earliest first 任职; outside your scope only those that hold now. */
  readonly postings: ReadonlyArray<Posting>;
  /** Everybody above now, nearest first; at most 10 汇报关系. */
  readonly reportingLine: ReadonlyArray<Person>;
  /** What the person may act as 角色; empty outside your scope. */
  readonly roles: ReadonlyArray<PersonRole>;
  /** Who is there in the person's place while on leave; null where nobody is, and while the person is there 代班人. */
  readonly standIn: Maybe<Person>;
  /** Whom the person reports to now; null at the top, and without a posting 上级. */
  readonly superior: Maybe<Person>;
  /** How the superior was found 上级依据. */
  readonly superiorBasis: Maybe<SuperiorBasis>;
  /** Version to send back as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** Work phone, its middle hidden 工作电话; null outside your scope. */
  readonly workPhone: Maybe<Scalars['String']['output']>;
};


/** Somebody the platform knows 人员. Identity numbers are not kept. */
export type PersonPayGradeArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Somebody the platform knows 人员. Identity numbers are not kept. */
export type PersonPostingsArgs = {
  activeAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A new person. */
export type PersonAddInput = {
  /** Division or grid the person is registered in; one of yours 登记地. */
  readonly areaCode: Scalars['String']['input'];
  /** Name, 1 to 50 characters 姓名. */
  readonly name: Scalars['String']['input'];
  /** What the person may act as 角色. */
  readonly roles: ReadonlyArray<PersonRole>;
  /** Work phone 工作电话. */
  readonly workPhone?: InputMaybe<Scalars['String']['input']>;
};

/** A page of people. */
export type PersonConnection = {
  readonly __typename?: 'PersonConnection';
  /** People with their cursors. */
  readonly edges: ReadonlyArray<PersonEdge>;
  /** The people alone. */
  readonly nodes: ReadonlyArray<Person>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** Number of people the filter leaves. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One person and their place in a list. */
export type PersonEdge = {
  readonly __typename?: 'PersonEdge';
  /** Cursor of this place. */
  readonly cursor: Scalars['String']['output'];
  /** The person. */
  readonly node: Person;
};

/** Why a command to a person was refused. */
export type PersonErrorCode =
  /** They exist already. */
  | 'ALREADY_EXISTS'
  /** An area code has 6, 9, 12 or 15 digits. */
  | 'AREA_MALFORMED'
  /** Somebody changed it meanwhile. */
  | 'CONFLICT'
  /** The key was used for another request. */
  | 'IDEMPOTENCY_CONFLICT'
  /** A name has 1 to 50 characters. */
  | 'NAME_MALFORMED'
  /** There is none, or they are outside your scope. */
  | 'NOT_FOUND'
  /** The area is not yours. */
  | 'OUTSIDE_YOUR_AREA'
  /** A work phone is a mobile number, or an area code and number. */
  | 'PHONE_MALFORMED'
  /** A reason is required. */
  | 'REASON_REQUIRED'
  /** A role that only a higher level gives. */
  | 'ROLE_NOT_YOURS_TO_GIVE';

/** Which people to list; all conditions must hold. */
export type PersonFilter = {
  /** Only those with a posting that holds at this instant; now when only `post` or `employment` is given 时点. */
  readonly activeAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only grid members with this employment at `activeAt`, there 专职/兼职. */
  readonly employment?: InputMaybe<Employment>;
  /** Only those in this post at `activeAt`, there 岗位. */
  readonly post?: InputMaybe<Post>;
  /** Only those registered or posted in the subtree of this division or grid code 所在区划. */
  readonly within?: InputMaybe<Scalars['String']['input']>;
};

/** How to sort people. */
export type PersonOrder = {
  /** In this direction. */
  readonly direction: OrderDirection;
  /** Sort by this. */
  readonly field: PersonOrderField;
};

/** What people can be sorted by. */
export type PersonOrderField =
  /** When they were added. */
  | 'ADDED_AT'
  /** Name. */
  | 'NAME';

/** Result of a command to a person. */
export type PersonPayload = {
  readonly __typename?: 'PersonPayload';
  /** The person as they now stand; null when refused. */
  readonly person: Maybe<Person>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<PersonUserError>;
};

/** A wish to see a number whole. */
export type PersonPhoneRevealInput = {
  /** Why you need it; it is put on record 理由. */
  readonly reason: Scalars['String']['input'];
};

/** A revealed number. */
export type PersonPhoneRevealPayload = {
  readonly __typename?: 'PersonPhoneRevealPayload';
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<PersonUserError>;
  /** The whole number; null when refused, and where none is known. */
  readonly workPhone: Maybe<Scalars['String']['output']>;
};

/** What a person may act as 角色. */
export type PersonRole =
  /** Administrator 管理员. */
  | 'ADMIN'
  /** Auditor 审计员. */
  | 'AUDITOR'
  /** Dispatcher of the district centre 中心派遣员. */
  | 'CENTRE_DISPATCHER'
  /** Head of the district centre 中心主任. */
  | 'CENTRE_HEAD'
  /** Community clerk 社区工作人员. */
  | 'COMMUNITY_CLERK'
  /** Clerk of a department 部门经办人. */
  | 'DEPARTMENT'
  /** Speaks for a company 企业. */
  | 'ENTERPRISE'
  /** Grid chief 网格长. */
  | 'GRID_CHIEF'
  /** Grid member 网格员. */
  | 'GRID_MEMBER'
  /** Liaison of companies 三员合一. */
  | 'LIAISON'
  /** Mediator 调解员. */
  | 'MEDIATOR'
  /** Organiser of volunteers 活动组织者. */
  | 'ORGANISER'
  /** Resident 居民. */
  | 'RESIDENT'
  /** Town leader 镇街领导. */
  | 'TOWN_LEADER'
  /** Trainer 教官. */
  | 'TRAINER'
  /** Volunteer 志愿者. */
  | 'VOLUNTEER';

/** A refusal of a command to a person. */
export type PersonUserError = UserError & {
  readonly __typename?: 'PersonUserError';
  /** What was refused, for programs. */
  readonly code: PersonErrorCode;
  /** Path of the input field at fault. */
  readonly field: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What was refused, for people. */
  readonly message: Scalars['String']['output'];
};

/** Police and grid as one team 警网融合: everybody posted to the community or its grids, as long as the posting holds. */
export type PoliceTeam = {
  readonly __typename?: 'PoliceTeam';
  /** Auxiliaries of the community or of one of its grids 辅警. */
  readonly auxiliaries: ReadonlyArray<Person>;
  /** The community or village 社区·村. */
  readonly community: Division;
  /** How it must be made up 形式. */
  readonly form: PoliceTeamForm;
  /** What its grids lack of it, by grid 缺口; null outside your scope. */
  readonly gaps: Maybe<ReadonlyArray<GridGap>>;
  /** N: the members of its grids 网格员. */
  readonly members: ReadonlyArray<Person>;
  /** Police officers of the community or of one of its grids 民警. */
  readonly officers: ReadonlyArray<Person>;
};

/** A page of police teams. */
export type PoliceTeamConnection = {
  readonly __typename?: 'PoliceTeamConnection';
  /** Teams with their cursors. */
  readonly edges: ReadonlyArray<PoliceTeamEdge>;
  /** The teams alone. */
  readonly nodes: ReadonlyArray<PoliceTeam>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** Number of teams the filter leaves. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One team and its place in a list. */
export type PoliceTeamEdge = {
  readonly __typename?: 'PoliceTeamEdge';
  /** Cursor of this place. */
  readonly cursor: Scalars['String']['output'];
  /** The team. */
  readonly node: PoliceTeam;
};

/** Which police teams to list; all conditions must hold. */
export type PoliceTeamFilter = {
  /** Only teams that cover all their grids, or only those that do not 是否齐全. */
  readonly isComplete?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only communities in the subtree of this division code, in your scope 所在区划. */
  readonly within: Scalars['String']['input'];
};

/** How a police team is made up 警网融合. */
export type PoliceTeamForm =
  /** A village's: 1 auxiliary, N members 1+N. */
  | 'ONE_N'
  /** A community's: 1 officer, 2 auxiliaries, N members 1+2+N. */
  | 'ONE_TWO_N';

/** What a person can be posted as 岗位. */
export type Post =
  /** Auxiliary police officer of a community or grid 辅警. */
  | 'AUXILIARY_POLICE'
  /** Call-back clerk 回访员. */
  | 'CALL_BACK_CLERK'
  /** Deputy head of the district centre 中心副主任. */
  | 'CENTRE_DEPUTY_HEAD'
  /** Dispatcher 派遣员. */
  | 'CENTRE_DISPATCHER'
  /** Head of the district centre 中心主任. */
  | 'CENTRE_HEAD'
  /** Deputy secretary of a community 社区副书记. */
  | 'COMMUNITY_DEPUTY_SECRETARY'
  /** Secretary of a community 社区书记. */
  | 'COMMUNITY_SECRETARY'
  /** Community worker 社区工作者. */
  | 'COMMUNITY_WORKER'
  /** Clerk of a department 部门经办人. */
  | 'DEPARTMENT_CLERK'
  /** Head of a department 部门负责人. */
  | 'DEPARTMENT_HEAD'
  /** Grid chief 网格长. */
  | 'GRID_CHIEF'
  /** Grid member 网格员. */
  | 'GRID_MEMBER'
  /** Intake clerk 受理员. */
  | 'INTAKE_CLERK'
  /** Judge 法官. */
  | 'JUDGE'
  /** Legal worker 法律工作者. */
  | 'LEGAL_WORKER'
  /** Liaison of companies 三员合一. */
  | 'LIAISON'
  /** Mediator 调解员. */
  | 'MEDIATOR'
  /** Part-time member from new employment 暖蜂. */
  | 'NEW_EMPLOYMENT'
  /** Organiser of volunteers 活动组织者. */
  | 'ORGANISER'
  /** Police officer 民警. */
  | 'POLICE'
  /** Prosecutor 检察官. */
  | 'PROSECUTOR'
  /** Rural grid staff 农村网格人员. */
  | 'RURAL_GRID_STAFF'
  /** Shift lead of the district centre 值班长. */
  | 'SHIFT_LEAD'
  /** Town leader 镇街领导. */
  | 'TOWN_LEADER'
  /** Trainer 教官. */
  | 'TRAINER';

/** A person in a post, from one instant until before another 任职. */
export type Posting = Node & {
  readonly __typename?: 'Posting';
  /** Division or grid the holder answers for 责任区域. */
  readonly areaCode: Scalars['String']['output'];
  /** Code of the department, for department posts 部门. */
  readonly departmentCode: Maybe<Scalars['String']['output']>;
  /** Full-time or part-time; grid members only 专职/兼职. */
  readonly employment: Maybe<Employment>;
  /** First instant at which it holds. */
  readonly from: Scalars['DateTime']['output'];
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Whether it holds now 在岗. */
  readonly isActive: Scalars['Boolean']['output'];
  /** Who holds it 任职人. */
  readonly person: Person;
  /** The post 岗位. */
  readonly post: Post;
  /** Who took it over; null where nobody did 接任人. */
  readonly successor: Maybe<Person>;
  /** First instant at which it no longer holds; null while it is open. */
  readonly until: Maybe<Scalars['DateTime']['output']>;
  /** Version to send back as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** A new posting. */
export type PostingBeginInput = {
  /** Division or grid the holder will answer for; one of yours 责任区域. */
  readonly areaCode: Scalars['String']['input'];
  /** Code of the department; required for department posts 部门. */
  readonly departmentCode?: InputMaybe<Scalars['String']['input']>;
  /** Required for grid members, not allowed for others 专职/兼职. */
  readonly employment?: InputMaybe<Employment>;
  /** First instant at which it holds; now when omitted. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  /** The post 岗位. */
  readonly post: Post;
  /** First instant at which it no longer holds; open when omitted. */
  readonly until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** The end of a posting that nobody takes over. */
export type PostingEndInput = {
  /** Why it ends 理由. */
  readonly reason: Scalars['String']['input'];
  /** First instant at which it no longer holds; now when omitted. */
  readonly until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Why a command to a posting was refused. */
export type PostingErrorCode =
  /** It ends before that already. */
  | 'ALREADY_ENDED'
  /** It exists already. */
  | 'ALREADY_EXISTS'
  /** It was handed over. */
  | 'ALREADY_HANDED_OVER'
  /** An area code has 6, 9, 12 or 15 digits. */
  | 'AREA_MALFORMED'
  /** Somebody changed it meanwhile. */
  | 'CONFLICT'
  /** A department post names its department. */
  | 'DEPARTMENT_REQUIRED'
  /** Only grid members are full-time or part-time. */
  | 'EMPLOYMENT_NOT_APPLICABLE'
  /** A grid member is full-time or part-time. */
  | 'EMPLOYMENT_REQUIRED'
  /** The key was used for another request. */
  | 'IDEMPOTENCY_CONFLICT'
  /** A member from new employment has no other post beside it. */
  | 'LIMITED_MEMBER'
  /** There is none, or it is outside your scope. */
  | 'NOT_FOUND'
  /** The area is not yours. */
  | 'OUTSIDE_YOUR_AREA'
  /** The person holds this post there at that time already. */
  | 'POSTING_OVERLAPS'
  /** A reason is required. */
  | 'REASON_REQUIRED'
  /** The named superior reports to this person. */
  | 'REPORTING_CYCLE'
  /** A member from new employment may act as a resident and a volunteer only. */
  | 'ROLES_NOT_LIMITED'
  /** The successor is the leaver. */
  | 'SUCCESSOR_IS_LEAVER'
  /** A superior holds a higher post. */
  | 'SUPERIOR_NOT_HIGHER'
  /** There is no such successor in your scope. */
  | 'UNKNOWN_SUCCESSOR'
  /** There is no such posting that holds now. */
  | 'UNKNOWN_SUPERIOR'
  /** It must end after it begins. */
  | 'UNTIL_NOT_AFTER_FROM'
  /** The post answers for an area of another level. */
  | 'WRONG_AREA_LEVEL';

/** A hand-over 交接. */
export type PostingHandOverInput = {
  /** First instant at which the successor holds it; now when omitted. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Global id of the person who takes it over 接任人. */
  readonly successorId: Scalars['ID']['input'];
};

/** Result of a hand-over. */
export type PostingHandOverPayload = {
  readonly __typename?: 'PostingHandOverPayload';
  /** The leaver's posting, ended; null when refused. */
  readonly posting: Maybe<Posting>;
  /** The successor's posting; null when refused. */
  readonly successorPosting: Maybe<Posting>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<PostingUserError>;
};

/** Result of a command to a posting. */
export type PostingPayload = {
  readonly __typename?: 'PostingPayload';
  /** The posting as it now stands; null when refused. */
  readonly posting: Maybe<Posting>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<PostingUserError>;
};

/** Who leads a posting, against the rule. */
export type PostingSuperiorInput = {
  /** Global id of the posting whose holder leads; null goes back to the rule 上级任职. */
  readonly superiorPostingId?: InputMaybe<Scalars['ID']['input']>;
};

/** A refusal of a command to a posting. */
export type PostingUserError = UserError & {
  readonly __typename?: 'PostingUserError';
  /** What was refused, for programs. */
  readonly code: PostingErrorCode;
  /** Path of the input field at fault. */
  readonly field: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What was refused, for people. */
  readonly message: Scalars['String']['output'];
};

export type Query = {
  readonly __typename?: 'Query';
  /** The duty calendar of one of your areas, both days included, at most 62; null where the area is not yours 值班表. */
  readonly dutyCalendar: Maybe<DutyCalendar>;
  /** What the grids of an area lack of the five roles and of their police teams, by grid 力量缺口清单. */
  readonly gridGaps: GridGapConnection;
  /** A hand-over by global id; null where you can see none 按标识查交接. */
  readonly handOver: Maybe<HandOver>;
  /** Hand-overs of your divisions, and those you leave by or take over in, newest first 交接列表. */
  readonly handOvers: HandOverConnection;
  /** Whether a number is that of a certificate, and what it says; null where it is none 查验证书. */
  readonly honourCertificateCheck: Maybe<HonourCertificateCheck>;
  /** Your certificates, and for the jury all of their divisions, newest first 荣誉证书. */
  readonly honourCertificates: HonourCertificateConnection;
  /** A list by global id; null where there is none in your scope 按标识查榜单. */
  readonly honourList: Maybe<HonourList>;
  /** Lists in your scope, newest first 榜单列表. */
  readonly honourLists: HonourListConnection;
  /** Lists on public notice and published ones, newest first; open to everybody 表彰公示. */
  readonly honourNotices: HonourNoticeConnection;
  /** An objection by global id; null where there is none in your scope 按标识查异议. */
  readonly honourObjection: Maybe<HonourObjection>;
  /** Your objections, and for those who decide all of their divisions, newest first 异议列表. */
  readonly honourObjections: HonourObjectionConnection;
  /** Recommendations of your divisions, newest window first 推荐列表. */
  readonly honourRecommendations: HonourRecommendationConnection;
  /** A round by global id; null where there is none in your scope 按标识查轮次. */
  readonly honourRun: Maybe<HonourRun>;
  /** Rounds in your scope, newest first 轮次列表. */
  readonly honourRuns: HonourRunConnection;
  /** Leaves: your own, those you stand in for, and those of the people you answer for 请假列表. */
  readonly leaves: LeaveConnection;
  /** You, as the platform knows you; null for accounts that are no person 我. */
  readonly me: Maybe<Person>;
  /** Your inbox, newest first 我的通知. */
  readonly notices: NoticeConnection;
  /** Party organisations counted by area 党组织统计. */
  readonly partyFigures: PartyFigures;
  /** A party organisation by global id; null where you can see none 按标识查党组织. */
  readonly partyOrganisation: Maybe<PartyOrganisation>;
  /** The party organisations of a community; null where there are none you can see 社区党组织树. */
  readonly partyTree: Maybe<PartyTree>;
  /** Party organisations of the communities in your scope 党组织列表. */
  readonly partyTrees: PartyTreeConnection;
  /** The table of positions and grades that counts on a day; null before the first 岗级表. */
  readonly payGradeRule: Maybe<PayGradeRule>;
  /** People in your scope 人员列表. */
  readonly people: PersonConnection;
  /** A person by global id; null where you can see none 按标识查人员. */
  readonly person: Maybe<Person>;
  /** The police teams of the communities that have grids, by community code 警网队伍. */
  readonly policeTeams: PoliceTeamConnection;
  /** A posting by global id; null where you can see none 按标识查任职. */
  readonly posting: Maybe<Posting>;
  /** Who in an area has no superior by name or by rule, by area; heads of a district's centre need none 汇报关系缺口清单. */
  readonly reportingGaps: ReportingGapConnection;
  /** The staff of an area by post, with what its grids lack 人员台账. */
  readonly staffRegister: StaffRegister;
};


export type QueryDutyCalendarArgs = {
  areaCode: Scalars['String']['input'];
  from: Scalars['LocalDate']['input'];
  until: Scalars['LocalDate']['input'];
};


export type QueryGridGapsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter: GridGapFilter;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryHandOverArgs = {
  id: Scalars['ID']['input'];
};


export type QueryHandOversArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HandOverFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryHonourCertificateCheckArgs = {
  number: Scalars['String']['input'];
};


export type QueryHonourCertificatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HonourCertificateFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryHonourListArgs = {
  id: Scalars['ID']['input'];
};


export type QueryHonourListsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HonourListFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<HonourListOrder>;
};


export type QueryHonourNoticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HonourNoticeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryHonourObjectionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryHonourObjectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HonourObjectionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryHonourRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  within?: InputMaybe<Scalars['String']['input']>;
};


export type QueryHonourRunArgs = {
  id: Scalars['ID']['input'];
};


export type QueryHonourRunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HonourRunFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<HonourRunOrder>;
};


export type QueryLeavesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LeaveFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LeaveOrder>;
};


export type QueryNoticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NoticeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPartyFiguresArgs = {
  areaCode: Scalars['String']['input'];
};


export type QueryPartyOrganisationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPartyTreeArgs = {
  communityCode: Scalars['String']['input'];
};


export type QueryPartyTreesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PartyTreeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PartyTreeOrder>;
};


export type QueryPayGradeRuleArgs = {
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};


export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PersonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PersonOrder>;
};


export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPoliceTeamsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter: PoliceTeamFilter;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPostingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryReportingGapsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter: ReportingGapFilter;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryStaffRegisterArgs = {
  within: Scalars['String']['input'];
};

/** Somebody in a post whose line leads nowhere: nobody is named, and no post above is filled 汇报关系缺口. */
export type ReportingGap = {
  readonly __typename?: 'ReportingGap';
  /** The configured last resort who steps in; null where none is configured, so that nobody is told 兜底上级. */
  readonly fallback: Maybe<Person>;
  /** Who has no superior 人员. */
  readonly person: Person;
  /** The posting that decides whom they report to 主岗. */
  readonly posting: Posting;
};

/** A page of gaps in lines. */
export type ReportingGapConnection = {
  readonly __typename?: 'ReportingGapConnection';
  /** Gaps with their cursors. */
  readonly edges: ReadonlyArray<ReportingGapEdge>;
  /** The gaps alone. */
  readonly nodes: ReadonlyArray<ReportingGap>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** Number of gaps the filter leaves. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One gap and its place in a list. */
export type ReportingGapEdge = {
  readonly __typename?: 'ReportingGapEdge';
  /** Cursor of this place. */
  readonly cursor: Scalars['String']['output'];
  /** The gap. */
  readonly node: ReportingGap;
};

/** Which gaps to list; all conditions must hold. */
export type ReportingGapFilter = {
  /** Only those a last resort steps in for, or only those that nobody does 是否有兜底. */
  readonly hasFallback?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those posted in the subtree of this division or grid code, in your scope 所在区划. */
  readonly within: Scalars['String']['input'];
};

/** The staff of an area directly under another. */
export type StaffArea = {
  readonly __typename?: 'StaffArea';
  /** Code of the division or grid 区划代码. */
  readonly areaCode: Scalars['String']['output'];
  /** Its name 名称. */
  readonly name: Scalars['String']['output'];
  /** Who is posted to it or within it, by post 人员. */
  readonly posts: ReadonlyArray<StaffCount>;
};

/** How many people hold a post; somebody who holds it in several places counts once. */
export type StaffCount = {
  readonly __typename?: 'StaffCount';
  /** Full-time or part-time, counted apart; grid members only 专职/兼职. */
  readonly employment: Maybe<Employment>;
  /** People who hold it now; `people` with the same area, post and employment lists them 人数. */
  readonly peopleCount: Scalars['Int']['output'];
  /** The post 岗位. */
  readonly post: Post;
};

/** The register of an area's staff 人员台账. */
export type StaffRegister = {
  readonly __typename?: 'StaffRegister';
  /** The same for each area directly under it, by code 下级. */
  readonly areas: ReadonlyArray<StaffArea>;
  /** When it was counted. */
  readonly asOf: Scalars['DateTime']['output'];
  /** Grids that have their five roles and their police team 力量齐全的网格. */
  readonly completeGridCount: Scalars['Int']['output'];
  /** What is missing in how many grids, every kind once 缺口. */
  readonly gaps: ReadonlyArray<GridGapCount>;
  /** Grids in it 网格数. */
  readonly gridCount: Scalars['Int']['output'];
  /** Who is posted to the area or within it, by post; posts that nobody holds are left out 人员. */
  readonly posts: ReadonlyArray<StaffCount>;
  /** Division or grid code 区划. */
  readonly within: Scalars['String']['output'];
};

/** How a superior was found 上级依据. */
export type SuperiorBasis =
  /** The configured last resort, where every post above is vacant 兜底. */
  | 'FALLBACK'
  /** Named for this posting, against the rule 指定. */
  | 'NAMED'
  /** By the rule of the post: the nearest filled post above 按岗位. */
  | 'RULE';

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
  DutyShift: DutyShift;
  Grid: Grid;
  HandOver: HandOver;
  HonourCertificate: HonourCertificate;
  HonourEntry: HonourEntry;
  HonourList: HonourList;
  HonourObjection: HonourObjection;
  HonourRecommendation: HonourRecommendation;
  HonourRun: HonourRun;
  HonourVeto: HonourVeto;
  Leave: Leave;
  Notice: Notice;
  PartyOrganisation: PartyOrganisation;
  PartyTree: PartyTree;
  Person: Person;
  Posting: Posting;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  DutyShift:
    ( { __typename: 'DutyShift' }
    & GraphQLRecursivePick<FederationTypes['DutyShift'], {"id":true}> );
  Grid:
    ( { __typename: 'Grid' }
    & GraphQLRecursivePick<FederationTypes['Grid'], {"id":true}> );
  HandOver:
    ( { __typename: 'HandOver' }
    & GraphQLRecursivePick<FederationTypes['HandOver'], {"id":true}> );
  HonourCertificate:
    ( { __typename: 'HonourCertificate' }
    & GraphQLRecursivePick<FederationTypes['HonourCertificate'], {"id":true}> );
  HonourEntry:
    ( { __typename: 'HonourEntry' }
    & GraphQLRecursivePick<FederationTypes['HonourEntry'], {"id":true}> );
  HonourList:
    ( { __typename: 'HonourList' }
    & GraphQLRecursivePick<FederationTypes['HonourList'], {"id":true}> );
  HonourObjection:
    ( { __typename: 'HonourObjection' }
    & GraphQLRecursivePick<FederationTypes['HonourObjection'], {"id":true}> );
  HonourRecommendation:
    ( { __typename: 'HonourRecommendation' }
    & GraphQLRecursivePick<FederationTypes['HonourRecommendation'], {"id":true}> );
  HonourRun:
    ( { __typename: 'HonourRun' }
    & GraphQLRecursivePick<FederationTypes['HonourRun'], {"id":true}> );
  HonourVeto:
    ( { __typename: 'HonourVeto' }
    & GraphQLRecursivePick<FederationTypes['HonourVeto'], {"id":true}> );
  Leave:
    ( { __typename: 'Leave' }
    & GraphQLRecursivePick<FederationTypes['Leave'], {"id":true}> );
  Notice:
    ( { __typename: 'Notice' }
    & GraphQLRecursivePick<FederationTypes['Notice'], {"id":true}> );
  PartyOrganisation:
    ( { __typename: 'PartyOrganisation' }
    & GraphQLRecursivePick<FederationTypes['PartyOrganisation'], {"id":true}> );
  PartyTree:
    ( { __typename: 'PartyTree' }
    & GraphQLRecursivePick<FederationTypes['PartyTree'], {"id":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  Posting:
    ( { __typename: 'Posting' }
    & GraphQLRecursivePick<FederationTypes['Posting'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( DutyShiftMapper )
    | ( HandOverMapper )
    | ( HonourCertificateMapper )
    | ( HonourEntryMapper )
    | ( HonourListMapper )
    | ( HonourObjectionMapper )
    | ( HonourRecommendationMapper )
    | ( HonourRunMapper )
    | ( HonourVetoMapper )
    | ( LeaveMapper )
    | ( NoticeMapper )
    | ( PartyOrganisationMapper )
    | ( PartyTreeMapper )
    | ( PersonMapper )
    | ( PostingMapper )
  ;
  UserError:
    | ( DutyUserError )
    | ( HandOverUserError )
    | ( HonourCertificateUserError )
    | ( HonourListUserError )
    | ( HonourObjectionUserError )
    | ( HonourRecommendationUserError )
    | ( HonourRunUserError )
    | ( HonourVetoUserError )
    | ( LeaveUserError )
    | ( NoticeUserError )
    | ( PartyOrganisationUserError )
    | ( PersonUserError )
    | ( PostingUserError )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Division: ResolverTypeWrapper<Division>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  DutyAbsence: ResolverTypeWrapper<DutyAbsenceMapper>;
  DutyCalendar: ResolverTypeWrapper<Omit<DutyCalendar, 'days'> & { days: ReadonlyArray<ResolversTypes['DutyDay']> }>;
  DutyDay: ResolverTypeWrapper<Omit<DutyDay, 'away' | 'turns'> & { away: ReadonlyArray<ResolversTypes['DutyAbsence']>, turns: ReadonlyArray<ResolversTypes['DutyTurn']> }>;
  DutyErrorCode: DutyErrorCode;
  DutyHole: ResolverTypeWrapper<DutyHole>;
  DutyMonthPlanInput: DutyMonthPlanInput;
  DutyShift: ResolverTypeWrapper<DutyShiftMapper>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  DutyShiftCancelInput: DutyShiftCancelInput;
  DutyShiftInput: DutyShiftInput;
  DutyShiftSwapInput: DutyShiftSwapInput;
  DutyShiftsPayload: ResolverTypeWrapper<Omit<DutyShiftsPayload, 'shifts'> & { shifts?: Maybe<ReadonlyArray<ResolversTypes['DutyShift']>> }>;
  DutyTurn: ResolverTypeWrapper<DutyTurnMapper>;
  DutyUserError: ResolverTypeWrapper<DutyUserError>;
  Employment: Employment;
  FiveRole: FiveRole;
  Grid: ResolverTypeWrapper<GridMapper>;
  GridGap: ResolverTypeWrapper<GridGapMapper>;
  GridGapConnection: ResolverTypeWrapper<Omit<GridGapConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['GridGapEdge']>, nodes: ReadonlyArray<ResolversTypes['GridGap']> }>;
  GridGapCount: ResolverTypeWrapper<GridGapCount>;
  GridGapEdge: ResolverTypeWrapper<Omit<GridGapEdge, 'node'> & { node: ResolversTypes['GridGap'] }>;
  GridGapFilter: GridGapFilter;
  GridGapKind: GridGapKind;
  GridRole: ResolverTypeWrapper<GridRoleMapper>;
  HandOver: ResolverTypeWrapper<HandOverMapper>;
  HandOverAnswer: ResolverTypeWrapper<HandOverAnswer>;
  HandOverConnection: ResolverTypeWrapper<HandOverConnectionMapper>;
  HandOverCount: ResolverTypeWrapper<HandOverCount>;
  HandOverEdge: ResolverTypeWrapper<Omit<HandOverEdge, 'node'> & { node: ResolversTypes['HandOver'] }>;
  HandOverErrorCode: HandOverErrorCode;
  HandOverFilter: HandOverFilter;
  HandOverOrderInput: HandOverOrderInput;
  HandOverPayload: ResolverTypeWrapper<Omit<HandOverPayload, 'handOver'> & { handOver?: Maybe<ResolversTypes['HandOver']> }>;
  HandOverStatus: HandOverStatus;
  HandOverSuccession: ResolverTypeWrapper<HandOverSuccessionMapper>;
  HandOverSuccessionInput: HandOverSuccessionInput;
  HandOverUserError: ResolverTypeWrapper<HandOverUserError>;
  HonourAction: HonourAction;
  HonourCategory: HonourCategory;
  HonourCertificate: ResolverTypeWrapper<HonourCertificateMapper>;
  HonourCertificateCheck: ResolverTypeWrapper<HonourCertificateCheckMapper>;
  HonourCertificateConnection: ResolverTypeWrapper<HonourCertificateConnectionMapper>;
  HonourCertificateEdge: ResolverTypeWrapper<Omit<HonourCertificateEdge, 'node'> & { node: ResolversTypes['HonourCertificate'] }>;
  HonourCertificateErrorCode: HonourCertificateErrorCode;
  HonourCertificateFilter: HonourCertificateFilter;
  HonourCertificatePayload: ResolverTypeWrapper<Omit<HonourCertificatePayload, 'honourCertificate'> & { honourCertificate?: Maybe<ResolversTypes['HonourCertificate']> }>;
  HonourCertificateRevokeInput: HonourCertificateRevokeInput;
  HonourCertificateUserError: ResolverTypeWrapper<HonourCertificateUserError>;
  HonourEntry: ResolverTypeWrapper<HonourEntryMapper>;
  HonourEntryConnection: ResolverTypeWrapper<HonourEntryConnectionMapper>;
  HonourEntryEdge: ResolverTypeWrapper<Omit<HonourEntryEdge, 'node'> & { node: ResolversTypes['HonourEntry'] }>;
  HonourEntryFilter: HonourEntryFilter;
  HonourEvidence: ResolverTypeWrapper<HonourEvidenceMapper>;
  HonourEvidenceConnection: ResolverTypeWrapper<Omit<HonourEvidenceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['HonourEvidenceEdge']>, nodes: ReadonlyArray<ResolversTypes['HonourEvidence']> }>;
  HonourEvidenceEdge: ResolverTypeWrapper<Omit<HonourEvidenceEdge, 'node'> & { node: ResolversTypes['HonourEvidence'] }>;
  HonourEvidenceKind: HonourEvidenceKind;
  HonourIndicator: HonourIndicator;
  HonourLevel: HonourLevel;
  HonourList: ResolverTypeWrapper<HonourListMapper>;
  HonourListConnection: ResolverTypeWrapper<HonourListConnectionMapper>;
  HonourListEdge: ResolverTypeWrapper<Omit<HonourListEdge, 'node'> & { node: ResolversTypes['HonourList'] }>;
  HonourListErrorCode: HonourListErrorCode;
  HonourListFilter: HonourListFilter;
  HonourListNominateInput: HonourListNominateInput;
  HonourListOrder: HonourListOrder;
  HonourListOrderField: HonourListOrderField;
  HonourListPayload: ResolverTypeWrapper<Omit<HonourListPayload, 'honourList'> & { honourList?: Maybe<ResolversTypes['HonourList']> }>;
  HonourListUserError: ResolverTypeWrapper<HonourListUserError>;
  HonourMethod: HonourMethod;
  HonourModule: HonourModule;
  HonourNominee: ResolverTypeWrapper<HonourNomineeMapper>;
  HonourNotRanked: HonourNotRanked;
  HonourNotice: ResolverTypeWrapper<HonourNoticeMapper>;
  HonourNoticeConnection: ResolverTypeWrapper<HonourNoticeConnectionMapper>;
  HonourNoticeEdge: ResolverTypeWrapper<Omit<HonourNoticeEdge, 'node'> & { node: ResolversTypes['HonourNotice'] }>;
  HonourNoticeFilter: HonourNoticeFilter;
  HonourNoticeTerm: ResolverTypeWrapper<HonourNoticeTerm>;
  HonourObjection: ResolverTypeWrapper<HonourObjectionMapper>;
  HonourObjectionConnection: ResolverTypeWrapper<HonourObjectionConnectionMapper>;
  HonourObjectionDecideInput: HonourObjectionDecideInput;
  HonourObjectionEdge: ResolverTypeWrapper<Omit<HonourObjectionEdge, 'node'> & { node: ResolversTypes['HonourObjection'] }>;
  HonourObjectionErrorCode: HonourObjectionErrorCode;
  HonourObjectionFileInput: HonourObjectionFileInput;
  HonourObjectionFilter: HonourObjectionFilter;
  HonourObjectionPayload: ResolverTypeWrapper<Omit<HonourObjectionPayload, 'honourObjection'> & { honourObjection?: Maybe<ResolversTypes['HonourObjection']> }>;
  HonourObjectionStatus: HonourObjectionStatus;
  HonourObjectionUserError: ResolverTypeWrapper<HonourObjectionUserError>;
  HonourOvertake: ResolverTypeWrapper<HonourOvertakeMapper>;
  HonourOvertakeByHits: ResolverTypeWrapper<HonourOvertakeByHits>;
  HonourPart: ResolverTypeWrapper<HonourPartMapper>;
  HonourPassOverInput: HonourPassOverInput;
  HonourPassedOver: ResolverTypeWrapper<HonourPassedOverMapper>;
  HonourRecommendInput: HonourRecommendInput;
  HonourRecommendation: ResolverTypeWrapper<HonourRecommendationMapper>;
  HonourRecommendationConnection: ResolverTypeWrapper<HonourRecommendationConnectionMapper>;
  HonourRecommendationEdge: ResolverTypeWrapper<Omit<HonourRecommendationEdge, 'node'> & { node: ResolversTypes['HonourRecommendation'] }>;
  HonourRecommendationErrorCode: HonourRecommendationErrorCode;
  HonourRecommendationPayload: ResolverTypeWrapper<Omit<HonourRecommendationPayload, 'honourRecommendation'> & { honourRecommendation?: Maybe<ResolversTypes['HonourRecommendation']> }>;
  HonourRecommendationTarget: HonourRecommendationTarget;
  HonourRecommendationUserError: ResolverTypeWrapper<HonourRecommendationUserError>;
  HonourRule: ResolverTypeWrapper<HonourRule>;
  HonourRun: ResolverTypeWrapper<HonourRunMapper>;
  HonourRunConnection: ResolverTypeWrapper<HonourRunConnectionMapper>;
  HonourRunEdge: ResolverTypeWrapper<Omit<HonourRunEdge, 'node'> & { node: ResolversTypes['HonourRun'] }>;
  HonourRunErrorCode: HonourRunErrorCode;
  HonourRunFilter: HonourRunFilter;
  HonourRunOrder: HonourRunOrder;
  HonourRunOrderField: HonourRunOrderField;
  HonourRunPayload: ResolverTypeWrapper<Omit<HonourRunPayload, 'honourRun'> & { honourRun?: Maybe<ResolversTypes['HonourRun']> }>;
  HonourRunProgress: ResolverTypeWrapper<HonourRunProgress>;
  HonourRunStartInput: HonourRunStartInput;
  HonourRunStatus: HonourRunStatus;
  HonourRunUserError: ResolverTypeWrapper<HonourRunUserError>;
  HonourSkipped: ResolverTypeWrapper<HonourSkippedMapper>;
  HonourSkippedBecause: HonourSkippedBecause;
  HonourStatus: HonourStatus;
  HonourVeto: ResolverTypeWrapper<HonourVetoMapper>;
  HonourVetoErrorCode: HonourVetoErrorCode;
  HonourVetoPayload: ResolverTypeWrapper<Omit<HonourVetoPayload, 'honourVeto'> & { honourVeto?: Maybe<ResolversTypes['HonourVeto']> }>;
  HonourVetoReason: HonourVetoReason;
  HonourVetoRecordInput: HonourVetoRecordInput;
  HonourVetoUserError: ResolverTypeWrapper<HonourVetoUserError>;
  HonourWeighting: ResolverTypeWrapper<HonourWeighting>;
  Incident: ResolverTypeWrapper<Incident>;
  Leave: ResolverTypeWrapper<LeaveMapper>;
  LeaveAction: LeaveAction;
  LeaveAskInput: LeaveAskInput;
  LeaveBackupInput: LeaveBackupInput;
  LeaveConnection: ResolverTypeWrapper<LeaveConnectionMapper>;
  LeaveEdge: ResolverTypeWrapper<Omit<LeaveEdge, 'node'> & { node: ResolversTypes['Leave'] }>;
  LeaveErrorCode: LeaveErrorCode;
  LeaveFilter: LeaveFilter;
  LeaveKind: LeaveKind;
  LeaveOrder: LeaveOrder;
  LeaveOrderField: LeaveOrderField;
  LeavePayload: ResolverTypeWrapper<Omit<LeavePayload, 'leave'> & { leave?: Maybe<ResolversTypes['Leave']> }>;
  LeaveReasonInput: LeaveReasonInput;
  LeaveStatus: LeaveStatus;
  LeaveUserError: ResolverTypeWrapper<LeaveUserError>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Notice: ResolverTypeWrapper<NoticeMapper>;
  NoticeConnection: ResolverTypeWrapper<NoticeConnectionMapper>;
  NoticeEdge: ResolverTypeWrapper<Omit<NoticeEdge, 'node'> & { node: ResolversTypes['Notice'] }>;
  NoticeErrorCode: NoticeErrorCode;
  NoticeFilter: NoticeFilter;
  NoticePayload: ResolverTypeWrapper<Omit<NoticePayload, 'notice'> & { notice?: Maybe<ResolversTypes['Notice']> }>;
  NoticeSubject: ResolverTypeWrapper<NoticeSubject>;
  NoticeText: ResolverTypeWrapper<NoticeText>;
  NoticeUserError: ResolverTypeWrapper<NoticeUserError>;
  OrderDirection: OrderDirection;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartyAreaCounts: ResolverTypeWrapper<PartyAreaCounts>;
  PartyCounts: ResolverTypeWrapper<PartyCounts>;
  PartyFigures: ResolverTypeWrapper<PartyFiguresMapper>;
  PartyOrganisation: ResolverTypeWrapper<PartyOrganisationMapper>;
  PartyOrganisationDissolveInput: PartyOrganisationDissolveInput;
  PartyOrganisationErrorCode: PartyOrganisationErrorCode;
  PartyOrganisationKind: PartyOrganisationKind;
  PartyOrganisationMoveInput: PartyOrganisationMoveInput;
  PartyOrganisationPayload: ResolverTypeWrapper<Omit<PartyOrganisationPayload, 'partyOrganisation'> & { partyOrganisation?: Maybe<ResolversTypes['PartyOrganisation']> }>;
  PartyOrganisationRegisterInput: PartyOrganisationRegisterInput;
  PartyOrganisationUserError: ResolverTypeWrapper<PartyOrganisationUserError>;
  PartyTree: ResolverTypeWrapper<PartyTreeMapper>;
  PartyTreeConnection: ResolverTypeWrapper<PartyTreeConnectionMapper>;
  PartyTreeEdge: ResolverTypeWrapper<Omit<PartyTreeEdge, 'node'> & { node: ResolversTypes['PartyTree'] }>;
  PartyTreeFilter: PartyTreeFilter;
  PartyTreeOrder: PartyTreeOrder;
  PartyTreeOrderField: PartyTreeOrderField;
  PayGrade: ResolverTypeWrapper<PayGradeMapper>;
  PayGradeRange: ResolverTypeWrapper<PayGradeRange>;
  PayGradeRule: ResolverTypeWrapper<PayGradeRuleMapper>;
  PayGradeSpan: ResolverTypeWrapper<PayGradeSpanMapper>;
  PayPosition: PayPosition;
  Person: ResolverTypeWrapper<PersonMapper>;
  PersonAddInput: PersonAddInput;
  PersonConnection: ResolverTypeWrapper<PersonConnectionMapper>;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  PersonErrorCode: PersonErrorCode;
  PersonFilter: PersonFilter;
  PersonOrder: PersonOrder;
  PersonOrderField: PersonOrderField;
  PersonPayload: ResolverTypeWrapper<Omit<PersonPayload, 'person'> & { person?: Maybe<ResolversTypes['Person']> }>;
  PersonPhoneRevealInput: PersonPhoneRevealInput;
  PersonPhoneRevealPayload: ResolverTypeWrapper<PersonPhoneRevealPayload>;
  PersonRole: PersonRole;
  PersonUserError: ResolverTypeWrapper<PersonUserError>;
  PoliceTeam: ResolverTypeWrapper<PoliceTeamMapper>;
  PoliceTeamConnection: ResolverTypeWrapper<Omit<PoliceTeamConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PoliceTeamEdge']>, nodes: ReadonlyArray<ResolversTypes['PoliceTeam']> }>;
  PoliceTeamEdge: ResolverTypeWrapper<Omit<PoliceTeamEdge, 'node'> & { node: ResolversTypes['PoliceTeam'] }>;
  PoliceTeamFilter: PoliceTeamFilter;
  PoliceTeamForm: PoliceTeamForm;
  Post: Post;
  Posting: ResolverTypeWrapper<PostingMapper>;
  PostingBeginInput: PostingBeginInput;
  PostingEndInput: PostingEndInput;
  PostingErrorCode: PostingErrorCode;
  PostingHandOverInput: PostingHandOverInput;
  PostingHandOverPayload: ResolverTypeWrapper<Omit<PostingHandOverPayload, 'posting' | 'successorPosting'> & { posting?: Maybe<ResolversTypes['Posting']>, successorPosting?: Maybe<ResolversTypes['Posting']> }>;
  PostingPayload: ResolverTypeWrapper<Omit<PostingPayload, 'posting'> & { posting?: Maybe<ResolversTypes['Posting']> }>;
  PostingSuperiorInput: PostingSuperiorInput;
  PostingUserError: ResolverTypeWrapper<PostingUserError>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReportingGap: ResolverTypeWrapper<ReportingGapMapper>;
  ReportingGapConnection: ResolverTypeWrapper<Omit<ReportingGapConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ReportingGapEdge']>, nodes: ReadonlyArray<ResolversTypes['ReportingGap']> }>;
  ReportingGapEdge: ResolverTypeWrapper<Omit<ReportingGapEdge, 'node'> & { node: ResolversTypes['ReportingGap'] }>;
  ReportingGapFilter: ReportingGapFilter;
  StaffArea: ResolverTypeWrapper<Omit<StaffArea, 'posts'> & { posts: ReadonlyArray<ResolversTypes['StaffCount']> }>;
  StaffCount: ResolverTypeWrapper<StaffCountMapper>;
  StaffRegister: ResolverTypeWrapper<StaffRegisterMapper>;
  SuperiorBasis: SuperiorBasis;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Scalars['DateTime']['output'];
  Division: Division;
  ID: Scalars['ID']['output'];
  DutyAbsence: DutyAbsenceMapper;
  DutyCalendar: Omit<DutyCalendar, 'days'> & { days: ReadonlyArray<ResolversParentTypes['DutyDay']> };
  DutyDay: Omit<DutyDay, 'away' | 'turns'> & { away: ReadonlyArray<ResolversParentTypes['DutyAbsence']>, turns: ReadonlyArray<ResolversParentTypes['DutyTurn']> };
  DutyHole: DutyHole;
  DutyMonthPlanInput: DutyMonthPlanInput;
  DutyShift: DutyShiftMapper;
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
  DutyShiftCancelInput: DutyShiftCancelInput;
  DutyShiftInput: DutyShiftInput;
  DutyShiftSwapInput: DutyShiftSwapInput;
  DutyShiftsPayload: Omit<DutyShiftsPayload, 'shifts'> & { shifts?: Maybe<ReadonlyArray<ResolversParentTypes['DutyShift']>> };
  DutyTurn: DutyTurnMapper;
  DutyUserError: DutyUserError;
  Grid: GridMapper;
  GridGap: GridGapMapper;
  GridGapConnection: Omit<GridGapConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['GridGapEdge']>, nodes: ReadonlyArray<ResolversParentTypes['GridGap']> };
  GridGapCount: GridGapCount;
  GridGapEdge: Omit<GridGapEdge, 'node'> & { node: ResolversParentTypes['GridGap'] };
  GridGapFilter: GridGapFilter;
  GridRole: GridRoleMapper;
  HandOver: HandOverMapper;
  HandOverAnswer: HandOverAnswer;
  HandOverConnection: HandOverConnectionMapper;
  HandOverCount: HandOverCount;
  HandOverEdge: Omit<HandOverEdge, 'node'> & { node: ResolversParentTypes['HandOver'] };
  HandOverFilter: HandOverFilter;
  HandOverOrderInput: HandOverOrderInput;
  HandOverPayload: Omit<HandOverPayload, 'handOver'> & { handOver?: Maybe<ResolversParentTypes['HandOver']> };
  HandOverSuccession: HandOverSuccessionMapper;
  HandOverSuccessionInput: HandOverSuccessionInput;
  HandOverUserError: HandOverUserError;
  HonourCertificate: HonourCertificateMapper;
  HonourCertificateCheck: HonourCertificateCheckMapper;
  HonourCertificateConnection: HonourCertificateConnectionMapper;
  HonourCertificateEdge: Omit<HonourCertificateEdge, 'node'> & { node: ResolversParentTypes['HonourCertificate'] };
  HonourCertificateFilter: HonourCertificateFilter;
  HonourCertificatePayload: Omit<HonourCertificatePayload, 'honourCertificate'> & { honourCertificate?: Maybe<ResolversParentTypes['HonourCertificate']> };
  HonourCertificateRevokeInput: HonourCertificateRevokeInput;
  HonourCertificateUserError: HonourCertificateUserError;
  HonourEntry: HonourEntryMapper;
  HonourEntryConnection: HonourEntryConnectionMapper;
  HonourEntryEdge: Omit<HonourEntryEdge, 'node'> & { node: ResolversParentTypes['HonourEntry'] };
  HonourEntryFilter: HonourEntryFilter;
  HonourEvidence: HonourEvidenceMapper;
  HonourEvidenceConnection: Omit<HonourEvidenceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['HonourEvidenceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['HonourEvidence']> };
  HonourEvidenceEdge: Omit<HonourEvidenceEdge, 'node'> & { node: ResolversParentTypes['HonourEvidence'] };
  HonourList: HonourListMapper;
  HonourListConnection: HonourListConnectionMapper;
  HonourListEdge: Omit<HonourListEdge, 'node'> & { node: ResolversParentTypes['HonourList'] };
  HonourListFilter: HonourListFilter;
  HonourListNominateInput: HonourListNominateInput;
  HonourListOrder: HonourListOrder;
  HonourListPayload: Omit<HonourListPayload, 'honourList'> & { honourList?: Maybe<ResolversParentTypes['HonourList']> };
  HonourListUserError: HonourListUserError;
  HonourNominee: HonourNomineeMapper;
  HonourNotice: HonourNoticeMapper;
  HonourNoticeConnection: HonourNoticeConnectionMapper;
  HonourNoticeEdge: Omit<HonourNoticeEdge, 'node'> & { node: ResolversParentTypes['HonourNotice'] };
  HonourNoticeFilter: HonourNoticeFilter;
  HonourNoticeTerm: HonourNoticeTerm;
  HonourObjection: HonourObjectionMapper;
  HonourObjectionConnection: HonourObjectionConnectionMapper;
  HonourObjectionDecideInput: HonourObjectionDecideInput;
  HonourObjectionEdge: Omit<HonourObjectionEdge, 'node'> & { node: ResolversParentTypes['HonourObjection'] };
  HonourObjectionFileInput: HonourObjectionFileInput;
  HonourObjectionFilter: HonourObjectionFilter;
  HonourObjectionPayload: Omit<HonourObjectionPayload, 'honourObjection'> & { honourObjection?: Maybe<ResolversParentTypes['HonourObjection']> };
  HonourObjectionUserError: HonourObjectionUserError;
  HonourOvertake: HonourOvertakeMapper;
  HonourOvertakeByHits: HonourOvertakeByHits;
  HonourPart: HonourPartMapper;
  HonourPassOverInput: HonourPassOverInput;
  HonourPassedOver: HonourPassedOverMapper;
  HonourRecommendInput: HonourRecommendInput;
  HonourRecommendation: HonourRecommendationMapper;
  HonourRecommendationConnection: HonourRecommendationConnectionMapper;
  HonourRecommendationEdge: Omit<HonourRecommendationEdge, 'node'> & { node: ResolversParentTypes['HonourRecommendation'] };
  HonourRecommendationPayload: Omit<HonourRecommendationPayload, 'honourRecommendation'> & { honourRecommendation?: Maybe<ResolversParentTypes['HonourRecommendation']> };
  HonourRecommendationUserError: HonourRecommendationUserError;
  HonourRule: HonourRule;
  HonourRun: HonourRunMapper;
  HonourRunConnection: HonourRunConnectionMapper;
  HonourRunEdge: Omit<HonourRunEdge, 'node'> & { node: ResolversParentTypes['HonourRun'] };
  HonourRunFilter: HonourRunFilter;
  HonourRunOrder: HonourRunOrder;
  HonourRunPayload: Omit<HonourRunPayload, 'honourRun'> & { honourRun?: Maybe<ResolversParentTypes['HonourRun']> };
  HonourRunProgress: HonourRunProgress;
  HonourRunStartInput: HonourRunStartInput;
  HonourRunUserError: HonourRunUserError;
  HonourSkipped: HonourSkippedMapper;
  HonourVeto: HonourVetoMapper;
  HonourVetoPayload: Omit<HonourVetoPayload, 'honourVeto'> & { honourVeto?: Maybe<ResolversParentTypes['HonourVeto']> };
  HonourVetoRecordInput: HonourVetoRecordInput;
  HonourVetoUserError: HonourVetoUserError;
  HonourWeighting: HonourWeighting;
  Incident: Incident;
  Leave: LeaveMapper;
  LeaveAskInput: LeaveAskInput;
  LeaveBackupInput: LeaveBackupInput;
  LeaveConnection: LeaveConnectionMapper;
  LeaveEdge: Omit<LeaveEdge, 'node'> & { node: ResolversParentTypes['Leave'] };
  LeaveFilter: LeaveFilter;
  LeaveOrder: LeaveOrder;
  LeavePayload: Omit<LeavePayload, 'leave'> & { leave?: Maybe<ResolversParentTypes['Leave']> };
  LeaveReasonInput: LeaveReasonInput;
  LeaveUserError: LeaveUserError;
  LocalDate: Scalars['LocalDate']['output'];
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Notice: NoticeMapper;
  NoticeConnection: NoticeConnectionMapper;
  NoticeEdge: Omit<NoticeEdge, 'node'> & { node: ResolversParentTypes['Notice'] };
  NoticeFilter: NoticeFilter;
  NoticePayload: Omit<NoticePayload, 'notice'> & { notice?: Maybe<ResolversParentTypes['Notice']> };
  NoticeSubject: NoticeSubject;
  NoticeText: NoticeText;
  NoticeUserError: NoticeUserError;
  PageInfo: PageInfo;
  PartyAreaCounts: PartyAreaCounts;
  PartyCounts: PartyCounts;
  PartyFigures: PartyFiguresMapper;
  PartyOrganisation: PartyOrganisationMapper;
  PartyOrganisationDissolveInput: PartyOrganisationDissolveInput;
  PartyOrganisationMoveInput: PartyOrganisationMoveInput;
  PartyOrganisationPayload: Omit<PartyOrganisationPayload, 'partyOrganisation'> & { partyOrganisation?: Maybe<ResolversParentTypes['PartyOrganisation']> };
  PartyOrganisationRegisterInput: PartyOrganisationRegisterInput;
  PartyOrganisationUserError: PartyOrganisationUserError;
  PartyTree: PartyTreeMapper;
  PartyTreeConnection: PartyTreeConnectionMapper;
  PartyTreeEdge: Omit<PartyTreeEdge, 'node'> & { node: ResolversParentTypes['PartyTree'] };
  PartyTreeFilter: PartyTreeFilter;
  PartyTreeOrder: PartyTreeOrder;
  PayGrade: PayGradeMapper;
  PayGradeRange: PayGradeRange;
  PayGradeRule: PayGradeRuleMapper;
  PayGradeSpan: PayGradeSpanMapper;
  Person: PersonMapper;
  PersonAddInput: PersonAddInput;
  PersonConnection: PersonConnectionMapper;
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  PersonFilter: PersonFilter;
  PersonOrder: PersonOrder;
  PersonPayload: Omit<PersonPayload, 'person'> & { person?: Maybe<ResolversParentTypes['Person']> };
  PersonPhoneRevealInput: PersonPhoneRevealInput;
  PersonPhoneRevealPayload: PersonPhoneRevealPayload;
  PersonUserError: PersonUserError;
  PoliceTeam: PoliceTeamMapper;
  PoliceTeamConnection: Omit<PoliceTeamConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PoliceTeamEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PoliceTeam']> };
  PoliceTeamEdge: Omit<PoliceTeamEdge, 'node'> & { node: ResolversParentTypes['PoliceTeam'] };
  PoliceTeamFilter: PoliceTeamFilter;
  Posting: PostingMapper;
  PostingBeginInput: PostingBeginInput;
  PostingEndInput: PostingEndInput;
  PostingHandOverInput: PostingHandOverInput;
  PostingHandOverPayload: Omit<PostingHandOverPayload, 'posting' | 'successorPosting'> & { posting?: Maybe<ResolversParentTypes['Posting']>, successorPosting?: Maybe<ResolversParentTypes['Posting']> };
  PostingPayload: Omit<PostingPayload, 'posting'> & { posting?: Maybe<ResolversParentTypes['Posting']> };
  PostingSuperiorInput: PostingSuperiorInput;
  PostingUserError: PostingUserError;
  Query: Record<PropertyKey, never>;
  ReportingGap: ReportingGapMapper;
  ReportingGapConnection: Omit<ReportingGapConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ReportingGapEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ReportingGap']> };
  ReportingGapEdge: Omit<ReportingGapEdge, 'node'> & { node: ResolversParentTypes['ReportingGap'] };
  ReportingGapFilter: ReportingGapFilter;
  StaffArea: Omit<StaffArea, 'posts'> & { posts: ReadonlyArray<ResolversParentTypes['StaffCount']> };
  StaffCount: StaffCountMapper;
  StaffRegister: StaffRegisterMapper;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  String: Scalars['String']['output'];
};

export type AccessDirectiveArgs = {
  roles: ReadonlyArray<Scalars['String']['input']>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = Context, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DivisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Division'] = ResolversParentTypes['Division']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DutyAbsenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DutyAbsence'] = ResolversParentTypes['DutyAbsence']> = {
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  standIn?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DutyCalendarResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DutyCalendar'] = ResolversParentTypes['DutyCalendar']> = {
  areaCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  days?: Resolver<ReadonlyArray<ResolversTypes['DutyDay']>, ParentType, ContextType>;
};

export type DutyDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DutyDay'] = ResolversParentTypes['DutyDay']> = {
  away?: Resolver<ReadonlyArray<ResolversTypes['DutyAbsence']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  holes?: Resolver<ReadonlyArray<ResolversTypes['DutyHole']>, ParentType, ContextType>;
  turns?: Resolver<ReadonlyArray<ResolversTypes['DutyTurn']>, ParentType, ContextType>;
};

export type DutyHoleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DutyHole'] = ResolversParentTypes['DutyHole']> = {
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DutyShiftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DutyShift'] = ResolversParentTypes['DutyShift'], FederationReferenceType extends FederationReferenceTypes['DutyShift'] = FederationReferenceTypes['DutyShift']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DutyShift']> | FederationReferenceType, FederationReferenceType, ContextType>;
  areaCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  backup?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCancelled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DutyShiftsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DutyShiftsPayload'] = ResolversParentTypes['DutyShiftsPayload']> = {
  shifts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DutyShift']>>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['DutyUserError']>, ParentType, ContextType>;
};

export type DutyTurnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DutyTurn'] = ResolversParentTypes['DutyTurn']> = {
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  shift?: Resolver<ResolversTypes['DutyShift'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DutyUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DutyUserError'] = ResolversParentTypes['DutyUserError']> = {
  code?: Resolver<ResolversTypes['DutyErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GridResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Grid'] = ResolversParentTypes['Grid'], FederationReferenceType extends FederationReferenceTypes['Grid'] = FederationReferenceTypes['Grid']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Grid']> | FederationReferenceType, FederationReferenceType, ContextType>;
  fiveRoles?: Resolver<Maybe<ReadonlyArray<ResolversTypes['GridRole']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  policeTeam?: Resolver<Maybe<ResolversTypes['PoliceTeam']>, ParentType, ContextType>;
  staffGaps?: Resolver<Maybe<ReadonlyArray<ResolversTypes['GridGap']>>, ParentType, ContextType>;
};

export type GridGapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridGap'] = ResolversParentTypes['GridGap']> = {
  grid?: Resolver<ResolversTypes['Grid'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GridGapKind'], ParentType, ContextType>;
  present?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GridGapConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridGapConnection'] = ResolversParentTypes['GridGapConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GridGapEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['GridGap']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GridGapCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridGapCount'] = ResolversParentTypes['GridGapCount']> = {
  gridCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GridGapKind'], ParentType, ContextType>;
};

export type GridGapEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridGapEdge'] = ResolversParentTypes['GridGapEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GridGap'], ParentType, ContextType>;
};

export type GridRoleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridRole'] = ResolversParentTypes['GridRole']> = {
  areaCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isGap?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  people?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['FiveRole'], ParentType, ContextType>;
};

export type HandOverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandOver'] = ResolversParentTypes['HandOver'], FederationReferenceType extends FederationReferenceTypes['HandOver'] = FederationReferenceTypes['HandOver']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['HandOver']> | FederationReferenceType, FederationReferenceType, ContextType>;
  answers?: Resolver<ReadonlyArray<ResolversTypes['HandOverAnswer']>, ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isWhole?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  leaver?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  missingServices?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  orderedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  orderedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  overdueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['HandOverStatus'], ParentType, ContextType>;
  successions?: Resolver<ReadonlyArray<ResolversTypes['HandOverSuccession']>, ParentType, ContextType>;
  successor?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HandOverAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandOverAnswer'] = ResolversParentTypes['HandOverAnswer']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  moved?: Resolver<ReadonlyArray<ResolversTypes['HandOverCount']>, ParentType, ContextType>;
  service?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HandOverConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandOverConnection'] = ResolversParentTypes['HandOverConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HandOverEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['HandOver']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HandOverCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandOverCount'] = ResolversParentTypes['HandOverCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HandOverEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandOverEdge'] = ResolversParentTypes['HandOverEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HandOver'], ParentType, ContextType>;
};

export type HandOverPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandOverPayload'] = ResolversParentTypes['HandOverPayload']> = {
  handOver?: Resolver<Maybe<ResolversTypes['HandOver']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['HandOverUserError']>, ParentType, ContextType>;
};

export type HandOverSuccessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandOverSuccession'] = ResolversParentTypes['HandOverSuccession']> = {
  areaCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isMerged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  post?: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
  successor?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type HandOverUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandOverUserError'] = ResolversParentTypes['HandOverUserError']> = {
  code?: Resolver<ResolversTypes['HandOverErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HonourCertificateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HonourCertificate'] = ResolversParentTypes['HonourCertificate'], FederationReferenceType extends FederationReferenceTypes['HonourCertificate'] = FederationReferenceTypes['HonourCertificate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['HonourCertificate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  areaCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  areaName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['HonourCategory'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fromMonth?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['Employment']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['HonourLevel'], ParentType, ContextType>;
  listHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pdfUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revocationReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  verifyUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HonourCertificateCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HonourCertificateCheck'] = ResolversParentTypes['HonourCertificateCheck']> = {
  areaName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['HonourCategory'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fromMonth?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isValid?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  listHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HonourCertificateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HonourCertificateConnection'] = ResolversParentTypes['HonourCertificateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HonourCertificateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['HonourCertificate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HonourCertificateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HonourCertificateEdge'] = ResolversParentTypes['HonourCertificateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HonourCertificate'], ParentType, ContextType>;
};

export type HonourCertificatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HonourCertificatePayload'] = ResolversParentTypes['HonourCertificatePayload']> = {
  honourCertificate?: Resolver<Maybe<ResolversTypes['HonourCertificate']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['HonourCertificateUserError']>, ParentType, ContextType>;
};

export type HonourCertificateUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HonourCertificateUserError'] = ResolversParentTypes['HonourCertificateUserError']> = {
  code?: Resolver<ResolversTypes['HonourCertificateErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HonourEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HonourEntry'] = ResolversParentTypes['HonourEntry'], FederationReferenceType extends FederationReferenceTypes['HonourEntry'] = FederationReferenceTypes['HonourEntry']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['HonourEntry']> | FederationReferenceType, FederationReferenceType, ContextType>;
  departmentCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incident?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType>;
  list?: Resolver<ResolversTypes['HonourList'], ParentType, ContextType>;
  notRanked?: Resolver<Maybe<ResolversTypes['HonourNotRanked']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['HonourPart']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reworks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sample?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  toOvertake?: Resolver<Maybe<ResolversTypes['HonourOvertake']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HonourEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HonourEntryConnection'] = ResolversParentTypes['HonourEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HonourEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['HonourEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HonourEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HonourEntryEdge'] = ResolversParentTypes['HonourEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HonourEntry'], ParentType, ContextType>;
};

export type HonourEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HonourEvidence'] = ResolversParentTypes['HonourEvidence']> = {
  incident?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType>;
  isCounted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['HonourEvidenceKind'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  recordId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HonourEvidenceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HonourEvidenceConnection'] = ResolversParentTypes['HonourEvidenceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HonourEvidenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['HonourEvidence']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type HonourEvidenceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HonourEvidenceEdge'] = ResolversParentTypes['HonourEvidenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HonourEvidence'], ParentType, ContextType>;
};

export type HonourListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HonourList'] = ResolversParentTypes['HonourList'], FederationReferenceType extends FederationReferenceTypes['HonourList'] = FederationReferenceTypes['HonourList']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['HonourList']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['HonourAction']>, ParentType, ContextType>;
  areaCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['HonourCategory'], ParentType, ContextType>;
  computedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cutOff?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['HonourEntryConnection'], ParentType, ContextType, Partial<HonourListEntriesArgs>>;
  excludedIncidents?: Resolver<ReadonlyArray<ResolversTypes['Incident']>, ParentType, ContextType>;
  factCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fromMonth?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inputHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['Employment']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['HonourLevel'], ParentType, ContextType>;
  listHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nominees?: Resolver<ReadonlyArray<ResolversTypes['HonourNominee']>, ParentType, ContextType>;
  notice?: Resolver<Maybe<ResolversTypes['HonourNoticeTerm']>, ParentType, ContextType>;
  openObjections?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passedOver?: Resolver<ReadonlyArray<ResolversTypes['HonourPassedOver']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  rankedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['HonourRule'], ParentType, ContextType>;
  run?: Resolver<ResolversTypes['HonourRun'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['HonourStatus'], ParentType, ContextType>;
  supersededBy?: Resolver<Maybe<ResolversTypes['HonourList']>, ParentType, ContextType>;
  supersedes?: Resolver<Maybe<ResolversTypes['HonourList']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  windowFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  windowUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HonourListConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HonourListConnection'] = ResolversParentTypes['HonourListConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HonourListEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['HonourList']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HonourListEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HonourListEdge'] = ResolversParentTypes['HonourListEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HonourList'], ParentType, ContextType>;
};

export type HonourListPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HonourListPayload'] = ResolversParentTypes['HonourListPayload']> = {
  honourList?: Resolver<Maybe<ResolversTypes['HonourList']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['HonourListUserError']>, ParentType, ContextType>;
};

export type HonourListUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HonourListUserError'] = ResolversParentTypes['HonourListUserError']> = {
  code?: Resolver<ResolversTypes['HonourListErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HonourNomineeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HonourNominee'] = ResolversParentTypes['HonourNominee']> = {
  areaCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entryId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  post?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HonourNoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HonourNotice'] = ResolversParentTypes['HonourNotice']> = {
  areaCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['HonourCategory'], ParentType, ContextType>;
  fromMonth?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inputHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['Employment']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['HonourLevel'], ParentType, ContextType>;
  listHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  listId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nominees?: Resolver<ReadonlyArray<ResolversTypes['HonourNominee']>, ParentType, ContextType>;
  notice?: Resolver<ResolversTypes['HonourNoticeTerm'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['HonourStatus'], ParentType, ContextType>;
};

export type HonourNoticeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HonourNoticeConnection'] = ResolversParentTypes['HonourNoticeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HonourNoticeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['HonourNotice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HonourNoticeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HonourNoticeEdge'] = ResolversParentTypes['HonourNoticeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HonourNotice'], ParentType, ContextType>;
};

export type HonourNoticeTermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HonourNoticeTerm'] = ResolversParentTypes['HonourNoticeTerm']> = {
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  workdays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HonourObjectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HonourObjection'] = ResolversParentTypes['HonourObjection'], FederationReferenceType extends FederationReferenceTypes['HonourObjection'] = FederationReferenceTypes['HonourObjection']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['HonourObjection']> | FederationReferenceType, FederationReferenceType, ContextType>;
  decideBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  entryId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  escalationLevel?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  filedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incidents?: Resolver<ReadonlyArray<ResolversTypes['Incident']>, ParentType, ContextType>;
  list?: Resolver<Maybe<ResolversTypes['HonourList']>, ParentType, ContextType>;
  listId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  objector?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['HonourObjectionStatus'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HonourObjectionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HonourObjectionConnection'] = ResolversParentTypes['HonourObjectionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HonourObjectionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['HonourObjection']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HonourObjectionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HonourObjectionEdge'] = ResolversParentTypes['HonourObjectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HonourObjection'], ParentType, ContextType>;
};

export type HonourObjectionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HonourObjectionPayload'] = ResolversParentTypes['HonourObjectionPayload']> = {
  honourObjection?: Resolver<Maybe<ResolversTypes['HonourObjection']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['HonourObjectionUserError']>, ParentType, ContextType>;
};

export type HonourObjectionUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HonourObjectionUserError'] = ResolversParentTypes['HonourObjectionUserError']> = {
  code?: Resolver<ResolversTypes['HonourObjectionErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HonourOvertakeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HonourOvertake'] = ResolversParentTypes['HonourOvertake']> = {
  above?: Resolver<ResolversTypes['HonourEntry'], ParentType, ContextType>;
  byHits?: Resolver<ReadonlyArray<ResolversTypes['HonourOvertakeByHits']>, ParentType, ContextType>;
  fewerReworks?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  gap?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  latestSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type HonourOvertakeByHitsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HonourOvertakeByHits'] = ResolversParentTypes['HonourOvertakeByHits']> = {
  hits?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['HonourIndicator'], ParentType, ContextType>;
};

export type HonourPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HonourPart'] = ResolversParentTypes['HonourPart']> = {
  denominator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['HonourEvidenceConnection'], ParentType, ContextType, Partial<HonourPartEvidenceArgs>>;
  indicator?: Resolver<ResolversTypes['HonourIndicator'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['HonourMethod'], ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HonourPassedOverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HonourPassedOver'] = ResolversParentTypes['HonourPassedOver']> = {
  entry?: Resolver<Maybe<ResolversTypes['HonourEntry']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HonourRecommendationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HonourRecommendation'] = ResolversParentTypes['HonourRecommendation'], FederationReferenceType extends FederationReferenceTypes['HonourRecommendation'] = FederationReferenceTypes['HonourRecommendation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['HonourRecommendation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  areaCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fromMonth?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Employment'], ParentType, ContextType>;
  lists?: Resolver<ReadonlyArray<ResolversTypes['HonourList']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recommendedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  ruleVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skipped?: Resolver<ReadonlyArray<ResolversTypes['HonourSkipped']>, ParentType, ContextType>;
  to?: Resolver<ReadonlyArray<ResolversTypes['HonourRecommendationTarget']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HonourRecommendationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HonourRecommendationConnection'] = ResolversParentTypes['HonourRecommendationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HonourRecommendationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['HonourRecommendation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HonourRecommendationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HonourRecommendationEdge'] = ResolversParentTypes['HonourRecommendationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HonourRecommendation'], ParentType, ContextType>;
};

export type HonourRecommendationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HonourRecommendationPayload'] = ResolversParentTypes['HonourRecommendationPayload']> = {
  honourRecommendation?: Resolver<Maybe<ResolversTypes['HonourRecommendation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['HonourRecommendationUserError']>, ParentType, ContextType>;
};

export type HonourRecommendationUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HonourRecommendationUserError'] = ResolversParentTypes['HonourRecommendationUserError']> = {
  code?: Resolver<ResolversTypes['HonourRecommendationErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HonourRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HonourRule'] = ResolversParentTypes['HonourRule']> = {
  expectedVisits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  listed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minimumRaters?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minimumSample?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  places?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requiredModule?: Resolver<Maybe<ResolversTypes['HonourModule']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weightings?: Resolver<ReadonlyArray<ResolversTypes['HonourWeighting']>, ParentType, ContextType>;
};

export type HonourRunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HonourRun'] = ResolversParentTypes['HonourRun'], FederationReferenceType extends FederationReferenceTypes['HonourRun'] = FederationReferenceTypes['HonourRun']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['HonourRun']> | FederationReferenceType, FederationReferenceType, ContextType>;
  areaCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  computedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  cutOff?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  factCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  fromMonth?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inputHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['HonourLevel']>, ParentType, ContextType>;
  listCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['HonourRunProgress'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['HonourRunStatus'], ParentType, ContextType>;
  supersedes?: Resolver<Maybe<ResolversTypes['HonourList']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  windowFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  windowUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HonourRunConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HonourRunConnection'] = ResolversParentTypes['HonourRunConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HonourRunEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['HonourRun']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HonourRunEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HonourRunEdge'] = ResolversParentTypes['HonourRunEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HonourRun'], ParentType, ContextType>;
};

export type HonourRunPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HonourRunPayload'] = ResolversParentTypes['HonourRunPayload']> = {
  honourRun?: Resolver<Maybe<ResolversTypes['HonourRun']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['HonourRunUserError']>, ParentType, ContextType>;
};

export type HonourRunProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HonourRunProgress'] = ResolversParentTypes['HonourRunProgress']> = {
  factsCounted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  groupCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  groupsDone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  listsDone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shardCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shardsDone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HonourRunUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HonourRunUserError'] = ResolversParentTypes['HonourRunUserError']> = {
  code?: Resolver<ResolversTypes['HonourRunErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HonourSkippedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HonourSkipped'] = ResolversParentTypes['HonourSkipped']> = {
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  earlierMonth?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Employment'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['HonourSkippedBecause'], ParentType, ContextType>;
};

export type HonourVetoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HonourVeto'] = ResolversParentTypes['HonourVeto'], FederationReferenceType extends FederationReferenceTypes['HonourVeto'] = FederationReferenceTypes['HonourVeto']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['HonourVeto']> | FederationReferenceType, FederationReferenceType, ContextType>;
  departmentCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  happenedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['HonourVetoReason'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HonourVetoPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HonourVetoPayload'] = ResolversParentTypes['HonourVetoPayload']> = {
  honourVeto?: Resolver<Maybe<ResolversTypes['HonourVeto']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['HonourVetoUserError']>, ParentType, ContextType>;
};

export type HonourVetoUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HonourVetoUserError'] = ResolversParentTypes['HonourVetoUserError']> = {
  code?: Resolver<ResolversTypes['HonourVetoErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HonourWeightingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HonourWeighting'] = ResolversParentTypes['HonourWeighting']> = {
  indicator?: Resolver<ResolversTypes['HonourIndicator'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['HonourMethod'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IncidentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Incident'] = ResolversParentTypes['Incident']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type LeaveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Leave'] = ResolversParentTypes['Leave'], FederationReferenceType extends FederationReferenceTypes['Leave'] = FederationReferenceTypes['Leave']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Leave']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['LeaveAction']>, ParentType, ContextType>;
  approver?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  askedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  backup?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['LeaveKind']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['LeaveStatus'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeaveConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaveConnection'] = ResolversParentTypes['LeaveConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LeaveEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Leave']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LeaveEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaveEdge'] = ResolversParentTypes['LeaveEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Leave'], ParentType, ContextType>;
};

export type LeavePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeavePayload'] = ResolversParentTypes['LeavePayload']> = {
  leave?: Resolver<Maybe<ResolversTypes['Leave']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['LeaveUserError']>, ParentType, ContextType>;
};

export type LeaveUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaveUserError'] = ResolversParentTypes['LeaveUserError']> = {
  code?: Resolver<ResolversTypes['LeaveErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  dutyMonthPlan?: Resolver<ResolversTypes['DutyShiftsPayload'], ParentType, ContextType, RequireFields<MutationDutyMonthPlanArgs, 'areaCode' | 'idempotencyKey' | 'input' | 'month'>>;
  dutyShiftCancel?: Resolver<ResolversTypes['DutyShiftsPayload'], ParentType, ContextType, RequireFields<MutationDutyShiftCancelArgs, 'id' | 'idempotencyKey' | 'input'>>;
  dutyShiftSwap?: Resolver<ResolversTypes['DutyShiftsPayload'], ParentType, ContextType, RequireFields<MutationDutyShiftSwapArgs, 'id' | 'idempotencyKey' | 'input'>>;
  handOverOrder?: Resolver<ResolversTypes['HandOverPayload'], ParentType, ContextType, RequireFields<MutationHandOverOrderArgs, 'idempotencyKey' | 'input' | 'personId'>>;
  honourCertificateRevoke?: Resolver<ResolversTypes['HonourCertificatePayload'], ParentType, ContextType, RequireFields<MutationHonourCertificateRevokeArgs, 'id' | 'idempotencyKey' | 'input'>>;
  honourListNominate?: Resolver<ResolversTypes['HonourListPayload'], ParentType, ContextType, RequireFields<MutationHonourListNominateArgs, 'id' | 'idempotencyKey' | 'input'>>;
  honourListOpenNotice?: Resolver<ResolversTypes['HonourListPayload'], ParentType, ContextType, RequireFields<MutationHonourListOpenNoticeArgs, 'id' | 'idempotencyKey'>>;
  honourListPublish?: Resolver<ResolversTypes['HonourListPayload'], ParentType, ContextType, RequireFields<MutationHonourListPublishArgs, 'id' | 'idempotencyKey'>>;
  honourObjectionDecide?: Resolver<ResolversTypes['HonourObjectionPayload'], ParentType, ContextType, RequireFields<MutationHonourObjectionDecideArgs, 'id' | 'idempotencyKey' | 'input'>>;
  honourObjectionFile?: Resolver<ResolversTypes['HonourObjectionPayload'], ParentType, ContextType, RequireFields<MutationHonourObjectionFileArgs, 'idempotencyKey' | 'input' | 'listId'>>;
  honourRecommend?: Resolver<ResolversTypes['HonourRecommendationPayload'], ParentType, ContextType, RequireFields<MutationHonourRecommendArgs, 'idempotencyKey' | 'input'>>;
  honourRunStart?: Resolver<ResolversTypes['HonourRunPayload'], ParentType, ContextType, RequireFields<MutationHonourRunStartArgs, 'idempotencyKey' | 'input'>>;
  honourVetoRecord?: Resolver<ResolversTypes['HonourVetoPayload'], ParentType, ContextType, RequireFields<MutationHonourVetoRecordArgs, 'idempotencyKey' | 'input'>>;
  leaveApprove?: Resolver<ResolversTypes['LeavePayload'], ParentType, ContextType, RequireFields<MutationLeaveApproveArgs, 'id' | 'idempotencyKey'>>;
  leaveAsk?: Resolver<ResolversTypes['LeavePayload'], ParentType, ContextType, RequireFields<MutationLeaveAskArgs, 'idempotencyKey' | 'input'>>;
  leaveBackupName?: Resolver<ResolversTypes['LeavePayload'], ParentType, ContextType, RequireFields<MutationLeaveBackupNameArgs, 'id' | 'idempotencyKey' | 'input'>>;
  leaveCancel?: Resolver<ResolversTypes['LeavePayload'], ParentType, ContextType, RequireFields<MutationLeaveCancelArgs, 'id' | 'idempotencyKey' | 'input'>>;
  leaveRefuse?: Resolver<ResolversTypes['LeavePayload'], ParentType, ContextType, RequireFields<MutationLeaveRefuseArgs, 'id' | 'idempotencyKey' | 'input'>>;
  noticeRead?: Resolver<ResolversTypes['NoticePayload'], ParentType, ContextType, RequireFields<MutationNoticeReadArgs, 'id'>>;
  partyOrganisationDissolve?: Resolver<ResolversTypes['PartyOrganisationPayload'], ParentType, ContextType, RequireFields<MutationPartyOrganisationDissolveArgs, 'id' | 'idempotencyKey' | 'input'>>;
  partyOrganisationMove?: Resolver<ResolversTypes['PartyOrganisationPayload'], ParentType, ContextType, RequireFields<MutationPartyOrganisationMoveArgs, 'id' | 'idempotencyKey' | 'input'>>;
  partyOrganisationRegister?: Resolver<ResolversTypes['PartyOrganisationPayload'], ParentType, ContextType, RequireFields<MutationPartyOrganisationRegisterArgs, 'idempotencyKey' | 'input'>>;
  personAdd?: Resolver<ResolversTypes['PersonPayload'], ParentType, ContextType, RequireFields<MutationPersonAddArgs, 'idempotencyKey' | 'input'>>;
  personPhoneReveal?: Resolver<ResolversTypes['PersonPhoneRevealPayload'], ParentType, ContextType, RequireFields<MutationPersonPhoneRevealArgs, 'id' | 'idempotencyKey' | 'input'>>;
  postingBegin?: Resolver<ResolversTypes['PostingPayload'], ParentType, ContextType, RequireFields<MutationPostingBeginArgs, 'idempotencyKey' | 'input' | 'personId'>>;
  postingEnd?: Resolver<ResolversTypes['PostingPayload'], ParentType, ContextType, RequireFields<MutationPostingEndArgs, 'id' | 'idempotencyKey' | 'input'>>;
  postingHandOver?: Resolver<ResolversTypes['PostingHandOverPayload'], ParentType, ContextType, RequireFields<MutationPostingHandOverArgs, 'id' | 'idempotencyKey' | 'input'>>;
  postingSuperiorName?: Resolver<ResolversTypes['PostingPayload'], ParentType, ContextType, RequireFields<MutationPostingSuperiorNameArgs, 'id' | 'idempotencyKey' | 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'DutyShift' | 'HandOver' | 'HonourCertificate' | 'HonourEntry' | 'HonourList' | 'HonourObjection' | 'HonourRecommendation' | 'HonourRun' | 'HonourVeto' | 'Leave' | 'Notice' | 'PartyOrganisation' | 'PartyTree' | 'Person' | 'Posting', ParentType, ContextType>;
};

export type NoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Notice'] = ResolversParentTypes['Notice'], FederationReferenceType extends FederationReferenceTypes['Notice'] = FederationReferenceTypes['Notice']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Notice']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isRead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isUrgent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  raisedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  readAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['NoticeSubject'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['NoticeText'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoticeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeConnection'] = ResolversParentTypes['NoticeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NoticeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Notice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NoticeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeEdge'] = ResolversParentTypes['NoticeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Notice'], ParentType, ContextType>;
};

export type NoticePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticePayload'] = ResolversParentTypes['NoticePayload']> = {
  notice?: Resolver<Maybe<ResolversTypes['Notice']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['NoticeUserError']>, ParentType, ContextType>;
};

export type NoticeSubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeSubject'] = ResolversParentTypes['NoticeSubject']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NoticeTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeText'] = ResolversParentTypes['NoticeText']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NoticeUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeUserError'] = ResolversParentTypes['NoticeUserError']> = {
  code?: Resolver<ResolversTypes['NoticeErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartyAreaCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyAreaCounts'] = ResolversParentTypes['PartyAreaCounts']> = {
  areaCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['PartyCounts'], ParentType, ContextType>;
};

export type PartyCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyCounts'] = ResolversParentTypes['PartyCounts']> = {
  branches?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  centreHouseholds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  groups?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartyFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyFigures'] = ResolversParentTypes['PartyFigures']> = {
  areaCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['PartyAreaCounts']>, ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['PartyCounts'], ParentType, ContextType>;
};

export type PartyOrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyOrganisation'] = ResolversParentTypes['PartyOrganisation'], FederationReferenceType extends FederationReferenceTypes['PartyOrganisation'] = FederationReferenceTypes['PartyOrganisation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PartyOrganisation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  areaCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['PartyOrganisation']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['PartyCounts'], ParentType, ContextType>;
  dissolvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PartyOrganisationKind'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['PartyOrganisation']>, ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartyOrganisationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyOrganisationPayload'] = ResolversParentTypes['PartyOrganisationPayload']> = {
  partyOrganisation?: Resolver<Maybe<ResolversTypes['PartyOrganisation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['PartyOrganisationUserError']>, ParentType, ContextType>;
};

export type PartyOrganisationUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyOrganisationUserError'] = ResolversParentTypes['PartyOrganisationUserError']> = {
  code?: Resolver<ResolversTypes['PartyOrganisationErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartyTreeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyTree'] = ResolversParentTypes['PartyTree'], FederationReferenceType extends FederationReferenceTypes['PartyTree'] = FederationReferenceTypes['PartyTree']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PartyTree']> | FederationReferenceType, FederationReferenceType, ContextType>;
  branches?: Resolver<ReadonlyArray<ResolversTypes['PartyOrganisation']>, ParentType, ContextType>;
  communityCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['PartyCounts'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartyTreeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyTreeConnection'] = ResolversParentTypes['PartyTreeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PartyTreeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PartyTree']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartyTreeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyTreeEdge'] = ResolversParentTypes['PartyTreeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PartyTree'], ParentType, ContextType>;
};

export type PayGradeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayGrade'] = ResolversParentTypes['PayGrade']> = {
  base?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cap?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isCapped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nextStepOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['PayPosition'], ParentType, ContextType>;
  posting?: Resolver<ResolversTypes['Posting'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['PayGradeRule'], ParentType, ContextType>;
  servedDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  spans?: Resolver<ReadonlyArray<ResolversTypes['PayGradeSpan']>, ParentType, ContextType>;
  steps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PayGradeRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayGradeRange'] = ResolversParentTypes['PayGradeRange']> = {
  highest?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lowest?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['PayPosition'], ParentType, ContextType>;
  post?: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
};

export type PayGradeRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayGradeRule'] = ResolversParentTypes['PayGradeRule']> = {
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  ranges?: Resolver<ReadonlyArray<ResolversTypes['PayGradeRange']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  yearsAStep?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PayGradeSpanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayGradeSpan'] = ResolversParentTypes['PayGradeSpan']> = {
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  postings?: Resolver<ReadonlyArray<ResolversTypes['Posting']>, ParentType, ContextType>;
  stepsOn?: Resolver<ReadonlyArray<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  until?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  areaCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isAway?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mainPosting?: Resolver<Maybe<ResolversTypes['Posting']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  payGrade?: Resolver<Maybe<ResolversTypes['PayGrade']>, ParentType, ContextType, Partial<PersonPayGradeArgs>>;
  postings?: Resolver<ReadonlyArray<ResolversTypes['Posting']>, ParentType, ContextType, Partial<PersonPostingsArgs>>;
  reportingLine?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['PersonRole']>, ParentType, ContextType>;
  standIn?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  superior?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  superiorBasis?: Resolver<Maybe<ResolversTypes['SuperiorBasis']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workPhone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PersonPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonPayload'] = ResolversParentTypes['PersonPayload']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['PersonUserError']>, ParentType, ContextType>;
};

export type PersonPhoneRevealPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonPhoneRevealPayload'] = ResolversParentTypes['PersonPhoneRevealPayload']> = {
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['PersonUserError']>, ParentType, ContextType>;
  workPhone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonUserError'] = ResolversParentTypes['PersonUserError']> = {
  code?: Resolver<ResolversTypes['PersonErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PoliceTeamResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PoliceTeam'] = ResolversParentTypes['PoliceTeam']> = {
  auxiliaries?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['PoliceTeamForm'], ParentType, ContextType>;
  gaps?: Resolver<Maybe<ReadonlyArray<ResolversTypes['GridGap']>>, ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  officers?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type PoliceTeamConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PoliceTeamConnection'] = ResolversParentTypes['PoliceTeamConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PoliceTeamEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PoliceTeam']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PoliceTeamEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PoliceTeamEdge'] = ResolversParentTypes['PoliceTeamEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PoliceTeam'], ParentType, ContextType>;
};

export type PostingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Posting'] = ResolversParentTypes['Posting'], FederationReferenceType extends FederationReferenceTypes['Posting'] = FederationReferenceTypes['Posting']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Posting']> | FederationReferenceType, FederationReferenceType, ContextType>;
  areaCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  departmentCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  employment?: Resolver<Maybe<ResolversTypes['Employment']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  post?: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
  successor?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PostingHandOverPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostingHandOverPayload'] = ResolversParentTypes['PostingHandOverPayload']> = {
  posting?: Resolver<Maybe<ResolversTypes['Posting']>, ParentType, ContextType>;
  successorPosting?: Resolver<Maybe<ResolversTypes['Posting']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['PostingUserError']>, ParentType, ContextType>;
};

export type PostingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostingPayload'] = ResolversParentTypes['PostingPayload']> = {
  posting?: Resolver<Maybe<ResolversTypes['Posting']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['PostingUserError']>, ParentType, ContextType>;
};

export type PostingUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostingUserError'] = ResolversParentTypes['PostingUserError']> = {
  code?: Resolver<ResolversTypes['PostingErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  dutyCalendar?: Resolver<Maybe<ResolversTypes['DutyCalendar']>, ParentType, ContextType, RequireFields<QueryDutyCalendarArgs, 'areaCode' | 'from' | 'until'>>;
  gridGaps?: Resolver<ResolversTypes['GridGapConnection'], ParentType, ContextType, RequireFields<QueryGridGapsArgs, 'filter'>>;
  handOver?: Resolver<Maybe<ResolversTypes['HandOver']>, ParentType, ContextType, RequireFields<QueryHandOverArgs, 'id'>>;
  handOvers?: Resolver<ResolversTypes['HandOverConnection'], ParentType, ContextType, Partial<QueryHandOversArgs>>;
  honourCertificateCheck?: Resolver<Maybe<ResolversTypes['HonourCertificateCheck']>, ParentType, ContextType, RequireFields<QueryHonourCertificateCheckArgs, 'number'>>;
  honourCertificates?: Resolver<ResolversTypes['HonourCertificateConnection'], ParentType, ContextType, Partial<QueryHonourCertificatesArgs>>;
  honourList?: Resolver<Maybe<ResolversTypes['HonourList']>, ParentType, ContextType, RequireFields<QueryHonourListArgs, 'id'>>;
  honourLists?: Resolver<ResolversTypes['HonourListConnection'], ParentType, ContextType, Partial<QueryHonourListsArgs>>;
  honourNotices?: Resolver<ResolversTypes['HonourNoticeConnection'], ParentType, ContextType, Partial<QueryHonourNoticesArgs>>;
  honourObjection?: Resolver<Maybe<ResolversTypes['HonourObjection']>, ParentType, ContextType, RequireFields<QueryHonourObjectionArgs, 'id'>>;
  honourObjections?: Resolver<ResolversTypes['HonourObjectionConnection'], ParentType, ContextType, Partial<QueryHonourObjectionsArgs>>;
  honourRecommendations?: Resolver<ResolversTypes['HonourRecommendationConnection'], ParentType, ContextType, Partial<QueryHonourRecommendationsArgs>>;
  honourRun?: Resolver<Maybe<ResolversTypes['HonourRun']>, ParentType, ContextType, RequireFields<QueryHonourRunArgs, 'id'>>;
  honourRuns?: Resolver<ResolversTypes['HonourRunConnection'], ParentType, ContextType, Partial<QueryHonourRunsArgs>>;
  leaves?: Resolver<ResolversTypes['LeaveConnection'], ParentType, ContextType, Partial<QueryLeavesArgs>>;
  me?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  notices?: Resolver<ResolversTypes['NoticeConnection'], ParentType, ContextType, Partial<QueryNoticesArgs>>;
  partyFigures?: Resolver<ResolversTypes['PartyFigures'], ParentType, ContextType, RequireFields<QueryPartyFiguresArgs, 'areaCode'>>;
  partyOrganisation?: Resolver<Maybe<ResolversTypes['PartyOrganisation']>, ParentType, ContextType, RequireFields<QueryPartyOrganisationArgs, 'id'>>;
  partyTree?: Resolver<Maybe<ResolversTypes['PartyTree']>, ParentType, ContextType, RequireFields<QueryPartyTreeArgs, 'communityCode'>>;
  partyTrees?: Resolver<ResolversTypes['PartyTreeConnection'], ParentType, ContextType, Partial<QueryPartyTreesArgs>>;
  payGradeRule?: Resolver<Maybe<ResolversTypes['PayGradeRule']>, ParentType, ContextType, Partial<QueryPayGradeRuleArgs>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, Partial<QueryPeopleArgs>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  policeTeams?: Resolver<ResolversTypes['PoliceTeamConnection'], ParentType, ContextType, RequireFields<QueryPoliceTeamsArgs, 'filter'>>;
  posting?: Resolver<Maybe<ResolversTypes['Posting']>, ParentType, ContextType, RequireFields<QueryPostingArgs, 'id'>>;
  reportingGaps?: Resolver<ResolversTypes['ReportingGapConnection'], ParentType, ContextType, RequireFields<QueryReportingGapsArgs, 'filter'>>;
  staffRegister?: Resolver<ResolversTypes['StaffRegister'], ParentType, ContextType, RequireFields<QueryStaffRegisterArgs, 'within'>>;
};

export type ReportingGapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportingGap'] = ResolversParentTypes['ReportingGap']> = {
  fallback?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  posting?: Resolver<ResolversTypes['Posting'], ParentType, ContextType>;
};

export type ReportingGapConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportingGapConnection'] = ResolversParentTypes['ReportingGapConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReportingGapEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ReportingGap']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportingGapEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportingGapEdge'] = ResolversParentTypes['ReportingGapEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReportingGap'], ParentType, ContextType>;
};

export type StaffAreaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaffArea'] = ResolversParentTypes['StaffArea']> = {
  areaCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  posts?: Resolver<ReadonlyArray<ResolversTypes['StaffCount']>, ParentType, ContextType>;
};

export type StaffCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaffCount'] = ResolversParentTypes['StaffCount']> = {
  employment?: Resolver<Maybe<ResolversTypes['Employment']>, ParentType, ContextType>;
  peopleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  post?: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
};

export type StaffRegisterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaffRegister'] = ResolversParentTypes['StaffRegister']> = {
  areas?: Resolver<ReadonlyArray<ResolversTypes['StaffArea']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  completeGridCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['GridGapCount']>, ParentType, ContextType>;
  gridCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  posts?: Resolver<ReadonlyArray<ResolversTypes['StaffCount']>, ParentType, ContextType>;
  within?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'DutyUserError' | 'HandOverUserError' | 'HonourCertificateUserError' | 'HonourListUserError' | 'HonourObjectionUserError' | 'HonourRecommendationUserError' | 'HonourRunUserError' | 'HonourVetoUserError' | 'LeaveUserError' | 'NoticeUserError' | 'PartyOrganisationUserError' | 'PersonUserError' | 'PostingUserError', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  DateTime?: GraphQLScalarType;
  Division?: DivisionResolvers<ContextType>;
  DutyAbsence?: DutyAbsenceResolvers<ContextType>;
  DutyCalendar?: DutyCalendarResolvers<ContextType>;
  DutyDay?: DutyDayResolvers<ContextType>;
  DutyHole?: DutyHoleResolvers<ContextType>;
  DutyShift?: DutyShiftResolvers<ContextType>;
  DutyShiftsPayload?: DutyShiftsPayloadResolvers<ContextType>;
  DutyTurn?: DutyTurnResolvers<ContextType>;
  DutyUserError?: DutyUserErrorResolvers<ContextType>;
  Grid?: GridResolvers<ContextType>;
  GridGap?: GridGapResolvers<ContextType>;
  GridGapConnection?: GridGapConnectionResolvers<ContextType>;
  GridGapCount?: GridGapCountResolvers<ContextType>;
  GridGapEdge?: GridGapEdgeResolvers<ContextType>;
  GridRole?: GridRoleResolvers<ContextType>;
  HandOver?: HandOverResolvers<ContextType>;
  HandOverAnswer?: HandOverAnswerResolvers<ContextType>;
  HandOverConnection?: HandOverConnectionResolvers<ContextType>;
  HandOverCount?: HandOverCountResolvers<ContextType>;
  HandOverEdge?: HandOverEdgeResolvers<ContextType>;
  HandOverPayload?: HandOverPayloadResolvers<ContextType>;
  HandOverSuccession?: HandOverSuccessionResolvers<ContextType>;
  HandOverUserError?: HandOverUserErrorResolvers<ContextType>;
  HonourCertificate?: HonourCertificateResolvers<ContextType>;
  HonourCertificateCheck?: HonourCertificateCheckResolvers<ContextType>;
  HonourCertificateConnection?: HonourCertificateConnectionResolvers<ContextType>;
  HonourCertificateEdge?: HonourCertificateEdgeResolvers<ContextType>;
  HonourCertificatePayload?: HonourCertificatePayloadResolvers<ContextType>;
  HonourCertificateUserError?: HonourCertificateUserErrorResolvers<ContextType>;
  HonourEntry?: HonourEntryResolvers<ContextType>;
  HonourEntryConnection?: HonourEntryConnectionResolvers<ContextType>;
  HonourEntryEdge?: HonourEntryEdgeResolvers<ContextType>;
  HonourEvidence?: HonourEvidenceResolvers<ContextType>;
  HonourEvidenceConnection?: HonourEvidenceConnectionResolvers<ContextType>;
  HonourEvidenceEdge?: HonourEvidenceEdgeResolvers<ContextType>;
  HonourList?: HonourListResolvers<ContextType>;
  HonourListConnection?: HonourListConnectionResolvers<ContextType>;
  HonourListEdge?: HonourListEdgeResolvers<ContextType>;
  HonourListPayload?: HonourListPayloadResolvers<ContextType>;
  HonourListUserError?: HonourListUserErrorResolvers<ContextType>;
  HonourNominee?: HonourNomineeResolvers<ContextType>;
  HonourNotice?: HonourNoticeResolvers<ContextType>;
  HonourNoticeConnection?: HonourNoticeConnectionResolvers<ContextType>;
  HonourNoticeEdge?: HonourNoticeEdgeResolvers<ContextType>;
  HonourNoticeTerm?: HonourNoticeTermResolvers<ContextType>;
  HonourObjection?: HonourObjectionResolvers<ContextType>;
  HonourObjectionConnection?: HonourObjectionConnectionResolvers<ContextType>;
  HonourObjectionEdge?: HonourObjectionEdgeResolvers<ContextType>;
  HonourObjectionPayload?: HonourObjectionPayloadResolvers<ContextType>;
  HonourObjectionUserError?: HonourObjectionUserErrorResolvers<ContextType>;
  HonourOvertake?: HonourOvertakeResolvers<ContextType>;
  HonourOvertakeByHits?: HonourOvertakeByHitsResolvers<ContextType>;
  HonourPart?: HonourPartResolvers<ContextType>;
  HonourPassedOver?: HonourPassedOverResolvers<ContextType>;
  HonourRecommendation?: HonourRecommendationResolvers<ContextType>;
  HonourRecommendationConnection?: HonourRecommendationConnectionResolvers<ContextType>;
  HonourRecommendationEdge?: HonourRecommendationEdgeResolvers<ContextType>;
  HonourRecommendationPayload?: HonourRecommendationPayloadResolvers<ContextType>;
  HonourRecommendationUserError?: HonourRecommendationUserErrorResolvers<ContextType>;
  HonourRule?: HonourRuleResolvers<ContextType>;
  HonourRun?: HonourRunResolvers<ContextType>;
  HonourRunConnection?: HonourRunConnectionResolvers<ContextType>;
  HonourRunEdge?: HonourRunEdgeResolvers<ContextType>;
  HonourRunPayload?: HonourRunPayloadResolvers<ContextType>;
  HonourRunProgress?: HonourRunProgressResolvers<ContextType>;
  HonourRunUserError?: HonourRunUserErrorResolvers<ContextType>;
  HonourSkipped?: HonourSkippedResolvers<ContextType>;
  HonourVeto?: HonourVetoResolvers<ContextType>;
  HonourVetoPayload?: HonourVetoPayloadResolvers<ContextType>;
  HonourVetoUserError?: HonourVetoUserErrorResolvers<ContextType>;
  HonourWeighting?: HonourWeightingResolvers<ContextType>;
  Incident?: IncidentResolvers<ContextType>;
  Leave?: LeaveResolvers<ContextType>;
  LeaveConnection?: LeaveConnectionResolvers<ContextType>;
  LeaveEdge?: LeaveEdgeResolvers<ContextType>;
  LeavePayload?: LeavePayloadResolvers<ContextType>;
  LeaveUserError?: LeaveUserErrorResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Notice?: NoticeResolvers<ContextType>;
  NoticeConnection?: NoticeConnectionResolvers<ContextType>;
  NoticeEdge?: NoticeEdgeResolvers<ContextType>;
  NoticePayload?: NoticePayloadResolvers<ContextType>;
  NoticeSubject?: NoticeSubjectResolvers<ContextType>;
  NoticeText?: NoticeTextResolvers<ContextType>;
  NoticeUserError?: NoticeUserErrorResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartyAreaCounts?: PartyAreaCountsResolvers<ContextType>;
  PartyCounts?: PartyCountsResolvers<ContextType>;
  PartyFigures?: PartyFiguresResolvers<ContextType>;
  PartyOrganisation?: PartyOrganisationResolvers<ContextType>;
  PartyOrganisationPayload?: PartyOrganisationPayloadResolvers<ContextType>;
  PartyOrganisationUserError?: PartyOrganisationUserErrorResolvers<ContextType>;
  PartyTree?: PartyTreeResolvers<ContextType>;
  PartyTreeConnection?: PartyTreeConnectionResolvers<ContextType>;
  PartyTreeEdge?: PartyTreeEdgeResolvers<ContextType>;
  PayGrade?: PayGradeResolvers<ContextType>;
  PayGradeRange?: PayGradeRangeResolvers<ContextType>;
  PayGradeRule?: PayGradeRuleResolvers<ContextType>;
  PayGradeSpan?: PayGradeSpanResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  PersonPayload?: PersonPayloadResolvers<ContextType>;
  PersonPhoneRevealPayload?: PersonPhoneRevealPayloadResolvers<ContextType>;
  PersonUserError?: PersonUserErrorResolvers<ContextType>;
  PoliceTeam?: PoliceTeamResolvers<ContextType>;
  PoliceTeamConnection?: PoliceTeamConnectionResolvers<ContextType>;
  PoliceTeamEdge?: PoliceTeamEdgeResolvers<ContextType>;
  Posting?: PostingResolvers<ContextType>;
  PostingHandOverPayload?: PostingHandOverPayloadResolvers<ContextType>;
  PostingPayload?: PostingPayloadResolvers<ContextType>;
  PostingUserError?: PostingUserErrorResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReportingGap?: ReportingGapResolvers<ContextType>;
  ReportingGapConnection?: ReportingGapConnectionResolvers<ContextType>;
  ReportingGapEdge?: ReportingGapEdgeResolvers<ContextType>;
  StaffArea?: StaffAreaResolvers<ContextType>;
  StaffCount?: StaffCountResolvers<ContextType>;
  StaffRegister?: StaffRegisterResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
