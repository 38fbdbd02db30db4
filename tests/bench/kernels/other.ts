import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { KernelSetting } from './settings';

/** A kernel of ours in C: compiled once, then run as often as one likes. */
export interface CKernel {
	/** @returns seconds on a core, and bookings by replication and rep */
	run(replications: number): { readonly seconds: number; readonly byRep: Float64Array };
	dispose(): void;
}

const here = fileURLToPath(new URL('./', import.meta.url));

/** The C compiler of this machine; null where there is none. */
export const cCompiler = (): string | null =>
	['cc', 'gcc', 'clang'].find((name) => spawnSync(name, ['--version']).status === 0) ?? null;

/**
 * Compiles one of the C files beside this one. Contractions are off: a fused multiplication would round
 * otherwise than the engine does.
 */
export function compileKernel(
	compiler: string,
	name: 'funnel' | 'touches',
	{ numbers, input }: KernelSetting
): CKernel {
	const folder = mkdtempSync(join(tmpdir(), 'goalpost-kernel-'));
	const [program, setting, out] = [name, 'setting', 'out'].map((file) => join(folder, file));
	writeFileSync(setting, new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength));
	const options = ['-O3', '-ffp-contract=off', '-o', program, join(here, `${name}.c`), '-lm'];
	const { status, stderr } = spawnSync(compiler, options, { encoding: 'utf8' });
	if (status !== 0) throw new Error(`${compiler} ${name}.c: ${stderr}`);
	return {
		run(replications) {
			const { stdout, status } = spawnSync(program, [setting, `${replications}`, out], {
				encoding: 'utf8'
			});
			if (status !== 0) throw new Error(`${name}: ended with exit code ${status}`);
			const byRep = new Float64Array(replications * input.team.reps.length);
			new Uint8Array(byRep.buffer).set(readFileSync(out));
			return { seconds: Number(stdout), byRep };
		},
		dispose: () => rmSync(folder, { recursive: true })
	};
}

/** The Python of this machine that knows a module; null where none does. */
export const pythonWith = (module: string): string | null =>
	['python3', '/usr/bin/python3'].find(
		(python) => spawnSync(python, ['-c', `import ${module}`]).status === 0
	) ?? null;

/** Runs one of the Python scripts beside this one on the funnel's world; see their first lines. */
export function runPython(
	python: string,
	script: string,
	{ input: { team, plan }, days }: KernelSetting,
	replications: number
): { readonly seconds: number; readonly mean: number } {
	const [rep] = team.reps;
	const { mu: amountMu, sigma } = team.dealSize.parameters;
	const { eta, qualitySlope } = plan.assumptions;
	const settings = [
		...[replications, team.reps.length, days],
		rep.demosPerDay.value,
		// A law's quantile has no end at 1.
		Math.min(1 - 1e-9, rep.opportunityRate.value),
		rep.winRate.value,
		...[Math.exp(amountMu + 0.5 * sigma * sigma), sigma],
		...[team.cycleWon.parameters.mu, team.cycleWon.parameters.sigma],
		...[team.hotSd.value, team.hotLoading.value, eta, qualitySlope]
	];
	const { stdout, stderr, status } = spawnSync(
		python,
		[join(here, script), ...settings.map(String)],
		{ encoding: 'utf8' }
	);
	if (status !== 0) throw new Error(`${script}: ${stderr}`);
	const [seconds, mean] = stdout.split(' ').map(Number);
	return { seconds, mean };
}
