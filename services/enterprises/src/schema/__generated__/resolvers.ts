import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CreditCodeOverrideMapper, EnterpriseMapper, EnterpriseContactMapper, RequestEventMapper, RequestMapper, EnterpriseConnectionMapper, RequestConnectionMapper } from '../mappers.ts';
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

/** What is wrong with a credit code that was let pass 校验不符之处. */
export type CreditCodeFault =
  /** The check character of GB 32100-2015 does not fit 校验码不符. */
  | 'CHECK_CHARACTER'
  /** Not 18 characters of the right kinds; never let pass 格式不符. */
  | 'MALFORMED'
  /** Characters 9 to 17 fail the check of GB 11714 主体标识码不符. */
  | 'ORGANISATION_CODE';

/** On whose word a code that fails its check is on file 校验例外. */
export type CreditCodeOverride = {
  readonly __typename?: 'CreditCodeOverride';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who let it pass 批准人. */
  readonly by: Person;
  /** What is wrong with the code. */
  readonly fault: CreditCodeFault;
  /** Why it is right all the same 理由. */
  readonly reason: Scalars['String']['output'];
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

/** A division of another service, by reference 行政区划. */
export type Division = {
  readonly __typename?: 'Division';
  /** Global id. */
  readonly id: Scalars['ID']['output'];
};

/** A company 企业: one file for each credit code. */
export type Enterprise = Node & {
  readonly __typename?: 'Enterprise';
  /** Town or community it is looked after in 所在镇街或社区. */
  readonly area: Division;
  /** Industry chain it belongs to; null where none 产业链. */
  readonly chain: Maybe<Scalars['String']['output']>;
  /** Set where the code fails its check and was let pass 校验例外. */
  readonly checkOverride: Maybe<CreditCodeOverride>;
  /** Whom to call 联系人. */
  readonly contact: EnterpriseContact;
  /** Unified social credit code 统一社会信用代码, 18 characters. */
  readonly creditCode: Scalars['String']['output'];
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** True for a key company, which must have a named officer 重点企业. */
  readonly isKey: Scalars['Boolean']['output'];
  /** The officer who looks after it; null while it is unserved 三员. */
  readonly liaison: Maybe<Person>;
  /** What the officer is to it; empty while it is unserved. */
  readonly liaisonKinds: ReadonlyArray<LiaisonKind>;
  /** Name 名称. */
  readonly name: Scalars['String']['output'];
  /** Park it lies in; null outside every park 园区. */
  readonly park: Maybe<Scalars['String']['output']>;
  /** When its file was opened 建档时间. */
  readonly registeredAt: Scalars['DateTime']['output'];
  /** Its requests that you may see 企业诉求. */
  readonly requests: RequestConnection;
  /** Size 规模. */
  readonly scale: EnterpriseScale;
  /** Version to send back as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};


/** A company 企业: one file for each credit code. */
export type EnterpriseRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RequestFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RequestOrder>;
};

/** The officer who is to look after a company. */
export type EnterpriseAssignLiaisonInput = {
  /** What the officer is to the company, at least one 三员. */
  readonly kinds: ReadonlyArray<LiaisonKind>;
  /** Global id of the person, who holds a posting as a liaison now 联络员. */
  readonly liaisonId: Scalars['ID']['input'];
};

/** A page of companies. */
export type EnterpriseConnection = {
  readonly __typename?: 'EnterpriseConnection';
  /** Companies with their cursors. */
  readonly edges: ReadonlyArray<EnterpriseEdge>;
  /** The companies alone. */
  readonly nodes: ReadonlyArray<Enterprise>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** Number of companies the filter leaves. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Whom to call at a company 联系人. */
export type EnterpriseContact = {
  readonly __typename?: 'EnterpriseContact';
  /** Name 姓名. */
  readonly name: Scalars['String']['output'];
  /** Number 电话: whole for the company, its liaison and who answers for an open request of it; `138****0000` for others. */
  readonly phone: Scalars['String']['output'];
};

/** Whom to call at a company. */
export type EnterpriseContactInput = {
  /** Name 姓名. */
  readonly name: Scalars['String']['input'];
  /** Number: digits and hyphens, 5 to 20 characters 电话. */
  readonly phone: Scalars['String']['input'];
};

/** One company and its place in a list. */
export type EnterpriseEdge = {
  readonly __typename?: 'EnterpriseEdge';
  /** Cursor of this place. */
  readonly cursor: Scalars['String']['output'];
  /** The company. */
  readonly node: Enterprise;
};

/** Why a command to a company's file was refused. */
export type EnterpriseErrorCode =
  /** This company has a file already 一企一档. */
  | 'ALREADY_EXISTS'
  /** The area is not the code of a town or community. */
  | 'AREA_MALFORMED'
  /** Somebody changed it meanwhile. */
  | 'CONFLICT'
  /** A contact has a name and a phone number. */
  | 'CONTACT_MALFORMED'
  /** The credit code fails its check; a legacy code needs an override with a reason. */
  | 'CREDIT_CODE_CHECK_FAILED'
  /** The credit code does not have the shape of one. */
  | 'CREDIT_CODE_MALFORMED'
  /** The key was used for another request. */
  | 'IDEMPOTENCY_CONFLICT'
  /** At least one of the three roles must be named. */
  | 'LIAISON_KIND_REQUIRED'
  /** A name has 2 to 100 characters. */
  | 'NAME_REQUIRED'
  /** The person holds no posting as a liaison now. */
  | 'NOT_A_LIAISON'
  /** There is none, or it is outside your scope. */
  | 'NOT_FOUND'
  /** You do not answer for this area. */
  | 'OUTSIDE_YOUR_AREA'
  /** Your rank cannot let a failing code pass. */
  | 'OVERRIDE_NOT_AUTHORISED'
  /** The code is sound, so there is nothing to override. */
  | 'OVERRIDE_NOT_NEEDED'
  /** A reason is required. */
  | 'REASON_REQUIRED'
  /** Park, chain and account have 1 to 60 characters. */
  | 'TEXT_OUT_OF_RANGE';

/** Which companies to list; all conditions must hold. */
export type EnterpriseFilter = {
  /** Only those of this industry chain 产业链. */
  readonly chain?: InputMaybe<Scalars['String']['input']>;
  /** Only key companies, or only others 重点企业. */
  readonly isKey?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those without a liaison, or only those with one 未包联. */
  readonly isUnserved?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those this person looks after; global id 联络员. */
  readonly liaison?: InputMaybe<Scalars['ID']['input']>;
  /** Only those in this park 园区. */
  readonly park?: InputMaybe<Scalars['String']['input']>;
  /** Only those of this size 规模. */
  readonly scale?: InputMaybe<EnterpriseScale>;
  /** Only those in the subtree of this division code 所在区划. */
  readonly within?: InputMaybe<Scalars['String']['input']>;
};

/** How to sort companies. */
export type EnterpriseOrder = {
  /** In this direction. */
  readonly direction: OrderDirection;
  /** Sort by this. */
  readonly field: EnterpriseOrderField;
};

/** What companies can be sorted by. */
export type EnterpriseOrderField =
  /** Credit code. */
  | 'CREDIT_CODE'
  /** When the file was opened. */
  | 'REGISTERED_AT';

/** Result of a command to a company's file. */
export type EnterprisePayload = {
  readonly __typename?: 'EnterprisePayload';
  /** The company as it now stands; null when refused. */
  readonly enterprise: Maybe<Enterprise>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<EnterpriseUserError>;
};

/** A new file. */
export type EnterpriseRegisterInput = {
  /** Actor id of the company's own account, where it has one 企业账号. */
  readonly accountId?: InputMaybe<Scalars['String']['input']>;
  /** Code of its town (9 digits) or community (12 digits) 所在镇街或社区. */
  readonly areaCode: Scalars['String']['input'];
  /** Industry chain 产业链. */
  readonly chain?: InputMaybe<Scalars['String']['input']>;
  /** Whom to call 联系人. */
  readonly contact: EnterpriseContactInput;
  /** Unified social credit code; small letters, spaces and hyphens are put right 统一社会信用代码. */
  readonly creditCode: Scalars['String']['input'];
  /** Whether it is a key company 重点企业. */
  readonly isKey?: Scalars['Boolean']['input'];
  /** Name, 2 to 100 characters 名称. */
  readonly name: Scalars['String']['input'];
  /** Why a legacy code that fails its check is right; leave out for a sound code 校验例外理由. */
  readonly overrideReason?: InputMaybe<Scalars['String']['input']>;
  /** Park 园区. */
  readonly park?: InputMaybe<Scalars['String']['input']>;
  /** Size 规模. */
  readonly scale: EnterpriseScale;
};

/** Size of a company 企业规模. */
export type EnterpriseScale =
  /** Large 大型. */
  | 'LARGE'
  /** Medium 中型. */
  | 'MEDIUM'
  /** Micro 微型. */
  | 'MICRO'
  /** Small 小型. */
  | 'SMALL';

/** A refusal of a command to a company's file. */
export type EnterpriseUserError = UserError & {
  readonly __typename?: 'EnterpriseUserError';
  /** What was refused, for programs. */
  readonly code: EnterpriseErrorCode;
  /** Path of the input field at fault. */
  readonly field: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What was refused, for people. */
  readonly message: Scalars['String']['output'];
};

/** What a liaison is to a company; one officer can be all three 三员合一. */
export type LiaisonKind =
  /** Agent who runs the company's errands 企业代办员. */
  | 'AGENT'
  /** Party adviser 党建指导员. */
  | 'PARTY_ADVISER'
  /** Guardian of a project under construction 在建项目包保员. */
  | 'PROJECT_GUARDIAN';

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Names the officer who looks after a company; open requests follow 指定联络员. */
  readonly enterpriseAssignLiaison: EnterprisePayload;
  /** Opens the file of a company; its credit code must pass both checks, or a head overrides with a reason 企业建档. */
  readonly enterpriseRegister: EnterprisePayload;
  /** The company confirms that it is solved, which closes it 企业确认. */
  readonly requestConfirm: RequestPayload;
  /** Says that the company was called; due in 60 minutes 联系企业. */
  readonly requestContact: RequestPayload;
  /** The company says that it is not solved: it is reopened and its clocks run anew 企业不认可. */
  readonly requestDispute: RequestPayload;
  /** Submits a request, by the company itself or on its behalf 提出诉求. */
  readonly requestOpen: RequestPayload;
  /** Gives the company a plan; due 24 hours after that 答复方案. */
  readonly requestPlan: RequestPayload;
  /** Records what the company said when called back, by somebody who did not work on it 回访. */
  readonly requestRecordCallBack: RequestPayload;
  /** Says that it is solved, or why it cannot be; closes only on the company's own word 办结. */
  readonly requestResolve: RequestPayload;
  /** Promises the company a new date, with a reason 顺延. */
  readonly requestRoll: RequestPayload;
  /** The company takes it back; it will be called back about that 撤回诉求. */
  readonly requestWithdraw: RequestPayload;
};


export type MutationEnterpriseAssignLiaisonArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: EnterpriseAssignLiaisonInput;
};


export type MutationEnterpriseRegisterArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: EnterpriseRegisterInput;
};


export type MutationRequestConfirmArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input?: RequestConfirmInput;
};


export type MutationRequestContactArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: RequestContactInput;
};


export type MutationRequestDisputeArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: RequestDisputeInput;
};


export type MutationRequestOpenArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: RequestOpenInput;
};


export type MutationRequestPlanArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: RequestPlanInput;
};


export type MutationRequestRecordCallBackArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: RequestCallBackInput;
};


export type MutationRequestResolveArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: RequestResolveInput;
};


export type MutationRequestRollArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: RequestRollInput;
};


export type MutationRequestWithdrawArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: RequestWithdrawInput;
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

/** A person of another service, by reference 人员. */
export type Person = {
  readonly __typename?: 'Person';
  /** Global id. */
  readonly id: Scalars['ID']['output'];
};

export type Query = {
  readonly __typename?: 'Query';
  /** A company by its credit code; null where there is none in your scope 按信用代码查企业. */
  readonly enterprise: Maybe<Enterprise>;
  /** Companies in your scope 企业列表. */
  readonly enterprises: EnterpriseConnection;
  /** A request by its global id; null where there is none in your scope 按标识查诉求. */
  readonly request: Maybe<Request>;
  /** Requests of all channels in your scope 诉求池. */
  readonly requests: RequestConnection;
};


