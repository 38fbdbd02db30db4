import { describe, expect, it } from 'vitest';
import { plain } from '../numbers';
import { dayWords } from './day';
import { goalCheck } from './goal';
import { nextQuarterWords } from './nextQuarter';
import { playNote, playProgress } from './play';
import { promise } from './promise';
import { repWords } from './reps';
import { restsOnWords } from './restsOn';
import { scatterNote, scatterWords } from './scatter';
import { tryLabel } from './tries';
import { watchedWords } from './watched';
import { betweenLabel, gainAndCost, gapWords, groupLabel, stepLabel, stepWords } from './waterfall';
import { channels } from '../../../model/channels';

const noun = { one: 'dial', many: 'dials', deed: 'call' };

describe('the reality check of a goal', () => {
	const check = (months: number, ofMonths: number): string =>
		plain(goalCheck({ needed: 80_000, months, ofMonths, currency: 'USD' }));
	it('counts the months that reached it, in every case', () => {
		expect(check(5, 60)).toBe(
			'That is $80K a rep each month. They reached it in 5 of the last 60 rep-months.'
		);
		expect(check(0, 60)).toBe(
			'That is $80K a rep each month. Nobody reached it in the last 60 rep-months.'
		);
		expect(check(60, 60)).toContain('They reached it in all of the last 60 rep-months.');
		expect(check(1, 1)).toContain('They reached it in the only rep-month on record.');
		expect(check(0, 0)).toBe('That is $80K a rep each month.');
	});
});

describe('the number to promise', () => {
	it('stands for no target and the target, or for no target alone', () => {
		const both = promise(8, 869_000, 800_000, 'USD');
		expect(both.times).toBe('8 times in 10');
		expect(plain(both.rest)).toBe(
			' the team books at least $869K with no target, $800K with this one.'
		);
		expect(plain(promise(9, 869_000, null, 'USD').rest)).toBe(
			' the team books at least $869K with no target.'
		);
	});
});

describe('the gap', () => {
	const steps = [
		{ step: 'luck', amount: -146_000, group: 'arithmetic' },
		{ step: 'saturation', amount: -49_000, group: 'arithmetic' },
		{ step: 'dilution', amount: -93_000, group: 'behaviour' }
	] as const;

	it('is named and always split in two', () => {
		const words = gapWords('envelope', 1_200_000, steps, 'USD');
		expect(words.amount).toBe('$288K');
		expect(words.note).toBe('from the envelope to the forecast');
		expect(words.sentence).toBe(
			'From the envelope to the forecast: $195K is hopeful arithmetic; $93K is what the target does to the day.'
		);
	});

	it('says so when the forecast beats the envelope', () => {
		const better = [{ step: 'time', amount: 40_000, group: 'behaviour' }] as const;
		const words = gapWords('envelope', 1_200_000, better, 'USD');
		expect(words.amount).toBeNull();
		expect(words.note).toBe('No gap: the forecast beats the envelope by $40K');
	});

	it('adds up: gain plus cost is the difference to no target', () => {
		const { gain, cost } = gainAndCost(1_200_000, steps, 984_000);
		expect(gain).toBe(21_000);
		expect(cost).toBe(-93_000);
		expect(gain + cost).toBe(1_200_000 - 288_000 - 984_000);
	});

	it('has words for every channel, in both directions', () => {
		for (const step of ['luck', ...channels]) {
			const loss = stepLabel({ step, amount: -1, group: 'behaviour' }, { noun, months: 5 });
			const gain = stepLabel({ step, amount: 1, group: 'behaviour' }, { noun, months: 5 });
			expect(loss).not.toBe(gain);
			expect(loss.toLowerCase()).not.toBe(step);
			expect(stepWords(step, { noun: null, months: null }).why).not.toBe('');
		}
	});

	it('counts the months of the envelope in words, and speaks of the line where there is none', () => {
		const luck = { step: 'luck', amount: -1, group: 'arithmetic' } as const;
		expect(stepLabel(luck, { noun, months: 5 })).toBe(
			'Those five months were lucky, not just busy'
		);
		expect(stepLabel(luck, { noun, months: 1 })).toBe('That month was lucky, not just busy');
		expect(stepLabel(luck, { noun, months: 0 })).toBe('That sum takes as given what is not');
		expect(stepLabel(luck, { noun, months: null })).toBe(
			'Good months make dials look stronger than they are'
		);
	});

	it('names groups by their direction', () => {
		expect(groupLabel('arithmetic', -1)).toBe('Arithmetic too hopeful');
		expect(groupLabel('arithmetic', 1)).toBe('Arithmetic too careful');
		expect(betweenLabel('60', 'dials', 1_005_000, 'USD')).toBe('60 good dials: $1.01M');
	});
});

