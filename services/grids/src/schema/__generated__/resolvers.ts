import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AdmissionItemMapper, ApiKeyMapper, EmergencyDeviceMapper, IncidentChildMapper, IncidentMapper, IncidentMediationMapper, IncidentMediationFollowUpMapper, PendingApprovalMapper, WhistleMapper, WhistleCallMapper, IncidentImportMapper, DivisionMapper, GridMapper, AdmissionDepartmentMapper, AttachmentMapper, IncidentConnectionMapper, IncidentEventMapper, IncidentImportDryRunMapper, IncidentImportConnectionMapper, IncidentImportPreviewRowMapper, RepeatSiteMapper, IncidentFiguresMapper, IncidentFigureMapper, IncidentRateMapper, IncidentAgeingMapper, IncidentAgeBucketMapper, IncidentDwellMapper, IncidentTownSignalsMapper, IncidentPeriodRateMapper, IncidentRateCountMapper, IncidentRatesMapper, UnitEvaluationMapper, UnitEvaluationPartMapper, UnitEvaluationsMapper, IncidentTrackMapper, EmergencyDeviceConnectionMapper, PairingMapper, PairingSpellMapper, PairingCoverMapper, PairingGapMapper, PairingGapConnectionMapper, PairingConnectionMapper, VisitMapper, VisitConnectionMapper, NodeMapper } from '../mappers.ts';
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

