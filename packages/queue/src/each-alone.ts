import { counter, type Logger } from '@yunge/runtime';

const failures = counter({
  name: 'yunge_sweep_failures_total',
  help: 'Things that were due and could not be worked on by a sweep',
  labels: ['job'],
});

/**
 * Handles each of many things by itself, so many at a time: one that fails is counted and logged, and the others get
 * their turn. Answers the failed ones.
 */
export async function eachAlone<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<unknown>,
  {
    job,
    logger,
    idOf,
    atOnce = 1,
  }: {
    /** Name of the sweep or job. */
    readonly job: string;
    readonly logger: Pick<Logger, 'error'>;
    readonly idOf: (item: Item) => string;
    readonly atOnce?: number;
  },
): Promise<Item[]> {
  const failed: Item[] = [];
  const rest = [...items];
  const lane = async (): Promise<void> => {
    for (let item = rest.shift(); item !== undefined; item = rest.shift()) {
      try {
        await work(item);
      } catch (error) {
        failed.push(item);
        failures.inc({ job });
        logger.error({ err: error, job, id: idOf(item) }, 'sweep will try again');
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return failed;
}
