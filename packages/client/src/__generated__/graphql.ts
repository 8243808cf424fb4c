/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

/** Who came, as the trainer notes it 考勤. */
export type AttendanceMark =
  /** Did not come 缺勤. */
  | 'ABSENT'
  /** Came late 迟到. */
  | 'LATE'
  /** Came in time 出勤. */
  | 'PRESENT';

/** Which camps to list; all conditions must hold. */
export type CampFilter = {
  /** Only those of this series 系列. */
  series?: string | null | undefined;
  /** Only those for an area in the subtree of this division code 所在区划. */
  within?: string | null | undefined;
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

/** Which certificates to list; all conditions must hold. */
export type CertificateFilter = {
  /** Only this module 模块. */
  module?: TrainingModule | null | undefined;
  /** Only those of this person; global id 持证人. */
  personId?: string | null | undefined;
  /** Only those that hold at this instant. */
  validAt?: string | null | undefined;
  /** Only those of people who serve in the subtree of this division or grid code 所在区划. */
  within?: string | null | undefined;
};

/** Whether a certificate holds 证书状态. */
export type CertificateStatus =
  /** Its time is over 过期. */
  | 'EXPIRED'
  /** It was revoked 撤销. */
  | 'REVOKED'
  /** It holds 有效. */
  | 'VALID';

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

/** Level of a division in the tree 区县 / 镇街 / 社区·村. */
export type DivisionLevel =
  /** Community or village 社区·村, 12-digit code. */
  | 'COMMUNITY'
  /** District 区县, 6-digit code (GB/T 2260). */
  | 'DISTRICT'
  /** Town or sub-district 镇街, 9-digit code. */
  | 'TOWN';

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

/** Shifts of a month. */
export type DutyMonthPlanInput = {
  /** All of them are planned, or none; at most 400 at once. */
  shifts: Array<DutyShiftInput>;
};

/** A shift to be planned. */
export type DutyShiftInput = {
  /** Global id of who is called where the person does not answer 备班人. */
  backupId?: string | null | undefined;
  /** First instant; in the month of the plan. */
  from: string;
  /** Global id of who is on duty 值班人. */
  personId: string;
  /** First instant after it; 24 hours later at most. */
  until: string;
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
  deviceCode: string;
  /** The device's key 设备密钥. */
  deviceKey: string;
};

/** Employment of a grid member 用工形式. */
export type Employment =
  /** Full-time 专职. */
  | 'FULL_TIME'
  /** Part-time 兼职. */
  | 'PART_TIME';

/** Which companies to list; all conditions must hold. */
export type EnterpriseFilter = {
  /** Only those of this industry chain 产业链. */
  chain?: string | null | undefined;
  /** Only key companies, or only others 重点企业. */
  isKey?: boolean | null | undefined;
  /** Only those without a liaison, or only those with one 未包联. */
  isUnserved?: boolean | null | undefined;
  /** Only those this person looks after; global id 联络员. */
  liaison?: string | null | undefined;
  /** Only those in this park 园区. */
  park?: string | null | undefined;
  /** Only those of this size 规模. */
  scale?: EnterpriseScale | null | undefined;
  /** Only those in the subtree of this division code 所在区划. */
  within?: string | null | undefined;
};

/** How to sort companies. */
export type EnterpriseOrder = {
  /** In this direction. */
  direction: OrderDirection;
  /** Sort by this. */
  field: EnterpriseOrderField;
};

/** What companies can be sorted by. */
export type EnterpriseOrderField =
  /** Credit code. */
  | 'CREDIT_CODE'
  /** When the file was opened. */
  | 'REGISTERED_AT';

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
  caption: string;
  /** SHA-256 of the file, hexadecimal. */
  sha256: string;
};

/** An exam that was sat. */
export type ExamRecordInput = {
  /** Global id of who sat it 学员. */
  personId: string;
  /** Score, 0 to 100 分数. */
  score: number;
  /** Global id of the theory session it was sat in 课次. */
  sessionId: string;
};

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

/** Which gaps to list; all conditions must hold. */
export type GridGapFilter = {
  /** Only gaps of these kinds 缺口类型. */
  kinds?: Array<GridGapKind> | null | undefined;
  /** Only grids in the subtree of this division or grid code, in your scope 所在区划. */
  within: string;
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
  listId?: string | null | undefined;
};

/** Why a certificate is taken back. */
export type HonourCertificateRevokeInput = {
  /** Why; the holder is told 理由. */
  reason: string;
};

/** Which entries; all conditions must hold. */
export type HonourEntryFilter = {
  /** Only this unit's; code 单位. */
  departmentCode?: string | null | undefined;
  /** Only this case file; global id 案卷. */
  incidentId?: string | null | undefined;
  /** Only those with, or without, a rank 是否排名. */
  isRanked?: boolean | null | undefined;
  /** Only this person's; global id 人员. */
  personId?: string | null | undefined;
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
  areaCode?: string | null | undefined;
  /** Only this category 类别. */
  category?: HonourCategory | null | undefined;
  /** Only those of the window that begins with this month, `YYYY-MM` 起始月. */
  fromMonth?: string | null | undefined;
  /** Only full-time, or only part-time members 专职/兼职. */
  kind?: Employment | null | undefined;
  /** Only of this level 层级. */
  level?: HonourLevel | null | undefined;
  /** Only those of this round; global id 轮次. */
  runId?: string | null | undefined;
  /** Only those in this state 状态. */
  status?: HonourStatus | null | undefined;
  /** Only those of areas in the subtree of this division code 所在区划. */
  within?: string | null | undefined;
};

/** Whom to put forward. */
export type HonourListNominateInput = {
  /** Who of the first is not put forward; the next take their places 未予提名者. */
  passOver?: Array<HonourPassOverInput> | null | undefined;
};

/** How a share becomes a value 计算方法. */
export type HonourMethod =
  /** The plain share 比率. */
  | 'RATIO'
  /** Lower bound of the Wilson 95 % interval: a small sample counts with caution 威尔逊下界. */
  | 'WILSON_95';

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

/** Which public notices; all conditions must hold. */
export type HonourNoticeFilter = {
  /** Only this category 类别. */
  category?: HonourCategory | null | undefined;
  /** Only those of the window that begins with this month, `YYYY-MM` 起始月. */
  fromMonth?: string | null | undefined;
  /** Only published ones, or only those on notice 是否已公布. */
  isPublished?: boolean | null | undefined;
  /** Only those of areas in the subtree of this division code 所在区划. */
  within?: string | null | undefined;
};

/** How an objection is decided. */
export type HonourObjectionDecideInput = {
  /** Whether whom it is about is listed without a rank from now on; not when omitted 取消资格. */
  barsSubject?: boolean | null | undefined;
  /** Which of the incidents objected to no longer count for anybody 剔除的事件. */
  excludeIncidentIds?: Array<string> | null | undefined;
  /** Upheld, or rejected 是否成立. */
  isUpheld: boolean;
  /** Why; the author is told 理由. */
  reason: string;
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
  entryId?: string | null | undefined;
  /** Global ids of incidents that should not count, at most 50 事件. */
  incidentIds?: Array<string> | null | undefined;
  /** What is wrong, at most 2,000 characters 内容. */
  text: string;
};

