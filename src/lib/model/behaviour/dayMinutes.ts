import { exp } from '../../math/exp';
import { log } from '../../math/log';
import type { DaySegment, Team } from '../team';
import { naturalResponse, type Response } from './response';
import type { ResponseSetting } from './responseSetting';

/** Minutes of one rep-day by segment. */
export type DayMinutes = Readonly<Record<DaySegment, number>>;

type Setting = Pick<
	ResponseSetting,
	'timeShare' | 'followUpShare' | 'demoShare' | 'eta' | 'alphaQ' | 'alphaF'
>;

/** Time on dialling by nature, and the part of it that the dials themselves take. */
function dialMinutes(team: Team, { timeShare }: Setting) {
	const { dialling, preparing } = team.minutes;
	const all = timeShare * team.sellingMinutes;
	return { all, mechanical: (all * dialling) / (dialling + preparing) };
}

/** The day of a rep who behaves so, in minutes: they add up to the hours worked. */
export function minutesOfResponse(answer: Response, team: Team, setting: Setting): DayMinutes {
	const { all, mechanical } = dialMinutes(team, setting);
	const activity = all * answer.dialTime;
	const dialling = Math.min(activity, mechanical * answer.dials);
	const followUp = setting.followUpShare * team.sellingMinutes * answer.followUpTime;
	const demos = setting.demoShare * team.sellingMinutes * answer.demoTime;
	const worked = team.workingMinutes + team.sellingMinutes * (answer.hours - 1);
	return {
		dialling,
		preparing: activity - dialling,
		followUp,
		demos,
		other: worked - activity - followUp - demos
	};
}

/** The natural day in minutes. */
export const naturalMinutes = (team: Team, setting: Setting): DayMinutes =>
	minutesOfResponse(
		{ ...naturalResponse(), dialTime: 1, demoTime: 1, followUpTime: 1 },
		team,
		setting
	);

/** Less care per dial than this is no dial. */
const LEAST_CARE = 0.05;

/**
 * How a rep behaves whose day is given in minutes: the way back from `minutesOfResponse`. Dials go with
 * the minutes on the phone; care with what time a dial gets in all (D's `1 / (1 + lQ)`); follow-up and
 * demos are other work. What is logged is what is done.
 */
export function responseOfMinutes(minutes: DayMinutes, team: Team, setting: Setting): Response {
	const { all, mechanical } = dialMinutes(team, setting);
	const work = minutes.followUp + minutes.demos;
	const naturalWork = (setting.followUpShare + setting.demoShare) * team.sellingMinutes;
	const dials = mechanical > 0 ? minutes.dialling / mechanical : 1;
	const dialTime = all > 0 ? (minutes.dialling + minutes.preparing) / all : 1;
	const other = naturalWork > 0 ? Math.max(LEAST_CARE, work / naturalWork) : 1;
	const thinned = Math.max(LEAST_CARE, 1 + dials - dialTime);
	const sum = Object.values(minutes).reduce((total, part) => total + part, 0);
	return {
		...naturalResponse(),
		logged: dials,
		real: dials,
		dials,
		dialTime,
		followUpTime: minutes.followUp / (setting.followUpShare * team.sellingMinutes),
		demoTime: minutes.demos / (setting.demoShare * team.sellingMinutes),
		other,
		hours: 1 + (sum - team.workingMinutes) / team.sellingMinutes,
		creation:
			dials > 0
				? exp(
						setting.eta * log(dials) -
							setting.alphaQ * log(thinned) +
							0.5 * setting.alphaF * log(other)
					)
				: 0
	};
}
