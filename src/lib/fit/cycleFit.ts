import { log } from '../math/log';
import { workingDayNumber } from '../history/calendar';
import { LOST, OPEN, WON, type OpportunityTable } from '../history/history';
import type { DistributionFamily } from '../stats/distributions/distributionFamily';
import { familyOf, type FamilyId } from '../stats/distributions';
import { distributionOf, type Distribution } from '../stats/distributionOf';
import { isFitted } from '../stats/fit';
import type { Law } from '../stats/law';
import { sampleOf } from '../stats/sample';

/** Opportunities as the cycle fit reads them, one per row. */
export interface Cycles {
	/** working days from creation to closing, or to the snapshot while open; >= 1/2 */
	readonly days: Float64Array;
	/** `OPEN`, `WON` or `LOST` */
	readonly outcome: Int8Array;
	/** row in the opportunity table */
	readonly row: Int32Array;
}

/** How long deals take, and how many are won in the end. */
export interface CycleFit {
	/** the family in use; of a mixture, a side without two humps has the family of its parts */
	readonly family: FamilyId;
	readonly won: Law;
	readonly lost: Law;
	/** the family was chosen by hand, and the one that is taken unasked */
	readonly chosen: boolean;
	readonly best: FamilyId;
	/** both outcomes together under each family that was tried, the likeliest first */
	readonly ranking: readonly CycleRank[];
	/** share won of those that were ever opened, open ones counted by their chance */
	readonly winShare: number;
	/** standard error of the log of the won law's mean */
	readonly logSe: number;
	/** chance to be won of each row: 1, 0, or the conditional one of an open deal */
	readonly chance: Float64Array;
	readonly wonRows: number;
	readonly lostRows: number;
	readonly openRows: number;
	readonly converged: boolean;
}

/** A family's fit to the times to winning and to losing. */
export interface CycleRank {
	readonly family: FamilyId;
	readonly won: Law;
	readonly lost: Law;
	readonly winShare: number;
	readonly logLikelihood: number;
	/** 2 x parameters - 2 x log-likelihood: smaller is better */
	readonly aic: number;
	readonly converged: boolean;
}

/** Families tried for a time, by Akaike's criterion of both outcomes together. */
const cycleFamilies: readonly FamilyId[] = ['logNormal', 'gamma', 'weibull'];

/** Mixtures, tried where one of the outcomes has two humps, and the family of their parts. */
const partsOf: Readonly<Partial<Record<FamilyId, FamilyId>>> = {
	logNormalMixture: 'logNormal',
	gammaMixture: 'gamma'
};

/** A deal closed on the day it was opened took half a day: no family has a mass at 0. */
const SAME_DAY = 0.5;

/**
 * Deals whose whole life could have been seen: created on a known day, not before the first closing
 * in the table. Exports of "what closed last year" hold the long-lived of the older deals only (left
 * truncation), which would stretch both laws and shift the share won; leaving older cohorts out costs
 * rows and no truth. A win before its creation is set aside (the importer named it).
 */
export function cyclesOf(table: OpportunityTable, snapshot: number): Cycles {
	const end = (i: number): number => (table.outcome[i] === OPEN ? snapshot : table.closed[i]);
	let firstClosing = Infinity;
	for (const day of table.closed) if (day < firstClosing) firstClosing = Math.floor(day);
	const rows: number[] = [];
	for (let i = 0; i < table.rows; i++) {
		const created = table.created[i];
		if (created >= firstClosing && end(i) >= created && created <= snapshot) rows.push(i);
	}
	return {
		days: Float64Array.from(rows, (i) =>
			Math.max(SAME_DAY, workingDayNumber(end(i)) - workingDayNumber(table.created[i]))
		),
		outcome: Int8Array.from(rows, (i) => table.outcome[i]),
		row: Int32Array.from(rows)
	};
}

/**
 * Time to winning and to losing when many deals are still open: a mixture of two laws, fitted by
 * expectation-maximisation (a mixture cure model; Larson and Dinse 1985, JRSS C 34:201). An open deal
 * of age a is a future win with w (1 - F(a)) / (w (1 - F(a)) + (1 - w)(1 - G(a))) and enters both fits
 * as a censored row with that weight. A ratio over closed deals alone would favour whichever closes
 * sooner; leaving open ones out would shorten both laws.
 *
 * @param chosen the family to take; where it cannot be fitted, the best one all the same
 * @returns null when fewer than three deals of either kind have closed
 */
