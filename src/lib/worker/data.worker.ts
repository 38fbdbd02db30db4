import { expose } from 'comlink';
import { createDataServer } from './dataServer';
import { closeTheDoors } from './privacy';

closeTheDoors(self);
expose(createDataServer());
