import type { NeedKind, NeedPlatform } from './need.ts';

/** What the rules would choose for a need; the hub decides. */
export interface NeedSuggestion {
  readonly platform: NeedPlatform;
  readonly reason: string;
}

const USUAL: Readonly<Record<NeedKind, NeedPlatform>> = {
  POLICY_ADVICE: 'PARTY',
  HARDSHIP: 'PARTY',
  PUBLIC_FACILITIES: 'PUBLIC',
  NEIGHBOUR_DISPUTE: 'PARTY',
  ELDERLY_CARE: 'VOLUNTEER',
  CHILD_CARE: 'VOLUNTEER',
  DISABILITY_HELP: 'VOLUNTEER',
  HOME_REPAIR: 'VOLUNTEER',
  ENVIRONMENT: 'PUBLIC',
  HEALTH: 'PUBLIC',
  LEGAL_ADVICE: 'PARTY',
  CULTURE_SPORT: 'PUBLIC',
  SKILLS_WORK: 'PARTY',
  OTHER: 'PUBLIC',
};

const BECAUSE: Readonly<Record<NeedPlatform, string>> = {
  PARTY: 'Needs of this kind take the people and the standing of a party organisation and its units.',
  VOLUNTEER: 'Needs of this kind are met by people who give their time near by.',
  PUBLIC: 'Needs of this kind are served for many at once, with the means of a public service.',
};

export function suggestPlatform(kind: NeedKind): NeedSuggestion {
  const platform = USUAL[kind];
  return { platform, reason: BECAUSE[platform] };
}