export function fitCycles(cycles: Cycles, chosen?: FamilyId): CycleFit | null {
	const wonRows = count(cycles, WON);
	const lostRows = count(cycles, LOST);
	if (wonRows < 3 || lostRows < 3) return null;
	const groups = groupsOf(cycles);
	const curves = (
		chosen && !cycleFamilies.includes(chosen) && !partsOf[chosen]
			? [...cycleFamilies, chosen]
			: cycleFamilies
	).flatMap((id) => fitFamily(groups, id, { won: id, lost: id }, shareStart(groups)) ?? []);
	const fits = [...curves, ...mixturesOf(groups, curves)];
	const asked = fits.find(({ family }) => family === chosen);
	// The first of equals: an order of the rows must not decide.
	const best = fits
		.filter(({ family }) => cycleFamilies.includes(family) || partsOf[family])
		.reduce<FamilyFit | null>((top, one) => (top && aicOf(top) <= aicOf(one) ? top : one), null);
	if (!best) return null;
	const { logLikelihood: _, ...fit } = asked ?? best;
	return { ...fit, chosen: asked !== undefined, best: best.family, ranking: rankingOf(fits) };
}

type FamilyFit = Omit<CycleFit, 'chosen' | 'best' | 'ranking'> & { readonly logLikelihood: number };

/** Two laws and the share won: the parameters of both and one more. */
const aicOf = ({ won, lost, logLikelihood }: FamilyFit): number =>
	2 * (Object.keys(won.parameters).length + Object.keys(lost.parameters).length + 1) -
	2 * logLikelihood;

const rankingOf = (fits: readonly FamilyFit[]): CycleRank[] =>
	fits
		.map((fit) => {
			const { family, won, lost, winShare, logLikelihood, converged } = fit;
			return { family, won, lost, winShare, logLikelihood, aic: aicOf(fit), converged };
		})
		.sort((a, b) => a.aic - b.aic);

/**
 * Mixtures where an outcome has two humps; a side that has one keeps the family of the parts. What becomes of
 * old open deals decides what is seen, and the likelihood has a maximum for each answer: the search starts
 * from both, and the higher one counts. Where closed deals of neither outcome have two humps there is nothing
 * to look for.
 */
function mixturesOf(groups: Groups, curves: readonly FamilyFit[]): FamilyFit[] {
	if (!hasTwoHumps(groups, WON) && !hasTwoHumps(groups, LOST)) return [];
	const starts = [WON, LOST].map((outcome) => closedStart(groups, outcome));
	return (Object.keys(partsOf) as FamilyId[]).flatMap((id) => {
		const plain = partsOf[id]!;
		if (!curves.some(({ family }) => family === plain)) return [];
		const found = starts.flatMap((start) => {
			const sideOf = (outcome: number): FamilyId =>
				fitSide(groups, familyOf(id), start, outcome) ? id : plain;
			const sides = { won: sideOf(WON), lost: sideOf(LOST) };
			const fit =
				sides.won === id || sides.lost === id ? fitFamily(groups, id, sides, start) : null;
			return fit ?? [];
		});
		return found.sort((one, other) => aicOf(one) - aicOf(other)).slice(0, 1);
	});
}

const count = (cycles: Cycles, outcome: number): number =>
	cycles.outcome.reduce((n, value) => n + (value === outcome ? 1 : 0), 0);

/** Rows of the same outcome and length, counted once: lengths are whole days, so there are few. */
interface Groups {
	readonly days: Float64Array;
	readonly outcome: Int8Array;
	readonly rows: Float64Array;
	/** group of each row of the cycles */
	readonly of: Int32Array;
}

function groupsOf(cycles: Cycles): Groups {
	const index = new Map<number, number>();
	const days: number[] = [];
	const outcome: number[] = [];
	const rows: number[] = [];
	const of = Int32Array.from(cycles.days, (length, i) => {
		const key = length * 4 + cycles.outcome[i];
		const known = index.get(key);
		if (known !== undefined) {
			rows[known]++;
			return known;
		}
		index.set(key, days.length);
		days.push(length);
		outcome.push(cycles.outcome[i]);
		rows.push(1);
		return days.length - 1;
	});
	return {
		days: Float64Array.from(days),
		outcome: Int8Array.from(outcome),
		rows: Float64Array.from(rows),
		of
	};
}

const ROUNDS = 200;
/** The search ends when no open deal's chance moves by more than this. */
const SETTLED = 1e-4;

function hasTwoHumps({ outcome, days, rows }: Groups, which: number): boolean {
	const closed = [...outcome.keys()].filter((g) => outcome[g] === which);
	const sample = sampleOf(
		closed.map((g) => days[g]),
		null,
		closed.map((g) => rows[g])
	);
	return isFitted(familyOf('logNormalMixture').fit(sample));
}

/**
 * Chances of open deals where one outcome takes as long as its closed deals did, and the other has any time: an
 * open deal older than all of them is of the other kind.
 */
function closedStart(groups: Groups, known: number): Float64Array {
	const { outcome, days, rows } = groups;
	const other = rowsOf(groups, known === WON ? LOST : WON);
	return Float64Array.from(outcome, (o, g) => {
		if (o !== OPEN) return o === WON ? 1 : 0;
		let longer = 0;
		outcome.forEach((one, h) => {
			if (one === known && days[h] > days[g]) longer += rows[h];
		});
		const chance = longer / (longer + other);
		return known === WON ? chance : 1 - chance;
	});
}

