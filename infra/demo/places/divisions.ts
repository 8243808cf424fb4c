import { demoId } from '../ids.ts';
import { must, oneOf, readTable } from '../table.ts';

export const YUNGANG = '140214';
export const ZOUCHENG = '370883';
export const districts = [YUNGANG, ZOUCHENG] as const;
export type District = (typeof districts)[number];

const levels = ['district', 'town', 'community'] as const;
export type Level = (typeof levels)[number];

/** Kind of a community 社区类型: 城市 乡村 工业 商务. */
export type CommunityKind = 'URBAN' | 'RURAL' | 'INDUSTRIAL' | 'BUSINESS';

export interface Division {
  readonly id: string;
  /** 6, 9 or 12 digits: codes for statistics 统计用区划代码. */
  readonly code: string;
  readonly parent: string | null;
  readonly district: District;
  readonly level: Level;
  /** The official name, e.g. 玉龙街道, 道北街社区居委会. */
  readonly name: string;
  /** The name as spoken, without its committee, e.g. 道北街社区. */
  readonly shortName: string;
  /** Codes from the district down to its own, e.g. `/140214/140214033/140214033006/`. */
  readonly path: string;
  readonly ancestors: readonly string[];
  readonly kind: CommunityKind | null;
  /** The kind is the demo's choice, not published. */
  readonly kindIllustrative: boolean;
}

/** Communities of 邹城 shown as industrial (mines, by their names) and as business communities: illustrative. */
const illustrativeKinds: ReadonlyMap<string, CommunityKind> = new Map([
  ['370883104005', 'INDUSTRIAL'],
  ['370883104006', 'INDUSTRIAL'],
  ['370883105001', 'INDUSTRIAL'],
  ['370883106002', 'INDUSTRIAL'],
  ['370883107001', 'INDUSTRIAL'],
  ['370883001016', 'BUSINESS'],
  ['370883002009', 'BUSINESS'],
  ['370883003016', 'BUSINESS'],
]);

/** The code itself and every code it lies in, district first. */
export function ancestorsOf(code: string): string[] {
  return [6, 9, 12, 15].filter((length) => length <= code.length).map((length) => code.slice(0, length));
}

/** The path of a code: `/district/town/community/grid/`, as far down as the code goes. */
export function pathOf(code: string): string {
  return `/${ancestorsOf(code).join('/')}/`;
}

/** The district a code lies in; throws for a place the demo does not know. */
export function districtOf(code: string): District {
  return oneOf(code.slice(0, 6), districts);
}

function kindOf(code: string, name: string): CommunityKind {
  const rural = name.endsWith('村委会') || name.endsWith('村民委员会');
  return illustrativeKinds.get(code) ?? (rural ? 'RURAL' : 'URBAN');
}

function shorten(name: string): string {
  const place = name.replace(/(居民委员会|居委会|村民委员会|村委会)$/, '');
  return place === name || place.endsWith('村') || !/村(民委员|委)会$/.test(name) ? place : `${place}村`;
}

const all: readonly Division[] = readTable('divisions.csv', ['code', 'parent', 'level', 'name'])
  .map((row): Division => {
    const code = row('code');
    const level = oneOf(row('level'), levels);
    return {
      id: demoId('division', code),
      code,
      parent: row('parent') || null,
      district: districtOf(code),
      level,
      name: row('name'),
      shortName: level === 'community' ? shorten(row('name')) : row('name'),
      path: pathOf(code),
      ancestors: ancestorsOf(code),
      kind: level === 'community' ? kindOf(code, row('name')) : null,
      kindIllustrative: illustrativeKinds.has(code),
    };
  })
  .sort((one, other) => one.code.length - other.code.length || (one.code < other.code ? -1 : 1));

const byCode = new Map(all.map((one) => [one.code, one]));
const byParent = Map.groupBy(all, (one) => one.parent);

/** Divisions of one district or of both: districts, then towns, then communities, each by code. */
export function divisions(district?: District): readonly Division[] {
  return district === undefined ? all : all.filter((one) => one.district === district);
}

/** The division with a code; throws where there is none. */
export function division(code: string): Division {
  return must(byCode, code);
}

export function towns(district: District): readonly Division[] {
  return byParent.get(district) ?? [];
}

export function communitiesOf(town: string): readonly Division[] {
  return byParent.get(town) ?? [];
}

export function communities(district: District): readonly Division[] {
  return towns(district).flatMap((town) => communitiesOf(town.code));
}
