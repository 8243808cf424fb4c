import type { Page } from '@yunge/kernel';
import type { HonourList } from '../domain/honour-list.ts';
import type { Notice } from '../domain/notice.ts';
import type { Person } from '../domain/person.ts';
import type { ListedEntry } from '../store/honour-entries.ts';

export type { HonourList as HonourListMapper } from '../domain/honour-list.ts';
export type { HonourVeto as HonourVetoMapper } from '../domain/honour-veto.ts';
export type { Notice as NoticeMapper } from '../domain/notice.ts';
export type { Person as PersonMapper } from '../domain/person.ts';
export type { Posting as PostingMapper } from '../domain/posting.ts';
export type { ListedEntry as HonourEntryMapper } from '../store/honour-entries.ts';
export type { ListedPart as HonourPartMapper } from './honour-entry.ts';

export type HonourEntryConnectionMapper = Page<ListedEntry>;
export type HonourListConnectionMapper = Page<HonourList>;
export type NoticeConnectionMapper = Page<Notice>;
export type PersonConnectionMapper = Page<Person>;
