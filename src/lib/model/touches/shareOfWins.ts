import { ratesOfLaw } from '../../stats/touches/touchLaw';
import type { Team } from '../team';
import { assumedTouches } from './assumedTouches';
import { mostTouches } from './touchTables';

/** F(k): of the conversions that come by today's habit, the share that come by touch `k`. */
export function shareOfWinsBy(team: Team, k: number): number {
	const { law } = team.touches?.work ? team.touches : assumedTouches(team);
	const { won, lost, givenUp } = ratesOfLaw(law, mostTouches);
	let [kept, by, all] = [1, 0, 0];
	for (let i = 0; i < mostTouches; i++) {
		all += kept * won[i];
		if (i < k) by += kept * won[i];
		kept *= 1 - won[i] - lost[i] - givenUp[i];
	}
	return all > 0 ? by / all : 0;
}
