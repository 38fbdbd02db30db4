import type { Bounds } from '../lib/stats/touches';
import { table } from './table';
import type { StandardisedDocument, TouchesDocument, TouchFindings } from './touchesDocument';

/** What `touches` prints for people. */
export function touchesTable({ by, standardised, ...all }: TouchesDocument): string {
	const parts = [one(all, standardised)];
	for (const group of by ?? []) parts.push(`${group.value || '(empty)'}\n${one(group)}`);
	return parts.join('\n\n');
}

function one(findings: TouchFindings, standardised?: StandardisedDocument): string {
	const { units, wins, touches, warnings } = findings;
	const head =
		`${units} prospects, ${wins} won (${units > 0 ? percent(wins / units) : '0%'}), ` +
		`${touches} touches`;
	const parts = [
		head,
		hazardTable(findings, standardised),
		within(findings),
		cutoffTable(findings)
	];
	const lines = [...parts.filter((part) => part !== ''), ...warnings.map((text) => `- ${text}`)];
	return lines.join('\n');
}

/** Touches that few prospects reached are shown, marked, up to this number. */
const shownAnyway = 10;

function hazardTable({ hazard }: TouchFindings, standardised?: StandardisedDocument): string {
	const shown = hazard.filter(({ few, touch }) => !few || touch <= shownAnyway);
	if (shown.length === 0) return '';
	const head = ['touch', 'at risk', 'won', 'chance', '95% interval'];
	if (standardised) head.push('at a fixed mix');
	const rows = shown.map(({ touch, atRisk, wins, rate, low, high, few }) => [
		String(touch),
		String(atRisk),
		String(wins),
		percent(rate),
		`${percent(low)} to ${percent(high)}`,
		...(standardised ? [fixed(standardised.hazard[touch - 1].rate)] : []),
		few ? 'few' : ''
	]);
	const lines = table([head, ...rows], 0);
	const hidden = hazard.length - shown.length;
	if (hidden === 0) return lines;
	return `${lines}\n(${hidden} later ${hidden === 1 ? 'touch is' : 'touches are'} in --json)`;
}

/** The largest of the shares that one number of touches covers. */
function within({ winsWithin, wins }: TouchFindings): string {
	if (wins === 0) return '';
	const largest = winsWithin.filter(({ touches }, i) => touches !== winsWithin[i + 1]?.touches);
	return largest
		.map(({ share, touches }) => `${Math.round(100 * share)}% of wins within ${touches ?? '-'}`)
		.join(', ');
}

function cutoffTable({ cutoffs }: TouchFindings): string {
	if (cutoffs.length === 0) return '';
	const rows = cutoffs.map((row) => [
		String(row.cutoff),
		`${row.touchesSaved} (${percent(row.shareTouchesSaved)})`,
		`${row.winsLost} (${percent(row.shareWinsLost)})`,
		change(row.leadBound),
		change(row.capacityBound),
		row.workedTo ? range(row.workedTo.leadBound) : '-',
		row.workedTo ? range(row.workedTo.capacityBound) : '-',
		row.workedTo?.few ? 'few' : ''
	]);
	const head = [
		'stop after',
		'touches saved',
		'wins lost',
		'if leads are short',
		'if time is short',
		'all worked to it, leads short',
		'all worked to it, time short'
	];
	return [
		table([head, ...rows], 0),
		'All worked to it: nobody given up before. (Lowest to highest): those given up never buy, or buy like',
		'those kept; the figure before is the estimate, for reps who see part of how good a prospect is.'
	].join('\n');
}

const percent = (share: number): string => `${(100 * share).toFixed(1)}%`;

const fixed = (rate: number | null): string => (rate === null ? '-' : percent(rate));

const range = ({ low, estimate, high }: Bounds): string =>
	change(low) === change(high)
		? change(estimate)
		: `${change(estimate)} (${change(low)} to ${change(high)})`;

const change = (share: number | null): string =>
	share === null ? '-' : `${share > 0 ? '+' : ''}${percent(share)}`;
