import { activityKinds, type ActivityKind } from '../../history/history';
import { exp } from '../../math/exp';
import { normalQuantile } from '../../math/normal';
import type { Generator } from '../../random/generator';
import type { ActivityLog, WorkItem } from './activityLog';
import { sampleAnswers, sampleMinutes } from './minutes';

/** The words of the activities' outcome column. */
export const outcomeLabels = ['connected', 'no answer', 'voicemail', 'held', 'no show'] as const;
type OutcomeLabel = (typeof outcomeLabels)[number];

const kindOf = (kind: ActivityKind): number => activityKinds.indexOf(kind);
const codeOf = (label: OutcomeLabel): number => outcomeLabels.indexOf(label);
const CALL = kindOf('call');
const DEMO = kindOf('demo');
const EMAIL = kindOf('email');
const CONNECTED = codeOf('connected');
const NO_ANSWER = codeOf('no answer');
const VOICEMAIL = codeOf('voicemail');
const HELD = codeOf('held');
const NO_SHOW = codeOf('no show');

const between = (u: number, [shortest, longest]: readonly [number, number]): number =>
	Math.floor(60 * (shortest + (longest - shortest) * u));

/**
 * One dial, answered or not, written straight into the log: there are ten times as many dials as
 * all else together.
 */
export function logCall(generator: Generator, log: ActivityLog): void {
	const u = generator.next();
	const dial = between(generator.next(), sampleMinutes.dial);
	const row = log.rows++;
	log.kind[row] = CALL;
	log.outbound[row] = 1;
	if (u < sampleAnswers.connected) {
		log.outcome[row] = CONNECTED;
		log.seconds[row] = dial + talkSeconds(generator.next());
	} else if (u < sampleAnswers.connected + sampleAnswers.voicemail) {
		log.outcome[row] = VOICEMAIL;
		log.seconds[row] = dial + 60 * sampleMinutes.voicemail;
	} else {
		log.outcome[row] = NO_ANSWER;
		log.seconds[row] = dial;
	}
}

function talkSeconds(u: number): number {
	const { conversationMean, conversationSd } = sampleMinutes;
	const sd = conversationSd;
	return Math.floor(60 * conversationMean * exp(sd * normalQuantile(u) - sd * sd * 0.5));
}

/** A demo that took place; `opportunity` is the one that it became, '' for none. */
export const drawHeldDemo = (
	generator: Generator,
	own: boolean,
	opportunity: string
): WorkItem => ({
	kind: DEMO,
	outcome: HELD,
	outbound: own ? 1 : 0,
	seconds: between(generator.next(), sampleMinutes.demo),
	opportunity
});

/** A demo to which nobody came. */
export const missedDemo = (own: boolean): WorkItem => ({
	kind: DEMO,
	outcome: NO_SHOW,
	outbound: own ? 1 : 0,
	seconds: 60 * sampleMinutes.missedDemo,
	opportunity: ''
});

/** A message to the buyer of an opportunity. */
export const drawFollowUp = (generator: Generator, opportunity: string): WorkItem => ({
	kind: EMAIL,
	outcome: -1,
	outbound: 1,
	seconds: between(generator.next(), sampleMinutes.followUp),
	opportunity
});
