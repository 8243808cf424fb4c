import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { DeadlineMapper, NeedMapper, NeedEventMapper, NeedClaimMapper, NeedLedgerMapper, NeedLedgerRowMapper, NeedSuggestionMapper, VolunteerMapper, NeedConnectionMapper, VolunteerConnectionMapper } from '../mappers.ts';
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

/** A division of the tree 行政区划: district, town or community. */
export type Division = {
  readonly __typename?: 'Division';
  /** Global id. */
  readonly id: Scalars['ID']['output'];
};

/** A grid 网格: the smallest area that one member looks after. */
export type Grid = {
  readonly __typename?: 'Grid';
  /** Global id. */
  readonly id: Scalars['ID']['output'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Claims a need; of several at once exactly one wins, the others are told ALREADY_CLAIMED, so it takes no version 认领. */
  readonly needClaim: NeedPayload;
  /** The filer agrees that it is done 确认. */
  readonly needConfirm: NeedPayload;
  /** Says that it is done, with a word on what was done 完成. */
  readonly needFinish: NeedPayload;
  /** Files a need in a community or grid 提交需求. */
  readonly needOpen: NeedPayload;
  /** Gives a claim back, so that others can claim it 退回. */
  readonly needRelease: NeedPayload;
  /** Routes a need to a platform, with a reason; also to another one while nobody has claimed it 派单. */
  readonly needRoute: NeedPayload;
  /** Withdraws a need that is not done, with a reason 撤回. */
  readonly needWithdraw: NeedPayload;
  /** Bars a claimant: nothing is offered to them any more 停用. */
  readonly volunteerBar: VolunteerPayload;
  /** Admits a barred claimant again 恢复. */
  readonly volunteerReadmit: VolunteerPayload;
  /** Registers a volunteer (oneself), or an association or unit (by the hub); each once 注册. */
  readonly volunteerRegister: VolunteerPayload;
};


export type MutationNeedClaimArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: NeedClaimInput;
};


export type MutationNeedConfirmArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationNeedFinishArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: NeedFinishInput;
};


export type MutationNeedOpenArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: NeedOpenInput;
};


export type MutationNeedReleaseArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: NeedReasonInput;
};


export type MutationNeedRouteArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: NeedRouteInput;
};


export type MutationNeedWithdrawArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: NeedReasonInput;
};


export type MutationVolunteerBarArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: VolunteerReasonInput;
};


export type MutationVolunteerReadmitArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: VolunteerReasonInput;
};


export type MutationVolunteerRegisterArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: VolunteerRegisterInput;
};

