import { demoId } from '../ids.ts';

export const scales = ['LARGE', 'MEDIUM', 'SMALL', 'MICRO'] as const;
export type Scale = (typeof scales)[number];

export const chainCodes = [
  'EQUIPMENT',
  'CHEMICALS',
  'NEW_MATERIALS',
  'SMART_HOME',
  'FOOD',
  'TEXTILES',
  'LOGISTICS',
] as const;
export type ChainCode = (typeof chainCodes)[number];

/** An industry chain 产业链; which there are is illustrative. */
export interface Chain {
  readonly id: string;
  readonly code: ChainCode;
  readonly nameEn: string;
  readonly nameZh: string;
  /** Words companies of the chain have in their names. */
  readonly trades: readonly string[];
  readonly illustrative: true;
}

const chain = (code: ChainCode, nameEn: string, nameZh: string, trades: string): Chain => ({
  id: demoId('chain', code),
  code,
  nameEn,
  nameZh,
  trades: trades.split(' '),
  illustrative: true,
});

export const chains: readonly Chain[] = [
  chain('EQUIPMENT', 'High-end equipment', '高端装备', '机械 装备 重工 精密制造 自动化'),
  chain('CHEMICALS', 'Fine chemicals', '精细化工', '化工 精化 助剂'),
  chain('NEW_MATERIALS', 'New materials', '新材料', '新材料 复合材料 碳材'),
  chain('SMART_HOME', 'Smart home', '智能家居', '智能家居 家具 木业'),
  chain('FOOD', 'Food and edible fungi', '食品与食用菌', '食品 菌业 粮油'),
  chain('TEXTILES', 'Textiles and clothing', '纺织服装', '纺织 服饰'),
  chain('LOGISTICS', 'Logistics', '现代物流', '物流 供应链'),
];

/** Trades of companies outside every chain. */
export const otherTrades: readonly string[] =
  '商贸 建筑工程 信息技术 餐饮管理 家政服务 文化传媒 园林 汽修 教育咨询 医疗器械'.split(' ');

/** An industrial park, illustrative. */
export interface Park {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  /** Town it lies in. */
  readonly town: string;
  readonly illustrative: true;
}

const park = (code: string, name: string, town: string): Park => ({
  id: demoId('park', code),
  code,
  name,
  town,
  illustrative: true,
});

export const parks: readonly Park[] = [
  park('PARK-01', '演示装备产业园', '370883001'),
  park('PARK-02', '演示新材料产业园', '370883105'),
  park('PARK-03', '演示精细化工园', '370883107'),
  park('PARK-04', '演示智能家居园', '370883110'),
  park('PARK-05', '演示食用菌产业园', '370883103'),
  park('PARK-06', '演示物流园', '370883104'),
  park('PARK-07', '演示小微企业园', '370883002'),
  park('PARK-08', '演示纺织服装园', '370883106'),
];
