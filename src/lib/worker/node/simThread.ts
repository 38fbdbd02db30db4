import nodeEndpoint from 'comlink/dist/esm/node-adapter';
import { parentPort } from 'node:worker_threads';
import { createPlayer } from '../../sim/playChunk';
import { exposeSim } from '../exposeSim';
import { closeTheDoors } from '../privacy';

closeTheDoors(globalThis);
if (!parentPort) throw new Error('simThread: must be started as a worker thread');
exposeSim(createPlayer, nodeEndpoint(parentPort));
