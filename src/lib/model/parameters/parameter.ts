import type { Law } from '../../stats/law';
import type { Channel } from '../channels';
import type { Source } from '../team';

/**
 * One behavioural parameter, which a quiet history cannot reveal or only weakly (D§4.6): a default,
 * a prior to draw from in every world, and where both come from. A plan can override each
 * (`assumptions`), which makes it known.
 */
export interface Parameter {
	/** the single value: closed forms and the ledger print it */
	readonly value: number;
	/** the prior before truncation; null = not drawn, every world uses `value` */
	readonly prior: Law | null;
	/** the prior is cut to this range; an override must lie in it, bounds included */
	readonly range: readonly [low: number, high: number];
	/** it matters only where a target works through one of these; absent = always */
	readonly channels?: readonly Channel[];
	readonly source: Exclude<Source, 'data' | 'fit'>;
	/** where in the evidence it stands */
	readonly evidence: string;
}

/** Whether a parameter can matter to targets that work through these channels. */
export const matters = (parameter: Parameter, worked: readonly string[]): boolean =>
	parameter.channels === undefined ||
	parameter.channels.some((channel) => worked.includes(channel));