/** Before any law is known an open deal's chance is the share won of those closed. */
function shareStart(groups: Groups): Float64Array {
	const wonRows = rowsOf(groups, WON);
	const share = wonRows / (wonRows + rowsOf(groups, LOST));
	return Float64Array.from(groups.outcome, (o) => (o === OPEN ? share : o === WON ? 1 : 0));
}

const rowsOf = ({ outcome, rows }: Groups, which: number): number =>
	outcome.reduce((sum, o, g) => sum + (o === which ? rows[g] : 0), 0);

/**
 * @param sides the family of each outcome
 * @param start chance to be won of each group
 */
function fitFamily(
	groups: Groups,
	id: FamilyId,
	sides: { readonly won: FamilyId; readonly lost: FamilyId },
	start: Float64Array
): FamilyFit | null {
	const [wonFamily, lostFamily] = [familyOf(sides.won), familyOf(sides.lost)];
	const [wonRows, lostRows] = [rowsOf(groups, WON), rowsOf(groups, LOST)];
	const all = groups.rows.reduce((a, b) => a + b, 0);
	const chance = start.slice();
	let share = wonRows / all;
	let won: LawFit | null = null;
	let lost: LawFit | null = null;
	let converged = false;
	for (let round = 0; round < ROUNDS && !converged; round++) {
		won = fitSide(groups, wonFamily, chance, WON);
		lost = fitSide(groups, lostFamily, chance, LOST);
		if (!won || !lost) return null;
		share = chance.reduce((sum, c, g) => sum + c * groups.rows[g], 0) / all;
		converged = updateChances(groups, won.law, lost.law, share, chance) < SETTLED;
	}
	if (!won || !lost) return null;
	return {
		family: id,
		won: won.value,
		lost: lost.value,
		winShare: share,
		logSe: won.logSe,
		chance: Float64Array.from(groups.of, (g) => chance[g]),
		wonRows,
		lostRows,
		openRows: all - wonRows - lostRows,
		converged,
		logLikelihood: logLikelihoodOf(groups, won.law, lost.law, share)
	};
}

interface LawFit {
	readonly value: Law;
	readonly law: Distribution;
	readonly logSe: number;
}

/** One outcome's law: its closed rows in full, open rows censored with their weight. */
function fitSide(
	groups: Groups,
	family: DistributionFamily,
	chance: Float64Array,
	outcome: number
): LawFit | null {
	const weight = outcome === WON ? chance : chance.map((c) => 1 - c);
	const used: number[] = [];
	groups.outcome.forEach((o, g) => {
		if (o === outcome || (o === OPEN && weight[g] > 1e-9)) used.push(g);
	});
	const isOpen = (g: number): boolean => groups.outcome[g] === OPEN;
	const fit = family.fit(
		sampleOf(
			used.map((g) => groups.days[g]),
			used.map(isOpen),
			used.map((g) => groups.rows[g] * (isOpen(g) ? weight[g] : 1))
		)
	);
	if (!isFitted(fit)) return null;
	const value: Law = { family: family.id, parameters: fit.parameters };
	const law = distributionOf(value);
	const observed = Math.max(1, fit.n - fit.censored);
	return { value, law, logSe: Math.sqrt(law.variance) / law.mean / Math.sqrt(observed) };
}

/** Gives every open deal its chance under the laws; returns the largest change. */
function updateChances(
	groups: Groups,
	won: Distribution,
	lost: Distribution,
	share: number,
	chance: Float64Array
): number {
	let most = 0;
	for (let g = 0; g < chance.length; g++) {
		if (groups.outcome[g] !== OPEN) continue;
		const w = share * won.survival(groups.days[g]);
		const l = (1 - share) * lost.survival(groups.days[g]);
		const next = w + l > 0 ? w / (w + l) : share;
		most = Math.max(most, Math.abs(next - chance[g]));
		chance[g] = next;
	}
	return most;
}

/** Of what was observed: which deals closed how and when, and which are still open. */
function logLikelihoodOf(
	groups: Groups,
	won: Distribution,
	lost: Distribution,
	share: number
): number {
	let sum = 0;
	groups.days.forEach((days, g) => {
		const outcome = groups.outcome[g];
		if (outcome === WON) sum += groups.rows[g] * (log(share) + won.logPdf(days));
		else if (outcome === LOST) sum += groups.rows[g] * (log(1 - share) + lost.logPdf(days));
		else {
			const left = share * won.survival(days) + (1 - share) * lost.survival(days);
			sum += groups.rows[g] * log(Math.max(left, 1e-300));
		}
	});
	return sum;
}
