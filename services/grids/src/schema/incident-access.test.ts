import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Kind, parse, type ConstDirectiveNode } from 'graphql';
import { INCIDENT_TABLES, type IncidentAction } from '../domain/incident-states.ts';
import { SEE_REPORTER } from '../domain/incident-log-view.ts';

/** Commands whose name does not say their action. */
const ACTIONS: Readonly<Record<string, IncidentAction>> = { incidentHandleOnTheSpot: 'SELF_HANDLE' };

/** Begins a life: no row of a table. */
const BESIDE = 'incidentOpen';

const rows = Object.values(INCIDENT_TABLES).flatMap((table) => table.rows);
const actions = new Set(rows.map(({ action }) => action));

const rolesOf = (directives: readonly ConstDirectiveNode[] = []): string[] => {
  const access = directives.find(({ name }) => name.value === 'access')?.arguments?.[0]?.value;
  return access?.kind === Kind.LIST
    ? access.values.flatMap((each) => (each.kind === Kind.STRING ? [each.value] : [])).sort()
    : [];
};

/** Fields of a type with the roles they are open to, over all files of incidents. */
function fieldsOf(type: string): Map<string, string[]> {
  const files = readdirSync(import.meta.dirname).filter((file) => /^incident.*\.graphql$/.test(file));
  const fields = files
    .flatMap((file) => parse(readFileSync(`${import.meta.dirname}/${file}`, 'utf8')).definitions)
    .filter((one) => one.kind === Kind.OBJECT_TYPE_DEFINITION || one.kind === Kind.OBJECT_TYPE_EXTENSION)
    .filter(({ name }) => name.value === type)
    .flatMap((one) => one.fields ?? []);
  return new Map(fields.map((field) => [field.name.value, rolesOf(field.directives)]));
}

const actionOf = (mutation: string): string =>
  ACTIONS[mutation] ??
  mutation
    .replace(/^incident/, '')
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_')
    .toUpperCase();

const commands = [...fieldsOf('Mutation')]
  .filter(([name]) => !name.startsWith('incidentImport') && name !== BESIDE)
  .map(([name, roles]) => ({ name, roles, action: actionOf(name) }));

describe('The graph and the state tables', () => {
  it('open each command to the same roles', () => {
    const inTables = (action: string) => [
      ...new Set(rows.filter((row) => row.action === action).flatMap(({ roles }) => roles)),
    ];
    for (const { name, roles, action } of commands) expect([name, roles]).toEqual([name, inTables(action).sort()]);
  });

  it('have a command for each action, and an action for each command', () => {
    expect([...new Set(commands.map(({ action }) => action))].sort()).toEqual([...actions].sort());
  });
});

it('The log hides the reporter from exactly those the incident hides it from', () => {
  expect([...SEE_REPORTER].sort()).toEqual(fieldsOf('Incident').get('reporter'));
});
