import type { FetchNode, PlanNode, QueryPlan, SubscriptionNode } from '@apollo/query-planner';

/** What is in a plan that a compiler of plans has to know, each named once. */
export function planFeatures({ node }: QueryPlan): ReadonlySet<string> {
  const features = new Set<string>();
  if (node) visit(node, features);
  else features.add('empty');
  return features;
}

function visit(node: PlanNode | SubscriptionNode, features: Set<string>): void {
  if (node.kind === 'Sequence' || node.kind === 'Parallel') for (const inner of node.nodes) visit(inner, features);
  if (node.kind === 'Flatten') {
    const lists = node.path.filter((step) => step === '@').length;
    features.add(lists === 0 ? 'flatten' : lists === 1 ? 'flatten list' : 'flatten lists');
    visit(node.node, features);
  }
  if (node.kind === 'Condition') {
    features.add('condition');
    for (const inner of [node.ifClause, node.elseClause]) if (inner) visit(inner, features);
  }
  if (node.kind === 'Fetch') fetch(node, features);
}

function fetch(node: FetchNode, features: Set<string>): void {
  features.add(node.requires ? 'entities' : 'root');
  if (node.operationKind === 'mutation') features.add('mutation');
  if (node.inputRewrites?.length) features.add('input rewrites');
  for (const rewrite of node.outputRewrites ?? []) features.add(`output ${rewrite.kind}`);
  const types = node.requires?.length ?? 0;
  if (types > 1) features.add('several types of entities');
  const nested = node.requires?.some(
    (one) => 'selections' in one && one.selections?.some((s) => 'selections' in s && s.selections),
  );
  if (nested) features.add('nested requires');
}
