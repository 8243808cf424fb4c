import type { Actor } from '@yunge/kernel';
import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  Kind,
  type ConstDirectiveNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type GraphQLUnionType,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { allows, isWider, readRule, type Rule } from './rule.ts';

/** The rule of each field, by its coordinate (`Incident.history`). */
export type AccessRules = ReadonlyMap<string, Rule>;

/** A schema that leaves something open by omission; every fault is named. */
export class AccessFault extends Error {
  override readonly name = 'AccessFault';
  readonly faults: readonly string[];
  constructor(faults: readonly string[]) {
    super(`The access rules are incomplete:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
    this.faults = faults;
  }
}

type Ruled = GraphQLObjectType | GraphQLInterfaceType;

/** Federation's own fields: open by themselves, the types inside are checked. They are reached only with a signed header. */
const FEDERATION_FIELDS = new Set(['Query._entities', 'Query._service', '_Service.sdl']);

/**
 * Reads the rules of a schema. Fail closed: throws an AccessFault when a root field, an object type or an interface has
 * no rule, when a rule names an unknown role, or when an interface tells more than a type that implements it.
 */
export function compileAccess(schema: GraphQLSchema): AccessRules {
  const rules = new Map<string, Rule>();
  const faults: string[] = [];
  const roots: readonly unknown[] = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__'));

  const ruleOf = (coordinate: string, directives: readonly ConstDirectiveNode[]): Rule | null => {
    const directive = directives.find(({ name }) => name.value === 'access');
    if (!directive) return null;
    const rule = readRule(directive);
    if ('words' in rule) return rule;
    faults.push(`${coordinate}: unknown role ${rule.unknown.join(', ')}`);
    return { words: new Set() };
  };

  for (const type of types) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    const isRoot = roots.includes(type);
    const typeRule = isRoot ? null : ruleOf(type.name, directivesOf(type));
    const bare: string[] = [];
    for (const field of Object.values(type.getFields())) {
      const coordinate = `${type.name}.${field.name}`;
      if (FEDERATION_FIELDS.has(coordinate)) continue;
      const own = ruleOf(coordinate, field.astNode?.directives ?? []);
      const rule = own ?? typeRule ?? (isStub(type) ? { words: new Set(['ANYONE'] as const) } : null);
      if (rule) rules.set(coordinate, rule);
      else bare.push(coordinate);
    }
    if (bare.length === 0) continue;
    if (isRoot) faults.push(...bare.map((coordinate) => `${coordinate}: no @access rule`));
    else faults.push(`${type.name}: no @access rule (${bare.length} of its fields have none either)`);
  }
  faults.push(...widerInterfaces(schema, rules));
  if (faults.length > 0) throw new AccessFault(faults);
  return rules;
}

/** A stub tells only the id that the field leading to it has told already. */
function isStub(type: Ruled): boolean {
  const keys = directivesOf(type).filter(({ name }) => name.value === 'key');
  const keyFields = keys.flatMap((key) => key.arguments?.find(({ name }) => name.value === 'fields')?.value ?? []);
  const onlyKey = Object.keys(type.getFields()).every((field) =>
    keyFields.some((value) => value.kind === Kind.STRING && value.value === field),
  );
  const unresolvable = keys.every((key) =>
    key.arguments?.some(
      ({ name, value }) => name.value === 'resolvable' && value.kind === Kind.BOOLEAN && !value.value,
    ),
  );
  return keys.length > 0 && unresolvable && onlyKey;
}

function widerInterfaces(schema: GraphQLSchema, rules: AccessRules): string[] {
  const interfaces = Object.values(schema.getTypeMap()).filter(isInterfaceType);
  return interfaces.flatMap((type) =>
    schema.getPossibleTypes(type).flatMap((implementer) =>
      Object.keys(type.getFields()).flatMap((field) => {
        const [outer, inner] = [rules.get(`${type.name}.${field}`), rules.get(`${implementer.name}.${field}`)];
        // Whoever asks for a node by its id knows the id.
        if (!outer || !inner || (type.name === 'Node' && field === 'id') || !isWider(outer, inner)) return [];
        return [`${type.name}.${field}: open to more roles than ${implementer.name}.${field}`];
      }),
    ),
  );
}

function directivesOf(type: Ruled | GraphQLUnionType): readonly ConstDirectiveNode[] {
  return [type.astNode, ...type.extensionASTNodes].flatMap((node) => node?.directives ?? []);
}

/** The coordinates in an operation that are closed to the actor; none means it may run. */
export type AccessCheck = (document: DocumentNode, operation: OperationDefinitionNode, actor: Actor) => string[];

/** What an operation reaches, fragments included, is kept for as long as the parsed operation is. */
export function createAccessCheck(schema: GraphQLSchema, rules = compileAccess(schema)): AccessCheck {
  const reached = new WeakMap<OperationDefinitionNode, ReadonlySet<string>>();

  return (document, operation, actor) => {
    const known = reached.get(operation);
    const coordinates = known ?? coordinatesOf(schema, document, operation);
    if (!known) reached.set(operation, coordinates);
    return [...coordinates].filter((coordinate) => {
      const rule = rules.get(coordinate);
      return !FEDERATION_FIELDS.has(coordinate) && !(rule && allows(rule, actor));
    });
  };
}

function coordinatesOf(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): Set<string> {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const found = new Set<string>();
  const visited = new Set<string>();

  const onType = (name: string, selections: SelectionSetNode): void => {
    const type = schema.getType(name);
    if (isCompositeType(type)) walk(type, selections);
  };
  const walk = (parent: GraphQLCompositeType, { selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(selection.name.value);
        if (!fragment || visited.has(selection.name.value)) continue;
        visited.add(selection.name.value);
        onType(fragment.typeCondition.name.value, fragment.selectionSet);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        onType(selection.typeCondition?.name.value ?? parent.name, selection.selectionSet);
      } else if (!selection.name.value.startsWith('__') && !isUnionType(parent)) {
        found.add(`${parent.name}.${selection.name.value}`);
        const field = parent.getFields()[selection.name.value];
        const type = field && getNamedType(field.type);
        if (selection.selectionSet && isCompositeType(type)) walk(type, selection.selectionSet);
      }
    }
  };
  const root = schema.getRootType(operation.operation);
  if (root) walk(root, operation.selectionSet);
  return found;
}
