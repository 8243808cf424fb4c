import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AdmissionItemMapper, IncidentMapper, DivisionMapper, GridMapper, AdmissionDepartmentMapper, IncidentConnectionMapper, IncidentEventMapper, NodeMapper } from '../mappers.ts';
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

/** A department that may hand tasks to grid members 责任部门. */
export type AdmissionDepartment = {
  readonly __typename?: 'AdmissionDepartment';
  /** Its code. */
  readonly code: Scalars['String']['output'];
  /** Its items on the list on the day asked for 准入事项. */
  readonly items: ReadonlyArray<AdmissionItem>;
  /** Its name 名称. */
  readonly name: Scalars['String']['output'];
  /** Off-list tasks it tried to hand to grid members, all time 清单外派发次数. */
  readonly offListCount: Scalars['Int']['output'];
};

/** A task that a department may hand to grid members 准入事项. */
export type AdmissionItem = Node & {
  readonly __typename?: 'AdmissionItem';
  /** Incident categories it covers; codes 覆盖类别. */
  readonly categories: ReadonlyArray<Scalars['String']['output']>;
  /** Its code, for example `YJ-01` 事项编码. */
  readonly code: Scalars['String']['output'];
  /** Department it belongs to; code 部门. */
  readonly departmentCode: Scalars['String']['output'];
  /** Since when it is on the list; null before. */
  readonly from: Maybe<Scalars['DateTime']['output']>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** True where the name was made up because none is published 示意名称. */
  readonly isIllustrative: Scalars['Boolean']['output'];
  /** Minutes one task takes, for the burden meter 每次用时. */
  readonly minutesPerTask: Scalars['Int']['output'];
  /** What the task is 名称. */
  readonly name: Scalars['String']['output'];
  /** Unit that works with the members; without one an item is not admitted 联动单位. */
  readonly partnerUnit: Maybe<Scalars['String']['output']>;
  /** Training module a member must hold a certificate of 所需培训. */
  readonly requiredModule: Scalars['String']['output'];
  /** State 状态. */
  readonly status: AdmissionItemStatus;
  /** Until when it was on the list; null while it is. */
  readonly until: Maybe<Scalars['DateTime']['output']>;
  /** Version to send back as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** An application for the list. */
export type AdmissionItemApplyInput = {
  /** Incident categories it would cover; codes, at least one. */
  readonly categories: ReadonlyArray<Scalars['String']['input']>;
  /** Its code, for example `YJ-02`. */
  readonly code: Scalars['String']['input'];
  /** Department that applies; code. */
  readonly departmentCode: Scalars['String']['input'];
  /** Minutes one task takes, 1 to 480. */
  readonly minutesPerTask: Scalars['Int']['input'];
  /** What the task is, 2 to 100 characters. */
  readonly name: Scalars['String']['input'];
  /** Unit that would work with the members. */
  readonly partnerUnit?: InputMaybe<Scalars['String']['input']>;
  /** Training module a member would need. */
  readonly requiredModule: Scalars['String']['input'];
};

/** Why a command to an admission-list item was refused. */
export type AdmissionItemErrorCode =
  /** An item of this code exists. */
  | 'ALREADY_EXISTS'
  /** Somebody changed it meanwhile. */
  | 'CONFLICT'
  /** The key was used for another request. */
  | 'IDEMPOTENCY_CONFLICT'
  /** Minutes must be 1 to 480. */
  | 'MINUTES_OUT_OF_RANGE'
  /** There is none. */
  | 'NOT_FOUND'
  /** Without a unit that works with the members it cannot be admitted. */
  | 'PARTNER_UNIT_MISSING'
  /** A reason is required. */
  | 'REASON_REQUIRED'
  /** A category is not in the catalogue. */
  | 'UNKNOWN_CATEGORY'
  /** No such department has a place on the list. */
  | 'UNKNOWN_DEPARTMENT'
  /** No training module of this name exists. */
  | 'UNKNOWN_MODULE'
  /** The state does not allow this. */
  | 'WRONG_STATE';

/** Result of a command to an admission-list item. */
export type AdmissionItemPayload = {
  readonly __typename?: 'AdmissionItemPayload';
  /** The item as it now stands; null when refused. */
  readonly admissionItem: Maybe<AdmissionItem>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<AdmissionItemUserError>;
};

/** A review that says no, or a retirement. */
export type AdmissionItemReasonInput = {
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** State of an admission-list item 准入事项状态. */
export type AdmissionItemStatus =
  /** On the list 准入. */
  | 'ADMITTED'
  /** A department has applied 申请. */
  | 'APPLIED'
  /** Refused after review 不予准入. */
  | 'REFUSED'
  /** Taken off the list 退出. */
  | 'RETIRED';

/** A refusal of a command to an admission-list item. */
export type AdmissionItemUserError = UserError & {
  readonly __typename?: 'AdmissionItemUserError';
  /** What was refused, for programs. */
  readonly code: AdmissionItemErrorCode;
  /** Path of the input field at fault. */
  readonly field: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What was refused, for people. */
  readonly message: Scalars['String']['output'];
};

/** A training camp 训练营, of another service, by reference. */
export type Camp = Node & {
  readonly __typename?: 'Camp';
  /** Global id. */
  readonly id: Scalars['ID']['output'];
};

/** A certificate 证书, of another service, by reference. */
export type Certificate = Node & {
  readonly __typename?: 'Certificate';
  /** Global id. */
  readonly id: Scalars['ID']['output'];
};

/** Kind of a community and of its grids 社区类型. */
export type CommunityKind =
  /** Business community 商务社区. */
  | 'BUSINESS'
  /** Industrial community 工业社区. */
  | 'INDUSTRIAL'
  /** Rural community or village 乡村社区. */
  | 'RURAL'
  /** Urban community 城市社区. */
  | 'URBAN';

/** Coordinate system of a point that a client sends. Stored and returned points are always CGCS2000. */
export type CoordinateSystem =
  /** CGCS2000, the national system 国家大地坐标系; equal to WGS-84 at this precision. */
  | 'CGCS2000'
  /** GCJ-02, what Chinese map applications give 火星坐标. */
  | 'GCJ02'
  /** WGS-84, what a satellite receiver gives. */
  | 'WGS84';

/** A deadline that explains itself 时限. */
export type Deadline = {
  readonly __typename?: 'Deadline';
  /** The instant by which it must be done. */
  readonly at: Scalars['DateTime']['output'];
  /** Which clock: `promise` to the reporter, or `stage` of the present state 计时. */
  readonly clock: Scalars['String']['output'];
  /** True where the holidays of a year concerned are not published yet 暂定. */
  readonly isProvisional: Scalars['Boolean']['output'];
  /** Milliseconds it stood still in pauses with cause 暂停时长. */
  readonly pausedForMs: Scalars['Float']['output'];
  /** Name of the policy that set it, for example `incident/SMALL` 依据. */
  readonly policy: Scalars['String']['output'];
  /** Days that did not count: weekends and holidays, `YYYY-MM-DD` 跳过的日子. */
  readonly skippedDays: ReadonlyArray<Scalars['LocalDate']['output']>;
};

/** Somebody who could be given an incident, and what speaks against it 派遣人选. */
export type DispatchCandidate = {
  readonly __typename?: 'DispatchCandidate';
  /** True where dispatch would be accepted. */
  readonly isOffered: Scalars['Boolean']['output'];
  /** The person. */
  readonly person: Person;
  /** Why not, where it would be refused. */
  readonly refusal: Maybe<IncidentErrorCode>;
};

/** A division of the tree 行政区划: district, town or community. */
export type Division = Node & {
  readonly __typename?: 'Division';
  /** Divisions directly under it, by code; at most 1,000 下级. */
  readonly children: ReadonlyArray<Division>;
  /** 6, 9 or 12-digit code 区划代码. */
  readonly code: Scalars['String']['output'];
  /** Number of grids in its subtree, of one kind or of all 网格数. */
  readonly gridCount: Scalars['Int']['output'];
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Kind of community; null for districts and towns 社区类型. */
  readonly kind: Maybe<CommunityKind>;
  /** Level in the tree 层级. */
  readonly level: DivisionLevel;
  /** Official name 名称. */
  readonly name: Scalars['String']['output'];
  /** The division it lies in; null for a district 上级. */
  readonly parent: Maybe<Division>;
};


/** A division of the tree 行政区划: district, town or community. */
export type DivisionGridCountArgs = {
  kind?: InputMaybe<CommunityKind>;
};

/** Level of a division in the tree 区县 / 镇街 / 社区·村. */
export type DivisionLevel =
  /** Community or village 社区·村, 12-digit code. */
  | 'COMMUNITY'
  /** District 区县, 6-digit code (GB/T 2260). */
  | 'DISTRICT'
  /** Town or sub-district 镇街, 9-digit code. */
  | 'TOWN';

/** A company 企业, of another service, by reference. */
export type Enterprise = Node & {
  readonly __typename?: 'Enterprise';
  /** Global id. */
  readonly id: Scalars['ID']['output'];
};

/** Level an overdue incident has climbed to 升级层级. */
export type EscalationLevel =
  /** Grid chief or community secretary 社区. */
  | 'COMMUNITY'
  /** District centre supervises 区中心督办. */
  | 'DISTRICT'
  /** Not overdue. */
  | 'NONE'
  /** On the public overdue list 挂牌. */
  | 'PUBLIC_LIST'
  /** Town 镇街. */
  | 'TOWN';

/** A file that shows something: its content hash and a word on what it shows 证据. */
export type EvidenceInput = {
  /** What it shows, for example `before`, `after`. */
  readonly caption: Scalars['String']['input'];
  /** SHA-256 of the file, hexadecimal. */
  readonly sha256: Scalars['String']['input'];
};

/** A grid 网格: the smallest area that one member looks after. */
export type Grid = Node & {
  readonly __typename?: 'Grid';
  /** Closed outer ring of the area, counter-clockwise, first point repeated last 边界. */
  readonly boundary: ReadonlyArray<LngLat>;
  /** The chief of its community now 网格长. */
  readonly chief: Maybe<Person>;
  /** 15-digit code: 6 division, 3 town, 3 community, 3 sequence 网格编码. */
  readonly code: Scalars['String']['output'];
  /** The community it lies in 所属社区. */
  readonly community: Division;
  /** Households in the grid; 300 to 500 is the aim 户数. */
  readonly households: Scalars['Int']['output'];
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** True where the boundary was invented for a demonstration 示意边界. */
  readonly isBoundaryInvented: Scalars['Boolean']['output'];
  /** Kind, as its community's 类型. */
  readonly kind: CommunityKind;
  /** The member on duty now; null while the post is vacant 当班网格员. */
  readonly member: Maybe<Person>;
  /** Name 名称. */
  readonly name: Scalars['String']['output'];
};

/** A page of grids. */
export type GridConnection = {
  readonly __typename?: 'GridConnection';
  /** Grids with their cursors. */
  readonly edges: ReadonlyArray<GridEdge>;
  /** The grids alone. */
  readonly nodes: ReadonlyArray<Grid>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** Number of grids the filter leaves. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One grid and its place in a list. */
export type GridEdge = {
  readonly __typename?: 'GridEdge';
  /** Cursor of this place. */
  readonly cursor: Scalars['String']['output'];
  /** The grid. */
  readonly node: Grid;
};

/** Which grids to list; all conditions must hold. */
export type GridFilter = {
  /** Only grids of this kind 类型. */
  readonly kind?: InputMaybe<CommunityKind>;
  /** Only grids in the subtree of this division code 所在区划. */
  readonly within?: InputMaybe<Scalars['String']['input']>;
};

/** An entry of an honour list 表彰条目, of another service, by reference. */
export type HonourEntry = Node & {
  readonly __typename?: 'HonourEntry';
  /** Global id. */
  readonly id: Scalars['ID']['output'];
};

/** An honour list 表彰榜, of another service, by reference. */
export type HonourList = Node & {
  readonly __typename?: 'HonourList';
  /** Global id. */
  readonly id: Scalars['ID']['output'];
};

/** A veto against an honour 一票否决, of another service, by reference. */
export type HonourVeto = Node & {
  readonly __typename?: 'HonourVeto';
  /** Global id. */
  readonly id: Scalars['ID']['output'];
};

/** An incident 事件: a matter reported in a grid, with one code for life 一案一码. */
export type Incident = Node & {
  readonly __typename?: 'Incident';
  /** Item of the admission list it was dispatched under; code 准入事项. */
  readonly admissionItemCode: Maybe<Scalars['String']['output']>;
  /** What you may do to it now, from the state table 可用操作. */
  readonly allowedActions: ReadonlyArray<IncidentAction>;
  /** Who works on it 处置人. */
  readonly assignee: Maybe<Person>;
  /** Members of its grid and chiefs of its community, and whether they could take it 派遣人选. */
  readonly candidates: ReadonlyArray<DispatchCandidate>;
  /** Category code, for example `STREET_LAMP` 类别. */
  readonly category: Scalars['String']['output'];
  /** Class 分类. */
  readonly class: IncidentClass;
  /** When it was closed; null while open. */
  readonly closedAt: Maybe<Scalars['DateTime']['output']>;
  /** The code it keeps for life 案卷编号. */
  readonly code: Scalars['String']['output'];
  /** Department it was handed to; code 责任部门. */
  readonly departmentCode: Maybe<Scalars['String']['output']>;
  /** What the reporter says 描述. */
  readonly description: Scalars['String']['output'];
  /** How high it has climbed 升级层级. */
  readonly escalationLevel: EscalationLevel;
  /** The reporter's answer, once given 评价. */
  readonly evaluation: Maybe<IncidentEvaluation>;
  /** The grid it lies in 所在网格. */
  readonly grid: Grid;
  /** Its life so far, oldest first 过程. */
  readonly history: ReadonlyArray<IncidentEvent>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** True when it was closed within the promise; null while open 是否按时. */
  readonly isOnTime: Maybe<Scalars['Boolean']['output']>;
  /** Those who answer for it now; a superior joins when it is escalated 责任人. */
  readonly owners: ReadonlyArray<Person>;
  /** Where it is 位置. */
  readonly point: LngLat;
  /** What was promised to the reporter; never resets 承诺时限. */
  readonly promise: Deadline;
  /** When it was reported. */
  readonly reportedAt: Scalars['DateTime']['output'];
  /** Who reported it; only for those who need to reach them 上报人. */
  readonly reporter: Maybe<Person>;
  /** How often a check failed 返工次数. */
  readonly reworkCount: Scalars['Int']['output'];
  /** Where the report came from 来源. */
  readonly source: IncidentSource;
  /** What the present state allows; null where it has no limit 环节时限. */
  readonly stage: Maybe<Deadline>;
  /** State now 状态. */
  readonly status: IncidentStatus;
  /** Version to send back as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};


/** An incident 事件: a matter reported in a grid, with one code for life 一案一码. */
export type IncidentCandidatesArgs = {
  itemCode: Scalars['String']['input'];
};

/** What can be done to an incident, as in the state table. */
export type IncidentAction =
  /** Take it in 受理. */
  | 'ACCEPT'
  /** Hand it to a member or department 派遣. */
  | 'DISPATCH'
  /** Answer how it went 评价. */
  | 'EVALUATE'
  /** The check failed; the same unit works again 核查不通过. */
  | 'FAIL_CHECK'
  /** File it 立案. */
  | 'FILE'
  /** Say that it is done, with evidence 反馈. */
  | 'GIVE_FEEDBACK'
  /** The check passed 核查通过. */
  | 'PASS_CHECK'
  /** Refuse it with a reason 不予受理. */
  | 'REFUSE'
  /** Give a substantive interim answer with a plan date 阶段答复. */
  | 'REPLY_INTERIM'
  /** Take up the work again after a failed check 返工处置. */
  | 'RESUME_WORK'
  /** Return it with a reason 回退. */
  | 'RETURN'
  /** Handle it on the spot 自办. */
  | 'SELF_HANDLE'
  /** Sign for it and start 签收. */
  | 'SIGN'
  /** Start the check 核查. */
  | 'START_CHECK'
  /** Declare it void, with a reason 作废. */
  | 'VOID';

/** Class of an incident: how fast it must be done 小事 / 费时事 / 复杂事. */
export type IncidentClass =
  /** Complex 复杂事: a substantive answer in 7 calendar days, rolled to the next workday. */
  | 'COMPLEX'
  /** Medium 费时事: solved in 2 workdays. */
  | 'MEDIUM'
  /** Small 小事: done in 2 working hours, 2 real hours where safety is at stake. */
  | 'SMALL';

/** A page of incidents. */
export type IncidentConnection = {
  readonly __typename?: 'IncidentConnection';
  /** Incidents with their cursors. */
  readonly edges: ReadonlyArray<IncidentEdge>;
  /** The incidents alone. */
  readonly nodes: ReadonlyArray<Incident>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** Number of incidents the filter leaves. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Who is to do it. */
export type IncidentDispatchInput = {
  /** Code of the department; exclusive with `memberId` 部门. */
  readonly departmentCode?: InputMaybe<Scalars['String']['input']>;
  /** Item of the admission list; required for a member 准入事项. */
  readonly itemCode?: InputMaybe<Scalars['String']['input']>;
  /** Global id of the member; exclusive with `departmentCode` 网格员. */
  readonly memberId?: InputMaybe<Scalars['ID']['input']>;
};

/** One incident and its place in a list. */
export type IncidentEdge = {
  readonly __typename?: 'IncidentEdge';
  /** Cursor of this place. */
  readonly cursor: Scalars['String']['output'];
  /** The incident. */
  readonly node: Incident;
};

/** Why a command to an incident was refused. */
export type IncidentErrorCode =
  /** It exists already. */
  | 'ALREADY_EXISTS'
  /** Only a complex matter rolls on, and only to a date to come. */
  | 'CANNOT_ROLL'
  /** Somebody changed it meanwhile. */
  | 'CONFLICT'
  /** The 14 days for an answer are over. */
  | 'EVALUATION_CLOSED'
  /** Evidence is required. */
  | 'EVIDENCE_REQUIRED'
  /** Whoever handled it cannot verify it. */
  | 'HANDLER_CANNOT_VERIFY'
  /** The key was used for another request. */
  | 'IDEMPOTENCY_CONFLICT'
  /** The item does not cover this category. */
  | 'ITEM_DOES_NOT_COVER'
  /** You are not the one it was given to. */
  | 'NOT_ASSIGNED_TO_YOU'
  /** There is none, or it is outside your scope. */
  | 'NOT_FOUND'
  /** The person has no posting in this area now. */
  | 'NOT_ON_DUTY'
  /** Only the reporter can answer. */
  | 'NOT_THE_REPORTER'
  /** The member holds no valid certificate for the item's module. */
  | 'NOT_TRAINED'
  /** Your role may not do this in this state. */
  | 'NOT_YOUR_ROLE'
  /** A task for a grid member must be on the admission list on that day 准入清单. */
  | 'OFF_LIST'
  /** Exactly one of member and department must be named. */
  | 'ONE_ASSIGNEE_REQUIRED'
  /** The point lies in no grid. */
  | 'OUTSIDE_GRIDS'
  /** A reason is required. */
  | 'REASON_REQUIRED'
  /** No such category is in the catalogue. */
  | 'UNKNOWN_CATEGORY'
  /** No such department is known. */
  | 'UNKNOWN_DEPARTMENT'
  /** The state does not allow this. */
  | 'WRONG_STATE';

/** The reporter's answer. */
export type IncidentEvaluateInput = {
  /** In the reporter's own words, at most 500 characters. */
  readonly comment?: InputMaybe<Scalars['String']['input']>;
  /** Whether the reporter is satisfied 是否满意. */
  readonly isSatisfied: Scalars['Boolean']['input'];
};

/** The reporter's answer 评价. */
export type IncidentEvaluation = {
  readonly __typename?: 'IncidentEvaluation';
  /** When it was given. */
  readonly at: Scalars['DateTime']['output'];
  /** What the reporter says. */
  readonly comment: Maybe<Scalars['String']['output']>;
  /** Whether the reporter is satisfied 是否满意. */
  readonly isSatisfied: Scalars['Boolean']['output'];
};

/** An event in the life of an incident 过程记录. */
export type IncidentEvent = {
  readonly __typename?: 'IncidentEvent';
  /** When, by the store's clock. */
  readonly at: Scalars['DateTime']['output'];
  /** Who caused it; null for the platform itself. */
  readonly by: Maybe<Person>;
  /** SHA-256 that covers this event and all before it, hexadecimal. */
  readonly hash: Scalars['String']['output'];
  /** Level reached, for an escalation. */
  readonly level: Maybe<EscalationLevel>;
  /** What happened, for example `incident.dispatched`. */
  readonly name: Scalars['String']['output'];
  /** Reason given, where one was. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** Number in the incident's own log, from 1. */
  readonly seq: Scalars['Int']['output'];
};

/** A failed check. */
export type IncidentFailCheckInput = {
  /** What is not right 理由. */
  readonly reason: Scalars['String']['input'];
};

/** Word that the work is done. */
export type IncidentFeedbackInput = {
  /** Evidence, at least one 证据. */
  readonly evidence: ReadonlyArray<EvidenceInput>;
  /** What was done 处置结果. */
  readonly result: Scalars['String']['input'];
};

/** Which incidents to list; all conditions must hold. */
export type IncidentFilter = {
  /** Only this category code 类别. */
  readonly category?: InputMaybe<Scalars['String']['input']>;
  /** Only those you answer for: your inbox 我的待办. */
  readonly isMine?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those past their promise and still open 超期. */
  readonly isOverdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those that climbed at least this high 升级层级. */
  readonly minEscalationLevel?: InputMaybe<EscalationLevel>;
  /** Only those reported before this instant. */
  readonly reportedBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only those reported at or after this instant. */
  readonly reportedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only these states 状态. */
  readonly statuses?: InputMaybe<ReadonlyArray<IncidentStatus>>;
  /** Only those in the subtree of this division or grid code 所在区划. */
  readonly within?: InputMaybe<Scalars['String']['input']>;
};

/** A new report. */
export type IncidentOpenInput = {
  /** Category code from the catalogue 类别. */
  readonly category: Scalars['String']['input'];
  /** What is the matter, 2 to 2,000 characters 描述. */
  readonly description: Scalars['String']['input'];
  /** Where 位置. */
  readonly point: LngLatInput;
};

/** How to sort incidents. */
export type IncidentOrder = {
  /** In this direction. */
  readonly direction: OrderDirection;
  /** Sort by this. */
  readonly field: IncidentOrderField;
};

/** What incidents can be sorted by. */
export type IncidentOrderField =
  /** When the promise ends. */
  | 'DUE_AT'
  /** When it was reported. */
  | 'REPORTED_AT';

/** Result of a command to an incident. */
export type IncidentPayload = {
  readonly __typename?: 'IncidentPayload';
  /** The incident as it now stands; null when refused. */
  readonly incident: Maybe<Incident>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<IncidentUserError>;
};

/** A refusal to take a report in. */
export type IncidentRefuseInput = {
  /** Why, for the reporter 理由. */
  readonly reason: Scalars['String']['input'];
};

/** An interim answer. */
export type IncidentReplyInterimInput = {
  /** Until when it will be done 计划完成时间. */
  readonly planAt: Scalars['DateTime']['input'];
  /** What was found and what will be done 答复内容. */
  readonly reply: Scalars['String']['input'];
};

/** A return of a dispatched incident. */
export type IncidentReturnInput = {
  /** Why it is not yours 理由. */
  readonly reason: Scalars['String']['input'];
};

/** Handling on the spot 办小事. */
export type IncidentSelfHandleInput = {
  /** Photos before and after, at least two 前后照片. */
  readonly evidence: ReadonlyArray<EvidenceInput>;
  /** What was done 处置结果. */
  readonly result: Scalars['String']['input'];
};

/** Where a report came from 来源. */
export type IncidentSource =
  /** A company 企业. */
  | 'ENTERPRISE'
  /** A grid member on the round 网格员巡查. */
  | 'GRID_MEMBER'
  /** The hotline 12345, imported. */
  | 'HOTLINE_12345'
  /** A one-tap device 一键呼叫. */
  | 'ONE_TAP'
  /** Open311 GeoReport v2. */
  | 'OPEN311'
  /** A resident's application 居民端. */
  | 'RESIDENT'
  /** A volunteer 志愿者. */
  | 'VOLUNTEER';

/** State of an incident 案卷状态. */
export type IncidentStatus =
  /** Accepted 受理. */
  | 'ACCEPTED'
  /** Closed 结案: solved and verified, or handled on the spot. */
  | 'CLOSED'
  /** Dispatched 派遣: the unit's duty has started. */
  | 'DISPATCHED'
  /** Evaluated 评价: the reporter has answered. The end of a solved incident. */
  | 'EVALUATED'
  /** Feedback given 反馈: the work is said to be done. */
  | 'FEEDBACK'
  /** Filed 立案. */
  | 'FILED'
  /** In progress 处置. */
  | 'IN_PROGRESS'
  /** Merged into another incident 合并. Never counts as solved. */
  | 'MERGED'
  /** Refused 不予受理. Never counts as solved. */
  | 'REFUSED'
  /** Reopened 重开, under supervision. */
  | 'REOPENED'
  /** Reported 上报: the resident's promise has started. */
  | 'REPORTED'
  /** To be done again 返工: a check failed. */
  | 'REWORK'
  /** Being verified 核查, by somebody else than the handler. */
  | 'VERIFYING'
  /** Void 作废. Never counts as solved. */
  | 'VOID';

/** A refusal of a command to an incident. */
export type IncidentUserError = UserError & {
  readonly __typename?: 'IncidentUserError';
  /** What was refused, for programs. */
  readonly code: IncidentErrorCode;
  /** Path of the input field at fault. */
  readonly field: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What was refused, for people. */
  readonly message: Scalars['String']['output'];
};

/** A point on the map. */
export type LngLat = {
  readonly __typename?: 'LngLat';
  /** Latitude in degrees north, CGCS2000 纬度. */
  readonly lat: Scalars['Float']['output'];
  /** Longitude in degrees east, CGCS2000 经度. */
  readonly lng: Scalars['Float']['output'];
};

/** A point on the map, as a client has it. */
export type LngLatInput = {
  /** Latitude in degrees north 纬度, within 3 to 54. */
  readonly lat: Scalars['Float']['input'];
  /** Longitude in degrees east 经度, within 73 to 136. */
  readonly lng: Scalars['Float']['input'];
  /** Coordinate system of the two numbers 坐标系. */
  readonly system?: CoordinateSystem;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Puts an item on the list 准入. */
  readonly admissionItemAdmit: AdmissionItemPayload;
  /** A department applies for an item 申请准入. */
  readonly admissionItemApply: AdmissionItemPayload;
  /** Refuses an application 不予准入. */
  readonly admissionItemRefuse: AdmissionItemPayload;
  /** Takes an item off the list 退出. */
  readonly admissionItemRetire: AdmissionItemPayload;
  /** Takes a report in 受理. */
  readonly incidentAccept: IncidentPayload;
  /** Hands it to a trained member under the admission list, or to a department 派遣. */
  readonly incidentDispatch: IncidentPayload;
  /** The reporter's answer, within 14 days of closing; a dissatisfied one reopens it under supervision 评价. */
  readonly incidentEvaluate: IncidentPayload;
  /** The check failed: the same unit works again 核查不通过. */
  readonly incidentFailCheck: IncidentPayload;
  /** Files it 立案. */
  readonly incidentFile: IncidentPayload;
  /** Says that it is done, with evidence 反馈. */
  readonly incidentGiveFeedback: IncidentPayload;
  /** Reports a matter; the grid is found from the point 上报. */
  readonly incidentOpen: IncidentPayload;
  /** The check passed: closes it 核查通过. */
  readonly incidentPassCheck: IncidentPayload;
  /** Refuses a report with a reason 不予受理. */
  readonly incidentRefuse: IncidentPayload;
  /** Answers a complex matter with a plan date; the promise rolls on to it 阶段答复. */
  readonly incidentReplyInterim: IncidentPayload;
  /** Takes up the work again after a failed check 返工处置. */
  readonly incidentResumeWork: IncidentPayload;
  /** Returns it with a reason 回退. */
  readonly incidentReturn: IncidentPayload;
  /** Closes a report that its grid member handled on the spot 自办. */
  readonly incidentSelfHandle: IncidentPayload;
  /** Signs for it and starts 签收. */
  readonly incidentSign: IncidentPayload;
  /** Starts the check, by somebody else than the handler 核查. */
  readonly incidentStartCheck: IncidentPayload;
  /** Declares it void 作废. */
  readonly incidentVoid: IncidentPayload;
  /** Moves a demonstration's time ahead, so that deadlines pass; does not exist in real service 演示快进. */
  readonly platformClockAdvance: PlatformClock;
};


export type MutationAdmissionItemAdmitArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationAdmissionItemApplyArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: AdmissionItemApplyInput;
};


export type MutationAdmissionItemRefuseArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: AdmissionItemReasonInput;
};


export type MutationAdmissionItemRetireArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: AdmissionItemReasonInput;
};


export type MutationIncidentAcceptArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationIncidentDispatchArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: IncidentDispatchInput;
};


export type MutationIncidentEvaluateArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: IncidentEvaluateInput;
};


export type MutationIncidentFailCheckArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: IncidentFailCheckInput;
};


export type MutationIncidentFileArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationIncidentGiveFeedbackArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: IncidentFeedbackInput;
};


export type MutationIncidentOpenArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: IncidentOpenInput;
};


export type MutationIncidentPassCheckArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationIncidentRefuseArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: IncidentRefuseInput;
};


export type MutationIncidentReplyInterimArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: IncidentReplyInterimInput;
};


export type MutationIncidentResumeWorkArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationIncidentReturnArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: IncidentReturnInput;
};


export type MutationIncidentSelfHandleArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: IncidentSelfHandleInput;
};


export type MutationIncidentSignArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationIncidentStartCheckArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationIncidentVoidArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: IncidentRefuseInput;
};


export type MutationPlatformClockAdvanceArgs = {
  minutes: Scalars['Int']['input'];
};

/** A need 需求, of another service, by reference. */
export type Need = Node & {
  readonly __typename?: 'Need';
  /** Global id. */
  readonly id: Scalars['ID']['output'];
};

/** A thing that one id finds 节点. */
export type Node = {
  /** Its id in the whole graph 全局编号. */
  readonly id: Scalars['ID']['output'];
};

/** A notice in an inbox 通知, of another service, by reference. */
export type Notice = Node & {
  readonly __typename?: 'Notice';
  /** Global id. */
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

/** A person of another service, by reference 人员. */
export type Person = Node & {
  readonly __typename?: 'Person';
  /** Global id. */
  readonly id: Scalars['ID']['output'];
};

/** The platform's time, by the store's clock 平台时钟. */
export type PlatformClock = {
  readonly __typename?: 'PlatformClock';
  /** Milliseconds a demonstration has moved it ahead; 0 in real service 演示快进. */
  readonly aheadMs: Scalars['Float']['output'];
  /** Now. */
  readonly now: Scalars['DateTime']['output'];
};

/** A posting 任职, of another service, by reference. */
export type Posting = Node & {
  readonly __typename?: 'Posting';
  /** Global id. */
  readonly id: Scalars['ID']['output'];
};

export type Query = {
  readonly __typename?: 'Query';
  /** The admission list 准入清单 as it stood at an instant: departments with their items. */
  readonly admissionList: ReadonlyArray<AdmissionDepartment>;
  /** A division by its code; null where there is none 按代码查区划. */
  readonly division: Maybe<Division>;
  /** A grid by its 15-digit code; null where there is none 按代码查网格. */
  readonly grid: Maybe<Grid>;
  /** The grid a point lies in; a point on a shared boundary belongs to the grid with the smallest code; null outside every grid 定位网格. */
  readonly gridAt: Maybe<Grid>;
  /** Grids in code order 网格列表. */
  readonly grids: GridConnection;
  /** An incident by its global id; null where there is none in your scope 按标识查案卷. */
  readonly incident: Maybe<Incident>;
  /** An incident by its code 按编号查案卷. */
  readonly incidentByCode: Maybe<Incident>;
  /** Incidents in your scope 案卷列表. */
  readonly incidents: IncidentConnection;
  /** Any object by its global id; null where there is none in your scope 按标识查任意对象. */
  readonly node: Maybe<Node>;
  /** Several objects by their global ids, in the order asked; at most 100 按标识批量查. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** The platform's time 平台时钟. */
  readonly platformClock: PlatformClock;
};


export type QueryAdmissionListArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryDivisionArgs = {
  code: Scalars['String']['input'];
};


export type QueryGridArgs = {
  code: Scalars['String']['input'];
};


export type QueryGridAtArgs = {
  point: LngLatInput;
};


export type QueryGridsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GridFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryIncidentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryIncidentByCodeArgs = {
  code: Scalars['String']['input'];
};


export type QueryIncidentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IncidentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<IncidentOrder>;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};

