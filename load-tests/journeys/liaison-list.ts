import exec from 'k6/execution';
import type { RequestTopic } from '@yunge/client';
import { mustHold, travel } from '../lib/checks.ts';
import { prepare, run } from '../lib/graphql.ts';
import { login, type Session } from '../lib/login.ts';
import type { Result, Variables } from '../lib/operations.ts';
import type { Journey } from '../lib/profile.ts';
import { settings } from '../lib/settings.ts';

const FITS = 'filtered-list-holds-nothing-else';
const IN_ORDER = 'pages-run-in-order-nothing-twice';
const DETAIL = 'opened-is-what-was-listed';

const READ_MS = 250;

/** 联络员清单: a liaison looks at the requests of the own companies, filters, turns the page, opens one. */
export const liaisonListJourney: Journey = {
  name: 'liaisonList',
  p95: { Requests: READ_MS, Request: READ_MS },
  rules: [FITS, IN_ORDER, DETAIL],
  longest: 3_000,
};

export interface LiaisonListData {
  readonly liaison: Session;
}

const TOPICS: readonly RequestTopic[] = ['FINANCING', 'RECRUITMENT', 'LAND', 'UTILITIES', 'PERMITS', 'POLICY'];
const PAGE = 10;
/** Open requests that make lists worth turning the page of. */
const ENOUGH = 3 * PAGE;

/** Logs the liaison in; where too little is open, the liaison first takes down requests of the own companies. */
export function prepareLiaisonList(): LiaisonListData {
  const liaison = login('liaison');
  const open = prepare('Requests', liaison, { first: 1, filter: { isOpen: true } }).requests.totalCount;
  const companies = prepare('Enterprises', liaison, { first: PAGE }).enterprises.nodes;
  for (let n = open; n < ENOUGH; n += 1) {
    const enterprise = companies[n % companies.length]?.id;
    const topic = TOPICS[n % TOPICS.length] ?? 'OTHER';
    if (!enterprise) throw new Error('The liaison has no company; is the demo planted?');
    prepare('RequestOpen', liaison, {
      input: {
        enterprise,
        topic,
        channel: 'LIAISON_VISIT',
        title: `Load test 压测 ${n}`,
        description: 'Made by a load test 压测数据.',
      },
      idempotencyKey: `${settings.run}-request-${n}`,
    });
  }
  return { liaison };
}

type Row = Result<'Requests'>['requests']['nodes'][number];

export function liaisonList({ liaison }: LiaisonListData): void {
  travel(liaisonListJourney.name, () => {
    const list = (variables: Omit<Variables<'Requests'>, 'first'>) =>
      run('Requests', liaison, { first: PAGE, ...variables }).requests;
    const fits = (rows: readonly Row[], holds: (row: Row) => boolean): void => {
      mustHold(FITS, rows.every(holds), () => JSON.stringify(rows.find((row) => !holds(row))));
    };

    const orderBy = { field: 'DUE_AT', direction: 'ASC' } as const;
    const first = list({ filter: { isOpen: true }, orderBy });
    fits(first.nodes, ({ status }) => status !== 'CLOSED' && status !== 'WITHDRAWN');
    const { hasNextPage, endCursor } = first.pageInfo;
    const second = hasNextPage ? list({ filter: { isOpen: true }, orderBy, after: endCursor }).nodes : [];
    const both = [...first.nodes, ...second];
    mustHold(IN_ORDER, isAscending(both) && new Set(both.map(({ id }) => id)).size === both.length, () =>
      both.map(({ code, dueAt }) => `${code} ${dueAt}`).join(),
    );

    const topic = TOPICS[exec.scenario.iterationInTest % TOPICS.length] ?? 'OTHER';
    fits(list({ filter: { topic } }).nodes, (row) => row.topic === topic);
    fits(list({ filter: { slaState: 'OVERDUE' }, orderBy }).nodes, ({ slaState }) => slaState === 'OVERDUE');

    const chosen = both[exec.scenario.iterationInTest % both.length];
    if (!chosen) throw new Error('No request is open any more.');
    const opened = run('Request', liaison, { id: chosen.id }).request;
    mustHold(
      DETAIL,
      opened?.code === chosen.code && opened.version >= chosen.version,
      () => `${chosen.code} → ${opened?.code}`,
    );
  });
}

function isAscending(rows: readonly Row[]): boolean {
  const dues = rows.map(({ dueAt }) => Date.parse(dueAt));
  return dues.every((due, index) => index === 0 || (dues[index - 1] ?? due) <= due);
}
