import type { Databases } from '../plant/stores.ts';
import type { Counting } from './counting.ts';
import type { Line } from './rows.ts';

/** Which event of an incident is heard of as which fact; it is the first message of its event. */
const HEARD_AS: Readonly<Record<string, string>> = {
  'incident.checkPassed': 'incident.closed',
  'incident.selfHandled': 'incident.closed',
  'incident.evaluated': 'incident.evaluated',
  'incident.reopened': 'incident.evaluated',
  'incident.refused': 'incident.dismissed',
  'incident.voided': 'incident.dismissed',
  'incident.merged': 'incident.dismissed',
};

interface Logged {
  readonly _id: string;
  readonly log: { readonly events: readonly { readonly name: string; readonly seq: number; readonly at: Date }[] };
}

interface Kept {
  readonly _id: string;
  readonly name: string;
}

const CHUNK = 1_000;

/**
 * The facts of the two months beside the logs of the incidents, id by id. What has happened since is left out: it may
 * still be under way.
 */
export async function incidentFactLines(databases: Databases, { from, until }: Counting): Promise<Line[]> {
  const incidents = databases.grids.getClient().db(databases.grids.name).collection<Logged>('incidents');
  const facts = databases.personnel.getClient().db(databases.personnel.name).collection<Kept>('facts');
  const names = [...new Set(Object.values(HEARD_AS))];
  const expected = new Map(names.map((name) => [name, 0]));
  const found = new Map(names.map((name) => [name, 0]));
  const add = (counts: Map<string, number>, name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);

  let due = new Map<string, string>();
  const look = async () => {
    const ids = [...due.keys()];
    const kept = await facts.find({ _id: { $in: ids } }, { projection: { name: 1 } }).toArray();
    for (const { _id, name } of kept) if (due.get(_id) === name) add(found, name);
    due = new Map();
  };
  const logs = incidents.find(
    { reportedAt: { $gte: from, $lt: until } },
    { projection: { 'log.events.name': 1, 'log.events.seq': 1, 'log.events.at': 1 }, batchSize: CHUNK },
  );
  for await (const { _id, log } of logs) {
    for (const { name, seq, at } of log.events) {
      const fact = HEARD_AS[name];
      if (fact === undefined || at >= until) continue;
      add(expected, fact);
      due.set(`${_id}-${seq}-0`, fact);
    }
    if (due.size >= CHUNK) await look();
  }
  await look();

  const lines: Line[] = [];
  for (const name of names) {
    const kept = await facts.countDocuments({ name, at: { $gte: from, $lt: until } });
    const wanted = expected.get(name) ?? 0;
    const same = found.get(name) ?? 0;
    const text = (value: number) => value.toLocaleString('en');
    lines.push({
      place: 'copies',
      wording: `facts: ${name}`,
      published: text(wanted),
      counted: same === kept ? text(same) : `${text(same)} + ${text(kept - same)} wrong`,
      isEqual: same === wanted && kept === wanted,
    });
  }
  return lines;
}