/** A key with which an Open311 client posts 接口密钥. Only its hash is kept. */
export type ApiKey = {
  readonly __typename?: 'ApiKey';
  /** Code of the division or grid that it may post in 适用区划. */
  readonly areaCode: Scalars['String']['output'];
  /** Client it belongs to, in a word; reports are the client's, so a new key takes over from an old one 接入方. */
  readonly client: Scalars['String']['output'];
  /** When it was given out. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** First characters of the key, to tell one from another. */
  readonly hint: Scalars['String']['output'];
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** What it is called 名称. */
  readonly name: Scalars['String']['output'];
  /** When it was taken back; null while it is good 吊销时间. */
  readonly revokedAt: Maybe<Scalars['DateTime']['output']>;
  /** Version to send back as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** A key to give out. */
export type ApiKeyCreateInput = {
  /** Code of the division or grid that it may post in 适用区划. */
  readonly areaCode: Scalars['String']['input'];
  /** Client it is for: 2 to 40 small letters, digits and hyphens 接入方. */
  readonly client: Scalars['String']['input'];
  /** What it is called, 2 to 100 characters 名称. */
  readonly name: Scalars['String']['input'];
};

/** A key given out. */
export type ApiKeyCreatePayload = {
  readonly __typename?: 'ApiKeyCreatePayload';
  /** The key as it is kept; null when refused. */
  readonly apiKey: Maybe<ApiKey>;
  /** The key itself, shown this once; null when refused or when the same command was repeated 密钥仅显示一次. */
  readonly plainKey: Maybe<Scalars['String']['output']>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<ApiKeyUserError>;
};

/** Why a command to a key was refused. */
export type ApiKeyErrorCode =
  /** It exists already. */
  | 'ALREADY_EXISTS'
  /** Somebody changed it meanwhile. */
  | 'CONFLICT'
  /** The idempotency key was used for another request. */
  | 'IDEMPOTENCY_CONFLICT'
  /** There is none, or it is outside your scope. */
  | 'NOT_FOUND'
  /** There is no such division or grid in your scope. */
  | 'UNKNOWN_AREA';

/** Result of taking a key back. */
export type ApiKeyPayload = {
  readonly __typename?: 'ApiKeyPayload';
  /** The key as it now stands; null when refused. */
  readonly apiKey: Maybe<ApiKey>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<ApiKeyUserError>;
};

/** A refusal of a command to a key. */
export type ApiKeyUserError = UserError & {
  readonly __typename?: 'ApiKeyUserError';
  /** What was refused, for programs. */
  readonly code: ApiKeyErrorCode;
  /** Path of the input field at fault. */
  readonly field: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What was refused, for people. */
  readonly message: Scalars['String']['output'];
};

/** What an approver by rank is asked for 审批事项. */
export type ApprovalKind =
  /** More time 延期. */
  | 'EXTEND'
  /** Give it back 回退. */
  | 'RETURN'
  /** Let it rest 挂账. */
  | 'SUSPEND'
  /** Declare it void 作废. */
  | 'VOID';

/** Rank that must consent 审批层级. */
export type ApprovalRank =
  /** Head of the centre 中心主任. */
  | 'CENTRE_HEAD'
  /** Deputy head of the centre 中心副主任. */
  | 'DEPUTY_HEAD'
  /** Lead of the shift at the centre 值班长. */
  | 'SHIFT_LEAD';

/** A file that shows something 附件: uploaded by `POST /files/`, kept under its content hash, without place or device of the camera. */
export type Attachment = {
  readonly __typename?: 'Attachment';
  /** Size in bytes; null where the file itself is not here 大小. */
  readonly bytes: Maybe<Scalars['Int']['output']>;
  /** What it shows, for example `before`, `after` 说明. */
  readonly caption: Scalars['String']['output'];
  /** Pixels down; null for what is no picture 高. */
  readonly height: Maybe<Scalars['Int']['output']>;
  /** Media type, for example `image/jpeg`; null where the file itself is not here 类型. */
  readonly mediaType: Maybe<Scalars['String']['output']>;
  /** SHA-256 of the file as it is kept, hexadecimal 内容摘要. */
  readonly sha256: Scalars['String']['output'];
  /** Where to get it, below the gateway's address, for half an hour at least; null where the file itself is not here 地址. */
  readonly url: Maybe<Scalars['String']['output']>;
  /** Pixels across; null for what is no picture 宽. */
  readonly width: Maybe<Scalars['Int']['output']>;
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
  /** Whether the person is on leave now 请假. */
  readonly isAway: Scalars['Boolean']['output'];
  /** True where dispatch would be accepted. */
  readonly isOffered: Scalars['Boolean']['output'];
  /** The person. */
  readonly person: Person;
  /** Why not, where it would be refused. */
  readonly refusal: Maybe<IncidentErrorCode>;
  /** Who would take it instead, while the person is on leave; null where nobody stands in 代班人. */
  readonly standIn: Maybe<Person>;
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
  /** Who answers for it, where it is a community 包联; null where nobody ever did. */
  readonly pairing: Maybe<Pairing>;
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

/** What is known already of a matter somebody is about to report 报前查重. */
export type DuplicateCheck = {
  readonly __typename?: 'DuplicateCheck';
  /** Reports in your scope that may tell of the same matter, the most alike first, at most five. */
  readonly hints: ReadonlyArray<DuplicateHint>;
  /** How many others, outside your scope, tell of the same category near it. Counted only where anyone may see what was reported of the category; no report, word or code of theirs is told, and their places are taken to about 100 m. */
  readonly othersNearby: Scalars['Int']['output'];
};

/** A report that may tell of the same matter, and why 疑似重复. */
export type DuplicateHint = {
  readonly __typename?: 'DuplicateHint';
  /** Metres between the two. */
  readonly distanceM: Scalars['Int']['output'];
  /** The other report. */
  readonly incident: Incident;
  /** Whole minutes between the two reports. */
  readonly minutesApart: Scalars['Int']['output'];
  /** What speaks for it, in words. */
  readonly reasons: ReadonlyArray<DuplicateReason>;
  /** How much speaks for it, 0 to 1: category 40 %, place 25 %, words 20 %, time 15 %. */
  readonly score: Scalars['Float']['output'];
  /** How alike the two descriptions are by their character n-grams, 0 to 1 文字相似度. */
  readonly similarity: Scalars['Float']['output'];
};

/** What speaks for two reports telling of the same matter. */
export type DuplicateReason =
  /** No more than 200 m apart 相距近. */
  | 'NEAR_IN_PLACE'
  /** Reported no more than seven days apart 时间近. */
  | 'NEAR_IN_TIME'
  /** The same category 同类. */
  | 'SAME_CATEGORY'
  /** In similar words 描述相近. */
  | 'SIMILAR_WORDS';

/** What a device is told of its call 呼叫回执. */
export type EmergencyCall = {
  readonly __typename?: 'EmergencyCall';
  /** By when somebody answers for it; after that it climbs 应答时限. */
  readonly acknowledgeBy: Maybe<Scalars['DateTime']['output']>;
  /** Code to follow it by 案卷编号. */
  readonly code: Scalars['String']['output'];
  /** When it was taken in; a press within two minutes of it joins it 呼叫时间. */
  readonly openedAt: Scalars['DateTime']['output'];
};

/** Why a press was refused. */
export type EmergencyCallErrorCode =
  /** It exists already. */
  | 'ALREADY_EXISTS'
  /** Too many presses at once; press again. */
  | 'CONFLICT'
  /** The idempotency key was used for another request. */
  | 'IDEMPOTENCY_CONFLICT'
  /** There is no such device in service, or the key is not its key. */
  | 'NOT_FOUND'
  /** The device hangs in no grid any more. */
  | 'OUTSIDE_GRIDS'
  /** The catalogue has no emergency calls. */
  | 'UNKNOWN_CATEGORY';

/** A press of a one-tap device 一键呼叫. */
export type EmergencyCallOpenInput = {
  /** What is printed on the device 设备编号. */
  readonly deviceCode: Scalars['String']['input'];
  /** The device's key 设备密钥. */
  readonly deviceKey: Scalars['String']['input'];
};

/** Result of a press. */
export type EmergencyCallOpenPayload = {
  readonly __typename?: 'EmergencyCallOpenPayload';
  /** The call it made or joined; null when refused. */
  readonly emergencyCall: Maybe<EmergencyCall>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<EmergencyCallUserError>;
};

/** A refusal of a press. */
export type EmergencyCallUserError = UserError & {
  readonly __typename?: 'EmergencyCallUserError';
  /** What was refused, for programs. */
  readonly code: EmergencyCallErrorCode;
  /** Path of the input field at fault. */
  readonly field: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What was refused, for people. */
  readonly message: Scalars['String']['output'];
};

/** A one-tap device 一键呼叫设备: a button at a place. It knows no person. */
export type EmergencyDevice = Node & {
  readonly __typename?: 'EmergencyDevice';
  /** What is printed on it; for one device for ever 设备编号. */
  readonly code: Scalars['String']['output'];
  /** The grid it hangs in 所在网格. */
  readonly grid: Grid;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** False once it was taken out of service 是否在用. */
  readonly isActive: Scalars['Boolean']['output'];
  /** Where it hangs, in words without a name 安装位置. */
  readonly label: Scalars['String']['output'];
  /** Where it hangs 位置. */
  readonly point: LngLat;
  /** When it was registered. */
  readonly registeredAt: Scalars['DateTime']['output'];
  /** When it was taken out of service; null while it is in 停用时间. */
  readonly retiredAt: Maybe<Scalars['DateTime']['output']>;
  /** Version to send back as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** A page of devices, by code. */
export type EmergencyDeviceConnection = {
  readonly __typename?: 'EmergencyDeviceConnection';
  /** Devices with their cursors. */
  readonly edges: ReadonlyArray<EmergencyDeviceEdge>;
  /** The devices alone. */
  readonly nodes: ReadonlyArray<EmergencyDevice>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** Number of devices the filter leaves. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One device and its place in a list. */
export type EmergencyDeviceEdge = {
  readonly __typename?: 'EmergencyDeviceEdge';
  /** Cursor of this place. */
  readonly cursor: Scalars['String']['output'];
  /** The device. */
  readonly node: EmergencyDevice;
};

/** Why a command to a device was refused. */
export type EmergencyDeviceErrorCode =
  /** A device of this code is registered already, in service or not. */
  | 'ALREADY_EXISTS'
  /** Somebody changed it meanwhile. */
  | 'CONFLICT'
  /** The idempotency key was used for another request. */
  | 'IDEMPOTENCY_CONFLICT'
  /** There is none, or it is outside your scope. */
  | 'NOT_FOUND'
  /** The point lies in no grid of your scope. */
  | 'OUTSIDE_GRIDS';

/** Which devices to list; all conditions must hold. */
export type EmergencyDeviceFilter = {
  /** Only those in service, or only those out of it 是否在用. */
  readonly isActive?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those in the subtree of this division or grid code 所在区划. */
  readonly within?: InputMaybe<Scalars['String']['input']>;
};

/** Result of taking a device out of service. */
export type EmergencyDevicePayload = {
  readonly __typename?: 'EmergencyDevicePayload';
  /** The device as it now stands; null when refused. */
  readonly emergencyDevice: Maybe<EmergencyDevice>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<EmergencyDeviceUserError>;
};

/** A device to register. */
export type EmergencyDeviceRegisterInput = {
  /** What is printed on it: 3 to 40 capitals, digits and hyphens 设备编号. */
  readonly code: Scalars['String']['input'];
  /** Where it hangs, in 2 to 100 characters, without anybody's name 安装位置. */
  readonly label: Scalars['String']['input'];
  /** Where it hangs; the grid is found from it 位置. */
  readonly point: LngLatInput;
};

/** A device registered. */
export type EmergencyDeviceRegisterPayload = {
  readonly __typename?: 'EmergencyDeviceRegisterPayload';
  /** The device; null when refused. */
  readonly emergencyDevice: Maybe<EmergencyDevice>;
  /** Its key, shown this once; null when refused or when the same command was repeated 密钥仅显示一次. */
  readonly plainKey: Maybe<Scalars['String']['output']>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<EmergencyDeviceUserError>;
};

/** A refusal of a command to a device. */
export type EmergencyDeviceUserError = UserError & {
  readonly __typename?: 'EmergencyDeviceUserError';
  /** What was refused, for programs. */
  readonly code: EmergencyDeviceErrorCode;
  /** Path of the input field at fault. */
  readonly field: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What was refused, for people. */
  readonly message: Scalars['String']['output'];
};

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
  /** Who answers for it 包联; null where nobody ever did. */
  readonly pairing: Maybe<Pairing>;
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

/** A hand-over 离岗交接, of another service, by reference. */
export type HandOver = Node & {
  readonly __typename?: 'HandOver';
  /** Global id. */
  readonly id: Scalars['ID']['output'];
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
  /** Its parts 子案卷. */
  readonly children: ReadonlyArray<IncidentChild>;
  /** Class 分类. */
  readonly class: IncidentClass;
  /** When it was closed; null while open. */
  readonly closedAt: Maybe<Scalars['DateTime']['output']>;
  /** Departments that help the lead; codes 协办部门. */
  readonly coDepartments: ReadonlyArray<Scalars['String']['output']>;
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
  /** Files that show what was done 证据. */
  readonly evidence: ReadonlyArray<Attachment>;
  /** How often its promise was extended 延期次数. */
  readonly extensionCount: Scalars['Int']['output'];
  /** Number it has at its source, for example the hotline's 来源编号. */
  readonly externalNo: Maybe<Scalars['String']['output']>;
  /** How many other reports were merged into it 合并数. */
  readonly followerCount: Scalars['Int']['output'];
  /** The grid it lies in 所在网格. */
  readonly grid: Grid;
  /** Its life so far, oldest first 过程. */
  readonly history: ReadonlyArray<IncidentEvent>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** True when it was closed within the promise; null while open 是否按时. */
  readonly isOnTime: Maybe<Scalars['Boolean']['output']>;
  /** Whether the same category was reported within 200 m in the 30 days before 是否重复发生. */
  readonly isRepeat: Scalars['Boolean']['output'];
  /** True while it is drawn for inspection 待抽查. */
  readonly isSampled: Scalars['Boolean']['output'];
  /** True while the district centre watches over it: it was opened again, or has climbed that high 督办. */
  readonly isSupervised: Scalars['Boolean']['output'];
  /** How the mediation ended; null while it goes on 调解结果. */
  readonly mediation: Maybe<IncidentMediation>;
  /** Who mediates 调解员. */
  readonly mediator: Maybe<Person>;
  /** The earlier report it was merged into 主案卷. */
  readonly mergedInto: Maybe<Incident>;
  /** Those who answer for it now; a superior joins when it is escalated 责任人. */
  readonly owners: ReadonlyArray<Person>;
  /** The incident it is a part of 父案卷. */
  readonly parent: Maybe<Incident>;
  /** What waits for consent; null when nothing does 待审批. */
  readonly pendingApproval: Maybe<PendingApproval>;
  /** Where it is 位置. */
  readonly point: LngLat;
  /** Open or lately closed reports that may tell of the same matter, the most alike first, at most five 疑似重复. */
  readonly possibleDuplicates: ReadonlyArray<DuplicateHint>;
  /** What was promised to the reporter; never resets 承诺时限. */
  readonly promise: Deadline;
  /** How often it was opened again 重开次数. */
  readonly reopenCount: Scalars['Int']['output'];
  /** Those reports in your scope, the latest first, at most five 前次上报. */
  readonly repeatOf: ReadonlyArray<Incident>;
  /** When it was reported. */
  readonly reportedAt: Scalars['DateTime']['output'];
  /** Who reported it; only for those who need to reach them 上报人. */
  readonly reporter: Maybe<Person>;
  /** When it goes on by itself, while its time stands still 恢复时间. */
  readonly resumesAt: Maybe<Scalars['DateTime']['output']>;
  /** How often it was given back 回退次数. */
  readonly returnCount: Scalars['Int']['output'];
  /** How often a check failed 返工次数. */
  readonly reworkCount: Scalars['Int']['output'];
  /** Where the report came from 来源. */
  readonly source: IncidentSource;
  /** What the present state allows; null where it has no limit 环节时限. */
  readonly stage: Maybe<Deadline>;
  /** State now 状态. */
  readonly status: IncidentStatus;
  /** Which state table it follows 类型. */
  readonly type: IncidentType;
  /** When anything last happened. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Version to send back as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** Calls to departments, oldest first 吹哨. */
  readonly whistles: ReadonlyArray<Whistle>;
};


/** An incident 事件: a matter reported in a grid, with one code for life 一案一码. */
export type IncidentCandidatesArgs = {
  itemCode: Scalars['String']['input'];
};

/** What can be done to an incident, as in the state table. */
export type IncidentAction =
  /** Take it in 受理. */
  | 'ACCEPT'
  /** Take up an emergency call 接警. */
  | 'ACKNOWLEDGE'
  /** Make another a part of it 关联子案卷. */
  | 'ADD_CHILD'
  /** Add a department that helps 协办. */
  | 'ADD_CO_DEPARTMENT'
  /** Answer a whistle 报到. */
  | 'ANSWER_WHISTLE'
  /** Consent to what is asked for 同意. */
  | 'APPROVE'
  /** Put it away 归档. */
  | 'ARCHIVE'
  /** Ask the reporter 联系上报人. */
  | 'ASK_REPORTER'
  /** Call departments 吹哨. */
  | 'BLOW_WHISTLE'
  /** Add a word to the file 备注. */
  | 'COMMENT'
  /** Hand it to a member or department 派遣. */
  | 'DISPATCH'
  /** Answer how it went 评价. */
  | 'EVALUATE'
  /** Ask for more time 延期. */
  | 'EXTEND'
  /** The check failed; the same unit works again 核查不通过. */
  | 'FAIL_CHECK'
  /** File it 立案. */
  | 'FILE'
  /** Say whether what was agreed is kept 调解回访. */
  | 'FOLLOW_UP_MEDIATION'
  /** Say that it is done, with evidence 反馈. */
  | 'GIVE_FEEDBACK'
  /** Inspect what was handled on the spot 抽查. */
  | 'INSPECT'
  /** Say how the mediation ended 调解结果. */
  | 'MEDIATE'
  /** Merge it into an earlier report 合并. */
  | 'MERGE'
  /** Name a mediator 指定调解员. */
  | 'NAME_MEDIATOR'
  /** The check passed 核查通过. */
  | 'PASS_CHECK'
  /** Rate a called unit 评哨. */
  | 'RATE_WHISTLE'
  /** Put it under another policy 时限重算. */
  | 'REBASE'
  /** Refuse it with a reason 不予受理. */
  | 'REFUSE'
  /** Refuse consent 不同意. */
  | 'REJECT'
  /** Reply as the reporter 上报人答复. */
  | 'REPLY'
  /** Give a substantive interim answer with a plan date 阶段答复. */
  | 'REPLY_INTERIM'
  /** Report that it came back 复发. */
  | 'REPORT_RECURRENCE'
  /** Let the time run on 恢复. */
  | 'RESUME'
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
  /** Ask to let it rest 挂账. */
  | 'SUSPEND'
  /** Take a merger back 撤销合并. */
  | 'UNMERGE'
  /** Look on site 核实. */
  | 'VERIFY_ON_SITE'
  /** Declare it void, with a reason 作废. */
  | 'VOID';

/** A part of an incident. */
export type IncidentAddChildInput = {
  /** Global id of an open incident that was reported later 子案卷. */
  readonly childId: Scalars['ID']['input'];
};

/** A department that helps. */
export type IncidentAddCoDepartmentInput = {
  /** Its code 协办部门. */
  readonly departmentCode: Scalars['String']['input'];
};

/** Open incidents of an age 库龄. */
export type IncidentAgeBucket = {
  readonly __typename?: 'IncidentAgeBucket';
  /** How many, and which. */
  readonly figure: IncidentFigure;
  /** Reported more than so many hours ago; in the first bucket any. */
  readonly overHours: Scalars['Int']['output'];
  /** Reported at most so many hours ago; null in the last bucket. */
  readonly upToHours: Maybe<Scalars['Int']['output']>;
};

/** What is open in an area, by age and state 未结案卷库龄. Age is real time since the report. Dwell is real time since the state's stage began; a pause leaves the stage where it was, so that of SUSPENDED and WAITING_REPORTER is taken from the log, and that of IN_PROGRESS includes its pauses. */
export type IncidentAgeing = {
  readonly __typename?: 'IncidentAgeing';
  /** By age; the buckets add up to all that is open 库龄分布. */
  readonly ages: ReadonlyArray<IncidentAgeBucket>;
  /** When it was counted. */
  readonly asOf: Scalars['DateTime']['output'];
  /** All that is open 未结. */
  readonly open: IncidentFigure;
  /** How many of the open ones had been closed before 重开未结. */
  readonly reopenedCount: Scalars['Int']['output'];
  /** These over all that is open, 0 to 1; null where nothing is. */
  readonly reopenedShare: Maybe<Scalars['Float']['output']>;
  /** By state; the states add up to all that is open 环节滞留. */
  readonly states: ReadonlyArray<IncidentDwell>;
  /** Division or grid code 区划. */
  readonly within: Scalars['String']['output'];
};

/** A called unit reports. */
export type IncidentAnswerWhistleInput = {
  /** What it has done; a later one says the earlier ones too 环节. */
  readonly milestone: WhistleMilestone;
  /** Which whistle. */
  readonly whistleId: Scalars['ID']['input'];
};

/** A question to the reporter. */
export type IncidentAskReporterInput = {
  /** What only the reporter knows, 2 to 500 characters 问题. */
  readonly question: Scalars['String']['input'];
};

/** A whistle. */
export type IncidentBlowWhistleInput = {
  /** Codes of the departments to come 部门. */
  readonly departmentCodes: ReadonlyArray<Scalars['String']['input']>;
  /** How hard it is 类别. */
  readonly kind: WhistleKind;
  /** Why, 2 to 500 characters 事由. */
  readonly reason: Scalars['String']['input'];
};

/** What may be asked for with an approver's consent, and must not become a habit. */
export type IncidentCappedKind =
  /** Extended over valid 延期. */
  | 'EXTENSIONS'
  /** Returned over dispatched 回退. */
  | 'RETURNS'
  /** Suspended over valid 挂账. */
  | 'SUSPENSIONS'
  /** Void over reported 作废. */
  | 'VOIDS';

/** A share of a town's month and its cap 比例与上限. */
export type IncidentCappedShare = {
  readonly __typename?: 'IncidentCappedShare';
  /** The highest that is in order. */
  readonly cap: Scalars['Float']['output'];
  /** Whether it is over the cap; never with fewer than 20 in the denominator. */
  readonly isOver: Scalars['Boolean']['output'];
  /** Of what. */
  readonly kind: IncidentCappedKind;
  /** The share, of what was reported in the month. */
  readonly rate: IncidentRate;
};

/** A part of an incident 子案卷. */
export type IncidentChild = {
  readonly __typename?: 'IncidentChild';
  /** The part; null where it lies outside your scope. */
  readonly incident: Maybe<Incident>;
  /** True when nothing has to be done about it any more 是否办结. */
  readonly isSettled: Scalars['Boolean']['output'];
};

/** Class of an incident: how fast it must be done 小事 / 费时事 / 复杂事. */
export type IncidentClass =
  /** Complex 复杂事: a substantive answer in 7 calendar days, rolled to the next workday. */
  | 'COMPLEX'
  /** Medium 费时事: solved in 2 workdays. */
  | 'MEDIUM'
  /** Small 小事: done in 2 working hours, 2 real hours where safety is at stake. */
  | 'SMALL';

/** A word to the file. */
export type IncidentCommentInput = {
  /** 1 to 2,000 characters 内容. */
  readonly text: Scalars['String']['input'];
};

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

/** How long the open incidents in a state have been in it so far, in hours begun 环节滞留. */
export type IncidentDwell = {
  readonly __typename?: 'IncidentDwell';
  /** How many, and which. */
  readonly figure: IncidentFigure;
  /** The longest. */
  readonly longestHours: Scalars['Int']['output'];
  /** Half of them no longer than this 中位数. */
  readonly medianHours: Scalars['Int']['output'];
  /** Nine in ten no longer than this. */
  readonly p90Hours: Scalars['Int']['output'];
  /** The state 状态. */
  readonly status: IncidentStatus;
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
  /** That is done already. */
  | 'ALREADY_DONE'
  /** It exists already. */
  | 'ALREADY_EXISTS'
  /** Something else waits for consent already. */
  | 'APPROVAL_PENDING'
  /** It is asked for too late, once too often, or for too long. */
  | 'CANNOT_EXTEND'
  /** Its time stood still before, or may not stand still at all. */
  | 'CANNOT_PAUSE'
  /** Only a complex matter rolls on, and only to a date to come. */
  | 'CANNOT_ROLL'
  /** A parent closes when all its children are done. */
  | 'CHILDREN_OPEN'
  /** Somebody changed it meanwhile. */
  | 'CONFLICT'
  /** The 14 days for an answer are over. */
  | 'EVALUATION_CLOSED'
  /** Evidence is required. */
  | 'EVIDENCE_REQUIRED'
  /** A follow-up comes 7 days after the agreement or later. */
  | 'FOLLOW_UP_TOO_EARLY'
  /** A follow-up comes within 30 days of the agreement. */
  | 'FOLLOW_UP_TOO_LATE'
  /** Whoever handled it cannot verify it. */
  | 'HANDLER_CANNOT_VERIFY'
  /** A hard matter is called by the leaders of a town or of the district. */
  | 'HARD_WHISTLE_BY_LEADERS'
  /** The key was used for another request. */
  | 'IDEMPOTENCY_CONFLICT'
  /** The item does not cover this category. */
  | 'ITEM_DOES_NOT_COVER'
  /** The mediator has not said yet how it ended. */
  | 'MEDIATION_OPEN'
  /** Somebody else than the mediator follows a mediation up. */
  | 'MEDIATOR_CANNOT_FOLLOW_UP'
  /** Nothing was agreed that could be kept. */
  | 'NOTHING_AGREED'
  /** You are not the one it was given to. */
  | 'NOT_ASSIGNED_TO_YOU'
  /** It cannot be a part of this one. */
  | 'NOT_A_CHILD'
  /** Nobody of that id mediates there now. */
  | 'NOT_A_MEDIATOR'
  /** Your department was not called. */
  | 'NOT_CALLED'
  /** There is none, or it is outside your scope. */
  | 'NOT_FOUND'
  /** The person has no posting in this area now. */
  | 'NOT_ON_DUTY'
  /** It was not drawn for inspection, or has been inspected. */
  | 'NOT_SAMPLED'
  /** A called unit signs in first. */
  | 'NOT_SIGNED_IN'
  /** Somebody else mediates here. */
  | 'NOT_THE_MEDIATOR'
  /** Only the reporter can answer. */
  | 'NOT_THE_REPORTER'
  /** Whoever blew the whistle rates. */
  | 'NOT_THE_WHISTLER'
  /** The member holds no valid certificate for the item's module. */
  | 'NOT_TRAINED'
  /** It needs the consent of somebody else, of rank. */
  | 'NOT_YOUR_RANK'
  /** Your role may not do this in this state. */
  | 'NOT_YOUR_ROLE'
  /** Nothing waits for consent. */
  | 'NO_APPROVAL_PENDING'
  /** No further one of this kind is granted. */
  | 'NO_FURTHER_APPROVAL'
  /** The person is on leave, and nobody stands in 请假且无代班人. */
  | 'OFF_DUTY'
  /** A task for a grid member must be on the admission list on that day 准入清单. */
  | 'OFF_LIST'
  /** Exactly one of member and department must be named. */
  | 'ONE_ASSIGNEE_REQUIRED'
  /** The point lies in no grid. */
  | 'OUTSIDE_GRIDS'
  /** A reason is required. */
  | 'REASON_REQUIRED'
  /** The 30 days are over: it is a new matter. */
  | 'RECURRENCE_TOO_LATE'
  /** Somebody else than the reporter must look. */
  | 'REPORTER_CANNOT_VERIFY'
  /** A suspension names when it is looked at again. */
  | 'REVIEW_DATE_REQUIRED'
  /** A score is 1 to 5. */
  | 'SCORE_OUT_OF_RANGE'
  /** It can be merged only into an open one that was reported before it. */
  | 'TARGET_UNFIT'
  /** The token is wrong, used, or over. */
  | 'TOKEN_INVALID'
  /** No file of that hash was uploaded. */
  | 'UNKNOWN_ATTACHMENT'
  /** No such category is in the catalogue. */
  | 'UNKNOWN_CATEGORY'
  /** No such department is known. */
  | 'UNKNOWN_DEPARTMENT'
  /** There is no such policy. */
  | 'UNKNOWN_POLICY'
  /** There is no such whistle or call. */
  | 'UNKNOWN_WHISTLE'
  /** Every called unit must be rated before closing. */
  | 'WHISTLE_UNRATED'
  /** The state does not allow this. */
  | 'WRONG_STATE';

/** Why an answer by token was refused. */
export type IncidentEvaluateByTokenErrorCode =
  /** It exists already. */
  | 'ALREADY_EXISTS'
  /** Somebody changed it meanwhile. */
  | 'CONFLICT'
  /** The idempotency key was used for another request. */
  | 'IDEMPOTENCY_CONFLICT'
  /** There is none. */
  | 'NOT_FOUND'
  /** The token does not fit the code, was used, or has expired. */
  | 'TOKEN_INVALID';

/** How it went, by whoever was sent the token of its closing 凭一次性口令评价. */
export type IncidentEvaluateByTokenInput = {
  /** The code 案卷编号. */
  readonly code: Scalars['String']['input'];
  /** In words, at most 500 characters 评价内容. */
  readonly comment?: InputMaybe<Scalars['String']['input']>;
  /** False opens the matter again, supervised 是否满意. */
  readonly isSatisfied: Scalars['Boolean']['input'];
  /** The token; good once, for 14 days after closing 一次性口令. */
  readonly token: Scalars['String']['input'];
};

/** Result of an answer by token. */
export type IncidentEvaluateByTokenPayload = {
  readonly __typename?: 'IncidentEvaluateByTokenPayload';
  /** How far the matter is now; null when refused. */
  readonly track: Maybe<IncidentTrack>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<IncidentEvaluateByTokenUserError>;
};

/** A refusal of an answer by token. */
export type IncidentEvaluateByTokenUserError = UserError & {
  readonly __typename?: 'IncidentEvaluateByTokenUserError';
  /** What was refused, for programs. */
  readonly code: IncidentEvaluateByTokenErrorCode;
  /** Path of the input field at fault. */
  readonly field: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What was refused, for people. */
  readonly message: Scalars['String']['output'];
};

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
  /** Who caused it; null for the platform itself, and for a reporter whom you may not know. */
  readonly by: Maybe<Person>;
  /** Department concerned; code 部门. */
  readonly departmentCode: Maybe<Scalars['String']['output']>;
  /** SHA-256 that covers this event and all before it, hexadecimal; null where that would tell what you may not see. */
  readonly hash: Maybe<Scalars['String']['output']>;
  /** Level reached, for an escalation. */
  readonly level: Maybe<EscalationLevel>;
  /** What happened, for example `incident.dispatched`. */
  readonly name: Scalars['String']['output'];
  /** Reason given, where one was. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** Number in the incident's own log, from 1. */
  readonly seq: Scalars['Int']['output'];
  /** What was said: a comment, a question, a reply, a note 内容. */
  readonly text: Maybe<Scalars['String']['output']>;
};

/** What a share leaves out, and why 剔除项. */
export type IncidentExclusion = {
  readonly __typename?: 'IncidentExclusion';
  /** What is left out. */
  readonly figure: IncidentFigure;
  /** Why. */
  readonly why: Scalars['String']['output'];
};

/** More time. */
export type IncidentExtendInput = {
  /** Whole days, 1 to 5: workdays where its promise counts working time 天数. */
  readonly days: Scalars['Int']['input'];
  /** Why 理由. */
  readonly reason: Scalars['String']['input'];
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

/** A number and exactly the incidents behind it. */
export type IncidentFigure = {
  readonly __typename?: 'IncidentFigure';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The incidents themselves, newest first; its `totalCount` is the number. */
  readonly incidents: IncidentConnection;
  /** What is counted. */
  readonly name: IncidentFigureName;
};


/** A number and exactly the incidents behind it. */
export type IncidentFigureIncidentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A figure: what is counted. Its number is always the length of the list behind it 指标. */
export type IncidentFigureName =
  /** Could be closed: valid, suspended ones left out 可结案数. What has to be closed in a month is `IncidentRateSet.TO_CLOSE`. */
  | 'CLOSABLE'
  /** Closed: solved or not 结案数. */
  | 'CLOSED'
  /** Closed, or open and overdue: those of which it can be said whether the promise was kept 已见分晓数. What is due in a month is `IncidentRateSet.DUE`. */
  | 'DECIDED'
  /** Ended without having been solved: refused, void, merged, mediation failed 未解决办结. */
  | 'ENDED_UNSOLVED'
  /** Closed at least once 曾结案数. */
  | 'EVER_CLOSED'
  /** Handed to a member or department at least once 曾派遣数. */
  | 'EVER_DISPATCHED'
  /** Valid and extended at least once 曾延期数. */
  | 'EVER_EXTENDED'
  /** Valid and suspended at least once 曾挂账数. */
  | 'EVER_SUSPENDED'
  /** Refused, void or merged 无效数. */
  | 'INVALID'
  /** Closed although a mediation ended without agreement 调解未果. */
  | 'MEDIATION_FAILED'
  /** Merged into another report of the same matter 合并. */
  | 'MERGED'
  /** Something has still to be done, suspended ones included 未结. */
  | 'OPEN'
  /** Open and past the promise, whose clock runs 超期未结. */
  | 'OVERDUE'
  /** Refused at intake 不予受理. */
  | 'REFUSED'
  /** Reopened at least once 重开数. */
  | 'REOPENED'
  /** Everything that was reported 上报数. */
  | 'REPORTED'
  /** Returned by whom it was handed to at least once 回退数. */
  | 'RETURNED'
  /** Closed and solved; a refused, void or merged one, or a mediation that failed, never is 解决数. */
  | 'SOLVED'
  /** Solved within the promise 按时解决数. */
  | 'SOLVED_ON_TIME'
  /** Suspended until a review date 挂账. */
  | 'SUSPENDED'
  /** Reported and neither refused, void nor merged 有效数. */
  | 'VALID'
  /** Declared void 作废. */
  | 'VOID'
  /** A whistle was blown for them in the span, whenever they were reported 吹哨案卷数. */
  | 'WHISTLED';

/** Figures over what was reported in an area in a span, as it stands now 上报与办结情况. */
export type IncidentFigures = {
  readonly __typename?: 'IncidentFigures';
  /** When it was counted. */
  readonly asOf: Scalars['DateTime']['output'];
  /** The closed ones, solved or not 结案数. */
  readonly closed: IncidentFigure;
  /** Solved over closable 结案率, with what it leaves out in `closedShareExclusions`. */
  readonly closedShare: IncidentRate;
  /** What the closed share leaves out of all that was reported: with these its denominator is the number reported 剔除项. */
  readonly closedShareExclusions: ReadonlyArray<IncidentExclusion>;
  /** Ended without having been solved, which no share of solved ones counts 未解决办结. */
  readonly endedUnsolved: IncidentFigure;
  /** Any one figure. */
  readonly figure: IncidentFigure;
  /** Reported at or after this instant. */
  readonly from: Scalars['DateTime']['output'];
  /** The invalid ones, one line for each reason 无效数及原因. */
  readonly invalid: ReadonlyArray<IncidentFigure>;
  /** Solved on time over decided 按时率. */
  readonly onTimeShare: IncidentRate;
  /** Reopened over ever closed 重开率. */
  readonly reopenedShare: IncidentRate;
  /** All that was reported 上报数. */
  readonly reported: IncidentFigure;
  /** The solved ones 解决数. */
  readonly solved: IncidentFigure;
  /** Solved over reported, nothing left out. */
  readonly solvedOfReported: IncidentRate;
  /** Solved within the promise 按时解决数. */
  readonly solvedOnTime: IncidentFigure;
  /** Reported before this instant. */
  readonly until: Scalars['DateTime']['output'];
  /** The valid ones 有效数. */
  readonly valid: IncidentFigure;
  /** Valid over reported 有效率. */
  readonly validShare: IncidentRate;
  /** Division or grid code 区划. */
  readonly within: Scalars['String']['output'];
};


/** Figures over what was reported in an area in a span, as it stands now 上报与办结情况. */
export type IncidentFiguresFigureArgs = {
  name: IncidentFigureName;
};

/** Which incidents to list; all conditions must hold. */
export type IncidentFilter = {
  /** Only this category code 类别. */
  readonly category?: InputMaybe<Scalars['String']['input']>;
  /** Only those that wait for somebody's consent 待审批. */
  readonly isAwaitingApproval?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those whose agreement may be followed up now and was not yet 待回访. */
  readonly isAwaitingFollowUp?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those you answer for: your inbox 我的待办. */
  readonly isMine?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those past their promise and still open 超期. */
  readonly isOverdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those drawn for inspection 待抽查. */
  readonly isSampled?: InputMaybe<Scalars['Boolean']['input']>;
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

/** What a follow-up found. */
export type IncidentFollowUpMediationInput = {
  /** Whether what was agreed is kept 是否履行. */
  readonly isKept: Scalars['Boolean']['input'];
  /** What was found, 2 to 500 characters; required where it is not kept 情况. */
  readonly remark?: InputMaybe<Scalars['String']['input']>;
};

/** A report and its handling in one 办小事. */
export type IncidentHandleOnTheSpotInput = {
  /** Category code from the catalogue 类别. */
  readonly category: Scalars['String']['input'];
  /** What was the matter, 2 to 2,000 characters 描述. */
  readonly description: Scalars['String']['input'];
  /** Photos before and after, at least two 前后照片. */
  readonly evidence: ReadonlyArray<EvidenceInput>;
  /** Where 位置. */
  readonly point: LngLatInput;
  /** What was done 处置结果. */
  readonly result: Scalars['String']['input'];
};

/** Incidents of another system, uploaded as a file, checked, and loaded 事件导入. */
export type IncidentImport = Node & {
  readonly __typename?: 'IncidentImport';
  /** What you may do to it now. */
  readonly allowedActions: ReadonlyArray<IncidentImportAction>;
  /** Size of the file, bytes. */
  readonly bytes: Scalars['Int']['output'];
  /** What the dry run found; null before 校验结果. */
  readonly dryRun: Maybe<IncidentImportDryRun>;
  /** Path of the row errors as CSV, at the gateway; null while there is none 错误报告. */
  readonly errorReportPath: Maybe<Scalars['String']['output']>;
  /** Name of the file 文件名. */
  readonly fileName: Scalars['String']['output'];
  /** When every valid row was loaded. */
  readonly finishedAt: Maybe<Scalars['DateTime']['output']>;
  /** Kind of file 格式. */
  readonly format: IncidentImportFormat;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** How far the load has come 进度. */
  readonly progress: IncidentImportProgress;
  /** Why the file cannot be taken; null otherwise. */
  readonly rejection: Maybe<IncidentImportRejection>;
  /** SHA-256 of the file, hexadecimal 文件指纹. */
  readonly sha256: Scalars['String']['output'];
  /** Source of rows that name none 默认来源. */
  readonly source: IncidentSource;
  /** When it was first started. */
  readonly startedAt: Maybe<Scalars['DateTime']['output']>;
  /** State 状态. */
  readonly status: IncidentImportStatus;
  /** When it was uploaded. */
  readonly uploadedAt: Scalars['DateTime']['output'];
  /** Who uploaded it. */
  readonly uploadedBy: Person;
  /** Version to send back as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** What may be done to an import now 可执行操作. */
export type IncidentImportAction =
  /** Load the valid rows, or go on 开始导入. */
  | 'START'
  /** Stop loading 停止导入. */
  | 'STOP';

/** Imports, newest first 导入列表. */
export type IncidentImportConnection = {
  readonly __typename?: 'IncidentImportConnection';
  /** With cursors. */
  readonly edges: ReadonlyArray<IncidentImportEdge>;
  /** Without cursors. */
  readonly nodes: ReadonlyArray<IncidentImport>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** What a dry run found; nothing is loaded by it 校验结果. */
export type IncidentImportDryRun = {
  readonly __typename?: 'IncidentImportDryRun';
  /** Valid rows whose incident is in the platform already 已存在. */
  readonly alreadyImported: Scalars['Int']['output'];
  /** Of those, rows whose number an earlier row has 文件内重复. */
  readonly duplicatesInFile: Scalars['Int']['output'];
  /** UTF-8 or GB18030; null for a workbook 编码. */
  readonly encoding: Maybe<Scalars['String']['output']>;
  /** All errors; a row may have several 错误总数. */
  readonly errorCount: Scalars['Int']['output'];
  /** The first 1,000 errors 错误明细. */
  readonly errors: IncidentImportRowErrorConnection;
  /** Headings that name no column of an import; they are left out. */
  readonly ignoredHeadings: ReadonlyArray<Scalars['String']['output']>;
  /** Rows with an error, which are left out 无效行数. */
  readonly invalid: Scalars['Int']['output'];
  /** Five rows as they would be loaded 预览. */
  readonly preview: ReadonlyArray<IncidentImportPreviewRow>;
  /** Rows under the heading 总行数. */
  readonly rows: Scalars['Int']['output'];
  /** Rows that can be loaded, those that are there already included 有效行数. */
  readonly valid: Scalars['Int']['output'];
};


/** What a dry run found; nothing is loaded by it 校验结果. */
export type IncidentImportDryRunErrorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** An import with its cursor. */
export type IncidentImportEdge = {
  readonly __typename?: 'IncidentImportEdge';
  /** Give it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The import. */
  readonly node: IncidentImport;
};

/** Why a command to an import was refused. */
export type IncidentImportErrorCode =
  /** It exists already. */
  | 'ALREADY_EXISTS'
  /** Somebody changed it meanwhile. */
  | 'CONFLICT'
  /** The key was used for another request. */
  | 'IDEMPOTENCY_CONFLICT'
  /** No row of the file is valid. */
  | 'NOTHING_TO_LOAD'
  /** There is none in your scope. */
  | 'NOT_FOUND'
  /** Your role does not allow this. */
  | 'NOT_YOUR_ROLE'
  /** You answer for no division. */
  | 'NO_DIVISION'
  /** The state does not allow this. */
  | 'WRONG_STATE';

/** What a list of imports is narrowed by. */
export type IncidentImportFilter = {
  /** In one of these states. */
  readonly statuses?: InputMaybe<ReadonlyArray<IncidentImportStatus>>;
};

/** Kind of file 文件格式. */
export type IncidentImportFormat =
  /** Comma-separated values, UTF-8 or GB18030. */
  | 'CSV'
  /** A workbook; its first sheet 工作簿. */
  | 'XLSX';

/** Result of a command to an import. */
export type IncidentImportPayload = {
  readonly __typename?: 'IncidentImportPayload';
  /** The import as it now stands; null when refused. */
  readonly incidentImport: Maybe<IncidentImport>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<IncidentImportUserError>;
};

/** A row as it would be loaded 预览行. */
export type IncidentImportPreviewRow = {
  readonly __typename?: 'IncidentImportPreviewRow';
  /** Category; code 类别. */
  readonly category: Scalars['String']['output'];
  /** What is the matter 描述. */
  readonly description: Scalars['String']['output'];
  /** Number at the source 工单编号. */
  readonly externalNo: Scalars['String']['output'];
  /** The grid it lies in 网格. */
  readonly grid: Grid;
  /** Where it is. */
  readonly point: LngLat;
  /** When it was reported 上报时间. */
  readonly reportedAt: Scalars['DateTime']['output'];
  /** Row as a spreadsheet program numbers it. */
  readonly row: Scalars['Int']['output'];
  /** Where it was reported. */
  readonly source: IncidentSource;
};

/** How far a load has come 导入进度. */
export type IncidentImportProgress = {
  readonly __typename?: 'IncidentImportProgress';
  /** Rows whose incident was there before 已存在. */
  readonly alreadyThere: Scalars['Int']['output'];
  /** Rows dealt with. */
  readonly done: Scalars['Int']['output'];
  /** Incidents this import has brought 已导入. */
  readonly loaded: Scalars['Int']['output'];
  /** Rows that were valid in the dry run and no longer are. */
  readonly refused: Scalars['Int']['output'];
  /** Rows to deal with: the valid ones. */
  readonly total: Scalars['Int']['output'];
};

/** Why a file cannot be taken at all 拒收. */
export type IncidentImportRejection = {
  readonly __typename?: 'IncidentImportRejection';
  /** For programs. */
  readonly code: IncidentImportRejectionCode;
  /** For people. */
  readonly message: Scalars['String']['output'];
};

/** Why a file cannot be taken at all 拒收原因. */
export type IncidentImportRejectionCode =
  /** Two columns have the same meaning. */
  | 'DUPLICATE_COLUMN'
  /** No rows. */
  | 'EMPTY'
  /** Neither UTF-8 nor GB18030. */
  | 'ENCODING'
  /** A needed column is missing. */
  | 'MISSING_COLUMN'
  /** It unpacks to too much. */
  | 'TOO_LARGE'
  /** More rows than one file may have. */
  | 'TOO_MANY_ROWS'
  /** The first row names no column of an import. */
  | 'UNKNOWN_HEADER'
  /** No whole CSV or XLSX file. */
  | 'UNREADABLE';

/** What is wrong with a row 行错误. */
export type IncidentImportRowError = {
  readonly __typename?: 'IncidentImportRowError';
  /** For programs. */
  readonly code: IncidentImportRowErrorCode;
  /** Column; null where it is the whole row 列. */
  readonly column: Maybe<Scalars['String']['output']>;
  /** For people. */
  readonly message: Scalars['String']['output'];
  /** Row as a spreadsheet program numbers it; the heading is row 1 行号. */
  readonly row: Scalars['Int']['output'];
  /** The beginning of what stood in the cell 原值. */
  readonly value: Scalars['String']['output'];
};

/** What is wrong with a row 行错误. */
export type IncidentImportRowErrorCode =
  /** An earlier row of the file has the same number 文件内重复. */
  | 'DUPLICATE_IN_FILE'
  /** An emergency is answered live and comes in no file 紧急事项不得导入. */
  | 'EMERGENCY_CATEGORY'
  /** An error of the spreadsheet program, such as #REF!. */
  | 'ERROR_VALUE'
  /** A formula, or text a spreadsheet program would take for one 公式. */
  | 'FORMULA'
  /** The point lies in another grid than the one named 坐标与网格不符. */
  | 'GRID_MISMATCH'
  /** Reported in the future 时间在未来. */
  | 'IN_FUTURE'
  /** Not of the form it must have 格式错误. */
  | 'MALFORMED'
  /** The point lies in no grid 不在任何网格内. */
  | 'OUTSIDE_GRIDS'
  /** It lies outside the uploader's divisions 超出管辖范围. */
  | 'OUTSIDE_SCOPE'
  /** A telephone or identity card number stands where an opaque id belongs 含个人信息. */
  | 'PERSONAL_DATA'
  /** A number that has lost digits; the column must be text 数字精度丢失. */
  | 'PRECISION'
  /** A needed value is missing 必填. */
  | 'REQUIRED'
  /** Too many characters in a cell. */
  | 'TOO_LONG'
  /** Too many cells in the row. */
  | 'TOO_MANY_CELLS'
  /** Reported more than two years ago 时间过早. */
  | 'TOO_OLD'
  /** The catalogue has no such category 类别不存在. */
  | 'UNKNOWN_CATEGORY'
  /** There is no such grid 网格不存在. */
  | 'UNKNOWN_GRID'
  /** No such source, or none that a file may name 来源不存在. */
  | 'UNKNOWN_SOURCE';

/** Row errors in the order of the file; the first 1,000 are kept 行错误列表. */
export type IncidentImportRowErrorConnection = {
  readonly __typename?: 'IncidentImportRowErrorConnection';
  /** With cursors. */
  readonly edges: ReadonlyArray<IncidentImportRowErrorEdge>;
  /** Without cursors. */
  readonly nodes: ReadonlyArray<IncidentImportRowError>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many are kept. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row error with its cursor. */
export type IncidentImportRowErrorEdge = {
  readonly __typename?: 'IncidentImportRowErrorEdge';
  /** Give it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The error. */
  readonly node: IncidentImportRowError;
};

/** State of an import 导入状态. */
export type IncidentImportStatus =
  /** Checked, nothing loaded yet 已校验. */
  | 'CHECKED'
  /** Never finished, and its file is no longer kept 已过期. */
  | 'EXPIRED'
  /** Every valid row is loaded 已完成. */
  | 'FINISHED'
  /** The file is on its way 接收中. */
  | 'RECEIVING'
  /** The file cannot be taken at all 已拒收. */
  | 'REJECTED'
  /** Valid rows are being loaded 导入中. */
  | 'RUNNING'
  /** Stopped; it can go on 已停止. */
  | 'STOPPED'
  /** Stops after the portions it has begun 停止中. */
  | 'STOPPING'
  /** The file is here and is being checked 已上传，校验中. */
  | 'UPLOADED';

/** A refusal of a command to an import. */
export type IncidentImportUserError = UserError & {
  readonly __typename?: 'IncidentImportUserError';
  /** What was refused, for programs. */
  readonly code: IncidentImportErrorCode;
  /** Path of the input field at fault. */
  readonly field: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What was refused, for people. */
  readonly message: Scalars['String']['output'];
};

/** An inspection of what was handled on the spot. */
export type IncidentInspectInput = {
  /** Whether it was really done 是否合格. */
  readonly isSound: Scalars['Boolean']['input'];
  /** What was seen, 2 to 500 characters 说明. */
  readonly note: Scalars['String']['input'];
};

/** How it ended. */
export type IncidentMediateInput = {
  /** What was agreed, 2 to 5,000 characters; required where they agreed 协议. */
  readonly agreement?: InputMaybe<Scalars['String']['input']>;
  /** The outcome 结果. */
  readonly outcome: MediationOutcome;
};

/** A mediation 调解. Never in a public view. */
export type IncidentMediation = {
  readonly __typename?: 'IncidentMediation';
  /** What was agreed 协议. */
  readonly agreement: Maybe<Scalars['String']['output']>;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** What was found; null until somebody has asked 回访结果. */
  readonly followUp: Maybe<IncidentMediationFollowUp>;
  /** From when somebody else may ask whether it is kept; null where nothing was agreed 回访起始. */
  readonly followUpFrom: Maybe<Scalars['DateTime']['output']>;
  /** Until when; null where nothing was agreed 回访截止. */
  readonly followUpUntil: Maybe<Scalars['DateTime']['output']>;
  /** How it ended 结果. */
  readonly outcome: MediationOutcome;
};

/** Whether an agreement is kept, asked some time after it 调解回访. Never in a public view. */
export type IncidentMediationFollowUp = {
  readonly __typename?: 'IncidentMediationFollowUp';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who asked 回访人. */
  readonly by: Person;
  /** Whether it is kept 是否履行. */
  readonly isKept: Scalars['Boolean']['output'];
  /** What was found 情况. */
  readonly remark: Maybe<Scalars['String']['output']>;
};

/** A second report of the same matter. */
export type IncidentMergeInput = {
  /** Global id of the incident that was reported first 主案卷. */
  readonly intoId: Scalars['ID']['input'];
  /** Why they are the same 理由. */
  readonly reason: Scalars['String']['input'];
};

/** Who is to mediate. */
export type IncidentNameMediatorInput = {
  /** Global id of a mediator who serves the grid 调解员. */
  readonly mediatorId: Scalars['ID']['input'];
};

/** A new report. */
export type IncidentOpenInput = {
  /** Category code from the catalogue 类别. */
  readonly category: Scalars['String']['input'];
  /** What is the matter, 2 to 2,000 characters 描述. */
  readonly description: Scalars['String']['input'];
  /** What the reporter shows of it; files uploaded before 照片. */
  readonly evidence?: InputMaybe<ReadonlyArray<EvidenceInput>>;
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

/** A rate of a month: which number over which 比率. */
export type IncidentPeriodRate = {
  readonly __typename?: 'IncidentPeriodRate';
  /** What it means. */
  readonly definition: IncidentRateDefinition;
  /** Out of these 分母. */
  readonly denominator: IncidentRateCount;
  /** What it leaves out 剔除项. */
  readonly exclusions: ReadonlyArray<IncidentRateExclusion>;
  /** What is counted of the denominator 分子. */
  readonly numerator: IncidentRateCount;
  /** Against the month before 环比. */
  readonly onMonth: IncidentRateChange;
  /** Against the same month a year before 同比. */
  readonly onYear: IncidentRateChange;
  /** Numerator over denominator, 0 to 1; null where the denominator is 0: no data. */
  readonly value: Maybe<Scalars['Float']['output']>;
};

/** A rate: which number over which 比率. */
export type IncidentRate = {
  readonly __typename?: 'IncidentRate';
  /** Out of these 分母. */
  readonly denominator: IncidentFigure;
  /** What is counted of the denominator 分子. */
  readonly numerator: IncidentFigure;
  /** Numerator over denominator, 0 to 1; null where the denominator is 0: no data. */
  readonly value: Maybe<Scalars['Float']['output']>;
};

/** A rate of a month against that of another month 环比、同比. */
export type IncidentRateChange = {
  readonly __typename?: 'IncidentRateChange';
  /** The rate now less the rate then; null where either is not known. A month that still runs is set against a whole one. */
  readonly change: Maybe<Scalars['Float']['output']>;
  /** The other month, whole. */
  readonly month: Scalars['String']['output'];
  /** The rate then; null where there was no data. */
  readonly value: Maybe<Scalars['Float']['output']>;
};

/** A number and exactly the incidents behind it. */
export type IncidentRateCount = {
  readonly __typename?: 'IncidentRateCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The incidents themselves, newest first; its `totalCount` is the number. Departments are told the number alone. */
  readonly incidents: IncidentConnection;
  /** What is counted. */
  readonly set: IncidentRateSet;
};


/** A number and exactly the incidents behind it. */
export type IncidentRateCountIncidentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One rate of the catalogue: the only definition there is of it 指标定义. */
export type IncidentRateDefinition = {
  readonly __typename?: 'IncidentRateDefinition';
  /** Which way it is better. */
  readonly better: IncidentRateDirection;
  /** In Chinese 中文名称. */
  readonly chinese: Scalars['String']['output'];
  /** Out of these 分母. */
  readonly denominator: IncidentRateSet;
  /** Its words. */
  readonly denominatorMeans: Scalars['String']['output'];
  /** In English. */
  readonly english: Scalars['String']['output'];
  /** What both leave out 剔除项. */
  readonly exclusions: ReadonlyArray<IncidentRateExclusionRule>;
  /** Its name. */
  readonly name: IncidentRateName;
  /** What is counted of the denominator 分子. */
  readonly numerator: IncidentRateSet;
  /** Its words. */
  readonly numeratorMeans: Scalars['String']['output'];
};

/** Which way a rate is better. */
export type IncidentRateDirection =
  /** The higher the better. */
  | 'HIGHER'
  /** The lower the better. */
  | 'LOWER';

/** What a rate leaves out, with its number 剔除项. */
export type IncidentRateExclusion = {
  readonly __typename?: 'IncidentRateExclusion';
  /** What is left out, and how much of it. */
  readonly count: IncidentRateCount;
  /** Why. */
  readonly why: Scalars['String']['output'];
};

/** What a rate leaves out of both its sides, and why 剔除项. */
export type IncidentRateExclusionRule = {
  readonly __typename?: 'IncidentRateExclusionRule';
  /** What is left out. */
  readonly set: IncidentRateSet;
  /** Why. */
  readonly why: Scalars['String']['output'];
};

/** Only part of what happened; all conditions must hold. */
export type IncidentRateFilter = {
  /** Only what this department has or had; an empty text for what none has 部门. */
  readonly departmentCode?: InputMaybe<Scalars['String']['input']>;
  /** Only from this source 来源: HOTLINE_12345 gives the three rates of the hotline. */
  readonly source?: InputMaybe<IncidentSource>;
  /** Only of this type 类型. */
  readonly type?: InputMaybe<IncidentType>;
};

/** A rate of the catalogue 指标. */
export type IncidentRateName =
  /** Dispatched right over dispatched 派遣准确率. */
  | 'DISPATCH_ACCURACY'
  /** Extended over due 延期率. */
  | 'EXTENSION'
  /** Handled over due 处置率. */
  | 'HANDLING'
  /** Handled in time over due 按期处置率. */
  | 'ON_TIME'
  /** Closed in time over to close, suspended ones left out 按期结案率. */
  | 'ON_TIME_CLOSING'
  /** Overdue and pending over due 超期未处置率. */
  | 'OVERDUE_PENDING'
  /** In touch in time over those whose time for it ended 响应率. */
  | 'RESPONSE'
  /** Reworked over to close 返工率. */
  | 'REWORK'
  /** Satisfied over answered 满意率. */
  | 'SATISFACTION'
  /** Solved over answered 解决率. */
  | 'SOLUTION'
  /** Valid over reported 有效上报率. */
  | 'VALID_REPORTING';

/** A rate of a part: of an area within, a type, a source, a department, a month. */
export type IncidentRatePart = {
  readonly __typename?: 'IncidentRatePart';
  /** Code of the area or department, name of the type or source, or the month; empty for what no department has. */
  readonly key: Scalars['String']['output'];
  /** Its name, as far as it has one. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** The rate of this part. */
  readonly rate: IncidentPeriodRate;
};

/** What the parts of a rate are. */
export type IncidentRatePartKind =
  /** Areas one level below 下级区划. */
  | 'AREA'
  /** Departments that have or had it 部门. */
  | 'DEPARTMENT'
  /** The twelve months up to this one 近十二个月. */
  | 'MONTH'
  /** Sources 来源. */
  | 'SOURCE'
  /** Types of incident 类型. */
  | 'TYPE';

/** A set that rates are made of: each incident is in it once or not at all. A month that is over never changes, but for VALID and INVALID, which tell what is known today. */
export type IncidentRateSet =
  /** Whoever reported it gave an answer in the month; the last one counts, no answer does not 有效回访数. */
  | 'ANSWERED'
  /** To close and not suspended: closed and solved, and every promise was kept 按期结案数. */
  | 'CLOSED_IN_TIME'
  /** Of these, each time signed for within that time 按期响应数. */
  | 'CONTACTED_IN_TIME'
  /** Handed to somebody whose time for a first contact, which is to sign for it, ended in the month 应响应数. */
  | 'CONTACT_DUE'
  /** The deadline falls in the month, but it was refused, void or merged by then 到期无效数. */
  | 'DISMISSED_DUE'
  /** Handed to somebody in the month, or returned in it 派遣数. */
  | 'DISPATCHED'
  /** Handed to somebody in the month, and never returned in it 准确派遣数. */
  | 'DISPATCHED_RIGHT'
  /** To be handled: the deadline falls in the month, or fell before and it was not handled then 应处置数. */
  | 'DUE'
  /** Due, and extended at least once 延期数. */
  | 'DUE_EXTENDED'
  /** Due, and the work rests as done with a result 处置数. */
  | 'HANDLED'
  /** Handled, and every promise was kept 按期处置数. */
  | 'HANDLED_IN_TIME'
  /** Reported in the month and refused, void or merged since 无效上报数. */
  | 'INVALID'
  /** Due, and still not handled at the end of the month; suspended ones too 超期未处置数. */
  | 'OVERDUE_PENDING'
  /** Reported in the month 上报数. */
  | 'REPORTED'
  /** To close, and a check has failed at least once 返工数. */
  | 'REWORKED'
  /** Answered as satisfied 回访满意数. */
  | 'SATISFIED'
  /** Answered as solved, and not ended without a result 回访解决数. */
  | 'SOLVED_BY_ANSWER'
  /** To be closed: the deadline falls in the month, or fell before and it was not closed then 应结案数. */
  | 'TO_CLOSE'
  /** To close, but suspended at the end of the month 挂账数. */
  | 'TO_CLOSE_SUSPENDED'
  /** To close, suspended ones left out 应结案数（扣除挂账）. */
  | 'TO_CLOSE_UNSUSPENDED'
  /** Reported in the month and, as known today, neither refused, void nor merged 有效上报数. */
  | 'VALID';

/** How a called unit came. */
export type IncidentRateWhistleInput = {
  /** In words, at most 500 characters. */
  readonly comment?: InputMaybe<Scalars['String']['input']>;
  /** Which unit 部门. */
  readonly departmentCode: Scalars['String']['input'];
  /** 1 (did not come) to 5 评分. */
  readonly score: Scalars['Int']['input'];
  /** Which whistle. */
  readonly whistleId: Scalars['ID']['input'];
};

/** Rates of an area's month, kept as they change 月度指标. */
export type IncidentRates = {
  readonly __typename?: 'IncidentRates';
  /** The numbers are right as of this instant. */
  readonly asOf: Scalars['DateTime']['output'];
  /** One number alone. */
  readonly count: IncidentRateCount;
  /** First instant of the month. */
  readonly from: Scalars['DateTime']['output'];
  /** Whether it still runs: then what falls due later in it is not counted yet. */
  readonly isRunning: Scalars['Boolean']['output'];
  /** The month in Shanghai, as `2026-11`. */
  readonly month: Scalars['String']['output'];
  /** A rate of each part, by key; parts of which nothing was counted are left out, but for areas and months. */
  readonly parts: ReadonlyArray<IncidentRatePart>;
  /** One rate 单项指标. */
  readonly rate: IncidentPeriodRate;
  /** All rates of the catalogue 全部指标. */
  readonly rates: ReadonlyArray<IncidentPeriodRate>;
  /** How many grids and areas of the month, this one included, wait to be counted anew; 0 when all is up to date. */
  readonly stalePartitions: Scalars['Int']['output'];
  /** First instant after it. */
  readonly until: Scalars['DateTime']['output'];
  /** Division or grid code 区划. */
  readonly within: Scalars['String']['output'];
};


/** Rates of an area's month, kept as they change 月度指标. */
export type IncidentRatesCountArgs = {
  filter?: InputMaybe<IncidentRateFilter>;
  set: IncidentRateSet;
};


/** Rates of an area's month, kept as they change 月度指标. */
export type IncidentRatesPartsArgs = {
  by: IncidentRatePartKind;
  filter?: InputMaybe<IncidentRateFilter>;
  name: IncidentRateName;
};


/** Rates of an area's month, kept as they change 月度指标. */
export type IncidentRatesRateArgs = {
  filter?: InputMaybe<IncidentRateFilter>;
  name: IncidentRateName;
};


/** Rates of an area's month, kept as they change 月度指标. */
export type IncidentRatesRatesArgs = {
  filter?: InputMaybe<IncidentRateFilter>;
};

/** Another policy for an open incident. */
export type IncidentRebaseInput = {
  /** Name of the policy, for example `incident/MEDIUM@1`; its present one counts it again by today's calendar 时限规则. */
  readonly policy: Scalars['String']['input'];
  /** Why 理由. */
  readonly reason: Scalars['String']['input'];
};

/** A refusal to take a report in. */
export type IncidentRefuseInput = {
  /** Why, for the reporter 理由. */
  readonly reason: Scalars['String']['input'];
};

/** A refused consent. */
export type IncidentRejectInput = {
  /** Why not 理由. */
  readonly reason: Scalars['String']['input'];
};

/** The reporter's reply. */
export type IncidentReplyInput = {
  /** The answer, 2 to 2,000 characters 答复. */
  readonly reply: Scalars['String']['input'];
};

/** An interim answer. */
export type IncidentReplyInterimInput = {
  /** Until when it will be done 计划完成时间. */
  readonly planAt: Scalars['DateTime']['input'];
  /** What was found and what will be done 答复内容. */
  readonly reply: Scalars['String']['input'];
};

/** It has come back. */
export type IncidentReportRecurrenceInput = {
  /** What is there again 情况. */
  readonly reason: Scalars['String']['input'];
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

/** What is out of the ordinary in a town's month 异常信号. */
export type IncidentSignalFlag =
  /** Hardly a whistle although much was reported 吹哨过少. */
  | 'TOO_FEW_WHISTLES'
  /** The share of extensions is over its cap 延期超比例. */
  | 'TOO_MANY_EXTENSIONS'
  /** The share of returns is over its cap 回退超比例. */
  | 'TOO_MANY_RETURNS'
  /** The share of suspensions is over its cap 挂账超比例. */
  | 'TOO_MANY_SUSPENSIONS'
  /** The share of voids is over its cap 作废超比例. */
  | 'TOO_MANY_VOIDS'
  /** Very many whistles 吹哨过多. */
  | 'TOO_MANY_WHISTLES';

/** Signals of a month, town by town 月度信号. */
export type IncidentSignals = {
  readonly __typename?: 'IncidentSignals';
  /** When it was counted. */
  readonly asOf: Scalars['DateTime']['output'];
  /** Fewer than this are too few. */
  readonly leastWhistles: Scalars['Int']['output'];
  /** The month in Shanghai, as `2026-11`. */
  readonly month: Scalars['String']['output'];
  /** More than this are too many. */
  readonly mostWhistles: Scalars['Int']['output'];
  /** The towns of the area, by code. */
  readonly towns: ReadonlyArray<IncidentTownSignals>;
  /** A town with so many reports or more is expected to blow at least `leastWhistles`. */
  readonly whistlesFromReported: Scalars['Int']['output'];
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
  /** Put away 归档. */
  | 'ARCHIVED'
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
  /** Suspended with consent 挂账: the clocks stand still until the review date or the cap. */
  | 'SUSPENDED'
  /** Being verified 核查, by somebody else than the handler. */
  | 'VERIFYING'
  /** Void 作废. Never counts as solved. */
  | 'VOID'
  /** Waiting for the reporter 待上报人答复: the clocks stand still until the reply or the cap. */
  | 'WAITING_REPORTER';

/** A rest with cause. */
export type IncidentSuspendInput = {
  /** Why it cannot go on 理由. */
  readonly reason: Scalars['String']['input'];
  /** When it is looked at again; its time runs on from there, or from the cap of 72 working hours 复查日期. */
  readonly reviewAt: Scalars['DateTime']['input'];
};

/** A town's month 镇街月度信号. */
export type IncidentTownSignals = {
  readonly __typename?: 'IncidentTownSignals';
  /** What is out of the ordinary; empty where nothing is. */
  readonly flags: ReadonlyArray<IncidentSignalFlag>;
  /** What was reported in the month. */
  readonly reported: IncidentFigure;
  /** Shares over caps. */
  readonly shares: ReadonlyArray<IncidentCappedShare>;
  /** The town 镇街. */
  readonly town: Division;
  /** Whistles blown in the month, an incident's second one counted too 吹哨次数. */
  readonly whistleCount: Scalars['Int']['output'];
  /** The incidents they were blown for. */
  readonly whistled: IncidentFigure;
};

/** What anyone who has its code may see of a matter: how far it is, never whose or what it is 公开进度. */
export type IncidentTrack = {
  readonly __typename?: 'IncidentTrack';
  /** What kind of matter it is 类别. */
  readonly categoryName: TrackWords;
  /** The code it was asked by 案卷编号. */
  readonly code: Scalars['String']['output'];
  /** True where the same matter was reported before and is followed there 是否并案. */
  readonly isMerged: Scalars['Boolean']['output'];
  /** True while it waits for the reporter's answer 是否待上报人答复. */
  readonly isWaitingForReporter: Scalars['Boolean']['output'];
  /** Title of whoever has to act next, never a name; null once nobody has to 下一责任岗位. */
  readonly nextHolder: Maybe<TrackWords>;
  /** What was promised to the reporter, with its explanation 承诺时限. */
  readonly promise: Deadline;
  /** The step it is at 当前进度. */
  readonly step: TrackStep;
  /** Steps it has passed, the oldest first; of the matter it was merged into, if it was 进度记录. */
  readonly steps: ReadonlyArray<IncidentTrackStep>;
};

/** A step that a matter has reached 进度节点. */
export type IncidentTrackStep = {
  readonly __typename?: 'IncidentTrackStep';
  /** When it was reached. */
  readonly at: Scalars['DateTime']['output'];
  /** The step. */
  readonly step: TrackStep;
};

/** Which state table an incident follows 案卷类型. */
export type IncidentType =
  /** A dispute, which a mediator may be named for 纠纷. */
  | 'DISPUTE'
  /** A one-tap call 一键呼叫. */
  | 'EMERGENCY'
  /** An everyday matter 一般. */
  | 'ORDINARY';

/** It was another matter. */
export type IncidentUnmergeInput = {
  /** Why 理由. */
  readonly reason: Scalars['String']['input'];
};

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

/** What was seen on site. */
export type IncidentVerifyOnSiteInput = {
  /** Whether it is there 是否属实. */
  readonly isFound: Scalars['Boolean']['input'];
  /** What was seen, 2 to 500 characters 说明. */
  readonly note: Scalars['String']['input'];
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

/** How a mediation ended 调解结果. */
export type MediationOutcome =
  /** The parties agreed 达成协议. */
  | 'AGREED'
  /** They did not 调解不成. */
  | 'FAILED';

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
  /** Gives out a key to an Open311 client 发放接口密钥. */
  readonly apiKeyCreate: ApiKeyCreatePayload;
  /** Takes a key back for good 吊销接口密钥. */
  readonly apiKeyRevoke: ApiKeyPayload;
  /** A press of a device: an emergency call to the member on duty and a backup, at once 一键呼叫. */
  readonly emergencyCallOpen: EmergencyCallOpenPayload;
  /** Registers a one-tap device 登记一键呼叫设备. */
  readonly emergencyDeviceRegister: EmergencyDeviceRegisterPayload;
  /** Takes a device out of service for good 停用一键呼叫设备. */
  readonly emergencyDeviceRetire: EmergencyDevicePayload;
  /** Takes a report in 受理. */
  readonly incidentAccept: IncidentPayload;
  /** Takes up an emergency call 接警. */
  readonly incidentAcknowledge: IncidentPayload;
  /** Makes a later report a part of this one, which then closes last 关联子案卷. */
  readonly incidentAddChild: IncidentPayload;
  /** Adds a department that helps; the lead stays who it was 协办. */
  readonly incidentAddCoDepartment: IncidentPayload;
  /** A called department signs in, is in touch, or has come 报到. */
  readonly incidentAnswerWhistle: IncidentPayload;
  /** Consents to what is asked for; never whoever asked 同意. */
  readonly incidentApprove: IncidentPayload;
  /** Puts a finished one away 归档. */
  readonly incidentArchive: IncidentPayload;
  /** Asks the reporter; the clocks stand still until the reply, 72 working hours at most, once 联系上报人. */
  readonly incidentAskReporter: IncidentPayload;
  /** Calls departments to the matter 吹哨. */
  readonly incidentBlowWhistle: IncidentPayload;
  /** Adds a word to the file; changes no deadline 备注. */
  readonly incidentComment: IncidentPayload;
  /** Hands it to a trained member under the admission list, or to a department 派遣. */
  readonly incidentDispatch: IncidentPayload;
  /** The reporter's answer, within 14 days of closing; a dissatisfied one reopens it under supervision 评价. */
  readonly incidentEvaluate: IncidentPayload;
  /** Says how a closed matter went, without an account; a token is good once 凭口令评价. */
  readonly incidentEvaluateByToken: IncidentEvaluateByTokenPayload;
  /** Asks for more time; somebody else, of rank, consents 延期. */
  readonly incidentExtend: IncidentPayload;
  /** The check failed: the same unit works again 核查不通过. */
  readonly incidentFailCheck: IncidentPayload;
  /** Files it 立案. */
  readonly incidentFile: IncidentPayload;
  /** Somebody else than the mediator says, 7 to 30 days after an agreement, whether it is kept 调解回访. */
  readonly incidentFollowUpMediation: IncidentPayload;
  /** Says that it is done, with evidence 反馈. */
  readonly incidentGiveFeedback: IncidentPayload;
  /** Reports, handles and closes a small matter in one call; a sample is drawn for inspection 办小事. */
  readonly incidentHandleOnTheSpot: IncidentPayload;
  /** Loads the valid rows of a checked file, or goes on with a stopped load 开始导入. */
  readonly incidentImportStart: IncidentImportPayload;
  /** Stops a load; what is loaded stays 停止导入. */
  readonly incidentImportStop: IncidentImportPayload;
  /** Inspects a report that was handled on the spot and drawn; what is not sound opens again 抽查. */
  readonly incidentInspect: IncidentPayload;
  /** The mediator says how it ended 调解结果. */
  readonly incidentMediate: IncidentPayload;
  /** Merges it into an earlier report of the same matter; its reporter stays told 合并. */
  readonly incidentMerge: IncidentPayload;
  /** Names a mediator of the five roles for a dispute 指定调解员. */
  readonly incidentNameMediator: IncidentPayload;
  /** Reports a matter; the grid is found from the point 上报. */
  readonly incidentOpen: IncidentPayload;
  /** The check passed: closes it 核查通过. */
  readonly incidentPassCheck: IncidentPayload;
  /** Whoever blew the whistle rates a called unit; before that the incident cannot close 评哨. */
  readonly incidentRateWhistle: IncidentPayload;
  /** Puts an open incident under another policy; what was told stays told 时限重算. */
  readonly incidentRebase: IncidentPayload;
  /** Refuses a report with a reason 不予受理. */
  readonly incidentRefuse: IncidentPayload;
  /** Does not consent 不同意. */
  readonly incidentReject: IncidentPayload;
  /** The reporter replies, and the work goes on 上报人答复. */
  readonly incidentReply: IncidentPayload;
  /** Answers a complex matter with a plan date; the promise rolls on to it 阶段答复. */
  readonly incidentReplyInterim: IncidentPayload;
  /** It came back within 30 days of closing: opens it again, supervised 复发. */
  readonly incidentReportRecurrence: IncidentPayload;
  /** Lets the time run on before its pause is up 恢复. */
  readonly incidentResume: IncidentPayload;
  /** Takes up the work again after a failed check 返工处置. */
  readonly incidentResumeWork: IncidentPayload;
  /** Asks for consent to give it back, with a reason 回退. */
  readonly incidentReturn: IncidentPayload;
  /** Closes a report that its grid member handled on the spot 自办. */
  readonly incidentSelfHandle: IncidentPayload;
  /** Signs for it and starts 签收. */
  readonly incidentSign: IncidentPayload;
  /** Starts the check, by somebody else than the handler 核查. */
  readonly incidentStartCheck: IncidentPayload;
  /** Asks to let it rest; somebody else, of rank, consents 挂账. */
  readonly incidentSuspend: IncidentPayload;
  /** Takes a merger back; it stands where it stood 撤销合并. */
  readonly incidentUnmerge: IncidentPayload;
  /** Somebody other than the reporter has looked 核实. */
  readonly incidentVerifyOnSite: IncidentPayload;
  /** Asks for consent to declare it void 作废. */
  readonly incidentVoid: IncidentPayload;
  /** Pairs somebody with a community or a grid, in the place of whoever was before 确定包联人. */
  readonly pairingAssign: PairingPayload;
  /** Leaves an area without anybody 解除包联. */
  readonly pairingEnd: PairingPayload;
  /** Moves a demonstration's time ahead, so that deadlines pass; does not exist in real service 演示快进. */
  readonly platformClockAdvance: PlatformClock;
  /** Enters a visit that one has paid 走访登记. */
  readonly visitRecord: VisitPayload;
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


export type MutationApiKeyCreateArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: ApiKeyCreateInput;
};


export type MutationApiKeyRevokeArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationEmergencyCallOpenArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: EmergencyCallOpenInput;
};


export type MutationEmergencyDeviceRegisterArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: EmergencyDeviceRegisterInput;
};


export type MutationEmergencyDeviceRetireArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationIncidentAcceptArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationIncidentAcknowledgeArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationIncidentAddChildArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: IncidentAddChildInput;
};


export type MutationIncidentAddCoDepartmentArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: IncidentAddCoDepartmentInput;
};


export type MutationIncidentAnswerWhistleArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: IncidentAnswerWhistleInput;
};


export type MutationIncidentApproveArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationIncidentArchiveArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationIncidentAskReporterArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: IncidentAskReporterInput;
};


export type MutationIncidentBlowWhistleArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: IncidentBlowWhistleInput;
};


export type MutationIncidentCommentArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: IncidentCommentInput;
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


export type MutationIncidentEvaluateByTokenArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: IncidentEvaluateByTokenInput;
};


export type MutationIncidentExtendArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: IncidentExtendInput;
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


export type MutationIncidentFollowUpMediationArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: IncidentFollowUpMediationInput;
};


export type MutationIncidentGiveFeedbackArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: IncidentFeedbackInput;
};


export type MutationIncidentHandleOnTheSpotArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: IncidentHandleOnTheSpotInput;
};


export type MutationIncidentImportStartArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationIncidentImportStopArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationIncidentInspectArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: IncidentInspectInput;
};


