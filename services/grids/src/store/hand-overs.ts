import type { HandOverTask, HandOverTaskEvent } from '@yunge/casework';
import { defineRecords } from '@yunge/mongo';
import { handOverRecords, handOverTasksIn, type HandOverTasks } from '@yunge/service/hand-over-tasks';
import type { Connection } from 'mongoose';

/** The hand-overs this service carries out, as personnel ordered them. */
export const handOversIn = (connection: Connection, onAnnounced: () => void): HandOverTasks =>
  handOverTasksIn(
    defineRecords<HandOverTask, HandOverTaskEvent>({
      connection,
      ...handOverRecords('grids'),
      collection: 'handovers',
      onAnnounced,
    }),
  );
