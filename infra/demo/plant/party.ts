import type { Connection } from 'mongoose';
import {
  partyIdOf,
  partyTreeIdOf,
  type PartyKind,
  type PartyTreeEvent,
} from '../../../services/personnel/src/domain/party-organisation.ts';
import { partyTreesIn } from '../../../services/personnel/src/store/party-trees.ts';
import { branches, centreHouseholds, partyGroups } from '../community/party.ts';
import { shanghai } from '../time.ts';
import { inBatches } from './batches.ts';
import { PLANTER, type History } from './history.ts';

/** When the organisations were registered: none of their dates is published. */
const REGISTERED = new Date(shanghai('2024-07-01T09:00'));

interface Registered {
  readonly kind: PartyKind;
  readonly code: string;
  readonly name: string | null;
  readonly areaCode: string;
  /** Code of what it hangs under. */
  readonly parent: string | null;
}

/** Every organisation, each after what it hangs under. */
function* organisations(): Generator<Registered> {
  const codes = new Map<string, string>();
  for (const { id, code, nameZh, division } of branches()) {
    codes.set(id, code);
    yield { kind: 'BRANCH', code, name: nameZh, areaCode: division, parent: null };
  }
  for (const { id, code, branch, division } of partyGroups()) {
    codes.set(id, code);
    const name = `第${code.slice(code.lastIndexOf('G') + 1)}党小组`;
    yield { kind: 'GROUP', code, name, areaCode: division, parent: codes.get(branch) ?? null };
  }
  for (const { code, group, grid } of centreHouseholds()) {
    yield { kind: 'CENTRE_HOUSEHOLD', code, name: null, areaCode: grid, parent: codes.get(group) ?? null };
  }
}

/** The party organisations of each community of 邹城, as personnel would have registered them. */
export function partyHistories(): History<PartyTreeEvent>[] {
  const act = { by: PLANTER, at: REGISTERED };
  const trees = new Map<string, PartyTreeEvent[]>();
  for (const { kind, code, name, areaCode, parent } of organisations()) {
    const communityCode = areaCode.slice(0, 12);
    const id = partyTreeIdOf(communityCode);
    const events = trees.get(id) ?? [{ name: 'partyTree.begun' as const, id, communityCode, ...act }];
    const parentId = parent === null ? null : partyIdOf(parent);
    const organisation = { id: partyIdOf(code), kind, code, name, areaCode, parentId };
    trees.set(id, [...events, { name: 'party.registered', organisation, ...act }]);
  }
  return [...trees].map(([id, events]) => ({ id, events }));
}

export async function plantParty(connection: Connection): Promise<number> {
  const store = partyTreesIn(connection);
  return inBatches(partyHistories(), (batch) => store.insert(batch));
}