/** A request of a company 企业诉求, of another service, by reference. */
export type Request = Node & {
  readonly __typename?: 'Request';
  /** Global id. */
  readonly id: Scalars['ID']['output'];
};

/** A session of a camp 课次, of another service, by reference. */
export type Session = Node & {
  readonly __typename?: 'Session';
  /** Global id. */
  readonly id: Scalars['ID']['output'];
};

/** A training record 训练记录, of another service, by reference. */
export type TrainingRecord = Node & {
  readonly __typename?: 'TrainingRecord';
  /** Global id. */
  readonly id: Scalars['ID']['output'];
};

/** Why a request was refused 用户错误; the types that implement it add a `code` of their own noun. */
export type UserError = {
  /** Path of the input that caused it 字段, where one did. */
  readonly field: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** One plain sentence 说明. */
  readonly message: Scalars['String']['output'];
};

/** A volunteer, association or unit 志愿者, of another service, by reference. */
export type Volunteer = Node & {
  readonly __typename?: 'Volunteer';
  /** Global id. */
  readonly id: Scalars['ID']['output'];
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
  AdmissionItem: AdmissionItem;
  Division: Division;
  Grid: Grid;
  Incident: Incident;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  AdmissionItem:
    ( { __typename: 'AdmissionItem' }
    & GraphQLRecursivePick<FederationTypes['AdmissionItem'], {"id":true}> );
  Division:
    ( { __typename: 'Division' }
    & GraphQLRecursivePick<FederationTypes['Division'], {"id":true}> );
  Grid:
    ( { __typename: 'Grid' }
    & GraphQLRecursivePick<FederationTypes['Grid'], {"id":true}> );
  Incident:
    ( { __typename: 'Incident' }
    & GraphQLRecursivePick<FederationTypes['Incident'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( AdmissionItemMapper )
    | ( Camp )
    | ( Certificate )
    | ( DivisionMapper )
    | ( Enterprise )
    | ( GridMapper )
    | ( HonourEntry )
    | ( HonourList )
    | ( HonourVeto )
    | ( IncidentMapper )
    | ( Need )
    | ( Notice )
    | ( Person )
    | ( Posting )
    | ( Request )
    | ( Session )
    | ( TrainingRecord )
    | ( Volunteer )
  ;
  UserError:
    | ( AdmissionItemUserError )
    | ( IncidentUserError )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AdmissionDepartment: ResolverTypeWrapper<AdmissionDepartmentMapper>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AdmissionItem: ResolverTypeWrapper<AdmissionItemMapper>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AdmissionItemApplyInput: AdmissionItemApplyInput;
  AdmissionItemErrorCode: AdmissionItemErrorCode;
  AdmissionItemPayload: ResolverTypeWrapper<Omit<AdmissionItemPayload, 'admissionItem'> & { admissionItem?: Maybe<ResolversTypes['AdmissionItem']> }>;
  AdmissionItemReasonInput: AdmissionItemReasonInput;
  AdmissionItemStatus: AdmissionItemStatus;
  AdmissionItemUserError: ResolverTypeWrapper<AdmissionItemUserError>;
  Camp: ResolverTypeWrapper<Camp>;
  Certificate: ResolverTypeWrapper<Certificate>;
  CommunityKind: CommunityKind;
  CoordinateSystem: CoordinateSystem;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Deadline: ResolverTypeWrapper<Deadline>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  DispatchCandidate: ResolverTypeWrapper<DispatchCandidate>;
  Division: ResolverTypeWrapper<DivisionMapper>;
  DivisionLevel: DivisionLevel;
  Enterprise: ResolverTypeWrapper<Enterprise>;
  EscalationLevel: EscalationLevel;
  EvidenceInput: EvidenceInput;
  Grid: ResolverTypeWrapper<GridMapper>;
  GridConnection: ResolverTypeWrapper<Omit<GridConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['GridEdge']>, nodes: ReadonlyArray<ResolversTypes['Grid']> }>;
  GridEdge: ResolverTypeWrapper<Omit<GridEdge, 'node'> & { node: ResolversTypes['Grid'] }>;
  GridFilter: GridFilter;
  HonourEntry: ResolverTypeWrapper<HonourEntry>;
  HonourList: ResolverTypeWrapper<HonourList>;
  HonourVeto: ResolverTypeWrapper<HonourVeto>;
  Incident: ResolverTypeWrapper<IncidentMapper>;
  IncidentAction: IncidentAction;
  IncidentClass: IncidentClass;
  IncidentConnection: ResolverTypeWrapper<IncidentConnectionMapper>;
  IncidentDispatchInput: IncidentDispatchInput;
  IncidentEdge: ResolverTypeWrapper<Omit<IncidentEdge, 'node'> & { node: ResolversTypes['Incident'] }>;
  IncidentErrorCode: IncidentErrorCode;
  IncidentEvaluateInput: IncidentEvaluateInput;
  IncidentEvaluation: ResolverTypeWrapper<IncidentEvaluation>;
  IncidentEvent: ResolverTypeWrapper<IncidentEventMapper>;
  IncidentFailCheckInput: IncidentFailCheckInput;
  IncidentFeedbackInput: IncidentFeedbackInput;
  IncidentFilter: IncidentFilter;
  IncidentOpenInput: IncidentOpenInput;
  IncidentOrder: IncidentOrder;
  IncidentOrderField: IncidentOrderField;
  IncidentPayload: ResolverTypeWrapper<Omit<IncidentPayload, 'incident'> & { incident?: Maybe<ResolversTypes['Incident']> }>;
  IncidentRefuseInput: IncidentRefuseInput;
  IncidentReplyInterimInput: IncidentReplyInterimInput;
  IncidentReturnInput: IncidentReturnInput;
  IncidentSelfHandleInput: IncidentSelfHandleInput;
  IncidentSource: IncidentSource;
  IncidentStatus: IncidentStatus;
  IncidentUserError: ResolverTypeWrapper<IncidentUserError>;
  LngLat: ResolverTypeWrapper<LngLat>;
  LngLatInput: LngLatInput;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Need: ResolverTypeWrapper<Need>;
  Node: ResolverTypeWrapper<NodeMapper>;
  Notice: ResolverTypeWrapper<Notice>;
  OrderDirection: OrderDirection;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Person: ResolverTypeWrapper<Person>;
  PlatformClock: ResolverTypeWrapper<PlatformClock>;
  Posting: ResolverTypeWrapper<Posting>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Request: ResolverTypeWrapper<Request>;
  Session: ResolverTypeWrapper<Session>;
  TrainingRecord: ResolverTypeWrapper<TrainingRecord>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  Volunteer: ResolverTypeWrapper<Volunteer>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AdmissionDepartment: AdmissionDepartmentMapper;
  Int: Scalars['Int']['output'];
  AdmissionItem: AdmissionItemMapper;
  ID: Scalars['ID']['output'];
  Boolean: Scalars['Boolean']['output'];
  AdmissionItemApplyInput: AdmissionItemApplyInput;
  AdmissionItemPayload: Omit<AdmissionItemPayload, 'admissionItem'> & { admissionItem?: Maybe<ResolversParentTypes['AdmissionItem']> };
  AdmissionItemReasonInput: AdmissionItemReasonInput;
  AdmissionItemUserError: AdmissionItemUserError;
  Camp: Camp;
  Certificate: Certificate;
  DateTime: Scalars['DateTime']['output'];
  Deadline: Deadline;
  Float: Scalars['Float']['output'];
  DispatchCandidate: DispatchCandidate;
  Division: DivisionMapper;
  Enterprise: Enterprise;
  EvidenceInput: EvidenceInput;
  Grid: GridMapper;
  GridConnection: Omit<GridConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['GridEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Grid']> };
  GridEdge: Omit<GridEdge, 'node'> & { node: ResolversParentTypes['Grid'] };
  GridFilter: GridFilter;
  HonourEntry: HonourEntry;
  HonourList: HonourList;
  HonourVeto: HonourVeto;
  Incident: IncidentMapper;
  IncidentConnection: IncidentConnectionMapper;
  IncidentDispatchInput: IncidentDispatchInput;
  IncidentEdge: Omit<IncidentEdge, 'node'> & { node: ResolversParentTypes['Incident'] };
  IncidentEvaluateInput: IncidentEvaluateInput;
  IncidentEvaluation: IncidentEvaluation;
  IncidentEvent: IncidentEventMapper;
  IncidentFailCheckInput: IncidentFailCheckInput;
  IncidentFeedbackInput: IncidentFeedbackInput;
  IncidentFilter: IncidentFilter;
  IncidentOpenInput: IncidentOpenInput;
  IncidentOrder: IncidentOrder;
  IncidentPayload: Omit<IncidentPayload, 'incident'> & { incident?: Maybe<ResolversParentTypes['Incident']> };
  IncidentRefuseInput: IncidentRefuseInput;
  IncidentReplyInterimInput: IncidentReplyInterimInput;
  IncidentReturnInput: IncidentReturnInput;
  IncidentSelfHandleInput: IncidentSelfHandleInput;
  IncidentUserError: IncidentUserError;
  LngLat: LngLat;
  LngLatInput: LngLatInput;
  LocalDate: Scalars['LocalDate']['output'];
  Mutation: Record<PropertyKey, never>;
  Need: Need;
  Node: NodeMapper;
  Notice: Notice;
  PageInfo: PageInfo;
  Person: Person;
  PlatformClock: PlatformClock;
  Posting: Posting;
  Query: Record<PropertyKey, never>;
  Request: Request;
  Session: Session;
  TrainingRecord: TrainingRecord;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  Volunteer: Volunteer;
  String: Scalars['String']['output'];
};

