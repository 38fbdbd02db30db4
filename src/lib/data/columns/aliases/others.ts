import { alias, type AliasTable } from './aliasTable';
import { account, accountOrName, contact, contactId, currency, rep, repOrName } from './people';
import { opportunityAliases } from './opportunities';

const from = (table: AliasTable, ...roles: readonly string[]): AliasTable =>
	table.filter((entry) => roles.includes(entry.role));

/** Headers of stage histories: one row per change of a deal. */
export const stageHistoryAliases: AliasTable = [
	...from(opportunityAliases, 'deal_id', 'deal', 'rep', 'account', 'stage', 'amount', 'source'),
	...from(opportunityAliases, 'probability', 'currency', 'closed'),
	alias(
		'entered',
		4,
		`date entered stage, entered stage, stage entered, date entered, entered, entered on,
		stage entered date, stage start, entry date, from date, changed at, change date, changed on
		de: Phase betreten am, Eintrittsdatum
		es: Fecha de entrada en la etapa, Fecha de entrada
		fr: Date d'entrée dans l'étape, Date d'entrée
		pt: Data de entrada na etapa, Data de entrada
		pl: Data wejścia w etap, Data wejścia`
	),
	alias(
		'left',
		4,
		`date left stage, date exited stage, left stage, exited stage, stage exited, date exited,
		exited, left, stage exited date, stage end
		de: Phase verlassen am, Austrittsdatum
		es: Fecha de salida de la etapa, Fecha de salida
		fr: Date de sortie de l'étape, Date de sortie
		pt: Data de saída da etapa, Data de saída
		pl: Data wyjścia z etapu, Data wyjścia`
	)
];

/** Headers of a list of reps: who, which team, since when. */
export const repAliases: AliasTable = [
	repOrName,
	alias('rep_id', 1, `user id, owner id, rep id, employee id, sales rep id, hubspot owner id, id`),
	alias('email', 0.5, `email, e-mail, email address, user email`),
	// Weighed so that a list of owners with its name on it is one of reps, and any other of contacts.
	alias(
		'first_name',
		1.6,
		`first name, firstname, given name, vorname, nombre, prenom, imie, nome`
	),
	alias('last_name', 1.6, `last name, lastname, surname, nachname, apellido, nom, nazwisko`),
	alias('manager', 2, `manager, manager name, sales manager, reports to, supervisor, team lead`),
	alias(
		'team',
		2,
		`team, team name, sales team, regional office, region, territory, office, division, segment
		de: Team, Region, Gebiet
		es: Equipo, Región, Territorio
		fr: Équipe, Région, Territoire
		pt: Equipe, Região, Território
		pl: Zespół, Region`
	),
	alias(
		'level',
		2,
		`level, seniority, tier, grade, job level, rep level, job title, title, role
		de: Stufe
		es: Nivel
		fr: Niveau
		pt: Nível
		pl: Poziom`
	),
	alias('start_date', 2, `start date, hire date, hired, joined, date joined, start, hired on`),
	alias('end_date', 2, `end date, termination date, left on, leave date, end, departure date`)
];

export const contactAliases: AliasTable = [
	contactId,
	{ ...contact, weight: 0.7 },
	account,
	rep,
	alias('email', 2, `email, e-mail, email address, work email, person email work`),
	alias('first_name', 2, `first name, firstname, given name, vorname, nombre, prenom, imie, nome`),
	alias('last_name', 2, `last name, lastname, surname, nachname, apellido, nom, nazwisko, cognome`),
	alias('title', 1, `job title, title, position`),
	alias('level', 1, `seniority, level, job level, management level, contact level`),
	alias('phone', 1, `phone, phone number, mobile phone, mobile, person phone`)
];

export const accountAliases: AliasTable = [
	{ ...accountOrName, weight: 1 },
	alias('account_id', 0.5, `account id, company id, organization id, record id, id`),
	rep,
	alias(
		'industry',
		2.5,
		`industry, sector, vertical, branche, sektor, industria, secteur, setor, branza`
	),
	alias(
		'employees',
		2.5,
		`number of employees, employees, employee count, company size, headcount, mitarbeiterzahl,
		numero de empleados, nombre d'employes, numero de funcionarios, liczba pracownikow`
	),
	alias('annual_revenue', 2, `annual revenue, yearly revenue, revenue, jahresumsatz`),
	alias(
		'key_account',
		2.5,
		`key account, is key account, strategic account, strategic, named account, schlusselkunde,
		cuenta clave, compte cle, conta chave, klient kluczowy`
	),
	alias(
		'renewal',
		2.5,
		`renewal date, renewal, contract end date, contract end, next renewal, subscription end date,
		vertragsende, fecha de renovacion, date de renouvellement, data de renovacao, data odnowienia`
	),
	alias(
		'renewal_amount',
		2,
		`renewal amount, renewal value, contract value, contract amount, renewal arr`
	)
];

export const productAliases: AliasTable = [
	alias('product', 2, `product, product name, product code, sku, product id`),
	alias('price', 3, `sales price, list price, unit price, price, standard price`),
	currency
];

/** One row per lead with the number of contacts made and whether it was won. */
export const touchAliases: AliasTable = [
	alias('touches', 3, `touches, no of contacts, number of contacts, contacts, attempts, campaign`),
	alias('status', 1, `y, won, converted, subscribed, success, closed won, purchased`),
	alias('duration', 1, `duration, last call seconds, call duration, talk time`),
	alias('channel', 1, `channel, communication, contact, contact type`),
	alias('call_start', 1.5, `call start, call start time`),
	alias('call_end', 1.5, `call end, call end time`)
];
