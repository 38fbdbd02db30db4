import { alias, type AliasTable } from './aliasTable';
import { account, isDeleted, rep } from './people';

/** Headers of lead exports. */
export const leadAliases: AliasTable = [
	alias(
		'lead_id',
		2,
		`lead number, lead id, lead no, mql id, sql id, lead record id, prospect id, lead key,
		prospect number, record id, hs object id, id
		de: Lead-ID, Lead-Nummer
		es: ID de prospecto, ID del lead, ID de posible cliente
		fr: ID de la piste, ID piste, ID du lead
		pt: ID do lead
		pl: ID leada, Numer leada`
	),
	rep,
	account,
	isDeleted,
	alias(
		'created',
		1,
		`first contact date, lead created date, lead created, created date, create date, date created,
		created on, created at, created time, creation date, created, add time, inquiry date,
		date added, lead date, received
		de: Erstellt am, Erstelldatum, Erstellungsdatum
		es: Fecha de creación, Creado el, Fecha de registro
		fr: Date de création, Créé le
		pt: Data de criação, Criado em, Data de cadastro
		pl: Data utworzenia, Utworzono, Data dodania
		it: Data di creazione, Creato il`
	),
	alias(
		'source',
		1,
		`lead source, source, original source, marketing source, source name, lead origin, origin,
		first touch channel, channel
		de: Leadquelle, Lead-Quelle, Quelle, Herkunft
		es: Origen del prospecto, Origen, Fuente, Origen de prospecto
		fr: Origine de la piste, Source, Origine, Source de la piste
		pt: Origem, Origem do lead, Fonte
		pl: Źródło leada, Źródło
		it: Fonte lead, Fonte, Origine`
	),
	alias(
		'status',
		1.5,
		`lead status, converted, is converted, lead stage, lifecycle stage, status, qualified,
		is qualified, conversion, lead state
		de: Lead-Status, Status, Konvertiert
		es: Estado del prospecto, Estado de prospecto, Estado, Convertido
		fr: Statut de la piste, Statut, Converti
		pt: Status do lead, Status, Convertido
		pl: Status leada, Status, Skonwertowany
		it: Stato lead, Stato, Convertito`
	),
	alias('qualified', 0.5, `qualified, is qualified, is converted, converted`),
	alias(
		'converted_opportunity',
		2,
		`converted opportunity id, converted deal id, converted opportunity, converted deal`
	),
	alias(
		'touches',
		0.7,
		`times contacted, number of times contacted, touches, attempts, total visits`
	),
	alias('activity_type', 0.7, `last activity type, last activity, last notable activity`),
	alias('last_activity', 0.3, `last activity date, last contacted, last contact date`),
	alias('contact', 0.3, `lead name, full name, contact name, prospect name, name`),
	alias('email', 0.5, `email, e-mail, email address`),
	alias('phone', 0.3, `phone, phone number, mobile`)
];
