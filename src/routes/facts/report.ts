import { parameters } from '$lib/model/parameters';
import { planDefaults } from '$lib/model/plan';
import type { Plan } from '$lib/model/plan';
import { repQuantities } from '$lib/model/team';
import type { RepQuantity, Source, Team } from '$lib/model/team';
import type { Answer } from '$lib/state/runner';
import { distributionOf } from '$lib/stats/distributionOf';
import { dependenceInputs } from '$lib/sim/explain/inputs';
import { assumption } from '$lib/words/en/assumptions';
import { dealsPerDay } from '$lib/words/en/ledger';
import { payMixLabel, valueSources, valueText } from '$lib/words/en/report';
import type { PromiseFacts, ValueSource } from '$lib/words/en/report';
import { parametersInPlay } from './inPlay';
import { noneOf, targetOf } from './scenarios';

/** What the answer says of the goal's chance and of a number that is reached 8 times in 10. */
export function promiseFacts(answer: Answer): PromiseFacts {
	const none = noneOf(answer.result);
	const target = targetOf(answer)?.scenario ?? null;
	return {
		goal: answer.result.goal,
		currency: answer.result.currency,
		chance: { none: none.chanceOfGoal.value, target: target && target.chanceOfGoal.value },
		reached: { none: none.bookings.p20, target: target && target.bookings.p20 }
	};
}

/** A number that the answer rests on. */
interface RestsOnValue {
	readonly id: string;
	readonly label: string;
	readonly value: number;
	readonly source: ValueSource;
}

const strength: readonly Source[] = ['data', 'fit', 'prior', 'guess'];
/** The weakest of several sources: a mean is no better founded than its worst part. */
const weakest = (sources: readonly Source[]): Source =>
	strength[Math.max(...sources.map((source) => strength.indexOf(source)))];

/** Mean of a rate over the reps. */
function ofReps(id: RepQuantity, { reps, missing }: Team): RestsOnValue {
	const value = reps.reduce((sum, rep) => sum + rep[id].value, 0) / reps.length;
	const deals = id === 'demosPerDay' && missing.includes('demos');
	return {
		id,
		label: deals ? dealsPerDay : assumption(id).label,
		value,
		source: weakest(reps.map((rep) => rep[id].source))
	};
}

/** What is known of the team as a whole. */
function ofTeam(team: Team): readonly RestsOnValue[] {
	const demos = !team.missing.includes('demos');
	const rates = repQuantities.filter(
		(id) => id !== 'dealSizeFactor' && (demos || id !== 'opportunityRate')
	);
	const named = (id: string, value: number, source: ValueSource): RestsOnValue => ({
		id,
		label: assumption(id).label,
		value,
		source
	});
	const { dealSize, dealSizeScale, cycleWon, cycleScale, open } = team;
	// What a described team holds as given was said, not counted.
	const described = team.missing.includes('history');
	const said = (one: RestsOnValue): RestsOnValue =>
		described && one.source === 'data' ? { ...one, source: 'yours' } : one;
	return [
		...rates.map((id) => said(ofReps(id, team))),
		named('dealSize', distributionOf(dealSize).mean * dealSizeScale.value, dealSizeScale.source),
		named('cycle', distributionOf(cycleWon).quantile(0.5) * cycleScale.value, cycleScale.source),
		...(open ? [named('openPipeline', open.rows, 'data')] : []),
		...(['phiSelf', 'dialTimeShare'] as const).map((id) =>
			named(id, team[id].value, team[id].source)
		)
	];
}

/** How one thing goes with another. What is neither known nor set by hand does not, and is not told. */
const ofDependence = (plan: Plan, team: Team): readonly RestsOnValue[] =>
	dependenceInputs({ plan, team })
		.filter(({ source, value }) => source !== 'guess' || value !== 0)
		.map(({ id, value, source }) => ({
			id,
			label: assumption(id).label,
			value,
			source: source === 'given' ? 'yours' : source
		}));

/** What is taken of how reps react; nothing of it is in play without a target. */
function ofBehaviour(plan: Plan): readonly RestsOnValue[] {
	const { targets, assumptions, payMix } = plan;
	if (targets.length === 0) return [];
	return [
		...parametersInPlay(plan).map((id) => ({
			id,
			label: assumption(id).label,
			value: assumptions[id] ?? parameters[id].value,
			source: assumptions[id] === undefined ? parameters[id].source : ('yours' as const)
		})),
		{
			id: 'payMix',
			label: payMixLabel,
			value: payMix,
			source: payMix === planDefaults.payMix ? ('guess' as const) : ('yours' as const)
		}
	];
}

/** Every number that the answer rests on, by where it comes from, firmest first. */
export function restsOnValues(plan: Plan, team: Team) {
	const values = [...ofTeam(team), ...ofDependence(plan, team), ...ofBehaviour(plan)];
	return valueSources
		.map((source) => ({
			source,
			rows: values
				.filter((one) => one.source === source)
				.map(({ id, label, value }) => ({
					id,
					label,
					text: valueText(id, value, team.currency)
				}))
		}))
		.filter(({ rows }) => rows.length > 0);
}
