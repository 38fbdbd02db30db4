import { describe, expect, it } from 'vitest';
import { parseTime } from '../dates/parseTime';
import { cellsOf } from '../table/cellsBuilder';
import { decideDuration, parseDuration } from './duration';

const point = { decimal: '.' } as const;

describe('durations', () => {
	it('take their unit from the header', () => {
		const unit = (header: string) => decideDuration(header, cellsOf(['90']));
		expect(unit('duration_milliseconds')).toEqual({ unit: 'milliseconds', assumed: false });
		expect(unit('hs_call_duration')).toEqual({ unit: 'milliseconds', assumed: false });
		expect(unit('call_duration_in_seconds')).toEqual({ unit: 'seconds', assumed: false });
		expect(unit('Duration (min)')).toEqual({ unit: 'minutes', assumed: false });
		expect(unit('Duration')).toEqual({ unit: 'seconds', assumed: true });
	});

	it('take the unit of clock forms from the cells', () => {
		expect(decideDuration('Call Duration', cellsOf(['02:35', '00:40'])).unit).toBe('m:ss');
		const decided = decideDuration('Duration', cellsOf(['00:30', '01:00']));
		expect(decided).toEqual({ unit: 'h:mm', assumed: true });
		const sure = decideDuration('Duration', cellsOf(['0:30:00']));
		expect(sure).toEqual({ unit: 'h:mm', assumed: false });
	});

	it('become minutes', () => {
		expect(parseDuration('90', 'seconds', point)).toBe(1.5);
		expect(parseDuration('120000', 'milliseconds', point)).toBe(2);
		expect(parseDuration('01:30:00', 'seconds', point)).toBe(90);
		expect(parseDuration('26:00:30', 'h:mm', point)).toBe(1560.5);
		expect(parseDuration('02:30', 'm:ss', point)).toBe(2.5);
		expect(parseDuration('02:30', 'h:mm', point)).toBe(150);
		expect(parseDuration('1h 20m', 'seconds', point)).toBe(80);
		expect(parseDuration('5m 30s', 'seconds', point)).toBe(5.5);
		expect(parseDuration('long', 'seconds', point)).toBeNaN();
		expect(parseDuration('', 'seconds', point)).toBeNaN();
	});
});

describe('times of day', () => {
	it('are fractions of a day', () => {
		expect(parseTime('12:00')).toBe(0.5);
		expect(parseTime('6:00 PM')).toBe(0.75);
		expect(parseTime('12:00 AM')).toBe(0);
		expect(parseTime('0.25')).toBe(0.25);
		expect(parseTime('25:00')).toBeNaN();
		expect(parseTime('noon')).toBeNaN();
	});
});
