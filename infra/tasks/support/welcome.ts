import { readAccounts } from '../../../gateway/src/demo/accounts.ts';
import type { Platform } from '../../platform/platform.ts';

const OPERATIONS = `
  grid-member  { me { name mainPosting { post areaCode } superior { name } } }
  dispatcher   { incidents(first: 5) { totalCount nodes { code status grid { name } promise { at } } } }
  liaison      { requests(first: 5, filter: { isMine: true }) { totalCount nodes { code title dueAt } } }`;

/** What a person needs who has just started the platform: where, as whom, what to try, how to stop. */
export function welcome({ gatewayUrl, logDir }: Platform): string {
  const accounts = readAccounts().accounts.map(({ account, title, roles }) => {
    return `  ${account.padEnd(20)} ${title.en} ${title.zh} (${roles.join(', ')})`;
  });
  return [
    '',
    `Yunge 云格 serves ${gatewayUrl} (GraphiQL in the browser; POST ${gatewayUrl}/graphql)`,
    '',
    'Log in as one of these, password `yunge-demo`:',
    ...accounts,
    '',
    `Three operations to try:${OPERATIONS}`,
    '',
    `Logs: ${logDir}`,
    'Stop with Ctrl-C.',
  ].join('\n');
}