export type MutationIncidentMediateArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: IncidentMediateInput;
};


export type MutationIncidentMergeArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: IncidentMergeInput;
};


export type MutationIncidentNameMediatorArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: IncidentNameMediatorInput;
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


export type MutationIncidentRateWhistleArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: IncidentRateWhistleInput;
};


export type MutationIncidentRebaseArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: IncidentRebaseInput;
};


export type MutationIncidentRefuseArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: IncidentRefuseInput;
};


export type MutationIncidentRejectArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: IncidentRejectInput;
};


export type MutationIncidentReplyArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: IncidentReplyInput;
};


export type MutationIncidentReplyInterimArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: IncidentReplyInterimInput;
};


export type MutationIncidentReportRecurrenceArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: IncidentReportRecurrenceInput;
};


export type MutationIncidentResumeArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
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


export type MutationIncidentSuspendArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: IncidentSuspendInput;
};


export type MutationIncidentUnmergeArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: IncidentUnmergeInput;
};


export type MutationIncidentVerifyOnSiteArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: IncidentVerifyOnSiteInput;
};


export type MutationIncidentVoidArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: IncidentRefuseInput;
};


export type MutationPairingAssignArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey: Scalars['ID']['input'];
  input: PairingAssignInput;
};


