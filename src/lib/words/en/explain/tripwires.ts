import { falseAlarmAllowed, type Tripwire } from '../../../sim/explain/tripwires';
import { capital, hundredths } from '../numbers';
import type { ExplainFacts, Lines } from './facts';

/** What each trace is called; one without words (a newer engine) by its id. */
export function traceLabel(id: string, { target }: ExplainFacts): string {
	const many = target?.counted ? target.many : null;
	const each = many === null ? 'against what is logged' : `for each of the ${many} logged`;
	const labels: Readonly<Record<string, string>> = {
		logged: target ? `${target.logged}` : 'what is logged',
		demosPerLogged: `demos held ${each}`,
		demos: 'demos held',
		bookings: 'bookings',
		bookingsPerLogged: `bookings ${each}`,
		realPerLogged:
			many === null
				? 'share of what is logged that is real'
				: `share of the ${many} logged that was really done`
	};
	return labels[id] ?? id;
}

/** "falls below the usual in week 3 in half of the quarters; by the end in 97 of 100". */
export function tripwireText({ moves, week, detected, visible }: Tripwire): string {
	const end = hundredths(detected[detected.length - 1].value);
	const way = moves === 'up' ? 'rises above the usual' : 'falls below the usual';
	const seen =
		week === null
			? `would ${moves === 'up' ? 'rise' : 'fall'}, and is seen by the end in ${end} of 100 quarters only`
			: `${way} by week ${week} in half of the quarters, by the end in ${end} of 100`;
	return visible ? seen : `${seen}; somebody has to check what was really done`;
}

/** Which trace in the log gives the target away first. */
export function tripwireLines(wires: readonly Tripwire[], facts: ExplainFacts): Lines {
	const first = wires.find(({ visible, week }) => visible && week !== null);
	return [
		first
			? `Look at ${traceLabel(first.id, facts)}: it ${tripwireText(first)}.`
			: 'Nothing that the log shows by itself gives the target away in half of the quarters.',
		...wires.map((wire) => `  ${capital(traceLabel(wire.id, facts))}: ${tripwireText(wire)}`),
		`Without a target such an alarm is raised in at most ${hundredths(falseAlarmAllowed)} of 100 quarters.`
	];
}
