import { WON, type OpportunityTable } from '../history/history';
import type { Quantity } from '../model/team';
import { benchmarks } from './sketchTeam';

/** Words by which exports name business that came by itself, in the languages of the header corpus. */
const inboundWords =
	/inbound|web|organic|referr?al|recommend|partner|market|advert|paid|ads?\b|event|trade ?show|conference|renew|existing|upsell|cross.?sell|expansion|customer|brand|newsletter|seo|sem\b|social|chat|empfehl|messe|webseite|eingehend|entrant|salon|indica|entrante/i;
/** ... and by which they name own prospecting; looked at first. */
const ownWords =
	/outbound|cold|prospect|self|own|sdr|bdr|dial|call|phone|outreach|sales ?(gen|sourced)|kalt|akquise|prospec|frio|froid|zimn/i;

/**
 * Share of bookings that the reps' own prospecting causes: won amounts by source, where the sources'
 * words can be told apart, on top of the prior of D§4.4 (Beta(7, 3)).
 *
 * Each won deal counts once, weighted by its amount against the average; deals of unknown source do
 * not count.
 * @returns null when fewer than ten won deals have a source that is understood
 */
export function fitSelfShare(table: OpportunityTable): Quantity | null {
	const { source } = table;
	if (!source) return null;
	const own = source.labels.map((label) =>
		ownWords.test(label) ? 1 : inboundWords.test(label) ? 0 : NaN
	);
	let [deals, amounts, self] = [0, 0, 0];
	for (let i = 0; i < table.rows; i++) {
		const code = source.codes[i];
		if (table.outcome[i] !== WON || code < 0 || Number.isNaN(own[code])) continue;
		if (!(table.amount[i] > 0)) continue;
		deals++;
		amounts += table.amount[i];
		self += own[code] * table.amount[i];
	}
	if (deals < 10) return null;
	const share = self / amounts;
	const alpha = benchmarks.phiSelf.alpha + share * deals;
	const beta = benchmarks.phiSelf.beta + (1 - share) * deals;
	return {
		value: alpha / (alpha + beta),
		posterior: { family: 'beta', parameters: { alpha, beta } },
		source: 'fit',
		n: deals
	};
}
