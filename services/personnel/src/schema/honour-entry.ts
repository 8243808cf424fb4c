import { toGlobalId } from '@yunge/kernel';
import { badInput, entityStub, globalIdArg } from '@yunge/subgraph';
import type { HonourPart as PartState } from '../domain/honour-entry.ts';
import type { Indicator } from '../domain/honour-rules.ts';
import { evidenceOf } from '../store/honour-evidence.ts';
import type { ListedEntry } from '../store/honour-entries.ts';
import type {
  HonourEntryFilter,
  HonourEntryResolvers,
  HonourEvidenceResolvers,
  HonourPartResolvers,
} from './__generated__/resolvers.ts';
import { optionalId } from './args.ts';

/** A part together with the entry it explains. */
export interface ListedPart extends PartState {
  readonly entry: ListedEntry;
}

/** The one subject a filter names, by its local id; null for all. */
export function subjectIdOf(filter: HonourEntryFilter | null | undefined): string | null {
  const { personId, departmentCode, incidentId } = filter ?? {};
  const named = [optionalId('Person', personId), departmentCode, optionalId('Incident', incidentId)].filter(
    (id) => id != null,
  );
  if (named.length > 1) throw badInput('An entry is about one subject: name one.', ['filter']);
  return named[0] ?? null;
}

export const HonourEntry: HonourEntryResolvers = {
  async __resolveReference({ id }, { honourEntries, load }) {
    const entry = await honourEntries.get(globalIdArg('HonourEntry', id));
    return entry && (await load.honourList.load(entry.listId)) ? entry : null;
  },
  id: ({ id }) => toGlobalId('HonourEntry', id),
  async list({ listId }, _, { load }) {
    const list = await load.honourList.load(listId);
    if (!list) throw new Error(`an entry is shown, its list ${listId} is not`);
    return list;
  },
  person: ({ subjectKind, subjectId }, _, { load }) => (subjectKind === 'PERSON' ? load.person.load(subjectId) : null),
  departmentCode: ({ subjectKind, subjectId }) => (subjectKind === 'DEPARTMENT' ? subjectId : null),
  incident: ({ subjectKind, subjectId }) => (subjectKind === 'INCIDENT' ? entityStub('Incident', subjectId) : null),
  parts: (entry) => entry.parts.map((part) => ({ ...part, entry })),
};

/** Parts whose whole is something else than what is shown behind them. */
const UNCOUNTED: ReadonlySet<Indicator> = new Set<Indicator>(['VISITS', 'TRAINING', 'RATING']);

export const HonourPart: HonourPartResolvers = {
  async evidence({ entry, indicator, denominator }, args, { facts, load }) {
    const list = await load.honourList.load(entry.listId);
    if (!list) throw new Error(`an entry is shown, its list ${entry.listId} is not`);
    const behind = (after: string) => load.honourMatters.load({ terms: list, entry, after });
    const page = await evidenceOf(facts, list, entry, indicator, args, behind);
    return { ...page, totalCount: UNCOUNTED.has(indicator) ? null : denominator };
  },
};

export const HonourEvidence: HonourEvidenceResolvers = {
  recordId: ({ id }) => id,
  incident: ({ kind, id }) => (kind === 'INCIDENT' ? entityStub('Incident', id) : null),
  person: ({ kind, id }, _, { load }) => (kind === 'MEMBER' ? load.person.load(id) : null),
};
