import { expose } from 'comlink';
import { createCollector } from '../sim/collect';
import { createCollectServer } from './collectServer';
import { closeTheDoors } from './privacy';

closeTheDoors(self);
expose(createCollectServer(createCollector));
