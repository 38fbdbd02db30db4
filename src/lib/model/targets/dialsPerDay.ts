import { respondByDialling } from '../behaviour/activityResponse';
import type { Envelope, EnvelopeFacts, TargetType } from './targetType';

/** People round the count they remember: "those months had sixty-odd dials". */
const ROUNDING = 5;

/**
 * The envelope of an activity target: "the months that reached what we need had this many dials;
 * so that many dials give that much". It conditions the wrong way round (D§6.2), which is the point.
 *
 * The months' own average is at least `needed`; the envelope takes credit for `needed` only, since
 * that is the sum people do ("60 dials make $80K, times 5 reps, times 3 months"). A level below
 * what those months had promises in proportion.
 */
function envelope({ team: { months }, needed, level }: EnvelopeFacts): Envelope | null {
	if (!months) return null;
	let count = 0;
	let rows = 0;
	let metric = 0;
	for (let i = 0; i < months.rows; i++) {
		if (Number.isNaN(months.dialsPerDay[i])) continue;
		rows++;
		if (months.bookings[i] < needed) continue;
		count++;
		metric += months.dialsPerDay[i];
	}
	if (count === 0) return null;
	const metricInThose = metric / count;
	const remembered = Math.max(ROUNDING, ROUNDING * Math.floor(metricInThose / ROUNDING));
	const perRepMonth = needed * Math.min(1, level / remembered);
	return { perRepMonth, months: count, ofMonths: rows, metricInThose };
}

export const dialsPerDay: TargetType = {
	metric: 'dials',
	activity: 'dialling',
	per: 'repDay',
	// Managers review averages: the month, not the day (model.md section 2, step 2).
	period: 'month',
	range: { min: 20, max: 90, step: 1, limit: 400 },
	defaults: { level: 60, pressure: 0.75 },
	typical: [35, 60],
	channels: ['saturation', 'lag', 'time', 'dilution', 'padding', 'coasting'],
	guardrails: ['pairedRatio', 'callListening', 'outcomeMetric', 'rotatingMetrics'],
	source: 'D§4.5 a; D§4.2 Results 1 to 4',
	basis: 'dials',
	natural: ({ dialsPerDay: dials }) => dials,
	restsOn: ['dialsPerDay'],
	recorded: 'dialsPerDay',
	respond: respondByDialling,
	envelope
};
