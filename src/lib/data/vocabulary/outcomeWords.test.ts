import { describe, expect, it } from 'vitest';
import { isDeletedWord, readFlag, readOutcome } from './outcomeWords';

describe('readOutcome', () => {
	it.each([
		...[
			'Won',
			'won',
			'Closed Won',
			'closedwon',
			'CLOSED - WON',
			'6 - Closed Won',
			'Won - PO received'
		],
		...['Gewonnen', 'Ganado', 'Cerrada ganada', 'Gagné', 'Fermée gagnée', 'Ganho', 'Vendido'],
		...['Wygrana', 'Vinto', 'Chiusa vinta']
	])('reads “%s” as won', (word) => {
		expect(readOutcome(word)).toBe('won');
	});

	it.each([
		...['Lost', 'Loss', 'Closed Lost', 'closedlost', 'Closed-Lost to Competition', 'Disqualified'],
		...['Verloren', 'Perdido', 'Cerrada perdida', 'Perdu', 'Przegrana', 'Utracona', 'Persa'],
		...['No decision', 'Cancelled', 'Lost a deal we nearly won']
	])('reads “%s” as lost', (word) => {
		expect(readOutcome(word)).toBe('lost');
	});

	it.each([
		...['Open', 'Engaging', 'Prospecting', 'Negotiation/Review', 'Proposal/Price Quote', 'Qualify'],
		...[
			'Contract sent',
			'appointmentscheduled',
			'Offen',
			'Em andamento',
			'Negociación',
			'En cours'
		],
		...['Value Proposition', 'Needs Analysis', 'Id. Decision Makers', 'Otwarta', 'Proposta']
	])('reads “%s” as open', (word) => {
		expect(readOutcome(word)).toBe('open');
	});

	it.each(['Closed', 'Stage 7', 'Not won', 'Nurture', 'Fechado', '3', ''])(
		'does not know “%s”',
		(word) => {
			expect(readOutcome(word)).toBeNull();
		}
	);
});

describe('readFlag', () => {
	it('reads yes and no in several languages, and nothing else', () => {
		expect(['true', 'TRUE', 'Yes', '1', 'ja', 'Sí', 'oui', 'tak'].map(readFlag)).not.toContain(
			false
		);
		expect(['true', 'TRUE', 'Yes', '1', 'ja', 'Sí', 'oui', 'tak'].map(readFlag)).not.toContain(
			null
		);
		expect(
			['false', 'No', '0', 'nein', 'não', 'nie'].every((word) => readFlag(word) === false)
		).toBe(true);
		expect(readFlag('Won')).toBeNull();
		expect(readFlag('')).toBeNull();
	});

	it('knows the words for deleted records', () => {
		expect(isDeletedWord('deleted')).toBe(true);
		expect(isDeletedWord('open')).toBe(false);
	});
});
