import { errorCodeDef, ERRORS } from '@apollo/federation-internals';
import { GraphQLError, type GraphQLErrorOptions, type GraphQLFormattedError } from 'graphql';

type ErrorPath = readonly (string | number)[] | undefined;

/** A subgraph's error as the gateway reports it: with the service's name, a code, and the path in the gateway's answer. */
export function downstreamError(
  originalError: GraphQLFormattedError,
  serviceName: string,
  pathOf: (errorPath: ErrorPath) => ErrorPath,
): GraphQLError {
  const { message: said, extensions } = originalError;
  const message = said || `Error while fetching subquery from service "${serviceName}"`;
  const options: GraphQLErrorOptions = {
    path: pathOf(originalError.path),
    extensions: { ...extensions, serviceName },
  };
  // A plain object, where the type wants an Error: graphql-js reads of it only what is there.
  Object.assign(options, { originalError });
  const definition = errorCodeDef(originalError);
  if (!definition && extensions?.['code']) return new GraphQLError(message, options);
  return (definition ?? ERRORS.DOWNSTREAM_SERVICE_ERROR).err(message, options);
}
