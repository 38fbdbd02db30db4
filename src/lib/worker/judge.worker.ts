import { expose } from 'comlink';
import { judge } from './judgeFits';
import { holdLifeline } from './lifeline';
import { closeTheDoors } from './privacy';

closeTheDoors(self);
expose({ judge, alive: holdLifeline });
