import { count, giveOrTake, type PlayStage } from '../numbers';

/** How far the play has come, under the figure: "200 of 10,000 quarters", "Stopped at 1,140 quarters". */
export function playProgress(played: number, of: number, stage: PlayStage): string {
	if (stage === 'stopped') return `Stopped at ${count(played)} quarters`;
	if (stage === 'settled') return `${count(played)} quarters, each played twice with the same luck`;
	return `${count(played)} of ${count(of)} quarters`;
}

/** In the rail when done: what was played and how good the chances are. */
export function playNote(played: number, standardError: number): string {
	return `${count(played)} quarters, each played twice with the same luck. Chances are good to ${giveOrTake(standardError)} in 100.`;
}

/** While the first quarters of a changed plan are played: "Playing 62 dials…". */
export const playing = (what: string): string => `Playing ${what}…`;

/** Beside numbers that belong to an older plan: "for 60 dials". */
export const staleNote = (what: string): string => `for ${what}`;
