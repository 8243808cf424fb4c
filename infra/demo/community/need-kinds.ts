/** The three platforms 三平台. */
export type Platform = 'PARTY' | 'VOLUNTEER' | 'PUBLIC';

/** Why a need goes to a platform, in the words of the hub. */
export const reasons: Readonly<Record<Platform, string>> = {
  PARTY: '需要单位协调资源，转党建平台 (needs a unit’s means)',
  VOLUNTEER: '志愿者可以上门完成，转志愿服务平台 (a volunteer can do it)',
  PUBLIC: '属于公共服务事项，转公共服务平台 (a public service)',
};

export type NeedKind = (typeof needKinds)[number]['code'];

const kind = <C extends string>(code: C, platform: Platform, weight: number, titleEn: string, titleZh: string) => ({
  code,
  platform,
  weight,
  titleEn,
  titleZh,
});

/** What residents ask for, illustrative: which platform serves it, and how often it comes. */
export const needKinds = [
  kind('POLICY_ADVICE', 'PARTY', 6, 'Advice on a policy', '政策咨询'),
  kind('HARDSHIP', 'PARTY', 6, 'Support for a family in hardship', '困难家庭帮扶'),
  kind('PUBLIC_FACILITIES', 'PUBLIC', 11, 'Benches and lights in the courtyard', '小区设施增补'),
  kind('NEIGHBOUR_DISPUTE', 'PARTY', 4, 'Somebody to mediate between neighbours', '邻里矛盾调和'),
  kind('ELDERLY_CARE', 'VOLUNTEER', 15, 'Company and errands for an elderly person', '老人陪伴代办'),
  kind('CHILD_CARE', 'VOLUNTEER', 9, 'After-school care', '放学后托管'),
  kind('DISABILITY_HELP', 'VOLUNTEER', 5, 'Help for a disabled neighbour', '助残服务'),
  kind('HOME_REPAIR', 'VOLUNTEER', 12, 'Small repair at home', '家庭小修'),
  kind('ENVIRONMENT', 'PUBLIC', 9, 'Clean-up of a stairwell', '楼道环境整治'),
  kind('HEALTH', 'PUBLIC', 8, 'Blood pressure check nearby', '就近量血压'),
  kind('LEGAL_ADVICE', 'PARTY', 4, 'Legal advice', '法律咨询'),
  kind('CULTURE_SPORT', 'PUBLIC', 6, 'A place to dance and sing', '文体活动场地'),
  kind('SKILLS_WORK', 'PARTY', 5, 'A course to find work', '就业技能培训'),
] as const;
