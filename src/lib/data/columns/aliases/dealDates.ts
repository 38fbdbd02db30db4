import { alias, type AliasTable } from './aliasTable';

/** The dates of a deal. Expected and actual closing are different roles, always. */
export const dealDates: AliasTable = [
	alias(
		'created',
		1,
		`created date, create date, date created, created on, created at, creation date, created time,
		opportunity created date, deal created date, deal created, opportunity created, add time,
		added on, date added, created, createdate, open date, date opened, opened date, opened on,
		opened, engage date, first contact date, start date, inquiry date, entry date
		de: Erstellt am, Erstellungsdatum, Erstelldatum, Angelegt am, Anlagedatum, Eröffnet am
		de: Erstellt, Datum erstellt, Startdatum, Deal erstellt am, Anlegedatum, Eröffnungsdatum
		es: Fecha de creación, Fecha creación, Creado el, Creado, Fecha de apertura, Fecha de inicio
		es: Fecha de creación del negocio, Fecha inicio, Negocio creado, Creada el, Trato creado
		fr: Date de création, Créé le, Date création, Date d'ouverture, Date de début, Créée le
		fr: Affaire créée, Transaction créée le
		pt: Data de criação, Criado em, Data criação, Data de início, Data de abertura
		pt: Data de cadastro, Negócio criado em, Negócio criado, Data da criação, Criada em
		pl: Data utworzenia, Utworzono, Data dodania, Data rozpoczęcia, Utworzony, Data założenia
		pl: Data otwarcia, Szansa utworzona, Utworzona
		it: Data di creazione, Creato il, Data creazione, Data di apertura, Data inizio
		nl: Aanmaakdatum, Gemaakt op, Aangemaakt op, Startdatum
		sv: Skapad, Skapad datum`
	),
	alias(
		'closed',
		2,
		`actual close date, deal closed on, close date, closed date, date closed, closing date, closed on,
		closed at, close time, closed time, closing time, actual closing, actual closing date, opportunity close date, deal close date, closedate,
		contract signed date, contract date, signed date, date signed, decision date, completion date,
		closed, close
		de: Abschlussdatum, Schlusstermin, Tatsächliches Abschlussdatum, Geschlossen am, Abgeschlossen am
		de: Schließdatum, Abschluss, Datum Abschluss, Schlussdatum, Deal geschlossen am
		es: Fecha de cierre, Fecha cierre, Fecha real de cierre, Cerrado el, Fecha de cierre real
		es: Cierre, Negocio cerrado el, Trato cerrado el, Cerrado
		fr: Date de clôture, Date de fermeture, Date clôture, Fermé le, Clôturé le, Date de signature
		fr: Date de clôture réelle, Date de fin, Affaire fermée le
		pt: Data de fechamento, Data fechamento, Data de conclusão, Fechado em, Data de encerramento
		pt: Concluído em, Negócio fechado em, Data real de fechamento, Data do fechamento
		pl: Data zamknięcia, Zamknięto, Data zakończenia, Zamknięta, Zamknięty, Data finalizacji
		pl: Rzeczywista data zamknięcia
		it: Data di chiusura, Data chiusura, Chiuso il, Data chiusura effettiva
		nl: Sluitingsdatum, Afsluitdatum, Gesloten op
		sv: Stängningsdatum, Avslutsdatum`
	),
	alias(
		'expected_close',
		1.5,
		`expected close date, estimated close date, est close date, forecast close date,
		expected closing date, anticipated close date, projected close date, target close date,
		planned close date, expected close, expected closing, target close, forecast close, forecasted close date, estimated closing date
		de: Erwartetes Abschlussdatum, Voraussichtliches Abschlussdatum, Geplantes Abschlussdatum
		de: Erwarteter Abschluss, Voraussichtlicher Abschluss, Geschätztes Abschlussdatum
		es: Fecha de cierre prevista, Fecha de cierre esperada, Fecha prevista de cierre
		es: Fecha estimada de cierre, Fecha esperada de cierre, Cierre previsto
		fr: Date de clôture prévue, Date de clôture estimée, Date de fermeture prévue
		fr: Date de clôture attendue, Clôture prévue, Date prévue de clôture, Date de fin prévue
		pt: Data prevista de fechamento, Previsão de fechamento, Data de fechamento esperada
		pt: Data esperada de fechamento, Data de fechamento prevista, Fechamento previsto
		pl: Przewidywana data zamknięcia, Oczekiwana data zamknięcia, Planowana data zamknięcia
		pl: Spodziewana data zamknięcia, Szacowana data zamknięcia
		it: Data di chiusura prevista, Data chiusura prevista, Chiusura prevista
		nl: Verwachte sluitingsdatum, Verwachte afsluitdatum`
	),
	alias(
		'won_time',
		2,
		`won time, won date, won on, date won, win date, won at, closed won date, sale date
		de: Gewonnen am, Gewinndatum, Datum gewonnen
		es: Fecha de ganado, Ganado el, Fecha ganado, Fecha de venta
		fr: Gagné le, Date de gain, Gagnée le
		pt: Ganho em, Data de ganho, Data do ganho, Data da venda
		pl: Data wygrania, Wygrano, Wygrana w dniu, Data wygranej
		it: Vinto il, Data vincita`
	),
	alias(
		'lost_time',
		2,
		`lost time, lost date, lost on, date lost, lost at, closed lost date
		de: Verloren am, Verlustdatum
		es: Fecha de pérdida, Perdido el, Fecha perdido
		fr: Perdu le, Date de perte, Perdue le
		pt: Perdido em, Data da perda, Data de perda
		pl: Data utraty, Utracono, Data przegranej
		it: Perso il`
	),
	alias(
		'last_activity',
		0.5,
		`last activity date, last activity time, last activity, last contacted, last contact date,
		last touch, last touch date, last contact
		de: Letzte Aktivität, Datum der letzten Aktivität, Letzter Kontakt
		es: Fecha de la última actividad, Fecha de última actividad, Última actividad, Último contacto
		fr: Date de la dernière activité, Date de dernière activité, Dernière activité
		pt: Data da última atividade, Última atividade, Último contato
		pl: Data ostatniej aktywności, Ostatnia aktywność, Ostatni kontakt
		it: Data ultima attività, Ultima attività`
	)
];
