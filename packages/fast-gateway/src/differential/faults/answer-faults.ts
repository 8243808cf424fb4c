import { GraphQLError } from 'graphql';
import { decoded, encoded } from '../../latin1.ts';
import type { Random } from '../random.ts';
import type { ErrorEntry } from '../subgraph.ts';
import { answerErrors } from './error-faults.ts';
import { Pairs, RawText, textOf } from './text.ts';
import type { Answerable } from './text.ts';

/** An answer on its way to text. */
export interface Draft {
  /** The text of `data`: the root's fields, or each entity. */
  readonly data: RawText | { readonly entities: readonly RawText[] };
  readonly errors: readonly ErrorEntry[];
}

/** What a faulty subgraph or the way to it makes of a whole answer: text, or an error instead of any. */
export type AnswerFault = (draft: Draft, random: Random) => string | Error;

type Envelope = Readonly<Record<string, Answerable>>;

export function dataOf({ data }: Draft): Answerable {
  return data instanceof RawText ? data : { _entities: [...data.entities] };
}

/** The answer as an honest server would write it. */
export function envelope(draft: Draft): Envelope {
  const errors: Answerable = JSON.parse(JSON.stringify(draft.errors));
  return draft.errors.length > 0 ? { errors, data: dataOf(draft) } : { data: dataOf(draft) };
}

const honest = (draft: Draft): string => textOf({ ...envelope(draft) });
const withErrors = (draft: Draft, errors: Answerable, data: Answerable = dataOf(draft)): string =>
  textOf({ errors, data });
const some = (random: Random): Answerable[] => JSON.parse(JSON.stringify(answerErrors(random)));

function entities(draft: Draft, change: (list: readonly RawText[]) => Answerable): string {
  if (draft.data instanceof RawText) return textOf({ ...envelope(draft), data: change([draft.data]) });
  return textOf({ ...envelope(draft), data: { _entities: change(draft.data.entities) } });
}

export const ANSWER_FAULTS: Readonly<Record<string, AnswerFault>> = {
  'pretty-printed': (draft) => prettied(honest(draft)),
  'errors without data': (_, random) => textOf({ errors: some(random) }),
  'data null and errors': (draft, random) => withErrors(draft, some(random), null),
  'data and errors': (draft, random) => withErrors(draft, some(random)),
  'no data': (_, random) => random.pick(['{}', '{"extensions":{}}', '{"data":null}', '{"errors":[]}', '{"datum":{}}']),
  'odd data': (draft, random) =>
    textOf({
      ...envelope(draft),
      data: random.pick<Answerable>([[], 'text', 5, true, false, 0, '', {}, [dataOf(draft)]]),
    }),
  'odd errors': (draft, random) =>
    withErrors(draft, random.pick<Answerable>([[], null, 'text', {}, 0, [null], [{}], ['text'], [{ message: 5 }]])),
  'more keys': (draft) =>
    textOf(new Pairs([['"extensions"', { took: 5 }], ...Pairs.of(envelope(draft)).pairs, ['"extra"', null]])),
  'data first': (draft, random) =>
    textOf(new Pairs([...Pairs.of({ data: dataOf(draft), errors: some(random) }).pairs])),
  'data twice': (draft) => textOf(new Pairs([['"data"', null], ...Pairs.of(envelope(draft)).pairs])),
  '_entities too short': (draft) => entities(draft, (list) => list.slice(0, -1)),
  '_entities too long': (draft, random) =>
    entities(draft, (list) => [...list, random.pick<Answerable>([null, {}, list[0] ?? 5])]),
  '_entities missing': (draft, random) => entities(draft, () => random.pick<Answerable>([null, {}, 'text', 0])),
  truncated: (draft, random) => {
    const text = honest(draft);
    return text.slice(0, Math.floor(random.next() * text.length));
  },
  'text after the end': (draft, random) =>
    honest(draft) + random.pick(['}', ' x', ',', '{}', '\x00', '\n\n', ' ', 'null']),
  'text before the start': (draft, random) =>
    random.pick(['\ufeff', 'x', ' \n\t', ")]}',\n", ',']).replace(/^\ufeff/, '\xef\xbb\xbf') + honest(draft),
  'no answer': (_, random) =>
    random.pick([
      new Error('socket hang up'),
      new GraphQLError('500: Internal Server Error', { extensions: { response: { status: 500, body: 'oh' } } }),
      new GraphQLError('401: Unauthorized', { extensions: { code: 'UNAUTHENTICATED', response: { status: 401 } } }),
      Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }),
    ]),
  HTML: () => '<html><body>502 Bad Gateway</body></html>',
  'no object': (_, random) => random.pick(['', 'null', '[]', '42', '"text"', 'true', '[{"data":{}}]']),
};

function prettied(text: string): string {
  try {
    return encoded(JSON.stringify(JSON.parse(decoded(text)), null, 2));
  } catch {
    return ` ${text}\n`;
  }
}