export type AccessDirectiveArgs = {
  roles: ReadonlyArray<Scalars['String']['input']>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = Context, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AdmissionDepartmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdmissionDepartment'] = ResolversParentTypes['AdmissionDepartment']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['AdmissionItem']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  offListCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdmissionItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdmissionItem'] = ResolversParentTypes['AdmissionItem'], FederationReferenceType extends FederationReferenceTypes['AdmissionItem'] = FederationReferenceTypes['AdmissionItem']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AdmissionItem']> | FederationReferenceType, FederationReferenceType, ContextType>;
  categories?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  departmentCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isIllustrative?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  minutesPerTask?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partnerUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requiredModule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AdmissionItemStatus'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdmissionItemPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdmissionItemPayload'] = ResolversParentTypes['AdmissionItemPayload']> = {
  admissionItem?: Resolver<Maybe<ResolversTypes['AdmissionItem']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['AdmissionItemUserError']>, ParentType, ContextType>;
};

export type AdmissionItemUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdmissionItemUserError'] = ResolversParentTypes['AdmissionItemUserError']> = {
  code?: Resolver<ResolversTypes['AdmissionItemErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CampResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Camp'] = ResolversParentTypes['Camp']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CertificateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Certificate'] = ResolversParentTypes['Certificate']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeadlineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Deadline'] = ResolversParentTypes['Deadline']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  clock?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isProvisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pausedForMs?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  skippedDays?: Resolver<ReadonlyArray<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type DispatchCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DispatchCandidate'] = ResolversParentTypes['DispatchCandidate']> = {
  isOffered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['IncidentErrorCode']>, ParentType, ContextType>;
};

