import { describe, expect, it } from 'vitest';
import { respondToActivity } from '../../src/lib/model/behaviour/activityResponse';
import { naturalResponse } from '../../src/lib/model/behaviour/response';
import { allChannels } from '../../src/lib/model/channels';
import { normalQuantile } from '../../src/lib/math/normal';
import { pullTo, settingAtDefaults } from '../support/responseSetting';
import { chunksOf, column, forecastOf, mean, scale } from './play';
import { atDefaults, percent, referencePlan, referenceTeam } from './world';

/** Acceptance experiment 12 of D§8.1: commission damps distortion, and R2 decays as pressure grows. */
const mixes = [0.1, 0.4, 0.8];
const published = [-0.4, 1.3, 3.3];
const pressures = [0.25, 0.5, 0.75, 1];
const kept = [95, 87, 72, 43];

/** Bookings of the representative rep by the policy alone, in percent, and the share of the lift that is padded. */
function policy(payMix: number) {
	const setting = settingAtDefaults({ payMix });
	const answer = naturalResponse();
	respondToActivity(45, pullTo(60), setting, allChannels, answer);
	const time = answer.other ** (0.5 * setting.alphaF + setting.alphaD);
	return {
		bookings: 100 * (answer.creation * time - 1),
		padded: (answer.logged - answer.real) / (answer.logged - 1)
	};
}

function engine(payMix: number) {
	const team = referenceTeam({ cycle: 'short', representative: true, demosPerDay: 20 });
	const plan = referencePlan({ payMix, assumptions: { ...atDefaults, paddingBase: 0 } });
	const [none, target] = forecastOf({ team, plan }, { quarter: 100 * scale }).scenarios;
	return {
		bookings: percent(target.bookings.mean, none.bookings.mean),
		padded:
			(target.metric.logged - target.metric.real) / (target.metric.logged - none.metric.logged)
	};
}

describe.each([
	['the policy alone', policy],
	['the full engine', engine]
] as const)('experiment 12: pay mix, by %s', (_, of) => {
	it('brings more and is padded less with more commission', () => {
		const changes = mixes.map(of);
		changes.forEach(({ bookings }, i) =>
			expect(Math.abs(bookings - published[i])).toBeLessThan(1.5)
		);
		for (const i of [1, 2]) {
			expect(changes[i].bookings).toBeGreaterThan(changes[i - 1].bookings);
			expect(changes[i].padded).toBeLessThan(changes[i - 1].padded);
		}
	});
});

/** R2 of bookings on the logged dials over 60 rep-months, by the policy alone: mean over worlds. */
function policyRSquared(pressure: number): number {
	const [reps, months, worlds] = [5, 12, 60 * scale];
	const answer = naturalResponse();
	const next = randomNormal();
	const rSquared: number[] = [];
	for (let w = 0; w < worlds; w++) {
		const [x, y] = [[] as number[], [] as number[]];
		for (let r = 0; r < reps; r++) {
			const [volume, propensity, other] = [0.18 * next(), Math.exp(next() - 0.5), 0.15 * next()];
			for (let m = 0; m < months; m++) {
				const hot = 0.27 * next();
				const noise = 1 + 0.317 * next();
				const dials = 45 * Math.exp(volume - 0.0162 + hot - 0.03645);
				const setting = settingAtDefaults({ padding: propensity, paddingBase: 0.05 });
				respondToActivity(dials, pullTo(60, { pressure }), setting, allChannels, answer);
				const time = answer.other ** (0.5 * setting.alphaF + setting.alphaD);
				const causal = Math.exp(0.65 * hot) * answer.creation * time;
				x.push(dials * answer.logged);
				y.push(causal * Math.exp(0.32 * hot + other) * noise);
			}
		}
		rSquared.push(correlation(x, y) ** 2);
	}
	return mean(rSquared);
}

/** Standard normals from a plain linear congruential generator: the same months at every pressure. */
function randomNormal(): () => number {
	let state = 1;
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return normalQuantile((state + 0.5) / 2 ** 32);
	};
}

function correlation(x: readonly number[], y: readonly number[]): number {
	const [mx, my] = [mean(x), mean(y)];
	const sum = (of: (i: number) => number): number => x.reduce((total, _, i) => total + of(i), 0);
	const cross = sum((i) => (x[i] - mx) * (y[i] - my));
	return cross / Math.sqrt(sum((i) => (x[i] - mx) ** 2) * sum((i) => (y[i] - my) ** 2));
}

/** The same in the full engine. */
function engineRSquared(pressure: number): number {
	const plan = referencePlan({ pressure });
	const input = { team: referenceTeam({ cycle: 'short' }), plan };
	const year = chunksOf(input, 'year', 100 * scale);
	return mean(column(year, 'rSquared', 2, 1));
}

describe.each([
	['the policy alone', policyRSquared],
	['the full engine', engineRSquared]
] as const)('experiment 12: pressure, by %s', (_, of) => {
	it('leaves the dials saying less the harder it is', () => {
		const base = of(0);
		const shares = pressures.map((pressure) => (100 * of(pressure)) / base);
		shares.forEach((share, i) => {
			expect(Math.abs(share - kept[i])).toBeLessThan(7);
			expect(share).toBeLessThanOrEqual(i === 0 ? 100 : shares[i - 1]);
		});
	});
});
