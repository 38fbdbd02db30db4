import type { FamilyDocument, FitDocument, GroupDocument } from './commands/fit';
import { table } from './table';

/** What `fit` prints for people. */
export function fitTable(document: FitDocument & { by?: readonly GroupDocument[] }): string {
	const parts = [one(document)];
	for (const group of document.by ?? []) parts.push(`${group.value || '(empty)'}\n${one(group)}`);
	return parts.join('\n\n');
}

function one({ n, censored, families, skipped }: FitDocument): string {
	const judged = families.some(({ bootstrap }) => bootstrap);
	const titles = ['family', 'parameters (standard errors)', 'AIC', 'BIC', 'log score', 'KS'];
	const rows = families.map((fitted) => [
		fitted.family,
		Object.entries(fitted.parameters)
			.map(([name, value]) => `${name} ${figure(value)}${margin(fitted.standardErrors[name])}`)
			.join('  '),
		fitted.aic.toFixed(1),
		fitted.bic.toFixed(1),
		fitted.logScore?.toFixed(3) ?? '-',
		fitted.ks.toFixed(3),
		...(judged ? pValuesOf(fitted) : []),
		fitted.converged ? '' : 'not converged'
	]);
	const head = `${n} values${censored > 0 ? `, ${censored} of them open` : ''}; best first`;
	const lines = [
		head,
		table([[...titles, ...(judged ? ['p (KS)', 'p (AD or chi-square)'] : []), ''], ...rows], 2)
	];
	if (skipped.length > 0)
		lines.push(`Not fitted: ${skipped.map(({ family, why }) => `${family} (${why})`).join(', ')}`);
	return lines.join('\n');
}

/** Empty for families that were not judged. */
function pValuesOf({ bootstrap }: FamilyDocument): string[] {
	const other = bootstrap?.ad ?? bootstrap?.chiSquare;
	return [bootstrap?.ks.pValue.toFixed(3) ?? '', other?.pValue.toFixed(3) ?? ''];
}

const figure = (value: number): string => String(Number(value.toPrecision(4)));

const margin = (error: number | null | undefined): string =>
	error === null || error === undefined || error === 0 ? '' : ` (${figure(error)})`;
