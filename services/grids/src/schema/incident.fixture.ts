import { actor, codesOf, textOf, type TestService } from '@yunge/testkit';
import type { Actor } from '@yunge/kernel';
import type { Service } from '../context.ts';
import { applyForAdmission, admit } from '../domain/admission-item.ts';
import { sha256Of } from '../store/attachments.ts';

export const TOWN = '140214033';
export const COMMUNITY = `${TOWN}006`;
export const GRID = `${COMMUNITY}001`;
export const LAMP = { lng: 113.1, lat: 40.05 };

export const resident = actor('RESIDENT', { id: 'lin' });
export const member = actor('GRID_MEMBER', { id: 'member', divisions: [GRID] });
export const otherMember = actor('GRID_MEMBER', { id: 'other-member', divisions: [COMMUNITY] });
export const chief = actor('GRID_CHIEF', { id: 'chief', divisions: [COMMUNITY] });
export const leader = actor('TOWN_LEADER', { id: 'leader', divisions: [TOWN] });
export const dispatcher = actor('CENTRE_DISPATCHER', { id: 'dispatcher', divisions: ['140214'] });
export const department = actor('DEPARTMENT', { id: 'clerk', department: 'EMERGENCY' });
export const fire = actor('DEPARTMENT', { id: 'fire-clerk', department: 'FIRE' });
export const head = actor('CENTRE_HEAD', { id: 'head', divisions: ['140214'] });
export const mediator = actor('MEDIATOR', { id: 'mediator' });
export const admin = actor('ADMIN', { id: 'admin', divisions: ['140214'] });

const INCIDENT = 'incident { id version status escalationLevel owners { id } } userErrors { code field }';
export const OPEN = `mutation ($input: IncidentOpenInput!, $key: ID!) {
  incidentOpen(input: $input, idempotencyKey: $key) { ${INCIDENT} } }`;
export const DISPATCH = `mutation ($id: ID!, $input: IncidentDispatchInput!, $version: Int, $key: ID!) {
  incidentDispatch(id: $id, input: $input, expectedVersion: $version, idempotencyKey: $key) { ${INCIDENT} } }`;
export const FEEDBACK = `mutation ($id: ID!, $input: IncidentFeedbackInput!, $key: ID!) {
  incidentGiveFeedback(id: $id, input: $input, idempotencyKey: $key) { ${INCIDENT} } }`;
export const EVALUATE = `mutation ($id: ID!, $input: IncidentEvaluateInput!, $key: ID!) {
  incidentEvaluate(id: $id, input: $input, idempotencyKey: $key) { ${INCIDENT} } }`;
const plain = (name: string) =>
  `mutation ($id: ID!, $key: ID!) { ${name}(id: $id, idempotencyKey: $key) { ${INCIDENT} } }`;

export const report = { category: 'STREET_LAMP', description: 'The lamp at the gate is broken.', point: LAMP };
/** Stands for a picture; `plantTown` uploads it. */
const FILE = Buffer.from('after');
export const evidence = [{ sha256: sha256Of(FILE), caption: 'after' }];

let count = 0;
export const key = () => `key-${(count += 1)}`;

const square = (west: number, east: number) =>
  [
    [west, 40],
    [east, 40],
    [east, 40.1],
    [west, 40.1],
    [west, 40],
  ] as const;