export type DivisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Division'] = ResolversParentTypes['Division'], FederationReferenceType extends FederationReferenceTypes['Division'] = FederationReferenceTypes['Division']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Division']> | FederationReferenceType, FederationReferenceType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['Division']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  gridCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<DivisionGridCountArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['CommunityKind']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['DivisionLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnterpriseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Enterprise'] = ResolversParentTypes['Enterprise']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GridResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Grid'] = ResolversParentTypes['Grid'], FederationReferenceType extends FederationReferenceTypes['Grid'] = FederationReferenceTypes['Grid']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Grid']> | FederationReferenceType, FederationReferenceType, ContextType>;
  boundary?: Resolver<ReadonlyArray<ResolversTypes['LngLat']>, ParentType, ContextType>;
  chief?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  households?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isBoundaryInvented?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CommunityKind'], ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GridConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridConnection'] = ResolversParentTypes['GridConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GridEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Grid']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GridEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridEdge'] = ResolversParentTypes['GridEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Grid'], ParentType, ContextType>;
};

export type HonourEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HonourEntry'] = ResolversParentTypes['HonourEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HonourListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HonourList'] = ResolversParentTypes['HonourList']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HonourVetoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HonourVeto'] = ResolversParentTypes['HonourVeto']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IncidentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Incident'] = ResolversParentTypes['Incident'], FederationReferenceType extends FederationReferenceTypes['Incident'] = FederationReferenceTypes['Incident']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Incident']> | FederationReferenceType, FederationReferenceType, ContextType>;
  admissionItemCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['IncidentAction']>, ParentType, ContextType>;
  assignee?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  candidates?: Resolver<ReadonlyArray<ResolversTypes['DispatchCandidate']>, ParentType, ContextType, RequireFields<IncidentCandidatesArgs, 'itemCode'>>;
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  class?: Resolver<ResolversTypes['IncidentClass'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  departmentCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  escalationLevel?: Resolver<ResolversTypes['EscalationLevel'], ParentType, ContextType>;
  evaluation?: Resolver<Maybe<ResolversTypes['IncidentEvaluation']>, ParentType, ContextType>;
  grid?: Resolver<ResolversTypes['Grid'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['IncidentEvent']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOnTime?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  owners?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  point?: Resolver<ResolversTypes['LngLat'], ParentType, ContextType>;
  promise?: Resolver<ResolversTypes['Deadline'], ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reporter?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  reworkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['IncidentSource'], ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['Deadline']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['IncidentStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IncidentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentConnection'] = ResolversParentTypes['IncidentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IncidentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Incident']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IncidentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentEdge'] = ResolversParentTypes['IncidentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Incident'], ParentType, ContextType>;
};

export type IncidentEvaluationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentEvaluation'] = ResolversParentTypes['IncidentEvaluation']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isSatisfied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type IncidentEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentEvent'] = ResolversParentTypes['IncidentEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['EscalationLevel']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IncidentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentPayload'] = ResolversParentTypes['IncidentPayload']> = {
  incident?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['IncidentUserError']>, ParentType, ContextType>;
};

