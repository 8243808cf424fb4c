/** A value of a document: lists repeat the element they stand under, null is an empty element. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [name: string]: Value };

/** What no XML 1.0 document may hold, not even as a reference; lone halves of a surrogate pair among it. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const ESCAPED = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&apos;'],
  // A parser would read it as a line feed.
  ['\r', '&#13;'],
]);

const escaped = (text: string): string =>
  text.replace(FORBIDDEN, '\uFFFD').replace(/[&<>"'\r]/g, (character) => ESCAPED.get(character) ?? '');

function element(name: string, value: Value): string {
  if (value === null) return `<${name}/>`;
  if (Array.isArray(value)) return value.map((each: Value) => element(name, each)).join('');
  const inside =
    typeof value === 'object'
      ? Object.entries(value)
          .map(([child, each]) => element(child, each))
          .join('')
      : escaped(String(value));
  return inside === '' ? `<${name}/>` : `<${name}>${inside}</${name}>`;
}

/**
 * A document in XML 1.0, UTF-8; names are ours and safe, values may be anybody's. Written here because the libraries at
 * hand leave `&name;` in a text as it is, or write characters that no parser accepts: one such text breaks the whole list.
 */
export const toXml = (root: string, value: Value): string =>
  `<?xml version="1.0" encoding="UTF-8"?>${element(root, value)}`;
