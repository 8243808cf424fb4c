import type { RouteAnswer } from '@yunge/subgraph';
import { toXml, type Value } from './open311-xml.ts';

/** An answer in both of the standard's formats: JSON has no root, XML needs one and a name for each row. */
export interface Open311Document {
  readonly json: Value;
  readonly xml: { readonly root: string; readonly value: Value };
}

export type Format = 'json' | 'xml';

/** Rows under a root. */
export const listed = (root: string, item: string, rows: readonly Value[]): Open311Document => ({
  json: rows,
  xml: { root, value: { [item]: rows } },
});

/** A refusal, told in the standard's own shape and in the format that was asked for. */
export class Open311Fault extends Error {
  override readonly name = 'Open311Fault';
  readonly status: 400 | 403 | 404 | 405;

  constructor(status: 400 | 403 | 404 | 405, description: string) {
    super(description);
    this.status = status;
  }
}

export const faultDocument = ({ status, message }: Open311Fault): Open311Document =>
  listed('errors', 'error', [{ code: status, description: message }]);

export function answerIn(format: Format, status: number, document: Open311Document): RouteAnswer {
  return format === 'xml'
    ? {
        status,
        headers: { 'content-type': 'text/xml; charset=utf-8' },
        body: toXml(document.xml.root, document.xml.value),
      }
    : {
        status,
        headers: { 'content-type': 'application/json; charset=utf-8' },
        body: JSON.stringify(document.json),
      };
}
