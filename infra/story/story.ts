import { gatherCast } from './cast.ts';
import { tellCompany } from './chapters/company.ts';
import { tellHonourLife } from './chapters/honour-life.ts';
import { tellHonours } from './chapters/honours.ts';
import { tellLamp } from './chapters/lamp.ts';
import { tellNeed } from './chapters/need.ts';
import { tellTraining } from './chapters/training.ts';
import { tellTogether } from './chapters/together.ts';
import { createTeller, Surprise } from './teller.ts';

export interface StoryOptions {
  readonly gatewayUrl: string;
  readonly log: (line: string) => void;
}

/**
 * The platform's main jobs, told through the gateway as its users do them: nothing here reaches around the graph.
 * Chapters do not rest on each other, but for the honour list, which looks for the lamp of the first.
 */
export async function runStory({ gatewayUrl, log }: StoryOptions): Promise<{ steps: number; failed: number }> {
  const teller = createTeller(log);
  const cast = await gatherCast(gatewayUrl);
  const tell = <Result>(chapter: () => Promise<Result>) =>
    chapter().catch((error: unknown) => {
      if (!(error instanceof Surprise)) throw error;
      return null;
    });
  const lamp = await tell(() => tellLamp(cast, teller));
  if (lamp) await tell(() => tellHonours(cast, teller, lamp));
  await tell(() => tellTraining(cast, teller));
  await tell(() => tellCompany(cast, teller));
  await tell(() => tellNeed(cast, teller));
  await tell(() => tellTogether(cast, teller));
  // Last, as it lets a week pass.
  await tell(() => tellHonourLife(cast, teller, gatewayUrl));
  const { steps, failed } = teller.count();
  // A chapter that could not be told at all counts as failed, though none of its steps was.
  return { steps, failed: lamp ? failed : Math.max(failed, 1) };
}
