import type { Resolvers } from './__generated__/resolvers.ts';
import * as honourEntry from './honour-entry.ts';
import * as honourList from './honour-list.ts';
import * as honourVeto from './honour-veto.ts';
import * as notice from './notice.ts';
import * as person from './person.ts';
import * as posting from './posting.ts';

/** Every resolver of the personnel subgraph, by type. */
export const resolvers: Resolvers = {
  Query: { ...person.Query, ...posting.Query, ...notice.Query, ...honourList.Query },
  Mutation: {
    ...person.Mutation,
    ...posting.Mutation,
    ...notice.Mutation,
    ...honourList.Mutation,
    ...honourVeto.Mutation,
  },
  HonourEntry: honourEntry.HonourEntry,
  HonourList: honourList.HonourList,
  HonourPart: honourEntry.HonourPart,
  HonourVeto: honourVeto.HonourVeto,
  Notice: notice.Notice,
  Person: person.Person,
  Posting: posting.Posting,
};
