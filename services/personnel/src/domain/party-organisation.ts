import { divisionPath } from '@yunge/contracts';
import { deriveId, type DomainEvent } from '@yunge/kernel';

/** Kinds of party organisation, widest first; each but the first hangs under one of the kind before it. */
export const PARTY_KINDS = ['BRANCH', 'GROUP', 'CENTRE_HOUSEHOLD'] as const;
export type PartyKind = (typeof PARTY_KINDS)[number];

/**
 * A party branch 党支部, a party group 党小组 or a centre household 党员中心户 of a community. Who belongs to one is
 * not kept, and a household has a code and a grid, no name and no door.
 */
export interface PartyOrganisation {
  readonly id: string;
  /** Grows by one with every change of this organisation. */
  readonly version: number;
  readonly kind: PartyKind;
  /** For life, beginning with the code of the community. */
  readonly code: string;
  readonly name: string | null;
  /** The community or a grid of it; of a household its grid. */
  readonly areaCode: string;
  /** The one organisation it hangs under; null for a branch. */
  readonly parentId: string | null;
  readonly registeredAt: Date;
  readonly dissolvedAt: Date | null;
}

export interface PartyCounts {
  readonly branches: number;
  readonly groups: number;
  readonly centreHouseholds: number;
}

/** The party organisations of one community: one document, so that whatever holds between them holds in every write. */
export interface PartyTree {
  readonly id: string;
  readonly version: number;
  readonly communityCode: string;
  readonly within: readonly string[];
  readonly organisations: readonly PartyOrganisation[];
  /** Of those not dissolved. */
  readonly counts: PartyCounts;
}

/** An organisation with the tree it stands in. */
export interface PlacedOrganisation {
  readonly tree: PartyTree;
  readonly organisation: PartyOrganisation;
}

export type PartyTreeEvent = DomainEvent &
  (
    | { readonly name: 'partyTree.begun'; readonly id: string; readonly communityCode: string }
    | {
        readonly name: 'party.registered';
        readonly organisation: Pick<PartyOrganisation, 'id' | 'kind' | 'code' | 'name' | 'areaCode' | 'parentId'>;
      }
    | { readonly name: 'party.moved'; readonly organisationId: string; readonly parentId: string }
    | {
        readonly name: 'party.dissolved';
        readonly organisationId: string;
        /** Takes over what hung under it; null where nothing did. */
        readonly heirId: string | null;
        readonly reason: string;
      }
  );

/** The one tree of a community. */
export const partyTreeIdOf = (communityCode: string): string => deriveId('party-tree', communityCode);

/** An organisation is one and the same by its code. */
export const partyIdOf = (code: string): string => deriveId('party-organisation', code);

export function evolvePartyTree(tree: PartyTree | null, event: PartyTreeEvent): PartyTree {
  if (event.name === 'partyTree.begun') {
    const { id, communityCode } = event;
    return treeOf({ id, version: 0, communityCode, within: divisionPath(communityCode) }, []);
  }
  if (!tree) throw new Error(`${event.name} cannot be a tree's first event`);
  const { organisations } = tree;
  switch (event.name) {
    case 'party.registered': {
      const begun = { version: 1, registeredAt: event.at, dissolvedAt: null };
      return treeOf(tree, [...organisations, { ...event.organisation, ...begun }]);
    }
    case 'party.moved': {
      const { organisationId, parentId } = event;
      return treeOf(
        tree,
        changed(organisations, ({ id }) => id === organisationId, { parentId }),
      );
    }
    case 'party.dissolved': {
      const { organisationId, heirId, at } = event;
      const isChild = (each: PartyOrganisation) => each.parentId === organisationId && isActive(each);
      const passedOn = heirId === null ? organisations : changed(organisations, isChild, { parentId: heirId });
      return treeOf(
        tree,
        changed(passedOn, ({ id }) => id === organisationId, { dissolvedAt: at }),
      );
    }
  }
}

function treeOf(
  tree: Omit<PartyTree, 'organisations' | 'counts'>,
  organisations: readonly PartyOrganisation[],
): PartyTree {
  return { ...tree, organisations, counts: countsOf(organisations) };
}

function changed(
  organisations: readonly PartyOrganisation[],
  isMeant: (organisation: PartyOrganisation) => boolean,
  change: Partial<PartyOrganisation>,
): PartyOrganisation[] {
  return organisations.map((each) => (isMeant(each) ? { ...each, ...change, version: each.version + 1 } : each));
}

export const isActive = ({ dissolvedAt }: PartyOrganisation): boolean => dissolvedAt === null;

export function organisationOf(tree: PartyTree, id: string | null): PartyOrganisation | null {
  return tree.organisations.find((each) => each.id === id) ?? null;
}

/** What hangs under an organisation and is not dissolved; the branches where the parent is null. In order of their codes. */
export function childrenOf({ organisations }: PartyTree, parentId: string | null): PartyOrganisation[] {
  return organisations.filter((each) => each.parentId === parentId && isActive(each)).sort(byCode);
}

/** Everything under an organisation, at any depth. */
export function descendantsOf(tree: PartyTree, id: string): PartyOrganisation[] {
  return childrenOf(tree, id).flatMap((child) => [child, ...descendantsOf(tree, child.id)]);
}

export function countsOf(organisations: readonly PartyOrganisation[]): PartyCounts {
  const active = organisations.filter(isActive);
  const count = (kind: PartyKind) => active.filter((each) => each.kind === kind).length;
  return { branches: count('BRANCH'), groups: count('GROUP'), centreHouseholds: count('CENTRE_HOUSEHOLD') };
}

const byCode = (a: PartyOrganisation, b: PartyOrganisation): number =>
  a.code.length - b.code.length || (a.code < b.code ? -1 : 1);
