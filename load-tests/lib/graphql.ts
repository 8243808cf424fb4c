import exec from 'k6/execution';
import http, { type RefinedResponse } from 'k6/http';
import { countOperation, JourneyEnded } from './checks.ts';
import type { Session } from './login.ts';
import { type OperationName, type Result, textOf, type Variables } from './operations.ts';
import { settings } from './settings.ts';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** Runs one operation of the client as somebody and counts it under its name. Throws JourneyEnded when it failed. */
export function run<Name extends OperationName>(
  name: Name,
  as: Session | null,
  variables: Variables<Name>,
): Result<Name> {
  const { response, data, faults } = send(name, as, variables);
  countOperation(name, response.timings.duration, faults);
  if (data === null || faults.length > 0) throw new JourneyEnded(name);
  return data;
}

/** The same while a profile is set up: not counted as load. Throws, and so ends the run, when it failed. */
export function prepare<Name extends OperationName>(
  name: Name,
  as: Session | null,
  variables: Variables<Name>,
): Result<Name> {
  const { data, faults } = send(name, as, variables);
  if (data === null || faults.length > 0) throw new Error(`${name} failed in set-up: ${faults.join('; ')}`);
  return data;
}

/** Key for a command of this iteration, the same whenever it is asked for. */
export function keyOf(step: string): string {
  return `${settings.run}-${exec.scenario.name}-${exec.scenario.iterationInTest}-${step}`;
}

function send<Name extends OperationName>(name: Name, as: Session | null, variables: Variables<Name>) {
  const response = http.post(
    `${settings.gatewayUrl}/graphql`,
    JSON.stringify({ operationName: name, query: textOf(name), variables }),
    {
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json;q=0.9',
        ...(as ? { authorization: `Bearer ${as.token}` } : {}),
      },
      tags: { operation: name },
      timeout: '10s',
    },
  );
  const body = bodyOf(response);
  const data = hasData<Name>(body) ? body.data : null;
  const faults = faultsOf(body);
  if (data === null && faults.length === 0) faults.push(`HTTP ${response.status} ${response.error}`.trimEnd());
  return { response, data, faults };
}

function bodyOf(response: RefinedResponse<'text'>): Fields {
  try {
    const body: unknown = response.json();
    return isFields(body) ? body : {};
  } catch {
    return {};
  }
}

/** The gateway validates what it answers against the schema that the result types come from. */
const hasData = <Name extends OperationName>(body: Fields): body is { data: Result<Name> } => isFields(body['data']);

/** Top-level errors, and the user errors of every payload. */
function faultsOf({ errors, data }: Fields): string[] {
  const refused = isFields(data)
    ? Object.values(data).flatMap((payload) => (isFields(payload) ? listOf(payload['userErrors']) : []))
    : [];
  return [...listOf(errors), ...refused].map(wordOf);
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

function wordOf(error: unknown): string {
  if (!isFields(error)) return String(error);
  const extensions = isFields(error['extensions']) ? error['extensions'] : {};
  return `${error['code'] ?? extensions['code'] ?? 'ERROR'} ${error['message'] ?? ''}`.trimEnd();
}
