/** A published number the demo must reconcile with. */
export interface Fixture {
  readonly key: string;
  readonly place: '云冈区' | '邹城市' | 'a third city';
  readonly value: number;
  /** The published figure is a lower bound, such as "60+". */
  readonly atLeast: boolean;
  /** The figure in words, as published. */
  readonly wording: string;
}

type Entry = readonly [value: number, wording: string, atLeast?: 'at least'];

function fixturesOf<K extends string>(place: Fixture['place'], entries: Record<K, Entry>): Record<K, Fixture> {
  const made: Partial<Record<K, Fixture>> = {};
  const all = (record: Partial<Record<K, Fixture>>): record is Record<K, Fixture> =>
    Object.keys(entries).every((key) => key in record);
  for (const key in entries) {
    const [value, wording, atLeast] = entries[key];
    made[key] = { key, place, value, wording, atLeast: atLeast !== undefined };
  }
  if (!all(made)) throw new Error('A fixture was lost.');
  return made;
}

/** 云冈区 (140214), Datong, Shanxi. */
export const yungang = fixturesOf('云冈区', {
  towns: [27, '27 towns 镇街'],
  communities: [244, '244 communities and villages 社区、村 (statistics codes)'],
  grids: [810, '810 grids 网格'],
  urbanGrids: [561, '561 urban grids 城市网格'],
  ruralGrids: [249, '249 rural grids 农村网格'],
  chiefs: [246, '246 grid chiefs 网格长'],
  members: [810, '810 grid members 网格员'],
  fullTimeMembers: [561, '561 full-time members 专职网格员'],
  partTimeMembers: [249, '249 part-time members 兼职网格员'],
  reported: [30_528, '30,528 incidents reported 上报事件, two months'],
  valid: [29_269, '29,269 of them valid 有效事件 (95.9 %)'],
  admissionItems: [43, '43 items on the admission list 准入清单'],
  admissionDepartments: [11, '11 departments on the admission list'],
  itemsPoliticalLegal: [8, '政法委 8'],
  itemsUnitedFront: [3, '统战部 3'],
  itemsPetitions: [2, '信访局 2'],
  itemsPublicSecurity: [4, '公安 4'],
  itemsCivilAffairs: [10, '民政局 10'],
  itemsJustice: [4, '司法局 4'],
  itemsHealth: [3, '卫健局 3'],
  itemsEmergency: [1, '应急局 1'],
  itemsFire: [1, '消防大队 1'],
  itemsWomen: [1, '妇联 1'],
  itemsHumanResources: [6, '人社局 6'],
  judges: [15, '15 judges 法官'],
  prosecutors: [27, '27 prosecutors 检察官'],
  police: [149, '149 police officers 警官'],
  legalWorkers: [158, '158 legal workers 法律工作者'],
  mediators: [286, '286 mediators 调解员'],
  fiveRoles: [635, '635 people of the five roles 五员进网'],
  camps: [5, '5 training camps 网格星训练营'],
});

/** 邹城市 (370883), Jining, Shandong. */
export const zoucheng = fixturesOf('邹城市', {
  towns: [16, '16 towns 镇街'],
  communities: [714, '714 communities and villages 社区、村 (statistics codes)'],
  urbanCommunities: [48, '48 urban communities 城市社区'],
  grids: [737, '737 grids 网格'],
  branches: [310, '310 party branches 党支部'],
  partyGroups: [834, '834 party groups 党小组'],
  centreHouseholds: [2_036, '2,036 party centre households 党员中心户'],
  communityWorkers: [540, '540 community workers 社区工作者'],
  ruralGridStaff: [2_650, '2,650 rural grid staff 农村网格员'],
  propertyTeams: [160, '160 property service teams 物业服务队'],
  propertyServices: [14_381, '14,381 services by the property teams'],
  emergencyDevices: [686, '686 one-tap devices 一键呼叫'],
  companies: [3_266, '3,266 companies 企业'],
  liaisons: [86, '86 cadres 干部 as liaisons 三员合一'],
  serviceItems: [46, '46 service items 服务事项'],
  companyBranches: [18, '18 branches 党支部 with the companies'],
  modelPosts: [160, '160 model posts 党员示范岗'],
  newEmploymentMembers: [60, '60+ part-time members from new employment 新就业群体', 'at least'],
  stations: [37, '37 stations 驿站'],
  volunteerTeams: [5, '5 volunteer teams 志愿服务队'],
  technicalProblems: [30, '30+ technical problems 技术难题 solved (industrial community 1+10+N)', 'at least'],
});

/** A third city, not named: the three platforms. The demo hangs these rows on 邹城's communities. */
export const thirdCity = fixturesOf('a third city', {
  needs: [3_670, '3,670 needs received 收集需求'],
  needsDone: [2_980, '2,980 needs done 办结'],
});

export const fixtures = { yungang, zoucheng, thirdCity };

/** Every fixture, for a table of published against counted. */
export const fixtureList: readonly Fixture[] = [yungang, zoucheng, thirdCity].flatMap((place) => Object.values(place));

/** The towns of 云冈 publicly commended. */
export const commendedTowns = [
  { code: '140214033', name: '玉龙街道' },
  { code: '140214029', name: '西花园街道' },
  { code: '140214027', name: '平盛路街道' },
] as const;