/** A need 需求: help that somebody in a community asks for, routed by the hub to one platform and claimed there. */
export type Need = Node & {
  readonly __typename?: 'Need';
  /** What you may do to it now, from the state table 可用操作. */
  readonly allowedActions: ReadonlyArray<NeedAction>;
  /** Code of the community or grid it was filed in 所在社区或网格. */
  readonly areaCode: Scalars['String']['output'];
  /** Who has taken it up; null while nobody has 认领. */
  readonly claim: Maybe<NeedClaim>;
  /** Until when somebody has to claim it before it goes to the joint meeting; null once it was claimed or has been there 认领时限. */
  readonly claimDeadline: Maybe<Deadline>;
  /** The community 社区. */
  readonly community: Division;
  /** What is needed 描述. */
  readonly description: Scalars['String']['output'];
  /** When the claimant said it was done; null before 完成时间. */
  readonly doneAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was filed. */
  readonly filedAt: Scalars['DateTime']['output'];
  /** Who filed it; only for the filer, its claimant and the staff of its division 提出人. */
  readonly filer: Maybe<Person>;
  /** The grid, where one was named 网格. */
  readonly grid: Maybe<Grid>;
  /** Its life so far, oldest first; null for those who only see that it is open to claim 过程. */
  readonly history: Maybe<ReadonlyArray<NeedEvent>>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** When the joint meeting was called for it; null where it was not 联席会时间. */
  readonly jointMeetingAt: Maybe<Scalars['DateTime']['output']>;
  /** Kind of help 类别. */
  readonly kind: NeedKind;
  /** Platform it was routed to; null before 所属平台. */
  readonly platform: Maybe<NeedPlatform>;
  /** What was done, in the claimant's words; null before 完成情况. */
  readonly result: Maybe<Scalars['String']['output']>;
  /** Why it was routed there; null before 派单理由. */
  readonly routingReason: Maybe<Scalars['String']['output']>;
  /** State now 状态. */
  readonly status: NeedStatus;
  /** What the rules on its kind would choose 建议平台. */
  readonly suggestion: NeedSuggestion;
  /** Since when it has been open to claim; null while it is not 待认领起始. */
  readonly unclaimedSince: Maybe<Scalars['DateTime']['output']>;
  /** Version to send back as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** What can be done to a need, as in the state table. */
export type NeedAction =
  /** Claim it 认领. */
  | 'CLAIM'
  /** Agree that it is done 确认. */
  | 'CONFIRM'
  /** Say that it is done 完成. */
  | 'FINISH'
  /** Give a claim back 退回. */
  | 'RELEASE'
  /** Route it to a platform, or to another one 派单. */
  | 'ROUTE'
  /** Withdraw it 撤回. */
  | 'WITHDRAW';

/** Who has taken up a need 认领. */
export type NeedClaim = {
  readonly __typename?: 'NeedClaim';
  /** The volunteer, association or unit. */
  readonly claimant: Volunteer;
  /** Since when. */
  readonly claimedAt: Scalars['DateTime']['output'];
};

/** Who takes a need up. */
export type NeedClaimInput = {
  /** Global id of your profile as a volunteer, or of the association or unit you act for 认领主体. */
  readonly claimantId: Scalars['ID']['input'];
};

/** A page of needs. */
export type NeedConnection = {
  readonly __typename?: 'NeedConnection';
  /** Needs with their cursors. */
  readonly edges: ReadonlyArray<NeedEdge>;
  /** The needs alone. */
  readonly nodes: ReadonlyArray<Need>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** Number of needs the filter leaves. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One need and its place in a list. */
export type NeedEdge = {
  readonly __typename?: 'NeedEdge';
  /** Cursor of this place. */
  readonly cursor: Scalars['String']['output'];
  /** The need. */
  readonly node: Need;
};

/** Why a command to a need was refused. */
export type NeedErrorCode =
  /** Somebody else was faster 已被认领. */
  | 'ALREADY_CLAIMED'
  /** It exists already. */
  | 'ALREADY_EXISTS'
  /** This claimant is barred 已停用. */
  | 'BARRED'
  /** Somebody changed it meanwhile. */
  | 'CONFLICT'
  /** A description has 2 to 1,000 characters. */
  | 'DESCRIPTION_LENGTH'
  /** The key was used for another request. */
  | 'IDEMPOTENCY_CONFLICT'
  /** A need is filed in a community (12 digits) or a grid (15 digits). */
  | 'NOT_A_COMMUNITY'
  /** There is none, or it is outside your scope. */
  | 'NOT_FOUND'
  /** You have no profile of this id to claim with. */
  | 'NOT_REGISTERED'
  /** This is for somebody else to do: the hub, the filer or the claimant. */
  | 'NOT_YOUR_ROLE'
  /** It lies in a district the claimant is not at home in. */
  | 'OUTSIDE_YOUR_DISTRICT'
  /** Staff file needs in the divisions they answer for. */
  | 'OUTSIDE_YOUR_DIVISION'
  /** Nobody claims a need they filed themselves. */
  | 'OWN_NEED'
  /** This kind of claimant takes nothing up on this platform. */
  | 'PLATFORM_CLOSED_TO_KIND'
  /** A reason is required. */
  | 'REASON_REQUIRED'
  /** A word on what was done is required. */
  | 'RESULT_REQUIRED'
  /** It is on this platform already. */
  | 'SAME_PLATFORM'
  /** The state does not allow this. */
  | 'WRONG_STATE';

/** An event in the life of a need 过程记录. */
export type NeedEvent = {
  readonly __typename?: 'NeedEvent';
  /** When, by the store's clock. */
  readonly at: Scalars['DateTime']['output'];
  /** Who caused it; null for the platform itself. */
  readonly by: Maybe<Person>;
  /** SHA-256 that covers this event and all before it, hexadecimal. */
  readonly hash: Scalars['String']['output'];
  /** What happened, for example `need.claimed`. */
  readonly name: Scalars['String']['output'];
  /** Platform it was routed to, for a routing. */
  readonly platform: Maybe<NeedPlatform>;
  /** Reason given, where one was. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** Number in the need's own log, from 1. */
  readonly seq: Scalars['Int']['output'];
};

/** Which needs to list; all conditions must hold. */
export type NeedFilter = {
  /** Only those filed before this instant. */
  readonly filedBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only those filed at or after this instant. */
  readonly filedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only those you filed or have claimed 我的. */
  readonly isMine?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only this kind 类别. */
  readonly kind?: InputMaybe<NeedKind>;
  /** Only this platform 平台. */
  readonly platform?: InputMaybe<NeedPlatform>;
  /** Only these states 状态. */
  readonly statuses?: InputMaybe<ReadonlyArray<NeedStatus>>;
  /** Only those open to claim that have waited since this instant or longer 久未认领. */
  readonly unclaimedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only those in the subtree of this division or grid code 所在区划. */
  readonly within?: InputMaybe<Scalars['String']['input']>;
};

/** Word that it is done. */
export type NeedFinishInput = {
  /** What was done, 2 to 1,000 characters 完成情况. */
  readonly result: Scalars['String']['input'];
};

/** What kind of help is needed 需求类别. */
export type NeedKind =
  /** Care and tutoring for children 儿童关爱. */
  | 'CHILD_CARE'
  /** Culture and sport 文体活动. */
  | 'CULTURE_SPORT'
  /** Help for people with disabilities 助残服务. */
  | 'DISABILITY_HELP'
  /** Care and company for the elderly 为老服务. */
  | 'ELDERLY_CARE'
  /** Clean and green surroundings 环境卫生. */
  | 'ENVIRONMENT'
  /** A family in hardship 困难帮扶. */
  | 'HARDSHIP'
  /** Health advice and check-ups 健康义诊. */
  | 'HEALTH'
  /** Small repairs in the home 便民维修. */
  | 'HOME_REPAIR'
  /** Legal advice 法律咨询. */
  | 'LEGAL_ADVICE'
  /** Trouble between neighbours 邻里纠纷. */
  | 'NEIGHBOUR_DISPUTE'
  /** Anything else 其他. */
  | 'OTHER'
  /** Policy explained, papers helped with 政策咨询. */
  | 'POLICY_ADVICE'
  /** Shared places and facilities 公共设施. */
  | 'PUBLIC_FACILITIES'
  /** Skills and work 就业技能. */
  | 'SKILLS_WORK';

/** What was received and what became of it, per platform 三平台台账. */
export type NeedLedger = {
  readonly __typename?: 'NeedLedger';
  /** One row for each platform, in the order PARTY, VOLUNTEER, PUBLIC. */
  readonly platforms: ReadonlyArray<NeedLedgerRow>;
  /** Sum of all rows 合计. */
  readonly total: NeedLedgerRow;
  /** Needs that the hub has not routed, waiting or withdrawn 未派单. */
  readonly unrouted: NeedLedgerRow;
};

/** The needs of one platform by where they stand now, counted from the needs: received = open + done + withdrawn; open = filed + routed + jointMeeting + claimed 平台台账. */
export type NeedLedgerRow = {
  readonly __typename?: 'NeedLedgerRow';
  /** Claimed and being worked on 办理中. */
  readonly claimed: Scalars['Int']['output'];
  /** Done and confirmed by the filer, part of `done` 已确认. */
  readonly confirmed: Scalars['Int']['output'];
  /** Done, confirmed or not 办结. */
  readonly done: Scalars['Int']['output'];
  /** Waiting for the hub 待派单. */
  readonly filed: Scalars['Int']['output'];
  /** Before the joint meeting 联席会. */
  readonly jointMeeting: Scalars['Int']['output'];
  /** Neither done nor withdrawn 未办结. */
  readonly open: Scalars['Int']['output'];
  /** The platform; null for needs not routed, and for the total. */
  readonly platform: Maybe<NeedPlatform>;
  /** Needs filed in the period 受理. */
  readonly received: Scalars['Int']['output'];
  /** Waiting for a claimant 待认领. */
  readonly routed: Scalars['Int']['output'];
  /** Withdrawn; never part of `done` 撤回. */
  readonly withdrawn: Scalars['Int']['output'];
};

/** A new need. */
export type NeedOpenInput = {
  /** Code of the community (12 digits) or grid (15 digits) 所在社区或网格. */
  readonly areaCode: Scalars['String']['input'];
  /** What is needed, 2 to 1,000 characters; claimants read it, so name nobody 描述. */
  readonly description: Scalars['String']['input'];
  /** Kind of help 类别. */
  readonly kind: NeedKind;
};

/** How to sort needs. */
export type NeedOrder = {
  /** In this direction. */
  readonly direction: OrderDirection;
  /** Sort by this. */
  readonly field: NeedOrderField;
};

/** What needs can be sorted by. */
export type NeedOrderField =
  /** When something last happened to it. */
  | 'CHANGED_AT'
  /** When it was filed. */
  | 'FILED_AT';

/** Result of a command to a need. */
export type NeedPayload = {
  readonly __typename?: 'NeedPayload';
  /** The need as it now stands; null when refused. */
  readonly need: Maybe<Need>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<NeedUserError>;
};

/** One of the three platforms that the hub routes needs to 三平台. */
export type NeedPlatform =
  /** Party platform 党建平台: party units take it up. */
  | 'PARTY'
  /** Public-service platform 公共服务平台: units, associations and volunteers take it up. */
  | 'PUBLIC'
  /** Volunteer platform 志愿平台: volunteers and associations take it up. */
  | 'VOLUNTEER';

/** A claim given back, or a need withdrawn. */
export type NeedReasonInput = {
  /** Why 理由. */
  readonly reason: Scalars['String']['input'];
};

/** Where the hub sends a need. */
export type NeedRouteInput = {
  /** The platform 平台. */
  readonly platform: NeedPlatform;
  /** Why this one 理由. */
  readonly reason: Scalars['String']['input'];
};

/** State of a need 需求状态. */
export type NeedStatus =
  /** Claimed, being worked on 已认领. */
  | 'CLAIMED'
  /** Done, and the filer agrees 已确认. */
  | 'CONFIRMED'
  /** Done, says the claimant 已完成. */
  | 'DONE'
  /** Filed, waiting for the hub to route it 登记. */
  | 'FILED'
  /** Left unclaimed too long and put before the joint meeting; still open to claim 党建联席会. */
  | 'JOINT_MEETING'
  /** Routed to a platform and open to claim 待认领. */
  | 'ROUTED'
  /** Withdrawn. Never counts as done 已撤回. */
  | 'WITHDRAWN';

/** A platform that the rules suggest for a kind of need; the hub decides 建议平台. */
export type NeedSuggestion = {
  readonly __typename?: 'NeedSuggestion';
  /** The platform suggested. */
  readonly platform: NeedPlatform;
  /** Why, in one sentence 理由. */
  readonly reason: Scalars['String']['output'];
};

/** A refusal of a command to a need. */
export type NeedUserError = UserError & {
  readonly __typename?: 'NeedUserError';
  /** What was refused, for programs. */
  readonly code: NeedErrorCode;
  /** Path of the input field at fault. */
  readonly field: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What was refused, for people. */
  readonly message: Scalars['String']['output'];
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
  /** Global id. */
  readonly id: Scalars['ID']['output'];
};

export type Query = {
  readonly __typename?: 'Query';
  /** A need by its global id; null where there is none in your scope 按标识查需求. */
  readonly need: Maybe<Need>;
  /** Ledger of the needs in your scope that were filed in a period 三平台台账. */
  readonly needLedger: NeedLedger;
  /** Needs in your scope: your own, those of your divisions, and those you could claim 需求列表. */
  readonly needs: NeedConnection;
  /** A volunteer by its global id; null where there is none in your scope 按标识查志愿者. */
  readonly volunteer: Maybe<Volunteer>;
  /** Volunteers in your scope: your own profiles and those of your divisions 志愿者列表. */
  readonly volunteers: VolunteerConnection;
};


export type QueryNeedArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNeedLedgerArgs = {
  from?: InputMaybe<Scalars['DateTime']['input']>;
  until?: InputMaybe<Scalars['DateTime']['input']>;
  within?: InputMaybe<Scalars['String']['input']>;
};


export type QueryNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NeedFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NeedOrder>;
};


export type QueryVolunteerArgs = {
  id: Scalars['ID']['input'];
};


export type QueryVolunteersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VolunteerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<VolunteerOrder>;
};

