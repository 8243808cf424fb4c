import { demoId } from '../ids.ts';
import { fixtures } from '../fixtures.ts';
import { inventedName, inventedPhone } from '../people/names.ts';
import { liaison } from '../people/people.ts';
import { personId } from '../people/posting.ts';
import { pathOf } from '../places/divisions.ts';
import { stream } from '../random.ts';
import { creditCodeFor } from './credit-code.ts';
import { chains, otherTrades, parks, scales } from './kinds.ts';
import type { ChainCode, Scale } from './kinds.ts';

/** An invented company of 邹城. */
export interface Enterprise {
  readonly id: string;
  /** 统一社会信用代码, valid, 18 characters. */
  readonly creditCode: string;
  readonly name: string;
  /** Code of the town. */
  readonly division: string;
  readonly path: string;
  /** Code of the park, null outside parks. */
  readonly park: string | null;
  readonly chain: ChainCode | null;
  readonly scale: Scale;
  /** A key company 重点企业: large or medium. */
  readonly key: boolean;
  /** Day of foundation, YYYY-MM-DD. */
  readonly foundedOn: string;
  /** Who speaks for the company, and logs in as it. */
  readonly contact: { readonly id: string; readonly name: string; readonly phone: string };
  /** Person id of its one liaison 三员合一. */
  readonly liaison: string;
  readonly invented: true;
}

const COMPANIES = fixtures.zoucheng.companies.value;
const liaisons = Array.from({ length: fixtures.zoucheng.liaisons.value }, (_, n) => liaison(n));
const syllables = [...'昊轩睿翔拓锐臻铭瀚骏钧鼎煜泓润沃禾穗垚岚峄凫鲁邾岳泗瑞恒信达通佳裕隆盛'];

/** Company n, from 0. Its liaison is number n mod 86, so that loads differ by one at most; it lies in the liaison's town. */
export function enterprise(n: number): Enterprise {
  const random = stream('enterprise', n);
  const officer = liaisons[n % liaisons.length];
  if (!officer || n < 0 || n >= COMPANIES) throw new Error(`There is no company ${n}.`);
  const { division } = officer.posting;
  const creditCode = creditCodeFor(n);
  const chain = random.chance(0.55) ? random.pick(chains) : null;
  const nearPark = parks.find(({ town }) => town === division);
  const scale = scales[random.weighted([2, 8, 45, 45])] ?? 'MICRO';
  const root = random.pick(syllables) + random.pick(syllables) + (random.chance(0.3) ? random.pick(syllables) : '');
  const month = String(1 + random.int(12)).padStart(2, '0');
  const day = String(1 + random.int(28)).padStart(2, '0');
  return {
    id: demoId('enterprise', creditCode),
    creditCode,
    name: `邹城${root}${random.pick(chain?.trades ?? otherTrades)}有限公司`,
    division,
    path: pathOf(division),
    park: nearPark && random.chance(chain ? 0.6 : 0.2) ? nearPark.code : null,
    chain: chain?.code ?? null,
    scale,
    key: scale === 'LARGE' || scale === 'MEDIUM',
    foundedOn: `${1998 + random.int(28)}-${month}-${day}`,
    contact: {
      id: personId('ENTERPRISE_CONTACT', creditCode),
      name: inventedName(`contact/${creditCode}`),
      phone: inventedPhone(`contact/${creditCode}`),
    },
    liaison: officer.id,
    invented: true,
  };
}

/** All 3,266 companies. */
export function* enterprises(): Generator<Enterprise> {
  for (let n = 0; n < COMPANIES; n += 1) yield enterprise(n);
}