describe('the day', () => {
	const none = { dialling: 130, preparing: 92, followUp: 80, demos: 62, other: 116 };
	it('says where the minutes come from', () => {
		const target = { dialling: 174, preparing: 74, followUp: 64, demos: 60, other: 108 };
		expect(dayWords({ none, target, extra: 15, noun })).toEqual({
			title: 'The day has only 480 minutes',
			sentence:
				'Fifteen more dials take 44 minutes a day. Less goes into preparing (18 minutes) and following up (16).'
		});
	});

	it('says that the day gets longer when it does', () => {
		const target = { ...none, dialling: 150 };
		expect(dayWords({ none, target, extra: 7, noun })).toEqual({
			title: 'A day of 480 minutes becomes 500',
			sentence: 'Seven more dials take 20 minutes a day. The day gets 20 minutes longer.'
		});
	});

	it('says that time is won when fewer units free it, and that nothing moves when nothing does', () => {
		const target = { ...none, dialling: 110, followUp: 100 };
		expect(dayWords({ none, target, extra: -7, noun })).toEqual({
			title: 'The day gets room for other work',
			sentence: 'Seven fewer dials free 20 minutes a day. More goes into following up (20 minutes).'
		});
		expect(dayWords({ none, target: none, extra: 0, noun }).title).toBe('The day stays as it is');
	});
});

describe('the watched number and the wanted one', () => {
	const words = (logged: number, wanted: number): string =>
		watchedWords({
			weeks: 13,
			logged,
			wanted,
			loggedPerDay: 61,
			realPerDay: 53,
			many: 'dials',
			realMeans: 'made'
		}).title;

	it('has a title for every pair of directions', () => {
		expect(words(136, 88)).toBe('The number you watch climbs; the one you want slips');
		expect(words(136, 130)).toBe('The number you watch climbs, and the one you want with it');
		expect(words(136, 106)).toBe('The number you watch climbs; the one you want follows a little');
		expect(words(136, 101)).toBe('The number you watch climbs; the one you want stays');
		expect(words(101, 110)).toBe('The number you watch stays; the one you want climbs');
		expect(words(80, 110)).toBe('The number you watch falls; the one you want climbs');
		expect(words(100, 100)).toBe('Neither the number you watch nor the one you want moves');
		const titles = new Set([80, 100, 136].flatMap((a) => [80, 100, 136].map((b) => words(a, b))));
		expect(titles.size).toBe(9);
	});

	it('counts what was logged and not done', () => {
		const of = (loggedPerDay: number, realPerDay: number): string =>
			watchedWords({
				weeks: 13,
				logged: 136,
				wanted: 88,
				loggedPerDay,
				realPerDay,
				many: 'dials',
				realMeans: 'made'
			}).sentence;
		expect(of(61, 53)).toBe(
			'By week 13 the log shows 61 dials a day. Eight of them are never made.'
		);
		expect(of(61, 60)).toContain('One of them is never made.');
		expect(of(61, 61)).toContain('All of them are made.');
	});
});

describe('the scatter', () => {
	const title = (before: number, after: number): string =>
		scatterWords({ before, after, many: 'dials', level: '60', replications: 10_000 }).title;
	it('is told in the direction in which the relation goes', () => {
		expect(title(0.3, 0.1)).toBe('Dials told you something, until they became the target');
		expect(title(0.3, 0.2)).toBe('Dials tell you less once they are the target');
		expect(title(0.3, 0.31)).toBe('Dials tell you as much as before');
		expect(title(0.2, 0.4)).toBe('Dials tell you more once they are the target');
		expect(title(0.02, 0.01)).toBe('Dials told you little, and still do');
	});
	it('keeps the statistic for the statistics', () => {
		expect(
			scatterNote({ before: 0.258, after: 0.11, many: 'dials', level: '60', replications: 10_000 })
		).toContain('0.26 without the target, 0.11 with it');
	});
});

