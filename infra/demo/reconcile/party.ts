import { reconciles } from '../../../services/personnel/src/domain/party-counts.ts';
import type { PartyTree } from '../../../services/personnel/src/domain/party-organisation.ts';
import { zoucheng } from '../fixtures.ts';
import { ZOUCHENG } from '../places/divisions.ts';
import type { Databases } from '../plant/stores.ts';
import { lineOf, type Line } from './rows.ts';

/** Whether the party trees hold together: counted branch by branch down to the households, in every community. */
export async function partyLines({ personnel }: Databases): Promise<Line[]> {
  const trees = await personnel
    .getClient()
    .db(personnel.name)
    .collection('partytrees')
    .find<PartyTree>({ within: ZOUCHENG }, { projection: { log: 0 } })
    .toArray();
  const organisations = trees.flatMap((tree) => tree.organisations);
  const groups = new Set(
    organisations.flatMap(({ id, kind, dissolvedAt }) => (kind === 'GROUP' && !dissolvedAt ? id : [])),
  );
  const inOneGroup = organisations.filter(
    ({ kind, parentId, dissolvedAt }) => kind === 'CENTRE_HOUSEHOLD' && !dissolvedAt && groups.has(parentId ?? ''),
  );
  const { urbanCommunities, centreHouseholds } = zoucheng;
  return [
    lineOf(
      { ...urbanCommunities, wording: '48 communities whose party tree holds together' },
      trees.filter(reconciles).length,
    ),
    lineOf({ ...centreHouseholds, wording: '2,036 centre households, each in one group' }, inOneGroup.length),
  ];
}