/** Why a request was refused 用户错误; the types that implement it add a `code` of their own noun. */
export type UserError = {
  /** Path of the input that caused it 字段, where one did. */
  readonly field: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** One plain sentence 说明. */
  readonly message: Scalars['String']['output'];
};

/** A volunteer, association or unit that claims needs 志愿者. Adults only; nothing is stored that a claim does not need. */
export type Volunteer = Node & {
  readonly __typename?: 'Volunteer';
  /** Code of the home grid (15 digits) or community (12 digits); of an association or unit any division 所在区划. */
  readonly homeCode: Scalars['String']['output'];
  /** The home grid; null where the home is a wider division 所在网格. */
  readonly homeGrid: Maybe<Grid>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** True where they may not claim; nothing is offered to them 是否停用. */
  readonly isBarred: Scalars['Boolean']['output'];
  /** Kind 类型. */
  readonly kind: VolunteerKind;
  /** Name of an association or unit; null for a person, whose name is the person's 名称. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** The volunteer, or who acts for the association or unit 本人或联系人. */
  readonly person: Person;
  /** When they registered 注册时间. */
  readonly registeredAt: Scalars['DateTime']['output'];
  /** What they are good at 特长. */
  readonly skills: ReadonlyArray<VolunteerSkill>;
  /** Version to send back as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** A page of volunteers. */
export type VolunteerConnection = {
  readonly __typename?: 'VolunteerConnection';
  /** Volunteers with their cursors. */
  readonly edges: ReadonlyArray<VolunteerEdge>;
  /** The volunteers alone. */
  readonly nodes: ReadonlyArray<Volunteer>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** Number of volunteers the filter leaves. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One volunteer and its place in a list. */
export type VolunteerEdge = {
  readonly __typename?: 'VolunteerEdge';
  /** Cursor of this place. */
  readonly cursor: Scalars['String']['output'];
  /** The volunteer. */
  readonly node: Volunteer;
};

/** Why a command to a volunteer was refused. */
export type VolunteerErrorCode =
  /** It is registered already. */
  | 'ALREADY_EXISTS'
  /** Somebody changed it meanwhile. */
  | 'CONFLICT'
  /** A person's home is a grid (15 digits) or community (12 digits); an association's or unit's is any division. */
  | 'HOME_NOT_FITTING'
  /** The key was used for another request. */
  | 'IDEMPOTENCY_CONFLICT'
  /** An association or unit has a name of 2 to 60 characters; a person has none here. */
  | 'NAME_NOT_FITTING'
  /** Claimants are adults; no data about minors is kept. */
  | 'NOT_AN_ADULT'
  /** There is none, or it is outside your scope. */
  | 'NOT_FOUND'
  /** Associations and units are registered by the hub: clerk, organiser or grid chief of the community. */
  | 'NOT_YOUR_ROLE'
  /** The home lies outside the divisions you answer for. */
  | 'OUTSIDE_YOUR_DIVISION'
  /** A reason is required. */
  | 'REASON_REQUIRED'
  /** It is barred already, or it is not barred. */
  | 'WRONG_STATE';

/** Which volunteers to list; all conditions must hold. */
export type VolunteerFilter = {
  /** Only your own profiles 我的. */
  readonly isMine?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only this kind 类型. */
  readonly kind?: InputMaybe<VolunteerKind>;
  /** Only those good at this 特长. */
  readonly skill?: InputMaybe<VolunteerSkill>;
  /** Only those at home in the subtree of this division or grid code 所在区划. */
  readonly within?: InputMaybe<Scalars['String']['input']>;
};

/** Who can claim a need 认领主体类型. */
export type VolunteerKind =
  /** An association 社会组织. */
  | 'ASSOCIATION'
  /** A unit with its party organisation 单位. */
  | 'UNIT'
  /** A person 志愿者. */
  | 'VOLUNTEER';

/** How to sort volunteers. */
export type VolunteerOrder = {
  /** In this direction. */
  readonly direction: OrderDirection;
  /** Sort by this. */
  readonly field: VolunteerOrderField;
};

/** What volunteers can be sorted by. */
export type VolunteerOrderField =
  /** When they registered. */
  | 'REGISTERED_AT';

/** Result of a command to a volunteer. */
export type VolunteerPayload = {
  readonly __typename?: 'VolunteerPayload';
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<VolunteerUserError>;
  /** The volunteer as it now stands; null when refused. */
  readonly volunteer: Maybe<Volunteer>;
};

/** Why a claimant is barred, or admitted again. */
export type VolunteerReasonInput = {
  /** Why 理由. */
  readonly reason: Scalars['String']['input'];
};

/** A new volunteer, association or unit. */
export type VolunteerRegisterInput = {
  /** Code of the home grid (15 digits) or community (12 digits); of an association or unit any division 所在区划. */
  readonly homeCode: Scalars['String']['input'];
  /** That the person is 18 or older; declared, no date of birth is kept 已成年. */
  readonly isAdult: Scalars['Boolean']['input'];
  /** Kind 类型. */
  readonly kind: VolunteerKind;
  /** Name of the association or unit, 2 to 60 characters; left out for a person 名称. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Global id of the person who acts for an association or unit; you when omitted 联系人. */
  readonly personId?: InputMaybe<Scalars['ID']['input']>;
  /** What they are good at 特长. */
  readonly skills: ReadonlyArray<VolunteerSkill>;
};

/** What a claimant is good at 特长. */
export type VolunteerSkill =
  /** Arts and sport 文体. */
  | 'ARTS_SPORT'
  /** Care and company 照护陪伴. */
  | 'CARE'
  /** Counselling 心理疏导. */
  | 'COUNSELLING'
  /** Phones and computers 数字助老. */
  | 'DIGITAL'
  /** Cleaning and greening 环境整治. */
  | 'ENVIRONMENT'
  /** Law 法律. */
  | 'LAW'
  /** Mediation 调解. */
  | 'MEDIATION'
  /** Medicine 医疗. */
  | 'MEDICINE'
  /** Explaining policy 政策宣讲. */
  | 'POLICY'
  /** Repairs 维修. */
  | 'REPAIR'
  /** Tutoring 课业辅导. */
  | 'TUTORING';

/** A refusal of a command to a volunteer. */
export type VolunteerUserError = UserError & {
  readonly __typename?: 'VolunteerUserError';
  /** What was refused, for programs. */
  readonly code: VolunteerErrorCode;
  /** Path of the input field at fault. */
  readonly field: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What was refused, for people. */
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
  Need: Need;
  Volunteer: Volunteer;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Need:
    ( { __typename: 'Need' }
    & GraphQLRecursivePick<FederationTypes['Need'], {"id":true}> );
  Volunteer:
    ( { __typename: 'Volunteer' }
    & GraphQLRecursivePick<FederationTypes['Volunteer'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( NeedMapper )
    | ( VolunteerMapper )
  ;
  UserError:
    | ( NeedUserError )
    | ( VolunteerUserError )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Deadline: ResolverTypeWrapper<DeadlineMapper>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Division: ResolverTypeWrapper<Division>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Grid: ResolverTypeWrapper<Grid>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Need: ResolverTypeWrapper<NeedMapper>;
  NeedAction: NeedAction;
  NeedClaim: ResolverTypeWrapper<NeedClaimMapper>;
  NeedClaimInput: NeedClaimInput;
  NeedConnection: ResolverTypeWrapper<NeedConnectionMapper>;
  NeedEdge: ResolverTypeWrapper<Omit<NeedEdge, 'node'> & { node: ResolversTypes['Need'] }>;
  NeedErrorCode: NeedErrorCode;
  NeedEvent: ResolverTypeWrapper<NeedEventMapper>;
  NeedFilter: NeedFilter;
  NeedFinishInput: NeedFinishInput;
  NeedKind: NeedKind;
  NeedLedger: ResolverTypeWrapper<NeedLedgerMapper>;
  NeedLedgerRow: ResolverTypeWrapper<NeedLedgerRowMapper>;
  NeedOpenInput: NeedOpenInput;
  NeedOrder: NeedOrder;
  NeedOrderField: NeedOrderField;
  NeedPayload: ResolverTypeWrapper<Omit<NeedPayload, 'need'> & { need?: Maybe<ResolversTypes['Need']> }>;
  NeedPlatform: NeedPlatform;
  NeedReasonInput: NeedReasonInput;
  NeedRouteInput: NeedRouteInput;
  NeedStatus: NeedStatus;
  NeedSuggestion: ResolverTypeWrapper<NeedSuggestionMapper>;
  NeedUserError: ResolverTypeWrapper<NeedUserError>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  OrderDirection: OrderDirection;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Person: ResolverTypeWrapper<Person>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  Volunteer: ResolverTypeWrapper<VolunteerMapper>;
  VolunteerConnection: ResolverTypeWrapper<VolunteerConnectionMapper>;
  VolunteerEdge: ResolverTypeWrapper<Omit<VolunteerEdge, 'node'> & { node: ResolversTypes['Volunteer'] }>;
  VolunteerErrorCode: VolunteerErrorCode;
  VolunteerFilter: VolunteerFilter;
  VolunteerKind: VolunteerKind;
  VolunteerOrder: VolunteerOrder;
  VolunteerOrderField: VolunteerOrderField;
  VolunteerPayload: ResolverTypeWrapper<Omit<VolunteerPayload, 'volunteer'> & { volunteer?: Maybe<ResolversTypes['Volunteer']> }>;
  VolunteerReasonInput: VolunteerReasonInput;
  VolunteerRegisterInput: VolunteerRegisterInput;
  VolunteerSkill: VolunteerSkill;
  VolunteerUserError: ResolverTypeWrapper<VolunteerUserError>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Scalars['DateTime']['output'];
  Deadline: DeadlineMapper;
  Boolean: Scalars['Boolean']['output'];
  Float: Scalars['Float']['output'];
  Division: Division;
  ID: Scalars['ID']['output'];
  Grid: Grid;
  LocalDate: Scalars['LocalDate']['output'];
  Mutation: Record<PropertyKey, never>;
  Int: Scalars['Int']['output'];
  Need: NeedMapper;
  NeedClaim: NeedClaimMapper;
  NeedClaimInput: NeedClaimInput;
  NeedConnection: NeedConnectionMapper;
  NeedEdge: Omit<NeedEdge, 'node'> & { node: ResolversParentTypes['Need'] };
  NeedEvent: NeedEventMapper;
  NeedFilter: NeedFilter;
  NeedFinishInput: NeedFinishInput;
  NeedLedger: NeedLedgerMapper;
  NeedLedgerRow: NeedLedgerRowMapper;
  NeedOpenInput: NeedOpenInput;
  NeedOrder: NeedOrder;
  NeedPayload: Omit<NeedPayload, 'need'> & { need?: Maybe<ResolversParentTypes['Need']> };
  NeedReasonInput: NeedReasonInput;
  NeedRouteInput: NeedRouteInput;
  NeedSuggestion: NeedSuggestionMapper;
  NeedUserError: NeedUserError;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  PageInfo: PageInfo;
  Person: Person;
  Query: Record<PropertyKey, never>;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  Volunteer: VolunteerMapper;
  VolunteerConnection: VolunteerConnectionMapper;
  VolunteerEdge: Omit<VolunteerEdge, 'node'> & { node: ResolversParentTypes['Volunteer'] };
  VolunteerFilter: VolunteerFilter;
  VolunteerOrder: VolunteerOrder;
  VolunteerPayload: Omit<VolunteerPayload, 'volunteer'> & { volunteer?: Maybe<ResolversParentTypes['Volunteer']> };
  VolunteerReasonInput: VolunteerReasonInput;
  VolunteerRegisterInput: VolunteerRegisterInput;
  VolunteerUserError: VolunteerUserError;
  String: Scalars['String']['output'];
};

export type AccessDirectiveArgs = {
  roles: ReadonlyArray<Scalars['String']['input']>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = Context, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

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

export type DivisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Division'] = ResolversParentTypes['Division']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type GridResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Grid'] = ResolversParentTypes['Grid']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  needClaim?: Resolver<ResolversTypes['NeedPayload'], ParentType, ContextType, RequireFields<MutationNeedClaimArgs, 'id' | 'idempotencyKey' | 'input'>>;
  needConfirm?: Resolver<ResolversTypes['NeedPayload'], ParentType, ContextType, RequireFields<MutationNeedConfirmArgs, 'id' | 'idempotencyKey'>>;
  needFinish?: Resolver<ResolversTypes['NeedPayload'], ParentType, ContextType, RequireFields<MutationNeedFinishArgs, 'id' | 'idempotencyKey' | 'input'>>;
  needOpen?: Resolver<ResolversTypes['NeedPayload'], ParentType, ContextType, RequireFields<MutationNeedOpenArgs, 'idempotencyKey' | 'input'>>;
  needRelease?: Resolver<ResolversTypes['NeedPayload'], ParentType, ContextType, RequireFields<MutationNeedReleaseArgs, 'id' | 'idempotencyKey' | 'input'>>;
  needRoute?: Resolver<ResolversTypes['NeedPayload'], ParentType, ContextType, RequireFields<MutationNeedRouteArgs, 'id' | 'idempotencyKey' | 'input'>>;
  needWithdraw?: Resolver<ResolversTypes['NeedPayload'], ParentType, ContextType, RequireFields<MutationNeedWithdrawArgs, 'id' | 'idempotencyKey' | 'input'>>;
  volunteerBar?: Resolver<ResolversTypes['VolunteerPayload'], ParentType, ContextType, RequireFields<MutationVolunteerBarArgs, 'id' | 'idempotencyKey' | 'input'>>;
  volunteerReadmit?: Resolver<ResolversTypes['VolunteerPayload'], ParentType, ContextType, RequireFields<MutationVolunteerReadmitArgs, 'id' | 'idempotencyKey' | 'input'>>;
  volunteerRegister?: Resolver<ResolversTypes['VolunteerPayload'], ParentType, ContextType, RequireFields<MutationVolunteerRegisterArgs, 'idempotencyKey' | 'input'>>;
};

export type NeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Need'] = ResolversParentTypes['Need'], FederationReferenceType extends FederationReferenceTypes['Need'] = FederationReferenceTypes['Need']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Need']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['NeedAction']>, ParentType, ContextType>;
  areaCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  claim?: Resolver<Maybe<ResolversTypes['NeedClaim']>, ParentType, ContextType>;
  claimDeadline?: Resolver<Maybe<ResolversTypes['Deadline']>, ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  doneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  filedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  filer?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  grid?: Resolver<Maybe<ResolversTypes['Grid']>, ParentType, ContextType>;
  history?: Resolver<Maybe<ReadonlyArray<ResolversTypes['NeedEvent']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jointMeetingAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NeedKind'], ParentType, ContextType>;
  platform?: Resolver<Maybe<ResolversTypes['NeedPlatform']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  routingReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['NeedStatus'], ParentType, ContextType>;
  suggestion?: Resolver<ResolversTypes['NeedSuggestion'], ParentType, ContextType>;
  unclaimedSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NeedClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedClaim'] = ResolversParentTypes['NeedClaim']> = {
  claimant?: Resolver<ResolversTypes['Volunteer'], ParentType, ContextType>;
  claimedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type NeedConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedConnection'] = ResolversParentTypes['NeedConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NeedEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Need']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NeedEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedEdge'] = ResolversParentTypes['NeedEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Need'], ParentType, ContextType>;
};