export type IncidentUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentUserError'] = ResolversParentTypes['IncidentUserError']> = {
  code?: Resolver<ResolversTypes['IncidentErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LngLatResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LngLat'] = ResolversParentTypes['LngLat']> = {
  lat?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lng?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  admissionItemAdmit?: Resolver<ResolversTypes['AdmissionItemPayload'], ParentType, ContextType, RequireFields<MutationAdmissionItemAdmitArgs, 'id' | 'idempotencyKey'>>;
  admissionItemApply?: Resolver<ResolversTypes['AdmissionItemPayload'], ParentType, ContextType, RequireFields<MutationAdmissionItemApplyArgs, 'idempotencyKey' | 'input'>>;
  admissionItemRefuse?: Resolver<ResolversTypes['AdmissionItemPayload'], ParentType, ContextType, RequireFields<MutationAdmissionItemRefuseArgs, 'id' | 'idempotencyKey' | 'input'>>;
  admissionItemRetire?: Resolver<ResolversTypes['AdmissionItemPayload'], ParentType, ContextType, RequireFields<MutationAdmissionItemRetireArgs, 'id' | 'idempotencyKey' | 'input'>>;
  incidentAccept?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationIncidentAcceptArgs, 'id' | 'idempotencyKey'>>;
  incidentDispatch?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationIncidentDispatchArgs, 'id' | 'idempotencyKey' | 'input'>>;
  incidentEvaluate?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationIncidentEvaluateArgs, 'id' | 'idempotencyKey' | 'input'>>;
  incidentFailCheck?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationIncidentFailCheckArgs, 'id' | 'idempotencyKey' | 'input'>>;
  incidentFile?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationIncidentFileArgs, 'id' | 'idempotencyKey'>>;
  incidentGiveFeedback?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationIncidentGiveFeedbackArgs, 'id' | 'idempotencyKey' | 'input'>>;
  incidentOpen?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationIncidentOpenArgs, 'idempotencyKey' | 'input'>>;
  incidentPassCheck?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationIncidentPassCheckArgs, 'id' | 'idempotencyKey'>>;
  incidentRefuse?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationIncidentRefuseArgs, 'id' | 'idempotencyKey' | 'input'>>;
  incidentReplyInterim?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationIncidentReplyInterimArgs, 'id' | 'idempotencyKey' | 'input'>>;
  incidentResumeWork?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationIncidentResumeWorkArgs, 'id' | 'idempotencyKey'>>;
  incidentReturn?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationIncidentReturnArgs, 'id' | 'idempotencyKey' | 'input'>>;
  incidentSelfHandle?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationIncidentSelfHandleArgs, 'id' | 'idempotencyKey' | 'input'>>;
  incidentSign?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationIncidentSignArgs, 'id' | 'idempotencyKey'>>;
  incidentStartCheck?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationIncidentStartCheckArgs, 'id' | 'idempotencyKey'>>;
  incidentVoid?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationIncidentVoidArgs, 'id' | 'idempotencyKey' | 'input'>>;
  platformClockAdvance?: Resolver<ResolversTypes['PlatformClock'], ParentType, ContextType, RequireFields<MutationPlatformClockAdvanceArgs, 'minutes'>>;
};

