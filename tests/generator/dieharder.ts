import { spawn, spawnSync } from 'node:child_process';
import type { AddressOrder } from './addressOrders';

/** A p-value that dieharder gave, and what it says of it. */
export interface Judged {
	readonly test: string;
	readonly ntuple: number;
	readonly p: number;
	/** FAILED below 1e-6 or above 1 - 1e-6, WEAK below .005 or above .995 */
	readonly assessment: 'PASSED' | 'WEAK' | 'FAILED';
}

/** Whether Debian's dieharder (R. G. Brown, 3.31.1) can be called on this machine. */
export const hasDieharder = (): boolean => spawnSync('dieharder', ['-l']).status === 0;

/** 1 MB a piece. */
const WORDS = 1 << 18;

/**
 * One run of dieharder, fed with raw words on its standard input, as fast as it reads.
 *
 * @param options which test, with which parameters: `['-d', '0']`
 * @throws Error where it could not be run to its end
 */
export function judge(order: AddressOrder, options: readonly string[]): Promise<readonly Judged[]> {
	const columns = ['test_name', 'ntuple', 'pvalues', 'assessment'].flatMap((each) => ['-D', each]);
	const child = spawn(
		'nice',
		['-n', '19', 'dieharder', '-g', '200', '-c', ',', ...columns, ...options],
		{
			stdio: ['pipe', 'pipe', 'inherit']
		}
	);
	let said = '';
	let reading = true;
	child.stdout.on('data', (piece: Buffer) => (said += piece.toString()));
	// It stops reading when it has seen enough.
	child.stdin.on('error', () => (reading = false));
	const feed = (): void => {
		let more = true;
		while (reading && more) {
			const words = new Uint32Array(WORDS);
			order.next(words);
			more = child.stdin.write(Buffer.from(words.buffer));
		}
	};
	child.stdin.on('drain', feed);
	feed();
	return new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('close', (code) => {
			reading = false;
			if (code === 0) resolve(judgedIn(said));
			else reject(new Error(`dieharder ${options.join(' ')} ended with exit code ${code}`));
		});
	});
}

/** Lines like "diehard_birthdays,0,0.61742035,PASSED"; headings have no number in the third place. */
const judgedIn = (said: string): Judged[] =>
	said
		.split('\n')
		.map((line) => line.split(',').map((cell) => cell.trim()))
		.filter(([, ntuple, p]) => ntuple !== undefined && p !== undefined && !Number.isNaN(Number(p)))
		.map(([test, ntuple, p, assessment]) => ({
			test,
			ntuple: Number(ntuple),
			p: Number(p),
			assessment: assessment as Judged['assessment']
		}));
