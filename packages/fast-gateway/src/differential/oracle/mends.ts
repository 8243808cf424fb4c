/** One change to a file of the stock gateway: a text that occurs once, and what stands there instead. */
export interface Edit {
  readonly file: string;
  readonly find: string;
  readonly put: string;
}

/** What is wrong in the stock gateway by the specification, and the least change that mends it. */
export interface Mend {
  readonly name: string;
  readonly reason: string;
  readonly edits: readonly Edit[];
}

const EXECUTE = './executeQueryPlan';
const MERGE = './utilities/deepMerge';
const REWRITES = './dataRewrites';
const SHAPING = './resultShaping';

/** Mended by running the fetches in turn. */
export const PARALLEL = 'order of parallel fetches';

export const MENDS: readonly Mend[] = [
  {
    name: 'fragments on wider types',
    reason:
      'A fragment applies if the type of the object satisfies its condition (DoesFragmentTypeApply). For an object without ' +
      '__typename, stock takes the condition of the fragment it has just entered for the type of the object: inside a ' +
      'fragment on an interface or union, all fragments on narrower types lose their fields.',
    edits: [
      {
        file: SHAPING,
        find: '(_d = fragment.typeCondition) !== null && _d !== void 0 ? _d : parentType',
        put:
          'typename || (0, federation_internals_1.isAbstractType)(parentType) ? (_d = fragment.typeCondition) !== null && ' +
          '_d !== void 0 ? _d : parentType : parentType',
      },
    ],
  },
  {
    name: 'lists in lists from several subgraphs',
    reason:
      'The fields of a value are those of all fetches that ask for it. Where two fetches answer the same list of lists, ' +
      'stock replaces the inner lists of the first with those of the second.',
    edits: [
      {
        file: MERGE,
        find: '                    target[key][i] = source[key][i];',
        put: '                    mergeAt(target[key], source[key], i);',
      },
      {
        file: MERGE,
        find: 'exports.deepMerge = deepMerge;',
        put: `exports.deepMerge = deepMerge;
function mergeAt(target, source, i) {
    const held = target[i];
    const added = source[i];
    if ((0, predicates_1.isObject)(held) && (0, predicates_1.isObject)(added)) deepMerge(held, added);
    else if (Array.isArray(held) && Array.isArray(added) && held.length === added.length)
        added.forEach((_, j) => mergeAt(held, added, j));
    else target[i] = added;
}`,
      },
    ],
  },
  {
    name: 'lists in lists in representations',
    reason:
      'A representation holds the fields that @key and @requires name. Of a list of lists of objects, stock sends null for ' +
      'every inner list, or nothing at all.',
    edits: [
      {
        file: EXECUTE,
        find: `source[responseName].map((value) => selections
                        ? executeSelectionSet(schema, value, selections)
                        : value)`,
        put: `source[responseName].map(function each(value) {
                        if (!selections) return value;
                        return Array.isArray(value) ? value.map(each) : executeSelectionSet(schema, value, selections);
                    })`,
      },
    ],
  },
  {
    name: 'error paths after entities that were not asked about',
    reason:
      'The path of an error leads to the field where it was raised. Stock counts the objects at the place of the fetch, ' +
      'also those without a representation, and so names one that stands before the one that failed.',
    edits: [
      {
        file: EXECUTE,
        find: 'async function sendOperation(variables) {',
        put: 'async function sendOperation(variables, asked) {',
      },
      {
        file: EXECUTE,
        find: 'sendOperation({ ...variables, representations });',
        put: 'sendOperation({ ...variables, representations }, representationToEntity);',
      },
      {
        file: EXECUTE,
        find: 'makeLazyErrorPathGenerator(fetch, currentCursor);',
        put: 'makeLazyErrorPathGenerator(fetch, currentCursor, asked);',
      },
      {
        file: EXECUTE,
        find: 'function makeLazyErrorPathGenerator(fetch, cursor) {',
        put: 'function makeLazyErrorPathGenerator(fetch, cursor, asked) {',
      },
      { file: EXECUTE, find: 'hydratedPaths[errorPath[1]]', put: 'hydratedPaths[asked[errorPath[1]]]' },
    ],
  },
  {
    name: 'renamed keys in error paths',
    reason:
      'The path of an error consists of response names. Where the planner has renamed a key, stock leaves the name that ' +
      'only the subgraph has seen.',
    edits: [
      {
        file: EXECUTE,
        find: '    return (errorPath) => {',
        put: `    const names = new Map();
    for (const rewrite of fetch.outputRewrites ?? [])
        if (rewrite.kind === 'KeyRenamer') names.set(rewrite.path.at(-1), rewrite.renameKeyTo);
    return (sentPath) => {
        const errorPath = Array.isArray(sentPath) ? sentPath.map((step) => names.get(step) ?? step) : sentPath;`,
      },
    ],
  },
  {
    name: 'renamed keys of falsy values',
    reason:
      'A key that the planner has renamed gets its name back. Stock forgets it where the value is 0, false or "".',
    edits: [{ file: REWRITES, find: 'if (objAtPath) {', put: 'if (objAtPath !== undefined) {' }],
  },
  {
    name: 'renamed keys beside their namesakes',
    reason:
      'The fields of a value are those of all selections of its response name. Where the planner has renamed one of them and ' +
      'left another as it was, stock drops the latter when the former gets its name back.',
    edits: [
      {
        file: REWRITES,
        find: '                    obj[rewrite.renameKeyTo] = objAtPath;',
        put: `                    const { deepMerge } = require('./utilities/deepMerge');
                    const { held } = deepMerge({ held: obj[rewrite.renameKeyTo] }, { held: objAtPath });
                    obj[rewrite.renameKeyTo] = held;`,
      },
    ],
  },
  {
    name: PARALLEL,
    reason:
      'The answer depends on what the subgraphs say, not on how fast. Where fetches that run at the same time disagree on a ' +
      'value they share, stock keeps what came last. Ours is the order of the plan, or else one that stock has on another day.',
    edits: [
      {
        file: EXECUTE,
        find: 'await Promise.all(node.nodes.map(async (childNode) => executeNode(context, childNode, currentCursor, captureTraces, telemetryConfig)));',
        put: `[];
            for (const childNode of node.nodes)
                childTraceNodes.push(await executeNode(context, childNode, currentCursor, captureTraces, telemetryConfig));`,
      },
    ],
  },
  {
    name: 'answers shared by several objects',
    reason:
      'Every object of a list is completed for itself. Stock merges the very same answer into all objects at the place of a ' +
      'root fetch, so that what is later fetched for one of them is seen in all.',
    edits: [
      {
        file: EXECUTE,
        find: '(0, deepMerge_1.deepMerge)(entity, dataReceivedFromService);',
        put: '(0, deepMerge_1.deepMerge)(entity, structuredClone(dataReceivedFromService));',
      },
    ],
  },
  {
    name: 'interface objects named by their interface',
    reason:
      '__typename is the name of an object type. A subgraph that knows an interface as @interfaceObject answers with the name ' +
      'of the interface; stock lets it replace the name of the object type, and fragments on that type lose their fields.',
    edits: [
      {
        file: EXECUTE,
        find: '(0, dataRewrites_1.applyRewrites)(context.supergraphSchema, fetch.outputRewrites, receivedEntity);',
        put: `const said = receivedEntity && context.supergraphSchema.getType(receivedEntity.__typename);
                    if (existingEntity?.__typename && (0, graphql_1.isInterfaceType)(said))
                        receivedEntity.__typename = existingEntity.__typename;
                    (0, dataRewrites_1.applyRewrites)(context.supergraphSchema, fetch.outputRewrites, receivedEntity);`,
      },
    ],
  },
];
