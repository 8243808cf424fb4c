import { accept, systemActor, type Decision } from '@yunge/kernel';
import { clocksAfter, clocksIn, stepsDue } from './need-clock.ts';
import type { Need, NeedEvent } from './need.ts';

/** In whose name time acts. */
export const PLATFORM = systemActor('joint-meeting');

interface Passing {
  /** Who runs the community's hub; null while the posts are vacant. */
  readonly hubId: string | null;
  readonly at: Date;
}

/** What time alone has brought about by an instant, written down now: the hub is warned, the joint meeting called. */
export function passTime(need: Need, { hubId, at }: Passing): NeedEvent[] {
  let clocks = need;
  return stepsDue(need, at).map((due) => {
    const told = { step: due.name, hubId, by: PLATFORM.id, at };
    const after = clocksAfter(due, clocks);
    if (due.tell !== 'JOINT_MEETING') {
      clocks = { ...clocks, ...after };
      return { name: 'need.warned', clocks: after, ...told };
    }
    const meeting = clocksIn('JOINT_MEETING', after, at);
    clocks = { ...clocks, ...meeting };
    return { name: 'need.jointMeetingCalled', clocks: meeting, ...told };
  });
}

/** Applies what has come due. Asked too early or again it says that there is nothing to do: any worker may ask. */
export function callWhatIsDue(need: Need, passing: Passing): Decision<NeedEvent, never> {
  return accept(...passTime(need, passing));
}
