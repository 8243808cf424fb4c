import type { RequestTopic } from '../../../services/enterprises/src/domain/request.ts';
import { oneOf, readTable } from '../table.ts';

const topics = [
  'FINANCING',
  'RECRUITMENT',
  'LAND',
  'UTILITIES',
  'PERMITS',
  'POLICY',
  'TECHNOLOGY',
  'MARKET',
  'LEGAL',
  'OTHER',
] as const satisfies readonly RequestTopic[];

/** What companies ask for and are answered, in Chinese or English. All of it is illustrative. */
export interface RequestMatter {
  readonly topic: RequestTopic;
  readonly title: string;
  readonly description: string;
  readonly plan: string;
  readonly result: string;
  /** Code of the department drawn in by the plan; null where the liaison manages alone. */
  readonly department: string | null;
  readonly illustrative: true;
}

export const requestMatters: readonly RequestMatter[] = readTable('requests.csv', [
  'topic',
  'department',
  'title',
  'description',
  'plan',
  'result',
]).map((row) => ({
  topic: oneOf(row('topic'), topics),
  title: row('title'),
  description: row('description'),
  plan: row('plan'),
  result: row('result'),
  department: row('department') || null,
  illustrative: true,
}));
