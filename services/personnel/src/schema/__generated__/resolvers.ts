import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { HonourListMapper, HonourVetoMapper, NoticeMapper, PersonMapper, PostingMapper, HonourEntryMapper, HonourPartMapper, HonourEntryConnectionMapper, HonourListConnectionMapper, NoticeConnectionMapper, PersonConnectionMapper } from '../mappers.ts';
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

/** Employment of a grid member 用工形式. */
export type Employment =
  /** Full-time 专职. */
  | 'FULL_TIME'
  /** Part-time 兼职. */
  | 'PART_TIME';

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

/** A page of the incidents behind a part of a score. */
export type HonourIncidentConnection = {
  readonly __typename?: 'HonourIncidentConnection';
  /** Incidents with their cursors. */
  readonly edges: ReadonlyArray<HonourIncidentEdge>;
  /** The incidents alone. */
  readonly nodes: ReadonlyArray<Incident>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** Number of incidents behind the part: its denominator; 0 where certificates are counted. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One incident behind a part of a score. */
export type HonourIncidentEdge = {
  readonly __typename?: 'HonourIncidentEdge';
  /** Cursor of this place. */
  readonly cursor: Scalars['String']['output'];
  /** Whether it counts in favour: it is in the numerator 是否计入. */
  readonly isCounted: Scalars['Boolean']['output'];
  /** The incident. */
  readonly node: Incident;
};

/** What is measured 指标. */
export type HonourIndicator =
  /** Share of the community's members with a valid professional certificate 培训覆盖率. */
  | 'COVERAGE'
  /** Share of the matters with evidence 证据齐全率. */
  | 'EVIDENCE'
  /** Share of the mediations that ended in agreement 调解成功率. */
  | 'MEDIATION'
  /** Share of the matters handled without rework 一次办结率. */
  | 'NO_REWORK'
  /** Share of the matters handled in time 按时办结率. */
  | 'ON_TIME'
  /** Share of the residents' answers that were satisfied 满意率. */
  | 'SATISFACTION'
  /** Modules with a valid certificate, of three 培训. */
  | 'TRAINING'
  /** Share of the reports that were valid 有效上报率. */
  | 'VALID_REPORTING';

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
  /** District, town or community it is for; code 区域. */
  readonly areaCode: Scalars['String']['output'];
  /** Whom or what it honours 类别. */
  readonly category: HonourCategory;
  /** When the list was computed; null before. */
  readonly computedAt: Maybe<Scalars['DateTime']['output']>;
  /** Facts recorded at or before this instant are in 截止时刻. */
  readonly cutOff: Scalars['DateTime']['output'];
  /** Entries in the order of the list, those without a rank last 名单. */
  readonly entries: HonourEntryConnection;
  /** Facts in the snapshot; null before it is computed. */
  readonly factCount: Maybe<Scalars['Int']['output']>;
  /** First month of the two, `YYYY-MM` 起始月. */
  readonly fromMonth: Scalars['String']['output'];
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** SHA-256 over terms and facts, hexadecimal; null before it is computed 输入哈希. */
  readonly inputHash: Maybe<Scalars['String']['output']>;
  /** Full-time or part-time members, ranked apart; null for other categories 专职/兼职. */
  readonly kind: Maybe<Employment>;
  /** Level 层级. */
  readonly level: HonourLevel;
  /** SHA-256 over terms and entries, hexadecimal: equal for equal lists; null before it is computed 榜单哈希. */
  readonly listHash: Maybe<Scalars['String']['output']>;
  /** Entries with a rank; null before it is computed. */
  readonly rankedCount: Maybe<Scalars['Int']['output']>;
  /** The rule it is computed by 规则. */
  readonly rule: HonourRule;
  /** Parts the work is cut into; the result does not depend on it. */
  readonly shardCount: Scalars['Int']['output'];
  /** Parts that are done 进度. */
  readonly shardsDone: Scalars['Int']['output'];
  /** When the snapshot was ordered. */
  readonly startedAt: Scalars['DateTime']['output'];
  /** State 状态. */
  readonly status: HonourStatus;
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

/** What to compute a list from. */
export type HonourListComputeInput = {
  /** District, town or community; one of yours 区域. */
  readonly areaCode: Scalars['String']['input'];
  /** Whom or what it honours 类别. */
  readonly category: HonourCategory;
  /** Facts recorded at or before this instant are in; now when omitted 截止时刻. */
  readonly cutOff?: InputMaybe<Scalars['DateTime']['input']>;
  /** First month of the two, `YYYY-MM` 起始月. */
  readonly fromMonth: Scalars['String']['input'];
  /** Required for grid members, not allowed for others 专职/兼职. */
  readonly kind?: InputMaybe<Employment>;
  /** Level; must be that of the area 层级. */
  readonly level: HonourLevel;
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
  /** It exists already. */
  | 'ALREADY_EXISTS'
  /** A list is for an area of 6, 9 or 12 digits. */
  | 'AREA_MALFORMED'
  /** Somebody changed it meanwhile. */
  | 'CONFLICT'
  /** The window had not begun at the cut-off. */
  | 'CUT_OFF_BEFORE_WINDOW'
  /** Facts of the future cannot be frozen. */
  | 'CUT_OFF_IN_FUTURE'
  /** The key was used for another request. */
  | 'IDEMPOTENCY_CONFLICT'
  /** Only grid members are ranked by kind. */
  | 'KIND_NOT_APPLICABLE'
  /** Full-time and part-time members are ranked apart: name one. */
  | 'KIND_REQUIRED'
  /** The area is of another level. */
  | 'LEVEL_MISMATCH'
  /** A month is written YYYY-MM. */
  | 'MONTH_MALFORMED'
  /** There is none, or it is outside your scope. */
  | 'NOT_FOUND'
  /** No rule was in force in this window. */
  | 'NO_RULE'
  /** The area is not yours. */
  | 'OUTSIDE_YOUR_AREA';

/** Which lists; all conditions must hold. */
export type HonourListFilter = {
  /** Only this category 类别. */
  readonly category?: InputMaybe<HonourCategory>;
  /** Only those of the window that begins with this month, `YYYY-MM` 起始月. */
  readonly fromMonth?: InputMaybe<Scalars['String']['input']>;
  /** Only those in this state 状态. */
  readonly status?: InputMaybe<HonourStatus>;
  /** Only those of areas in the subtree of this division code 所在区划. */
  readonly within?: InputMaybe<Scalars['String']['input']>;
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
  /** When the snapshot was ordered. */
  | 'STARTED_AT';

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
  | 'UPHELD_COMPLAINT';

/** One part of a score 得分项; the score is the sum of the parts shown. */
export type HonourPart = {
  readonly __typename?: 'HonourPart';
  /** What was counted 分母. */
  readonly denominator: Scalars['Int']['output'];
  /** The incidents that were counted, in the order of their ids 依据. */
  readonly incidents: HonourIncidentConnection;
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
export type HonourPartIncidentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The rule a list was computed by, as it stood 评分规则. */
export type HonourRule = {
  readonly __typename?: 'HonourRule';
  /** Only the best so many are listed; null lists everybody. */
  readonly listed: Maybe<Scalars['Int']['output']>;
  /** Valid incidents a subject needs to be ranked 最低样本. */
  readonly minimumSample: Scalars['Int']['output'];
  /** Module a person must hold a valid certificate of; null where none is asked. */
  readonly requiredModule: Maybe<HonourModule>;
  /** Version of the category's rule. */
  readonly version: Scalars['Int']['output'];
  /** Indicators and weights. */
  readonly weightings: ReadonlyArray<HonourWeighting>;
};

/** State of a list 榜单状态. */
export type HonourStatus =
  /** Computed 已计算. */
  | 'COMPUTED'
  /** Being computed from its snapshot 计算中. */
  | 'COMPUTING';

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

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Freezes a snapshot and computes a list from it; the answer is a list that is being computed 计算榜单. */
  readonly honourListCompute: HonourListPayload;
  /** Puts on record what bars somebody from honours; lists frozen before are not touched 记录否决. */
  readonly honourVetoRecord: HonourVetoPayload;
  /** Marks a notice of yours as read; reading twice is reading once 标为已读. */
  readonly noticeRead: NoticePayload;
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


export type MutationHonourListComputeArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: HonourListComputeInput;
};


export type MutationHonourVetoRecordArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: HonourVetoRecordInput;
};


export type MutationNoticeReadArgs = {
  id: Scalars['ID']['input'];
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

/** Somebody the platform knows 人员. Identity numbers are not kept. */
export type Person = Node & {
  readonly __typename?: 'Person';
  /** Division or grid the person is registered in; null outside your scope 登记地. */
  readonly areaCode: Maybe<Scalars['String']['output']>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** The posting that decides whom the person reports to: the highest one held now 主岗. */
  readonly mainPosting: Maybe<Posting>;
  /** Name 姓名. */
  readonly name: Scalars['String']['output'];
  /** Postings, earliest first 任职; outside your scope only those that hold now. */
  readonly postings: ReadonlyArray<Posting>;
  /** Everybody above now, nearest first; at most 10 汇报关系. */
  readonly reportingLine: ReadonlyArray<Person>;
  /** What the person may act as 角色; empty outside your scope. */
  readonly roles: ReadonlyArray<PersonRole>;
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
  /** Only those with a posting that holds at this instant; now when only `post` is given 时点. */
  readonly activeAt?: InputMaybe<Scalars['DateTime']['input']>;
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

/** What a person can be posted as 岗位. */
export type Post =
  /** Call-back clerk 回访员. */
  | 'CALL_BACK_CLERK'
  /** Deputy head of the district centre 中心副主任. */
  | 'CENTRE_DEPUTY_HEAD'
  /** Dispatcher 派遣员. */
  | 'CENTRE_DISPATCHER'
  /** Head of the district centre 中心主任. */
  | 'CENTRE_HEAD'
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
  /** A list by global id; null where there is none in your scope 按标识查榜单. */
  readonly honourList: Maybe<HonourList>;
  /** Lists in your scope, newest first 榜单列表. */
  readonly honourLists: HonourListConnection;
  /** You, as the platform knows you; null for accounts that are no person 我. */
  readonly me: Maybe<Person>;
  /** Your inbox, newest first 我的通知. */
  readonly notices: NoticeConnection;
  /** People in your scope 人员列表. */
  readonly people: PersonConnection;
  /** A person by global id; null where you can see none 按标识查人员. */
  readonly person: Maybe<Person>;
  /** A posting by global id; null where you can see none 按标识查任职. */
  readonly posting: Maybe<Posting>;
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


export type QueryNoticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NoticeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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


export type QueryPostingArgs = {
  id: Scalars['ID']['input'];
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
  HonourEntry: HonourEntry;
  HonourList: HonourList;
  HonourVeto: HonourVeto;
  Notice: Notice;
  Person: Person;
  Posting: Posting;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  HonourEntry:
    ( { __typename: 'HonourEntry' }
    & GraphQLRecursivePick<FederationTypes['HonourEntry'], {"id":true}> );
  HonourList:
    ( { __typename: 'HonourList' }
    & GraphQLRecursivePick<FederationTypes['HonourList'], {"id":true}> );
  HonourVeto:
    ( { __typename: 'HonourVeto' }
    & GraphQLRecursivePick<FederationTypes['HonourVeto'], {"id":true}> );
  Notice:
    ( { __typename: 'Notice' }
    & GraphQLRecursivePick<FederationTypes['Notice'], {"id":true}> );
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
    | ( HonourEntryMapper )
    | ( HonourListMapper )
    | ( HonourVetoMapper )
    | ( NoticeMapper )
    | ( PersonMapper )
    | ( PostingMapper )
  ;
  UserError:
    | ( HonourListUserError )
    | ( HonourVetoUserError )
    | ( NoticeUserError )
    | ( PersonUserError )
    | ( PostingUserError )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Employment: Employment;
  HonourCategory: HonourCategory;
  HonourEntry: ResolverTypeWrapper<HonourEntryMapper>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  HonourEntryConnection: ResolverTypeWrapper<HonourEntryConnectionMapper>;
  HonourEntryEdge: ResolverTypeWrapper<Omit<HonourEntryEdge, 'node'> & { node: ResolversTypes['HonourEntry'] }>;
  HonourEntryFilter: HonourEntryFilter;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  HonourIncidentConnection: ResolverTypeWrapper<HonourIncidentConnection>;
  HonourIncidentEdge: ResolverTypeWrapper<HonourIncidentEdge>;
  HonourIndicator: HonourIndicator;
  HonourLevel: HonourLevel;
  HonourList: ResolverTypeWrapper<HonourListMapper>;
  HonourListComputeInput: HonourListComputeInput;
  HonourListConnection: ResolverTypeWrapper<HonourListConnectionMapper>;
  HonourListEdge: ResolverTypeWrapper<Omit<HonourListEdge, 'node'> & { node: ResolversTypes['HonourList'] }>;
  HonourListErrorCode: HonourListErrorCode;
  HonourListFilter: HonourListFilter;
  HonourListOrder: HonourListOrder;
  HonourListOrderField: HonourListOrderField;
  HonourListPayload: ResolverTypeWrapper<Omit<HonourListPayload, 'honourList'> & { honourList?: Maybe<ResolversTypes['HonourList']> }>;
  HonourListUserError: ResolverTypeWrapper<HonourListUserError>;
  HonourMethod: HonourMethod;
  HonourModule: HonourModule;
  HonourNotRanked: HonourNotRanked;
  HonourPart: ResolverTypeWrapper<HonourPartMapper>;
  HonourRule: ResolverTypeWrapper<HonourRule>;
  HonourStatus: HonourStatus;
  HonourVeto: ResolverTypeWrapper<HonourVetoMapper>;
  HonourVetoErrorCode: HonourVetoErrorCode;
  HonourVetoPayload: ResolverTypeWrapper<Omit<HonourVetoPayload, 'honourVeto'> & { honourVeto?: Maybe<ResolversTypes['HonourVeto']> }>;
  HonourVetoReason: HonourVetoReason;
  HonourVetoRecordInput: HonourVetoRecordInput;
  HonourVetoUserError: ResolverTypeWrapper<HonourVetoUserError>;
  HonourWeighting: ResolverTypeWrapper<HonourWeighting>;
  Incident: ResolverTypeWrapper<Incident>;
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
  SuperiorBasis: SuperiorBasis;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Scalars['DateTime']['output'];
  HonourEntry: HonourEntryMapper;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  HonourEntryConnection: HonourEntryConnectionMapper;
  HonourEntryEdge: Omit<HonourEntryEdge, 'node'> & { node: ResolversParentTypes['HonourEntry'] };
  HonourEntryFilter: HonourEntryFilter;
  Boolean: Scalars['Boolean']['output'];
  HonourIncidentConnection: HonourIncidentConnection;
  HonourIncidentEdge: HonourIncidentEdge;
  HonourList: HonourListMapper;
  HonourListComputeInput: HonourListComputeInput;
  HonourListConnection: HonourListConnectionMapper;
  HonourListEdge: Omit<HonourListEdge, 'node'> & { node: ResolversParentTypes['HonourList'] };
  HonourListFilter: HonourListFilter;
  HonourListOrder: HonourListOrder;
  HonourListPayload: Omit<HonourListPayload, 'honourList'> & { honourList?: Maybe<ResolversParentTypes['HonourList']> };
  HonourListUserError: HonourListUserError;
  HonourPart: HonourPartMapper;
  HonourRule: HonourRule;
  HonourVeto: HonourVetoMapper;
  HonourVetoPayload: Omit<HonourVetoPayload, 'honourVeto'> & { honourVeto?: Maybe<ResolversParentTypes['HonourVeto']> };
  HonourVetoRecordInput: HonourVetoRecordInput;
  HonourVetoUserError: HonourVetoUserError;
  HonourWeighting: HonourWeighting;
  Incident: Incident;
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
  Posting: PostingMapper;
  PostingBeginInput: PostingBeginInput;
  PostingEndInput: PostingEndInput;
  PostingHandOverInput: PostingHandOverInput;
  PostingHandOverPayload: Omit<PostingHandOverPayload, 'posting' | 'successorPosting'> & { posting?: Maybe<ResolversParentTypes['Posting']>, successorPosting?: Maybe<ResolversParentTypes['Posting']> };
  PostingPayload: Omit<PostingPayload, 'posting'> & { posting?: Maybe<ResolversParentTypes['Posting']> };
  PostingSuperiorInput: PostingSuperiorInput;
  PostingUserError: PostingUserError;
  Query: Record<PropertyKey, never>;
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

export type HonourIncidentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HonourIncidentConnection'] = ResolversParentTypes['HonourIncidentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HonourIncidentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Incident']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HonourIncidentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HonourIncidentEdge'] = ResolversParentTypes['HonourIncidentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isCounted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Incident'], ParentType, ContextType>;
};

export type HonourListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HonourList'] = ResolversParentTypes['HonourList'], FederationReferenceType extends FederationReferenceTypes['HonourList'] = FederationReferenceTypes['HonourList']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['HonourList']> | FederationReferenceType, FederationReferenceType, ContextType>;
  areaCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['HonourCategory'], ParentType, ContextType>;
  computedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  cutOff?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['HonourEntryConnection'], ParentType, ContextType, Partial<HonourListEntriesArgs>>;
  factCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  fromMonth?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inputHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['Employment']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['HonourLevel'], ParentType, ContextType>;
  listHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rankedCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['HonourRule'], ParentType, ContextType>;
  shardCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shardsDone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['HonourStatus'], ParentType, ContextType>;
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

export type HonourPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HonourPart'] = ResolversParentTypes['HonourPart']> = {
  denominator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  incidents?: Resolver<ResolversTypes['HonourIncidentConnection'], ParentType, ContextType, Partial<HonourPartIncidentsArgs>>;
  indicator?: Resolver<ResolversTypes['HonourIndicator'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['HonourMethod'], ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HonourRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HonourRule'] = ResolversParentTypes['HonourRule']> = {
  listed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minimumSample?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requiredModule?: Resolver<Maybe<ResolversTypes['HonourModule']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weightings?: Resolver<ReadonlyArray<ResolversTypes['HonourWeighting']>, ParentType, ContextType>;
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

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  honourListCompute?: Resolver<ResolversTypes['HonourListPayload'], ParentType, ContextType, RequireFields<MutationHonourListComputeArgs, 'idempotencyKey' | 'input'>>;
  honourVetoRecord?: Resolver<ResolversTypes['HonourVetoPayload'], ParentType, ContextType, RequireFields<MutationHonourVetoRecordArgs, 'idempotencyKey' | 'input'>>;
  noticeRead?: Resolver<ResolversTypes['NoticePayload'], ParentType, ContextType, RequireFields<MutationNoticeReadArgs, 'id'>>;
  personAdd?: Resolver<ResolversTypes['PersonPayload'], ParentType, ContextType, RequireFields<MutationPersonAddArgs, 'idempotencyKey' | 'input'>>;
  personPhoneReveal?: Resolver<ResolversTypes['PersonPhoneRevealPayload'], ParentType, ContextType, RequireFields<MutationPersonPhoneRevealArgs, 'id' | 'idempotencyKey' | 'input'>>;
  postingBegin?: Resolver<ResolversTypes['PostingPayload'], ParentType, ContextType, RequireFields<MutationPostingBeginArgs, 'idempotencyKey' | 'input' | 'personId'>>;
  postingEnd?: Resolver<ResolversTypes['PostingPayload'], ParentType, ContextType, RequireFields<MutationPostingEndArgs, 'id' | 'idempotencyKey' | 'input'>>;
  postingHandOver?: Resolver<ResolversTypes['PostingHandOverPayload'], ParentType, ContextType, RequireFields<MutationPostingHandOverArgs, 'id' | 'idempotencyKey' | 'input'>>;
  postingSuperiorName?: Resolver<ResolversTypes['PostingPayload'], ParentType, ContextType, RequireFields<MutationPostingSuperiorNameArgs, 'id' | 'idempotencyKey' | 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'HonourEntry' | 'HonourList' | 'HonourVeto' | 'Notice' | 'Person' | 'Posting', ParentType, ContextType>;
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

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  areaCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mainPosting?: Resolver<Maybe<ResolversTypes['Posting']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  postings?: Resolver<ReadonlyArray<ResolversTypes['Posting']>, ParentType, ContextType, Partial<PersonPostingsArgs>>;
  reportingLine?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['PersonRole']>, ParentType, ContextType>;
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
  honourList?: Resolver<Maybe<ResolversTypes['HonourList']>, ParentType, ContextType, RequireFields<QueryHonourListArgs, 'id'>>;
  honourLists?: Resolver<ResolversTypes['HonourListConnection'], ParentType, ContextType, Partial<QueryHonourListsArgs>>;
  me?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  notices?: Resolver<ResolversTypes['NoticeConnection'], ParentType, ContextType, Partial<QueryNoticesArgs>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, Partial<QueryPeopleArgs>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  posting?: Resolver<Maybe<ResolversTypes['Posting']>, ParentType, ContextType, RequireFields<QueryPostingArgs, 'id'>>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'HonourListUserError' | 'HonourVetoUserError' | 'NoticeUserError' | 'PersonUserError' | 'PostingUserError', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  DateTime?: GraphQLScalarType;
  HonourEntry?: HonourEntryResolvers<ContextType>;
  HonourEntryConnection?: HonourEntryConnectionResolvers<ContextType>;
  HonourEntryEdge?: HonourEntryEdgeResolvers<ContextType>;
  HonourIncidentConnection?: HonourIncidentConnectionResolvers<ContextType>;
  HonourIncidentEdge?: HonourIncidentEdgeResolvers<ContextType>;
  HonourList?: HonourListResolvers<ContextType>;
  HonourListConnection?: HonourListConnectionResolvers<ContextType>;
  HonourListEdge?: HonourListEdgeResolvers<ContextType>;
  HonourListPayload?: HonourListPayloadResolvers<ContextType>;
  HonourListUserError?: HonourListUserErrorResolvers<ContextType>;
  HonourPart?: HonourPartResolvers<ContextType>;
  HonourRule?: HonourRuleResolvers<ContextType>;
  HonourVeto?: HonourVetoResolvers<ContextType>;
  HonourVetoPayload?: HonourVetoPayloadResolvers<ContextType>;
  HonourVetoUserError?: HonourVetoUserErrorResolvers<ContextType>;
  HonourWeighting?: HonourWeightingResolvers<ContextType>;
  Incident?: IncidentResolvers<ContextType>;
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
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  PersonPayload?: PersonPayloadResolvers<ContextType>;
  PersonPhoneRevealPayload?: PersonPhoneRevealPayloadResolvers<ContextType>;
  PersonUserError?: PersonUserErrorResolvers<ContextType>;
  Posting?: PostingResolvers<ContextType>;
  PostingHandOverPayload?: PostingHandOverPayloadResolvers<ContextType>;
  PostingPayload?: PostingPayloadResolvers<ContextType>;
  PostingUserError?: PostingUserErrorResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