export type MutationPairingEndArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
  input: PairingEndInput;
};


export type MutationPlatformClockAdvanceArgs = {
  minutes: Scalars['Int']['input'];
};


export type MutationVisitRecordArgs = {
  idempotencyKey: Scalars['ID']['input'];
  input: VisitRecordInput;
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

/** Who answers for a community or a grid 包联, and visits it once a month. */
export type Pairing = Node & {
  readonly __typename?: 'Pairing';
  /** Code of the community or grid 区划编码. */
  readonly areaCode: Scalars['String']['output'];
  /** The community; null for a grid. */
  readonly division: Maybe<Division>;
  /** Since when; null while nobody does. */
  readonly from: Maybe<Scalars['DateTime']['output']>;
  /** The grid; null for a community. */
  readonly grid: Maybe<Grid>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** When it was last visited by whoever answered for it; null while it never was 最近走访. */
  readonly lastVisitedAt: Maybe<Scalars['DateTime']['output']>;
  /** Which of the two it is 层级. */
  readonly level: PairingLevel;
  /** Who did before, oldest first. */
  readonly past: ReadonlyArray<PairingSpell>;
  /** Who answers for it now; null while nobody does 包联人. */
  readonly person: Maybe<Person>;
  /** Version to send back as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** Who is to answer for an area. */
export type PairingAssignInput = {
  /** Code of a community of 12 digits or of a grid of 15 区划编码. */
  readonly areaCode: Scalars['String']['input'];
  /** First instant of it; now, unless another is given. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Global id of a leader of the town or district for a community, of a member of the community's committee for a grid 包联人. */
  readonly personId: Scalars['ID']['input'];
};

/** A page of pairings. */
export type PairingConnection = {
  readonly __typename?: 'PairingConnection';
  /** Pairings with their cursors. */
  readonly edges: ReadonlyArray<PairingEdge>;
  /** The pairings alone. */
  readonly nodes: ReadonlyArray<Pairing>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** Number of pairings the filter leaves. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How far the areas of one level are paired and visited 覆盖情况. */
export type PairingCover = {
  readonly __typename?: 'PairingCover';
  /** Areas that somebody should answer for. */
  readonly areaCount: Scalars['Int']['output'];
  /** Of these, those that somebody answers for, at the end of the month or now. */
  readonly pairedCount: Scalars['Int']['output'];
  /** Areas that nobody answers for, by code 未包联. */
  readonly unpaired: PairingGapConnection;
  /** Paired areas not visited in the month, by code 未走访. */
  readonly unvisited: PairingGapConnection;
  /** Of the paired ones, those visited in the month. */
  readonly visitedCount: Scalars['Int']['output'];
};


/** How far the areas of one level are paired and visited 覆盖情况. */
export type PairingCoverUnpairedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** How far the areas of one level are paired and visited 覆盖情况. */
export type PairingCoverUnvisitedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Who answers for what in a part of the tree, and who was visited in a month 包联全覆盖. */
export type PairingCoverage = {
  readonly __typename?: 'PairingCoverage';
  /** Code of the division. */
  readonly areaCode: Scalars['String']['output'];
  /** Communities that have grids. */
  readonly communities: PairingCover;
  /** Grids. */
  readonly grids: PairingCover;
  /** The month, such as `2026-11` 月份. */
  readonly month: Scalars['String']['output'];
};

/** One pairing and its place in a list. */
export type PairingEdge = {
  readonly __typename?: 'PairingEdge';
  /** Cursor of this place. */
  readonly cursor: Scalars['String']['output'];
  /** The pairing. */
  readonly node: Pairing;
};

/** Why nobody is to answer for an area. */
export type PairingEndInput = {
  /** Why, 2 to 500 characters 原因. */
  readonly reason: Scalars['String']['input'];
};

/** Why a command to a pairing was refused. */
export type PairingErrorCode =
  /** It exists already. */
  | 'ALREADY_EXISTS'
  /** That person answers for the area already. */
  | 'ALREADY_PAIRED'
  /** Somebody changed it meanwhile. */
  | 'CONFLICT'
  /** It begins after the one before it, and not in the future. */
  | 'DATE_OUT_OF_ORDER'
  /** The idempotency key was used for another request. */
  | 'IDEMPOTENCY_CONFLICT'
  /** There is none, or it is outside your scope. */
  | 'NOT_FOUND'
  /** Nobody answers for the area. */
  | 'NOT_PAIRED'
  /** Who answers for a community is decided above it. */
  | 'NOT_YOUR_ROLE'
  /** That person holds no post that can answer for the area. */
  | 'POST_DOES_NOT_FIT'
  /** Say why. */
  | 'REASON_REQUIRED'
  /** There is no such community or grid, or it is outside your scope. */
  | 'UNKNOWN_AREA';

/** Which pairings to list; all conditions must hold. */
export type PairingFilter = {
  /** Only those without anybody, or only those with somebody. */
  readonly isVacant?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those of communities, or only those of grids 层级. */
  readonly level?: InputMaybe<PairingLevel>;
  /** Only what this person answers for; global id 包联人. */
  readonly personId?: InputMaybe<Scalars['ID']['input']>;
  /** Only those in the subtree of this division or grid code 所在区划. */
  readonly within?: InputMaybe<Scalars['String']['input']>;
};

/** An area that somebody should look at: nobody answers for it, or nobody has visited it 包联缺口. */
export type PairingGap = {
  readonly __typename?: 'PairingGap';
  /** Code of the community or grid. */
  readonly areaCode: Scalars['String']['output'];
  /** Its name 名称. */
  readonly name: Scalars['String']['output'];
  /** Its pairing; null where it never had one. */
  readonly pairing: Maybe<Pairing>;
};

/** A page of areas. */
export type PairingGapConnection = {
  readonly __typename?: 'PairingGapConnection';
  /** Areas with their cursors. */
  readonly edges: ReadonlyArray<PairingGapEdge>;
  /** The areas alone. */
  readonly nodes: ReadonlyArray<PairingGap>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** Number of areas the filter leaves. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One area and its place in a list. */
export type PairingGapEdge = {
  readonly __typename?: 'PairingGapEdge';
  /** Cursor of this place. */
  readonly cursor: Scalars['String']['output'];
  /** The area. */
  readonly node: PairingGap;
};

/** What somebody answers for 包联层级. */
export type PairingLevel =
  /** A community, by a leader of its town or district 领导包社区. */
  | 'COMMUNITY'
  /** A grid, by a member of its community's committee 委员包网格. */
  | 'GRID';

/** Result of a command to a pairing. */
export type PairingPayload = {
  readonly __typename?: 'PairingPayload';
  /** The pairing as it now stands; null when refused. */
  readonly pairing: Maybe<Pairing>;
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<PairingUserError>;
};

/** Somebody's time as the one who answers for an area. */
export type PairingSpell = {
  readonly __typename?: 'PairingSpell';
  /** First instant. */
  readonly from: Scalars['DateTime']['output'];
  /** Who 包联人. */
  readonly person: Person;
  /** First instant that is past it. */
  readonly until: Scalars['DateTime']['output'];
};

/** A refusal of a command to a pairing. */
export type PairingUserError = UserError & {
  readonly __typename?: 'PairingUserError';
  /** What was refused, for programs. */
  readonly code: PairingErrorCode;
  /** Path of the input field at fault. */
  readonly field: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What was refused, for people. */
  readonly message: Scalars['String']['output'];
};

/** Something that waits for the consent of somebody of rank 待审批. */
export type PendingApproval = {
  readonly __typename?: 'PendingApproval';
  /** When it was asked for. */
  readonly askedAt: Scalars['DateTime']['output'];
  /** Who asks 申请人. */
  readonly askedBy: Person;
  /** Whole days an extension asks for 延期天数. */
  readonly days: Maybe<Scalars['Int']['output']>;
  /** What is asked for 事项. */
  readonly kind: ApprovalKind;
  /** Who must consent 审批层级. */
  readonly rank: ApprovalRank;
  /** Why 理由. */
  readonly reason: Scalars['String']['output'];
  /** When a suspension is looked at again 复查日期. */
  readonly reviewAt: Maybe<Scalars['DateTime']['output']>;
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
  /** Keys of Open311 clients in your scope, the newest hundred 接口密钥列表. */
  readonly apiKeys: ReadonlyArray<ApiKey>;
  /** A division by its code; null where there is none 按代码查区划. */
  readonly division: Maybe<Division>;
  /** Devices in your scope, by code 一键呼叫设备列表. */
  readonly emergencyDevices: EmergencyDeviceConnection;
  /** A grid by its 15-digit code; null where there is none 按代码查网格. */
  readonly grid: Maybe<Grid>;
  /** The grid a point lies in; a point on a shared boundary belongs to the grid with the smallest code; null outside every grid 定位网格. */
  readonly gridAt: Maybe<Grid>;
  /** Grids in code order 网格列表. */
  readonly grids: GridConnection;
  /** An incident by its global id; null where there is none in your scope 按标识查案卷. */
  readonly incident: Maybe<Incident>;
  /** What is open in an area you answer for, by age and state 未结案卷库龄. */
  readonly incidentAgeing: IncidentAgeing;
  /** An incident by its code 按编号查案卷. */
  readonly incidentByCode: Maybe<Incident>;
  /** What is known already of a matter before it is reported 报前查重. */
  readonly incidentDuplicatesOf: DuplicateCheck;
  /** Figures over what was reported in an area you answer for, in a span of at most 366 days 上报与办结情况. */
  readonly incidentFigures: IncidentFigures;
  /** An import; null where there is none in your scope 导入详情. Files are uploaded to `POST /imports/`. */
  readonly incidentImport: Maybe<IncidentImport>;
  /** Imports in your scope, newest first 导入列表. */
  readonly incidentImports: IncidentImportConnection;
  /** Every rate there is, with what it means 指标目录. */
  readonly incidentRateCatalogue: ReadonlyArray<IncidentRateDefinition>;
  /** Rates of a month in an area you answer for 月度指标. */
  readonly incidentRates: IncidentRates;
  /** Signals of a month for the towns of an area you answer for: whistles blown in it, and shares of what was reported in it 月度信号. */
  readonly incidentSignals: IncidentSignals;
  /** How far a matter is, for anyone who has its code; null for an unknown one 凭编号查进度. */
  readonly incidentTrack: Maybe<IncidentTrack>;
  /** Incidents in your scope 案卷列表. */
  readonly incidents: IncidentConnection;
  /** Any object by its global id; null where there is none in your scope 按标识查任意对象. */
  readonly node: Maybe<Node>;
  /** Several objects by their global ids, in the order asked; at most 100 按标识批量查. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** How far a division of yours is paired and visited; null outside your scope 包联覆盖. */
  readonly pairingCoverage: Maybe<PairingCoverage>;
  /** Pairings in your scope, by code of the area; what you answer for yourself is always in it 包联列表. */
  readonly pairings: PairingConnection;
  /** The platform's time 平台时钟. */
  readonly platformClock: PlatformClock;
  /** Spots of the last 30 days where the same came up again and again, the most frequent first 重复点位. */
  readonly repeatSites: ReadonlyArray<RepeatSite>;
  /** The monthly table of departments in an area: 30·handling + 20·on-time + 20·(1−rework) + 20·(1−overdue-pending) + 10·(1−extension) 部门月度考核. */
  readonly unitEvaluations: UnitEvaluations;
  /** Visits in your scope, newest first; your own are always in it 走访记录. */
  readonly visits: VisitConnection;
};


export type QueryAdmissionListArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryDivisionArgs = {
  code: Scalars['String']['input'];
};


export type QueryEmergencyDevicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EmergencyDeviceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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


export type QueryIncidentAgeingArgs = {
  within: Scalars['String']['input'];
};


export type QueryIncidentByCodeArgs = {
  code: Scalars['String']['input'];
};


export type QueryIncidentDuplicatesOfArgs = {
  category: Scalars['String']['input'];
  description: Scalars['String']['input'];
  point: LngLatInput;
};


export type QueryIncidentFiguresArgs = {
  from: Scalars['DateTime']['input'];
  until: Scalars['DateTime']['input'];
  within: Scalars['String']['input'];
};


export type QueryIncidentImportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryIncidentImportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IncidentImportFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryIncidentRatesArgs = {
  month: Scalars['String']['input'];
  within: Scalars['String']['input'];
};


export type QueryIncidentSignalsArgs = {
  month: Scalars['String']['input'];
  within: Scalars['String']['input'];
};


export type QueryIncidentTrackArgs = {
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


export type QueryPairingCoverageArgs = {
  areaCode: Scalars['String']['input'];
  month?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPairingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PairingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryRepeatSitesArgs = {
  category?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  minCount?: Scalars['Int']['input'];
  within: Scalars['String']['input'];
};


export type QueryUnitEvaluationsArgs = {
  month: Scalars['String']['input'];
  within: Scalars['String']['input'];
};


export type QueryVisitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VisitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A spot where the same came up again and again within 30 days 重复点位: a hint to act before anyone complains 未诉先办. */
export type RepeatSite = {
  readonly __typename?: 'RepeatSite';
  /** Category code 类别. */
  readonly category: Scalars['String']['output'];
  /** The middle of the reports 中心. */
  readonly centre: LngLat;
  /** How many reports 次数. */
  readonly count: Scalars['Int']['output'];
  /** When the first was reported. */
  readonly firstAt: Scalars['DateTime']['output'];
  /** The grid most of them lie in 所在网格. */
  readonly grid: Grid;
  /** The reports themselves, newest first; as many in all as `count` says. */
  readonly incidents: IncidentConnection;
  /** When the latest was reported. */
  readonly lastAt: Scalars['DateTime']['output'];
  /** Metres from the centre to the farthest report. */
  readonly radiusM: Scalars['Int']['output'];
};


/** A spot where the same came up again and again within 30 days 重复点位: a hint to act before anyone complains 未诉先办. */
export type RepeatSiteIncidentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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

/** How far a matter has come, in steps that anybody understands 办理进度. */
export type TrackStep =
  /** Taken in, to be handed to somebody 已受理. */
  | 'ACCEPTED'
  /** Handed to those who will do it 已派遣. */
  | 'ASSIGNED'
  /** Said to be done, being checked by somebody else 核查中. */
  | 'CHECKING'
  /** Solved and checked 已办结. */
  | 'DONE'
  /** Being worked on 处置中. */
  | 'IN_PROGRESS'
  /** Not taken up; never counts as solved 未予办理. */
  | 'NOT_TAKEN_UP'
  /** On hold, with a day on which it is looked at again 已挂账. */
  | 'ON_HOLD'
  /** Open again, under supervision 已重开. */
  | 'REOPENED'
  /** Reported 已上报. */
  | 'REPORTED'
  /** Waiting for an answer of the reporter 待上报人答复. */
  | 'WAITING_FOR_REPORTER';

/** A name in both languages 名称. */
export type TrackWords = {
  readonly __typename?: 'TrackWords';
  /** In English. */
  readonly en: Scalars['String']['output'];
  /** In Chinese 中文. */
  readonly zh: Scalars['String']['output'];
};

/** A training record 训练记录, of another service, by reference. */
export type TrainingRecord = Node & {
  readonly __typename?: 'TrainingRecord';
  /** Global id. */
  readonly id: Scalars['ID']['output'];
};

/** A department's month 部门月度考核. */
export type UnitEvaluation = {
  readonly __typename?: 'UnitEvaluation';
  /** Code of the department 部门. */
  readonly departmentCode: Scalars['String']['output'];
  /** Its name; null where it is no longer known. */
  readonly departmentName: Maybe<Scalars['String']['output']>;
  /** The same as an exact fraction. */
  readonly exactScore: Maybe<Scalars['String']['output']>;
  /** Whether a part had no data, so that the score is out of less than 100. */
  readonly isPartial: Scalars['Boolean']['output'];
  /** What the score is out of: the weights of the parts that had data, 100 where all had. What is missing is not spread over the rest. */
  readonly outOf: Scalars['Int']['output'];
  /** The parts, which add up to the score. */
  readonly parts: ReadonlyArray<UnitEvaluationPart>;
  /** How communities rated it; null where fewer than three did. Told of a district only, and to a department only of months that are over, so that nobody finds out who gave which score. */
  readonly ratings: Maybe<UnitEvaluationRatings>;
  /** Sum of the parts that had data, to two decimals; null where none had 得分. */
  readonly score: Maybe<Scalars['Float']['output']>;
};

/** One part of a unit's score 评分项. */
export type UnitEvaluationPart = {
  readonly __typename?: 'UnitEvaluationPart';
  /** The rate's denominator. */
  readonly denominator: IncidentRateCount;
  /** The same as an exact fraction, as `55/2`. */
  readonly exactPoints: Maybe<Scalars['String']['output']>;
  /** The rate's numerator. */
  readonly numerator: IncidentRateCount;
  /** Points of this part to two decimals; null where there is nothing to divide by: no data. */
  readonly points: Maybe<Scalars['Float']['output']>;
  /** The rate it comes from; of one that is better low, what is missing to 1 counts. */
  readonly rate: IncidentRateName;
  /** What it is worth 权重. */
  readonly weight: Scalars['Int']['output'];
};

/** How communities found a department when they had called it, told only where at least three of them have rated it 评哨. */
export type UnitEvaluationRatings = {
  readonly __typename?: 'UnitEvaluationRatings';
  /** Mean of the scores, 1 (did not come) to 5, to two decimals 平均分. */
  readonly average: Scalars['Float']['output'];
  /** From how many communities; never fewer than three. */
  readonly communities: Scalars['Int']['output'];
  /** How many scores were given. */
  readonly count: Scalars['Int']['output'];
};

/** The monthly table of departments 部门月度考核表. */
export type UnitEvaluations = {
  readonly __typename?: 'UnitEvaluations';
  /** The numbers are right as of this instant. */
  readonly asOf: Scalars['DateTime']['output'];
  /** Whether it still runs: then what falls due later in it is not counted yet. */
  readonly isRunning: Scalars['Boolean']['output'];
  /** The month in Shanghai, as `2026-11`. */
  readonly month: Scalars['String']['output'];
  /** How many grids and areas of the month wait to be counted anew. */
  readonly stalePartitions: Scalars['Int']['output'];
  /** Departments that had anything to do, by code; to a department, its own line alone. */
  readonly units: ReadonlyArray<UnitEvaluation>;
  /** Version of the weights, which a month keeps 权重版本. */
  readonly weightsVersion: Scalars['Int']['output'];
  /** Division code 区划. */
  readonly within: Scalars['String']['output'];
};

/** Why a request was refused 用户错误; the types that implement it add a `code` of their own noun. */
export type UserError = {
  /** Path of the input that caused it 字段, where one did. */
  readonly field: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** One plain sentence 说明. */
  readonly message: Scalars['String']['output'];
};

/** A visit that was paid 走访. Nobody visited is named. */
export type Visit = Node & {
  readonly __typename?: 'Visit';
  /** Code of the community or grid 区划编码. */
  readonly areaCode: Scalars['String']['output'];
  /** The community; null for a grid. */
  readonly division: Maybe<Division>;
  /** The grid; null for a community. */
  readonly grid: Maybe<Grid>;
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Why 类别. */
  readonly kind: VisitKind;
  /** When it was entered 录入时间. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** What it was about 内容. */
  readonly topics: ReadonlyArray<VisitTopic>;
  /** When 走访时间. */
  readonly visitedAt: Scalars['DateTime']['output'];
  /** Who went 走访人. */
  readonly visitor: Person;
};

/** A page of visits. */
export type VisitConnection = {
  readonly __typename?: 'VisitConnection';
  /** Visits with their cursors. */
  readonly edges: ReadonlyArray<VisitEdge>;
  /** The visits alone. */
  readonly nodes: ReadonlyArray<Visit>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** Number of visits the filter leaves. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One visit and its place in a list. */
export type VisitEdge = {
  readonly __typename?: 'VisitEdge';
  /** Cursor of this place. */
  readonly cursor: Scalars['String']['output'];
  /** The visit. */
  readonly node: Visit;
};

/** Why a command to a visit was refused. */
export type VisitErrorCode =
  /** You have entered a visit in the same ten minutes already. */
  | 'ALREADY_EXISTS'
  /** Somebody changed it meanwhile. */
  | 'CONFLICT'
  /** The idempotency key was used for another request. */
  | 'IDEMPOTENCY_CONFLICT'
  /** It has not taken place yet. */
  | 'IN_THE_FUTURE'
  /** Name the grid that the household lies in. */
  | 'NOT_A_GRID'
  /** There is none, or it is outside your scope. */
  | 'NOT_FOUND'
  /** You did not answer for that area then. */
  | 'NOT_PAIRED'
  /** You were not posted in that grid then. */
  | 'NOT_POSTED_HERE'
  /** Say what it was about. */
  | 'NO_TOPIC'
  /** A visit is entered within 3 days. */
  | 'TOO_LATE';

/** Which visits to list; all conditions must hold. */
export type VisitFilter = {
  /** Only those of this kind 类别. */
  readonly kind?: InputMaybe<VisitKind>;
  /** Only those paid before this instant. */
  readonly visitedBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only those paid at or after this instant. */
  readonly visitedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only those of this person; global id 走访人. */
  readonly visitorId?: InputMaybe<Scalars['ID']['input']>;
  /** Only those in the subtree of this division or grid code 所在区划. */
  readonly within?: InputMaybe<Scalars['String']['input']>;
};

/** Why somebody went 走访类别. */
export type VisitKind =
  /** To somebody on the care roster, by the member; the roster knows whom 关爱探访. */
  | 'CARE'
  /** To a household of the grid, by its member 入户走访. */
  | 'HOUSEHOLD'
  /** By whoever is paired with the area, once a month at least 包联走访. */
  | 'PAIRING';

/** Result of entering a visit. */
export type VisitPayload = {
  readonly __typename?: 'VisitPayload';
  /** Why it was refused; empty when it was done. */
  readonly userErrors: ReadonlyArray<VisitUserError>;
  /** The visit; null when refused. */
  readonly visit: Maybe<Visit>;
};

/** A visit of one's own. */
export type VisitRecordInput = {
  /** Code of the community or grid 区划编码. */
  readonly areaCode: Scalars['String']['input'];
  /** Why 类别. */
  readonly kind: VisitKind;
  /** What it was about, at least one 内容. */
  readonly topics: ReadonlyArray<VisitTopic>;
  /** When, at most 3 days ago 走访时间. */
  readonly visitedAt: Scalars['DateTime']['input'];
};

/** What a visit was about: the six daily duties. There are no other words, so that nobody can be named 走访内容. */
export type VisitTopic =
  /** Care for those who need it 特殊人群关爱服务. */
  | 'CARE'
  /** Disputes 矛盾纠纷化解. */
  | 'DISPUTE'
  /** Hidden dangers 安全隐患排查. */
  | 'HAZARD'
  /** Basic information 基础信息采集. */
  | 'INFORMATION'
  /** What people think 社情民意收集. */
  | 'OPINION'
  /** Policies and laws 政策法规宣传. */
  | 'POLICY';

/** A refusal of a command to a visit. */
export type VisitUserError = UserError & {
  readonly __typename?: 'VisitUserError';
  /** What was refused, for programs. */
  readonly code: VisitErrorCode;
  /** Path of the input field at fault. */
  readonly field: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What was refused, for people. */
  readonly message: Scalars['String']['output'];
};

/** A volunteer, association or unit 志愿者, of another service, by reference. */
export type Volunteer = Node & {
  readonly __typename?: 'Volunteer';
  /** Global id. */
  readonly id: Scalars['ID']['output'];
};

/** A call of the grassroots to departments 吹哨报到. */
export type Whistle = {
  readonly __typename?: 'Whistle';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who blew it 吹哨人. */
  readonly by: Person;
  /** The called units. */
  readonly calls: ReadonlyArray<WhistleCall>;
  /** Id within its incident. */
  readonly id: Scalars['ID']['output'];
  /** How hard it is 类别. */
  readonly kind: WhistleKind;
  /** Why they are called 事由. */
  readonly reason: Scalars['String']['output'];
};

/** One unit a whistle called 被吹哨单位. */
export type WhistleCall = {
  readonly __typename?: 'WhistleCall';
  /** What the whistler says. */
  readonly comment: Maybe<Scalars['String']['output']>;
  /** Code of the department 部门. */
  readonly departmentCode: Scalars['String']['output'];
  /** What it owes, in order. */
  readonly duties: ReadonlyArray<WhistleDuty>;
  /** How it came, 1 to 5, by whoever blew the whistle; null until rated. The rated unit sees its ratings only summed up 评价. */
  readonly score: Maybe<Scalars['Int']['output']>;
};

/** One thing a called unit owes 报到时限. */
export type WhistleDuty = {
  readonly __typename?: 'WhistleDuty';
  /** When it was done; null while it is owed. */
  readonly doneAt: Maybe<Scalars['DateTime']['output']>;
  /** Until when 时限. */
  readonly dueAt: Scalars['DateTime']['output'];
  /** What it is 环节. */
  readonly milestone: WhistleMilestone;
};

/** How hard the matter is that departments are called to 吹哨类别. */
export type WhistleKind =
  /** Emergency, at once: 5, 10 and 30 minutes 紧急. */
  | 'EMERGENCY'
  /** Hard, called by leaders of a town or the district: there within 5 workdays 疑难. */
  | 'HARD'
  /** Routine: sign in within 1 hour, in touch within 24 hours, there within 3 workdays 一般. */
  | 'ROUTINE';

/** What a called unit does, in this order 报到环节. */
export type WhistleMilestone =
  /** Has come 到场. */
  | 'ATTEND'
  /** Has been in touch 联系. */
  | 'CONTACT'
  /** Has signed in 签到. */
  | 'SIGN_IN';



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
  EmergencyDevice: EmergencyDevice;
  Grid: Grid;
  Incident: Incident;
  IncidentImport: IncidentImport;
  Pairing: Pairing;
  Visit: Visit;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  AdmissionItem:
    ( { __typename: 'AdmissionItem' }
    & GraphQLRecursivePick<FederationTypes['AdmissionItem'], {"id":true}> );
  Division:
    ( { __typename: 'Division' }
    & GraphQLRecursivePick<FederationTypes['Division'], {"id":true}> );
  EmergencyDevice:
    ( { __typename: 'EmergencyDevice' }
    & GraphQLRecursivePick<FederationTypes['EmergencyDevice'], {"id":true}> );
  Grid:
    ( { __typename: 'Grid' }
    & GraphQLRecursivePick<FederationTypes['Grid'], {"id":true}> );
  Incident:
    ( { __typename: 'Incident' }
    & GraphQLRecursivePick<FederationTypes['Incident'], {"id":true}> );
  IncidentImport:
    ( { __typename: 'IncidentImport' }
    & GraphQLRecursivePick<FederationTypes['IncidentImport'], {"id":true}> );
  Pairing:
    ( { __typename: 'Pairing' }
    & GraphQLRecursivePick<FederationTypes['Pairing'], {"id":true}> );
  Visit:
    ( { __typename: 'Visit' }
    & GraphQLRecursivePick<FederationTypes['Visit'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( AdmissionItemMapper )
    | ( Camp )
    | ( Certificate )
    | ( DivisionMapper )
    | ( EmergencyDeviceMapper )
    | ( Enterprise )
    | ( GridMapper )
    | ( HandOver )
    | ( HonourEntry )
    | ( HonourList )
    | ( HonourVeto )
    | ( IncidentMapper )
    | ( IncidentImportMapper )
    | ( Need )
    | ( Notice )
    | ( PairingMapper )
    | ( Person )
    | ( Posting )
    | ( Request )
    | ( Session )
    | ( TrainingRecord )
    | ( VisitMapper )
    | ( Volunteer )
  ;
  UserError:
    | ( AdmissionItemUserError )
    | ( ApiKeyUserError )
    | ( EmergencyCallUserError )
    | ( EmergencyDeviceUserError )
    | ( IncidentEvaluateByTokenUserError )
    | ( IncidentImportUserError )
    | ( IncidentUserError )
    | ( PairingUserError )
    | ( VisitUserError )
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
  ApiKey: ResolverTypeWrapper<ApiKeyMapper>;
  ApiKeyCreateInput: ApiKeyCreateInput;
  ApiKeyCreatePayload: ResolverTypeWrapper<Omit<ApiKeyCreatePayload, 'apiKey'> & { apiKey?: Maybe<ResolversTypes['ApiKey']> }>;
  ApiKeyErrorCode: ApiKeyErrorCode;
  ApiKeyPayload: ResolverTypeWrapper<Omit<ApiKeyPayload, 'apiKey'> & { apiKey?: Maybe<ResolversTypes['ApiKey']> }>;
  ApiKeyUserError: ResolverTypeWrapper<ApiKeyUserError>;
  ApprovalKind: ApprovalKind;
  ApprovalRank: ApprovalRank;
  Attachment: ResolverTypeWrapper<AttachmentMapper>;
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
  DuplicateCheck: ResolverTypeWrapper<Omit<DuplicateCheck, 'hints'> & { hints: ReadonlyArray<ResolversTypes['DuplicateHint']> }>;
  DuplicateHint: ResolverTypeWrapper<Omit<DuplicateHint, 'incident'> & { incident: ResolversTypes['Incident'] }>;
  DuplicateReason: DuplicateReason;
  EmergencyCall: ResolverTypeWrapper<EmergencyCall>;
  EmergencyCallErrorCode: EmergencyCallErrorCode;
  EmergencyCallOpenInput: EmergencyCallOpenInput;
  EmergencyCallOpenPayload: ResolverTypeWrapper<EmergencyCallOpenPayload>;
  EmergencyCallUserError: ResolverTypeWrapper<EmergencyCallUserError>;
  EmergencyDevice: ResolverTypeWrapper<EmergencyDeviceMapper>;
  EmergencyDeviceConnection: ResolverTypeWrapper<EmergencyDeviceConnectionMapper>;
  EmergencyDeviceEdge: ResolverTypeWrapper<Omit<EmergencyDeviceEdge, 'node'> & { node: ResolversTypes['EmergencyDevice'] }>;
  EmergencyDeviceErrorCode: EmergencyDeviceErrorCode;
  EmergencyDeviceFilter: EmergencyDeviceFilter;
  EmergencyDevicePayload: ResolverTypeWrapper<Omit<EmergencyDevicePayload, 'emergencyDevice'> & { emergencyDevice?: Maybe<ResolversTypes['EmergencyDevice']> }>;
  EmergencyDeviceRegisterInput: EmergencyDeviceRegisterInput;
  EmergencyDeviceRegisterPayload: ResolverTypeWrapper<Omit<EmergencyDeviceRegisterPayload, 'emergencyDevice'> & { emergencyDevice?: Maybe<ResolversTypes['EmergencyDevice']> }>;
  EmergencyDeviceUserError: ResolverTypeWrapper<EmergencyDeviceUserError>;
  Enterprise: ResolverTypeWrapper<Enterprise>;
  EscalationLevel: EscalationLevel;
  EvidenceInput: EvidenceInput;
  Grid: ResolverTypeWrapper<GridMapper>;
  GridConnection: ResolverTypeWrapper<Omit<GridConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['GridEdge']>, nodes: ReadonlyArray<ResolversTypes['Grid']> }>;
  GridEdge: ResolverTypeWrapper<Omit<GridEdge, 'node'> & { node: ResolversTypes['Grid'] }>;
  GridFilter: GridFilter;
  HandOver: ResolverTypeWrapper<HandOver>;
  HonourEntry: ResolverTypeWrapper<HonourEntry>;
  HonourList: ResolverTypeWrapper<HonourList>;
  HonourVeto: ResolverTypeWrapper<HonourVeto>;
  Incident: ResolverTypeWrapper<IncidentMapper>;
  IncidentAction: IncidentAction;
  IncidentAddChildInput: IncidentAddChildInput;
  IncidentAddCoDepartmentInput: IncidentAddCoDepartmentInput;
  IncidentAgeBucket: ResolverTypeWrapper<IncidentAgeBucketMapper>;
  IncidentAgeing: ResolverTypeWrapper<IncidentAgeingMapper>;
  IncidentAnswerWhistleInput: IncidentAnswerWhistleInput;
  IncidentAskReporterInput: IncidentAskReporterInput;
  IncidentBlowWhistleInput: IncidentBlowWhistleInput;
  IncidentCappedKind: IncidentCappedKind;
  IncidentCappedShare: ResolverTypeWrapper<Omit<IncidentCappedShare, 'rate'> & { rate: ResolversTypes['IncidentRate'] }>;
  IncidentChild: ResolverTypeWrapper<IncidentChildMapper>;
  IncidentClass: IncidentClass;
  IncidentCommentInput: IncidentCommentInput;
  IncidentConnection: ResolverTypeWrapper<IncidentConnectionMapper>;
  IncidentDispatchInput: IncidentDispatchInput;
  IncidentDwell: ResolverTypeWrapper<IncidentDwellMapper>;
  IncidentEdge: ResolverTypeWrapper<Omit<IncidentEdge, 'node'> & { node: ResolversTypes['Incident'] }>;
  IncidentErrorCode: IncidentErrorCode;
  IncidentEvaluateByTokenErrorCode: IncidentEvaluateByTokenErrorCode;
  IncidentEvaluateByTokenInput: IncidentEvaluateByTokenInput;
  IncidentEvaluateByTokenPayload: ResolverTypeWrapper<Omit<IncidentEvaluateByTokenPayload, 'track'> & { track?: Maybe<ResolversTypes['IncidentTrack']> }>;
  IncidentEvaluateByTokenUserError: ResolverTypeWrapper<IncidentEvaluateByTokenUserError>;
  IncidentEvaluateInput: IncidentEvaluateInput;
  IncidentEvaluation: ResolverTypeWrapper<IncidentEvaluation>;
  IncidentEvent: ResolverTypeWrapper<IncidentEventMapper>;
  IncidentExclusion: ResolverTypeWrapper<Omit<IncidentExclusion, 'figure'> & { figure: ResolversTypes['IncidentFigure'] }>;
  IncidentExtendInput: IncidentExtendInput;
  IncidentFailCheckInput: IncidentFailCheckInput;
  IncidentFeedbackInput: IncidentFeedbackInput;
  IncidentFigure: ResolverTypeWrapper<IncidentFigureMapper>;
  IncidentFigureName: IncidentFigureName;
  IncidentFigures: ResolverTypeWrapper<IncidentFiguresMapper>;
  IncidentFilter: IncidentFilter;
  IncidentFollowUpMediationInput: IncidentFollowUpMediationInput;
  IncidentHandleOnTheSpotInput: IncidentHandleOnTheSpotInput;
  IncidentImport: ResolverTypeWrapper<IncidentImportMapper>;
  IncidentImportAction: IncidentImportAction;
  IncidentImportConnection: ResolverTypeWrapper<IncidentImportConnectionMapper>;
  IncidentImportDryRun: ResolverTypeWrapper<IncidentImportDryRunMapper>;
  IncidentImportEdge: ResolverTypeWrapper<Omit<IncidentImportEdge, 'node'> & { node: ResolversTypes['IncidentImport'] }>;
  IncidentImportErrorCode: IncidentImportErrorCode;
  IncidentImportFilter: IncidentImportFilter;
  IncidentImportFormat: IncidentImportFormat;
  IncidentImportPayload: ResolverTypeWrapper<Omit<IncidentImportPayload, 'incidentImport'> & { incidentImport?: Maybe<ResolversTypes['IncidentImport']> }>;
  IncidentImportPreviewRow: ResolverTypeWrapper<IncidentImportPreviewRowMapper>;
  IncidentImportProgress: ResolverTypeWrapper<IncidentImportProgress>;
  IncidentImportRejection: ResolverTypeWrapper<IncidentImportRejection>;
  IncidentImportRejectionCode: IncidentImportRejectionCode;
  IncidentImportRowError: ResolverTypeWrapper<IncidentImportRowError>;
  IncidentImportRowErrorCode: IncidentImportRowErrorCode;
  IncidentImportRowErrorConnection: ResolverTypeWrapper<IncidentImportRowErrorConnection>;
  IncidentImportRowErrorEdge: ResolverTypeWrapper<IncidentImportRowErrorEdge>;
  IncidentImportStatus: IncidentImportStatus;
  IncidentImportUserError: ResolverTypeWrapper<IncidentImportUserError>;
  IncidentInspectInput: IncidentInspectInput;
  IncidentMediateInput: IncidentMediateInput;
  IncidentMediation: ResolverTypeWrapper<IncidentMediationMapper>;
  IncidentMediationFollowUp: ResolverTypeWrapper<IncidentMediationFollowUpMapper>;
  IncidentMergeInput: IncidentMergeInput;
  IncidentNameMediatorInput: IncidentNameMediatorInput;
  IncidentOpenInput: IncidentOpenInput;
  IncidentOrder: IncidentOrder;
  IncidentOrderField: IncidentOrderField;
  IncidentPayload: ResolverTypeWrapper<Omit<IncidentPayload, 'incident'> & { incident?: Maybe<ResolversTypes['Incident']> }>;
  IncidentPeriodRate: ResolverTypeWrapper<IncidentPeriodRateMapper>;
  IncidentRate: ResolverTypeWrapper<IncidentRateMapper>;
  IncidentRateChange: ResolverTypeWrapper<IncidentRateChange>;
  IncidentRateCount: ResolverTypeWrapper<IncidentRateCountMapper>;
  IncidentRateDefinition: ResolverTypeWrapper<IncidentRateDefinition>;
  IncidentRateDirection: IncidentRateDirection;
  IncidentRateExclusion: ResolverTypeWrapper<Omit<IncidentRateExclusion, 'count'> & { count: ResolversTypes['IncidentRateCount'] }>;
  IncidentRateExclusionRule: ResolverTypeWrapper<IncidentRateExclusionRule>;
  IncidentRateFilter: IncidentRateFilter;
  IncidentRateName: IncidentRateName;
  IncidentRatePart: ResolverTypeWrapper<Omit<IncidentRatePart, 'rate'> & { rate: ResolversTypes['IncidentPeriodRate'] }>;
  IncidentRatePartKind: IncidentRatePartKind;
  IncidentRateSet: IncidentRateSet;
  IncidentRateWhistleInput: IncidentRateWhistleInput;
  IncidentRates: ResolverTypeWrapper<IncidentRatesMapper>;
  IncidentRebaseInput: IncidentRebaseInput;
  IncidentRefuseInput: IncidentRefuseInput;
  IncidentRejectInput: IncidentRejectInput;
  IncidentReplyInput: IncidentReplyInput;
  IncidentReplyInterimInput: IncidentReplyInterimInput;
  IncidentReportRecurrenceInput: IncidentReportRecurrenceInput;
  IncidentReturnInput: IncidentReturnInput;
  IncidentSelfHandleInput: IncidentSelfHandleInput;
  IncidentSignalFlag: IncidentSignalFlag;
  IncidentSignals: ResolverTypeWrapper<Omit<IncidentSignals, 'towns'> & { towns: ReadonlyArray<ResolversTypes['IncidentTownSignals']> }>;
  IncidentSource: IncidentSource;
  IncidentStatus: IncidentStatus;
  IncidentSuspendInput: IncidentSuspendInput;
  IncidentTownSignals: ResolverTypeWrapper<IncidentTownSignalsMapper>;
  IncidentTrack: ResolverTypeWrapper<IncidentTrackMapper>;
  IncidentTrackStep: ResolverTypeWrapper<IncidentTrackStep>;
  IncidentType: IncidentType;
  IncidentUnmergeInput: IncidentUnmergeInput;
  IncidentUserError: ResolverTypeWrapper<IncidentUserError>;
  IncidentVerifyOnSiteInput: IncidentVerifyOnSiteInput;
  LngLat: ResolverTypeWrapper<LngLat>;
  LngLatInput: LngLatInput;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  MediationOutcome: MediationOutcome;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Need: ResolverTypeWrapper<Need>;
  Node: ResolverTypeWrapper<NodeMapper>;
  Notice: ResolverTypeWrapper<Notice>;
  OrderDirection: OrderDirection;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Pairing: ResolverTypeWrapper<PairingMapper>;
  PairingAssignInput: PairingAssignInput;
  PairingConnection: ResolverTypeWrapper<PairingConnectionMapper>;
  PairingCover: ResolverTypeWrapper<PairingCoverMapper>;
  PairingCoverage: ResolverTypeWrapper<Omit<PairingCoverage, 'communities' | 'grids'> & { communities: ResolversTypes['PairingCover'], grids: ResolversTypes['PairingCover'] }>;
  PairingEdge: ResolverTypeWrapper<Omit<PairingEdge, 'node'> & { node: ResolversTypes['Pairing'] }>;
  PairingEndInput: PairingEndInput;
  PairingErrorCode: PairingErrorCode;
  PairingFilter: PairingFilter;
  PairingGap: ResolverTypeWrapper<PairingGapMapper>;
  PairingGapConnection: ResolverTypeWrapper<PairingGapConnectionMapper>;
  PairingGapEdge: ResolverTypeWrapper<Omit<PairingGapEdge, 'node'> & { node: ResolversTypes['PairingGap'] }>;
  PairingLevel: PairingLevel;
  PairingPayload: ResolverTypeWrapper<Omit<PairingPayload, 'pairing'> & { pairing?: Maybe<ResolversTypes['Pairing']> }>;
  PairingSpell: ResolverTypeWrapper<PairingSpellMapper>;
  PairingUserError: ResolverTypeWrapper<PairingUserError>;
  PendingApproval: ResolverTypeWrapper<PendingApprovalMapper>;
  Person: ResolverTypeWrapper<Person>;
  PlatformClock: ResolverTypeWrapper<PlatformClock>;
  Posting: ResolverTypeWrapper<Posting>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RepeatSite: ResolverTypeWrapper<RepeatSiteMapper>;
  Request: ResolverTypeWrapper<Request>;
  Session: ResolverTypeWrapper<Session>;
  TrackStep: TrackStep;
  TrackWords: ResolverTypeWrapper<TrackWords>;
  TrainingRecord: ResolverTypeWrapper<TrainingRecord>;
  UnitEvaluation: ResolverTypeWrapper<UnitEvaluationMapper>;
  UnitEvaluationPart: ResolverTypeWrapper<UnitEvaluationPartMapper>;
  UnitEvaluationRatings: ResolverTypeWrapper<UnitEvaluationRatings>;
  UnitEvaluations: ResolverTypeWrapper<UnitEvaluationsMapper>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  Visit: ResolverTypeWrapper<VisitMapper>;
  VisitConnection: ResolverTypeWrapper<VisitConnectionMapper>;
  VisitEdge: ResolverTypeWrapper<Omit<VisitEdge, 'node'> & { node: ResolversTypes['Visit'] }>;
  VisitErrorCode: VisitErrorCode;
  VisitFilter: VisitFilter;
  VisitKind: VisitKind;
  VisitPayload: ResolverTypeWrapper<Omit<VisitPayload, 'visit'> & { visit?: Maybe<ResolversTypes['Visit']> }>;
  VisitRecordInput: VisitRecordInput;
  VisitTopic: VisitTopic;
  VisitUserError: ResolverTypeWrapper<VisitUserError>;
  Volunteer: ResolverTypeWrapper<Volunteer>;
  Whistle: ResolverTypeWrapper<WhistleMapper>;
  WhistleCall: ResolverTypeWrapper<WhistleCallMapper>;
  WhistleDuty: ResolverTypeWrapper<WhistleDuty>;
  WhistleKind: WhistleKind;
  WhistleMilestone: WhistleMilestone;
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
  ApiKey: ApiKeyMapper;
  ApiKeyCreateInput: ApiKeyCreateInput;
  ApiKeyCreatePayload: Omit<ApiKeyCreatePayload, 'apiKey'> & { apiKey?: Maybe<ResolversParentTypes['ApiKey']> };
  ApiKeyPayload: Omit<ApiKeyPayload, 'apiKey'> & { apiKey?: Maybe<ResolversParentTypes['ApiKey']> };
  ApiKeyUserError: ApiKeyUserError;
  Attachment: AttachmentMapper;
  Camp: Camp;
  Certificate: Certificate;
  DateTime: Scalars['DateTime']['output'];
  Deadline: Deadline;
  Float: Scalars['Float']['output'];
  DispatchCandidate: DispatchCandidate;
  Division: DivisionMapper;
  DuplicateCheck: Omit<DuplicateCheck, 'hints'> & { hints: ReadonlyArray<ResolversParentTypes['DuplicateHint']> };
  DuplicateHint: Omit<DuplicateHint, 'incident'> & { incident: ResolversParentTypes['Incident'] };
  EmergencyCall: EmergencyCall;
  EmergencyCallOpenInput: EmergencyCallOpenInput;
  EmergencyCallOpenPayload: EmergencyCallOpenPayload;
  EmergencyCallUserError: EmergencyCallUserError;
  EmergencyDevice: EmergencyDeviceMapper;
  EmergencyDeviceConnection: EmergencyDeviceConnectionMapper;
  EmergencyDeviceEdge: Omit<EmergencyDeviceEdge, 'node'> & { node: ResolversParentTypes['EmergencyDevice'] };
  EmergencyDeviceFilter: EmergencyDeviceFilter;
  EmergencyDevicePayload: Omit<EmergencyDevicePayload, 'emergencyDevice'> & { emergencyDevice?: Maybe<ResolversParentTypes['EmergencyDevice']> };
  EmergencyDeviceRegisterInput: EmergencyDeviceRegisterInput;
  EmergencyDeviceRegisterPayload: Omit<EmergencyDeviceRegisterPayload, 'emergencyDevice'> & { emergencyDevice?: Maybe<ResolversParentTypes['EmergencyDevice']> };
  EmergencyDeviceUserError: EmergencyDeviceUserError;
  Enterprise: Enterprise;
  EvidenceInput: EvidenceInput;
  Grid: GridMapper;
  GridConnection: Omit<GridConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['GridEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Grid']> };
  GridEdge: Omit<GridEdge, 'node'> & { node: ResolversParentTypes['Grid'] };
  GridFilter: GridFilter;
  HandOver: HandOver;
  HonourEntry: HonourEntry;
  HonourList: HonourList;
  HonourVeto: HonourVeto;
  Incident: IncidentMapper;
  IncidentAddChildInput: IncidentAddChildInput;
  IncidentAddCoDepartmentInput: IncidentAddCoDepartmentInput;
  IncidentAgeBucket: IncidentAgeBucketMapper;
  IncidentAgeing: IncidentAgeingMapper;
  IncidentAnswerWhistleInput: IncidentAnswerWhistleInput;
  IncidentAskReporterInput: IncidentAskReporterInput;
  IncidentBlowWhistleInput: IncidentBlowWhistleInput;
  IncidentCappedShare: Omit<IncidentCappedShare, 'rate'> & { rate: ResolversParentTypes['IncidentRate'] };
  IncidentChild: IncidentChildMapper;
  IncidentCommentInput: IncidentCommentInput;
  IncidentConnection: IncidentConnectionMapper;
  IncidentDispatchInput: IncidentDispatchInput;
  IncidentDwell: IncidentDwellMapper;
  IncidentEdge: Omit<IncidentEdge, 'node'> & { node: ResolversParentTypes['Incident'] };
  IncidentEvaluateByTokenInput: IncidentEvaluateByTokenInput;
  IncidentEvaluateByTokenPayload: Omit<IncidentEvaluateByTokenPayload, 'track'> & { track?: Maybe<ResolversParentTypes['IncidentTrack']> };
  IncidentEvaluateByTokenUserError: IncidentEvaluateByTokenUserError;
  IncidentEvaluateInput: IncidentEvaluateInput;
  IncidentEvaluation: IncidentEvaluation;
  IncidentEvent: IncidentEventMapper;
  IncidentExclusion: Omit<IncidentExclusion, 'figure'> & { figure: ResolversParentTypes['IncidentFigure'] };
  IncidentExtendInput: IncidentExtendInput;
  IncidentFailCheckInput: IncidentFailCheckInput;
  IncidentFeedbackInput: IncidentFeedbackInput;
  IncidentFigure: IncidentFigureMapper;
  IncidentFigures: IncidentFiguresMapper;
  IncidentFilter: IncidentFilter;
  IncidentFollowUpMediationInput: IncidentFollowUpMediationInput;
  IncidentHandleOnTheSpotInput: IncidentHandleOnTheSpotInput;
  IncidentImport: IncidentImportMapper;
  IncidentImportConnection: IncidentImportConnectionMapper;
  IncidentImportDryRun: IncidentImportDryRunMapper;
  IncidentImportEdge: Omit<IncidentImportEdge, 'node'> & { node: ResolversParentTypes['IncidentImport'] };
  IncidentImportFilter: IncidentImportFilter;
  IncidentImportPayload: Omit<IncidentImportPayload, 'incidentImport'> & { incidentImport?: Maybe<ResolversParentTypes['IncidentImport']> };
  IncidentImportPreviewRow: IncidentImportPreviewRowMapper;
  IncidentImportProgress: IncidentImportProgress;
  IncidentImportRejection: IncidentImportRejection;
  IncidentImportRowError: IncidentImportRowError;
  IncidentImportRowErrorConnection: IncidentImportRowErrorConnection;
  IncidentImportRowErrorEdge: IncidentImportRowErrorEdge;
  IncidentImportUserError: IncidentImportUserError;
  IncidentInspectInput: IncidentInspectInput;
  IncidentMediateInput: IncidentMediateInput;
  IncidentMediation: IncidentMediationMapper;
  IncidentMediationFollowUp: IncidentMediationFollowUpMapper;
  IncidentMergeInput: IncidentMergeInput;
  IncidentNameMediatorInput: IncidentNameMediatorInput;
  IncidentOpenInput: IncidentOpenInput;
  IncidentOrder: IncidentOrder;
  IncidentPayload: Omit<IncidentPayload, 'incident'> & { incident?: Maybe<ResolversParentTypes['Incident']> };
  IncidentPeriodRate: IncidentPeriodRateMapper;
  IncidentRate: IncidentRateMapper;
  IncidentRateChange: IncidentRateChange;
  IncidentRateCount: IncidentRateCountMapper;
  IncidentRateDefinition: IncidentRateDefinition;
  IncidentRateExclusion: Omit<IncidentRateExclusion, 'count'> & { count: ResolversParentTypes['IncidentRateCount'] };
  IncidentRateExclusionRule: IncidentRateExclusionRule;
  IncidentRateFilter: IncidentRateFilter;
  IncidentRatePart: Omit<IncidentRatePart, 'rate'> & { rate: ResolversParentTypes['IncidentPeriodRate'] };
  IncidentRateWhistleInput: IncidentRateWhistleInput;
  IncidentRates: IncidentRatesMapper;
  IncidentRebaseInput: IncidentRebaseInput;
  IncidentRefuseInput: IncidentRefuseInput;
  IncidentRejectInput: IncidentRejectInput;
  IncidentReplyInput: IncidentReplyInput;
  IncidentReplyInterimInput: IncidentReplyInterimInput;
  IncidentReportRecurrenceInput: IncidentReportRecurrenceInput;
  IncidentReturnInput: IncidentReturnInput;
  IncidentSelfHandleInput: IncidentSelfHandleInput;
  IncidentSignals: Omit<IncidentSignals, 'towns'> & { towns: ReadonlyArray<ResolversParentTypes['IncidentTownSignals']> };
  IncidentSuspendInput: IncidentSuspendInput;
  IncidentTownSignals: IncidentTownSignalsMapper;
  IncidentTrack: IncidentTrackMapper;
  IncidentTrackStep: IncidentTrackStep;
  IncidentUnmergeInput: IncidentUnmergeInput;
  IncidentUserError: IncidentUserError;
  IncidentVerifyOnSiteInput: IncidentVerifyOnSiteInput;
  LngLat: LngLat;
  LngLatInput: LngLatInput;
  LocalDate: Scalars['LocalDate']['output'];
  Mutation: Record<PropertyKey, never>;
  Need: Need;
  Node: NodeMapper;
  Notice: Notice;
  PageInfo: PageInfo;
  Pairing: PairingMapper;
  PairingAssignInput: PairingAssignInput;
  PairingConnection: PairingConnectionMapper;
  PairingCover: PairingCoverMapper;
  PairingCoverage: Omit<PairingCoverage, 'communities' | 'grids'> & { communities: ResolversParentTypes['PairingCover'], grids: ResolversParentTypes['PairingCover'] };
  PairingEdge: Omit<PairingEdge, 'node'> & { node: ResolversParentTypes['Pairing'] };
  PairingEndInput: PairingEndInput;
  PairingFilter: PairingFilter;
  PairingGap: PairingGapMapper;
  PairingGapConnection: PairingGapConnectionMapper;
  PairingGapEdge: Omit<PairingGapEdge, 'node'> & { node: ResolversParentTypes['PairingGap'] };
  PairingPayload: Omit<PairingPayload, 'pairing'> & { pairing?: Maybe<ResolversParentTypes['Pairing']> };
  PairingSpell: PairingSpellMapper;
  PairingUserError: PairingUserError;
  PendingApproval: PendingApprovalMapper;
  Person: Person;
  PlatformClock: PlatformClock;
  Posting: Posting;
  Query: Record<PropertyKey, never>;
  RepeatSite: RepeatSiteMapper;
  Request: Request;
  Session: Session;
  TrackWords: TrackWords;
  TrainingRecord: TrainingRecord;
  UnitEvaluation: UnitEvaluationMapper;
  UnitEvaluationPart: UnitEvaluationPartMapper;
  UnitEvaluationRatings: UnitEvaluationRatings;
  UnitEvaluations: UnitEvaluationsMapper;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  Visit: VisitMapper;
  VisitConnection: VisitConnectionMapper;
  VisitEdge: Omit<VisitEdge, 'node'> & { node: ResolversParentTypes['Visit'] };
  VisitFilter: VisitFilter;
  VisitPayload: Omit<VisitPayload, 'visit'> & { visit?: Maybe<ResolversParentTypes['Visit']> };
  VisitRecordInput: VisitRecordInput;
  VisitUserError: VisitUserError;
  Volunteer: Volunteer;
  Whistle: WhistleMapper;
  WhistleCall: WhistleCallMapper;
  WhistleDuty: WhistleDuty;
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

export type ApiKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKey'] = ResolversParentTypes['ApiKey']> = {
  areaCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  client?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  hint?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiKeyCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKeyCreatePayload'] = ResolversParentTypes['ApiKeyCreatePayload']> = {
  apiKey?: Resolver<Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  plainKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ApiKeyUserError']>, ParentType, ContextType>;
};

export type ApiKeyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKeyPayload'] = ResolversParentTypes['ApiKeyPayload']> = {
  apiKey?: Resolver<Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ApiKeyUserError']>, ParentType, ContextType>;
};

export type ApiKeyUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKeyUserError'] = ResolversParentTypes['ApiKeyUserError']> = {
  code?: Resolver<ResolversTypes['ApiKeyErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttachmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attachment'] = ResolversParentTypes['Attachment']> = {
  bytes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  caption?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  height?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  mediaType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  width?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
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
  isAway?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOffered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['IncidentErrorCode']>, ParentType, ContextType>;
  standIn?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
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
  pairing?: Resolver<Maybe<ResolversTypes['Pairing']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DuplicateCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuplicateCheck'] = ResolversParentTypes['DuplicateCheck']> = {
  hints?: Resolver<ReadonlyArray<ResolversTypes['DuplicateHint']>, ParentType, ContextType>;
  othersNearby?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DuplicateHintResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuplicateHint'] = ResolversParentTypes['DuplicateHint']> = {
  distanceM?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  incident?: Resolver<ResolversTypes['Incident'], ParentType, ContextType>;
  minutesApart?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['DuplicateReason']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  similarity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type EmergencyCallResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmergencyCall'] = ResolversParentTypes['EmergencyCall']> = {
  acknowledgeBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type EmergencyCallOpenPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmergencyCallOpenPayload'] = ResolversParentTypes['EmergencyCallOpenPayload']> = {
  emergencyCall?: Resolver<Maybe<ResolversTypes['EmergencyCall']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['EmergencyCallUserError']>, ParentType, ContextType>;
};

export type EmergencyCallUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmergencyCallUserError'] = ResolversParentTypes['EmergencyCallUserError']> = {
  code?: Resolver<ResolversTypes['EmergencyCallErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmergencyDeviceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmergencyDevice'] = ResolversParentTypes['EmergencyDevice'], FederationReferenceType extends FederationReferenceTypes['EmergencyDevice'] = FederationReferenceTypes['EmergencyDevice']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EmergencyDevice']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  grid?: Resolver<ResolversTypes['Grid'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  point?: Resolver<ResolversTypes['LngLat'], ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  retiredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmergencyDeviceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmergencyDeviceConnection'] = ResolversParentTypes['EmergencyDeviceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EmergencyDeviceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['EmergencyDevice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EmergencyDeviceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmergencyDeviceEdge'] = ResolversParentTypes['EmergencyDeviceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EmergencyDevice'], ParentType, ContextType>;
};

export type EmergencyDevicePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmergencyDevicePayload'] = ResolversParentTypes['EmergencyDevicePayload']> = {
  emergencyDevice?: Resolver<Maybe<ResolversTypes['EmergencyDevice']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['EmergencyDeviceUserError']>, ParentType, ContextType>;
};

export type EmergencyDeviceRegisterPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmergencyDeviceRegisterPayload'] = ResolversParentTypes['EmergencyDeviceRegisterPayload']> = {
  emergencyDevice?: Resolver<Maybe<ResolversTypes['EmergencyDevice']>, ParentType, ContextType>;
  plainKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['EmergencyDeviceUserError']>, ParentType, ContextType>;
};

export type EmergencyDeviceUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmergencyDeviceUserError'] = ResolversParentTypes['EmergencyDeviceUserError']> = {
  code?: Resolver<ResolversTypes['EmergencyDeviceErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  pairing?: Resolver<Maybe<ResolversTypes['Pairing']>, ParentType, ContextType>;
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

export type HandOverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandOver'] = ResolversParentTypes['HandOver']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  children?: Resolver<ReadonlyArray<ResolversTypes['IncidentChild']>, ParentType, ContextType>;
  class?: Resolver<ResolversTypes['IncidentClass'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  coDepartments?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  departmentCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  escalationLevel?: Resolver<ResolversTypes['EscalationLevel'], ParentType, ContextType>;
  evaluation?: Resolver<Maybe<ResolversTypes['IncidentEvaluation']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Attachment']>, ParentType, ContextType>;
  extensionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  externalNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  followerCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  grid?: Resolver<ResolversTypes['Grid'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['IncidentEvent']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOnTime?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isRepeat?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isSampled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isSupervised?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mediation?: Resolver<Maybe<ResolversTypes['IncidentMediation']>, ParentType, ContextType>;
  mediator?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  mergedInto?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType>;
  owners?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType>;
  pendingApproval?: Resolver<Maybe<ResolversTypes['PendingApproval']>, ParentType, ContextType>;
  point?: Resolver<ResolversTypes['LngLat'], ParentType, ContextType>;
  possibleDuplicates?: Resolver<ReadonlyArray<ResolversTypes['DuplicateHint']>, ParentType, ContextType>;
  promise?: Resolver<ResolversTypes['Deadline'], ParentType, ContextType>;
  reopenCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  repeatOf?: Resolver<ReadonlyArray<ResolversTypes['Incident']>, ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reporter?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  resumesAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  returnCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reworkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['IncidentSource'], ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['Deadline']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['IncidentStatus'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['IncidentType'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  whistles?: Resolver<ReadonlyArray<ResolversTypes['Whistle']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IncidentAgeBucketResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentAgeBucket'] = ResolversParentTypes['IncidentAgeBucket']> = {
  figure?: Resolver<ResolversTypes['IncidentFigure'], ParentType, ContextType>;
  overHours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  upToHours?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type IncidentAgeingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentAgeing'] = ResolversParentTypes['IncidentAgeing']> = {
  ages?: Resolver<ReadonlyArray<ResolversTypes['IncidentAgeBucket']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['IncidentFigure'], ParentType, ContextType>;
  reopenedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reopenedShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  states?: Resolver<ReadonlyArray<ResolversTypes['IncidentDwell']>, ParentType, ContextType>;
  within?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IncidentCappedShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentCappedShare'] = ResolversParentTypes['IncidentCappedShare']> = {
  cap?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  isOver?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['IncidentCappedKind'], ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['IncidentRate'], ParentType, ContextType>;
};

export type IncidentChildResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentChild'] = ResolversParentTypes['IncidentChild']> = {
  incident?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType>;
  isSettled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type IncidentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentConnection'] = ResolversParentTypes['IncidentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IncidentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Incident']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IncidentDwellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentDwell'] = ResolversParentTypes['IncidentDwell']> = {
  figure?: Resolver<ResolversTypes['IncidentFigure'], ParentType, ContextType>;
  longestHours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  medianHours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  p90Hours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['IncidentStatus'], ParentType, ContextType>;
};

export type IncidentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentEdge'] = ResolversParentTypes['IncidentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Incident'], ParentType, ContextType>;
};

export type IncidentEvaluateByTokenPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentEvaluateByTokenPayload'] = ResolversParentTypes['IncidentEvaluateByTokenPayload']> = {
  track?: Resolver<Maybe<ResolversTypes['IncidentTrack']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['IncidentEvaluateByTokenUserError']>, ParentType, ContextType>;
};

export type IncidentEvaluateByTokenUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentEvaluateByTokenUserError'] = ResolversParentTypes['IncidentEvaluateByTokenUserError']> = {
  code?: Resolver<ResolversTypes['IncidentEvaluateByTokenErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IncidentEvaluationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentEvaluation'] = ResolversParentTypes['IncidentEvaluation']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isSatisfied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type IncidentEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentEvent'] = ResolversParentTypes['IncidentEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  departmentCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['EscalationLevel']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IncidentExclusionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentExclusion'] = ResolversParentTypes['IncidentExclusion']> = {
  figure?: Resolver<ResolversTypes['IncidentFigure'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IncidentFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentFigure'] = ResolversParentTypes['IncidentFigure']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  incidents?: Resolver<ResolversTypes['IncidentConnection'], ParentType, ContextType, Partial<IncidentFigureIncidentsArgs>>;
  name?: Resolver<ResolversTypes['IncidentFigureName'], ParentType, ContextType>;
};

export type IncidentFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentFigures'] = ResolversParentTypes['IncidentFigures']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  closed?: Resolver<ResolversTypes['IncidentFigure'], ParentType, ContextType>;
  closedShare?: Resolver<ResolversTypes['IncidentRate'], ParentType, ContextType>;
  closedShareExclusions?: Resolver<ReadonlyArray<ResolversTypes['IncidentExclusion']>, ParentType, ContextType>;
  endedUnsolved?: Resolver<ResolversTypes['IncidentFigure'], ParentType, ContextType>;
  figure?: Resolver<ResolversTypes['IncidentFigure'], ParentType, ContextType, RequireFields<IncidentFiguresFigureArgs, 'name'>>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  invalid?: Resolver<ReadonlyArray<ResolversTypes['IncidentFigure']>, ParentType, ContextType>;
  onTimeShare?: Resolver<ResolversTypes['IncidentRate'], ParentType, ContextType>;
  reopenedShare?: Resolver<ResolversTypes['IncidentRate'], ParentType, ContextType>;
  reported?: Resolver<ResolversTypes['IncidentFigure'], ParentType, ContextType>;
  solved?: Resolver<ResolversTypes['IncidentFigure'], ParentType, ContextType>;
  solvedOfReported?: Resolver<ResolversTypes['IncidentRate'], ParentType, ContextType>;
  solvedOnTime?: Resolver<ResolversTypes['IncidentFigure'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  valid?: Resolver<ResolversTypes['IncidentFigure'], ParentType, ContextType>;
  validShare?: Resolver<ResolversTypes['IncidentRate'], ParentType, ContextType>;
  within?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IncidentImportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentImport'] = ResolversParentTypes['IncidentImport'], FederationReferenceType extends FederationReferenceTypes['IncidentImport'] = FederationReferenceTypes['IncidentImport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['IncidentImport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['IncidentImportAction']>, ParentType, ContextType>;
  bytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dryRun?: Resolver<Maybe<ResolversTypes['IncidentImportDryRun']>, ParentType, ContextType>;
  errorReportPath?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  format?: Resolver<ResolversTypes['IncidentImportFormat'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['IncidentImportProgress'], ParentType, ContextType>;
  rejection?: Resolver<Maybe<ResolversTypes['IncidentImportRejection']>, ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['IncidentSource'], ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['IncidentImportStatus'], ParentType, ContextType>;
  uploadedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  uploadedBy?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IncidentImportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentImportConnection'] = ResolversParentTypes['IncidentImportConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IncidentImportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['IncidentImport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IncidentImportDryRunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentImportDryRun'] = ResolversParentTypes['IncidentImportDryRun']> = {
  alreadyImported?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  duplicatesInFile?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  encoding?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  errorCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  errors?: Resolver<ResolversTypes['IncidentImportRowErrorConnection'], ParentType, ContextType, Partial<IncidentImportDryRunErrorsArgs>>;
  ignoredHeadings?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  invalid?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  preview?: Resolver<ReadonlyArray<ResolversTypes['IncidentImportPreviewRow']>, ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  valid?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IncidentImportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentImportEdge'] = ResolversParentTypes['IncidentImportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IncidentImport'], ParentType, ContextType>;
};

export type IncidentImportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentImportPayload'] = ResolversParentTypes['IncidentImportPayload']> = {
  incidentImport?: Resolver<Maybe<ResolversTypes['IncidentImport']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['IncidentImportUserError']>, ParentType, ContextType>;
};

export type IncidentImportPreviewRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentImportPreviewRow'] = ResolversParentTypes['IncidentImportPreviewRow']> = {
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  externalNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  grid?: Resolver<ResolversTypes['Grid'], ParentType, ContextType>;
  point?: Resolver<ResolversTypes['LngLat'], ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['IncidentSource'], ParentType, ContextType>;
};

export type IncidentImportProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentImportProgress'] = ResolversParentTypes['IncidentImportProgress']> = {
  alreadyThere?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  loaded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IncidentImportRejectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentImportRejection'] = ResolversParentTypes['IncidentImportRejection']> = {
  code?: Resolver<ResolversTypes['IncidentImportRejectionCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IncidentImportRowErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentImportRowError'] = ResolversParentTypes['IncidentImportRowError']> = {
  code?: Resolver<ResolversTypes['IncidentImportRowErrorCode'], ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IncidentImportRowErrorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentImportRowErrorConnection'] = ResolversParentTypes['IncidentImportRowErrorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IncidentImportRowErrorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['IncidentImportRowError']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IncidentImportRowErrorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentImportRowErrorEdge'] = ResolversParentTypes['IncidentImportRowErrorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IncidentImportRowError'], ParentType, ContextType>;
};

export type IncidentImportUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentImportUserError'] = ResolversParentTypes['IncidentImportUserError']> = {
  code?: Resolver<ResolversTypes['IncidentImportErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IncidentMediationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentMediation'] = ResolversParentTypes['IncidentMediation']> = {
  agreement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  followUp?: Resolver<Maybe<ResolversTypes['IncidentMediationFollowUp']>, ParentType, ContextType>;
  followUpFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  followUpUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['MediationOutcome'], ParentType, ContextType>;
};

export type IncidentMediationFollowUpResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentMediationFollowUp'] = ResolversParentTypes['IncidentMediationFollowUp']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  isKept?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IncidentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentPayload'] = ResolversParentTypes['IncidentPayload']> = {
  incident?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['IncidentUserError']>, ParentType, ContextType>;
};

export type IncidentPeriodRateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentPeriodRate'] = ResolversParentTypes['IncidentPeriodRate']> = {
  definition?: Resolver<ResolversTypes['IncidentRateDefinition'], ParentType, ContextType>;
  denominator?: Resolver<ResolversTypes['IncidentRateCount'], ParentType, ContextType>;
  exclusions?: Resolver<ReadonlyArray<ResolversTypes['IncidentRateExclusion']>, ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['IncidentRateCount'], ParentType, ContextType>;
  onMonth?: Resolver<ResolversTypes['IncidentRateChange'], ParentType, ContextType>;
  onYear?: Resolver<ResolversTypes['IncidentRateChange'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type IncidentRateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentRate'] = ResolversParentTypes['IncidentRate']> = {
  denominator?: Resolver<ResolversTypes['IncidentFigure'], ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['IncidentFigure'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type IncidentRateChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentRateChange'] = ResolversParentTypes['IncidentRateChange']> = {
  change?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type IncidentRateCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentRateCount'] = ResolversParentTypes['IncidentRateCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  incidents?: Resolver<ResolversTypes['IncidentConnection'], ParentType, ContextType, Partial<IncidentRateCountIncidentsArgs>>;
  set?: Resolver<ResolversTypes['IncidentRateSet'], ParentType, ContextType>;
};

export type IncidentRateDefinitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentRateDefinition'] = ResolversParentTypes['IncidentRateDefinition']> = {
  better?: Resolver<ResolversTypes['IncidentRateDirection'], ParentType, ContextType>;
  chinese?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  denominator?: Resolver<ResolversTypes['IncidentRateSet'], ParentType, ContextType>;
  denominatorMeans?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  english?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  exclusions?: Resolver<ReadonlyArray<ResolversTypes['IncidentRateExclusionRule']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['IncidentRateName'], ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['IncidentRateSet'], ParentType, ContextType>;
  numeratorMeans?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IncidentRateExclusionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentRateExclusion'] = ResolversParentTypes['IncidentRateExclusion']> = {
  count?: Resolver<ResolversTypes['IncidentRateCount'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IncidentRateExclusionRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentRateExclusionRule'] = ResolversParentTypes['IncidentRateExclusionRule']> = {
  set?: Resolver<ResolversTypes['IncidentRateSet'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IncidentRatePartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentRatePart'] = ResolversParentTypes['IncidentRatePart']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['IncidentPeriodRate'], ParentType, ContextType>;
};

export type IncidentRatesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentRates'] = ResolversParentTypes['IncidentRates']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['IncidentRateCount'], ParentType, ContextType, RequireFields<IncidentRatesCountArgs, 'set'>>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isRunning?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['IncidentRatePart']>, ParentType, ContextType, RequireFields<IncidentRatesPartsArgs, 'by' | 'name'>>;
  rate?: Resolver<ResolversTypes['IncidentPeriodRate'], ParentType, ContextType, RequireFields<IncidentRatesRateArgs, 'name'>>;
  rates?: Resolver<ReadonlyArray<ResolversTypes['IncidentPeriodRate']>, ParentType, ContextType, Partial<IncidentRatesRatesArgs>>;
  stalePartitions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  within?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IncidentSignalsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentSignals'] = ResolversParentTypes['IncidentSignals']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  leastWhistles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mostWhistles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  towns?: Resolver<ReadonlyArray<ResolversTypes['IncidentTownSignals']>, ParentType, ContextType>;
  whistlesFromReported?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IncidentTownSignalsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentTownSignals'] = ResolversParentTypes['IncidentTownSignals']> = {
  flags?: Resolver<ReadonlyArray<ResolversTypes['IncidentSignalFlag']>, ParentType, ContextType>;
  reported?: Resolver<ResolversTypes['IncidentFigure'], ParentType, ContextType>;
  shares?: Resolver<ReadonlyArray<ResolversTypes['IncidentCappedShare']>, ParentType, ContextType>;
  town?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  whistleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  whistled?: Resolver<ResolversTypes['IncidentFigure'], ParentType, ContextType>;
};

export type IncidentTrackResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentTrack'] = ResolversParentTypes['IncidentTrack']> = {
  categoryName?: Resolver<ResolversTypes['TrackWords'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isMerged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isWaitingForReporter?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nextHolder?: Resolver<Maybe<ResolversTypes['TrackWords']>, ParentType, ContextType>;
  promise?: Resolver<ResolversTypes['Deadline'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['TrackStep'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['IncidentTrackStep']>, ParentType, ContextType>;
};

export type IncidentTrackStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentTrackStep'] = ResolversParentTypes['IncidentTrackStep']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['TrackStep'], ParentType, ContextType>;
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
  apiKeyCreate?: Resolver<ResolversTypes['ApiKeyCreatePayload'], ParentType, ContextType, RequireFields<MutationApiKeyCreateArgs, 'idempotencyKey' | 'input'>>;
  apiKeyRevoke?: Resolver<ResolversTypes['ApiKeyPayload'], ParentType, ContextType, RequireFields<MutationApiKeyRevokeArgs, 'id' | 'idempotencyKey'>>;
  emergencyCallOpen?: Resolver<ResolversTypes['EmergencyCallOpenPayload'], ParentType, ContextType, RequireFields<MutationEmergencyCallOpenArgs, 'idempotencyKey' | 'input'>>;
  emergencyDeviceRegister?: Resolver<ResolversTypes['EmergencyDeviceRegisterPayload'], ParentType, ContextType, RequireFields<MutationEmergencyDeviceRegisterArgs, 'idempotencyKey' | 'input'>>;
  emergencyDeviceRetire?: Resolver<ResolversTypes['EmergencyDevicePayload'], ParentType, ContextType, RequireFields<MutationEmergencyDeviceRetireArgs, 'id' | 'idempotencyKey'>>;
  incidentAccept?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationIncidentAcceptArgs, 'id' | 'idempotencyKey'>>;
  incidentAcknowledge?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationIncidentAcknowledgeArgs, 'id' | 'idempotencyKey'>>;
  incidentAddChild?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationIncidentAddChildArgs, 'id' | 'idempotencyKey' | 'input'>>;
  incidentAddCoDepartment?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationIncidentAddCoDepartmentArgs, 'id' | 'idempotencyKey' | 'input'>>;
  incidentAnswerWhistle?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationIncidentAnswerWhistleArgs, 'id' | 'idempotencyKey' | 'input'>>;
  incidentApprove?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationIncidentApproveArgs, 'id' | 'idempotencyKey'>>;
  incidentArchive?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationIncidentArchiveArgs, 'id' | 'idempotencyKey'>>;
  incidentAskReporter?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationIncidentAskReporterArgs, 'id' | 'idempotencyKey' | 'input'>>;
  incidentBlowWhistle?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationIncidentBlowWhistleArgs, 'id' | 'idempotencyKey' | 'input'>>;
  incidentComment?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationIncidentCommentArgs, 'id' | 'idempotencyKey' | 'input'>>;
  incidentDispatch?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationIncidentDispatchArgs, 'id' | 'idempotencyKey' | 'input'>>;
  incidentEvaluate?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationIncidentEvaluateArgs, 'id' | 'idempotencyKey' | 'input'>>;
  incidentEvaluateByToken?: Resolver<ResolversTypes['IncidentEvaluateByTokenPayload'], ParentType, ContextType, RequireFields<MutationIncidentEvaluateByTokenArgs, 'idempotencyKey' | 'input'>>;
  incidentExtend?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationIncidentExtendArgs, 'id' | 'idempotencyKey' | 'input'>>;
  incidentFailCheck?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationIncidentFailCheckArgs, 'id' | 'idempotencyKey' | 'input'>>;
  incidentFile?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationIncidentFileArgs, 'id' | 'idempotencyKey'>>;
  incidentFollowUpMediation?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationIncidentFollowUpMediationArgs, 'id' | 'idempotencyKey' | 'input'>>;
  incidentGiveFeedback?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationIncidentGiveFeedbackArgs, 'id' | 'idempotencyKey' | 'input'>>;
  incidentHandleOnTheSpot?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationIncidentHandleOnTheSpotArgs, 'idempotencyKey' | 'input'>>;
  incidentImportStart?: Resolver<ResolversTypes['IncidentImportPayload'], ParentType, ContextType, RequireFields<MutationIncidentImportStartArgs, 'id' | 'idempotencyKey'>>;
  incidentImportStop?: Resolver<ResolversTypes['IncidentImportPayload'], ParentType, ContextType, RequireFields<MutationIncidentImportStopArgs, 'id' | 'idempotencyKey'>>;
  incidentInspect?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationIncidentInspectArgs, 'id' | 'idempotencyKey' | 'input'>>;
  incidentMediate?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationIncidentMediateArgs, 'id' | 'idempotencyKey' | 'input'>>;
  incidentMerge?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationIncidentMergeArgs, 'id' | 'idempotencyKey' | 'input'>>;
  incidentNameMediator?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationIncidentNameMediatorArgs, 'id' | 'idempotencyKey' | 'input'>>;
  incidentOpen?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationIncidentOpenArgs, 'idempotencyKey' | 'input'>>;
  incidentPassCheck?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationIncidentPassCheckArgs, 'id' | 'idempotencyKey'>>;
  incidentRateWhistle?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationIncidentRateWhistleArgs, 'id' | 'idempotencyKey' | 'input'>>;
  incidentRebase?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationIncidentRebaseArgs, 'id' | 'idempotencyKey' | 'input'>>;
  incidentRefuse?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationIncidentRefuseArgs, 'id' | 'idempotencyKey' | 'input'>>;
  incidentReject?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationIncidentRejectArgs, 'id' | 'idempotencyKey' | 'input'>>;
  incidentReply?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationIncidentReplyArgs, 'id' | 'idempotencyKey' | 'input'>>;
  incidentReplyInterim?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationIncidentReplyInterimArgs, 'id' | 'idempotencyKey' | 'input'>>;
  incidentReportRecurrence?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationIncidentReportRecurrenceArgs, 'id' | 'idempotencyKey' | 'input'>>;
  incidentResume?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationIncidentResumeArgs, 'id' | 'idempotencyKey'>>;
  incidentResumeWork?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationIncidentResumeWorkArgs, 'id' | 'idempotencyKey'>>;
  incidentReturn?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationIncidentReturnArgs, 'id' | 'idempotencyKey' | 'input'>>;
  incidentSelfHandle?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationIncidentSelfHandleArgs, 'id' | 'idempotencyKey' | 'input'>>;
  incidentSign?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationIncidentSignArgs, 'id' | 'idempotencyKey'>>;
  incidentStartCheck?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationIncidentStartCheckArgs, 'id' | 'idempotencyKey'>>;
  incidentSuspend?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationIncidentSuspendArgs, 'id' | 'idempotencyKey' | 'input'>>;
  incidentUnmerge?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationIncidentUnmergeArgs, 'id' | 'idempotencyKey' | 'input'>>;
  incidentVerifyOnSite?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationIncidentVerifyOnSiteArgs, 'id' | 'idempotencyKey' | 'input'>>;
  incidentVoid?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationIncidentVoidArgs, 'id' | 'idempotencyKey' | 'input'>>;
  pairingAssign?: Resolver<ResolversTypes['PairingPayload'], ParentType, ContextType, RequireFields<MutationPairingAssignArgs, 'idempotencyKey' | 'input'>>;
  pairingEnd?: Resolver<ResolversTypes['PairingPayload'], ParentType, ContextType, RequireFields<MutationPairingEndArgs, 'id' | 'idempotencyKey' | 'input'>>;
  platformClockAdvance?: Resolver<ResolversTypes['PlatformClock'], ParentType, ContextType, RequireFields<MutationPlatformClockAdvanceArgs, 'minutes'>>;
  visitRecord?: Resolver<ResolversTypes['VisitPayload'], ParentType, ContextType, RequireFields<MutationVisitRecordArgs, 'idempotencyKey' | 'input'>>;
};

export type NeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Need'] = ResolversParentTypes['Need']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'AdmissionItem' | 'Camp' | 'Certificate' | 'Division' | 'EmergencyDevice' | 'Enterprise' | 'Grid' | 'HandOver' | 'HonourEntry' | 'HonourList' | 'HonourVeto' | 'Incident' | 'IncidentImport' | 'Need' | 'Notice' | 'Pairing' | 'Person' | 'Posting' | 'Request' | 'Session' | 'TrainingRecord' | 'Visit' | 'Volunteer', ParentType, ContextType>;
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

export type PairingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Pairing'] = ResolversParentTypes['Pairing'], FederationReferenceType extends FederationReferenceTypes['Pairing'] = FederationReferenceTypes['Pairing']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Pairing']> | FederationReferenceType, FederationReferenceType, ContextType>;
  areaCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  grid?: Resolver<Maybe<ResolversTypes['Grid']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastVisitedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['PairingLevel'], ParentType, ContextType>;
  past?: Resolver<ReadonlyArray<ResolversTypes['PairingSpell']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PairingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PairingConnection'] = ResolversParentTypes['PairingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PairingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Pairing']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PairingCoverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PairingCover'] = ResolversParentTypes['PairingCover']> = {
  areaCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pairedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unpaired?: Resolver<ResolversTypes['PairingGapConnection'], ParentType, ContextType, Partial<PairingCoverUnpairedArgs>>;
  unvisited?: Resolver<ResolversTypes['PairingGapConnection'], ParentType, ContextType, Partial<PairingCoverUnvisitedArgs>>;
  visitedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PairingCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PairingCoverage'] = ResolversParentTypes['PairingCoverage']> = {
  areaCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  communities?: Resolver<ResolversTypes['PairingCover'], ParentType, ContextType>;
  grids?: Resolver<ResolversTypes['PairingCover'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PairingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PairingEdge'] = ResolversParentTypes['PairingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Pairing'], ParentType, ContextType>;
};

export type PairingGapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PairingGap'] = ResolversParentTypes['PairingGap']> = {
  areaCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pairing?: Resolver<Maybe<ResolversTypes['Pairing']>, ParentType, ContextType>;
};

export type PairingGapConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PairingGapConnection'] = ResolversParentTypes['PairingGapConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PairingGapEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PairingGap']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PairingGapEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PairingGapEdge'] = ResolversParentTypes['PairingGapEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PairingGap'], ParentType, ContextType>;
};

export type PairingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PairingPayload'] = ResolversParentTypes['PairingPayload']> = {
  pairing?: Resolver<Maybe<ResolversTypes['Pairing']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['PairingUserError']>, ParentType, ContextType>;
};

