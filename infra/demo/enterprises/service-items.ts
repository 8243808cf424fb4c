import { demoId } from '../ids.ts';
import { oneOf, readTable } from '../table.ts';
import { chainCodes, scales } from './kinds.ts';
import type { ChainCode, Scale } from './kinds.ts';

/** A service for companies 服务事项. That there are 46 is published, which they are is illustrative. */
export interface ServiceItem {
  readonly id: string;
  readonly code: string;
  readonly nameEn: string;
  readonly nameZh: string;
  /** For companies of this chain only; null for all. */
  readonly chain: ChainCode | null;
  /** For companies of these scales. */
  readonly scales: readonly Scale[];
  /** The proof a company need not bring (一证即办), null where none is waived. */
  readonly waivedProof: string | null;
  readonly illustrative: true;
}

export const serviceItems: readonly ServiceItem[] = readTable('service-items.csv', [
  'code',
  'nameEn',
  'nameZh',
  'chain',
  'scales',
  'waivedProof',
]).map((row) => ({
  id: demoId('service-item', row('code')),
  code: row('code'),
  nameEn: row('nameEn'),
  nameZh: row('nameZh'),
  chain: row('chain') ? oneOf(row('chain'), chainCodes) : null,
  scales: row('scales')
    .split(' ')
    .map((scale) => oneOf(scale, scales)),
  waivedProof: row('waivedProof') || null,
  illustrative: true,
}));
