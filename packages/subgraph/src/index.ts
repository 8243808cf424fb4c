export { AccessFault, compileAccess, createAccessCheck } from './access.ts';
export type { AccessRules } from './access.ts';
export { buildSubgraph } from './build-subgraph.ts';
export type {
  Execution,
  ExecutionAnswer,
  RouteCall,
  RequestInfo,
  Subgraph,
  SubgraphOptions,
} from './build-subgraph.ts';
export { jsonAnswer, refusedAnswer } from './route.ts';
export type { Route, RouteAnswer, RouteRequest } from './route.ts';
export { pageOf } from './page-of.ts';
export { badInput, entityStub, globalIdArg, toPayload } from './resolver.ts';
export type { PayloadOf, UserErrorOf } from './resolver.ts';
export { SchemaFault } from './schema.ts';
export { sharedSdl, sharedSdlPath } from './shared.ts';
export { startSubgraph } from './start-subgraph.ts';
export type { RunningSubgraph, StartOptions } from './start-subgraph.ts';