export type PairingSpellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PairingSpell'] = ResolversParentTypes['PairingSpell']> = {
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PairingUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PairingUserError'] = ResolversParentTypes['PairingUserError']> = {
  code?: Resolver<ResolversTypes['PairingErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PendingApprovalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PendingApproval'] = ResolversParentTypes['PendingApproval']> = {
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  askedBy?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  days?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ApprovalKind'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['ApprovalRank'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reviewAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
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
  apiKeys?: Resolver<ReadonlyArray<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType, RequireFields<QueryDivisionArgs, 'code'>>;
  emergencyDevices?: Resolver<ResolversTypes['EmergencyDeviceConnection'], ParentType, ContextType, Partial<QueryEmergencyDevicesArgs>>;
  grid?: Resolver<Maybe<ResolversTypes['Grid']>, ParentType, ContextType, RequireFields<QueryGridArgs, 'code'>>;
  gridAt?: Resolver<Maybe<ResolversTypes['Grid']>, ParentType, ContextType, RequireFields<QueryGridAtArgs, 'point'>>;
  grids?: Resolver<ResolversTypes['GridConnection'], ParentType, ContextType, Partial<QueryGridsArgs>>;
  incident?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType, RequireFields<QueryIncidentArgs, 'id'>>;
  incidentAgeing?: Resolver<ResolversTypes['IncidentAgeing'], ParentType, ContextType, RequireFields<QueryIncidentAgeingArgs, 'within'>>;
  incidentByCode?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType, RequireFields<QueryIncidentByCodeArgs, 'code'>>;
  incidentDuplicatesOf?: Resolver<ResolversTypes['DuplicateCheck'], ParentType, ContextType, RequireFields<QueryIncidentDuplicatesOfArgs, 'category' | 'description' | 'point'>>;
  incidentFigures?: Resolver<ResolversTypes['IncidentFigures'], ParentType, ContextType, RequireFields<QueryIncidentFiguresArgs, 'from' | 'until' | 'within'>>;
  incidentImport?: Resolver<Maybe<ResolversTypes['IncidentImport']>, ParentType, ContextType, RequireFields<QueryIncidentImportArgs, 'id'>>;
  incidentImports?: Resolver<ResolversTypes['IncidentImportConnection'], ParentType, ContextType, Partial<QueryIncidentImportsArgs>>;
  incidentRateCatalogue?: Resolver<ReadonlyArray<ResolversTypes['IncidentRateDefinition']>, ParentType, ContextType>;
  incidentRates?: Resolver<ResolversTypes['IncidentRates'], ParentType, ContextType, RequireFields<QueryIncidentRatesArgs, 'month' | 'within'>>;
  incidentSignals?: Resolver<ResolversTypes['IncidentSignals'], ParentType, ContextType, RequireFields<QueryIncidentSignalsArgs, 'month' | 'within'>>;
  incidentTrack?: Resolver<Maybe<ResolversTypes['IncidentTrack']>, ParentType, ContextType, RequireFields<QueryIncidentTrackArgs, 'code'>>;
  incidents?: Resolver<ResolversTypes['IncidentConnection'], ParentType, ContextType, Partial<QueryIncidentsArgs>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  pairingCoverage?: Resolver<Maybe<ResolversTypes['PairingCoverage']>, ParentType, ContextType, RequireFields<QueryPairingCoverageArgs, 'areaCode'>>;
  pairings?: Resolver<ResolversTypes['PairingConnection'], ParentType, ContextType, Partial<QueryPairingsArgs>>;
  platformClock?: Resolver<ResolversTypes['PlatformClock'], ParentType, ContextType>;
  repeatSites?: Resolver<ReadonlyArray<ResolversTypes['RepeatSite']>, ParentType, ContextType, RequireFields<QueryRepeatSitesArgs, 'first' | 'minCount' | 'within'>>;
  unitEvaluations?: Resolver<ResolversTypes['UnitEvaluations'], ParentType, ContextType, RequireFields<QueryUnitEvaluationsArgs, 'month' | 'within'>>;
  visits?: Resolver<ResolversTypes['VisitConnection'], ParentType, ContextType, Partial<QueryVisitsArgs>>;
};

