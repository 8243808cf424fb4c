import { ROLES, type Actor } from '@yunge/kernel';
import { Kind, type ConstDirectiveNode } from 'graphql';

const WORDS = ['ANYONE', 'SIGNED_IN', ...ROLES] as const;
type Word = (typeof WORDS)[number];

/** Who may pass: one or more roles, everyone with a token, or everyone. */
export interface Rule {
  readonly words: ReadonlySet<Word>;
}

/** The rule of an `@access` directive, or the words in it that are none. */
export function readRule(directive: ConstDirectiveNode): Rule | { readonly unknown: readonly string[] } {
  const value = directive.arguments?.find(({ name }) => name.value === 'roles')?.value;
  const items = value?.kind === Kind.LIST ? value.values : value ? [value] : [];
  const texts = items.map((item) => (item.kind === Kind.STRING ? item.value : '?'));
  const unknown = texts.length === 0 ? ['(none)'] : texts.filter((text) => !isWord(text));
  return unknown.length > 0 ? { unknown } : { words: new Set(texts.filter(isWord)) };
}

export function allows({ words }: Rule, { kind, roles }: Actor): boolean {
  if (words.has('ANYONE')) return true;
  if (kind === 'ANONYMOUS') return false;
  return words.has('SIGNED_IN') || roles.some((role) => words.has(role));
}

/** Whether somebody passes the first rule who does not pass the second. */
export function isWider(first: Rule, second: Rule): boolean {
  if (second.words.has('ANYONE')) return false;
  if (second.words.has('SIGNED_IN')) return first.words.has('ANYONE');
  return [...first.words].some((word) => !second.words.has(word));
}

function isWord(text: string): text is Word {
  const words: readonly string[] = WORDS;
  return words.includes(text);
}
