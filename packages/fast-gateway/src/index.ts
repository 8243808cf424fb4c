export { FastGateway, type FastOptions, type Ran, type ReadyRun } from './gateway.ts';
export { type PreparedOperation } from './operation.ts';
export { RawData, stringifyRaw } from './raw-data.ts';
export {
  isRawDataSource,
  type Answered,
  type Context,
  type RawDataSource,
  type SubgraphAnswer,
  type SubgraphCall,
} from './data-source.ts';
export type { CacheHint, CachePolicy } from './transport/cache-hint.ts';
export { createHotHandler, type HotHandlerOptions } from './hot/handler.ts';
export { operationOf, type PostedOperation } from './hot/body.ts';
export { MediaTypes } from './hot/media-types.ts';
export { PooledDataSource, type Ask, type PooledDataSourceOptions } from './transport/pooled-data-source.ts';
export { TransportError, type TransportCode } from './transport/transport-error.ts';
