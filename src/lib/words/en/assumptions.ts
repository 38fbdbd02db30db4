import type { ParameterId } from '../../model/parameters';
import { pairWords } from './dependence';

/** What is said of a number that is assumed or estimated: in the list of assumptions and the ledger. */
export interface AssumptionWords {
	/** plain name */
	readonly label: string;
	/** after a colon in running text: "how reps cut corners" */
	readonly phrase: string;
	/** one sentence on what the number means, with its unit */
	readonly meaning: string;
}

/** Quantities of the team that are assumed where the history does not give them. */
export type TeamAssumptionId =
	| 'phiSelf'
	| 'dialTimeShare'
	| 'hotSd'
	| 'hotLoading'
	| 'sizeSlope'
	| 'dealSize'
	| 'cycle'
	| 'opportunityRate'
	| 'winRate'
	| 'dialsPerDay'
	| 'demosPerDay'
	| 'openPipeline';

export const assumptionWords: Readonly<Record<ParameterId | TeamAssumptionId, AssumptionWords>> = {
	eta: {
		label: 'What extra dials still bring',
		phrase: 'what extra dials still bring',
		meaning:
			'If a rep really makes 10% more dials, demos rise by this many times 10%; below 1, each extra dial buys less than the last.'
	},
	alphaQ: {
		label: 'What preparation is worth',
		phrase: 'what preparation before a call is worth',
		meaning: 'If a dial gets 10% fewer minutes, the demos it leads to fall by this many times 10%.'
	},
	alphaF: {
		label: 'What follow-up time is worth',
		phrase: 'what time for following up is worth',
		meaning: 'If 10% of the time for following up is lost, bookings fall by this many times 10%.'
	},
	alphaD: {
		label: 'What time for demos and deals is worth',
		phrase: 'what time for demos and deals is worth',
		meaning: 'If 10% of the time for demos and deals is lost, bookings fall by this many times 10%.'
	},
	eps: {
		label: 'How much longer reps work',
		phrase: 'how much longer reps work when they are pushed',
		meaning:
			'How far hours grow when a target makes an hour worth more; 0 means the day stays as long as it is.'
	},
	easeQuality: {
		label: 'How easily reps cut corners',
		phrase: 'how reps cut corners',
		meaning:
			'How readily a rep reaches a number by doing each unit with less care, against 1 for spending more time on it.'
	},
	easeGaming: {
		label: 'How easily reps log what they did not do',
		phrase: 'how easily units are logged that were not done',
		meaning:
			'How readily a rep reaches a number by logging units that were not done, against 1 for spending more time on them.'
	},
	guardQuality: {
		label: 'How well a check stops cut corners',
		phrase: 'how well a check stops cut corners',
		meaning: 'The higher, the more a full check makes careless work dearer than careful work.'
	},
	guardGaming: {
		label: 'How well a check stops empty logging',
		phrase: 'how well a check stops empty logging',
		meaning: 'The higher, the more a full check makes logging undone work dearer than doing it.'
	},
	commissionEase: {
		label: 'How much commission keeps reps honest',
		phrase: 'how much commission keeps the work honest',
		meaning:
			'The higher, the more a rep who is paid by bookings avoids work that counts and does not sell.'
	},
	paddingSpread: {
		label: 'How much reps differ in padding the log',
		phrase: 'how much reps differ in padding the log',
		meaning: 'At 0 all reps pad alike; at 1 a few do most of it.'
	},
	paddingBase: {
		label: 'How much the log is padded at the edge',
		phrase: 'how much the log is padded when a rep is just short',
		meaning:
			'Share that is added to the log of a rep who is just short, at full pressure without a check.'
	},
	giveUpAt: {
		label: 'When a target is given up',
		phrase: 'when reps give a target up',
		meaning:
			'The rise, as a multiple of what a rep does now, at which half of the reps stop trying; 1.5 means two and a half times as much.'
	},
	giveUpSoftness: {
		label: 'How gradually targets are given up',
		phrase: 'how gradually reps give up',
		meaning:
			'Near 0 all reps stop at the same point; the higher, the further apart those points lie.'
	},
	coasting: {
		label: 'How far reps above the target ease off',
		phrase: 'how far reps above a target ease off',
		meaning:
			'Share of what a rep does beyond the target that is let go at full pressure: 0 none of it, 1 all of it.'
	},
	quotaGradient: {
		label: 'How much a quota within reach spurs',
		phrase: 'how much a quota within reach spurs',
		meaning:
			'How much more is closed when the quota is just within reach; .25 means a quarter more. It fades the surer the outcome is.'
	},
	quotaGivingUp: {
		label: 'How much is let go when a quota is out of reach',
		phrase: 'how much reps let go when a quota is out of reach',
		meaning: 'Share of closing that is lost when the quota cannot be reached any more.'
	},
	quotaCoasting: {
		label: 'How far reps ease off at the quota',
		phrase: 'how far reps ease off once the quota is met',
		meaning:
			'Share of closing that is lost once the quota is met, where nothing more is paid beyond it.'
	},
	quotaCeiling: {
		label: 'How far reps ease off above a ceiling',
		phrase: 'how far reps ease off above a ceiling on pay',
		meaning: 'Share of closing that is lost above the point from which no sale is paid any more.'
	},
	commissionEffort: {
		label: 'What pay by every sale brings',
		phrase: 'how much pay by every sale brings',
		meaning:
			'How much more is closed where every sale is paid at the same rate, against pay without quota or commission.'
	},
	pullProbability: {
		label: 'How often deals are brought forward',
		phrase: 'how often deals are brought forward',
		meaning:
			'Chance that a deal due soon after the deadline is closed on its last day, when that can still make the quota.'
	},
	pullWindowDays: {
		label: 'How far deals can be brought forward',
		phrase: 'how far deals can be brought forward',
		meaning: 'Working days after the deadline from which open deals can be brought forward.'
	},
	pullDiscount: {
		label: 'What bringing a deal forward costs',
		phrase: 'what bringing a deal forward costs',
		meaning: 'Discount, as a share of its amount, that a deal brought forward costs on top.'
	},
	pushProbability: {
		label: 'How often deals are held back',
		phrase: 'how often deals are held back',
		meaning:
			'Chance that a deal due just before the deadline is left for the next period, when this one is already made or lost.'
	},
	ratchetUp: {
		label: 'How much a beaten quota rises',
		phrase: 'how much a beaten quota rises',
		meaning: 'Share of what was sold above the quota that is added to the next one.'
	},
	ratchetDown: {
		label: 'How much a missed quota falls',
		phrase: 'how much a missed quota falls',
		meaning: 'Share of what was missing that is taken off the next quota.'
	},
	ratchetForesight: {
		label: 'How much reps hold back to keep the next quota low',
		phrase: 'how much reps hold back to keep the next quota low',
		meaning:
			'Share of closing that a rep who is sure to beat the quota holds back, times what a beaten quota rises.'
	},
	attentionElasticity: {
		label: 'What attention is worth',
		phrase: 'what attention to a deal is worth',
		meaning:
			'If a live deal gets 10% less attention, its chance to be won falls by this many times 10%.'
	},
	deadAttention: {
		label: 'What dead deals still take',
		phrase: 'how much attention dead deals still take',
		meaning: 'Attention that a dead deal takes while it is kept open, against 1 for a live one.'
	},
	easeHoarding: {
		label: 'How easily dead deals are kept',
		phrase: 'how easily dead deals are kept open',
		meaning:
			'How readily a rep reaches a coverage by keeping deals open that are dead, against 1 for starting real ones.'
	},
	easeJunk: {
		label: 'How easily deals are entered too early',
		phrase: 'how easily deals are entered too early',
		meaning:
			'How readily a rep reaches a coverage by entering deals before there is one, against 1 for starting real ones.'
	},
	easeInflation: {
		label: 'How easily amounts are written up',
		phrase: 'how easily amounts are written up',
		meaning:
			'How readily a rep reaches a coverage by writing larger amounts, against 1 for starting real deals.'
	},
	coverageGiveUpAt: {
		label: 'When a coverage is given up',
		phrase: 'when reps give a coverage up',
		meaning:
			'The rise, as a multiple of the coverage today, at which half of the reps stop trying; 1.2 means 2.2 times as much.'
	},
	creationElasticity: {
		label: 'What looking for new deals brings',
		phrase: 'what looking for new deals brings',
		meaning:
			'If a rep puts 10% more into starting deals, real ones rise by this many times 10%; below 1, each further one is harder to find.'
	},
	creationCost: {
		label: 'What looking for new deals takes from closing',
		phrase: 'what looking for new deals takes from closing',
		meaning: 'If a rep puts 10% more into starting deals, wins fall by this many times 10%.'
	},
	deadShare: {
		label: 'Dead deals in the pipeline today',
		phrase: 'how much of the pipeline is dead today',
		meaning: 'Share of the value of open deals that will never be won and is not worked on.'
	},
	deadStayWeeks: {
		label: 'How long dead deals stay',
		phrase: 'how long dead deals stay in the books',
		meaning: 'Weeks until a deal that is dead is closed as lost, when nobody watches the pipeline.'
	},
	reviewFinds: {
		label: 'What a pipeline review finds',
		phrase: 'how many dead deals a review finds',
		meaning: 'Chance that a full review closes a deal for which there is no evidence.'
	},
	reviewHazard: {
		label: 'How a review speeds up cleaning',
		phrase: 'how much reviews speed up cleaning',
		meaning:
			'How much faster dead deals are closed once pipelines are reviewed; 1 means twice as fast.'
	},
	qualitySlope: {
		label: 'How far good deals are won more often',
		phrase: 'how much a deal’s quality decides',
		meaning:
			'Log odds of winning that one standard deviation of a deal’s quality is worth; 0 means all deals are alike.'
	},
	easeBar: {
		label: 'How easily reps move the bar',
		phrase: 'how reps move the bar of what counts',
		meaning:
			'How readily a rep reaches a number by letting weaker deals count, or by passing on poor ones, against 1 for more work.'
	},
	easeLevel: {
		label: 'How easily reps turn to other prospects',
		phrase: 'how reps turn to easier or bigger prospects',
		meaning:
			'How readily a rep reaches a number by turning to easier or bigger prospects, against 1 for more work.'
	},
	levelLoss: {
		label: 'What easier contacts lose',
		phrase: 'how much less an easier contact is worth',
		meaning:
			'If reach rises by 10% through easier contacts, each is worth this many times 10% less.'
	},
	phiSelf: {
		label: 'Bookings that reps cause themselves',
		phrase: 'how much of the bookings reps’ own prospecting causes',
		meaning:
			'Share of bookings that comes from reps’ own prospecting; the rest would come in any case, from inbound leads, renewals and the brand.'
	},
	dialTimeShare: {
		label: 'Selling time that goes into dialling',
		phrase: 'how much of the day goes into dialling',
		meaning: 'Share of a rep’s selling time that is spent dialling when there is no target.'
	},
	touchFrailty: {
		label: 'How much prospects differ',
		phrase: 'how much prospects differ',
		meaning:
			'Spread of what makes one prospect likelier to buy than another, on the log odds of a touch; 0 means all are alike.'
	},
	touchDiscernment: {
		label: 'How well reps see whom to give up',
		phrase: 'how well reps see whom to give up',
		meaning:
			'How much the odds of being given up fall for a prospect that is one spread better; 0 means reps stop at random.'
	},
	redialYield: {
		label: 'What calling again brings',
		phrase: 'what calling again those already worked brings',
		meaning:
			'Result of a touch for which there is neither a prospect due nor a fresh lead, against an average touch.'
	},
	hotSd: {
		label: 'How much good and bad months differ',
		phrase: 'how much good and bad months differ',
		meaning:
			'Spread of a rep’s months around what the rep does on average, as a share of it; 0 means that only days differ.'
	},
	sizeSlope: {
		label: 'How winning goes with the size of a deal',
		phrase: 'how winning goes with the size of a deal',
		meaning:
			'If a deal is 10% larger, the odds of winning it are higher by about this many times 10%; below 0, large deals are won less often.'
	},
	hotLoading: {
		label: 'How much good months close more',
		phrase: 'how much good months lift closing as well as dialling',
		meaning:
			'In a month in which a rep dials 10% more than usual for reasons of its own, closing rises by this many times 10%.'
	},
	dealSize: {
		label: 'Size of a deal',
		phrase: 'how large deals are',
		meaning: 'What a won deal brings, and how much deals differ.'
	},
	cycle: {
		label: 'Time to close',
		phrase: 'how long deals take',
		meaning: 'Working days from the start of an opportunity until it is won or lost.'
	},
	opportunityRate: {
		label: 'Demos that become opportunities',
		phrase: 'how many demos become opportunities',
		meaning: 'Share of held demos that become an opportunity.'
	},
	winRate: {
		label: 'Opportunities that are won',
		phrase: 'how many opportunities are won',
		meaning: 'Share of opportunities that are won in the end.'
	},
	dialsPerDay: {
		label: 'Dials a day now',
		phrase: 'how many dials reps make now',
		meaning: 'Dials per rep and working day when nobody sets a target.'
	},
	demosPerDay: {
		label: 'Demos a day now',
		phrase: 'how many demos reps hold now',
		meaning: 'Held demos per rep and working day when nobody sets a target.'
	},
	openPipeline: {
		label: 'Deals open at the start',
		phrase: 'which deals are open at the start',
		meaning:
			'Opportunities that are under way on the first day; without a list, a steady flow is assumed.'
	}
};

/** Where a number comes from, weakest last. */
export const sourceWords = {
	data: { label: 'Counted', meaning: 'Counted in your history.' },
	fit: { label: 'Estimated', meaning: 'Estimated from your history.' },
	prior: { label: 'Published', meaning: 'Taken from published evidence; your history cannot say.' },
	guess: { label: 'Assumed', meaning: 'Our judgement; there is no good evidence.' }
} as const;

/**
 * Words of an assumption by id. A name that has none (a newer file than this version) is shown as it
 * is, so that nothing assumed is ever left out of the list.
 */
export function assumption(id: string): AssumptionWords {
	const table: Readonly<Record<string, AssumptionWords>> = assumptionWords;
	return table[id] ?? pairWords[id] ?? { label: id, phrase: id, meaning: '' };
}
