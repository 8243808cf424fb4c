import type { Code } from './code.ts';
import type { Key, OperationReading, Reading } from './reading.ts';
import type { Shape } from './shape.ts';

/** The classes of the objects of all answers: one hidden class per place, whatever came in which order. */
export function writeClasses(code: Code, shapes: readonly Shape[]): void {
  for (const { id, fields, slots } of shapes) {
    const properties = [...fields.keys(), ...slots].map((name) => `this.${name}=undefined;`);
    code.add(`class S${id}{constructor(){${properties.join('')}}}`);
  }
}

/**
 * Writes the readers of an operation's answers: `r<id>(text, names)` for raw text that has the keys in the order of the
 * selection and nothing else, `g<id>(data, names)` for any parsed answer. `names` are the types of the representations,
 * as raw text. Both throw a Surprise for what they were not made for.
 */
export function writeReaders(code: Code, { id, root, entities }: OperationReading): void {
  if (!entities) {
    writeReading(code, root);
    code.add(`function r${id}(t){begin(t);const v=t0_${root.id}();end();return v;}
function g${id}(x){return u0_${root.id}(x);}`);
    return;
  }
  writeReading(code, entities);
  const name = entities.tells === 'ASKED' ? 'names[i++]' : '';
  code.add(`function r${id}(t,names){begin(t);if(s.charCodeAt(P)===110){nul();end();return null;}
if(!s.startsWith('{"_entities":[',P))throw ANSWER;P+=14;let i=0;const a=[];
if(s.charCodeAt(P)===93)P++;else for(;;){a.push(t0_${entities.id}(${name}));const d=s.charCodeAt(P++);if(d===93)break;if(d!==44)throw ANSWER;}
if(s.charCodeAt(P)!==125)throw ANSWER;P++;end();return a;}
function g${id}(x,names){if(x==null)return null;let i=0;const a=own(x,'_entities');if(!Array.isArray(a))throw ANSWER;
return a.map((x)=>u0_${entities.id}(x${name && `,${name}`}));}`);
}

/** Writes `t<depth>_<id>` for raw text and `u<depth>_<id>` for parsed values, and those of everything below. */
function writeReading(code: Code, reading: Reading): void {
  writeObject(code, reading);
  reading.variants.forEach((keys, index) => {
    const toldFirst = reading.tells === 'TYPENAME';
    const isShared = ({ property }: Key) => keys.filter((key) => key.property === property).length > 1;
    const parsed = keys.map((key) => writeParsedKey(code, key, isShared(key)));
    code.add(`function m${reading.id}_${index}(v){const o=new S${reading.shape.id}();${writeKeys(code, keys, toldFirst)}
if(s.charCodeAt(P)!==125)throw ANSWER;P++;return o;}
function n${reading.id}_${index}(x){only(x,${code.constant(new Set(keys.map(({ key }) => key)))});const o=new S${reading.shape.id}();${parsed.join('')}return o;}`);
    for (const { below } of keys) {
      if (!below) continue;
      writeReading(code, below);
      for (let d = 1; d <= below.shape.depth; d += 1) writeList(code, below.id, d);
    }
  });
}

/** An object or null, of the variant that its type says. */
function writeObject(code: Code, { id, tells, byName, variants }: Reading): void {
  const head = `const c=s.charCodeAt(P);if(c===110)return nul();if(c!==123)throw ANSWER;P++;`;
  const parsedHead = `if(x==null)return x;if(typeof x!=='object'||Array.isArray(x))throw ANSWER;`;
  if (tells === 'ALONE') {
    code.add(`function t0_${id}(){${head}return m${id}_0();}
function u0_${id}(x){${parsedHead}return n${id}_0(x);}`);
    return;
  }
  const names = code.constant(new Map([...byName].map(([name, index]) => [JSON.stringify(name), index])));
  const cases = (prefix: string, argument: string) =>
    `switch(${names}.get(T)){${variants.map((_, index) => `case ${index}:return ${prefix}${id}_${index}(${argument});`).join('')}}throw TYPENAME;`;
  if (tells === 'ASKED') {
    code.add(`function t0_${id}(T){${head}${cases('m', '')}}
function u0_${id}(x,A){${parsedHead}const T=raw(x,'__typename')??A;${cases('n', 'x')}}`);
    return;
  }
  code.add(`function t0_${id}(){${head}if(!s.startsWith('"__typename":',P))throw ANSWER;P+=13;const T=leaf();${cases('m', 'T')}}
function u0_${id}(x){${parsedHead}const T=raw(x,'__typename');${cases('n', 'x')}}`);
}

