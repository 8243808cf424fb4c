import type { FetchDataRewrite } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { isOfType } from './shape.ts';

const ON_TYPE = '... on ';

/** The rewrites of a fetch as seen from one object: those of its own fields, and those of what is below them. */
export class Rewrites {
  readonly #rewrites: readonly FetchDataRewrite[];
  constructor(rewrites: readonly FetchDataRewrite[] = []) {
    this.#rewrites = rewrites;
  }

  /** As an object of that name sees them: the type conditions in front are decided. */
  forType(schema: GraphQLSchema, name: string): Rewrites {
    return new Rewrites(
      this.#rewrites.flatMap((rewrite) => {
        let path = rewrite.path;
        while (path[0]?.startsWith(ON_TYPE)) {
          if (!isOfType(schema, name, path[0].slice(ON_TYPE.length))) return [];
          path = path.slice(1);
        }
        return [{ ...rewrite, path }];
      }),
    );
  }

  /** As the objects below a field see them. */
  below(field: string): Rewrites {
    return new Rewrites(
      this.#rewrites.flatMap((rewrite) =>
        rewrite.path.length > 1 && rewrite.path[0] === field ? [{ ...rewrite, path: rewrite.path.slice(1) }] : [],
      ),
    );
  }

  /** The rewrites of the object's own fields, by field. */
  own(): ReadonlyMap<string, FetchDataRewrite> {
    return new Map(
      this.#rewrites.flatMap((rewrite) => {
        const [field, ...rest] = rewrite.path;
        return field === undefined || rest.length > 0 ? [] : [[field, rewrite] as const];
      }),
    );
  }
}