export type NeedEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedEvent'] = ResolversParentTypes['NeedEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  platform?: Resolver<Maybe<ResolversTypes['NeedPlatform']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NeedLedgerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedLedger'] = ResolversParentTypes['NeedLedger']> = {
  platforms?: Resolver<ReadonlyArray<ResolversTypes['NeedLedgerRow']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['NeedLedgerRow'], ParentType, ContextType>;
  unrouted?: Resolver<ResolversTypes['NeedLedgerRow'], ParentType, ContextType>;
};

export type NeedLedgerRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedLedgerRow'] = ResolversParentTypes['NeedLedgerRow']> = {
  claimed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confirmed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  filed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  jointMeeting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  platform?: Resolver<Maybe<ResolversTypes['NeedPlatform']>, ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  routed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NeedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedPayload'] = ResolversParentTypes['NeedPayload']> = {
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['NeedUserError']>, ParentType, ContextType>;
};

export type NeedSuggestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedSuggestion'] = ResolversParentTypes['NeedSuggestion']> = {
  platform?: Resolver<ResolversTypes['NeedPlatform'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NeedUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedUserError'] = ResolversParentTypes['NeedUserError']> = {
  code?: Resolver<ResolversTypes['NeedErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Need' | 'Volunteer', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType, RequireFields<QueryNeedArgs, 'id'>>;
  needLedger?: Resolver<ResolversTypes['NeedLedger'], ParentType, ContextType, Partial<QueryNeedLedgerArgs>>;
  needs?: Resolver<ResolversTypes['NeedConnection'], ParentType, ContextType, Partial<QueryNeedsArgs>>;
  volunteer?: Resolver<Maybe<ResolversTypes['Volunteer']>, ParentType, ContextType, RequireFields<QueryVolunteerArgs, 'id'>>;
  volunteers?: Resolver<ResolversTypes['VolunteerConnection'], ParentType, ContextType, Partial<QueryVolunteersArgs>>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'NeedUserError' | 'VolunteerUserError', ParentType, ContextType>;
};

export type VolunteerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Volunteer'] = ResolversParentTypes['Volunteer'], FederationReferenceType extends FederationReferenceTypes['Volunteer'] = FederationReferenceTypes['Volunteer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Volunteer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  homeCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  homeGrid?: Resolver<Maybe<ResolversTypes['Grid']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isBarred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['VolunteerKind'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  skills?: Resolver<ReadonlyArray<ResolversTypes['VolunteerSkill']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VolunteerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VolunteerConnection'] = ResolversParentTypes['VolunteerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VolunteerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Volunteer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VolunteerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VolunteerEdge'] = ResolversParentTypes['VolunteerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Volunteer'], ParentType, ContextType>;
};

export type VolunteerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VolunteerPayload'] = ResolversParentTypes['VolunteerPayload']> = {
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['VolunteerUserError']>, ParentType, ContextType>;
  volunteer?: Resolver<Maybe<ResolversTypes['Volunteer']>, ParentType, ContextType>;
};

