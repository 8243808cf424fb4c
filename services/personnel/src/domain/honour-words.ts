import type { HonourKind, HonourLevel } from './honour-list.ts';
import type { HonourCategory } from './honour-rules.ts';

export interface Words {
  readonly en: string;
  readonly zh: string;
}

const TITLES: Readonly<Record<HonourCategory, Words>> = {
  RESIDENT_UNIT: { en: 'Outstanding Unit at the Centre', zh: '优秀入驻单位' },
  CASE_FILE: { en: 'Outstanding Case File', zh: '优秀案卷' },
  MEDIATOR: { en: 'Outstanding Mediator', zh: '优秀调解员' },
  GRID_CHIEF: { en: 'Outstanding Grid Chief', zh: '优秀网格长' },
  GRID_MEMBER: { en: 'Outstanding Grid Member', zh: '优秀网格员' },
};

const KINDS: Readonly<Record<HonourKind, Words>> = {
  FULL_TIME: { en: 'full-time', zh: '专职' },
  PART_TIME: { en: 'part-time', zh: '兼职' },
};

const LEVELS: Readonly<Record<HonourLevel, Words>> = {
  COMMUNITY: { en: 'Community', zh: '社区' },
  TOWN: { en: 'Town', zh: '镇街' },
  DISTRICT: { en: 'District', zh: '区县' },
};

export interface Titled {
  readonly category: HonourCategory;
  readonly kind: HonourKind | null;
  readonly level: HonourLevel;
}

/** What an honour is called, for example `优秀网格员（专职）·区县级`. */
export function honourTitle({ category, kind, level }: Titled): Words {
  const title = TITLES[category];
  const { en, zh } = LEVELS[level];
  if (kind === null) return { en: `${title.en}, ${en} level`, zh: `${title.zh}·${zh}级` };
  return {
    en: `${title.en} (${KINDS[kind].en}), ${en} level`,
    zh: `${title.zh}（${KINDS[kind].zh}）·${zh}级`,
  };
}

/** The two months of a window, for example `2026年9月至10月`. */
export function windowWords(fromMonth: string): Words {
  const [year = 0, month = 0] = fromMonth.split('-').map(Number);
  const last = (month % 12) + 1;
  const lastYear = month === 12 ? year + 1 : year;
  const next = `${lastYear}-${String(last).padStart(2, '0')}`;
  return {
    en: `${fromMonth} and ${next}`,
    zh: `${year}年${month}月至${lastYear === year ? '' : `${lastYear}年`}${last}月`,
  };
}

/** The day of an instant in Asia/Shanghai, for example `2026年11月17日`. */
export function dayWords(at: Date): Words {
  const day = new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return { en: day, zh: `${year}年${month}月${date}日` };
}