function writeList(code: Code, id: number, depth: number): void {
  const inner = depth - 1;
  code.add(`function t${depth}_${id}(){const c=s.charCodeAt(P);if(c===110)return nul();if(c!==91)throw ANSWER;P++;const a=[];
if(s.charCodeAt(P)===93){P++;return a;}
for(;;){a.push(t${inner}_${id}());const d=s.charCodeAt(P++);if(d===93)return a;if(d!==44)throw ANSWER;}}
function u${depth}_${id}(x){if(x==null)return x;if(!Array.isArray(x))throw ANSWER;return x.map((y)=>u${inner}_${id}(y));}`);
}

/** The keys of an object after its brace. A comma is expected as soon as one key is certain to have been there. */
function writeKeys(code: Code, keys: readonly Key[], toldFirst: boolean): string {
  const [first, ...rest] = keys;
  const written = toldFirst && first ? [`o.${first.property}=v;`] : [];
  let isCertain = toldFirst;
  let counts = false;
  for (const { key, property, isOptional, constant, names, below } of toldFirst ? rest : keys) {
    // A name that is certain is read with its key, and is one string wherever it stands.
    const literal = `"${key}":${constant ?? ''}`;
    const [plain, comma] = [JSON.stringify(literal), JSON.stringify(`,${literal}`)];
    const expected = isCertain ? comma : counts ? `(n?${comma}:${plain})` : plain;
    const length = isCertain
      ? String(literal.length + 1)
      : counts
        ? `${literal.length}+(n?1:0)`
        : String(literal.length);
    const value = below
      ? `t${below.shape.depth}_${below.id}()`
      : constant === null
        ? 'leaf()'
        : JSON.stringify(constant);
    const check = names && constant === null ? `if(${isMisnamed(code, property, constant, names)})throw TYPENAME;` : '';
    const read = `P+=${length};o.${property}=${value};${check}`;
    if (isOptional) {
      if (!isCertain && !counts) written.push('let n=false;');
      if (!isCertain) counts = true;
      written.push(`if(s.startsWith(${expected},P)){${read}${isCertain ? '' : 'n=true;'}}`);
    } else {
      written.push(`if(!s.startsWith(${expected},P))throw ANSWER;${read}`);
      isCertain = true;
    }
  }
  return written.join('\n');
}

function writeParsedKey(code: Code, { key, property, constant, names, below }: Key, isShared: boolean): string {
  const name = JSON.stringify(key);
  const value = below ? `u${below.shape.depth}_${below.id}(own(x,${name}))` : `raw(x,${name})`;
  // Under the planner's own name it may be there as well as under the one it is renamed to.
  if (isShared) return `{const v=${value};if(v!==undefined)o.${property}=v;}`;
  if (below) return `o.${property}=${value};`;
  const check = names
    ? `if(o.${property}!==undefined&&${isMisnamed(code, property, constant, names)})throw TYPENAME;`
    : '';
  return `o.${property}=${value};${check}`;
}

/** Whether the name of a type is one that cannot be here. */
function isMisnamed(code: Code, property: string, constant: string | null, names: ReadonlySet<string>): string {
  return constant === null
    ? `!${code.constant(names)}.has(o.${property})`
    : `o.${property}!==${JSON.stringify(constant)}`;
}