export type NeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Need'] = ResolversParentTypes['Need']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'AdmissionItem' | 'Camp' | 'Certificate' | 'Division' | 'Enterprise' | 'Grid' | 'HonourEntry' | 'HonourList' | 'HonourVeto' | 'Incident' | 'Need' | 'Notice' | 'Person' | 'Posting' | 'Request' | 'Session' | 'TrainingRecord' | 'Volunteer', ParentType, ContextType>;
};

export type NoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Notice'] = ResolversParentTypes['Notice']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlatformClockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlatformClock'] = ResolversParentTypes['PlatformClock']> = {
  aheadMs?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  now?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PostingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Posting'] = ResolversParentTypes['Posting']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  admissionList?: Resolver<ReadonlyArray<ResolversTypes['AdmissionDepartment']>, ParentType, ContextType, Partial<QueryAdmissionListArgs>>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType, RequireFields<QueryDivisionArgs, 'code'>>;
  grid?: Resolver<Maybe<ResolversTypes['Grid']>, ParentType, ContextType, RequireFields<QueryGridArgs, 'code'>>;
  gridAt?: Resolver<Maybe<ResolversTypes['Grid']>, ParentType, ContextType, RequireFields<QueryGridAtArgs, 'point'>>;
  grids?: Resolver<ResolversTypes['GridConnection'], ParentType, ContextType, Partial<QueryGridsArgs>>;
  incident?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType, RequireFields<QueryIncidentArgs, 'id'>>;
  incidentByCode?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType, RequireFields<QueryIncidentByCodeArgs, 'code'>>;
  incidents?: Resolver<ResolversTypes['IncidentConnection'], ParentType, ContextType, Partial<QueryIncidentsArgs>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  platformClock?: Resolver<ResolversTypes['PlatformClock'], ParentType, ContextType>;
};

