import type { Context } from '../context.ts';
import { isOffered, toService } from '../domain/open311.ts';
import { listed, Open311Fault, type Open311Document } from './open311-answer.ts';
import { categoriesOf, withinOf } from './open311-asker.ts';
import { parse, Reading } from './open311-input.ts';
import type { Asked } from './open311.ts';

export function getServices({ query }: Asked, context: Context): Open311Document {
  withinOf(parse(Reading, query).jurisdiction_id, context);
  return listed('services', 'service', categoriesOf(context).filter(isOffered).map(toService));
}

/** A service's own questions. There are none: whatever a unit must know besides, it asks the reporter. */
export function getService({ id, query }: Asked, context: Context): Open311Document {
  withinOf(parse(Reading, query).jurisdiction_id, context);
  const category = context.catalogue.category(id);
  if (!category || !isOffered(category)) throw new Open311Fault(404, 'There is no such service_code.');
  return {
    json: { service_code: category.code, attributes: [] },
    xml: { root: 'service_definition', value: { service_code: category.code, attributes: null } },
  };
}
