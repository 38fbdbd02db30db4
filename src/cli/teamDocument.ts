import { severityOf } from '../lib/data/issue';
import type { ElasticityFit } from '../lib/fit/elasticityFit';
import type { TeamFit } from '../lib/fit/fitTeam';
import { isoOf, startOfMonthIndex } from '../lib/history/calendar';
import type { Assembly } from '../lib/data/assemble/assemble';
import { parameterIds, parameters } from '../lib/model/parameters';
import { repQuantities, type Quantity, type Source, type Team } from '../lib/model/team';
import { teamQuantityOf } from '../lib/model/teamQuantities';
import { distributionOf } from '../lib/stats/distributionOf';
import {
	differenceSentence,
	differenceVerdict,
	effectsSentences,
	elasticitySentence,
	methodSentence,
	sizeOutcomeSentence
} from '../lib/words/en/fits';
import { describeIssue, describeQuestion } from '../lib/words/en/import';
import { touchFindings } from './touchesDocument';

/** What `team --json` prints. */
export const teamDocument = ({ history, issues, questions }: Assembly, fit: TeamFit) => ({
	name: fit.team.name,
	currency: fit.team.currency,
	snapshot: isoOf(fit.team.snapshot),
	period: {
		start: isoOf(startOfMonthIndex(fit.table.firstMonth)),
		end: isoOf(fit.team.snapshot),
		months: fit.table.months
	},
	reps: fit.team.reps.map((rep) => ({
		id: rep.id,
		name: rep.name,
		level: rep.level,
		...quantitiesOf(repQuantities.map((id) => [id, rep[id]]))
	})),
	/** on the list of reps, and not in the team because nothing is known of a whole month of theirs */
	leftOut: (history?.reps.name ?? []).filter((_, row) => !fit.reps.includes(row)),
	opening: openingOf(fit),
	fits: fitsOf(fit),
	dependence: dependenceOf(fit),
	pooling: poolingOf(fit),
	missing: fit.team.missing,
	issues: issues.map((issue) => ({
		code: issue.code,
		severity: severityOf(issue),
		file: issue.file,
		row: issue.row,
		rows: issue.rows,
		column: issue.column,
		value: issue.value,
		...describeIssue(issue)
	})),
	questions: questions.map((question) => ({
		id: question.id,
		file: question.file,
		column: question.column,
		...describeQuestion(question)
	})),
	assumptions: assumptionsOf(fit.team)
});

/** A quantity with the middle 80% of what is known about it. */
function quantityOf({ value, posterior, source, n }: Quantity) {
	const law = posterior && distributionOf(posterior);
	return {
		value,
		low: law ? law.quantile(0.1) : value,
		high: law ? law.quantile(0.9) : value,
		source,
		n
	};
}

type QuantityDocument = ReturnType<typeof quantityOf>;

const quantitiesOf = <Id extends string>(
	entries: readonly (readonly [Id, Quantity])[]
): Record<Id, QuantityDocument> =>
	Object.fromEntries(entries.map(([id, quantity]) => [id, quantityOf(quantity)])) as Record<
		Id,
		QuantityDocument
	>;

/** Open deals on the snapshot day; null where the history has no deals. */
function openingOf({ team: { open }, openLeftOut, openAgeUnknown }: TeamFit) {
	if (!open) return null;
	const known = open.amount.filter((amount) => !Number.isNaN(amount));
	return {
		deals: open.rows,
		amount: known.reduce((sum, amount) => sum + amount, 0),
		amountsUnknown: open.rows - known.length,
		agesUnknown: openAgeUnknown,
		leftOut: openLeftOut
	};
}

/** Quantities of the whole team that are drawn in every world. */
const teamQuantities = [
	'dialSize',
	'hotSd',
	'hotLoading',
	'dealSizeScale',
	'cycleScale',
	'phiSelf',
	'dialTimeShare'
] as const;

function fitsOf({ team, dealSize, cycle, elasticity, elasticities, touches }: TeamFit) {
	return {
		...quantitiesOf(teamQuantities.map((id) => [id, team[id]])),
		dealSize: {
			...team.dealSize,
			source: sourceOf(dealSize),
			n: dealSize?.amounts.length ?? 0,
			families: dealSize?.ranking.fits.map(({ family, aic, ks }) => ({ family, aic, ks })) ?? []
		},
		cycleWon: { ...team.cycleWon, source: sourceOf(cycle), n: cycle?.wonRows ?? 0 },
		cycleLost: { ...team.cycleLost, source: sourceOf(cycle), n: cycle?.lostRows ?? 0 },
		winShare: cycle?.winShare ?? null,
		weekdays: team.weekdays,
		elasticity,
		elasticities: {
			demos: elasticityOf('demos', elasticities.demos),
			bookings: elasticityOf('bookings', elasticities.bookings)
		},
		touches: touches && {
			unit: touches.unit,
			soundTo: touches.law.soundTo,
			...touchFindings(touches.table, [])
		}
	};
}

function elasticityOf(outcome: 'demos' | 'bookings', fit: ElasticityFit | null) {
	if (!fit) return null;
	const used = fit.controlled ?? fit.within;
	return {
		...fit,
		sentence: elasticitySentence(outcome, fit),
		error: used && methodSentence(used)
	};
}

/** What goes with what: size with outcome, hot months with closing, reps' effects with each other. */
const dependenceOf = ({ team, sizeOutcome, effects }: TeamFit) => ({
	sizeOutcome,
	sizeOutcomeSentence: sizeOutcomeSentence(sizeOutcome),
	hotMonths: quantityOf(team.hotLoading),
	effects,
	effectsSentences: effectsSentences(effects)
});

const sourceOf = (fit: unknown): Source => (fit ? 'fit' : 'prior');

function poolingOf({ team, pooling }: TeamFit) {
	return Object.fromEntries(
		repQuantities.map((id) => {
			const pooled = pooling[id]?.pooled;
			if (!pooled) return [id, null];
			return [
				id,
				{
					mean: pooled.mean,
					spread: pooled.spread,
					spreadInterval: pooled.spreadInterval,
					pValue: pooled.pValue,
					verdict: differenceVerdict(pooled),
					sentence: differenceSentence(id, pooled),
					reps: pooled.units.map(({ own, shrunk, weight }, r) => ({
						id: team.reps[r].id,
						own,
						shrunk,
						weight
					}))
				}
			];
		})
	);
}

/** Everything that rests on something else than a count of the history: parameters and quantities. */
function assumptionsOf(team: Team) {
	const perRep = repQuantities.map((id) => ({
		name: id,
		value: team.reps.reduce((sum, rep) => sum + rep[id].value, 0) / team.reps.length,
		source: team.reps[0][id].source
	}));
	const named = (name: string, { value, source }: Quantity) => ({ name, value, source });
	const ofTeam = [
		...teamQuantities.map((id) => named(id, team[id])),
		named('sizeSlope', teamQuantityOf(team, 'sizeSlope'))
	];
	const behaviour = parameterIds.map((id) => ({
		name: id,
		value: parameters[id].value,
		source: parameters[id].source
	}));
	return [...perRep, ...ofTeam, ...behaviour];
}
