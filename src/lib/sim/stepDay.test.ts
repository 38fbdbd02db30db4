import { describe, expect, it } from 'vitest';
import { atDefaults, referencePlan, referenceTeam } from '../../../tests/acceptance/world';
import { sixTouches } from '../data/examples/sixTouches/sixTouches';
import { fitTeam } from '../fit/fitTeam';
import {
	minutesOfResponse,
	naturalMinutes,
	responseOfMinutes,
	type DayMinutes
} from '../model/behaviour/dayMinutes';
import { respondToActivity } from '../model/behaviour/activityResponse';
import { noGuard } from '../model/behaviour/guard';
import { naturalResponse } from '../model/behaviour/response';
import type { ResponseSetting } from '../model/behaviour/responseSetting';
import { allChannels } from '../model/channels';
import type { Team } from '../model/team';
import { createPlayer } from './playChunk';
import { daysToStep, firstMorning, ordinaryMinutes, replay, stepDay, stepTable } from './stepDay';

const plan = referencePlan({ targets: [] });
const teams: [string, Team][] = [
	['demos in proportion to dials', referenceTeam({ cycle: 'long' })],
	['prospects played one by one', fitTeam(sixTouches())]
];

describe.each(teams)('a quarter stepped through day by day (%s)', (_, team) => {
	const input = { team, plan };
	const table = stepTable(input);

	it('books what the replication books, rep by rep, when every day is ordinary', () => {
		const { columns } = createPlayer(input).play({ job: 'quarter', first: 0, count: 2 });
		for (const replication of [0, 1])
			team.reps.forEach((__, r) => {
				let state = firstMorning(table, replication, r);
				let booked = 0;
				for (let day = 0; day < daysToStep(table); day++) {
					const step = stepDay(state, ordinaryMinutes(state));
					state = step.state;
					booked += step.outcome.bookings;
				}
				const played = columns.byRep[replication * team.reps.length + r];
				expect(booked).toBeCloseTo(played, 6);
				if (r === 0) expect(played).toBeGreaterThan(0);
			});
	});

	it('does not change a day that has been played, whatever comes after it', () => {
		let state = firstMorning(table, 3, 0);
		const usual = ordinaryMinutes(state);
		const busy: DayMinutes = { ...usual, dialling: 1.5 * usual.dialling, demos: 0.4 * usual.demos };
		const seen = [];
		for (let day = 0; day < daysToStep(table); day++) {
			const step = stepDay(state, day % 3 === 0 ? busy : usual);
			state = step.state;
			seen.push(step.outcome);
		}
		expect(replay(state)).toEqual(seen);
	});

	it('makes more dials in more minutes on the phone', () => {
		const state = firstMorning(table, 0, 0);
		const usual = ordinaryMinutes(state);
		const one = stepDay(state, usual).outcome;
		const more = stepDay(state, { ...usual, dialling: 2 * usual.dialling }).outcome;
		expect(more.dials).toBeCloseTo(2 * one.dials, 9);
		expect(one.dials).toBeGreaterThan(0);
	});
});

describe('minutes and behaviour', () => {
	const team = referenceTeam({ cycle: 'long' });
	const setting = {
		...atDefaults,
		paddingBase: 0,
		giveUpSoftness: 0.2,
		payMix: 0.4,
		timeShare: 0.44,
		demoShare: 0.25,
		followUpShare: 0.31,
		sellingMinutes: team.sellingMinutes,
		padding: 1
	} as unknown as ResponseSetting;

	it('are two ways to say the same of a rep under a target', () => {
		const pull = { from: 60, to: 60, pressure: 1, guard: noGuard, compliance: 0, settings: {} };
		const answer = naturalResponse();
		respondToActivity(45, pull, setting, allChannels, answer);
		const minutes = minutesOfResponse(answer, team, setting);
		const back = responseOfMinutes(minutes, team, setting);
		for (const key of ['dials', 'dialTime', 'other', 'hours', 'creation'] as const)
			expect(back[key]).toBeCloseTo(answer[key], 10);
	});

	it('make no demo without a dial, and refuse a negative minute', () => {
		const usual = naturalMinutes(team, setting);
		expect(responseOfMinutes({ ...usual, dialling: 0 }, team, setting).creation).toBe(0);
		const state = firstMorning(stepTable({ team, plan }), 0, 0);
		expect(() => stepDay(state, { ...usual, demos: -1 })).toThrow(/minutes.demos = -1/);
		expect(() => firstMorning(state.table, 0, 9)).toThrow(/rep = 9/);
	});
});
