import { isListType, isNonNullType, type GraphQLOutputType } from 'graphql';
import type { Code } from './code.ts';

/**
 * Writes the function for lists of objects, of lists of objects, ...; it takes the lists of all holders, which go side by
 * side. Gives its name, or that of `object` when there is no list.
 */
export function writeLists(code: Code, object: string, types: readonly GraphQLOutputType[], count: number): string {
  const items = types.flatMap((type) => {
    const inner = isNonNullType(type) ? type.ofType : type;
    return isListType(inner) ? [inner.ofType] : [];
  });
  if (items.length === 0) return object;
  const item = writeLists(code, object, items, count);
  const name = code.name('l');
  const [first = 'a0', ...others] = names('a', count);
  const each = names('b', count)
    .map((one, index) => `const ${one}=${count === 1 ? 'a0[i]' : `(a${index}==null?undefined:a${index}[i])`};`)
    .join('');
  const longest = [first, ...others].join('??');
  const lengths = others.map((other) => `long(${first},${other});`).join('');
  const one = whenNull(
    names('b', count),
    items.some(isNonNullType),
    "t+='null';",
    `t+=${item}(${names('b', count).join()});`,
  );
  code.add(`function ${name}(${names('a', count).join()}){${lengths}const n=(${longest}).length;if(n===0)return '[]';let t='[';
for(let i=0;i<n;i++){${each}${checkBoth(count)}if(i)t+=',';${one}}return t+']';}`);
  return name;
}

/** Names of so many values of one kind: `b0`, `b1`, ... */
export function names(prefix: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${prefix}${index}`);
}

/** Two fetches that answered with one object must agree whether it is there. */
export function checkBoth(count: number): string {
  return names('b', count)
    .slice(1)
    .map((one) => `both(b0,${one});`)
    .join('');
}

/** Code for when none of the values is there, and for when one is. */
export function whenNull(values: readonly string[], isRequired: boolean, isNull: string, otherwise: string): string {
  const none = values.map((value) => `${value}==null`).join('&&');
  return `if(${none}){${isRequired ? 'throw NULL;' : isNull}}else{${otherwise}}`;
}
