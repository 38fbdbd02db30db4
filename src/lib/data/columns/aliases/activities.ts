import { alias, type AliasTable } from './aliasTable';
import { account, contact, contactId, isDeleted, rep } from './people';

/** Headers of activity exports: tasks, calls, meetings, e-mails, dialler logs. */
export const activityAliases: AliasTable = [
	alias(
		'activity_id',
		2,
		`activity id, task id, call id, engagement id, event id, meeting id, email id, interaction id,
		pipedrive system id, call sid, log id, record id, hs object id, id
		de: Aktivitäts-ID, Anruf-ID, Aufgaben-ID
		es: ID de actividad, ID de la actividad, ID de llamada
		fr: ID activité, ID de l'activité, ID de l'appel
		pt: ID da atividade, ID da ligação
		pl: ID aktywności, ID zadania, ID połączenia
		it: ID attività`
	),
	rep,
	account,
	contact,
	contactId,
	isDeleted,
	alias(
		'when',
		1.5,
		`marked as done time, start time, start date time, activity timestamp, timestamp, hs timestamp,
		call start time, meeting start time, activity date time, call date time, date time,
		date and time, date/time, activity date, activity time, call date, meeting date, call time,
		occurred at, happened at, logged at, started at, start, date of activity, log date, sent at,
		date, task date, event date, start date, due date, due, completed date time, completed date,
		completed at
		de: Erledigt am, Zeitpunkt, Datum/Uhrzeit, Datum und Uhrzeit, Startzeit, Anrufdatum
		de: Aktivitätsdatum, Datum, Fällig am, Fälligkeitsdatum, Startdatum
		es: Fecha y hora, Fecha de actividad, Fecha de la actividad, Fecha de la llamada
		es: Hora de inicio, Fecha, Fecha de vencimiento, Fecha de inicio
		fr: Date et heure, Date d'activité, Date de l'activité, Date de l'appel, Heure de début
		fr: Date, Date d'échéance, Date de début
		pt: Data e hora, Data da atividade, Data da ligação, Hora de início, Concluída em, Data
		pt: Data de vencimento, Data de início
		pl: Data i godzina, Data aktywności, Data działania, Data połączenia, Data, Termin
		pl: Data rozpoczęcia, Data wykonania
		it: Data e ora, Data attività, Data della chiamata, Ora di inizio, Data, Scadenza
		nl: Datum en tijd, Datum, Starttijd, Vervaldatum
		sv: Datum`
	),
	alias('when', 0.5, `created date, create date, created at, created on, created time, created`, 1),
	alias('completed', 0.7, `completed date time, completion time, completed at, completed date`),
	alias(
		'end',
		0.7,
		`end time, end date time, meeting end time, call end time, ended at, end, end date
		de: Endzeit, Ende
		es: Hora de finalización, Fecha de fin
		fr: Heure de fin, Date de fin
		pt: Hora de término
		pl: Data zakończenia, Koniec`
	),
	alias(
		'time',
		0.3,
		`time, time of day, due time, call time of day
		de: Uhrzeit, Zeit
		es: Hora
		fr: Heure
		pt: Hora
		pl: Godzina, Czas
		it: Ora`
	),
	alias(
		'activity_type',
		2,
		`activity type, task subtype, activity subtype, engagement type, interaction type, event type,
		task type, type, subtype, task/event, task event, activity, kind, method, channel, activity kind,
		category, type of activity
		de: Aktivitätstyp, Aktivitätsart, Typ, Art, Aktivität, Typ der Aktivität, Aufgabentyp, Kanal
		es: Tipo de actividad, Tipo, Actividad, Tipo de tarea, Canal
		fr: Type d'activité, Type, Activité, Type de tâche, Canal
		pt: Tipo de atividade, Tipo, Atividade, Tipo da atividade, Canal
		pl: Typ aktywności, Rodzaj aktywności, Typ, Rodzaj, Aktywność, Typ zadania, Kanał
		it: Tipo di attività, Tipo attività, Tipo, Attività, Canale
		nl: Activiteitstype, Type activiteit, Soort, Activiteit
		sv: Aktivitetstyp, Typ`
	),
	alias(
		'subject',
		1,
		`activity subject, subject, task subject, call subject, title, email subject, meeting name,
		meeting title, call title, activity name, summary
		de: Betreff, Titel
		es: Asunto, Título
		fr: Objet, Sujet, Titre
		pt: Assunto, Título
		pl: Temat, Tytuł
		it: Oggetto
		nl: Onderwerp`
	),
	alias(
		'outcome',
		1.5,
		`call disposition, disposition, call outcome, call result, meeting outcome, outcome,
		activity outcome, result, answered y n, answered, connected, disposition label, done,
		call disposition label, call answered, action result, sentiment
		de: Anrufergebnis, Gesprächsergebnis, Ergebnis, Erledigt
		es: Resultado de la llamada, Resultado, Resultado de llamada, Completado
		fr: Résultat de l'appel, Résultat, Résultat d'appel, Terminé
		pt: Resultado da ligação, Resultado da chamada, Resultado, Concluída
		pl: Wynik rozmowy, Wynik połączenia, Wynik, Rezultat, Wykonane, Zakończone
		it: Esito chiamata, Esito, Risultato, Completata
		nl: Resultaat, Belresultaat`
	),
	alias(
		'status',
		0.5,
		`task status, activity status, call status, status
		es: Estado
		fr: Statut
		pt: Situação
		pl: Stan
		it: Stato`
	),
	alias('is_closed', 0.2, `is closed, is completed, completed`),
	alias(
		'direction',
		1.5,
		`call direction, direction, inbound outbound, inbound/outbound, email direction, call type
		de: Richtung, Anrufrichtung
		es: Dirección
		fr: Sens, Direction
		pt: Direção
		pl: Kierunek
		it: Direzione
		nl: Richting`
	),
	alias(
		'duration',
		1.5,
		`call duration in seconds, call duration, duration milliseconds, duration seconds,
		duration in seconds, duration in minutes, duration minutes, duration, talk time, call length,
		duration ms, duration sec, duration min, length, minutes, seconds, talk duration, handle time,
		avg talk duration, average talk duration, avg talk time, average talk time, avg handle time
		de: Gesprächsdauer, Anrufdauer, Dauer, Dauer in Minuten, Dauer in Sekunden
		es: Duración de la llamada, Duración, Duración en minutos, Duración en segundos
		fr: Durée de l'appel, Durée, Durée en minutes, Durée en secondes
		pt: Duração da ligação, Duração, Duração em minutos, Duração em segundos
		pl: Czas rozmowy, Czas trwania, Długość
		it: Durata chiamata, Durata
		nl: Duur, Gespreksduur
		sv: Längd`
	),
	alias(
		'deal_id',
		0.3,
		`opportunity id, deal id, what id, associated deal ids, associated deal id, related to id,
		deal record id, opportunity deal id`
	),
	alias(
		'deal',
		0.3,
		`opportunity name, deal name, deal, opportunity, associated deal, related to, regarding
		de: Verkaufschance, Geschäft
		es: Negocio, Trato, Oportunidad
		fr: Affaire, Opportunité, Transaction
		pt: Negócio, Oportunidade
		pl: Szansa sprzedaży, Szansa, Transakcja
		it: Trattativa, Opportunità`
	),
	alias('lead_id', 0.3, `lead id, prospect id, mql id, associated lead ids`)
];
