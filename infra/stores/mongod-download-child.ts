import { mkdirSync } from 'node:fs';
import { MongoBinary } from 'mongodb-memory-server-core';

// A process of its own, because a download in progress can only be ended by ending its process.
const [, , version, downloadDir] = process.argv;
if (!version || !downloadDir) throw new Error('usage: mongod-download-child.ts VERSION FOLDER');
mkdirSync(downloadDir, { recursive: true });
console.log(`path: ${await MongoBinary.getPath({ version, downloadDir, checkMD5: true })}`);