describe('the reps', () => {
	const rep = (name: string, change: number) => ({ name, none: 200_000, target: 200_000 + change });
	const title = (...changes: number[]): string =>
		repWords(
			changes.map((c, i) => rep(`R${i}`, c)),
			'USD'
		).title;
	it('are counted in either direction', () => {
		expect(title(-9_000, -9_000)).toBe('Every rep books less');
		expect(title(9_000, 9_000)).toBe('Every rep books more');
		expect(title(-9_000, 0)).toBe('One of 2 book less');
		expect(title(9_000, 9_000, 0)).toBe('Two of 3 book more');
		expect(title(9_000, -9_000)).toBe('Some lose, some gain');
		expect(title(1_999, -1_999)).toBe('It changes little for anyone');
	});
	it('are named where the change is largest', () => {
		expect(repWords([rep('Ana', -24_000), rep('Ben', 8_000)], 'USD').sentence).toBe(
			'Ana loses most, $24K on average. Ben gains most, $8K.'
		);
	});
});

describe('what follows the quarter', () => {
	const none = 1_000_000;
	const title = (now: number, next: number, later: number): string =>
		nextQuarterWords({
			now: { none, target: none + now },
			next: { none, target: none + next },
			later: { none, target: none + later },
			currency: 'USD'
		}).title;
	it('is told in either direction', () => {
		expect(title(-50_000, 20_000, 30_000)).toBe('It costs now and pays later');
		expect(title(50_000, -20_000, -30_000)).toBe('It pays now and costs later');
		expect(title(-50_000, -20_000, -30_000)).toBe('It goes on costing');
		expect(title(50_000, 20_000, 30_000)).toBe('It goes on paying');
		expect(title(0, -20_000, -30_000)).toBe('The cost comes later');
		expect(title(0, 20_000, 30_000)).toBe('The gain comes later');
		expect(title(50_000, 0, 0)).toBe('It ends with the quarter');
		expect(title(0, 0, 0)).toBe('Later quarters look the same');
	});
});

describe('what the answer rests on', () => {
	it('names history, replay and assumptions', () => {
		expect(
			restsOnWords({
				months: 12,
				reps: 5,
				repMonths: 60,
				backtest: { quarters: 2, inside: 2 },
				assumed: ['how reps cut corners', 'how fast leads tire']
			}).sentence
		).toBe(
			'12 months, 5 reps, 60 rep-months. Replaying the last two quarters, bookings fell inside the 8-in-10 range both times. Two numbers are assumed, not measured: how reps cut corners and how fast leads tire.'
		);
	});
	it('says when the evidence is thin, when it failed, and when there is none', () => {
		const facts = { months: 3, reps: 5, repMonths: 15, backtest: null, assumed: [] };
		expect(restsOnWords(facts).sentence).toContain('thin evidence');
		expect(restsOnWords({ ...facts, backtest: { quarters: 4, inside: 3 } }).sentence).toContain(
			'inside the 8-in-10 range in 3 of 4'
		);
		expect(restsOnWords({ ...facts, backtest: { quarters: 1, inside: 0 } }).sentence).toContain(
			'outside the 8-in-10 range'
		);
		expect(
			restsOnWords({ ...facts, months: 12, assumed: ['a', 'b', 'c', 'd', 'e'] }).sentence
		).toContain('Five numbers are assumed, not measured; among them a, b, c and d.');
		expect(restsOnWords({ ...facts, months: 0 }).sentence).toBe(
			'5 reps described in a few numbers; no history.'
		);
	});
});

describe('plans and plays in a few words', () => {
	it('lists what was tried', () => {
		const target = { type: 'dialsPerDay', level: 60, pressure: 0.75 } as const;
		expect(tryLabel([target], [])).toBe('60, bonus');
		expect(tryLabel([target], [{ type: 'pairedRatio' }])).toBe('60, bonus, checked');
		expect(tryLabel([], [])).toBe('No target');
		expect(tryLabel([target, target], [])).toBe('60 dials and 60 dials');
	});
	it('says how far the play has come', () => {
		expect(playProgress(200, 10_000, 'rough')).toBe('200 of 10,000 quarters');
		expect(playProgress(1140, 10_000, 'stopped')).toBe('Stopped at 1,140 quarters');
		expect(playNote(10_000, 0.0025)).toBe(
			'10,000 quarters, each played twice with the same luck. Chances are good to give or take 0.5 in 100.'
		);
	});
});

describe('the gap of a count that the history does not have', () => {
	it('is said to rest on assumed figures', () => {
		const steps = [{ step: 'luck', amount: -200_000, group: 'arithmetic' as const }];
		const { note, sentence } = gapWords('assumed', 1_000_000, steps, 'USD');
		expect(note).toBe('from a sum on assumed figures to the forecast');
		expect(sentence).toContain('assumed');
	});
});
