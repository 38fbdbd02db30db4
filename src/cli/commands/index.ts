import type { Command } from '../command';
import { fit } from './fit';
import { lint } from './lint';
import { map } from './map';
import { simulate } from './simulate';
import { sweep } from './sweep';
import { team } from './team';
import { touches } from './touches';

/** Every command, one line each, in the order of the help. */
export const commands: readonly Command[] = [map, fit, touches, team, lint, simulate, sweep];

/** Commands of the published interface that this version does not have. */
export const laterCommands: readonly string[] = ['audit', 'backtest', 'verify'];
