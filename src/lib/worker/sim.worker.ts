import { createPlayer } from '../sim/playChunk';
import { exposeSim } from './exposeSim';
import { closeTheDoors } from './privacy';

closeTheDoors(self);
exposeSim(createPlayer);
