import type { FitDocument, GroupDocument } from './commands/fit';
import { table } from './table';

/** What `fit` prints for people. */
export function fitTable(document: FitDocument & { by?: readonly GroupDocument[] }): string {
	const parts = [one(document)];
	for (const group of document.by ?? []) parts.push(`${group.value || '(empty)'}\n${one(group)}`);
	return parts.join('\n\n');
}

function one({ n, censored, families, skipped }: FitDocument): string {
	const rows = families.map(({ family, parameters, standardErrors, aic, bic, ks, converged }) => [
		family,
		Object.entries(parameters)
			.map(([name, value]) => `${name} ${figure(value)}${margin(standardErrors[name])}`)
			.join('  '),
		aic.toFixed(1),
		bic.toFixed(1),
		ks.toFixed(3),
		converged ? '' : 'not converged'
	]);
	const head = `${n} values${censored > 0 ? `, ${censored} of them open` : ''}; best first`;
	const lines = [
		head,
		table([['family', 'parameters (standard errors)', 'AIC', 'BIC', 'KS', ''], ...rows], 2)
	];
	if (skipped.length > 0)
		lines.push(`Not fitted: ${skipped.map(({ family, why }) => `${family} (${why})`).join(', ')}`);
	return lines.join('\n');
}

const figure = (value: number): string => String(Number(value.toPrecision(4)));

const margin = (error: number | null | undefined): string =>
	error === null || error === undefined || error === 0 ? '' : ` (${figure(error)})`;