/** Two grids side by side, their people, one item on the list, and who is trained. */
export async function plantTown({ stores, clock }: Service): Promise<void> {
  const { places, catalogue, postings, certificates, admissionItems, attachments } = stores;
  const from = new Date('2026-01-01T00:00:00Z');
  await places.insert(
    [
      { code: '140214', parentCode: null, name: '云冈区', level: 'DISTRICT', kind: null },
      { code: TOWN, parentCode: '140214', name: '玉龙街道', level: 'TOWN', kind: null },
      { code: COMMUNITY, parentCode: TOWN, name: '一社区', level: 'COMMUNITY', kind: 'URBAN' },
    ],
    [113, 113.2].map((west, index) => ({
      code: `${COMMUNITY}00${index + 1}`,
      name: `第${index + 1}网格`,
      kind: 'URBAN' as const,
      households: 400,
      boundary: square(west, west + 0.2),
      isBoundaryInvented: true,
    })),
  );
  await catalogue.insert(
    [
      {
        code: 'STREET_LAMP',
        name: { en: 'Street lamp', zh: '路灯' },
        class: 'SMALL',
        isSafety: true,
        type: 'ORDINARY',
      },
      {
        code: 'NEIGHBOUR_DISPUTE',
        name: { en: 'Dispute between neighbours', zh: '邻里纠纷' },
        class: 'MEDIUM',
        isSafety: false,
        type: 'DISPUTE',
      },
      { code: 'NOISE', name: { en: 'Noise', zh: '噪声' }, class: 'COMPLEX', isSafety: false, type: 'ORDINARY' },
      {
        code: 'EMERGENCY_CALL',
        name: { en: 'One-tap emergency call', zh: '一键呼叫' },
        class: 'SMALL',
        isSafety: true,
        type: 'EMERGENCY',
      },
    ],
    [
      { code: 'EMERGENCY', name: '应急局' },
      { code: 'FIRE', name: '消防大队' },
    ],
  );
  await places.reload();
  await catalogue.reload();
  for (const [personId, post, areaCode] of [
    [member.id, 'GRID_MEMBER', GRID],
    ['untrained', 'GRID_MEMBER', GRID],
    [chief.id, 'GRID_CHIEF', COMMUNITY],
    [leader.id, 'TOWN_LEADER', TOWN],
    [dispatcher.id, 'CENTRE_DISPATCHER', '140214'],
    [mediator.id, 'MEDIATOR', COMMUNITY],
  ] as const) {
    const employment = post === 'GRID_MEMBER' ? ('FULL_TIME' as const) : null;
    await postings.learn(personId, {
      postingId: personId,
      version: 1,
      personId,
      post,
      employment,
      areaCode,
      from,
      until: null,
    });
  }
  const until = new Date('2036-01-01T00:00:00Z');
  await certificates.learn('c1', {
    certificateId: 'c1',
    version: 1,
    personId: member.id,
    module: 'PROFESSIONAL',
    from,
    until,
  });
  const terrain = {
    departments: new Set(['EMERGENCY']),
    categories: new Set(['STREET_LAMP']),
    modules: new Set(['PROFESSIONAL']),
  };
  const terms = {
    code: 'YJ-01',
    departmentCode: 'EMERGENCY',
    name: 'Hazards of public facilities',
    isIllustrative: true,
    categories: ['STREET_LAMP'],
    requiredModule: 'PROFESSIONAL',
    partnerUnit: 'Urban management',
    minutesPerTask: 30,
  };
  const command = { name: 'plant', by: admin, key: null, request: null };
  const act = { by: admin.id, at: clock.now() };
  const file = { ok: true, bytes: FILE, mediaType: 'image/png', width: 1, height: 1 } as const;
  await attachments.keep(file, { ...act, originalSha256: sha256Of(FILE) });
  const item = await admissionItems.open(command, (id) => applyForAdmission(id, terms, terrain, act));
  if (item.ok) await admissionItems.change(item.value.id, command, (found) => admit(found, act));
}

/** What a test tells in one line. */
export function casesOf({ ask }: Pick<TestService<Service>, 'ask'>) {
  async function opened(by: Actor = resident, input: object = report): Promise<string> {
    const { data } = await ask(by, OPEN, { input, key: key() });
    return textOf(data, 'incidentOpen.incident.id');
  }
  /** Any mutation that takes only an incident and a key. */
  const act = async (by: Actor, name: string, id: string) => (await ask(by, plain(name), { id, key: key() })).data;
  /** Any mutation with an input; answers the codes of its refusals. */
  async function say(by: Actor, name: string, type: string, id: string, input: object): Promise<string[]> {
    const text = `mutation ($id: ID!, $input: ${type}!, $key: ID!) {
      ${name}(id: $id, input: $input, idempotencyKey: $key) { ${INCIDENT} } }`;
    return codesOf((await ask(by, text, { id, input, key: key() })).data, name);
  }
  async function filed(): Promise<string> {
    const id = await opened();
    await act(dispatcher, 'incidentAccept', id);
    await act(dispatcher, 'incidentFile', id);
    return id;
  }
  const dispatched = async (id: string, memberId: string, itemCode: string | null = 'YJ-01', by: Actor = dispatcher) =>
    (await ask(by, DISPATCH, { id, input: { memberId, itemCode }, key: key() })).data;
  const done = async (by: Actor, id: string) =>
    (await ask(by, FEEDBACK, { id, input: { result: 'A new lamp.', evidence }, key: key() })).data;
  return { opened, act, say, filed, dispatched, done };
}
