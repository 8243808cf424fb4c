import { watch, type FSWatcher } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { SupergraphManager } from '@apollo/gateway';
import type { Logger } from '@yunge/runtime';
import { accessRulesOf } from './access.ts';

/** A file that is being written is left alone this long, milliseconds. */
const SETTLED = 200;

/**
 * Reads the supergraph from its file, again when the file changes and on SIGHUP. A supergraph that cannot be used is
 * refused with a log line and the last good one goes on; at the start it is an error.
 */
export function supergraphFile(path: string, logger: Logger): SupergraphManager {
  return {
    async initialize({ update }) {
      let current = await readFile(path, 'utf8');
      accessRulesOf(current);
      let timer: NodeJS.Timeout | undefined;

      async function reload(): Promise<void> {
        try {
          const next = await readFile(path, 'utf8');
          if (next === current) return;
          accessRulesOf(next);
          update(next);
          current = next;
          logger.info('the supergraph was replaced');
        } catch (error) {
          logger.error({ err: error }, 'a supergraph that cannot be used was refused; the last good one goes on');
        }
      }
      const onHangUp = () => void reload();
      // The folder, not the file: a file that is replaced by renaming is another file.
      const watcher: FSWatcher = watch(dirname(path), { persistent: false }, (_event, name) => {
        if (name !== basename(path)) return;
        clearTimeout(timer);
        timer = setTimeout(onHangUp, SETTLED);
      });
      process.on('SIGHUP', onHangUp);

      return {
        supergraphSdl: current,
        cleanup: () => {
          clearTimeout(timer);
          watcher.close();
          process.off('SIGHUP', onHangUp);
          return Promise.resolve();
        },
      };
    },
  };
}