export type RequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Request'] = ResolversParentTypes['Request']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrainingRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingRecord'] = ResolversParentTypes['TrainingRecord']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'AdmissionItemUserError' | 'IncidentUserError', ParentType, ContextType>;
};

export type VolunteerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Volunteer'] = ResolversParentTypes['Volunteer']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AdmissionDepartment?: AdmissionDepartmentResolvers<ContextType>;
  AdmissionItem?: AdmissionItemResolvers<ContextType>;
  AdmissionItemPayload?: AdmissionItemPayloadResolvers<ContextType>;
  AdmissionItemUserError?: AdmissionItemUserErrorResolvers<ContextType>;
  Camp?: CampResolvers<ContextType>;
  Certificate?: CertificateResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Deadline?: DeadlineResolvers<ContextType>;
  DispatchCandidate?: DispatchCandidateResolvers<ContextType>;
  Division?: DivisionResolvers<ContextType>;
  Enterprise?: EnterpriseResolvers<ContextType>;
  Grid?: GridResolvers<ContextType>;
  GridConnection?: GridConnectionResolvers<ContextType>;
  GridEdge?: GridEdgeResolvers<ContextType>;
  HonourEntry?: HonourEntryResolvers<ContextType>;
  HonourList?: HonourListResolvers<ContextType>;
  HonourVeto?: HonourVetoResolvers<ContextType>;
  Incident?: IncidentResolvers<ContextType>;
  IncidentConnection?: IncidentConnectionResolvers<ContextType>;
  IncidentEdge?: IncidentEdgeResolvers<ContextType>;
  IncidentEvaluation?: IncidentEvaluationResolvers<ContextType>;
  IncidentEvent?: IncidentEventResolvers<ContextType>;
  IncidentPayload?: IncidentPayloadResolvers<ContextType>;
  IncidentUserError?: IncidentUserErrorResolvers<ContextType>;
  LngLat?: LngLatResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  Need?: NeedResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Notice?: NoticeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PlatformClock?: PlatformClockResolvers<ContextType>;
  Posting?: PostingResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Request?: RequestResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  TrainingRecord?: TrainingRecordResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Volunteer?: VolunteerResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
