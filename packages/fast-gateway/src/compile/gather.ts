import type { Code } from './code.ts';
import { parameters, read, type Place } from './place.ts';
import { propertyOf } from './shape.ts';
import type { RepresentationCode } from './representation.ts';

/**
 * Writes `gather(root, out)`: walks to a place and notes each object there that has a representation, once, in
 * `out.objects`, with what tells it apart in `out.keys`; where several objects stand for one, all of them in `out.others`.
 * `at` writes the walk's end for the place it leads to.
 */
export function writeGather(
  code: Code,
  root: Place,
  path: readonly string[],
  end: (place: Place) => string,
): { name: string; place: Place } {
  const [property, ...rest] = path;
  if (property === undefined) return { name: end(root), place: root };
  const below = root.below(property);
  const next = writeGather(code, below, rest, end);
  const name = code.name('q');
  const holders = root.having(property);
  const values = holders.map((holder, index) => `const b${index}=${read(holder, property)};`).join('');
  code.add(
    `function ${name}(${parameters(root)},out){${root.declare(holders)}${values}${writeEach('b', holders.length, below.direct[0]?.depth ?? 0, (args) => `${next.name}(${args},out);`)}}`,
  );
  return { name, place: next.place };
}

/** The properties of a path of the plan; its `@`s are told by the shapes. */
export function propertiesOf(path: readonly (string | number)[]): string[] {
  return path.flatMap((part) => (part === '@' ? [] : [propertyOf(String(part))]));
}

/** Calls for each object in lists of a depth; the lists of several holders go side by side. */
function writeEach(prefix: string, count: number, depth: number, call: (args: string) => string): string {
  const names = Array.from({ length: count }, (_, index) => `${prefix}${index}`);
  const some = names.map((name) => `${name}!=null`).join('||');
  if (depth === 0) return `if(${some})${call(names.join())}`;
  const [first = '', ...others] = names;
  const index = `i_${prefix}`;
  const checks = others.map((other) => `long(${first},${other});`).join('');
  const longest = others.reduce((expression, other) => `${expression}??${other}`, first);
  const items = names
    .map(
      (name, n) =>
        `const ${prefix}b${n}=${count === 1 ? `${name}[${index}]` : `(${name}==null?undefined:${name}[${index}])`};`,
    )
    .join('');
  return `if(${some}){${checks}const l_${prefix}=(${longest}).length;for(let ${index}=0;${index}<l_${prefix};${index}++){${items}${writeEach(`${prefix}b`, count, depth - 1, call)}}}`;
}

/** Writes the end of a walk: marks the object and notes its key. */
export function writeTake(code: Code, place: Place, slot: string, { key }: RepresentationCode): string {
  const name = code.name('e');
  const all = parameters(place);
  const primary = place.direct.map((_, index) => `a${index}`).join('??');
  const others = place.direct.length > 1 ? `out.others.push([${all}]);` : '';
  code.add(`function ${name}(${all},out){const p=${primary};if(p.${slot}!==undefined)return;p.${slot}=null;
const k=${key}(${all});if(k===undefined)return;out.objects.push(p);out.keys.push(k);${others}}`);
  return name;
}