export type VolunteerUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VolunteerUserError'] = ResolversParentTypes['VolunteerUserError']> = {
  code?: Resolver<ResolversTypes['VolunteerErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  DateTime?: GraphQLScalarType;
  Deadline?: DeadlineResolvers<ContextType>;
  Division?: DivisionResolvers<ContextType>;
  Grid?: GridResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  Need?: NeedResolvers<ContextType>;
  NeedClaim?: NeedClaimResolvers<ContextType>;
  NeedConnection?: NeedConnectionResolvers<ContextType>;
  NeedEdge?: NeedEdgeResolvers<ContextType>;
  NeedEvent?: NeedEventResolvers<ContextType>;
  NeedLedger?: NeedLedgerResolvers<ContextType>;
  NeedLedgerRow?: NeedLedgerRowResolvers<ContextType>;
  NeedPayload?: NeedPayloadResolvers<ContextType>;
  NeedSuggestion?: NeedSuggestionResolvers<ContextType>;
  NeedUserError?: NeedUserErrorResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Volunteer?: VolunteerResolvers<ContextType>;
  VolunteerConnection?: VolunteerConnectionResolvers<ContextType>;
  VolunteerEdge?: VolunteerEdgeResolvers<ContextType>;
  VolunteerPayload?: VolunteerPayloadResolvers<ContextType>;
  VolunteerUserError?: VolunteerUserErrorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