export type RepeatSiteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RepeatSite'] = ResolversParentTypes['RepeatSite']> = {
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  centre?: Resolver<ResolversTypes['LngLat'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  grid?: Resolver<ResolversTypes['Grid'], ParentType, ContextType>;
  incidents?: Resolver<ResolversTypes['IncidentConnection'], ParentType, ContextType, Partial<RepeatSiteIncidentsArgs>>;
  lastAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  radiusM?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Request'] = ResolversParentTypes['Request']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrackWordsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrackWords'] = ResolversParentTypes['TrackWords']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TrainingRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingRecord'] = ResolversParentTypes['TrainingRecord']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnitEvaluationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitEvaluation'] = ResolversParentTypes['UnitEvaluation']> = {
  departmentCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  departmentName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exactScore?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isPartial?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  outOf?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['UnitEvaluationPart']>, ParentType, ContextType>;
  ratings?: Resolver<Maybe<ResolversTypes['UnitEvaluationRatings']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type UnitEvaluationPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitEvaluationPart'] = ResolversParentTypes['UnitEvaluationPart']> = {
  denominator?: Resolver<ResolversTypes['IncidentRateCount'], ParentType, ContextType>;
  exactPoints?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['IncidentRateCount'], ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['IncidentRateName'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnitEvaluationRatingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitEvaluationRatings'] = ResolversParentTypes['UnitEvaluationRatings']> = {
  average?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  communities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnitEvaluationsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitEvaluations'] = ResolversParentTypes['UnitEvaluations']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isRunning?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stalePartitions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  units?: Resolver<ReadonlyArray<ResolversTypes['UnitEvaluation']>, ParentType, ContextType>;
  weightsVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  within?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'AdmissionItemUserError' | 'ApiKeyUserError' | 'EmergencyCallUserError' | 'EmergencyDeviceUserError' | 'IncidentEvaluateByTokenUserError' | 'IncidentImportUserError' | 'IncidentUserError' | 'PairingUserError' | 'VisitUserError', ParentType, ContextType>;
};

export type VisitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Visit'] = ResolversParentTypes['Visit'], FederationReferenceType extends FederationReferenceTypes['Visit'] = FederationReferenceTypes['Visit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Visit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  areaCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  grid?: Resolver<Maybe<ResolversTypes['Grid']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['VisitKind'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['VisitTopic']>, ParentType, ContextType>;
  visitedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  visitor?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VisitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisitConnection'] = ResolversParentTypes['VisitConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VisitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Visit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VisitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisitEdge'] = ResolversParentTypes['VisitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Visit'], ParentType, ContextType>;
};

export type VisitPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisitPayload'] = ResolversParentTypes['VisitPayload']> = {
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['VisitUserError']>, ParentType, ContextType>;
  visit?: Resolver<Maybe<ResolversTypes['Visit']>, ParentType, ContextType>;
};

