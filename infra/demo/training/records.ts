import { modules } from '../admission/items.ts';
import type { TrainingModule } from '../admission/items.ts';
import { demoId } from '../ids.ts';
import { memberOf } from '../people/staff.ts';
import type { Person } from '../people/posting.ts';
import { gridsOf } from '../places/grids.ts';
import { stream } from '../random.ts';
import { dateOf, DAY } from '../time.ts';
import { attendeesOf, camps, CERTIFICATE_AFTER } from './camps.ts';

/** How one person fared in one module of a camp. */
export interface TrainingRecord {
  readonly id: string;
  /** Person id. */
  readonly person: string;
  readonly camp: string;
  readonly module: TrainingModule;
  /** Ids of the sessions the person was enrolled in. */
  readonly theorySession: string;
  readonly practiceSession: string;
  readonly attendance: 'PRESENT' | 'LATE' | 'ABSENT';
  /** 0 to 100, passed from 60; null when absent. */
  readonly theoryScore: number | null;
  readonly practiceSigned: boolean;
  readonly passed: boolean;
  readonly certificate: { id: string; number: string; issuedOn: string; expiresOn: string } | null;
}

type Result = Pick<TrainingRecord, 'attendance' | 'theoryScore' | 'practiceSigned' | 'passed'>;

const weak: Record<TrainingModule, number> = { PARTY_SPIRIT: 0.02, PROFESSIONAL: 0.05, PERSONAL: 0.03 };

/** The community of the story: its first grid's member is trained in everything, its second's lacks PROFESSIONAL. */
const STORY_COMMUNITY = '140214033006';

function storyGrid(n: number): string {
  const grid = gridsOf(STORY_COMMUNITY)[n];
  if (!grid) throw new Error(`${STORY_COMMUNITY} has no grid ${n + 1}.`);
  return grid.code;
}

function failed(module: TrainingModule): Result {
  return {
    attendance: 'PRESENT',
    theoryScore: module === 'PROFESSIONAL' ? 52 : 58,
    practiceSigned: false,
    passed: false,
  };
}

function resultOf(key: string, module: TrainingModule): Result {
  const random = stream('training', key, module);
  const score = 62 + random.int(38);
  if (key === `GRID_MEMBER/${storyGrid(0)}`)
    return { attendance: 'PRESENT', theoryScore: score, practiceSigned: true, passed: true };
  if (key === `GRID_MEMBER/${storyGrid(1)}` && module === 'PROFESSIONAL') return failed(module);
  if (random.chance(0.03)) return { attendance: 'ABSENT', theoryScore: null, practiceSigned: false, passed: false };
  if (random.chance(weak[module])) return failed(module);
  return {
    attendance: random.chance(0.04) ? 'LATE' : 'PRESENT',
    theoryScore: score,
    practiceSigned: true,
    passed: true,
  };
}

/** Whether the member of a grid has passed a module. */
export function holds(gridCode: string, module: TrainingModule): boolean {
  return resultOf(`GRID_MEMBER/${gridCode}`, module).passed;
}

/** A member who has passed every module. */
export function trainedMember(): Person {
  return memberOf(storyGrid(0));
}

/** A member of the same community who lacks PROFESSIONAL, and therefore may not be offered most items. */
export function untrainedMember(): Person {
  return memberOf(storyGrid(1));
}

/** For every member and chief of 云冈 and every module one record. Certificates are good for two years. */
export function* trainingRecords({ asOf }: { asOf: string }): Generator<TrainingRecord> {
  for (const [n, camp] of camps({ asOf }).entries()) {
    const issued = camp.to + CERTIFICATE_AFTER;
    const [issuedOn, expiresOn] = [dateOf(issued), dateOf(issued + 730 * DAY)];
    const session = (module: TrainingModule, kind: string, batch: number): string => {
      const found = camp.sessions.find((one) => one.module === module && one.kind === kind && one.batch === batch);
      if (!found) throw new Error(`${camp.code} has no ${kind} of ${module} for batch ${batch}.`);
      return found.id;
    };
    const batches = new Set(camp.sessions.map((one) => one.batch)).size;
    for (const [place, { id, key }] of attendeesOf(n).entries()) {
      for (const module of modules) {
        const result = resultOf(key, module);
        const full = `${camp.id}/${key}/${module}`;
        const serial = demoId('certificate-number', full).slice(-8);
        yield {
          id: demoId('training-record', full),
          person: id,
          camp: camp.id,
          module,
          theorySession: session(module, 'THEORY', place % batches),
          practiceSession: session(module, 'PRACTICE', place % batches),
          ...result,
          certificate: result.passed
            ? { id: demoId('certificate', full), number: `${camp.code}-${serial}`, issuedOn, expiresOn }
            : null,
        };
      }
    }
  }
}
