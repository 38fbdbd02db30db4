import { expose } from 'comlink';
import { createDataServer } from './dataServer';
import { holdLifeline } from './lifeline';
import { closeTheDoors } from './privacy';

closeTheDoors(self);
expose({ ...createDataServer(), alive: holdLifeline });