export type VisitUserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisitUserError'] = ResolversParentTypes['VisitUserError']> = {
  code?: Resolver<ResolversTypes['VisitErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VolunteerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Volunteer'] = ResolversParentTypes['Volunteer']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WhistleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Whistle'] = ResolversParentTypes['Whistle']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  calls?: Resolver<ReadonlyArray<ResolversTypes['WhistleCall']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['WhistleKind'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WhistleCallResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WhistleCall'] = ResolversParentTypes['WhistleCall']> = {
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  departmentCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  duties?: Resolver<ReadonlyArray<ResolversTypes['WhistleDuty']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type WhistleDutyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WhistleDuty'] = ResolversParentTypes['WhistleDuty']> = {
  doneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  milestone?: Resolver<ResolversTypes['WhistleMilestone'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AdmissionDepartment?: AdmissionDepartmentResolvers<ContextType>;
  AdmissionItem?: AdmissionItemResolvers<ContextType>;
  AdmissionItemPayload?: AdmissionItemPayloadResolvers<ContextType>;
  AdmissionItemUserError?: AdmissionItemUserErrorResolvers<ContextType>;
  ApiKey?: ApiKeyResolvers<ContextType>;
  ApiKeyCreatePayload?: ApiKeyCreatePayloadResolvers<ContextType>;
  ApiKeyPayload?: ApiKeyPayloadResolvers<ContextType>;
  ApiKeyUserError?: ApiKeyUserErrorResolvers<ContextType>;
  Attachment?: AttachmentResolvers<ContextType>;
  Camp?: CampResolvers<ContextType>;
  Certificate?: CertificateResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Deadline?: DeadlineResolvers<ContextType>;
  DispatchCandidate?: DispatchCandidateResolvers<ContextType>;
  Division?: DivisionResolvers<ContextType>;
  DuplicateCheck?: DuplicateCheckResolvers<ContextType>;
  DuplicateHint?: DuplicateHintResolvers<ContextType>;
  EmergencyCall?: EmergencyCallResolvers<ContextType>;
  EmergencyCallOpenPayload?: EmergencyCallOpenPayloadResolvers<ContextType>;
  EmergencyCallUserError?: EmergencyCallUserErrorResolvers<ContextType>;
  EmergencyDevice?: EmergencyDeviceResolvers<ContextType>;
  EmergencyDeviceConnection?: EmergencyDeviceConnectionResolvers<ContextType>;
  EmergencyDeviceEdge?: EmergencyDeviceEdgeResolvers<ContextType>;
  EmergencyDevicePayload?: EmergencyDevicePayloadResolvers<ContextType>;
  EmergencyDeviceRegisterPayload?: EmergencyDeviceRegisterPayloadResolvers<ContextType>;
  EmergencyDeviceUserError?: EmergencyDeviceUserErrorResolvers<ContextType>;
  Enterprise?: EnterpriseResolvers<ContextType>;
  Grid?: GridResolvers<ContextType>;
  GridConnection?: GridConnectionResolvers<ContextType>;
  GridEdge?: GridEdgeResolvers<ContextType>;
  HandOver?: HandOverResolvers<ContextType>;
  HonourEntry?: HonourEntryResolvers<ContextType>;
  HonourList?: HonourListResolvers<ContextType>;
  HonourVeto?: HonourVetoResolvers<ContextType>;
  Incident?: IncidentResolvers<ContextType>;
  IncidentAgeBucket?: IncidentAgeBucketResolvers<ContextType>;
  IncidentAgeing?: IncidentAgeingResolvers<ContextType>;
  IncidentCappedShare?: IncidentCappedShareResolvers<ContextType>;
  IncidentChild?: IncidentChildResolvers<ContextType>;
  IncidentConnection?: IncidentConnectionResolvers<ContextType>;
  IncidentDwell?: IncidentDwellResolvers<ContextType>;
  IncidentEdge?: IncidentEdgeResolvers<ContextType>;
  IncidentEvaluateByTokenPayload?: IncidentEvaluateByTokenPayloadResolvers<ContextType>;
  IncidentEvaluateByTokenUserError?: IncidentEvaluateByTokenUserErrorResolvers<ContextType>;
  IncidentEvaluation?: IncidentEvaluationResolvers<ContextType>;
  IncidentEvent?: IncidentEventResolvers<ContextType>;
  IncidentExclusion?: IncidentExclusionResolvers<ContextType>;
  IncidentFigure?: IncidentFigureResolvers<ContextType>;
  IncidentFigures?: IncidentFiguresResolvers<ContextType>;
  IncidentImport?: IncidentImportResolvers<ContextType>;
  IncidentImportConnection?: IncidentImportConnectionResolvers<ContextType>;
  IncidentImportDryRun?: IncidentImportDryRunResolvers<ContextType>;
  IncidentImportEdge?: IncidentImportEdgeResolvers<ContextType>;
  IncidentImportPayload?: IncidentImportPayloadResolvers<ContextType>;
  IncidentImportPreviewRow?: IncidentImportPreviewRowResolvers<ContextType>;
  IncidentImportProgress?: IncidentImportProgressResolvers<ContextType>;
  IncidentImportRejection?: IncidentImportRejectionResolvers<ContextType>;
  IncidentImportRowError?: IncidentImportRowErrorResolvers<ContextType>;
  IncidentImportRowErrorConnection?: IncidentImportRowErrorConnectionResolvers<ContextType>;
  IncidentImportRowErrorEdge?: IncidentImportRowErrorEdgeResolvers<ContextType>;
  IncidentImportUserError?: IncidentImportUserErrorResolvers<ContextType>;
  IncidentMediation?: IncidentMediationResolvers<ContextType>;
  IncidentMediationFollowUp?: IncidentMediationFollowUpResolvers<ContextType>;
  IncidentPayload?: IncidentPayloadResolvers<ContextType>;
  IncidentPeriodRate?: IncidentPeriodRateResolvers<ContextType>;
  IncidentRate?: IncidentRateResolvers<ContextType>;
  IncidentRateChange?: IncidentRateChangeResolvers<ContextType>;
  IncidentRateCount?: IncidentRateCountResolvers<ContextType>;
  IncidentRateDefinition?: IncidentRateDefinitionResolvers<ContextType>;
  IncidentRateExclusion?: IncidentRateExclusionResolvers<ContextType>;
  IncidentRateExclusionRule?: IncidentRateExclusionRuleResolvers<ContextType>;
  IncidentRatePart?: IncidentRatePartResolvers<ContextType>;
  IncidentRates?: IncidentRatesResolvers<ContextType>;
  IncidentSignals?: IncidentSignalsResolvers<ContextType>;
  IncidentTownSignals?: IncidentTownSignalsResolvers<ContextType>;
  IncidentTrack?: IncidentTrackResolvers<ContextType>;
  IncidentTrackStep?: IncidentTrackStepResolvers<ContextType>;
  IncidentUserError?: IncidentUserErrorResolvers<ContextType>;
  LngLat?: LngLatResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  Need?: NeedResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Notice?: NoticeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Pairing?: PairingResolvers<ContextType>;
  PairingConnection?: PairingConnectionResolvers<ContextType>;
  PairingCover?: PairingCoverResolvers<ContextType>;
  PairingCoverage?: PairingCoverageResolvers<ContextType>;
  PairingEdge?: PairingEdgeResolvers<ContextType>;
  PairingGap?: PairingGapResolvers<ContextType>;
  PairingGapConnection?: PairingGapConnectionResolvers<ContextType>;
  PairingGapEdge?: PairingGapEdgeResolvers<ContextType>;
  PairingPayload?: PairingPayloadResolvers<ContextType>;
  PairingSpell?: PairingSpellResolvers<ContextType>;
  PairingUserError?: PairingUserErrorResolvers<ContextType>;
  PendingApproval?: PendingApprovalResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PlatformClock?: PlatformClockResolvers<ContextType>;
  Posting?: PostingResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RepeatSite?: RepeatSiteResolvers<ContextType>;
  Request?: RequestResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  TrackWords?: TrackWordsResolvers<ContextType>;
  TrainingRecord?: TrainingRecordResolvers<ContextType>;
  UnitEvaluation?: UnitEvaluationResolvers<ContextType>;
  UnitEvaluationPart?: UnitEvaluationPartResolvers<ContextType>;
  UnitEvaluationRatings?: UnitEvaluationRatingsResolvers<ContextType>;
  UnitEvaluations?: UnitEvaluationsResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Visit?: VisitResolvers<ContextType>;
  VisitConnection?: VisitConnectionResolvers<ContextType>;
  VisitEdge?: VisitEdgeResolvers<ContextType>;
  VisitPayload?: VisitPayloadResolvers<ContextType>;
  VisitUserError?: VisitUserErrorResolvers<ContextType>;
  Volunteer?: VolunteerResolvers<ContextType>;
  Whistle?: WhistleResolvers<ContextType>;
  WhistleCall?: WhistleCallResolvers<ContextType>;
  WhistleDuty?: WhistleDutyResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