export type QueryEnterpriseArgs = {
  creditCode: Scalars['String']['input'];
};


export type QueryEnterprisesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EnterpriseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EnterpriseOrder>;
};


export type QueryRequestArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RequestFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RequestOrder>;
};

/** A company's request 企业诉求, from first word to the company's own yes. */
export type Request = Node & {
  readonly __typename?: 'Request';
  /** What you may do to it now, from the state table 可用操作. */
  readonly allowedActions: ReadonlyArray<RequestAction>;
  /** Town or community of the company 所在镇街或社区. */
  readonly area: Division;
  /** Industry chain of the company; null where none 产业链. */
  readonly chain: Maybe<Scalars['String']['output']>;
  /** How it came in 来源渠道. */
  readonly channel: RequestChannel;
  /** When it was closed or withdrawn; null while open. */
  readonly closedAt: Maybe<Scalars['DateTime']['output']>;
  /** How it was closed; null unless closed 办结方式. */
  readonly closure: Maybe<RequestClosure>;
  /** The code it keeps for life 诉求编号. */
  readonly code: Scalars['String']['output'];
  /** Department that solves it, once planned; code 责任部门. */
  readonly departmentCode: Maybe<Scalars['String']['output']>;
  /** What the company asks 内容. */
  readonly description: Scalars['String']['output'];
  /** How often the company said that it was not solved 不认可次数. */
  readonly disputeCount: Scalars['Int']['output'];
  /** What comes next is due then; keeps its last value once the clocks stand 到期时间. */
  readonly dueAt: Scalars['DateTime']['output'];
  /** The company; null where its file is outside your scope 企业. */
  readonly enterprise: Maybe<Enterprise>;
  /** Name of the company when it asked 企业名称. */
  readonly enterpriseName: Scalars['String']['output'];
  /** How high it has climbed since it was submitted or last reopened 升级层级. */
  readonly escalationLevel: RequestEscalationLevel;
  /** Its life so far, oldest first 过程. */
  readonly history: ReadonlyArray<RequestEvent>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** True where the company is to be called back: said to be solved, or withdrawn 待回访. */
  readonly isCallBackDue: Scalars['Boolean']['output'];
  /** True when it was solved within the promise; null while the clocks run 是否按时. */
  readonly isOnTime: Maybe<Scalars['Boolean']['output']>;
  /** The officer who looks after the company; null while it is unserved 联络员. */
  readonly liaison: Maybe<Person>;
  /** When it was submitted 提出时间. */
  readonly openedAt: Scalars['DateTime']['output'];
  /** Those who answer for it now; a superior joins when it is escalated 责任人. */
  readonly owners: ReadonlyArray<Person>;
  /** Park of the company; null outside every park 园区. */
  readonly park: Maybe<Scalars['String']['output']>;
  /** The plan given to the company 方案. */
  readonly plan: Maybe<Scalars['String']['output']>;
  /** What was promised to the company: a result in 7 days, or on the date promised since 承诺时限. */
  readonly promise: Deadline;
  /** What came of it, once said to be solved 办理结果. */
  readonly result: Maybe<RequestResult>;
  /** What was done, once said to be solved 办理情况. */
  readonly resultText: Maybe<Scalars['String']['output']>;
  /** How the running clock stands; null once the clocks stand 时限状态. */
  readonly slaState: Maybe<RequestSlaState>;
  /** What the present state allows: contact in 60 minutes, a plan in 24 hours; null where the promise is the limit 环节时限. */
  readonly stage: Maybe<Deadline>;
  /** State now 状态. */
  readonly status: RequestStatus;
  /** What the company asks, in a line 标题. */
  readonly title: Scalars['String']['output'];
  /** What it is about 诉求类别. */
  readonly topic: RequestTopic;
  /** Version to send back as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** What can be done to a request, as in the state table. */
export type RequestAction =
  /** The company confirms, which closes it 企业确认. */
  | 'CONFIRM'
  /** Say that the company was called 联系. */
  | 'CONTACT'
  /** The company says it is not solved, which reopens it 企业不认可. */
  | 'DISPUTE'
  /** Give the company a plan 答复方案. */
  | 'PLAN'
  /** Record what the company said when called back 回访. */
  | 'RECORD_CALL_BACK'
  /** Say that it is solved, or explain why it cannot be 办结. */
  | 'RESOLVE'
  /** Promise a new date, with a reason 顺延. */
  | 'ROLL'
  /** The company takes it back, with a reason 撤回. */
  | 'WITHDRAW';

/** What the company said when called back 回访结果. */
export type RequestCallBackAnswer =
  /** Nobody answered 未接通; the call-back stays due. */
  | 'NOT_REACHED'
  /** It is not solved 不认可; reopens a request that is said to be solved. */
  | 'NOT_SOLVED'
  /** It is content with how it was handled 认可; closes a request that is said to be solved. */
  | 'SATISFIED'
  /** It withdrew under pressure 被迫撤回; reopens the request. */
  | 'WAS_PRESSURED'
  /** It withdrew of its own will 自愿撤回. */
  | 'WITHDREW_FREELY';

/** What the company said when called back. */
export type RequestCallBackInput = {
  /** What it said 回访结果. */
  readonly answer: RequestCallBackAnswer;
  /** In its own words 回访记录. */
  readonly note: Scalars['String']['input'];
};

/** How a request reached the one pool 来源渠道. */
export type RequestChannel =
  /** The company's own account, e企通. */
  | 'ENTERPRISE_APP'
  /** The hotline 12345. */
  | 'HOTLINE_12345'
  /** A liaison on a visit 走访. */
  | 'LIAISON_VISIT'
  /** The one window 综合窗口. */
  | 'SERVICE_WINDOW'
  /** A meeting with companies 座谈会. */
  | 'SYMPOSIUM';

/** How a request was closed 办结方式. */
export type RequestClosure =
  /** The company said so when called back 回访确认. */
  | 'CALL_BACK'
  /** The company confirmed 企业确认. */
  | 'CONFIRMATION';

/** The company's yes. */
export type RequestConfirmInput = {
  /** In the company's own words, at most 500 characters. */
  readonly comment?: InputMaybe<Scalars['String']['input']>;
};

/** A page of requests. */
export type RequestConnection = {
  readonly __typename?: 'RequestConnection';
  /** Requests with their cursors. */
  readonly edges: ReadonlyArray<RequestEdge>;
  /** The requests alone. */
  readonly nodes: ReadonlyArray<Request>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** Number of requests the filter leaves. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Word that the company was called. */
export type RequestContactInput = {
  /** What was said 联系情况. */
  readonly note: Scalars['String']['input'];
};

/** The company's no. */
export type RequestDisputeInput = {
  /** What is not solved 理由. */
  readonly reason: Scalars['String']['input'];
};

/** One request and its place in a list. */
export type RequestEdge = {
  readonly __typename?: 'RequestEdge';
  /** Cursor of this place. */
  readonly cursor: Scalars['String']['output'];
  /** The request. */
  readonly node: Request;
};

/** Why a command to a request was refused. */
export type RequestErrorCode =
  /** It exists already. */
  | 'ALREADY_EXISTS'
  /** This answer does not fit what the company was called back about. */
  | 'ANSWER_DOES_NOT_FIT'
  /** Somebody changed it meanwhile. */
  | 'CONFLICT'
  /** A new date must lie after the one promised now, and within 90 days. */
  | 'DATE_OUT_OF_RANGE'
  /** It must be said which company asks. */
  | 'ENTERPRISE_REQUIRED'
  /** Whoever worked on it cannot call the company back about it. */
  | 'HANDLER_CANNOT_CALL_BACK'
  /** The key was used for another request. */
  | 'IDEMPOTENCY_CONFLICT'
  /** You are not one of those who answer for it. */
  | 'NOT_AN_OWNER'
  /** There is none, or it is outside your scope. */
  | 'NOT_FOUND'
  /** Only the company itself can say this. */
  | 'NOT_THE_COMPANY'
  /** Your role may not do this in this state. */
  | 'NOT_YOUR_ROLE'
  /** A reason is required. */
  | 'REASON_REQUIRED'
  /** A title has 2 to 80 characters, a department code 2 to 40, a comment at most 500, all else 2 to 2,000. */
  | 'TEXT_OUT_OF_RANGE'
  /** This channel is not open to your role. */
  | 'WRONG_CHANNEL'
  /** The state does not allow this. */
  | 'WRONG_STATE';

/** Level an overdue request has climbed to 升级层级. */
export type RequestEscalationLevel =
  /** The company's agent 代办员. */
  | 'AGENT'
  /** The community's party committee 社区党委. */
  | 'COMMUNITY_PARTY_COMMITTEE'
  /** The head of the department 部门负责人. */
  | 'DEPARTMENT_HEAD'
  /** Not overdue. */
  | 'NONE'
  /** The task force 工作专班. */
  | 'TASK_FORCE';

/** An event in the life of a request 过程记录. */
export type RequestEvent = {
  readonly __typename?: 'RequestEvent';
  /** When, by the store's clock. */
  readonly at: Scalars['DateTime']['output'];
  /** Who of those who serve the company caused it; null for the company and the platform. */
  readonly by: Maybe<Person>;
  /** SHA-256 that covers this event and all before it, hexadecimal. */
  readonly hash: Scalars['String']['output'];
  /** Level reached, for an escalation. */
  readonly level: Maybe<RequestEscalationLevel>;
  /** What happened, for example `request.contacted`. */
  readonly name: Scalars['String']['output'];
  /** The new date, where one was promised. */
  readonly promisedAt: Maybe<Scalars['DateTime']['output']>;
  /** Number in the request's own log, from 1. */
  readonly seq: Scalars['Int']['output'];
  /** On whose side that was. */
  readonly side: RequestSide;
  /** What was said: the reason, plan, result or note, where one was given. */
  readonly text: Maybe<Scalars['String']['output']>;
};

/** Which requests to list; all conditions must hold. */
export type RequestFilter = {
  /** Only those of companies of this industry chain 产业链. */
  readonly chain?: InputMaybe<Scalars['String']['input']>;
  /** Only those of this company; global id 企业. */
  readonly enterprise?: InputMaybe<Scalars['ID']['input']>;
  /** Only those where the company is to be called back 待回访. */
  readonly isCallBackDue?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those you answer for: your inbox 我的待办. */
  readonly isMine?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those that are not closed or withdrawn, or only those that are 未办结. */
  readonly isOpen?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those of companies this person looks after; global id 联络员. */
  readonly liaison?: InputMaybe<Scalars['ID']['input']>;
  /** Only those that climbed at least this high 升级层级. */
  readonly minEscalationLevel?: InputMaybe<RequestEscalationLevel>;
  /** Only those submitted before this instant, for how old they are 诉求时长. */
  readonly openedBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only those submitted at or after this instant. */
  readonly openedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only those of companies in this park 园区. */
  readonly park?: InputMaybe<Scalars['String']['input']>;
  /** Only those whose clock runs and stands like this 时限状态. */
  readonly slaState?: InputMaybe<RequestSlaState>;
  /** Only these states 状态. */
  readonly statuses?: InputMaybe<ReadonlyArray<RequestStatus>>;
  /** Only those about this 诉求类别. */
  readonly topic?: InputMaybe<RequestTopic>;
  /** Only those of companies in the subtree of this division code 所在区划. */
  readonly within?: InputMaybe<Scalars['String']['input']>;
};

/** A new request. */
export type RequestOpenInput = {
  /** How it came in; e企通 for a company's own account, a visit for a liaison when left out 来源渠道. */
  readonly channel?: InputMaybe<RequestChannel>;
  /** What the company asks, 2 to 2,000 characters 内容. */
  readonly description: Scalars['String']['input'];
  /** The company that asks; global id. A company's own account may leave it out 企业. */
  readonly enterprise?: InputMaybe<Scalars['ID']['input']>;
  /** What the company asks in a line, 2 to 80 characters 标题. */
  readonly title: Scalars['String']['input'];
  /** What it is about 诉求类别. */
  readonly topic: RequestTopic;
};

/** How to sort requests. */
export type RequestOrder = {
  /** In this direction. */
  readonly direction: OrderDirection;
  /** Sort by this. */
  readonly field: RequestOrderField;
};

/** What requests can be sorted by. */
export type RequestOrderField =
  /** When what comes next is due. */
  | 'DUE_AT'
  /** When it was submitted. */
  | 'OPENED_AT';

/** Result of a command to a request. */
export type RequestPayload = {
  readonly __typename?: 'RequestPayload';
  /** The request as it now stands; null when refused. */
  readonly request: Maybe<Request>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<RequestUserError>;
};

/** A plan for the company. */
export type RequestPlanInput = {
  /** Department that solves it; code 责任部门. */
  readonly departmentCode?: InputMaybe<Scalars['String']['input']>;
  /** What will be done, by whom 方案. */
  readonly plan: Scalars['String']['input'];
};

/** Word that a request is dealt with. */
export type RequestResolveInput = {
  /** What came of it 办理结果. */
  readonly result?: RequestResult;
  /** What was done, or why it cannot be 办理情况. */
  readonly text: Scalars['String']['input'];
};

/** What came of a request 办理结果. */
export type RequestResult =
  /** It cannot be solved; the company was told why 解释说明. Never counts as solved. */
  | 'EXPLAINED'
  /** Solved 已解决. */
  | 'SOLVED';

/** A new date for the company. */
export type RequestRollInput = {
  /** The new date: after the one promised now, within 90 days of now 顺延至. */
  readonly promisedAt: Scalars['DateTime']['input'];
  /** Why the first date cannot be kept 理由. */
  readonly reason: Scalars['String']['input'];
};

/** On whose side somebody acted 操作方. */
export type RequestSide =
  /** The company 企业. */
  | 'COMPANY'
  /** The platform itself 平台. */
  | 'PLATFORM'
  /** Those who serve it 服务方. */
  | 'STAFF';

/** How a running clock stands 时限状态. */
export type RequestSlaState =
  /** 80 % of the time is used 即将超期. */
  | 'DUE_SOON'
  /** There is time 正常. */
  | 'ON_TIME'
  /** The time is over 超期. */
  | 'OVERDUE';

/** State of a request 诉求状态. */
export type RequestStatus =
  /** Closed 办结归档: the company confirmed, or said so when called back. */
  | 'CLOSED'
  /** Contacted 已联系: the company was called. */
  | 'CONTACTED'
  /** Planned 已答复方案: the company has a plan and a date. */
  | 'PLANNED'
  /** Reopened 重办: the company says it is not solved, or was pressed to withdraw; the clocks run anew. */
  | 'REOPENED'
  /** Said to be solved 已办结, waiting for the company's word. */
  | 'RESOLVED'
  /** Submitted 提出: nobody has called the company yet. */
  | 'SUBMITTED'
  /** Withdrawn by the company 撤回. Never counts as solved. */
  | 'WITHDRAWN';

/** What a request is about 诉求类别. */
export type RequestTopic =
  /** Money and credit 融资. */
  | 'FINANCING'
  /** Land and buildings 用地厂房. */
  | 'LAND'
  /** Law and disputes 法律纠纷. */
  | 'LEGAL'
  /** Markets and supply 市场供应链. */
  | 'MARKET'
  /** Anything else 其他. */
  | 'OTHER'
  /** Permits and papers 审批证照. */
  | 'PERMITS'
  /** Policies and subsidies 政策兑现. */
  | 'POLICY'
  /** Finding and keeping people 用工. */
  | 'RECRUITMENT'
  /** Technical problems 技术难题. */
  | 'TECHNOLOGY'
  /** Power, water, gas, roads 水电气路. */
  | 'UTILITIES';

/** A refusal of a command to a request. */
export type RequestUserError = UserError & {
  readonly __typename?: 'RequestUserError';
  /** What was refused, for programs. */
  readonly code: RequestErrorCode;
  /** Path of the input field at fault. */
  readonly field: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What was refused, for people. */
  readonly message: Scalars['String']['output'];
};

/** A withdrawal. */
export type RequestWithdrawInput = {
  /** Why the company takes it back 理由. */
  readonly reason: Scalars['String']['input'];
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
  Enterprise: Enterprise;
  Request: Request;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Enterprise:
    ( { __typename: 'Enterprise' }
    & GraphQLRecursivePick<FederationTypes['Enterprise'], {"id":true}> );
  Request:
    ( { __typename: 'Request' }
    & GraphQLRecursivePick<FederationTypes['Request'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( EnterpriseMapper )
    | ( RequestMapper )
  ;
  UserError:
    | ( EnterpriseUserError )
    | ( RequestUserError )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  CreditCodeFault: CreditCodeFault;
  CreditCodeOverride: ResolverTypeWrapper<CreditCodeOverrideMapper>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Deadline: ResolverTypeWrapper<Deadline>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Division: ResolverTypeWrapper<Division>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Enterprise: ResolverTypeWrapper<EnterpriseMapper>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  EnterpriseAssignLiaisonInput: EnterpriseAssignLiaisonInput;
  EnterpriseConnection: ResolverTypeWrapper<EnterpriseConnectionMapper>;
  EnterpriseContact: ResolverTypeWrapper<EnterpriseContactMapper>;
  EnterpriseContactInput: EnterpriseContactInput;
  EnterpriseEdge: ResolverTypeWrapper<Omit<EnterpriseEdge, 'node'> & { node: ResolversTypes['Enterprise'] }>;
  EnterpriseErrorCode: EnterpriseErrorCode;
  EnterpriseFilter: EnterpriseFilter;
  EnterpriseOrder: EnterpriseOrder;
  EnterpriseOrderField: EnterpriseOrderField;
  EnterprisePayload: ResolverTypeWrapper<Omit<EnterprisePayload, 'enterprise'> & { enterprise?: Maybe<ResolversTypes['Enterprise']> }>;
  EnterpriseRegisterInput: EnterpriseRegisterInput;
  EnterpriseScale: EnterpriseScale;
  EnterpriseUserError: ResolverTypeWrapper<EnterpriseUserError>;
  LiaisonKind: LiaisonKind;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  OrderDirection: OrderDirection;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Person: ResolverTypeWrapper<Person>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Request: ResolverTypeWrapper<RequestMapper>;
  RequestAction: RequestAction;
  RequestCallBackAnswer: RequestCallBackAnswer;
  RequestCallBackInput: RequestCallBackInput;
  RequestChannel: RequestChannel;
  RequestClosure: RequestClosure;
  RequestConfirmInput: RequestConfirmInput;
  RequestConnection: ResolverTypeWrapper<RequestConnectionMapper>;
  RequestContactInput: RequestContactInput;
  RequestDisputeInput: RequestDisputeInput;
  RequestEdge: ResolverTypeWrapper<Omit<RequestEdge, 'node'> & { node: ResolversTypes['Request'] }>;
  RequestErrorCode: RequestErrorCode;
  RequestEscalationLevel: RequestEscalationLevel;
  RequestEvent: ResolverTypeWrapper<RequestEventMapper>;
  RequestFilter: RequestFilter;
  RequestOpenInput: RequestOpenInput;
  RequestOrder: RequestOrder;
  RequestOrderField: RequestOrderField;
  RequestPayload: ResolverTypeWrapper<Omit<RequestPayload, 'request'> & { request?: Maybe<ResolversTypes['Request']> }>;
  RequestPlanInput: RequestPlanInput;
  RequestResolveInput: RequestResolveInput;
  RequestResult: RequestResult;
  RequestRollInput: RequestRollInput;
  RequestSide: RequestSide;
  RequestSlaState: RequestSlaState;
  RequestStatus: RequestStatus;
  RequestTopic: RequestTopic;
  RequestUserError: ResolverTypeWrapper<RequestUserError>;
  RequestWithdrawInput: RequestWithdrawInput;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  CreditCodeOverride: CreditCodeOverrideMapper;
  DateTime: Scalars['DateTime']['output'];
  Deadline: Deadline;
  Boolean: Scalars['Boolean']['output'];
  Float: Scalars['Float']['output'];
  Division: Division;
  ID: Scalars['ID']['output'];
  Enterprise: EnterpriseMapper;
  Int: Scalars['Int']['output'];
  EnterpriseAssignLiaisonInput: EnterpriseAssignLiaisonInput;
  EnterpriseConnection: EnterpriseConnectionMapper;
  EnterpriseContact: EnterpriseContactMapper;
  EnterpriseContactInput: EnterpriseContactInput;
  EnterpriseEdge: Omit<EnterpriseEdge, 'node'> & { node: ResolversParentTypes['Enterprise'] };
  EnterpriseFilter: EnterpriseFilter;
  EnterpriseOrder: EnterpriseOrder;
  EnterprisePayload: Omit<EnterprisePayload, 'enterprise'> & { enterprise?: Maybe<ResolversParentTypes['Enterprise']> };
  EnterpriseRegisterInput: EnterpriseRegisterInput;
  EnterpriseUserError: EnterpriseUserError;
  LocalDate: Scalars['LocalDate']['output'];
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  PageInfo: PageInfo;
  Person: Person;
  Query: Record<PropertyKey, never>;
  Request: RequestMapper;
  RequestCallBackInput: RequestCallBackInput;
  RequestConfirmInput: RequestConfirmInput;
  RequestConnection: RequestConnectionMapper;
  RequestContactInput: RequestContactInput;
  RequestDisputeInput: RequestDisputeInput;
  RequestEdge: Omit<RequestEdge, 'node'> & { node: ResolversParentTypes['Request'] };
  RequestEvent: RequestEventMapper;
  RequestFilter: RequestFilter;
  RequestOpenInput: RequestOpenInput;
  RequestOrder: RequestOrder;
  RequestPayload: Omit<RequestPayload, 'request'> & { request?: Maybe<ResolversParentTypes['Request']> };
  RequestPlanInput: RequestPlanInput;
  RequestResolveInput: RequestResolveInput;
  RequestRollInput: RequestRollInput;
  RequestUserError: RequestUserError;
  RequestWithdrawInput: RequestWithdrawInput;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  String: Scalars['String']['output'];
};

export type AccessDirectiveArgs = {
  roles: ReadonlyArray<Scalars['String']['input']>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = Context, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type CreditCodeOverrideResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditCodeOverride'] = ResolversParentTypes['CreditCodeOverride']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  fault?: Resolver<ResolversTypes['CreditCodeFault'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type DivisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Division'] = ResolversParentTypes['Division']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type EnterpriseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Enterprise'] = ResolversParentTypes['Enterprise'], FederationReferenceType extends FederationReferenceTypes['Enterprise'] = FederationReferenceTypes['Enterprise']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Enterprise']> | FederationReferenceType, FederationReferenceType, ContextType>;
  area?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  chain?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  checkOverride?: Resolver<Maybe<ResolversTypes['CreditCodeOverride']>, ParentType, ContextType>;
  contact?: Resolver<ResolversTypes['EnterpriseContact'], ParentType, ContextType>;
  creditCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isKey?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  liaison?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  liaisonKinds?: Resolver<ReadonlyArray<ResolversTypes['LiaisonKind']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  park?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requests?: Resolver<ResolversTypes['RequestConnection'], ParentType, ContextType, Partial<EnterpriseRequestsArgs>>;
  scale?: Resolver<ResolversTypes['EnterpriseScale'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnterpriseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseConnection'] = ResolversParentTypes['EnterpriseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EnterpriseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EnterpriseContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseContact'] = ResolversParentTypes['EnterpriseContact']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EnterpriseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseEdge'] = ResolversParentTypes['EnterpriseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
};

export type EnterprisePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterprisePayload'] = ResolversParentTypes['EnterprisePayload']> = {
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['EnterpriseUserError']>, ParentType, ContextType>;
};

export type EnterpriseUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseUserError'] = ResolversParentTypes['EnterpriseUserError']> = {
  code?: Resolver<ResolversTypes['EnterpriseErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  enterpriseAssignLiaison?: Resolver<ResolversTypes['EnterprisePayload'], ParentType, ContextType, RequireFields<MutationEnterpriseAssignLiaisonArgs, 'id' | 'idempotencyKey' | 'input'>>;
  enterpriseRegister?: Resolver<ResolversTypes['EnterprisePayload'], ParentType, ContextType, RequireFields<MutationEnterpriseRegisterArgs, 'idempotencyKey' | 'input'>>;
  requestConfirm?: Resolver<ResolversTypes['RequestPayload'], ParentType, ContextType, RequireFields<MutationRequestConfirmArgs, 'id' | 'idempotencyKey' | 'input'>>;
  requestContact?: Resolver<ResolversTypes['RequestPayload'], ParentType, ContextType, RequireFields<MutationRequestContactArgs, 'id' | 'idempotencyKey' | 'input'>>;
  requestDispute?: Resolver<ResolversTypes['RequestPayload'], ParentType, ContextType, RequireFields<MutationRequestDisputeArgs, 'id' | 'idempotencyKey' | 'input'>>;
  requestOpen?: Resolver<ResolversTypes['RequestPayload'], ParentType, ContextType, RequireFields<MutationRequestOpenArgs, 'idempotencyKey' | 'input'>>;
  requestPlan?: Resolver<ResolversTypes['RequestPayload'], ParentType, ContextType, RequireFields<MutationRequestPlanArgs, 'id' | 'idempotencyKey' | 'input'>>;
  requestRecordCallBack?: Resolver<ResolversTypes['RequestPayload'], ParentType, ContextType, RequireFields<MutationRequestRecordCallBackArgs, 'id' | 'idempotencyKey' | 'input'>>;
  requestResolve?: Resolver<ResolversTypes['RequestPayload'], ParentType, ContextType, RequireFields<MutationRequestResolveArgs, 'id' | 'idempotencyKey' | 'input'>>;
  requestRoll?: Resolver<ResolversTypes['RequestPayload'], ParentType, ContextType, RequireFields<MutationRequestRollArgs, 'id' | 'idempotencyKey' | 'input'>>;
  requestWithdraw?: Resolver<ResolversTypes['RequestPayload'], ParentType, ContextType, RequireFields<MutationRequestWithdrawArgs, 'id' | 'idempotencyKey' | 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Enterprise' | 'Request', ParentType, ContextType>;
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
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType, RequireFields<QueryEnterpriseArgs, 'creditCode'>>;
  enterprises?: Resolver<ResolversTypes['EnterpriseConnection'], ParentType, ContextType, Partial<QueryEnterprisesArgs>>;
  request?: Resolver<Maybe<ResolversTypes['Request']>, ParentType, ContextType, RequireFields<QueryRequestArgs, 'id'>>;
  requests?: Resolver<ResolversTypes['RequestConnection'], ParentType, ContextType, Partial<QueryRequestsArgs>>;
};

export type RequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Request'] = ResolversParentTypes['Request'], FederationReferenceType extends FederationReferenceTypes['Request'] = FederationReferenceTypes['Request']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Request']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['RequestAction']>, ParentType, ContextType>;
  area?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  chain?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['RequestChannel'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closure?: Resolver<Maybe<ResolversTypes['RequestClosure']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  departmentCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  disputeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  enterpriseName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  escalationLevel?: Resolver<ResolversTypes['RequestEscalationLevel'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['RequestEvent']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCallBackDue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOnTime?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  liaison?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  owners?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  park?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  promise?: Resolver<ResolversTypes['Deadline'], ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['RequestResult']>, ParentType, ContextType>;
  resultText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  slaState?: Resolver<Maybe<ResolversTypes['RequestSlaState']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['Deadline']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RequestStatus'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['RequestTopic'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestConnection'] = ResolversParentTypes['RequestConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RequestEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Request']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RequestEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestEdge'] = ResolversParentTypes['RequestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Request'], ParentType, ContextType>;
};

export type RequestEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestEvent'] = ResolversParentTypes['RequestEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['RequestEscalationLevel']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  promisedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['RequestSide'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RequestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestPayload'] = ResolversParentTypes['RequestPayload']> = {
  request?: Resolver<Maybe<ResolversTypes['Request']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['RequestUserError']>, ParentType, ContextType>;
};

export type RequestUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestUserError'] = ResolversParentTypes['RequestUserError']> = {
  code?: Resolver<ResolversTypes['RequestErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'EnterpriseUserError' | 'RequestUserError', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  CreditCodeOverride?: CreditCodeOverrideResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Deadline?: DeadlineResolvers<ContextType>;
  Division?: DivisionResolvers<ContextType>;
  Enterprise?: EnterpriseResolvers<ContextType>;
  EnterpriseConnection?: EnterpriseConnectionResolvers<ContextType>;
  EnterpriseContact?: EnterpriseContactResolvers<ContextType>;
  EnterpriseEdge?: EnterpriseEdgeResolvers<ContextType>;
  EnterprisePayload?: EnterprisePayloadResolvers<ContextType>;
  EnterpriseUserError?: EnterpriseUserErrorResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Request?: RequestResolvers<ContextType>;
  RequestConnection?: RequestConnectionResolvers<ContextType>;
  RequestEdge?: RequestEdgeResolvers<ContextType>;
  RequestEvent?: RequestEventResolvers<ContextType>;
  RequestPayload?: RequestPayloadResolvers<ContextType>;
  RequestUserError?: RequestUserErrorResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