/** Which objections; all conditions must hold. */
export type HonourObjectionFilter = {
  /** Only those to this list; global id 榜单. */
  listId?: string | null | undefined;
  /** Only those that far 状态. */
  status?: HonourObjectionStatus | null | undefined;
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

/** Somebody the jury does not put forward, though of rank. */
export type HonourPassOverInput = {
  /** Global id of the entry. */
  entryId: string;
  /** Why; it stays with the list 理由. */
  reason: string;
};

/** Of which district and window somebody is recommended. */
export type HonourRecommendInput = {
  /** District; one of yours 区县. */
  areaCode: string;
  /** First month of the two, `YYYY-MM` 起始月. */
  fromMonth: string;
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

/** Where a recommendation goes 推荐层级. */
export type HonourRecommendationTarget =
  /** The city 市级. */
  | 'CITY'
  /** The province 省级. */
  | 'PROVINCE';

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

/** What to compute lists from. */
export type HonourRunStartInput = {
  /** District, town or community; one of yours 区域. */
  areaCode: string;
  /** Facts recorded at or before this instant are in; now when omitted 截止时刻. */
  cutOff?: string | null | undefined;
  /** First month of the two, `YYYY-MM` 起始月. */
  fromMonth: string;
  /** Levels that get lists; all that lie in the area when omitted 层级. */
  levels?: Array<HonourLevel> | null | undefined;
};

/** State of a round 轮次状态. */
export type HonourRunStatus =
  /** Computed 已计算. */
  | 'COMPUTED'
  /** Being computed from its snapshot 计算中. */
  | 'COMPUTING';

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
  childId: string;
};

/** A department that helps. */
export type IncidentAddCoDepartmentInput = {
  /** Its code 协办部门. */
  departmentCode: string;
};

/** A called unit reports. */
export type IncidentAnswerWhistleInput = {
  /** What it has done; a later one says the earlier ones too 环节. */
  milestone: WhistleMilestone;
  /** Which whistle. */
  whistleId: string;
};

/** A question to the reporter. */
export type IncidentAskReporterInput = {
  /** What only the reporter knows, 2 to 500 characters 问题. */
  question: string;
};

/** A whistle. */
export type IncidentBlowWhistleInput = {
  /** Codes of the departments to come 部门. */
  departmentCodes: Array<string>;
  /** How hard it is 类别. */
  kind: WhistleKind;
  /** Why, 2 to 500 characters 事由. */
  reason: string;
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
  text: string;
};

/** Who is to do it. */
export type IncidentDispatchInput = {
  /** Code of the department; exclusive with `memberId` 部门. */
  departmentCode?: string | null | undefined;
  /** Item of the admission list; required for a member 准入事项. */
  itemCode?: string | null | undefined;
  /** Global id of the member; exclusive with `departmentCode` 网格员. */
  memberId?: string | null | undefined;
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

/** The reporter's answer. */
export type IncidentEvaluateInput = {
  /** In the reporter's own words, at most 500 characters. */
  comment?: string | null | undefined;
  /** Whether the reporter is satisfied 是否满意. */
  isSatisfied: boolean;
};

/** More time. */
export type IncidentExtendInput = {
  /** Whole days, 1 to 5: workdays where its promise counts working time 天数. */
  days: number;
  /** Why 理由. */
  reason: string;
};

/** A failed check. */
export type IncidentFailCheckInput = {
  /** What is not right 理由. */
  reason: string;
};

/** Word that the work is done. */
export type IncidentFeedbackInput = {
  /** Evidence, at least one 证据. */
  evidence: Array<EvidenceInput>;
  /** What was done 处置结果. */
  result: string;
};

/** Which incidents to list; all conditions must hold. */
export type IncidentFilter = {
  /** Only this category code 类别. */
  category?: string | null | undefined;
  /** Only those that wait for somebody's consent 待审批. */
  isAwaitingApproval?: boolean | null | undefined;
  /** Only those whose agreement may be followed up now and was not yet 待回访. */
  isAwaitingFollowUp?: boolean | null | undefined;
  /** Only those you answer for: your inbox 我的待办. */
  isMine?: boolean | null | undefined;
  /** Only those past their promise and still open 超期. */
  isOverdue?: boolean | null | undefined;
  /** Only those drawn for inspection 待抽查. */
  isSampled?: boolean | null | undefined;
  /** Only those that climbed at least this high 升级层级. */
  minEscalationLevel?: EscalationLevel | null | undefined;
  /** Only those reported before this instant. */
  reportedBefore?: string | null | undefined;
  /** Only those reported at or after this instant. */
  reportedFrom?: string | null | undefined;
  /** Only these states 状态. */
  statuses?: Array<IncidentStatus> | null | undefined;
  /** Only those in the subtree of this division or grid code 所在区划. */
  within?: string | null | undefined;
};

/** What a follow-up found. */
export type IncidentFollowUpMediationInput = {
  /** Whether what was agreed is kept 是否履行. */
  isKept: boolean;
  /** What was found, 2 to 500 characters; required where it is not kept 情况. */
  remark?: string | null | undefined;
};

/** A report and its handling in one 办小事. */
export type IncidentHandleOnTheSpotInput = {
  /** Category code from the catalogue 类别. */
  category: string;
  /** What was the matter, 2 to 2,000 characters 描述. */
  description: string;
  /** Photos before and after, at least two 前后照片. */
  evidence: Array<EvidenceInput>;
  /** Where 位置. */
  point: LngLatInput;
  /** What was done 处置结果. */
  result: string;
};

/** What may be done to an import now 可执行操作. */
export type IncidentImportAction =
  /** Load the valid rows, or go on 开始导入. */
  | 'START'
  /** Stop loading 停止导入. */
  | 'STOP';

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
  statuses?: Array<IncidentImportStatus> | null | undefined;
};

/** Kind of file 文件格式. */
export type IncidentImportFormat =
  /** Comma-separated values, UTF-8 or GB18030. */
  | 'CSV'
  /** A workbook; its first sheet 工作簿. */
  | 'XLSX';

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

/** An inspection of what was handled on the spot. */
export type IncidentInspectInput = {
  /** Whether it was really done 是否合格. */
  isSound: boolean;
  /** What was seen, 2 to 500 characters 说明. */
  note: string;
};

/** How it ended. */
export type IncidentMediateInput = {
  /** What was agreed, 2 to 5,000 characters; required where they agreed 协议. */
  agreement?: string | null | undefined;
  /** The outcome 结果. */
  outcome: MediationOutcome;
};

/** A second report of the same matter. */
export type IncidentMergeInput = {
  /** Global id of the incident that was reported first 主案卷. */
  intoId: string;
  /** Why they are the same 理由. */
  reason: string;
};

/** Who is to mediate. */
export type IncidentNameMediatorInput = {
  /** Global id of a mediator who serves the grid 调解员. */
  mediatorId: string;
};

/** A new report. */
export type IncidentOpenInput = {
  /** Category code from the catalogue 类别. */
  category: string;
  /** What is the matter, 2 to 2,000 characters 描述. */
  description: string;
  /** What the reporter shows of it; files uploaded before 照片. */
  evidence?: Array<EvidenceInput> | null | undefined;
  /** Where 位置. */
  point: LngLatInput;
};

/** How to sort incidents. */
export type IncidentOrder = {
  /** In this direction. */
  direction: OrderDirection;
  /** Sort by this. */
  field: IncidentOrderField;
};

/** What incidents can be sorted by. */
export type IncidentOrderField =
  /** When the promise ends. */
  | 'DUE_AT'
  /** When it was reported. */
  | 'REPORTED_AT';

/** How a called unit came. */
export type IncidentRateWhistleInput = {
  /** In words, at most 500 characters. */
  comment?: string | null | undefined;
  /** Which unit 部门. */
  departmentCode: string;
  /** 1 (did not come) to 5 评分. */
  score: number;
  /** Which whistle. */
  whistleId: string;
};

/** A refusal to take a report in. */
export type IncidentRefuseInput = {
  /** Why, for the reporter 理由. */
  reason: string;
};

/** A refused consent. */
export type IncidentRejectInput = {
  /** Why not 理由. */
  reason: string;
};

/** The reporter's reply. */
export type IncidentReplyInput = {
  /** The answer, 2 to 2,000 characters 答复. */
  reply: string;
};

/** An interim answer. */
export type IncidentReplyInterimInput = {
  /** Until when it will be done 计划完成时间. */
  planAt: string;
  /** What was found and what will be done 答复内容. */
  reply: string;
};

/** It has come back. */
export type IncidentReportRecurrenceInput = {
  /** What is there again 情况. */
  reason: string;
};

/** A return of a dispatched incident. */
export type IncidentReturnInput = {
  /** Why it is not yours 理由. */
  reason: string;
};

/** Handling on the spot 办小事. */
export type IncidentSelfHandleInput = {
  /** Photos before and after, at least two 前后照片. */
  evidence: Array<EvidenceInput>;
  /** What was done 处置结果. */
  result: string;
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
  reason: string;
  /** When it is looked at again; its time runs on from there, or from the cap of 72 working hours 复查日期. */
  reviewAt: string;
};

/** It was another matter. */
export type IncidentUnmergeInput = {
  /** Why 理由. */
  reason: string;
};

/** What was seen on site. */
export type IncidentVerifyOnSiteInput = {
  /** Whether it is there 是否属实. */
  isFound: boolean;
  /** What was seen, 2 to 500 characters 说明. */
  note: string;
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
  backupId?: string | null | undefined;
  /** First instant at which the person is away; up to 7 days back. */
  from: string;
  /** Why 类别. */
  kind: LeaveKind;
  /** Why, in words 事由. */
  reason?: string | null | undefined;
  /** First instant at which the person is back. */
  until: string;
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
  beginsBefore?: string | null | undefined;
  /** Only those that last into this time or later. */
  endsAfter?: string | null | undefined;
  /** Only those that wait for your own decision 待我审批. */
  isMineToDecide?: boolean | null | undefined;
  /** Only this person's; global id 请假人. */
  personId?: string | null | undefined;
  /** Only those in this state 状态. */
  status?: LeaveStatus | null | undefined;
  /** Only those of people in the subtree of this division code 所在区划. */
  within?: string | null | undefined;
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

/** What a liaison is to a company; one officer can be all three 三员合一. */
export type LiaisonKind =
  /** Agent who runs the company's errands 企业代办员. */
  | 'AGENT'
  /** Party adviser 党建指导员. */
  | 'PARTY_ADVISER'
  /** Guardian of a project under construction 在建项目包保员. */
  | 'PROJECT_GUARDIAN';

/** A point on the map, as a client has it. */
export type LngLatInput = {
  /** Latitude in degrees north 纬度, within 3 to 54. */
  lat: number;
  /** Longitude in degrees east 经度, within 73 to 136. */
  lng: number;
  /** Coordinate system of the two numbers 坐标系. */
  system?: CoordinateSystem;
};

/** How a mediation ended 调解结果. */
export type MediationOutcome =
  /** The parties agreed 达成协议. */
  | 'AGREED'
  /** They did not 调解不成. */
  | 'FAILED';

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

/** Who takes a need up. */
export type NeedClaimInput = {
  /** Global id of your profile as a volunteer, or of the association or unit you act for 认领主体. */
  claimantId: string;
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

/** Which needs to list; all conditions must hold. */
export type NeedFilter = {
  /** Only those filed before this instant. */
  filedBefore?: string | null | undefined;
  /** Only those filed at or after this instant. */
  filedFrom?: string | null | undefined;
  /** Only those you filed or have claimed 我的. */
  isMine?: boolean | null | undefined;
  /** Only this kind 类别. */
  kind?: NeedKind | null | undefined;
  /** Only this platform 平台. */
  platform?: NeedPlatform | null | undefined;
  /** Only these states 状态. */
  statuses?: Array<NeedStatus> | null | undefined;
  /** Only those open to claim that have waited since this instant or longer 久未认领. */
  unclaimedSince?: string | null | undefined;
  /** Only those in the subtree of this division or grid code 所在区划. */
  within?: string | null | undefined;
};

/** Word that it is done. */
export type NeedFinishInput = {
  /** What was done, 2 to 1,000 characters 完成情况. */
  result: string;
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

/** A new need. */
export type NeedOpenInput = {
  /** Code of the community (12 digits) or grid (15 digits) 所在社区或网格. */
  areaCode: string;
  /** What is needed, 2 to 1,000 characters; claimants read it, so name nobody 描述. */
  description: string;
  /** Kind of help 类别. */
  kind: NeedKind;
};

/** How to sort needs. */
export type NeedOrder = {
  /** In this direction. */
  direction: OrderDirection;
  /** Sort by this. */
  field: NeedOrderField;
};

/** What needs can be sorted by. */
export type NeedOrderField =
  /** When something last happened to it. */
  | 'CHANGED_AT'
  /** When it was filed. */
  | 'FILED_AT';

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
  reason: string;
};

/** Where the hub sends a need. */
export type NeedRouteInput = {
  /** The platform 平台. */
  platform: NeedPlatform;
  /** Why this one 理由. */
  reason: string;
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
  isRead?: boolean | null | undefined;
};

/** Which way a list runs 排序方向. */
export type OrderDirection =
  /** Smallest or earliest first 升序. */
  | 'ASC'
  /** Largest or latest first 降序. */
  | 'DESC';

/** Who is to answer for an area. */
export type PairingAssignInput = {
  /** Code of a community of 12 digits or of a grid of 15 区划编码. */
  areaCode: string;
  /** First instant of it; now, unless another is given. */
  from?: string | null | undefined;
  /** Global id of a leader of the town or district for a community, of a member of the community's committee for a grid 包联人. */
  personId: string;
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
  isVacant?: boolean | null | undefined;
  /** Only those of communities, or only those of grids 层级. */
  level?: PairingLevel | null | undefined;
  /** Only what this person answers for; global id 包联人. */
  personId?: string | null | undefined;
  /** Only those in the subtree of this division or grid code 所在区划. */
  within?: string | null | undefined;
};

/** What somebody answers for 包联层级. */
export type PairingLevel =
  /** A community, by a leader of its town or district 领导包社区. */
  | 'COMMUNITY'
  /** A grid, by a member of its community's committee 委员包网格. */
  | 'GRID';

/** Which people to list; all conditions must hold. */
export type PersonFilter = {
  /** Only those with a posting that holds at this instant; now when only `post` or `employment` is given 时点. */
  activeAt?: string | null | undefined;
  /** Only grid members with this employment at `activeAt`, there 专职/兼职. */
  employment?: Employment | null | undefined;
  /** Only those in this post at `activeAt`, there 岗位. */
  post?: Post | null | undefined;
  /** Only those registered or posted in the subtree of this division or grid code 所在区划. */
  within?: string | null | undefined;
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

/** Which police teams to list; all conditions must hold. */
export type PoliceTeamFilter = {
  /** Only teams that cover all their grids, or only those that do not 是否齐全. */
  isComplete?: boolean | null | undefined;
  /** Only communities in the subtree of this division code, in your scope 所在区划. */
  within: string;
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

/** Practice that was shown. */
export type PracticeSignOffInput = {
  /** Global id of who showed it 学员. */
  personId: string;
  /** What the trainer says, at most 500 characters 评语. */
  remark?: string | null | undefined;
  /** Global id of the practice session it was shown in 课次. */
  sessionId: string;
};

/** Which gaps to list; all conditions must hold. */
export type ReportingGapFilter = {
  /** Only those a last resort steps in for, or only those that nobody does 是否有兜底. */
  hasFallback?: boolean | null | undefined;
  /** Only those posted in the subtree of this division or grid code, in your scope 所在区划. */
  within: string;
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
  answer: RequestCallBackAnswer;
  /** In its own words 回访记录. */
  note: string;
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
  comment?: string | null | undefined;
};

/** Word that the company was called. */
export type RequestContactInput = {
  /** What was said 联系情况. */
  note: string;
};

/** The company's no. */
export type RequestDisputeInput = {
  /** What is not solved 理由. */
  reason: string;
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

/** Which requests to list; all conditions must hold. */
export type RequestFilter = {
  /** Only those of companies of this industry chain 产业链. */
  chain?: string | null | undefined;
  /** Only those of this company; global id 企业. */
  enterprise?: string | null | undefined;
  /** Only those where the company is to be called back 待回访. */
  isCallBackDue?: boolean | null | undefined;
  /** Only those you answer for: your inbox 我的待办. */
  isMine?: boolean | null | undefined;
  /** Only those that are not closed or withdrawn, or only those that are 未办结. */
  isOpen?: boolean | null | undefined;
  /** Only those of companies this person looks after; global id 联络员. */
  liaison?: string | null | undefined;
  /** Only those that climbed at least this high 升级层级. */
  minEscalationLevel?: RequestEscalationLevel | null | undefined;
  /** Only those submitted before this instant, for how old they are 诉求时长. */
  openedBefore?: string | null | undefined;
  /** Only those submitted at or after this instant. */
  openedFrom?: string | null | undefined;
  /** Only those of companies in this park 园区. */
  park?: string | null | undefined;
  /** Only those whose clock runs and stands like this 时限状态. */
  slaState?: RequestSlaState | null | undefined;
  /** Only these states 状态. */
  statuses?: Array<RequestStatus> | null | undefined;
  /** Only those about this 诉求类别. */
  topic?: RequestTopic | null | undefined;
  /** Only those of companies in the subtree of this division code 所在区划. */
  within?: string | null | undefined;
};

/** A new request. */
export type RequestOpenInput = {
  /** How it came in; e企通 for a company's own account, a visit for a liaison when left out 来源渠道. */
  channel?: RequestChannel | null | undefined;
  /** What the company asks, 2 to 2,000 characters 内容. */
  description: string;
  /** The company that asks; global id. A company's own account may leave it out 企业. */
  enterprise?: string | null | undefined;
  /** What the company asks in a line, 2 to 80 characters 标题. */
  title: string;
  /** What it is about 诉求类别. */
  topic: RequestTopic;
};

/** How to sort requests. */
export type RequestOrder = {
  /** In this direction. */
  direction: OrderDirection;
  /** Sort by this. */
  field: RequestOrderField;
};

/** What requests can be sorted by. */
export type RequestOrderField =
  /** When what comes next is due. */
  | 'DUE_AT'
  /** When it was submitted. */
  | 'OPENED_AT';

/** A plan for the company. */
export type RequestPlanInput = {
  /** Department that solves it; code 责任部门. */
  departmentCode?: string | null | undefined;
  /** What will be done, by whom 方案. */
  plan: string;
};

/** Word that a request is dealt with. */
export type RequestResolveInput = {
  /** What came of it 办理结果. */
  result?: RequestResult;
  /** What was done, or why it cannot be 办理情况. */
  text: string;
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
  promisedAt: string;
  /** Why the first date cannot be kept 理由. */
  reason: string;
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

/** A withdrawal. */
export type RequestWithdrawInput = {
  /** Why the company takes it back 理由. */
  reason: string;
};

/** Whether somebody came. */
export type SessionAttendInput = {
  /** Whether they came 考勤. */
  attendance: AttendanceMark;
  /** Global id of the person 学员. */
  personId: string;
};

/** Whose seat to take. */
export type SessionEnrolInput = {
  /** Global id of the person; yourself when omitted 学员. */
  personId?: string | null | undefined;
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
  campId?: string | null | undefined;
  /** Only those that end after this instant. */
  endsAfter?: string | null | undefined;
  /** Only those you have a seat in 我的课程. */
  isMine?: boolean | null | undefined;
  /** Only theory or practice 形式. */
  kind?: SessionKind | null | undefined;
  /** Only this module 模块. */
  module?: TrainingModule | null | undefined;
  /** Only those for an area in the subtree of this division code 所在区划. */
  within?: string | null | undefined;
};

/** Kind of a session 培训形式. */
export type SessionKind =
  /** Practice 实操; sign-offs belong here. */
  | 'PRACTICE'
  /** Theory 理论; exams belong here. */
  | 'THEORY';

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

/** The three modules of training 培训模块. */
export type TrainingModule =
  /** Party spirit 党性教育. */
  | 'PARTY_SPIRIT'
  /** Personal growth 个人素养. */
  | 'PERSONAL'
  /** Professional skill 业务能力. */
  | 'PROFESSIONAL';

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
  kind?: VisitKind | null | undefined;
  /** Only those paid before this instant. */
  visitedBefore?: string | null | undefined;
  /** Only those paid at or after this instant. */
  visitedFrom?: string | null | undefined;
  /** Only those of this person; global id 走访人. */
  visitorId?: string | null | undefined;
  /** Only those in the subtree of this division or grid code 所在区划. */
  within?: string | null | undefined;
};

/** Why somebody went 走访类别. */
export type VisitKind =
  /** To somebody on the care roster, by the member; the roster knows whom 关爱探访. */
  | 'CARE'
  /** To a household of the grid, by its member 入户走访. */
  | 'HOUSEHOLD'
  /** By whoever is paired with the area, once a month at least 包联走访. */
  | 'PAIRING';

/** A visit of one's own. */
export type VisitRecordInput = {
  /** Code of the community or grid 区划编码. */
  areaCode: string;
  /** Why 类别. */
  kind: VisitKind;
  /** What it was about, at least one 内容. */
  topics: Array<VisitTopic>;
  /** When, at most 3 days ago 走访时间. */
  visitedAt: string;
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

/** Who can claim a need 认领主体类型. */
export type VolunteerKind =
  /** An association 社会组织. */
  | 'ASSOCIATION'
  /** A unit with its party organisation 单位. */
  | 'UNIT'
  /** A person 志愿者. */
  | 'VOLUNTEER';

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

export type LeavesQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  filter?: LeaveFilter | null | undefined;
}>;


export type LeavesQuery = { leaves: { totalCount: number, nodes: Array<{ id: string, version: number, status: LeaveStatus, from: string, until: string, allowedActions: Array<LeaveAction>, person: { id: string, name: string }, backup: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DutyCalendarQueryVariables = Exact<{
  areaCode: string;
  from: string;
  until: string;
}>;


export type DutyCalendarQuery = { dutyCalendar: { areaCode: string, days: Array<{ date: string, turns: Array<{ from: string, until: string, person: { id: string, name: string } | null, shift: { id: string, areaCode: string } }>, away: Array<{ from: string, until: string, person: { id: string, name: string }, standIn: { id: string, name: string } | null }>, holes: Array<{ from: string, until: string }> }> } | null };

export type LeaveAskMutationVariables = Exact<{
  personId?: string | null | undefined;
  input: LeaveAskInput;
  key: string;
}>;


export type LeaveAskMutation = { leaveAsk: { leave: { id: string, version: number, status: LeaveStatus } | null, userErrors: Array<{ code: LeaveErrorCode, message: string, field: Array<string> | null }> } };

export type LeaveApproveMutationVariables = Exact<{
  id: string;
  expectedVersion?: number | null | undefined;
  key: string;
}>;


export type LeaveApproveMutation = { leaveApprove: { leave: { id: string, version: number, status: LeaveStatus } | null, userErrors: Array<{ code: LeaveErrorCode, message: string, field: Array<string> | null }> } };

export type DutyMonthPlanMutationVariables = Exact<{
  areaCode: string;
  month: string;
  input: DutyMonthPlanInput;
  key: string;
}>;


export type DutyMonthPlanMutation = { dutyMonthPlan: { shifts: Array<{ id: string, from: string, until: string }> | null, userErrors: Array<{ code: DutyErrorCode, message: string, field: Array<string> | null }> } };

export type EnterpriseSummaryFragment = { id: string, version: number, creditCode: string, name: string, park: string | null, chain: string | null, scale: EnterpriseScale, isKey: boolean };

export type EnterpriseQueryVariables = Exact<{
  creditCode: string;
}>;


export type EnterpriseQuery = { enterprise: { liaisonKinds: Array<LiaisonKind>, registeredAt: string, id: string, version: number, creditCode: string, name: string, park: string | null, chain: string | null, scale: EnterpriseScale, isKey: boolean, area: { id: string, name: string }, contact: { name: string, phone: string }, liaison: { id: string, name: string } | null } | null };

export type EnterprisesQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  filter?: EnterpriseFilter | null | undefined;
  orderBy?: EnterpriseOrder | null | undefined;
}>;


export type EnterprisesQuery = { enterprises: { totalCount: number, nodes: Array<{ id: string, version: number, creditCode: string, name: string, park: string | null, chain: string | null, scale: EnterpriseScale, isKey: boolean }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type HonourListSummaryFragment = { id: string, version: number, category: HonourCategory, kind: Employment | null, level: HonourLevel, areaCode: string, fromMonth: string, status: HonourStatus, revision: number, computedAt: string, rankedCount: number };

export type HonourListsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  filter?: HonourListFilter | null | undefined;
}>;


export type HonourListsQuery = { honourLists: { totalCount: number, nodes: Array<{ id: string, version: number, category: HonourCategory, kind: Employment | null, level: HonourLevel, areaCode: string, fromMonth: string, status: HonourStatus, revision: number, computedAt: string, rankedCount: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type HonourListQueryVariables = Exact<{
  id: string;
  first?: number;
  after?: string | null | undefined;
  filter?: HonourEntryFilter | null | undefined;
}>;


export type HonourListQuery = { honourList: { windowFrom: string, windowUntil: string, cutOff: string, inputHash: string, listHash: string, factCount: number, id: string, version: number, category: HonourCategory, kind: Employment | null, level: HonourLevel, areaCode: string, fromMonth: string, status: HonourStatus, revision: number, computedAt: string, rankedCount: number, entries: { totalCount: number, nodes: Array<{ id: string, position: number, rank: number | null, notRanked: HonourNotRanked | null, score: number, sample: number, reworks: number, departmentCode: string | null, person: { id: string, name: string } | null, parts: Array<{ indicator: HonourIndicator, method: HonourMethod, weight: number, numerator: number, denominator: number, value: number | null, points: number }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type HonourRunSummaryFragment = { id: string, version: number, areaCode: string, levels: Array<HonourLevel>, fromMonth: string, cutOff: string, status: HonourRunStatus, startedAt: string, computedAt: string | null, inputHash: string | null, factCount: number | null, listCount: number | null, progress: { shardCount: number, shardsDone: number, factsCounted: number, groupCount: number, groupsDone: number, listsDone: number } };

export type HonourRunQueryVariables = Exact<{
  id: string;
}>;


export type HonourRunQuery = { honourRun: { id: string, version: number, areaCode: string, levels: Array<HonourLevel>, fromMonth: string, cutOff: string, status: HonourRunStatus, startedAt: string, computedAt: string | null, inputHash: string | null, factCount: number | null, listCount: number | null, progress: { shardCount: number, shardsDone: number, factsCounted: number, groupCount: number, groupsDone: number, listsDone: number } } | null };

export type HonourRunStartMutationVariables = Exact<{
  input: HonourRunStartInput;
  idempotencyKey: string;
}>;


export type HonourRunStartMutation = { honourRunStart: { honourRun: { id: string, version: number, areaCode: string, levels: Array<HonourLevel>, fromMonth: string, cutOff: string, status: HonourRunStatus, startedAt: string, computedAt: string | null, inputHash: string | null, factCount: number | null, listCount: number | null, progress: { shardCount: number, shardsDone: number, factsCounted: number, groupCount: number, groupsDone: number, listsDone: number } } | null, userErrors: Array<{ code: HonourRunErrorCode, message: string, field: Array<string> | null }> } };

export type HonourPartEvidenceQueryVariables = Exact<{
  id: string;
  personId: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type HonourPartEvidenceQuery = { honourList: { id: string, entries: { nodes: Array<{ id: string, parts: Array<{ indicator: HonourIndicator, evidence: { totalCount: number | null, nodes: Array<{ kind: HonourEvidenceKind, recordId: string, isCounted: boolean, incident: { id: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }> }> } } | null };

export type HonourListNominateMutationVariables = Exact<{
  id: string;
  input: HonourListNominateInput;
  expectedVersion?: number | null | undefined;
  idempotencyKey: string;
}>;


export type HonourListNominateMutation = { honourListNominate: { honourList: { listHash: string, inputHash: string, allowedActions: Array<HonourAction>, openObjections: number, publishedAt: string | null, id: string, version: number, category: HonourCategory, kind: Employment | null, level: HonourLevel, areaCode: string, fromMonth: string, status: HonourStatus, revision: number, computedAt: string, rankedCount: number, notice: { from: string, until: string, workdays: number } | null, nominees: Array<{ entryId: string, rank: number, displayName: string, post: Post | null, areaCode: string | null, score: number }>, passedOver: Array<{ rank: number, reason: string }>, supersedes: { id: string, status: HonourStatus, revision: number } | null, supersededBy: { id: string, status: HonourStatus, revision: number } | null } | null, userErrors: Array<{ code: HonourListErrorCode, message: string, field: Array<string> | null }> } };

export type HonourListOpenNoticeMutationVariables = Exact<{
  id: string;
  expectedVersion?: number | null | undefined;
  idempotencyKey: string;
}>;


export type HonourListOpenNoticeMutation = { honourListOpenNotice: { honourList: { listHash: string, inputHash: string, allowedActions: Array<HonourAction>, openObjections: number, publishedAt: string | null, id: string, version: number, category: HonourCategory, kind: Employment | null, level: HonourLevel, areaCode: string, fromMonth: string, status: HonourStatus, revision: number, computedAt: string, rankedCount: number, notice: { from: string, until: string, workdays: number } | null, nominees: Array<{ entryId: string, rank: number, displayName: string, post: Post | null, areaCode: string | null, score: number }>, passedOver: Array<{ rank: number, reason: string }>, supersedes: { id: string, status: HonourStatus, revision: number } | null, supersededBy: { id: string, status: HonourStatus, revision: number } | null } | null, userErrors: Array<{ code: HonourListErrorCode, message: string, field: Array<string> | null }> } };

export type HonourListPublishMutationVariables = Exact<{
  id: string;
  expectedVersion?: number | null | undefined;
  idempotencyKey: string;
}>;


export type HonourListPublishMutation = { honourListPublish: { honourList: { listHash: string, inputHash: string, allowedActions: Array<HonourAction>, openObjections: number, publishedAt: string | null, id: string, version: number, category: HonourCategory, kind: Employment | null, level: HonourLevel, areaCode: string, fromMonth: string, status: HonourStatus, revision: number, computedAt: string, rankedCount: number, notice: { from: string, until: string, workdays: number } | null, nominees: Array<{ entryId: string, rank: number, displayName: string, post: Post | null, areaCode: string | null, score: number }>, passedOver: Array<{ rank: number, reason: string }>, supersedes: { id: string, status: HonourStatus, revision: number } | null, supersededBy: { id: string, status: HonourStatus, revision: number } | null } | null, userErrors: Array<{ code: HonourListErrorCode, message: string, field: Array<string> | null }> } };

export type HonourListLifeFragment = { listHash: string, inputHash: string, allowedActions: Array<HonourAction>, openObjections: number, publishedAt: string | null, id: string, version: number, category: HonourCategory, kind: Employment | null, level: HonourLevel, areaCode: string, fromMonth: string, status: HonourStatus, revision: number, computedAt: string, rankedCount: number, notice: { from: string, until: string, workdays: number } | null, nominees: Array<{ entryId: string, rank: number, displayName: string, post: Post | null, areaCode: string | null, score: number }>, passedOver: Array<{ rank: number, reason: string }>, supersedes: { id: string, status: HonourStatus, revision: number } | null, supersededBy: { id: string, status: HonourStatus, revision: number } | null };

export type HonourListLifeQueryVariables = Exact<{
  id: string;
}>;


export type HonourListLifeQuery = { honourList: { listHash: string, inputHash: string, allowedActions: Array<HonourAction>, openObjections: number, publishedAt: string | null, id: string, version: number, category: HonourCategory, kind: Employment | null, level: HonourLevel, areaCode: string, fromMonth: string, status: HonourStatus, revision: number, computedAt: string, rankedCount: number, excludedIncidents: Array<{ id: string }>, notice: { from: string, until: string, workdays: number } | null, nominees: Array<{ entryId: string, rank: number, displayName: string, post: Post | null, areaCode: string | null, score: number }>, passedOver: Array<{ rank: number, reason: string }>, supersedes: { id: string, status: HonourStatus, revision: number } | null, supersededBy: { id: string, status: HonourStatus, revision: number } | null } | null };

export type HonourOvertakeQueryVariables = Exact<{
  id: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type HonourOvertakeQuery = { honourList: { id: string, entries: { nodes: Array<{ id: string, rank: number | null, score: number, toOvertake: { gap: number, fewerReworks: number | null, latestSince: string | null, byHits: Array<{ indicator: HonourIndicator, hits: number | null }> } | null }> } } | null };

export type HonourNoticesQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  filter?: HonourNoticeFilter | null | undefined;
}>;


export type HonourNoticesQuery = { honourNotices: { totalCount: number, nodes: Array<{ listId: string, category: HonourCategory, kind: Employment | null, level: HonourLevel, areaCode: string, fromMonth: string, status: HonourStatus, revision: number, isOpen: boolean, publishedAt: string | null, listHash: string, inputHash: string, notice: { from: string, until: string, workdays: number }, nominees: Array<{ entryId: string, rank: number, displayName: string, post: Post | null, areaCode: string | null, score: number }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type HonourObjectionStateFragment = { id: string, version: number, listId: string, status: HonourObjectionStatus, text: string, decideBy: string | null, reason: string | null, decidedAt: string | null, settledAt: string | null };

export type HonourObjectionsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  filter?: HonourObjectionFilter | null | undefined;
}>;


export type HonourObjectionsQuery = { honourObjections: { totalCount: number, nodes: Array<{ entryId: string | null, escalationLevel: number, id: string, version: number, listId: string, status: HonourObjectionStatus, text: string, decideBy: string | null, reason: string | null, decidedAt: string | null, settledAt: string | null, objector: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type HonourObjectionFileMutationVariables = Exact<{
  listId: string;
  input: HonourObjectionFileInput;
  idempotencyKey: string;
}>;


export type HonourObjectionFileMutation = { honourObjectionFile: { honourObjection: { id: string, version: number, listId: string, status: HonourObjectionStatus, text: string, decideBy: string | null, reason: string | null, decidedAt: string | null, settledAt: string | null } | null, userErrors: Array<{ code: HonourObjectionErrorCode, message: string, field: Array<string> | null }> } };

export type HonourObjectionDecideMutationVariables = Exact<{
  id: string;
  input: HonourObjectionDecideInput;
  expectedVersion?: number | null | undefined;
  idempotencyKey: string;
}>;


export type HonourObjectionDecideMutation = { honourObjectionDecide: { honourObjection: { id: string, version: number, listId: string, status: HonourObjectionStatus, text: string, decideBy: string | null, reason: string | null, decidedAt: string | null, settledAt: string | null } | null, userErrors: Array<{ code: HonourObjectionErrorCode, message: string, field: Array<string> | null }> } };

export type HonourCertificatesQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  filter?: HonourCertificateFilter | null | undefined;
}>;


export type HonourCertificatesQuery = { honourCertificates: { totalCount: number, nodes: Array<{ id: string, version: number, number: string, category: HonourCategory, displayName: string, areaName: string, fromMonth: string, rank: number, listHash: string, issuedAt: string, revokedAt: string | null, verifyUrl: string, pdfUrl: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type HonourCertificateCheckQueryVariables = Exact<{
  number: string;
}>;


export type HonourCertificateCheckQuery = { honourCertificateCheck: { number: string, isValid: boolean, category: HonourCategory, displayName: string, areaName: string, fromMonth: string, listHash: string } | null };

export type HonourCertificateRevokeMutationVariables = Exact<{
  id: string;
  input: HonourCertificateRevokeInput;
  expectedVersion?: number | null | undefined;
  idempotencyKey: string;
}>;


export type HonourCertificateRevokeMutation = { honourCertificateRevoke: { honourCertificate: { id: string, version: number, number: string, revokedAt: string | null } | null, userErrors: Array<{ code: HonourCertificateErrorCode, message: string, field: Array<string> | null }> } };

export type HonourRecommendationsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  within?: string | null | undefined;
}>;


export type HonourRecommendationsQuery = { honourRecommendations: { totalCount: number, nodes: Array<{ id: string, areaCode: string, fromMonth: string, to: Array<HonourRecommendationTarget>, displayName: string, kind: Employment, rank: number, score: number, recommendedAt: string, skipped: Array<{ displayName: string, kind: Employment, rank: number, reason: HonourSkippedBecause, earlierMonth: string | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type HonourRecommendMutationVariables = Exact<{
  input: HonourRecommendInput;
  idempotencyKey: string;
}>;


export type HonourRecommendMutation = { honourRecommend: { honourRecommendation: { id: string, displayName: string, rank: number, to: Array<HonourRecommendationTarget> } | null, userErrors: Array<{ code: HonourRecommendationErrorCode, message: string, field: Array<string> | null }> } };

export type IncidentImportStateFragment = { id: string, version: number, fileName: string, format: IncidentImportFormat, bytes: number, status: IncidentImportStatus, uploadedAt: string, startedAt: string | null, finishedAt: string | null, allowedActions: Array<IncidentImportAction>, errorReportPath: string | null, rejection: { code: IncidentImportRejectionCode, message: string } | null, dryRun: { rows: number, valid: number, invalid: number, duplicatesInFile: number, alreadyImported: number, errorCount: number, ignoredHeadings: Array<string>, encoding: string | null } | null, progress: { done: number, total: number, loaded: number, alreadyThere: number, refused: number } };

export type IncidentImportQueryVariables = Exact<{
  id: string;
}>;


export type IncidentImportQuery = { incidentImport: { id: string, version: number, fileName: string, format: IncidentImportFormat, bytes: number, status: IncidentImportStatus, uploadedAt: string, startedAt: string | null, finishedAt: string | null, allowedActions: Array<IncidentImportAction>, errorReportPath: string | null, rejection: { code: IncidentImportRejectionCode, message: string } | null, dryRun: { rows: number, valid: number, invalid: number, duplicatesInFile: number, alreadyImported: number, errorCount: number, ignoredHeadings: Array<string>, encoding: string | null } | null, progress: { done: number, total: number, loaded: number, alreadyThere: number, refused: number } } | null };

export type IncidentImportsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  filter?: IncidentImportFilter | null | undefined;
}>;


export type IncidentImportsQuery = { incidentImports: { totalCount: number, nodes: Array<{ id: string, version: number, fileName: string, format: IncidentImportFormat, bytes: number, status: IncidentImportStatus, uploadedAt: string, startedAt: string | null, finishedAt: string | null, allowedActions: Array<IncidentImportAction>, errorReportPath: string | null, rejection: { code: IncidentImportRejectionCode, message: string } | null, dryRun: { rows: number, valid: number, invalid: number, duplicatesInFile: number, alreadyImported: number, errorCount: number, ignoredHeadings: Array<string>, encoding: string | null } | null, progress: { done: number, total: number, loaded: number, alreadyThere: number, refused: number } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type IncidentImportErrorsQueryVariables = Exact<{
  id: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type IncidentImportErrorsQuery = { incidentImport: { id: string, dryRun: { errorCount: number, errors: { totalCount: number, nodes: Array<{ row: number, column: string | null, code: IncidentImportRowErrorCode, message: string, value: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, preview: Array<{ row: number, externalNo: string, category: string, description: string, reportedAt: string, grid: { id: string, code: string, name: string } }> } | null } | null };

export type IncidentImportStartMutationVariables = Exact<{
  id: string;
  expectedVersion?: number | null | undefined;
  idempotencyKey: string;
}>;


export type IncidentImportStartMutation = { incidentImportStart: { incidentImport: { id: string, version: number, fileName: string, format: IncidentImportFormat, bytes: number, status: IncidentImportStatus, uploadedAt: string, startedAt: string | null, finishedAt: string | null, allowedActions: Array<IncidentImportAction>, errorReportPath: string | null, rejection: { code: IncidentImportRejectionCode, message: string } | null, dryRun: { rows: number, valid: number, invalid: number, duplicatesInFile: number, alreadyImported: number, errorCount: number, ignoredHeadings: Array<string>, encoding: string | null } | null, progress: { done: number, total: number, loaded: number, alreadyThere: number, refused: number } } | null, userErrors: Array<{ code: IncidentImportErrorCode, message: string, field: Array<string> | null }> } };

export type IncidentImportStopMutationVariables = Exact<{
  id: string;
  expectedVersion?: number | null | undefined;
  idempotencyKey: string;
}>;


export type IncidentImportStopMutation = { incidentImportStop: { incidentImport: { id: string, version: number, fileName: string, format: IncidentImportFormat, bytes: number, status: IncidentImportStatus, uploadedAt: string, startedAt: string | null, finishedAt: string | null, allowedActions: Array<IncidentImportAction>, errorReportPath: string | null, rejection: { code: IncidentImportRejectionCode, message: string } | null, dryRun: { rows: number, valid: number, invalid: number, duplicatesInFile: number, alreadyImported: number, errorCount: number, ignoredHeadings: Array<string>, encoding: string | null } | null, progress: { done: number, total: number, loaded: number, alreadyThere: number, refused: number } } | null, userErrors: Array<{ code: IncidentImportErrorCode, message: string, field: Array<string> | null }> } };

export type IncidentStateFragment = { id: string, version: number, code: string, status: IncidentStatus, escalationLevel: EscalationLevel, allowedActions: Array<IncidentAction>, promise: { at: string, isProvisional: boolean }, stage: { at: string } | null };

export type IncidentLineFragment = { class: IncidentClass, category: string, description: string, reportedAt: string, closedAt: string | null, id: string, version: number, code: string, status: IncidentStatus, escalationLevel: EscalationLevel, allowedActions: Array<IncidentAction>, grid: { id: string, code: string, name: string }, promise: { at: string, isProvisional: boolean }, stage: { at: string } | null };

export type IncidentQueryVariables = Exact<{
  id: string;
}>;


export type IncidentQuery = { incident: { source: IncidentSource, departmentCode: string | null, admissionItemCode: string | null, reworkCount: number, isOnTime: boolean | null, class: IncidentClass, category: string, description: string, reportedAt: string, closedAt: string | null, id: string, version: number, code: string, status: IncidentStatus, escalationLevel: EscalationLevel, allowedActions: Array<IncidentAction>, point: { lng: number, lat: number }, assignee: { id: string, name: string } | null, owners: Array<{ id: string }>, evaluation: { at: string, isSatisfied: boolean, comment: string | null } | null, grid: { id: string, code: string, name: string }, promise: { at: string, isProvisional: boolean }, stage: { at: string } | null } | null };

export type IncidentByCodeQueryVariables = Exact<{
  code: string;
}>;


export type IncidentByCodeQuery = { incidentByCode: { class: IncidentClass, category: string, description: string, reportedAt: string, closedAt: string | null, id: string, version: number, code: string, status: IncidentStatus, escalationLevel: EscalationLevel, allowedActions: Array<IncidentAction>, grid: { id: string, code: string, name: string }, promise: { at: string, isProvisional: boolean }, stage: { at: string } | null } | null };

export type IncidentHistoryQueryVariables = Exact<{
  id: string;
}>;


export type IncidentHistoryQuery = { incident: { id: string, history: Array<{ seq: number, name: string, at: string, reason: string | null, level: EscalationLevel | null, hash: string | null, by: { id: string, name: string } | null }> } | null };

export type IncidentCandidatesQueryVariables = Exact<{
  id: string;
  itemCode: string;
}>;


export type IncidentCandidatesQuery = { incident: { id: string, candidates: Array<{ isOffered: boolean, refusal: IncidentErrorCode | null, person: { id: string, name: string } }> } | null };

export type IncidentsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  filter?: IncidentFilter | null | undefined;
  orderBy?: IncidentOrder | null | undefined;
}>;


export type IncidentsQuery = { incidents: { totalCount: number, nodes: Array<{ class: IncidentClass, category: string, description: string, reportedAt: string, closedAt: string | null, id: string, version: number, code: string, status: IncidentStatus, escalationLevel: EscalationLevel, allowedActions: Array<IncidentAction>, grid: { id: string, code: string, name: string }, promise: { at: string, isProvisional: boolean }, stage: { at: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type IncidentInboxQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type IncidentInboxQuery = { incidents: { totalCount: number, nodes: Array<{ class: IncidentClass, category: string, description: string, reportedAt: string, closedAt: string | null, id: string, version: number, code: string, status: IncidentStatus, escalationLevel: EscalationLevel, allowedActions: Array<IncidentAction>, grid: { id: string, code: string, name: string }, promise: { at: string, isProvisional: boolean }, stage: { at: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type IncidentOpenMutationVariables = Exact<{
  input: IncidentOpenInput;
  idempotencyKey: string;
}>;


export type IncidentOpenMutation = { incidentOpen: { incident: { class: IncidentClass, category: string, description: string, reportedAt: string, closedAt: string | null, id: string, version: number, code: string, status: IncidentStatus, escalationLevel: EscalationLevel, allowedActions: Array<IncidentAction>, grid: { id: string, code: string, name: string }, promise: { at: string, isProvisional: boolean }, stage: { at: string } | null } | null, userErrors: Array<{ code: IncidentErrorCode, message: string, field: Array<string> | null }> } };

export type IncidentAcceptMutationVariables = Exact<{
  id: string;
  expectedVersion?: number | null | undefined;
  idempotencyKey: string;
}>;


export type IncidentAcceptMutation = { incidentAccept: { incident: { id: string, version: number, code: string, status: IncidentStatus, escalationLevel: EscalationLevel, allowedActions: Array<IncidentAction>, promise: { at: string, isProvisional: boolean }, stage: { at: string } | null } | null, userErrors: Array<{ code: IncidentErrorCode, message: string, field: Array<string> | null }> } };

export type IncidentRefuseMutationVariables = Exact<{
  id: string;
  input: IncidentRefuseInput;
  expectedVersion?: number | null | undefined;
  idempotencyKey: string;
}>;


export type IncidentRefuseMutation = { incidentRefuse: { incident: { id: string, version: number, code: string, status: IncidentStatus, escalationLevel: EscalationLevel, allowedActions: Array<IncidentAction>, promise: { at: string, isProvisional: boolean }, stage: { at: string } | null } | null, userErrors: Array<{ code: IncidentErrorCode, message: string, field: Array<string> | null }> } };

export type IncidentFileMutationVariables = Exact<{
  id: string;
  expectedVersion?: number | null | undefined;
  idempotencyKey: string;
}>;


export type IncidentFileMutation = { incidentFile: { incident: { id: string, version: number, code: string, status: IncidentStatus, escalationLevel: EscalationLevel, allowedActions: Array<IncidentAction>, promise: { at: string, isProvisional: boolean }, stage: { at: string } | null } | null, userErrors: Array<{ code: IncidentErrorCode, message: string, field: Array<string> | null }> } };

export type IncidentVoidMutationVariables = Exact<{
  id: string;
  input: IncidentRefuseInput;
  expectedVersion?: number | null | undefined;
  idempotencyKey: string;
}>;


export type IncidentVoidMutation = { incidentVoid: { incident: { id: string, version: number, code: string, status: IncidentStatus, escalationLevel: EscalationLevel, allowedActions: Array<IncidentAction>, promise: { at: string, isProvisional: boolean }, stage: { at: string } | null } | null, userErrors: Array<{ code: IncidentErrorCode, message: string, field: Array<string> | null }> } };

export type IncidentDispatchMutationVariables = Exact<{
  id: string;
  input: IncidentDispatchInput;
  expectedVersion?: number | null | undefined;
  idempotencyKey: string;
}>;


export type IncidentDispatchMutation = { incidentDispatch: { incident: { id: string, version: number, code: string, status: IncidentStatus, escalationLevel: EscalationLevel, allowedActions: Array<IncidentAction>, promise: { at: string, isProvisional: boolean }, stage: { at: string } | null } | null, userErrors: Array<{ code: IncidentErrorCode, message: string, field: Array<string> | null }> } };

export type IncidentSignMutationVariables = Exact<{
  id: string;
  expectedVersion?: number | null | undefined;
  idempotencyKey: string;
}>;


export type IncidentSignMutation = { incidentSign: { incident: { id: string, version: number, code: string, status: IncidentStatus, escalationLevel: EscalationLevel, allowedActions: Array<IncidentAction>, promise: { at: string, isProvisional: boolean }, stage: { at: string } | null } | null, userErrors: Array<{ code: IncidentErrorCode, message: string, field: Array<string> | null }> } };

export type IncidentReturnMutationVariables = Exact<{
  id: string;
  input: IncidentReturnInput;
  expectedVersion?: number | null | undefined;
  idempotencyKey: string;
}>;


export type IncidentReturnMutation = { incidentReturn: { incident: { id: string, version: number, code: string, status: IncidentStatus, escalationLevel: EscalationLevel, allowedActions: Array<IncidentAction>, promise: { at: string, isProvisional: boolean }, stage: { at: string } | null } | null, userErrors: Array<{ code: IncidentErrorCode, message: string, field: Array<string> | null }> } };

export type IncidentReplyInterimMutationVariables = Exact<{
  id: string;
  input: IncidentReplyInterimInput;
  expectedVersion?: number | null | undefined;
  idempotencyKey: string;
}>;


export type IncidentReplyInterimMutation = { incidentReplyInterim: { incident: { id: string, version: number, code: string, status: IncidentStatus, escalationLevel: EscalationLevel, allowedActions: Array<IncidentAction>, promise: { at: string, isProvisional: boolean }, stage: { at: string } | null } | null, userErrors: Array<{ code: IncidentErrorCode, message: string, field: Array<string> | null }> } };

export type IncidentGiveFeedbackMutationVariables = Exact<{
  id: string;
  input: IncidentFeedbackInput;
  expectedVersion?: number | null | undefined;
  idempotencyKey: string;
}>;


export type IncidentGiveFeedbackMutation = { incidentGiveFeedback: { incident: { id: string, version: number, code: string, status: IncidentStatus, escalationLevel: EscalationLevel, allowedActions: Array<IncidentAction>, promise: { at: string, isProvisional: boolean }, stage: { at: string } | null } | null, userErrors: Array<{ code: IncidentErrorCode, message: string, field: Array<string> | null }> } };

export type IncidentStartCheckMutationVariables = Exact<{
  id: string;
  expectedVersion?: number | null | undefined;
  idempotencyKey: string;
}>;


export type IncidentStartCheckMutation = { incidentStartCheck: { incident: { id: string, version: number, code: string, status: IncidentStatus, escalationLevel: EscalationLevel, allowedActions: Array<IncidentAction>, promise: { at: string, isProvisional: boolean }, stage: { at: string } | null } | null, userErrors: Array<{ code: IncidentErrorCode, message: string, field: Array<string> | null }> } };

export type IncidentPassCheckMutationVariables = Exact<{
  id: string;
  expectedVersion?: number | null | undefined;
  idempotencyKey: string;
}>;


export type IncidentPassCheckMutation = { incidentPassCheck: { incident: { id: string, version: number, code: string, status: IncidentStatus, escalationLevel: EscalationLevel, allowedActions: Array<IncidentAction>, promise: { at: string, isProvisional: boolean }, stage: { at: string } | null } | null, userErrors: Array<{ code: IncidentErrorCode, message: string, field: Array<string> | null }> } };

export type IncidentFailCheckMutationVariables = Exact<{
  id: string;
  input: IncidentFailCheckInput;
  expectedVersion?: number | null | undefined;
  idempotencyKey: string;
}>;


export type IncidentFailCheckMutation = { incidentFailCheck: { incident: { id: string, version: number, code: string, status: IncidentStatus, escalationLevel: EscalationLevel, allowedActions: Array<IncidentAction>, promise: { at: string, isProvisional: boolean }, stage: { at: string } | null } | null, userErrors: Array<{ code: IncidentErrorCode, message: string, field: Array<string> | null }> } };

export type IncidentResumeWorkMutationVariables = Exact<{
  id: string;
  expectedVersion?: number | null | undefined;
  idempotencyKey: string;
}>;


export type IncidentResumeWorkMutation = { incidentResumeWork: { incident: { id: string, version: number, code: string, status: IncidentStatus, escalationLevel: EscalationLevel, allowedActions: Array<IncidentAction>, promise: { at: string, isProvisional: boolean }, stage: { at: string } | null } | null, userErrors: Array<{ code: IncidentErrorCode, message: string, field: Array<string> | null }> } };

export type IncidentSelfHandleMutationVariables = Exact<{
  id: string;
  input: IncidentSelfHandleInput;
  expectedVersion?: number | null | undefined;
  idempotencyKey: string;
}>;


export type IncidentSelfHandleMutation = { incidentSelfHandle: { incident: { id: string, version: number, code: string, status: IncidentStatus, escalationLevel: EscalationLevel, allowedActions: Array<IncidentAction>, promise: { at: string, isProvisional: boolean }, stage: { at: string } | null } | null, userErrors: Array<{ code: IncidentErrorCode, message: string, field: Array<string> | null }> } };

export type IncidentEvaluateMutationVariables = Exact<{
  id: string;
  input: IncidentEvaluateInput;
  idempotencyKey: string;
}>;


export type IncidentEvaluateMutation = { incidentEvaluate: { incident: { id: string, version: number, code: string, status: IncidentStatus, escalationLevel: EscalationLevel, allowedActions: Array<IncidentAction>, promise: { at: string, isProvisional: boolean }, stage: { at: string } | null } | null, userErrors: Array<{ code: IncidentErrorCode, message: string, field: Array<string> | null }> } };

export type IncidentHandleOnTheSpotMutationVariables = Exact<{
  input: IncidentHandleOnTheSpotInput;
  idempotencyKey: string;
}>;


export type IncidentHandleOnTheSpotMutation = { incidentHandleOnTheSpot: { incident: { class: IncidentClass, category: string, description: string, reportedAt: string, closedAt: string | null, id: string, version: number, code: string, status: IncidentStatus, escalationLevel: EscalationLevel, allowedActions: Array<IncidentAction>, grid: { id: string, code: string, name: string }, promise: { at: string, isProvisional: boolean }, stage: { at: string } | null } | null, userErrors: Array<{ code: IncidentErrorCode, message: string, field: Array<string> | null }> } };

export type IncidentAcknowledgeMutationVariables = Exact<{
  id: string;
  expectedVersion?: number | null | undefined;
  idempotencyKey: string;
}>;


export type IncidentAcknowledgeMutation = { incidentAcknowledge: { incident: { id: string, version: number, code: string, status: IncidentStatus, escalationLevel: EscalationLevel, allowedActions: Array<IncidentAction>, promise: { at: string, isProvisional: boolean }, stage: { at: string } | null } | null, userErrors: Array<{ code: IncidentErrorCode, message: string, field: Array<string> | null }> } };

export type IncidentExtendMutationVariables = Exact<{
  id: string;
  input: IncidentExtendInput;
  expectedVersion?: number | null | undefined;
  idempotencyKey: string;
}>;


export type IncidentExtendMutation = { incidentExtend: { incident: { id: string, version: number, code: string, status: IncidentStatus, escalationLevel: EscalationLevel, allowedActions: Array<IncidentAction>, promise: { at: string, isProvisional: boolean }, stage: { at: string } | null } | null, userErrors: Array<{ code: IncidentErrorCode, message: string, field: Array<string> | null }> } };

export type IncidentSuspendMutationVariables = Exact<{
  id: string;
  input: IncidentSuspendInput;
  expectedVersion?: number | null | undefined;
  idempotencyKey: string;
}>;


export type IncidentSuspendMutation = { incidentSuspend: { incident: { id: string, version: number, code: string, status: IncidentStatus, escalationLevel: EscalationLevel, allowedActions: Array<IncidentAction>, promise: { at: string, isProvisional: boolean }, stage: { at: string } | null } | null, userErrors: Array<{ code: IncidentErrorCode, message: string, field: Array<string> | null }> } };

export type IncidentApproveMutationVariables = Exact<{
  id: string;
  expectedVersion?: number | null | undefined;
  idempotencyKey: string;
}>;


export type IncidentApproveMutation = { incidentApprove: { incident: { id: string, version: number, code: string, status: IncidentStatus, escalationLevel: EscalationLevel, allowedActions: Array<IncidentAction>, promise: { at: string, isProvisional: boolean }, stage: { at: string } | null } | null, userErrors: Array<{ code: IncidentErrorCode, message: string, field: Array<string> | null }> } };

export type IncidentRejectMutationVariables = Exact<{
  id: string;
  input: IncidentRejectInput;
  expectedVersion?: number | null | undefined;
  idempotencyKey: string;
}>;


export type IncidentRejectMutation = { incidentReject: { incident: { id: string, version: number, code: string, status: IncidentStatus, escalationLevel: EscalationLevel, allowedActions: Array<IncidentAction>, promise: { at: string, isProvisional: boolean }, stage: { at: string } | null } | null, userErrors: Array<{ code: IncidentErrorCode, message: string, field: Array<string> | null }> } };

export type IncidentAskReporterMutationVariables = Exact<{
  id: string;
  input: IncidentAskReporterInput;
  expectedVersion?: number | null | undefined;
  idempotencyKey: string;
}>;


export type IncidentAskReporterMutation = { incidentAskReporter: { incident: { id: string, version: number, code: string, status: IncidentStatus, escalationLevel: EscalationLevel, allowedActions: Array<IncidentAction>, promise: { at: string, isProvisional: boolean }, stage: { at: string } | null } | null, userErrors: Array<{ code: IncidentErrorCode, message: string, field: Array<string> | null }> } };

export type IncidentReplyMutationVariables = Exact<{
  id: string;
  input: IncidentReplyInput;
  expectedVersion?: number | null | undefined;
  idempotencyKey: string;
}>;


export type IncidentReplyMutation = { incidentReply: { incident: { id: string, version: number, code: string, status: IncidentStatus, escalationLevel: EscalationLevel, allowedActions: Array<IncidentAction>, promise: { at: string, isProvisional: boolean }, stage: { at: string } | null } | null, userErrors: Array<{ code: IncidentErrorCode, message: string, field: Array<string> | null }> } };

export type IncidentResumeMutationVariables = Exact<{
  id: string;
  expectedVersion?: number | null | undefined;
  idempotencyKey: string;
}>;


export type IncidentResumeMutation = { incidentResume: { incident: { id: string, version: number, code: string, status: IncidentStatus, escalationLevel: EscalationLevel, allowedActions: Array<IncidentAction>, promise: { at: string, isProvisional: boolean }, stage: { at: string } | null } | null, userErrors: Array<{ code: IncidentErrorCode, message: string, field: Array<string> | null }> } };

export type IncidentBlowWhistleMutationVariables = Exact<{
  id: string;
  input: IncidentBlowWhistleInput;
  expectedVersion?: number | null | undefined;
  idempotencyKey: string;
}>;


export type IncidentBlowWhistleMutation = { incidentBlowWhistle: { incident: { id: string, version: number, code: string, status: IncidentStatus, escalationLevel: EscalationLevel, allowedActions: Array<IncidentAction>, promise: { at: string, isProvisional: boolean }, stage: { at: string } | null } | null, userErrors: Array<{ code: IncidentErrorCode, message: string, field: Array<string> | null }> } };

export type IncidentAnswerWhistleMutationVariables = Exact<{
  id: string;
  input: IncidentAnswerWhistleInput;
  expectedVersion?: number | null | undefined;
  idempotencyKey: string;
}>;


export type IncidentAnswerWhistleMutation = { incidentAnswerWhistle: { incident: { id: string, version: number, code: string, status: IncidentStatus, escalationLevel: EscalationLevel, allowedActions: Array<IncidentAction>, promise: { at: string, isProvisional: boolean }, stage: { at: string } | null } | null, userErrors: Array<{ code: IncidentErrorCode, message: string, field: Array<string> | null }> } };

export type IncidentRateWhistleMutationVariables = Exact<{
  id: string;
  input: IncidentRateWhistleInput;
  expectedVersion?: number | null | undefined;
  idempotencyKey: string;
}>;


export type IncidentRateWhistleMutation = { incidentRateWhistle: { incident: { id: string, version: number, code: string, status: IncidentStatus, escalationLevel: EscalationLevel, allowedActions: Array<IncidentAction>, promise: { at: string, isProvisional: boolean }, stage: { at: string } | null } | null, userErrors: Array<{ code: IncidentErrorCode, message: string, field: Array<string> | null }> } };

export type IncidentMergeMutationVariables = Exact<{
  id: string;
  input: IncidentMergeInput;
  expectedVersion?: number | null | undefined;
  idempotencyKey: string;
}>;


export type IncidentMergeMutation = { incidentMerge: { incident: { id: string, version: number, code: string, status: IncidentStatus, escalationLevel: EscalationLevel, allowedActions: Array<IncidentAction>, promise: { at: string, isProvisional: boolean }, stage: { at: string } | null } | null, userErrors: Array<{ code: IncidentErrorCode, message: string, field: Array<string> | null }> } };

export type IncidentUnmergeMutationVariables = Exact<{
  id: string;
  input: IncidentUnmergeInput;
  expectedVersion?: number | null | undefined;
  idempotencyKey: string;
}>;


export type IncidentUnmergeMutation = { incidentUnmerge: { incident: { id: string, version: number, code: string, status: IncidentStatus, escalationLevel: EscalationLevel, allowedActions: Array<IncidentAction>, promise: { at: string, isProvisional: boolean }, stage: { at: string } | null } | null, userErrors: Array<{ code: IncidentErrorCode, message: string, field: Array<string> | null }> } };

export type IncidentAddChildMutationVariables = Exact<{
  id: string;
  input: IncidentAddChildInput;
  expectedVersion?: number | null | undefined;
  idempotencyKey: string;
}>;


export type IncidentAddChildMutation = { incidentAddChild: { incident: { id: string, version: number, code: string, status: IncidentStatus, escalationLevel: EscalationLevel, allowedActions: Array<IncidentAction>, promise: { at: string, isProvisional: boolean }, stage: { at: string } | null } | null, userErrors: Array<{ code: IncidentErrorCode, message: string, field: Array<string> | null }> } };

export type IncidentAddCoDepartmentMutationVariables = Exact<{
  id: string;
  input: IncidentAddCoDepartmentInput;
  expectedVersion?: number | null | undefined;
  idempotencyKey: string;
}>;


export type IncidentAddCoDepartmentMutation = { incidentAddCoDepartment: { incident: { id: string, version: number, code: string, status: IncidentStatus, escalationLevel: EscalationLevel, allowedActions: Array<IncidentAction>, promise: { at: string, isProvisional: boolean }, stage: { at: string } | null } | null, userErrors: Array<{ code: IncidentErrorCode, message: string, field: Array<string> | null }> } };

export type IncidentNameMediatorMutationVariables = Exact<{
  id: string;
  input: IncidentNameMediatorInput;
  expectedVersion?: number | null | undefined;
  idempotencyKey: string;
}>;


export type IncidentNameMediatorMutation = { incidentNameMediator: { incident: { id: string, version: number, code: string, status: IncidentStatus, escalationLevel: EscalationLevel, allowedActions: Array<IncidentAction>, promise: { at: string, isProvisional: boolean }, stage: { at: string } | null } | null, userErrors: Array<{ code: IncidentErrorCode, message: string, field: Array<string> | null }> } };

export type IncidentMediateMutationVariables = Exact<{
  id: string;
  input: IncidentMediateInput;
  expectedVersion?: number | null | undefined;
  idempotencyKey: string;
}>;


export type IncidentMediateMutation = { incidentMediate: { incident: { id: string, version: number, code: string, status: IncidentStatus, escalationLevel: EscalationLevel, allowedActions: Array<IncidentAction>, promise: { at: string, isProvisional: boolean }, stage: { at: string } | null } | null, userErrors: Array<{ code: IncidentErrorCode, message: string, field: Array<string> | null }> } };

export type IncidentCommentMutationVariables = Exact<{
  id: string;
  input: IncidentCommentInput;
  expectedVersion?: number | null | undefined;
  idempotencyKey: string;
}>;


export type IncidentCommentMutation = { incidentComment: { incident: { id: string, version: number, code: string, status: IncidentStatus, escalationLevel: EscalationLevel, allowedActions: Array<IncidentAction>, promise: { at: string, isProvisional: boolean }, stage: { at: string } | null } | null, userErrors: Array<{ code: IncidentErrorCode, message: string, field: Array<string> | null }> } };

export type IncidentVerifyOnSiteMutationVariables = Exact<{
  id: string;
  input: IncidentVerifyOnSiteInput;
  expectedVersion?: number | null | undefined;
  idempotencyKey: string;
}>;


export type IncidentVerifyOnSiteMutation = { incidentVerifyOnSite: { incident: { id: string, version: number, code: string, status: IncidentStatus, escalationLevel: EscalationLevel, allowedActions: Array<IncidentAction>, promise: { at: string, isProvisional: boolean }, stage: { at: string } | null } | null, userErrors: Array<{ code: IncidentErrorCode, message: string, field: Array<string> | null }> } };

export type IncidentInspectMutationVariables = Exact<{
  id: string;
  input: IncidentInspectInput;
  expectedVersion?: number | null | undefined;
  idempotencyKey: string;
}>;


export type IncidentInspectMutation = { incidentInspect: { incident: { id: string, version: number, code: string, status: IncidentStatus, escalationLevel: EscalationLevel, allowedActions: Array<IncidentAction>, promise: { at: string, isProvisional: boolean }, stage: { at: string } | null } | null, userErrors: Array<{ code: IncidentErrorCode, message: string, field: Array<string> | null }> } };

export type IncidentReportRecurrenceMutationVariables = Exact<{
  id: string;
  input: IncidentReportRecurrenceInput;
  expectedVersion?: number | null | undefined;
  idempotencyKey: string;
}>;


export type IncidentReportRecurrenceMutation = { incidentReportRecurrence: { incident: { id: string, version: number, code: string, status: IncidentStatus, escalationLevel: EscalationLevel, allowedActions: Array<IncidentAction>, promise: { at: string, isProvisional: boolean }, stage: { at: string } | null } | null, userErrors: Array<{ code: IncidentErrorCode, message: string, field: Array<string> | null }> } };

export type IncidentArchiveMutationVariables = Exact<{
  id: string;
  expectedVersion?: number | null | undefined;
  idempotencyKey: string;
}>;


export type IncidentArchiveMutation = { incidentArchive: { incident: { id: string, version: number, code: string, status: IncidentStatus, escalationLevel: EscalationLevel, allowedActions: Array<IncidentAction>, promise: { at: string, isProvisional: boolean }, stage: { at: string } | null } | null, userErrors: Array<{ code: IncidentErrorCode, message: string, field: Array<string> | null }> } };

export type IncidentPossibleDuplicatesQueryVariables = Exact<{
  id: string;
}>;


export type IncidentPossibleDuplicatesQuery = { incident: { id: string, possibleDuplicates: Array<{ score: number, distanceM: number, minutesApart: number, reasons: Array<DuplicateReason>, incident: { id: string, version: number, code: string, status: IncidentStatus, escalationLevel: EscalationLevel, allowedActions: Array<IncidentAction>, promise: { at: string, isProvisional: boolean }, stage: { at: string } | null } }> } | null };

export type IncidentCompanyQueryVariables = Exact<{
  id: string;
}>;


export type IncidentCompanyQuery = { incident: { followerCount: number, id: string, version: number, code: string, status: IncidentStatus, escalationLevel: EscalationLevel, allowedActions: Array<IncidentAction>, mergedInto: { id: string } | null, whistles: Array<{ id: string, kind: WhistleKind, calls: Array<{ departmentCode: string, score: number | null, duties: Array<{ milestone: WhistleMilestone, dueAt: string, doneAt: string | null }> }> }>, pendingApproval: { kind: ApprovalKind, rank: ApprovalRank } | null, promise: { at: string, isProvisional: boolean }, stage: { at: string } | null } | null };

export type IncidentTrackQueryVariables = Exact<{
  code: string;
}>;


export type IncidentTrackQuery = { incidentTrack: { code: string, step: TrackStep, isMerged: boolean, nextHolder: { en: string, zh: string } | null, steps: Array<{ step: TrackStep, at: string }>, promise: { at: string } } | null };

export type EmergencyCallOpenMutationVariables = Exact<{
  input: EmergencyCallOpenInput;
  idempotencyKey: string;
}>;


export type EmergencyCallOpenMutation = { emergencyCallOpen: { emergencyCall: { code: string, openedAt: string, acknowledgeBy: string | null } | null, userErrors: Array<{ code: EmergencyCallErrorCode, message: string, field: Array<string> | null }> } };

export type NeedStateFragment = { id: string, version: number, status: NeedStatus, platform: NeedPlatform | null, allowedActions: Array<NeedAction>, claim: { claimedAt: string, claimant: { id: string, name: string | null } } | null };

export type NeedLineFragment = { kind: NeedKind, description: string, areaCode: string, filedAt: string, unclaimedSince: string | null, id: string, version: number, status: NeedStatus, platform: NeedPlatform | null, allowedActions: Array<NeedAction>, claim: { claimedAt: string, claimant: { id: string, name: string | null } } | null };

export type NeedQueryVariables = Exact<{
  id: string;
}>;


export type NeedQuery = { need: { routingReason: string | null, jointMeetingAt: string | null, result: string | null, doneAt: string | null, kind: NeedKind, description: string, areaCode: string, filedAt: string, unclaimedSince: string | null, id: string, version: number, status: NeedStatus, platform: NeedPlatform | null, allowedActions: Array<NeedAction>, community: { id: string, name: string }, claimDeadline: { at: string } | null, history: Array<{ seq: number, name: string, at: string, platform: NeedPlatform | null, reason: string | null }> | null, claim: { claimedAt: string, claimant: { id: string, name: string | null } } | null } | null };

export type NeedSuggestionQueryVariables = Exact<{
  id: string;
}>;


export type NeedSuggestionQuery = { need: { id: string, suggestion: { platform: NeedPlatform, reason: string } } | null };

export type NeedsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  filter?: NeedFilter | null | undefined;
  orderBy?: NeedOrder | null | undefined;
}>;


export type NeedsQuery = { needs: { totalCount: number, nodes: Array<{ kind: NeedKind, description: string, areaCode: string, filedAt: string, unclaimedSince: string | null, id: string, version: number, status: NeedStatus, platform: NeedPlatform | null, allowedActions: Array<NeedAction>, claim: { claimedAt: string, claimant: { id: string, name: string | null } } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MyVolunteersQueryVariables = Exact<{ [key: string]: never; }>;


export type MyVolunteersQuery = { volunteers: { nodes: Array<{ id: string, kind: VolunteerKind, name: string | null, skills: Array<VolunteerSkill>, isBarred: boolean }> } };

export type NeedOpenMutationVariables = Exact<{
  input: NeedOpenInput;
  idempotencyKey: string;
}>;


export type NeedOpenMutation = { needOpen: { need: { kind: NeedKind, description: string, areaCode: string, filedAt: string, unclaimedSince: string | null, id: string, version: number, status: NeedStatus, platform: NeedPlatform | null, allowedActions: Array<NeedAction>, claim: { claimedAt: string, claimant: { id: string, name: string | null } } | null } | null, userErrors: Array<{ code: NeedErrorCode, message: string, field: Array<string> | null }> } };

export type NeedRouteMutationVariables = Exact<{
  id: string;
  input: NeedRouteInput;
  expectedVersion?: number | null | undefined;
  idempotencyKey: string;
}>;


export type NeedRouteMutation = { needRoute: { need: { id: string, version: number, status: NeedStatus, platform: NeedPlatform | null, allowedActions: Array<NeedAction>, claim: { claimedAt: string, claimant: { id: string, name: string | null } } | null } | null, userErrors: Array<{ code: NeedErrorCode, message: string, field: Array<string> | null }> } };

export type NeedClaimMutationVariables = Exact<{
  id: string;
  input: NeedClaimInput;
  idempotencyKey: string;
}>;


export type NeedClaimMutation = { needClaim: { need: { id: string, version: number, status: NeedStatus, platform: NeedPlatform | null, allowedActions: Array<NeedAction>, claim: { claimedAt: string, claimant: { id: string, name: string | null } } | null } | null, userErrors: Array<{ code: NeedErrorCode, message: string, field: Array<string> | null }> } };

export type NeedReleaseMutationVariables = Exact<{
  id: string;
  input: NeedReasonInput;
  expectedVersion?: number | null | undefined;
  idempotencyKey: string;
}>;


export type NeedReleaseMutation = { needRelease: { need: { id: string, version: number, status: NeedStatus, platform: NeedPlatform | null, allowedActions: Array<NeedAction>, claim: { claimedAt: string, claimant: { id: string, name: string | null } } | null } | null, userErrors: Array<{ code: NeedErrorCode, message: string, field: Array<string> | null }> } };

export type NeedFinishMutationVariables = Exact<{
  id: string;
  input: NeedFinishInput;
  expectedVersion?: number | null | undefined;
  idempotencyKey: string;
}>;


export type NeedFinishMutation = { needFinish: { need: { id: string, version: number, status: NeedStatus, platform: NeedPlatform | null, allowedActions: Array<NeedAction>, claim: { claimedAt: string, claimant: { id: string, name: string | null } } | null } | null, userErrors: Array<{ code: NeedErrorCode, message: string, field: Array<string> | null }> } };

export type NeedConfirmMutationVariables = Exact<{
  id: string;
  expectedVersion?: number | null | undefined;
  idempotencyKey: string;
}>;


export type NeedConfirmMutation = { needConfirm: { need: { id: string, version: number, status: NeedStatus, platform: NeedPlatform | null, allowedActions: Array<NeedAction>, claim: { claimedAt: string, claimant: { id: string, name: string | null } } | null } | null, userErrors: Array<{ code: NeedErrorCode, message: string, field: Array<string> | null }> } };

export type NeedWithdrawMutationVariables = Exact<{
  id: string;
  input: NeedReasonInput;
  expectedVersion?: number | null | undefined;
  idempotencyKey: string;
}>;


export type NeedWithdrawMutation = { needWithdraw: { need: { id: string, version: number, status: NeedStatus, platform: NeedPlatform | null, allowedActions: Array<NeedAction>, claim: { claimedAt: string, claimant: { id: string, name: string | null } } | null } | null, userErrors: Array<{ code: NeedErrorCode, message: string, field: Array<string> | null }> } };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { id: string, name: string, roles: Array<PersonRole>, areaCode: string | null, mainPosting: { id: string, post: Post, areaCode: string, from: string, until: string | null } | null, superior: { id: string, name: string } | null } | null };

export type NoticesQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  filter?: NoticeFilter | null | undefined;
}>;


export type NoticesQuery = { notices: { totalCount: number, nodes: Array<{ id: string, reason: string, isUrgent: boolean, raisedAt: string, isRead: boolean, subject: { type: string, id: string }, text: { en: string, zh: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type NoticeReadMutationVariables = Exact<{
  id: string;
}>;


export type NoticeReadMutation = { noticeRead: { notice: { id: string, isRead: boolean, readAt: string | null } | null, userErrors: Array<{ code: NoticeErrorCode, message: string, field: Array<string> | null }> } };

export type GridSummaryFragment = { id: string, code: string, name: string, kind: CommunityKind, households: number, community: { id: string, code: string, name: string } };

export type GridAtQueryVariables = Exact<{
  point: LngLatInput;
}>;


export type GridAtQuery = { gridAt: { id: string, code: string, name: string, kind: CommunityKind, households: number, member: { id: string } | null, chief: { id: string } | null, community: { id: string, code: string, name: string } } | null };

export type GridMapQueryVariables = Exact<{
  within: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type GridMapQuery = { grids: { totalCount: number, nodes: Array<{ id: string, code: string, name: string, kind: CommunityKind, households: number, boundary: Array<{ lng: number, lat: number }>, community: { id: string, code: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DivisionTreeQueryVariables = Exact<{
  code: string;
}>;


export type DivisionTreeQuery = { division: { id: string, code: string, name: string, level: DivisionLevel, kind: CommunityKind | null, gridCount: number, parent: { code: string, name: string } | null, children: Array<{ id: string, code: string, name: string, level: DivisionLevel, kind: CommunityKind | null, gridCount: number }> } | null };

export type AdmissionListQueryVariables = Exact<{
  at?: string | null | undefined;
}>;


export type AdmissionListQuery = { admissionList: Array<{ code: string, name: string, items: Array<{ id: string, code: string, name: string, categories: Array<string>, requiredModule: string, minutesPerTask: number, status: AdmissionItemStatus }> }> };

export type PlatformClockQueryVariables = Exact<{ [key: string]: never; }>;


export type PlatformClockQuery = { platformClock: { now: string, aheadMs: number } };

export type PlatformClockAdvanceMutationVariables = Exact<{
  minutes: number;
}>;


export type PlatformClockAdvanceMutation = { platformClockAdvance: { now: string, aheadMs: number } };

export type NodesQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type NodesQuery = { nodes: Array<
    | { __typename: 'AdmissionItem', id: string }
    | { __typename: 'Camp', id: string }
    | { __typename: 'Certificate', id: string }
    | { __typename: 'Division', id: string }
    | { __typename: 'DutyShift', id: string }
    | { __typename: 'EmergencyDevice', id: string }
    | { __typename: 'Enterprise', id: string }
    | { __typename: 'Grid', code: string, id: string }
    | { __typename: 'HandOver', id: string }
    | { __typename: 'HonourCertificate', id: string }
    | { __typename: 'HonourEntry', id: string }
    | { __typename: 'HonourList', id: string }
    | { __typename: 'HonourObjection', id: string }
    | { __typename: 'HonourRecommendation', id: string }
    | { __typename: 'HonourRun', id: string }
    | { __typename: 'HonourVeto', id: string }
    | { __typename: 'Incident', code: string, id: string }
    | { __typename: 'IncidentImport', id: string }
    | { __typename: 'Leave', id: string }
    | { __typename: 'Need', status: NeedStatus, id: string }
    | { __typename: 'Notice', id: string }
    | { __typename: 'Pairing', id: string }
    | { __typename: 'PartyOrganisation', id: string }
    | { __typename: 'PartyTree', id: string }
    | { __typename: 'Person', name: string, id: string }
    | { __typename: 'Posting', id: string }
    | { __typename: 'Request', id: string }
    | { __typename: 'Session', id: string }
    | { __typename: 'TrainingRecord', id: string }
    | { __typename: 'Visit', id: string }
    | { __typename: 'Volunteer', id: string }
   | null> };

export type RequestStateFragment = { id: string, version: number, code: string, status: RequestStatus, escalationLevel: RequestEscalationLevel, dueAt: string, slaState: RequestSlaState | null, allowedActions: Array<RequestAction> };

export type RequestLineFragment = { enterpriseName: string, park: string | null, chain: string | null, channel: RequestChannel, topic: RequestTopic, title: string, openedAt: string, id: string, version: number, code: string, status: RequestStatus, escalationLevel: RequestEscalationLevel, dueAt: string, slaState: RequestSlaState | null, allowedActions: Array<RequestAction> };

export type RequestQueryVariables = Exact<{
  id: string;
}>;


export type RequestQuery = { request: { description: string, departmentCode: string | null, plan: string | null, result: RequestResult | null, resultText: string | null, closedAt: string | null, closure: RequestClosure | null, isOnTime: boolean | null, disputeCount: number, enterpriseName: string, park: string | null, chain: string | null, channel: RequestChannel, topic: RequestTopic, title: string, openedAt: string, id: string, version: number, code: string, status: RequestStatus, escalationLevel: RequestEscalationLevel, dueAt: string, slaState: RequestSlaState | null, allowedActions: Array<RequestAction>, area: { id: string, name: string }, liaison: { id: string, name: string } | null, owners: Array<{ id: string, name: string }>, promise: { at: string, isProvisional: boolean, skippedDays: Array<string> }, stage: { at: string } | null, history: Array<{ seq: number, name: string, at: string, side: RequestSide, text: string | null, promisedAt: string | null, level: RequestEscalationLevel | null, by: { id: string } | null }> } | null };

export type RequestsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  filter?: RequestFilter | null | undefined;
  orderBy?: RequestOrder | null | undefined;
}>;


export type RequestsQuery = { requests: { totalCount: number, nodes: Array<{ enterpriseName: string, park: string | null, chain: string | null, channel: RequestChannel, topic: RequestTopic, title: string, openedAt: string, id: string, version: number, code: string, status: RequestStatus, escalationLevel: RequestEscalationLevel, dueAt: string, slaState: RequestSlaState | null, allowedActions: Array<RequestAction> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RequestOpenMutationVariables = Exact<{
  input: RequestOpenInput;
  idempotencyKey: string;
}>;


export type RequestOpenMutation = { requestOpen: { request: { enterpriseName: string, park: string | null, chain: string | null, channel: RequestChannel, topic: RequestTopic, title: string, openedAt: string, id: string, version: number, code: string, status: RequestStatus, escalationLevel: RequestEscalationLevel, dueAt: string, slaState: RequestSlaState | null, allowedActions: Array<RequestAction> } | null, userErrors: Array<{ code: RequestErrorCode, message: string, field: Array<string> | null }> } };

export type RequestContactMutationVariables = Exact<{
  id: string;
  input: RequestContactInput;
  expectedVersion?: number | null | undefined;
  idempotencyKey: string;
}>;


export type RequestContactMutation = { requestContact: { request: { id: string, version: number, code: string, status: RequestStatus, escalationLevel: RequestEscalationLevel, dueAt: string, slaState: RequestSlaState | null, allowedActions: Array<RequestAction> } | null, userErrors: Array<{ code: RequestErrorCode, message: string, field: Array<string> | null }> } };

export type RequestPlanMutationVariables = Exact<{
  id: string;
  input: RequestPlanInput;
  expectedVersion?: number | null | undefined;
  idempotencyKey: string;
}>;


export type RequestPlanMutation = { requestPlan: { request: { id: string, version: number, code: string, status: RequestStatus, escalationLevel: RequestEscalationLevel, dueAt: string, slaState: RequestSlaState | null, allowedActions: Array<RequestAction> } | null, userErrors: Array<{ code: RequestErrorCode, message: string, field: Array<string> | null }> } };

export type RequestRollMutationVariables = Exact<{
  id: string;
  input: RequestRollInput;
  expectedVersion?: number | null | undefined;
  idempotencyKey: string;
}>;


export type RequestRollMutation = { requestRoll: { request: { id: string, version: number, code: string, status: RequestStatus, escalationLevel: RequestEscalationLevel, dueAt: string, slaState: RequestSlaState | null, allowedActions: Array<RequestAction> } | null, userErrors: Array<{ code: RequestErrorCode, message: string, field: Array<string> | null }> } };

export type RequestResolveMutationVariables = Exact<{
  id: string;
  input: RequestResolveInput;
  expectedVersion?: number | null | undefined;
  idempotencyKey: string;
}>;


export type RequestResolveMutation = { requestResolve: { request: { id: string, version: number, code: string, status: RequestStatus, escalationLevel: RequestEscalationLevel, dueAt: string, slaState: RequestSlaState | null, allowedActions: Array<RequestAction> } | null, userErrors: Array<{ code: RequestErrorCode, message: string, field: Array<string> | null }> } };

export type RequestConfirmMutationVariables = Exact<{
  id: string;
  input?: RequestConfirmInput;
  expectedVersion?: number | null | undefined;
  idempotencyKey: string;
}>;


export type RequestConfirmMutation = { requestConfirm: { request: { id: string, version: number, code: string, status: RequestStatus, escalationLevel: RequestEscalationLevel, dueAt: string, slaState: RequestSlaState | null, allowedActions: Array<RequestAction> } | null, userErrors: Array<{ code: RequestErrorCode, message: string, field: Array<string> | null }> } };

export type RequestDisputeMutationVariables = Exact<{
  id: string;
  input: RequestDisputeInput;
  expectedVersion?: number | null | undefined;
  idempotencyKey: string;
}>;


export type RequestDisputeMutation = { requestDispute: { request: { id: string, version: number, code: string, status: RequestStatus, escalationLevel: RequestEscalationLevel, dueAt: string, slaState: RequestSlaState | null, allowedActions: Array<RequestAction> } | null, userErrors: Array<{ code: RequestErrorCode, message: string, field: Array<string> | null }> } };

export type RequestRecordCallBackMutationVariables = Exact<{
  id: string;
  input: RequestCallBackInput;
  expectedVersion?: number | null | undefined;
  idempotencyKey: string;
}>;


export type RequestRecordCallBackMutation = { requestRecordCallBack: { request: { id: string, version: number, code: string, status: RequestStatus, escalationLevel: RequestEscalationLevel, dueAt: string, slaState: RequestSlaState | null, allowedActions: Array<RequestAction> } | null, userErrors: Array<{ code: RequestErrorCode, message: string, field: Array<string> | null }> } };

export type RequestWithdrawMutationVariables = Exact<{
  id: string;
  input: RequestWithdrawInput;
  expectedVersion?: number | null | undefined;
  idempotencyKey: string;
}>;


export type RequestWithdrawMutation = { requestWithdraw: { request: { id: string, version: number, code: string, status: RequestStatus, escalationLevel: RequestEscalationLevel, dueAt: string, slaState: RequestSlaState | null, allowedActions: Array<RequestAction> } | null, userErrors: Array<{ code: RequestErrorCode, message: string, field: Array<string> | null }> } };

export type GridStaffQueryVariables = Exact<{
  code: string;
}>;


export type GridStaffQuery = { grid: { id: string, code: string, name: string, kind: CommunityKind, households: number, fiveRoles: Array<{ role: FiveRole, isGap: boolean, areaCode: string | null, people: Array<{ id: string, name: string }> }> | null, policeTeam: { form: PoliceTeamForm, officers: Array<{ id: string, name: string }>, auxiliaries: Array<{ id: string, name: string }>, members: Array<{ id: string, name: string }> } | null, staffGaps: Array<{ kind: GridGapKind, required: number, present: number }> | null, community: { id: string, code: string, name: string } } | null };

export type GridGapsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  filter: GridGapFilter;
}>;


export type GridGapsQuery = { gridGaps: { totalCount: number, nodes: Array<{ kind: GridGapKind, required: number, present: number, grid: { id: string, code: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PoliceTeamsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  filter: PoliceTeamFilter;
}>;


export type PoliceTeamsQuery = { policeTeams: { totalCount: number, nodes: Array<{ form: PoliceTeamForm, community: { id: string, code: string, name: string }, officers: Array<{ id: string, name: string }>, auxiliaries: Array<{ id: string, name: string }>, members: Array<{ id: string, name: string }>, gaps: Array<{ kind: GridGapKind, grid: { id: string } }> | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type StaffRegisterQueryVariables = Exact<{
  within: string;
}>;


export type StaffRegisterQuery = { staffRegister: { asOf: string, gridCount: number, completeGridCount: number, posts: Array<{ post: Post, employment: Employment | null, peopleCount: number }>, areas: Array<{ areaCode: string, name: string, posts: Array<{ post: Post, employment: Employment | null, peopleCount: number }> }>, gaps: Array<{ kind: GridGapKind, gridCount: number }> } };

export type StaffQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  filter?: PersonFilter | null | undefined;
}>;


export type StaffQuery = { people: { totalCount: number, nodes: Array<{ id: string, name: string, workPhone: string | null, mainPosting: { id: string, post: Post, areaCode: string, employment: Employment | null } | null, superior: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ReportingGapsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  filter: ReportingGapFilter;
}>;


export type ReportingGapsQuery = { reportingGaps: { totalCount: number, nodes: Array<{ person: { id: string, name: string }, posting: { id: string, post: Post, areaCode: string }, fallback: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SessionSummaryFragment = { id: string, version: number, module: TrainingModule, kind: SessionKind, startsAt: string, endsAt: string, place: string, seats: number, seatsLeft: number };

export type CampsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  filter?: CampFilter | null | undefined;
}>;


export type CampsQuery = { camps: { totalCount: number, nodes: Array<{ id: string, code: string, name: string, base: string, from: string, until: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SessionsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  filter?: SessionFilter | null | undefined;
}>;


export type SessionsQuery = { sessions: { totalCount: number, nodes: Array<{ id: string, version: number, module: TrainingModule, kind: SessionKind, startsAt: string, endsAt: string, place: string, seats: number, seatsLeft: number, camp: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CertificatesQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  filter?: CertificateFilter | null | undefined;
}>;


export type CertificatesQuery = { certificates: { totalCount: number, nodes: Array<{ id: string, number: string, module: TrainingModule, from: string, until: string, status: CertificateStatus, person: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CertificateCheckQueryVariables = Exact<{
  number: string;
}>;


export type CertificateCheckQuery = { certificateCheck: { result: CertificateCheckResult, module: TrainingModule | null, from: string | null, until: string | null } };

export type SessionEnrolMutationVariables = Exact<{
  id: string;
  input: SessionEnrolInput;
  idempotencyKey: string;
}>;


export type SessionEnrolMutation = { sessionEnrol: { session: { id: string, version: number, module: TrainingModule, kind: SessionKind, startsAt: string, endsAt: string, place: string, seats: number, seatsLeft: number } | null, userErrors: Array<{ code: SessionErrorCode, message: string, field: Array<string> | null }> } };

export type SessionAttendMutationVariables = Exact<{
  id: string;
  input: SessionAttendInput;
  expectedVersion?: number | null | undefined;
  idempotencyKey: string;
}>;


export type SessionAttendMutation = { sessionAttend: { session: { id: string, version: number, module: TrainingModule, kind: SessionKind, startsAt: string, endsAt: string, place: string, seats: number, seatsLeft: number } | null, userErrors: Array<{ code: SessionErrorCode, message: string, field: Array<string> | null }> } };

export type ExamRecordMutationVariables = Exact<{
  input: ExamRecordInput;
  idempotencyKey: string;
}>;


export type ExamRecordMutation = { examRecord: { trainingRecord: { id: string, version: number, module: TrainingModule, round: number, isExamPassed: boolean, isPracticeSignedOff: boolean, certificates: Array<{ id: string, number: string, until: string, status: CertificateStatus }> } | null, userErrors: Array<{ code: TrainingRecordErrorCode, message: string, field: Array<string> | null }> } };

export type PracticeSignOffMutationVariables = Exact<{
  input: PracticeSignOffInput;
  idempotencyKey: string;
}>;


export type PracticeSignOffMutation = { practiceSignOff: { trainingRecord: { id: string, version: number, module: TrainingModule, round: number, isExamPassed: boolean, isPracticeSignedOff: boolean, certificates: Array<{ id: string, number: string, until: string, status: CertificateStatus }> } | null, userErrors: Array<{ code: TrainingRecordErrorCode, message: string, field: Array<string> | null }> } };

export type TrainingRecordStateFragment = { id: string, version: number, module: TrainingModule, round: number, isExamPassed: boolean, isPracticeSignedOff: boolean, certificates: Array<{ id: string, number: string, until: string, status: CertificateStatus }> };

export type PairingCoverageQueryVariables = Exact<{
  areaCode: string;
  month?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PairingCoverageQuery = { pairingCoverage: { areaCode: string, month: string, communities: { areaCount: number, pairedCount: number, visitedCount: number }, grids: { areaCount: number, pairedCount: number, visitedCount: number, unpaired: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ areaCode: string, name: string }> } } } | null };

export type PairingsQueryVariables = Exact<{
  filter?: PairingFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PairingsQuery = { pairings: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, version: number, areaCode: string, level: PairingLevel, from: string | null, lastVisitedAt: string | null, person: { id: string, name: string } | null }> } };

export type AssignPairingMutationVariables = Exact<{
  input: PairingAssignInput;
  expectedVersion?: number | null | undefined;
  idempotencyKey: string;
}>;


export type AssignPairingMutation = { pairingAssign: { pairing: { id: string, version: number, areaCode: string } | null, userErrors: Array<{ code: PairingErrorCode, message: string, field: Array<string> | null }> } };

export type VisitsQueryVariables = Exact<{
  filter?: VisitFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type VisitsQuery = { visits: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: VisitKind, areaCode: string, visitedAt: string, topics: Array<VisitTopic> }> } };

export type RecordVisitMutationVariables = Exact<{
  input: VisitRecordInput;
  idempotencyKey: string;
}>;


export type RecordVisitMutation = { visitRecord: { visit: { id: string } | null, userErrors: Array<{ code: VisitErrorCode, message: string, field: Array<string> | null }> } };

export type FollowUpMediationMutationVariables = Exact<{
  id: string;
  input: IncidentFollowUpMediationInput;
  expectedVersion?: number | null | undefined;
  idempotencyKey: string;
}>;


export type FollowUpMediationMutation = { incidentFollowUpMediation: { incident: { id: string, version: number, mediation: { outcome: MediationOutcome, followUp: { isKept: boolean, at: string } | null } | null } | null, userErrors: Array<{ code: IncidentErrorCode, message: string, field: Array<string> | null }> } };

export const EnterpriseSummaryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnterpriseSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Enterprise"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"park"}},{"kind":"Field","name":{"kind":"Name","value":"chain"}},{"kind":"Field","name":{"kind":"Name","value":"scale"}},{"kind":"Field","name":{"kind":"Name","value":"isKey"}}]}}]} as unknown as DocumentNode<EnterpriseSummaryFragment, unknown>;
export const HonourRunSummaryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HonourRunSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HonourRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"areaCode"}},{"kind":"Field","name":{"kind":"Name","value":"levels"}},{"kind":"Field","name":{"kind":"Name","value":"fromMonth"}},{"kind":"Field","name":{"kind":"Name","value":"cutOff"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"computedAt"}},{"kind":"Field","name":{"kind":"Name","value":"inputHash"}},{"kind":"Field","name":{"kind":"Name","value":"factCount"}},{"kind":"Field","name":{"kind":"Name","value":"listCount"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shardCount"}},{"kind":"Field","name":{"kind":"Name","value":"shardsDone"}},{"kind":"Field","name":{"kind":"Name","value":"factsCounted"}},{"kind":"Field","name":{"kind":"Name","value":"groupCount"}},{"kind":"Field","name":{"kind":"Name","value":"groupsDone"}},{"kind":"Field","name":{"kind":"Name","value":"listsDone"}}]}}]}}]} as unknown as DocumentNode<HonourRunSummaryFragment, unknown>;
export const HonourListSummaryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HonourListSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HonourList"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"areaCode"}},{"kind":"Field","name":{"kind":"Name","value":"fromMonth"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"computedAt"}},{"kind":"Field","name":{"kind":"Name","value":"rankedCount"}}]}}]} as unknown as DocumentNode<HonourListSummaryFragment, unknown>;
export const HonourListLifeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HonourListLife"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HonourList"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HonourListSummary"}},{"kind":"Field","name":{"kind":"Name","value":"listHash"}},{"kind":"Field","name":{"kind":"Name","value":"inputHash"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"openObjections"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"notice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"workdays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nominees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entryId"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"areaCode"}},{"kind":"Field","name":{"kind":"Name","value":"score"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passedOver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supersedes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supersededBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HonourListSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HonourList"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"areaCode"}},{"kind":"Field","name":{"kind":"Name","value":"fromMonth"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"computedAt"}},{"kind":"Field","name":{"kind":"Name","value":"rankedCount"}}]}}]} as unknown as DocumentNode<HonourListLifeFragment, unknown>;
export const HonourObjectionStateFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HonourObjectionState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HonourObjection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"listId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"decideBy"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}}]}}]} as unknown as DocumentNode<HonourObjectionStateFragment, unknown>;
export const IncidentImportStateFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IncidentImportState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IncidentImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"errorReportPath"}},{"kind":"Field","name":{"kind":"Name","value":"rejection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}},{"kind":"Field","name":{"kind":"Name","value":"invalid"}},{"kind":"Field","name":{"kind":"Name","value":"duplicatesInFile"}},{"kind":"Field","name":{"kind":"Name","value":"alreadyImported"}},{"kind":"Field","name":{"kind":"Name","value":"errorCount"}},{"kind":"Field","name":{"kind":"Name","value":"ignoredHeadings"}},{"kind":"Field","name":{"kind":"Name","value":"encoding"}}]}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"loaded"}},{"kind":"Field","name":{"kind":"Name","value":"alreadyThere"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}}]}}]}}]} as unknown as DocumentNode<IncidentImportStateFragment, unknown>;
export const IncidentStateFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IncidentState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"escalationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"promise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"isProvisional"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]} as unknown as DocumentNode<IncidentStateFragment, unknown>;
export const IncidentLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IncidentLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IncidentState"}},{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"grid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IncidentState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"escalationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"promise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"isProvisional"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]} as unknown as DocumentNode<IncidentLineFragment, unknown>;
export const NeedStateFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NeedState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Need"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"platform"}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claimant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claimedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}}]} as unknown as DocumentNode<NeedStateFragment, unknown>;
export const NeedLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NeedLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Need"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NeedState"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"areaCode"}},{"kind":"Field","name":{"kind":"Name","value":"filedAt"}},{"kind":"Field","name":{"kind":"Name","value":"unclaimedSince"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NeedState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Need"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"platform"}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claimant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claimedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}}]} as unknown as DocumentNode<NeedLineFragment, unknown>;
export const GridSummaryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GridSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Grid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"households"}},{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<GridSummaryFragment, unknown>;
export const RequestStateFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Request"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"escalationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"slaState"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}}]} as unknown as DocumentNode<RequestStateFragment, unknown>;
export const RequestLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Request"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestState"}},{"kind":"Field","name":{"kind":"Name","value":"enterpriseName"}},{"kind":"Field","name":{"kind":"Name","value":"park"}},{"kind":"Field","name":{"kind":"Name","value":"chain"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Request"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"escalationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"slaState"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}}]} as unknown as DocumentNode<RequestLineFragment, unknown>;
export const SessionSummaryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SessionSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"module"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"seatsLeft"}}]}}]} as unknown as DocumentNode<SessionSummaryFragment, unknown>;
export const TrainingRecordStateFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TrainingRecordState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TrainingRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"module"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"isExamPassed"}},{"kind":"Field","name":{"kind":"Name","value":"isPracticeSignedOff"}},{"kind":"Field","name":{"kind":"Name","value":"certificates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<TrainingRecordStateFragment, unknown>;
export const LeavesDocument = {"__meta__":{"sha256":"sha256:942eaa616bd247da7873e85d0679b74c18cc75b75779012536a65e35c5bd4d3f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Leaves"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LeaveFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leaves"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"backup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<LeavesQuery, LeavesQueryVariables>;
export const DutyCalendarDocument = {"__meta__":{"sha256":"sha256:c490826b0bee7f329c074278951ab43e65ee544d5ae0ae9b70fe0d968be27c61"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DutyCalendar"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"areaCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dutyCalendar"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"areaCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"areaCode"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"areaCode"}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"turns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shift"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"areaCode"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"away"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"standIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"holes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DutyCalendarQuery, DutyCalendarQueryVariables>;
export const LeaveAskDocument = {"__meta__":{"sha256":"sha256:6aebc9ee62a1adb9a9a55532bff5b24e38673976ac66710e22a55a17fa5dc5ca"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LeaveAsk"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"personId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LeaveAskInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leaveAsk"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"personId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"personId"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leave"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<LeaveAskMutation, LeaveAskMutationVariables>;
export const LeaveApproveDocument = {"__meta__":{"sha256":"sha256:6e718b5c41ee58ce4911711b668153492c9645dac41356654b962eb286ae06bb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LeaveApprove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leaveApprove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leave"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<LeaveApproveMutation, LeaveApproveMutationVariables>;
export const DutyMonthPlanDocument = {"__meta__":{"sha256":"sha256:fa5e7d870b56a9a0f5e4981dec7873fc25f70837203e6b964fae0d609f1356df"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DutyMonthPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"areaCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"month"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DutyMonthPlanInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dutyMonthPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"areaCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"areaCode"}}},{"kind":"Argument","name":{"kind":"Name","value":"month"},"value":{"kind":"Variable","name":{"kind":"Name","value":"month"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shifts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<DutyMonthPlanMutation, DutyMonthPlanMutationVariables>;
export const EnterpriseDocument = {"__meta__":{"sha256":"sha256:d01290dfacf5c29b28b9a623395c0622376074248031cacf578a358cdcc16d77"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Enterprise"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"creditCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"creditCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"creditCode"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnterpriseSummary"}},{"kind":"Field","name":{"kind":"Name","value":"area"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"liaison"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"liaisonKinds"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnterpriseSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Enterprise"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"park"}},{"kind":"Field","name":{"kind":"Name","value":"chain"}},{"kind":"Field","name":{"kind":"Name","value":"scale"}},{"kind":"Field","name":{"kind":"Name","value":"isKey"}}]}}]} as unknown as DocumentNode<EnterpriseQuery, EnterpriseQueryVariables>;
export const EnterprisesDocument = {"__meta__":{"sha256":"sha256:3c0755f66a66f78898a6841e836ab563f4b638461fc48b3af8debf96b883a8ff"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Enterprises"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EnterpriseFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EnterpriseOrder"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enterprises"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnterpriseSummary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnterpriseSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Enterprise"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"park"}},{"kind":"Field","name":{"kind":"Name","value":"chain"}},{"kind":"Field","name":{"kind":"Name","value":"scale"}},{"kind":"Field","name":{"kind":"Name","value":"isKey"}}]}}]} as unknown as DocumentNode<EnterprisesQuery, EnterprisesQueryVariables>;
export const HonourListsDocument = {"__meta__":{"sha256":"sha256:5f1bbf88e356a587e946421138074c4dc460f6519966dc2278fdceed3aac008a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HonourLists"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"HonourListFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"honourLists"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HonourListSummary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HonourListSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HonourList"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"areaCode"}},{"kind":"Field","name":{"kind":"Name","value":"fromMonth"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"computedAt"}},{"kind":"Field","name":{"kind":"Name","value":"rankedCount"}}]}}]} as unknown as DocumentNode<HonourListsQuery, HonourListsQueryVariables>;
export const HonourListDocument = {"__meta__":{"sha256":"sha256:f6dd4e1e20161134413e99949ba7bccb64f4ae0532895ca120ded9ab55b3c69b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HonourList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"HonourEntryFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"honourList"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HonourListSummary"}},{"kind":"Field","name":{"kind":"Name","value":"windowFrom"}},{"kind":"Field","name":{"kind":"Name","value":"windowUntil"}},{"kind":"Field","name":{"kind":"Name","value":"cutOff"}},{"kind":"Field","name":{"kind":"Name","value":"inputHash"}},{"kind":"Field","name":{"kind":"Name","value":"listHash"}},{"kind":"Field","name":{"kind":"Name","value":"factCount"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"notRanked"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"reworks"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"departmentCode"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicator"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"points"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HonourListSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HonourList"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"areaCode"}},{"kind":"Field","name":{"kind":"Name","value":"fromMonth"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"computedAt"}},{"kind":"Field","name":{"kind":"Name","value":"rankedCount"}}]}}]} as unknown as DocumentNode<HonourListQuery, HonourListQueryVariables>;
export const HonourRunDocument = {"__meta__":{"sha256":"sha256:30cebcd5661d59ae07c1b7c2d05dc113785f23036619eb766a31f76fc1237167"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HonourRun"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"honourRun"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HonourRunSummary"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HonourRunSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HonourRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"areaCode"}},{"kind":"Field","name":{"kind":"Name","value":"levels"}},{"kind":"Field","name":{"kind":"Name","value":"fromMonth"}},{"kind":"Field","name":{"kind":"Name","value":"cutOff"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"computedAt"}},{"kind":"Field","name":{"kind":"Name","value":"inputHash"}},{"kind":"Field","name":{"kind":"Name","value":"factCount"}},{"kind":"Field","name":{"kind":"Name","value":"listCount"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shardCount"}},{"kind":"Field","name":{"kind":"Name","value":"shardsDone"}},{"kind":"Field","name":{"kind":"Name","value":"factsCounted"}},{"kind":"Field","name":{"kind":"Name","value":"groupCount"}},{"kind":"Field","name":{"kind":"Name","value":"groupsDone"}},{"kind":"Field","name":{"kind":"Name","value":"listsDone"}}]}}]}}]} as unknown as DocumentNode<HonourRunQuery, HonourRunQueryVariables>;
export const HonourRunStartDocument = {"__meta__":{"sha256":"sha256:840720a8f6b4a179e18efba74df141df9f996f2ac0657a7c8816cb159214d68c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HonourRunStart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HonourRunStartInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"honourRunStart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"honourRun"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HonourRunSummary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HonourRunSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HonourRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"areaCode"}},{"kind":"Field","name":{"kind":"Name","value":"levels"}},{"kind":"Field","name":{"kind":"Name","value":"fromMonth"}},{"kind":"Field","name":{"kind":"Name","value":"cutOff"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"computedAt"}},{"kind":"Field","name":{"kind":"Name","value":"inputHash"}},{"kind":"Field","name":{"kind":"Name","value":"factCount"}},{"kind":"Field","name":{"kind":"Name","value":"listCount"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shardCount"}},{"kind":"Field","name":{"kind":"Name","value":"shardsDone"}},{"kind":"Field","name":{"kind":"Name","value":"factsCounted"}},{"kind":"Field","name":{"kind":"Name","value":"groupCount"}},{"kind":"Field","name":{"kind":"Name","value":"groupsDone"}},{"kind":"Field","name":{"kind":"Name","value":"listsDone"}}]}}]}}]} as unknown as DocumentNode<HonourRunStartMutation, HonourRunStartMutationVariables>;
export const HonourPartEvidenceDocument = {"__meta__":{"sha256":"sha256:6230fd31aa4ac0093e14f6262cf1316acd0c79bddc4f730c783837462d0e1594"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HonourPartEvidence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"personId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"100"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"honourList"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"personId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"personId"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicator"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"incident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isCounted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<HonourPartEvidenceQuery, HonourPartEvidenceQueryVariables>;
export const HonourListNominateDocument = {"__meta__":{"sha256":"sha256:b62ff754c4354afa274e4177156d5775a752c26b18fc620cd1c267e8d98c79f5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HonourListNominate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HonourListNominateInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"honourListNominate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"honourList"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HonourListLife"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HonourListSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HonourList"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"areaCode"}},{"kind":"Field","name":{"kind":"Name","value":"fromMonth"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"computedAt"}},{"kind":"Field","name":{"kind":"Name","value":"rankedCount"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HonourListLife"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HonourList"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HonourListSummary"}},{"kind":"Field","name":{"kind":"Name","value":"listHash"}},{"kind":"Field","name":{"kind":"Name","value":"inputHash"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"openObjections"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"notice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"workdays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nominees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entryId"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"areaCode"}},{"kind":"Field","name":{"kind":"Name","value":"score"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passedOver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supersedes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supersededBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}}]}}]} as unknown as DocumentNode<HonourListNominateMutation, HonourListNominateMutationVariables>;
export const HonourListOpenNoticeDocument = {"__meta__":{"sha256":"sha256:561082ee9a92f374d59f05696abbe757b0b80ed7ded6df234fd25b3e9494c3c9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HonourListOpenNotice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"honourListOpenNotice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"honourList"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HonourListLife"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HonourListSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HonourList"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"areaCode"}},{"kind":"Field","name":{"kind":"Name","value":"fromMonth"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"computedAt"}},{"kind":"Field","name":{"kind":"Name","value":"rankedCount"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HonourListLife"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HonourList"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HonourListSummary"}},{"kind":"Field","name":{"kind":"Name","value":"listHash"}},{"kind":"Field","name":{"kind":"Name","value":"inputHash"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"openObjections"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"notice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"workdays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nominees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entryId"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"areaCode"}},{"kind":"Field","name":{"kind":"Name","value":"score"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passedOver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supersedes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supersededBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}}]}}]} as unknown as DocumentNode<HonourListOpenNoticeMutation, HonourListOpenNoticeMutationVariables>;
export const HonourListPublishDocument = {"__meta__":{"sha256":"sha256:8c98b1a3195ae78b7a7a6a91dcdde8d548a3b4e2197e4f8da7a7a6d920f949e2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HonourListPublish"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"honourListPublish"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"honourList"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HonourListLife"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HonourListSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HonourList"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"areaCode"}},{"kind":"Field","name":{"kind":"Name","value":"fromMonth"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"computedAt"}},{"kind":"Field","name":{"kind":"Name","value":"rankedCount"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HonourListLife"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HonourList"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HonourListSummary"}},{"kind":"Field","name":{"kind":"Name","value":"listHash"}},{"kind":"Field","name":{"kind":"Name","value":"inputHash"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"openObjections"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"notice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"workdays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nominees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entryId"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"areaCode"}},{"kind":"Field","name":{"kind":"Name","value":"score"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passedOver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supersedes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supersededBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}}]}}]} as unknown as DocumentNode<HonourListPublishMutation, HonourListPublishMutationVariables>;
export const HonourListLifeDocument = {"__meta__":{"sha256":"sha256:d50cc5117513cf7c023b31ff29989bbdf31e1da7dc0731f97e4554692f8025cb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HonourListLife"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"honourList"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HonourListLife"}},{"kind":"Field","name":{"kind":"Name","value":"excludedIncidents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HonourListSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HonourList"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"areaCode"}},{"kind":"Field","name":{"kind":"Name","value":"fromMonth"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"computedAt"}},{"kind":"Field","name":{"kind":"Name","value":"rankedCount"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HonourListLife"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HonourList"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HonourListSummary"}},{"kind":"Field","name":{"kind":"Name","value":"listHash"}},{"kind":"Field","name":{"kind":"Name","value":"inputHash"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"openObjections"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"notice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"workdays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nominees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entryId"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"areaCode"}},{"kind":"Field","name":{"kind":"Name","value":"score"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passedOver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supersedes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supersededBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}}]}}]} as unknown as DocumentNode<HonourListLifeQuery, HonourListLifeQueryVariables>;
export const HonourOvertakeDocument = {"__meta__":{"sha256":"sha256:1ff8367d18b2396d5f7922cbace041a139244c99f48c1bb36f7bbdf852097595"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HonourOvertake"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"honourList"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isRanked"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"toOvertake"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"byHits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicator"}},{"kind":"Field","name":{"kind":"Name","value":"hits"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fewerReworks"}},{"kind":"Field","name":{"kind":"Name","value":"latestSince"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<HonourOvertakeQuery, HonourOvertakeQueryVariables>;
export const HonourNoticesDocument = {"__meta__":{"sha256":"sha256:e7c008171f0be9ddbc73823df7556851f6e0957d59d3885d550fe16572a2ac88"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HonourNotices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"HonourNoticeFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"honourNotices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"listId"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"areaCode"}},{"kind":"Field","name":{"kind":"Name","value":"fromMonth"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"listHash"}},{"kind":"Field","name":{"kind":"Name","value":"inputHash"}},{"kind":"Field","name":{"kind":"Name","value":"notice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"workdays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nominees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entryId"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"areaCode"}},{"kind":"Field","name":{"kind":"Name","value":"score"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<HonourNoticesQuery, HonourNoticesQueryVariables>;
export const HonourObjectionsDocument = {"__meta__":{"sha256":"sha256:dfaa80418ba926aedcfdec2bb37f47c0a081aa9824428b8cf1a53379d3f403fe"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HonourObjections"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"HonourObjectionFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"honourObjections"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HonourObjectionState"}},{"kind":"Field","name":{"kind":"Name","value":"entryId"}},{"kind":"Field","name":{"kind":"Name","value":"escalationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"objector"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HonourObjectionState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HonourObjection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"listId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"decideBy"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}}]}}]} as unknown as DocumentNode<HonourObjectionsQuery, HonourObjectionsQueryVariables>;
export const HonourObjectionFileDocument = {"__meta__":{"sha256":"sha256:808cca4f953d8689d06267c9ea289170b549b50467836733f94b5533c4abe88f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HonourObjectionFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"listId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HonourObjectionFileInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"honourObjectionFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"listId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"listId"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"honourObjection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HonourObjectionState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HonourObjectionState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HonourObjection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"listId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"decideBy"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}}]}}]} as unknown as DocumentNode<HonourObjectionFileMutation, HonourObjectionFileMutationVariables>;
export const HonourObjectionDecideDocument = {"__meta__":{"sha256":"sha256:0f33fbbd14cfbe7ed592a4c1bb0149dbe639adb57b04e88e1947e8c57076db66"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HonourObjectionDecide"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HonourObjectionDecideInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"honourObjectionDecide"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"honourObjection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HonourObjectionState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HonourObjectionState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HonourObjection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"listId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"decideBy"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}}]}}]} as unknown as DocumentNode<HonourObjectionDecideMutation, HonourObjectionDecideMutationVariables>;
export const HonourCertificatesDocument = {"__meta__":{"sha256":"sha256:a29e6728d3f79b0abbf0247d328f96b996766c1e229df035488e9e9e3db85f66"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HonourCertificates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"HonourCertificateFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"honourCertificates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"areaName"}},{"kind":"Field","name":{"kind":"Name","value":"fromMonth"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"listHash"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"verifyUrl"}},{"kind":"Field","name":{"kind":"Name","value":"pdfUrl"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<HonourCertificatesQuery, HonourCertificatesQueryVariables>;
export const HonourCertificateCheckDocument = {"__meta__":{"sha256":"sha256:5e3bfc1a14826ca3cf4896d80c27c407b219492fe38087f954352d54d8cf963d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HonourCertificateCheck"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"honourCertificateCheck"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"isValid"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"areaName"}},{"kind":"Field","name":{"kind":"Name","value":"fromMonth"}},{"kind":"Field","name":{"kind":"Name","value":"listHash"}}]}}]}}]} as unknown as DocumentNode<HonourCertificateCheckQuery, HonourCertificateCheckQueryVariables>;
export const HonourCertificateRevokeDocument = {"__meta__":{"sha256":"sha256:ac2c8c8de6c74fb172fe6149892db170fc692e65d1181af9cad8191294bc2241"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HonourCertificateRevoke"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HonourCertificateRevokeInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"honourCertificateRevoke"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"honourCertificate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<HonourCertificateRevokeMutation, HonourCertificateRevokeMutationVariables>;
export const HonourRecommendationsDocument = {"__meta__":{"sha256":"sha256:26b58eb0e5d9cd8a2231ff08d580023e49a64d1f88d042946db84bfe225cc1be"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HonourRecommendations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"within"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"honourRecommendations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"within"},"value":{"kind":"Variable","name":{"kind":"Name","value":"within"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"areaCode"}},{"kind":"Field","name":{"kind":"Name","value":"fromMonth"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"recommendedAt"}},{"kind":"Field","name":{"kind":"Name","value":"skipped"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"earlierMonth"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<HonourRecommendationsQuery, HonourRecommendationsQueryVariables>;
export const HonourRecommendDocument = {"__meta__":{"sha256":"sha256:571d6f0132db9e761826edef776cacc36af9abab0ad09885fe2eb2589ad7f9cb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HonourRecommend"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HonourRecommendInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"honourRecommend"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"honourRecommendation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<HonourRecommendMutation, HonourRecommendMutationVariables>;
export const IncidentImportDocument = {"__meta__":{"sha256":"sha256:7e722b94b0ab8abbab295c3c563e8d4245bc095f37e0a10324c65d20e947e728"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IncidentImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IncidentImportState"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IncidentImportState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IncidentImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"errorReportPath"}},{"kind":"Field","name":{"kind":"Name","value":"rejection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}},{"kind":"Field","name":{"kind":"Name","value":"invalid"}},{"kind":"Field","name":{"kind":"Name","value":"duplicatesInFile"}},{"kind":"Field","name":{"kind":"Name","value":"alreadyImported"}},{"kind":"Field","name":{"kind":"Name","value":"errorCount"}},{"kind":"Field","name":{"kind":"Name","value":"ignoredHeadings"}},{"kind":"Field","name":{"kind":"Name","value":"encoding"}}]}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"loaded"}},{"kind":"Field","name":{"kind":"Name","value":"alreadyThere"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}}]}}]}}]} as unknown as DocumentNode<IncidentImportQuery, IncidentImportQueryVariables>;
export const IncidentImportsDocument = {"__meta__":{"sha256":"sha256:2ea9f79deae0598c5682281f2e559bf96ed9e5af1d8b1dc0375bd56dd424f7f6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IncidentImports"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"IncidentImportFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentImports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IncidentImportState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IncidentImportState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IncidentImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"errorReportPath"}},{"kind":"Field","name":{"kind":"Name","value":"rejection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}},{"kind":"Field","name":{"kind":"Name","value":"invalid"}},{"kind":"Field","name":{"kind":"Name","value":"duplicatesInFile"}},{"kind":"Field","name":{"kind":"Name","value":"alreadyImported"}},{"kind":"Field","name":{"kind":"Name","value":"errorCount"}},{"kind":"Field","name":{"kind":"Name","value":"ignoredHeadings"}},{"kind":"Field","name":{"kind":"Name","value":"encoding"}}]}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"loaded"}},{"kind":"Field","name":{"kind":"Name","value":"alreadyThere"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}}]}}]}}]} as unknown as DocumentNode<IncidentImportsQuery, IncidentImportsQueryVariables>;
export const IncidentImportErrorsDocument = {"__meta__":{"sha256":"sha256:09cc3594d9a74d7fba4c8a7c03e64491f3bb222512a6d2ccbe724c52f5612741"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IncidentImportErrors"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errorCount"}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"preview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"externalNo"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"grid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<IncidentImportErrorsQuery, IncidentImportErrorsQueryVariables>;
export const IncidentImportStartDocument = {"__meta__":{"sha256":"sha256:e8e24816290a15519e79991d249344c1386087842ffe2fd40c3dcb962bedd4bf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IncidentImportStart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentImportStart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentImport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IncidentImportState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IncidentImportState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IncidentImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"errorReportPath"}},{"kind":"Field","name":{"kind":"Name","value":"rejection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}},{"kind":"Field","name":{"kind":"Name","value":"invalid"}},{"kind":"Field","name":{"kind":"Name","value":"duplicatesInFile"}},{"kind":"Field","name":{"kind":"Name","value":"alreadyImported"}},{"kind":"Field","name":{"kind":"Name","value":"errorCount"}},{"kind":"Field","name":{"kind":"Name","value":"ignoredHeadings"}},{"kind":"Field","name":{"kind":"Name","value":"encoding"}}]}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"loaded"}},{"kind":"Field","name":{"kind":"Name","value":"alreadyThere"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}}]}}]}}]} as unknown as DocumentNode<IncidentImportStartMutation, IncidentImportStartMutationVariables>;
export const IncidentImportStopDocument = {"__meta__":{"sha256":"sha256:9cdae55700dbd0a2d188b7d2f5a56d5a280edfa64f2f81299aa459697655fbd2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IncidentImportStop"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentImportStop"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentImport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IncidentImportState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IncidentImportState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IncidentImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"errorReportPath"}},{"kind":"Field","name":{"kind":"Name","value":"rejection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"valid"}},{"kind":"Field","name":{"kind":"Name","value":"invalid"}},{"kind":"Field","name":{"kind":"Name","value":"duplicatesInFile"}},{"kind":"Field","name":{"kind":"Name","value":"alreadyImported"}},{"kind":"Field","name":{"kind":"Name","value":"errorCount"}},{"kind":"Field","name":{"kind":"Name","value":"ignoredHeadings"}},{"kind":"Field","name":{"kind":"Name","value":"encoding"}}]}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"loaded"}},{"kind":"Field","name":{"kind":"Name","value":"alreadyThere"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}}]}}]}}]} as unknown as DocumentNode<IncidentImportStopMutation, IncidentImportStopMutationVariables>;
export const IncidentDocument = {"__meta__":{"sha256":"sha256:58fc4c4bc11b2512aac098f0559d59be4aa1e7ccfe5e85a8129ccc605dd7a2f9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Incident"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incident"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IncidentLine"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"point"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lng"}},{"kind":"Field","name":{"kind":"Name","value":"lat"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"departmentCode"}},{"kind":"Field","name":{"kind":"Name","value":"admissionItemCode"}},{"kind":"Field","name":{"kind":"Name","value":"owners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reworkCount"}},{"kind":"Field","name":{"kind":"Name","value":"isOnTime"}},{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"isSatisfied"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IncidentState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"escalationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"promise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"isProvisional"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IncidentLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IncidentState"}},{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"grid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<IncidentQuery, IncidentQueryVariables>;
export const IncidentByCodeDocument = {"__meta__":{"sha256":"sha256:9d706f5a4ba28333f7b142aeaa1f2e537a13a88a647de8ddc00ad62c0427c823"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IncidentByCode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentByCode"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IncidentLine"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IncidentState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"escalationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"promise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"isProvisional"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IncidentLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IncidentState"}},{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"grid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<IncidentByCodeQuery, IncidentByCodeQueryVariables>;
export const IncidentHistoryDocument = {"__meta__":{"sha256":"sha256:ca1af2d72af979912f56afad2882aa35095a7c11b7bab2a9f3a08de6480d9fd8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IncidentHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incident"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seq"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}}]}}]}}]}}]} as unknown as DocumentNode<IncidentHistoryQuery, IncidentHistoryQueryVariables>;
export const IncidentCandidatesDocument = {"__meta__":{"sha256":"sha256:3a4586cccacffd7a8a62113c1418350367fab59151133a14fd2d0282be30333a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IncidentCandidates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"itemCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incident"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"candidates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"itemCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"itemCode"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isOffered"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"}}]}}]}}]}}]} as unknown as DocumentNode<IncidentCandidatesQuery, IncidentCandidatesQueryVariables>;
export const IncidentsDocument = {"__meta__":{"sha256":"sha256:188e556a7adefeb4c08c2c7314afd7f9e04a2505abc8fea87dadf4ebf66ddd21"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Incidents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"IncidentFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"IncidentOrder"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IncidentLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IncidentState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"escalationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"promise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"isProvisional"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IncidentLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IncidentState"}},{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"grid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<IncidentsQuery, IncidentsQueryVariables>;
export const IncidentInboxDocument = {"__meta__":{"sha256":"sha256:5116a1922aec4c10417dc32cf1183999a1f3bba73f0523d9244021a7658ff3b0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IncidentInbox"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isMine"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DUE_AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IncidentLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IncidentState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"escalationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"promise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"isProvisional"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IncidentLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IncidentState"}},{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"grid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<IncidentInboxQuery, IncidentInboxQueryVariables>;
export const IncidentOpenDocument = {"__meta__":{"sha256":"sha256:d6451908ccf294c76212609d1d06330924d7c8c98f08c1e7eb3e567a35836bdc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IncidentOpen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IncidentOpenInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentOpen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IncidentLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IncidentState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"escalationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"promise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"isProvisional"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IncidentLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IncidentState"}},{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"grid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<IncidentOpenMutation, IncidentOpenMutationVariables>;
export const IncidentAcceptDocument = {"__meta__":{"sha256":"sha256:3f044e2e00d882964b87064e00cfd7b145fa637d303ea07409b967011d7421bf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IncidentAccept"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentAccept"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IncidentState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IncidentState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"escalationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"promise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"isProvisional"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]} as unknown as DocumentNode<IncidentAcceptMutation, IncidentAcceptMutationVariables>;
export const IncidentRefuseDocument = {"__meta__":{"sha256":"sha256:4137bf5a9051d36ffb5c140d38ec815c7ba136011f6e98bfbdf10eaad70ea0e7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IncidentRefuse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IncidentRefuseInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentRefuse"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IncidentState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IncidentState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"escalationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"promise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"isProvisional"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]} as unknown as DocumentNode<IncidentRefuseMutation, IncidentRefuseMutationVariables>;
export const IncidentFileDocument = {"__meta__":{"sha256":"sha256:c79d9bd266e8eb7ba1f19fe3a1145c005ac9b982f7fa94e6282dabdd8474dc8b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IncidentFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IncidentState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IncidentState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"escalationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"promise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"isProvisional"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]} as unknown as DocumentNode<IncidentFileMutation, IncidentFileMutationVariables>;
export const IncidentVoidDocument = {"__meta__":{"sha256":"sha256:8cc53c859d9b6da998c9e46f066713b5f8a5f227f0d59101b1a506fce5c1d5cd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IncidentVoid"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IncidentRefuseInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentVoid"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IncidentState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IncidentState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"escalationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"promise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"isProvisional"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]} as unknown as DocumentNode<IncidentVoidMutation, IncidentVoidMutationVariables>;
export const IncidentDispatchDocument = {"__meta__":{"sha256":"sha256:89d8d5b08e0cbe34e4a0109fe094c0babdd2edbb63be6cb6e24b4e887fc9bac6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IncidentDispatch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IncidentDispatchInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentDispatch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IncidentState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IncidentState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"escalationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"promise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"isProvisional"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]} as unknown as DocumentNode<IncidentDispatchMutation, IncidentDispatchMutationVariables>;
export const IncidentSignDocument = {"__meta__":{"sha256":"sha256:4f2351c2f9cacf49b22fd0d67887e10bad1fbd3e2deb180d0084c978dfe7ab2e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IncidentSign"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentSign"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IncidentState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IncidentState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"escalationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"promise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"isProvisional"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]} as unknown as DocumentNode<IncidentSignMutation, IncidentSignMutationVariables>;
export const IncidentReturnDocument = {"__meta__":{"sha256":"sha256:9227351be5f266898a908206367678731b87c1f6c052b36fab2b22eca85c7c3b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IncidentReturn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IncidentReturnInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentReturn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IncidentState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IncidentState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"escalationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"promise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"isProvisional"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]} as unknown as DocumentNode<IncidentReturnMutation, IncidentReturnMutationVariables>;
export const IncidentReplyInterimDocument = {"__meta__":{"sha256":"sha256:d937793af7a9c938aab687e465375b39950fc976a9b8eeaa9be08b183a143550"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IncidentReplyInterim"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IncidentReplyInterimInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentReplyInterim"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IncidentState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IncidentState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"escalationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"promise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"isProvisional"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]} as unknown as DocumentNode<IncidentReplyInterimMutation, IncidentReplyInterimMutationVariables>;
export const IncidentGiveFeedbackDocument = {"__meta__":{"sha256":"sha256:e76d82f7681a9f7a319fc992156c429fb04172e11546b9e0cce7c3605dfb0dd5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IncidentGiveFeedback"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IncidentFeedbackInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentGiveFeedback"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IncidentState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IncidentState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"escalationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"promise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"isProvisional"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]} as unknown as DocumentNode<IncidentGiveFeedbackMutation, IncidentGiveFeedbackMutationVariables>;
export const IncidentStartCheckDocument = {"__meta__":{"sha256":"sha256:6aa5464927e203e0b1a6dc750d4949f5fe9c73158c0b09fb59fff716827b1eec"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IncidentStartCheck"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentStartCheck"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IncidentState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IncidentState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"escalationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"promise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"isProvisional"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]} as unknown as DocumentNode<IncidentStartCheckMutation, IncidentStartCheckMutationVariables>;
export const IncidentPassCheckDocument = {"__meta__":{"sha256":"sha256:e0201258ebe44eca3a60778932c0a886e671936b350764be74cb3ddc73766577"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IncidentPassCheck"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentPassCheck"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IncidentState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IncidentState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"escalationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"promise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"isProvisional"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]} as unknown as DocumentNode<IncidentPassCheckMutation, IncidentPassCheckMutationVariables>;
export const IncidentFailCheckDocument = {"__meta__":{"sha256":"sha256:0d77c0fd5baba98aaca49be202d42c7505f3d041a8bc2a8a7b2df956a313ba93"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IncidentFailCheck"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IncidentFailCheckInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentFailCheck"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IncidentState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IncidentState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"escalationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"promise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"isProvisional"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]} as unknown as DocumentNode<IncidentFailCheckMutation, IncidentFailCheckMutationVariables>;
export const IncidentResumeWorkDocument = {"__meta__":{"sha256":"sha256:830444dd5e679b6a33c3023ae7156d78a300570caf2aa0685e43d2c85058fa0a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IncidentResumeWork"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentResumeWork"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IncidentState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IncidentState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"escalationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"promise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"isProvisional"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]} as unknown as DocumentNode<IncidentResumeWorkMutation, IncidentResumeWorkMutationVariables>;
export const IncidentSelfHandleDocument = {"__meta__":{"sha256":"sha256:6ffbd2538bc174acf22f6af0aec79b4f86a27014ce4febda6241c99d0e11de00"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IncidentSelfHandle"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IncidentSelfHandleInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentSelfHandle"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IncidentState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IncidentState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"escalationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"promise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"isProvisional"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]} as unknown as DocumentNode<IncidentSelfHandleMutation, IncidentSelfHandleMutationVariables>;
export const IncidentEvaluateDocument = {"__meta__":{"sha256":"sha256:32e02ca4bdfd24678e7f7ec526bc6d194a67a98f4eaea0e30bb3dddb591ce215"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IncidentEvaluate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IncidentEvaluateInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentEvaluate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IncidentState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IncidentState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"escalationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"promise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"isProvisional"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]} as unknown as DocumentNode<IncidentEvaluateMutation, IncidentEvaluateMutationVariables>;
export const IncidentHandleOnTheSpotDocument = {"__meta__":{"sha256":"sha256:bc8c92363145388def6e1b36677da9ec7485e0b4ef0bd4c5f8eda2a97504944d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IncidentHandleOnTheSpot"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IncidentHandleOnTheSpotInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentHandleOnTheSpot"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IncidentLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IncidentState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"escalationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"promise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"isProvisional"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IncidentLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IncidentState"}},{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"grid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<IncidentHandleOnTheSpotMutation, IncidentHandleOnTheSpotMutationVariables>;
export const IncidentAcknowledgeDocument = {"__meta__":{"sha256":"sha256:a0775563fb9a8595c0dd690c3e2ce619d80382ea5f00c61413985bd91ad3649f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IncidentAcknowledge"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentAcknowledge"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IncidentState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IncidentState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"escalationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"promise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"isProvisional"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]} as unknown as DocumentNode<IncidentAcknowledgeMutation, IncidentAcknowledgeMutationVariables>;
export const IncidentExtendDocument = {"__meta__":{"sha256":"sha256:1db1eb526a954b957996aca5dab2d35b4bb8360062bd80a05a1cb25dc5a97aa3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IncidentExtend"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IncidentExtendInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentExtend"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IncidentState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IncidentState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"escalationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"promise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"isProvisional"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]} as unknown as DocumentNode<IncidentExtendMutation, IncidentExtendMutationVariables>;
export const IncidentSuspendDocument = {"__meta__":{"sha256":"sha256:c2d523f64379d96f486d390bc3d6c767403d1214d6e11930640b0bb56dfbc101"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IncidentSuspend"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IncidentSuspendInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentSuspend"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IncidentState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IncidentState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"escalationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"promise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"isProvisional"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]} as unknown as DocumentNode<IncidentSuspendMutation, IncidentSuspendMutationVariables>;
export const IncidentApproveDocument = {"__meta__":{"sha256":"sha256:75c45ab8c9c95610d375d1c23d7781739114e557ca348212430f1be3be09f248"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IncidentApprove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentApprove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IncidentState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IncidentState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"escalationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"promise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"isProvisional"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]} as unknown as DocumentNode<IncidentApproveMutation, IncidentApproveMutationVariables>;
export const IncidentRejectDocument = {"__meta__":{"sha256":"sha256:bf108768c9f7145dafce6c340de887ef3187b47fb16c85eaa8e5112ca4d2d890"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IncidentReject"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IncidentRejectInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentReject"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IncidentState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IncidentState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"escalationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"promise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"isProvisional"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]} as unknown as DocumentNode<IncidentRejectMutation, IncidentRejectMutationVariables>;
export const IncidentAskReporterDocument = {"__meta__":{"sha256":"sha256:3f16b531e3d5159afb36889fbaf29643c2d97c3994bdb83f8bbe0af7d916fda8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IncidentAskReporter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IncidentAskReporterInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentAskReporter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IncidentState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IncidentState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"escalationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"promise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"isProvisional"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]} as unknown as DocumentNode<IncidentAskReporterMutation, IncidentAskReporterMutationVariables>;
export const IncidentReplyDocument = {"__meta__":{"sha256":"sha256:04d5baf9ee99be4493eb532786c6e960a38f39ff85e72c38fd63d48898c70b81"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IncidentReply"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IncidentReplyInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentReply"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IncidentState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IncidentState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"escalationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"promise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"isProvisional"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]} as unknown as DocumentNode<IncidentReplyMutation, IncidentReplyMutationVariables>;
export const IncidentResumeDocument = {"__meta__":{"sha256":"sha256:dd4f071842f62003617ee54872a7c8d44e425e8dbea4960ce0c70a8398d23bc4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IncidentResume"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentResume"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IncidentState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IncidentState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"escalationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"promise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"isProvisional"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]} as unknown as DocumentNode<IncidentResumeMutation, IncidentResumeMutationVariables>;
export const IncidentBlowWhistleDocument = {"__meta__":{"sha256":"sha256:cd079933db50ba0563e1668edc6fec2a8824813dfc62687953e5e34b6c26d55a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IncidentBlowWhistle"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IncidentBlowWhistleInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentBlowWhistle"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IncidentState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IncidentState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"escalationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"promise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"isProvisional"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]} as unknown as DocumentNode<IncidentBlowWhistleMutation, IncidentBlowWhistleMutationVariables>;
export const IncidentAnswerWhistleDocument = {"__meta__":{"sha256":"sha256:315a5e131afe3980f25b9305f66b4a501029aa8d7fb359150db521ad0b5a99f9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IncidentAnswerWhistle"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IncidentAnswerWhistleInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentAnswerWhistle"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IncidentState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IncidentState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"escalationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"promise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"isProvisional"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]} as unknown as DocumentNode<IncidentAnswerWhistleMutation, IncidentAnswerWhistleMutationVariables>;
export const IncidentRateWhistleDocument = {"__meta__":{"sha256":"sha256:cfed7d82f0e2d54384144fd6964f075ca843817157d6ef5977ddf7f5a4b67aed"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IncidentRateWhistle"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IncidentRateWhistleInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentRateWhistle"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IncidentState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IncidentState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"escalationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"promise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"isProvisional"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]} as unknown as DocumentNode<IncidentRateWhistleMutation, IncidentRateWhistleMutationVariables>;
export const IncidentMergeDocument = {"__meta__":{"sha256":"sha256:d197a96af4e11a5cd0ce7e24c68ab15f48c87f902b8b5bad8e16d06bf679ab59"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IncidentMerge"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IncidentMergeInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentMerge"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IncidentState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IncidentState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"escalationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"promise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"isProvisional"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]} as unknown as DocumentNode<IncidentMergeMutation, IncidentMergeMutationVariables>;
export const IncidentUnmergeDocument = {"__meta__":{"sha256":"sha256:81e315f7af64cc1b2c8396d10ced6c78538ce3e95001b9f2dc47a31eb5f64b58"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IncidentUnmerge"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IncidentUnmergeInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentUnmerge"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IncidentState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IncidentState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"escalationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"promise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"isProvisional"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]} as unknown as DocumentNode<IncidentUnmergeMutation, IncidentUnmergeMutationVariables>;
export const IncidentAddChildDocument = {"__meta__":{"sha256":"sha256:3b6e8a2687ab2442cdef217ce5aa556eade26990928912f9be2a7707c1786007"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IncidentAddChild"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IncidentAddChildInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentAddChild"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IncidentState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IncidentState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"escalationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"promise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"isProvisional"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]} as unknown as DocumentNode<IncidentAddChildMutation, IncidentAddChildMutationVariables>;
export const IncidentAddCoDepartmentDocument = {"__meta__":{"sha256":"sha256:2e82e5b7aec9ad064746e5eabfc0bb5cbb24369e4f98811cb6920088f4f1bf95"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IncidentAddCoDepartment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IncidentAddCoDepartmentInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentAddCoDepartment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IncidentState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IncidentState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"escalationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"promise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"isProvisional"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]} as unknown as DocumentNode<IncidentAddCoDepartmentMutation, IncidentAddCoDepartmentMutationVariables>;
export const IncidentNameMediatorDocument = {"__meta__":{"sha256":"sha256:149672859f43c1c07690cbd550404ba1e9e5705f1541af317fdc2f9dce789fad"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IncidentNameMediator"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IncidentNameMediatorInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentNameMediator"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IncidentState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IncidentState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"escalationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"promise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"isProvisional"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]} as unknown as DocumentNode<IncidentNameMediatorMutation, IncidentNameMediatorMutationVariables>;
export const IncidentMediateDocument = {"__meta__":{"sha256":"sha256:a9fd76673607e7b69e66c5de0e26366a34fd91140e78f9d7fef7c49ea3997b52"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IncidentMediate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IncidentMediateInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentMediate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IncidentState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IncidentState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"escalationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"promise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"isProvisional"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]} as unknown as DocumentNode<IncidentMediateMutation, IncidentMediateMutationVariables>;
export const IncidentCommentDocument = {"__meta__":{"sha256":"sha256:c906946cb7d904be1ed4e7305980b246f4acfdc1ec71814278837fa1291c3cd8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IncidentComment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IncidentCommentInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentComment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IncidentState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IncidentState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"escalationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"promise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"isProvisional"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]} as unknown as DocumentNode<IncidentCommentMutation, IncidentCommentMutationVariables>;
export const IncidentVerifyOnSiteDocument = {"__meta__":{"sha256":"sha256:2879c2bf0ed3a1183674aaaf0aa7222a1d5e2e714dd16bc020b3cbe5faab19e2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IncidentVerifyOnSite"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IncidentVerifyOnSiteInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentVerifyOnSite"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IncidentState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IncidentState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"escalationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"promise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"isProvisional"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]} as unknown as DocumentNode<IncidentVerifyOnSiteMutation, IncidentVerifyOnSiteMutationVariables>;
export const IncidentInspectDocument = {"__meta__":{"sha256":"sha256:ddb04679c9c5f6fda6a0307befb5c87929fe93d10c7db9053467178561def08e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IncidentInspect"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IncidentInspectInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentInspect"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IncidentState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IncidentState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"escalationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"promise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"isProvisional"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]} as unknown as DocumentNode<IncidentInspectMutation, IncidentInspectMutationVariables>;
export const IncidentReportRecurrenceDocument = {"__meta__":{"sha256":"sha256:b69e98e8e0aab3f9de63d45e6ee046121c20368bb08f8d6e6e9147231002eeb2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IncidentReportRecurrence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IncidentReportRecurrenceInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentReportRecurrence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IncidentState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IncidentState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"escalationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"promise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"isProvisional"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]} as unknown as DocumentNode<IncidentReportRecurrenceMutation, IncidentReportRecurrenceMutationVariables>;
export const IncidentArchiveDocument = {"__meta__":{"sha256":"sha256:a63dd59ea6749e9c3df1dffebf08605814243fbee8eed594a8f88201078eb5be"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IncidentArchive"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentArchive"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IncidentState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IncidentState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"escalationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"promise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"isProvisional"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]} as unknown as DocumentNode<IncidentArchiveMutation, IncidentArchiveMutationVariables>;
export const IncidentPossibleDuplicatesDocument = {"__meta__":{"sha256":"sha256:60dd7f5b6ae6f9c2d137782f7d5721f9e15be1ea434f125e62f487784c002f1b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IncidentPossibleDuplicates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incident"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"possibleDuplicates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IncidentState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"distanceM"}},{"kind":"Field","name":{"kind":"Name","value":"minutesApart"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IncidentState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"escalationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"promise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"isProvisional"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]} as unknown as DocumentNode<IncidentPossibleDuplicatesQuery, IncidentPossibleDuplicatesQueryVariables>;
export const IncidentCompanyDocument = {"__meta__":{"sha256":"sha256:c8ec99f56cc33c12decda7d82adcb82e0ff8cfcacd859fc3588b7b80b534fac7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IncidentCompany"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incident"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IncidentState"}},{"kind":"Field","name":{"kind":"Name","value":"followerCount"}},{"kind":"Field","name":{"kind":"Name","value":"mergedInto"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"whistles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"calls"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"departmentCode"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"duties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"milestone"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"doneAt"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pendingApproval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IncidentState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"escalationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"promise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"isProvisional"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]} as unknown as DocumentNode<IncidentCompanyQuery, IncidentCompanyQueryVariables>;
export const IncidentTrackDocument = {"__meta__":{"sha256":"sha256:c05901094026627a65bf92c8400d5cba31b041e92d70eea6af5e3e80f05b4aad"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IncidentTrack"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentTrack"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"isMerged"}},{"kind":"Field","name":{"kind":"Name","value":"nextHolder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"promise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]}}]} as unknown as DocumentNode<IncidentTrackQuery, IncidentTrackQueryVariables>;
export const EmergencyCallOpenDocument = {"__meta__":{"sha256":"sha256:86937716f90d7c25a74e7ba703f1b888a650f2a9cb71f5b2bc697f272307ad85"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EmergencyCallOpen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EmergencyCallOpenInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"emergencyCallOpen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"emergencyCall"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgeBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<EmergencyCallOpenMutation, EmergencyCallOpenMutationVariables>;
export const NeedDocument = {"__meta__":{"sha256":"sha256:c1e39b161941cd0603f075af7a1d0808ff0a4f1380c5af2ac2c8185d25be1dec"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Need"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NeedLine"}},{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"routingReason"}},{"kind":"Field","name":{"kind":"Name","value":"claimDeadline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"jointMeetingAt"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"doneAt"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seq"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"platform"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NeedState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Need"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"platform"}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claimant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claimedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NeedLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Need"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NeedState"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"areaCode"}},{"kind":"Field","name":{"kind":"Name","value":"filedAt"}},{"kind":"Field","name":{"kind":"Name","value":"unclaimedSince"}}]}}]} as unknown as DocumentNode<NeedQuery, NeedQueryVariables>;
export const NeedSuggestionDocument = {"__meta__":{"sha256":"sha256:41f1b6ae3c14f72be23560a2c823018760e37ef462d65a1b504667d2605f0a16"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NeedSuggestion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"suggestion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"platform"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<NeedSuggestionQuery, NeedSuggestionQueryVariables>;
export const NeedsDocument = {"__meta__":{"sha256":"sha256:e77fec40862c08f6912a73091b257f6ab973f215e7b1623ad4eea4245ee01078"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Needs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"NeedFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"NeedOrder"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"needs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NeedLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NeedState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Need"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"platform"}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claimant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claimedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NeedLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Need"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NeedState"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"areaCode"}},{"kind":"Field","name":{"kind":"Name","value":"filedAt"}},{"kind":"Field","name":{"kind":"Name","value":"unclaimedSince"}}]}}]} as unknown as DocumentNode<NeedsQuery, NeedsQueryVariables>;
export const MyVolunteersDocument = {"__meta__":{"sha256":"sha256:c9fe6ff96e58436d6315090bda0a3b987cf9dea1a1b1846abad29f8ba845df01"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyVolunteers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"volunteers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isMine"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"skills"}},{"kind":"Field","name":{"kind":"Name","value":"isBarred"}}]}}]}}]}}]} as unknown as DocumentNode<MyVolunteersQuery, MyVolunteersQueryVariables>;
export const NeedOpenDocument = {"__meta__":{"sha256":"sha256:d99c342c7166986c451b12dce81ddfcadf52796bb8fdc8f08dda0bceb4db7645"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NeedOpen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NeedOpenInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"needOpen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NeedLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NeedState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Need"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"platform"}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claimant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claimedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NeedLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Need"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NeedState"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"areaCode"}},{"kind":"Field","name":{"kind":"Name","value":"filedAt"}},{"kind":"Field","name":{"kind":"Name","value":"unclaimedSince"}}]}}]} as unknown as DocumentNode<NeedOpenMutation, NeedOpenMutationVariables>;
export const NeedRouteDocument = {"__meta__":{"sha256":"sha256:9edfbe3e83aaec93a04b06ad28d12b5b716e7bf98eb3ecd881071c357456f022"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NeedRoute"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NeedRouteInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"needRoute"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NeedState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NeedState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Need"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"platform"}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claimant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claimedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}}]} as unknown as DocumentNode<NeedRouteMutation, NeedRouteMutationVariables>;
export const NeedClaimDocument = {"__meta__":{"sha256":"sha256:1509486188b626ae5894026cb7934a860be75296ddd7353770ae5f7de03d9f26"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NeedClaim"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NeedClaimInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"needClaim"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NeedState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NeedState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Need"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"platform"}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claimant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claimedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}}]} as unknown as DocumentNode<NeedClaimMutation, NeedClaimMutationVariables>;
export const NeedReleaseDocument = {"__meta__":{"sha256":"sha256:6c5ed1311ec85e083b71b4704009ea29c3709f7b31bcf5bf97e110e6ccc4ad4d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NeedRelease"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NeedReasonInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"needRelease"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NeedState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NeedState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Need"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"platform"}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claimant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claimedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}}]} as unknown as DocumentNode<NeedReleaseMutation, NeedReleaseMutationVariables>;
export const NeedFinishDocument = {"__meta__":{"sha256":"sha256:9c002cffa65b6c1c57b2681fc30d3c76793ac12381b63c0b99418c3bee44886e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NeedFinish"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NeedFinishInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"needFinish"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NeedState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NeedState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Need"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"platform"}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claimant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claimedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}}]} as unknown as DocumentNode<NeedFinishMutation, NeedFinishMutationVariables>;
export const NeedConfirmDocument = {"__meta__":{"sha256":"sha256:dd1e236c77a3515779edfa5924ef048ee4a51e3b9dec53dc3a6f4c40503bc282"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NeedConfirm"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"needConfirm"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NeedState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NeedState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Need"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"platform"}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claimant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claimedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}}]} as unknown as DocumentNode<NeedConfirmMutation, NeedConfirmMutationVariables>;
export const NeedWithdrawDocument = {"__meta__":{"sha256":"sha256:01568e8dd087e97f61722fad86f8f06bcec4726793d8d1199fbaeffbc6b734ef"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NeedWithdraw"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NeedReasonInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"needWithdraw"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NeedState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NeedState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Need"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"platform"}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claimant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claimedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}}]} as unknown as DocumentNode<NeedWithdrawMutation, NeedWithdrawMutationVariables>;
export const MeDocument = {"__meta__":{"sha256":"sha256:28304b480f0c76d1bb1dfcb27d92eea90ba10ee93eff8cc366d8922aee8e931d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"areaCode"}},{"kind":"Field","name":{"kind":"Name","value":"mainPosting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"areaCode"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"superior"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<MeQuery, MeQueryVariables>;
export const NoticesDocument = {"__meta__":{"sha256":"sha256:fe07977198865bd5152cf6140039a6dded5b3e9fbfcdbb36a4086d037ea431a1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Notices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"NoticeFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isUrgent"}},{"kind":"Field","name":{"kind":"Name","value":"raisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isRead"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<NoticesQuery, NoticesQueryVariables>;
export const NoticeReadDocument = {"__meta__":{"sha256":"sha256:9f74ec3c579118aff58378c2a62daf55f2b19cdf1c038db359caefae3f317d65"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NoticeRead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"noticeRead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isRead"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<NoticeReadMutation, NoticeReadMutationVariables>;
export const GridAtDocument = {"__meta__":{"sha256":"sha256:f121bd429b43cf18ccd7a4176a4694fb0cde89dc6538d669d841a0d3f8414998"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GridAt"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"point"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LngLatInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gridAt"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"point"},"value":{"kind":"Variable","name":{"kind":"Name","value":"point"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GridSummary"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"chief"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GridSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Grid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"households"}},{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<GridAtQuery, GridAtQueryVariables>;
export const GridMapDocument = {"__meta__":{"sha256":"sha256:705128682700674f8dad4bc90563ebd994d279f5bffcbbcf83c92f699147344c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GridMap"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"within"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grids"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"within"},"value":{"kind":"Variable","name":{"kind":"Name","value":"within"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GridSummary"}},{"kind":"Field","name":{"kind":"Name","value":"boundary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lng"}},{"kind":"Field","name":{"kind":"Name","value":"lat"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GridSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Grid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"households"}},{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<GridMapQuery, GridMapQueryVariables>;
export const DivisionTreeDocument = {"__meta__":{"sha256":"sha256:b852e65ef7846ce0f4501f95e4534b43d0ce32a9be1142e38d2a20fc3b24c948"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DivisionTree"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"division"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"gridCount"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"gridCount"}}]}}]}}]}}]} as unknown as DocumentNode<DivisionTreeQuery, DivisionTreeQueryVariables>;
export const AdmissionListDocument = {"__meta__":{"sha256":"sha256:700655a1ce707e01e7cd679d645604fd78385eed15cd7aeb58b0abd113c9329d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdmissionList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"admissionList"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"categories"}},{"kind":"Field","name":{"kind":"Name","value":"requiredModule"}},{"kind":"Field","name":{"kind":"Name","value":"minutesPerTask"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<AdmissionListQuery, AdmissionListQueryVariables>;
export const PlatformClockDocument = {"__meta__":{"sha256":"sha256:df9ff00f44147483885b6e4d07f1726b2e368ef3ebcbe15295b675d7fdcb711c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlatformClock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"platformClock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"now"}},{"kind":"Field","name":{"kind":"Name","value":"aheadMs"}}]}}]}}]} as unknown as DocumentNode<PlatformClockQuery, PlatformClockQueryVariables>;
export const PlatformClockAdvanceDocument = {"__meta__":{"sha256":"sha256:56df70a6a156a1588b6506286c02e43206c536696156d38090cbb1eb2fd63713"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlatformClockAdvance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"minutes"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"platformClockAdvance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"minutes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"minutes"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"now"}},{"kind":"Field","name":{"kind":"Name","value":"aheadMs"}}]}}]}}]} as unknown as DocumentNode<PlatformClockAdvanceMutation, PlatformClockAdvanceMutationVariables>;
export const NodesDocument = {"__meta__":{"sha256":"sha256:2a13e11e1c73d4d5ecd6aff0b83daa062007a95ddae539aacf39c822232b7365"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Nodes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Incident"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Grid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Need"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<NodesQuery, NodesQueryVariables>;
export const RequestDocument = {"__meta__":{"sha256":"sha256:29fef5fc46247769caa79e7de890b915d5650de9cf30dc9bf0e4fb5bcfd23fb0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Request"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"request"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"area"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"liaison"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"departmentCode"}},{"kind":"Field","name":{"kind":"Name","value":"promise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"isProvisional"}},{"kind":"Field","name":{"kind":"Name","value":"skippedDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"resultText"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closure"}},{"kind":"Field","name":{"kind":"Name","value":"isOnTime"}},{"kind":"Field","name":{"kind":"Name","value":"disputeCount"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seq"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"promisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Request"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"escalationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"slaState"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Request"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestState"}},{"kind":"Field","name":{"kind":"Name","value":"enterpriseName"}},{"kind":"Field","name":{"kind":"Name","value":"park"}},{"kind":"Field","name":{"kind":"Name","value":"chain"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}}]}}]} as unknown as DocumentNode<RequestQuery, RequestQueryVariables>;
export const RequestsDocument = {"__meta__":{"sha256":"sha256:e1dde691e45d7dd7c560f2a946e06b46879bb7123dca15cc6f4dcb60ed2209d4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Requests"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestOrder"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Request"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"escalationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"slaState"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Request"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestState"}},{"kind":"Field","name":{"kind":"Name","value":"enterpriseName"}},{"kind":"Field","name":{"kind":"Name","value":"park"}},{"kind":"Field","name":{"kind":"Name","value":"chain"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}}]}}]} as unknown as DocumentNode<RequestsQuery, RequestsQueryVariables>;
export const RequestOpenDocument = {"__meta__":{"sha256":"sha256:067fd7248e185b14263540481cd92cdd74b58ada06004009362e9170e5913cb0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestOpen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestOpenInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestOpen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Request"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"escalationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"slaState"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Request"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestState"}},{"kind":"Field","name":{"kind":"Name","value":"enterpriseName"}},{"kind":"Field","name":{"kind":"Name","value":"park"}},{"kind":"Field","name":{"kind":"Name","value":"chain"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}}]}}]} as unknown as DocumentNode<RequestOpenMutation, RequestOpenMutationVariables>;
export const RequestContactDocument = {"__meta__":{"sha256":"sha256:8bc0eac8ee3b136c18904aa024085333af3bc05cb33c0e0f4169c69f7d750460"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestContact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestContactInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestContact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Request"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"escalationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"slaState"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}}]} as unknown as DocumentNode<RequestContactMutation, RequestContactMutationVariables>;
export const RequestPlanDocument = {"__meta__":{"sha256":"sha256:8d136e7cf41d17de39c950f0b51bcf4ba082448f7711cff6657b387b1d36b769"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestPlanInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Request"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"escalationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"slaState"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}}]} as unknown as DocumentNode<RequestPlanMutation, RequestPlanMutationVariables>;
export const RequestRollDocument = {"__meta__":{"sha256":"sha256:efe410e1bc2bfcbdbefbacc2d6d4d699cc725eebb4937a66a11f56823bdca5b6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestRoll"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestRollInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestRoll"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Request"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"escalationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"slaState"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}}]} as unknown as DocumentNode<RequestRollMutation, RequestRollMutationVariables>;
export const RequestResolveDocument = {"__meta__":{"sha256":"sha256:68ce5a1e9d92a5453cb95d6dcf9ed836554a6a4808ae3aba7e8c0b4d93e691b6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestResolve"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestResolveInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestResolve"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Request"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"escalationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"slaState"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}}]} as unknown as DocumentNode<RequestResolveMutation, RequestResolveMutationVariables>;
export const RequestConfirmDocument = {"__meta__":{"sha256":"sha256:909e5729d10690798e65f225c003f4fd8bd97bbc59a6a7599a7992b25aa450a0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestConfirm"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestConfirmInput"}}},"defaultValue":{"kind":"ObjectValue","fields":[]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestConfirm"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Request"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"escalationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"slaState"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}}]} as unknown as DocumentNode<RequestConfirmMutation, RequestConfirmMutationVariables>;
export const RequestDisputeDocument = {"__meta__":{"sha256":"sha256:d54a59e201651d8aa6f61cd8a440a8e04a4a85490a37c4c1c6fc36b76a0a24e6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestDispute"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestDisputeInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestDispute"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Request"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"escalationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"slaState"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}}]} as unknown as DocumentNode<RequestDisputeMutation, RequestDisputeMutationVariables>;
export const RequestRecordCallBackDocument = {"__meta__":{"sha256":"sha256:5c799be4bc5286b8c1faa35b255c5a6047d73f91b7142cb93f4efb9c6d60d521"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestRecordCallBack"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestCallBackInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestRecordCallBack"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Request"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"escalationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"slaState"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}}]} as unknown as DocumentNode<RequestRecordCallBackMutation, RequestRecordCallBackMutationVariables>;
export const RequestWithdrawDocument = {"__meta__":{"sha256":"sha256:f1fa1885be60f8a822fbf0e0da1a9db6119a8cdf8e1b304afa2b7b5993237372"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestWithdraw"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestWithdrawInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestWithdraw"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Request"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"escalationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"slaState"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}}]}}]} as unknown as DocumentNode<RequestWithdrawMutation, RequestWithdrawMutationVariables>;
export const GridStaffDocument = {"__meta__":{"sha256":"sha256:a324c471b89189be72d9c74056e9432b5ed6efc02c45a9aa678c0ddc5982cf3c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GridStaff"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grid"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GridSummary"}},{"kind":"Field","name":{"kind":"Name","value":"fiveRoles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"isGap"}},{"kind":"Field","name":{"kind":"Name","value":"areaCode"}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"policeTeam"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"officers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"auxiliaries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"staffGaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"present"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GridSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Grid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"households"}},{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<GridStaffQuery, GridStaffQueryVariables>;
export const GridGapsDocument = {"__meta__":{"sha256":"sha256:22d2f821c05c4aeceb76a2e6a71d8d51e5b790a703412e0ea2d2bedfa9d4d0c6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GridGaps"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GridGapFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gridGaps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"present"}},{"kind":"Field","name":{"kind":"Name","value":"grid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<GridGapsQuery, GridGapsQueryVariables>;
export const PoliceTeamsDocument = {"__meta__":{"sha256":"sha256:43764598d990b5b5fbe6365babc719e271e91756f84fc03bb2566d46c5f476e4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PoliceTeams"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PoliceTeamFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policeTeams"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"officers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"auxiliaries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"grid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<PoliceTeamsQuery, PoliceTeamsQueryVariables>;
export const StaffRegisterDocument = {"__meta__":{"sha256":"sha256:52fde314a0b5601d3c2ed2e263aae9ba2075f5dc312437a84a765e53e4d6846d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StaffRegister"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"within"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"staffRegister"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"within"},"value":{"kind":"Variable","name":{"kind":"Name","value":"within"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"posts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"employment"}},{"kind":"Field","name":{"kind":"Name","value":"peopleCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"areas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"areaCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"posts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"employment"}},{"kind":"Field","name":{"kind":"Name","value":"peopleCount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"gridCount"}},{"kind":"Field","name":{"kind":"Name","value":"completeGridCount"}},{"kind":"Field","name":{"kind":"Name","value":"gaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"gridCount"}}]}}]}}]}}]} as unknown as DocumentNode<StaffRegisterQuery, StaffRegisterQueryVariables>;
export const StaffDocument = {"__meta__":{"sha256":"sha256:1ed7a5572df5a732a690e6a5a53efc1494aa20485dd358ccd903feed46cd597d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Staff"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PersonFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"workPhone"}},{"kind":"Field","name":{"kind":"Name","value":"mainPosting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"areaCode"}},{"kind":"Field","name":{"kind":"Name","value":"employment"}}]}},{"kind":"Field","name":{"kind":"Name","value":"superior"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<StaffQuery, StaffQueryVariables>;
export const ReportingGapsDocument = {"__meta__":{"sha256":"sha256:d92f39957b2217f9deb96265d0a762421ab4f2802ab852abd1f0a139a2720102"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReportingGaps"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportingGapFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportingGaps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"posting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"areaCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fallback"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<ReportingGapsQuery, ReportingGapsQueryVariables>;
export const CampsDocument = {"__meta__":{"sha256":"sha256:d1a400ace84fae34d60145f077d37c401028e3523bd761316032d9897413edd6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Camps"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CampFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"camps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"FROM"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<CampsQuery, CampsQueryVariables>;
export const SessionsDocument = {"__meta__":{"sha256":"sha256:f123144eaf6dbe88beeedbcb0d21a5e14369aeb00668978a00fa05a02d2f8ed6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Sessions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SessionFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"STARTS_AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SessionSummary"}},{"kind":"Field","name":{"kind":"Name","value":"camp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SessionSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"module"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"seatsLeft"}}]}}]} as unknown as DocumentNode<SessionsQuery, SessionsQueryVariables>;
export const CertificatesDocument = {"__meta__":{"sha256":"sha256:588641f424150a82daa0628af1381a40fcd1e437c6ba117fc58600d420661747"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Certificates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CertificateFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certificates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"module"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<CertificatesQuery, CertificatesQueryVariables>;
export const CertificateCheckDocument = {"__meta__":{"sha256":"sha256:8bf7d517f8300d926e1674647d9df18035141d5c68d62cd23b045a239377444f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CertificateCheck"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certificateCheck"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"module"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}}]} as unknown as DocumentNode<CertificateCheckQuery, CertificateCheckQueryVariables>;
export const SessionEnrolDocument = {"__meta__":{"sha256":"sha256:f6635f9e134664180284f9ec8a009b5a37ad9f0f5635c590ee32ee7662b2df15"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SessionEnrol"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SessionEnrolInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessionEnrol"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SessionSummary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SessionSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"module"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"seatsLeft"}}]}}]} as unknown as DocumentNode<SessionEnrolMutation, SessionEnrolMutationVariables>;
export const SessionAttendDocument = {"__meta__":{"sha256":"sha256:ba66bd859730b2cc72761ea5353d4192e70361c766eca393248b9d5adde7d503"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SessionAttend"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SessionAttendInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessionAttend"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SessionSummary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SessionSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"module"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"seatsLeft"}}]}}]} as unknown as DocumentNode<SessionAttendMutation, SessionAttendMutationVariables>;
export const ExamRecordDocument = {"__meta__":{"sha256":"sha256:a4d205d47ccf972e81db49523e8d79b9800995d645178ef4452de60b11ce816b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ExamRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ExamRecordInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"examRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trainingRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TrainingRecordState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TrainingRecordState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TrainingRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"module"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"isExamPassed"}},{"kind":"Field","name":{"kind":"Name","value":"isPracticeSignedOff"}},{"kind":"Field","name":{"kind":"Name","value":"certificates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<ExamRecordMutation, ExamRecordMutationVariables>;
export const PracticeSignOffDocument = {"__meta__":{"sha256":"sha256:c52faa4b72740ee89c17e102d29d6591d63e4093a122c747d3b26a940b6dbc88"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PracticeSignOff"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PracticeSignOffInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"practiceSignOff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trainingRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TrainingRecordState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TrainingRecordState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TrainingRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"module"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"isExamPassed"}},{"kind":"Field","name":{"kind":"Name","value":"isPracticeSignedOff"}},{"kind":"Field","name":{"kind":"Name","value":"certificates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<PracticeSignOffMutation, PracticeSignOffMutationVariables>;
export const PairingCoverageDocument = {"__meta__":{"sha256":"sha256:8f7e2900c47c1dadfa154acf53459125b3dedea6a5c9fc166094d886486da3e9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PairingCoverage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"areaCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"month"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pairingCoverage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"areaCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"areaCode"}}},{"kind":"Argument","name":{"kind":"Name","value":"month"},"value":{"kind":"Variable","name":{"kind":"Name","value":"month"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"areaCode"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"communities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"areaCount"}},{"kind":"Field","name":{"kind":"Name","value":"pairedCount"}},{"kind":"Field","name":{"kind":"Name","value":"visitedCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grids"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"areaCount"}},{"kind":"Field","name":{"kind":"Name","value":"pairedCount"}},{"kind":"Field","name":{"kind":"Name","value":"visitedCount"}},{"kind":"Field","name":{"kind":"Name","value":"unpaired"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"areaCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PairingCoverageQuery, PairingCoverageQueryVariables>;
export const PairingsDocument = {"__meta__":{"sha256":"sha256:2c84944963f9ad2261842b13aa46d632ab28d38c5a30ebe79e3d9919192bcaa2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Pairings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PairingFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pairings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"areaCode"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"lastVisitedAt"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PairingsQuery, PairingsQueryVariables>;
export const AssignPairingDocument = {"__meta__":{"sha256":"sha256:3ec1c02274f2506515322537d8fe9f94317943c8c6b30641293d4971f0c20aa6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssignPairing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PairingAssignInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pairingAssign"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pairing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"areaCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<AssignPairingMutation, AssignPairingMutationVariables>;
export const VisitsDocument = {"__meta__":{"sha256":"sha256:7b7b9562f378ce3c4c885cd514e9b3b977624a079a1f66b5e40c51c70b3b779b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Visits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"VisitFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"areaCode"}},{"kind":"Field","name":{"kind":"Name","value":"visitedAt"}},{"kind":"Field","name":{"kind":"Name","value":"topics"}}]}}]}}]}}]} as unknown as DocumentNode<VisitsQuery, VisitsQueryVariables>;
export const RecordVisitDocument = {"__meta__":{"sha256":"sha256:fe529b5b433e5a3c917ca99fef7c36489c049f5176ac0bc49e963403ee59bb79"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordVisit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VisitRecordInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visitRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RecordVisitMutation, RecordVisitMutationVariables>;
export const FollowUpMediationDocument = {"__meta__":{"sha256":"sha256:65207c18d57a6cd37cb4fa48341e652e632b0076768bfce0845d40d6a70590aa"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FollowUpMediation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IncidentFollowUpMediationInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentFollowUpMediation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"mediation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"followUp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isKept"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<FollowUpMediationMutation, FollowUpMediationMutationVariables>;