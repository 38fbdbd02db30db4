/**
 * How the cells of a role are read.
 * id: text, never a number. word: few distinct words. date, month, period, time, duration: times.
 * money: with currency and marks. count and number: plain numbers. flag: yes or no.
 */
export type ValueType =
	| 'id'
	| 'text'
	| 'word'
	| 'date'
	| 'period'
	| 'month'
	| 'time'
	| 'duration'
	| 'money'
	| 'count'
	| 'number'
	| 'flag';

/** The one list of roles that a column can play, with the type of its values. */
export const roleTypes = {
	deal_id: 'id',
	deal: 'text',
	rep: 'text',
	rep_id: 'id',
	email: 'text',
	sdr: 'text',
	account: 'text',
	account_id: 'id',
	contact: 'text',
	contact_id: 'id',
	lead_id: 'id',
	stage: 'word',
	status: 'word',
	is_closed: 'flag',
	is_deleted: 'flag',
	amount: 'money',
	expected_amount: 'money',
	currency: 'word',
	created: 'date',
	closed: 'date',
	expected_close: 'date',
	won_time: 'date',
	lost_time: 'date',
	lost_reason: 'text',
	last_activity: 'date',
	probability: 'number',
	cycle_days: 'number',
	source: 'word',
	product: 'word',
	touches: 'count',
	channel: 'word',
	entered: 'date',
	left: 'date',
	activity_id: 'id',
	activity_type: 'word',
	subject: 'text',
	when: 'date',
	completed: 'date',
	time: 'time',
	end: 'date',
	call_start: 'time',
	call_end: 'time',
	outcome: 'word',
	direction: 'word',
	duration: 'duration',
	period: 'period',
	period_start: 'date',
	period_end: 'date',
	year: 'count',
	month: 'month',
	dials: 'count',
	conversations: 'count',
	demos: 'count',
	opportunities: 'count',
	wins: 'count',
	bookings: 'money',
	qualified: 'flag',
	converted_opportunity: 'id',
	first_name: 'text',
	last_name: 'text',
	title: 'text',
	phone: 'text',
	industry: 'word',
	employees: 'number',
	annual_revenue: 'money',
	key_account: 'flag',
	renewal: 'date',
	renewal_amount: 'money',
	metric: 'word',
	target: 'money',
	price: 'money',
	manager: 'text',
	team: 'text',
	level: 'word',
	start_date: 'date',
	end_date: 'date'
} as const satisfies Record<string, ValueType>;

export type Role = keyof typeof roleTypes;

export const valueTypeOf = (role: Role): ValueType => roleTypes[role];

/** A wrong choice of these would be a wrong number on screen: doubt about them is always asked. */
export const asksWhenDoubtful = (role: Role): boolean => {
	const type = valueTypeOf(role);
	return type === 'date' || type === 'money';
};
