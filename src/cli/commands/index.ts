import type { Command } from '../command';
import { fit } from './fit';
import { lint } from './lint';
import { map } from './map';
import { simulate } from './simulate';
import { team } from './team';

/** Every command, one line each, in the order of the help. */
export const commands: readonly Command[] = [map, fit, team, lint, simulate];

/** Commands of the published interface that this version does not have. */
export const laterCommands: readonly string[] = [
	'touches',
	'audit',
	'sweep',
	'backtest',
	'verify'
];
