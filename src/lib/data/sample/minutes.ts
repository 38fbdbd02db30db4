/**
 * Minutes of the working day: how long the logged things take, which become the rows' durations,
 * and what the unlogged ones take, which shows that the day adds up. The rest of the day is deal
 * work and slack. Source: domain.md section 3 (minutes per unit,
 * trust B around ProSales and practitioners; shape of conversations from the bank's call lengths).
 */
export const sampleMinutes = {
	/** length of a rep's working day, and the minute after midnight at which it starts */
	workingDay: 480,
	dayStart: 540,
	/** dialling and logging one call, shortest and longest (uniform, mean 1.5) */
	dial: [1, 2],
	/** on top of the dial, when a message is left */
	voicemail: 0.5,
	/** on top of the dial, when somebody answers: log-normal with this mean and log-sd */
	conversationMean: 5,
	conversationSd: 0.93,
	/** a held demo, shortest and longest (mean 45; 75 with its preparation) */
	demo: [30, 60],
	/** waiting for somebody who does not come (guess) */
	missedDemo: 10,
	/** what nobody logs: research per dial, preparation per held demo, keeping the CRM per day */
	research: 2,
	demoPreparation: 30,
	crm: 20,
	/** one follow-up message, shortest and longest (mean 4) */
	followUp: [2, 6]
} as const;

/** What comes of a dial: domain.md section 3, answered 8%, 1.4 voicemails per answered call. */
export const sampleAnswers = { connected: 0.08, voicemail: 0.11 } as const;
