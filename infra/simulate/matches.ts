const isFilters = (value: unknown): value is readonly Filter[] => Array.isArray(value);

type Filter = Readonly<Record<string, unknown>>;

const isFilter = (value: unknown): value is Filter =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

function holds(found: unknown, wanted: unknown): boolean {
  if (!isFilter(wanted)) return Array.isArray(found) ? found.includes(wanted) : found === wanted;
  const { $in, ...others } = wanted;
  if (!Array.isArray($in) || Object.keys(others).length > 0)
    throw new Error(`no such condition: ${JSON.stringify(wanted)}`);
  return $in.some((one) => holds(found, one));
}

/** Whether a document meets a store filter: as much of the language as the scopes of actors use. */
export function matches(document: object, filter: Filter): boolean {
  return Object.entries(filter).every(([name, wanted]) => {
    if (name === '$and' && isFilters(wanted)) return wanted.every((each) => matches(document, each));
    if (name === '$or' && isFilters(wanted)) return wanted.some((each) => matches(document, each));
    if (name.startsWith('$')) throw new Error(`no such condition: ${name}`);
    return holds(Reflect.get(document, name), wanted);
  });
}
