import { alias, type Alias } from './aliasTable';

/** Whose row it is: the same words in every kind of file. */
export const repWords = `
	opportunity owner, deal owner, activity owner, task owner, activity assigned to, sales rep,
	sales agent, account executive, salesperson, sales person, sales representative, rep name, rep,
	owner name, owner full name, owner, sales owner, record owner, potential owner, lead owner,
	assigned to user, assigned to, assigned, agent name, agent, sr id, sales rep name, sales rep id,
	rep id, hubspot owner id, owner id, owner email, closer, ae, seller, seller name, salesman,
	caller, called by, performed by, completed by, made by, logged by, host, hosted by,
	user name, user, user id, representative, sales exec, sales executive, employee, employee name,
	owned by, user responsible, responsible user, responsible, assigned user name, assigned user,
	responsible person, team member, account manager, bdr, sdr, account owner, contact owner, company owner
	de: Inhaber, Besitzer, Verantwortlich, Verantwortlicher, Zuständig, Zuständiger, Vertriebler
	de: Verkäufer, Vertriebsmitarbeiter, Mitarbeiter, Opportunity-Inhaber, Deal-Inhaber
	de: Eigentümer, Deal-Eigentümer, Deal-Besitzer, Betreuer, Außendienstmitarbeiter
	de: Zugewiesen an, Zugewiesen, Besitzer der Verkaufschance, zuständiger Mitarbeiter, Bearbeiter
	es: Propietario, Propietario de oportunidad, Propietario de la oportunidad, Vendedor, Comercial
	es: Propietario del negocio, Propietario del trato, Asignado a, Ejecutivo de ventas, Ejecutivo
	es: Agente, Agente de ventas, Asesor, Representante, Representante de ventas, Responsable
	fr: Propriétaire, Propriétaire de l'opportunité, Propriétaire opportunité, Commercial, Vendeur
	fr: Propriétaire de la transaction, Propriétaire de l'affaire, Assigné à, Attribué à
	fr: Chargé d'affaires, Responsable commercial, Conseiller, Représentant
	pt: Responsável, Vendedor, Vendedora, Proprietário, Proprietário da oportunidade, Dono
	pt: Proprietário do negócio, Atribuído a, Consultor, Executivo de vendas, Dono do negócio
	pl: Właściciel, Właściciel szansy, Właściciel szansy sprzedaży, Opiekun, Handlowiec, Sprzedawca
	pl: Przedstawiciel, Przedstawiciel handlowy, Przypisany do, Przypisano do, Przypisane do
	pl: Odpowiedzialny, Osoba odpowiedzialna, Pracownik, Właściciel transakcji, Właściciel deala
	it: Proprietario, Venditore, Responsabile, Assegnato a, Agente di vendita
	it: Titolare opportunità, Proprietario opportunità, Commerciale
	nl: Eigenaar, Verkoper, Verantwoordelijke, Toegewezen aan, Accountmanager
	sv: Ägare, Säljare, Ansvarig
`;

export const rep: Alias = alias('rep', 0.5, repWords);

/** In lists of people and in rep x period sheets a bare "name" is the rep. */
export const repOrName: Alias = alias(
	'rep',
	1,
	`${repWords}
	name, full name, person, names
	de: Name
	es: Nombre
	fr: Nom
	pt: Nome
	pl: Imię i nazwisko, Nazwisko
	it: Nome`
);

const accountWords = `
	account name, account, company name, company, organization name, organization, organisation,
	organisation name, customer name, customer, client name, client, associated company,
	company / account, company account, potential customer, associated company name, account id,
	company id, organization id, organisation id, customer id, client id, associated company ids,
	related account, business name
	de: Kunde, Firma, Unternehmen, Accountname, Kundenname, Firmenname, Organisation, Kundennummer
	es: Cuenta, Nombre de la cuenta, Nombre de cuenta, Empresa, Cliente, Organización, Compañía
	es: Nombre de la empresa, Nombre del cliente
	fr: Compte, Nom du compte, Entreprise, Client, Société, Nom de l'entreprise, Nom du client
	pt: Conta, Nome da conta, Empresa, Cliente, Organização, Nome da empresa, Nome do cliente
	pl: Konto, Nazwa konta, Firma, Klient, Organizacja, Nazwa firmy, Nazwa klienta, Kontrahent
	it: Azienda, Cliente, Nome account, Società, Nome azienda, Organizzazione
	nl: Klant, Bedrijf, Bedrijfsnaam, Klantnaam, Organisatie
	sv: Kund, Företag`;

/** Whose business it is. */
export const account: Alias = alias('account', 0.5, accountWords);

/** In lists of accounts a bare "name" is the account. */
export const accountOrName: Alias = alias(
	'account',
	0.5,
	`${accountWords}
	name`
);

export const contact: Alias = alias(
	'contact',
	0.2,
	`contact name, contact person, contact, primary contact, person name, person, associated contact,
	full name
	de: Ansprechpartner, Kontakt, Kontaktperson, Kontaktname
	es: Contacto, Nombre del contacto, Persona de contacto
	fr: Contact, Nom du contact, Personne à contacter, Interlocuteur
	pt: Contato, Nome do contato, Pessoa, Pessoa de contato, Contacto
	pl: Osoba kontaktowa, Kontakt, Osoba
	it: Contatto, Nome contatto, Referente
	nl: Contactpersoon, Contact`
);

export const contactId: Alias = alias(
	'contact_id',
	0.2,
	`contact id, who id, person id, contact person id, associated contact ids, associated contact id,
	callee object id, name id, lead or contact id`
);

export const sdr: Alias = alias(
	'sdr',
	0.3,
	`sdr, sdr id, sdr name, bdr, bdr id, bdr name, sales development rep, prospector, set by,
	appointment setter, sourced by, opened by, pre sales`
);

export const isDeleted: Alias = alias('is_deleted', 0, `is deleted, deleted, archived`);

export const currency: Alias = alias(
	'currency',
	0.3,
	`currency of value, currency iso code, currency, currency code, deal currency, deal currency code,
	amount currency, opportunity currency, transaction currency, deal currency of value
	de: Währung
	es: Moneda, Divisa
	fr: Devise
	pt: Moeda
	pl: Waluta
	it: Valuta
	nl: Munteenheid`
);
