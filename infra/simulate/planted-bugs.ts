import { onEvents } from './bugs/events.ts';
import { onSaving } from './bugs/saving.ts';
import { onTime } from './bugs/time.ts';
import type { PlantedBug } from './planted-bug.ts';

/** Twenty bugs, each of which some seed must show. */
export const PLANTED_BUGS: readonly PlantedBug[] = [...onSaving, ...onTime, ...onEvents];
