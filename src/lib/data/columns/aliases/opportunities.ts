import { alias, type AliasTable } from './aliasTable';
import { dealDates } from './dealDates';
import { account, contact, contactId, currency, isDeleted, rep, sdr } from './people';

/** Headers of deal exports: Salesforce, HubSpot, Pipedrive, Zoho, Dynamics and plain sheets. */
export const opportunityAliases: AliasTable = [
	alias(
		'deal_id',
		1,
		`opportunity id, deal id, opp id, opportunity number, opportunity no, deal number, deal no,
		do not modify opportunity, opportunity key, deal key, potential id, deal record id,
		opportunity ref, deal ref, quote id, record id, hs object id, crm id, reference, id
		de: Opportunity-Nr, Verkaufschancen-ID, Deal-Nr, Vorgangsnummer, Angebotsnummer, Opportunity-Nummer
		es: ID de oportunidad, ID de la oportunidad, ID del negocio, ID del trato, ID de registro
		fr: ID opportunité, ID de l'opportunité, Numéro d'opportunité, ID de l'affaire
		fr: ID de la transaction, Identifiant, ID de l'enregistrement
		pt: ID da oportunidade, ID do negócio, Código do negócio, Código, ID do registro
		pl: ID szansy, ID szansy sprzedaży, ID okazji, Numer szansy, ID transakcji, ID rekordu
		it: ID opportunità, Codice opportunità, ID trattativa`
	),
	alias(
		'deal',
		0.5,
		`opportunity name, deal name, deal title, potential name, opportunity title, opportunity, deal,
		topic, project name, project, name, title
		de: Name der Opportunity, Verkaufschance, Deal-Titel, Thema, Geschäft, Projekt, Dealname
		es: Nombre de la oportunidad, Nombre de oportunidad, Nombre del negocio, Negocio, Trato
		es: Nombre del trato, Oportunidad, Título
		fr: Nom de l'opportunité, Nom opportunité, Nom de l'affaire, Opportunité, Affaire
		fr: Nom de la transaction, Transaction, Titre
		pt: Nome do negócio, Nome da oportunidade, Negócio, Oportunidade, Título
		pl: Nazwa szansy, Nazwa szansy sprzedaży, Szansa sprzedaży, Nazwa okazji, Szansa, Nazwa
		pl: Transakcja, Nazwa transakcji, Tytuł
		it: Nome opportunità, Opportunità, Trattativa, Titolo
		nl: Dealnaam, Verkoopkans, Naam`
	),
	rep,
	sdr,
	account,
	contact,
	contactId,
	currency,
	isDeleted,
	alias(
		'lead_id',
		0.2,
		`lead id, mql id, lead number, lead no, original lead id, prospect id, converted lead id`
	),
	alias(
		'stage',
		3,
		`deal stage, opportunity stage, stage name, stage, sales stage, pipeline stage, current stage,
		deal stage name, stage label, stage id, pipeline phase, sales phase, process step, phase
		de: Phase der Opportunity, Phase, Stufe, Verkaufsphase, Deal-Phase, Vertriebsphase, Opportunity-Phase, Vertriebsstufe
		es: Etapa, Fase, Etapa del negocio, Etapa de la oportunidad, Etapa de oportunidad
		es: Fase del trato, Etapa del trato, Etapa de ventas
		fr: Étape, Phase, Étape de l'opportunité, Étape de la transaction, Phase de vente
		fr: Étape de vente, Étape de l'affaire, Phase de la transaction
		pt: Etapa, Fase, Estágio, Etapa do negócio, Fase do negócio, Etapa da oportunidade
		pt: Estágio da oportunidade, Etapa do funil
		pl: Etap, Faza, Etap szansy, Etap sprzedaży, Etap transakcji, Etap szansy sprzedaży
		it: Fase, Stadio, Fase opportunità, Fase trattativa, Fase di vendita
		nl: Fase, Stadium, Dealfase, Verkoopfase
		sv: Fas, Steg`
	),
	alias(
		'status',
		1,
		`deal status, opportunity status, opportunity result, deal outcome, opportunity outcome, status,
		won lost, won/lost, win/loss, win loss, result, outcome, status label, state code, status code,
		status type, current state, deal state, is won, is closed won, closed won, won, deal won
		de: Status, Ergebnis, Resultat, Deal-Status, Gewonnen/Verloren
		es: Estado, Estado del negocio, Estado del trato, Resultado, Situación, Estatus
		fr: Statut, État, Résultat, Statut de l'opportunité, Statut de l'affaire
		pt: Status, Situação, Estado, Resultado, Status do negócio, Estado do negócio
		pl: Status, Stan, Wynik, Status szansy, Status transakcji
		it: Stato, Esito, Risultato, Stato trattativa
		nl: Status, Resultaat`
	),
	alias('is_closed', 0.5, `is closed, closed flag, has closed`),
	alias(
		'amount',
		2,
		`actual revenue, deal value, deal amount, opportunity amount, amount, value, close value,
		closed amount, won amount, total contract value, contract value, contract amount, tcv, acv,
		annual contract value, opportunity value, total amount, total value, deal size, sale amount,
		sales amount, sale value, sales value, order value, net amount, booking amount, bookings,
		revenue, amount usd, amount converted, amount in company currency, amount in home currency,
		arr, mrr, new arr, tcv usd, actual value, bid amount, income, deal income, likely, sales
		de: Betrag, Wert, Auftragswert, Deal-Wert, Umsatz, Volumen, Auftragsvolumen, Summe
		de: Angebotswert, Betrag in Euro, Deal-Betrag, Tatsächlicher Umsatz, Auftragssumme
		es: Importe, Monto, Valor, Valor del negocio, Importe total, Valor del trato, Cantidad
		es: Monto total, Ingresos, Importe de la oportunidad, Ingresos reales
		fr: Montant, Valeur, Montant de la transaction, Montant de l'opportunité, Chiffre d'affaires
		fr: Valeur de l'affaire, Montant total, CA
		pt: Valor, Valor único, Montante, Valor do negócio, Valor total, Receita, Valor da oportunidade, Quantia
		pl: Kwota, Wartość, Wartość szansy, Wartość transakcji, Przychód, Wartość umowy
		pl: Wartość szansy sprzedaży, Wartość sprzedaży
		it: Importo, Valore, Ammontare, Fatturato, Ricavo, Valore trattativa
		nl: Bedrag, Waarde, Omzet, Dealwaarde
		sv: Belopp, Värde`
	),
	alias(
		'expected_amount',
		0.5,
		`est revenue, estimated revenue, estimated value, est value, est amount, potential amount
		de: Geschätzter Umsatz
		es: Ingresos estimados
		fr: Revenu estimé, Chiffre d'affaires estimé
		pt: Receita estimada
		pl: Szacowany przychód`
	),
	...dealDates,
	alias(
		'lost_reason',
		1,
		`lost reason, closed lost reason, loss reason, reason lost, reason for loss, lost reason name
		de: Verlustgrund, Grund für Verlust, Grund verloren
		es: Motivo de pérdida, Motivo de la pérdida, Razón de pérdida, Razón de la pérdida
		fr: Raison de la perte, Motif de perte, Raison de perte, Motif de la perte
		pt: Motivo da perda, Motivo de perda, Razão da perda
		pl: Powód utraty, Powód przegranej, Przyczyna utraty, Powód porażki
		it: Motivo perdita, Motivo della perdita`
	),
	alias(
		'probability',
		2,
		`probability, probability percent, win probability, deal probability, likelihood, chance,
		deal stage probability, win chance, close probability
		de: Wahrscheinlichkeit, Abschlusswahrscheinlichkeit, Erfolgswahrscheinlichkeit
		es: Probabilidad
		fr: Probabilité
		pt: Probabilidade
		pl: Prawdopodobieństwo
		it: Probabilità
		nl: Waarschijnlijkheid, Kans`
	),
	alias(
		'source',
		0.5,
		`lead source, original source, deal source, opportunity source, source origin, source,
		original source type, marketing source, analytics source, origin, source channel, source name
		de: Quelle, Lead-Quelle, Herkunft, Ursprüngliche Quelle, Leadquelle
		es: Origen, Fuente, Fuente original, Origen del prospecto, Origen de prospecto
		es: Fuente de posible cliente, Origen del lead
		fr: Source, Origine, Origine de la piste, Source d'origine, Source du lead, Source originale
		pt: Origem, Fonte, Origem do lead, Fonte do lead, Fonte original
		pl: Źródło, Źródło potencjalnego klienta, Źródło leada, Źródło pozyskania, Źródło leadu
		it: Fonte, Origine, Fonte lead, Origine lead
		nl: Bron, Leadbron`
	),
	alias(
		'product',
		0.3,
		`product name, product, products, associated product, product family, line item, service
		de: Produkt
		es: Producto
		fr: Produit
		pt: Produto
		pl: Produkt
		it: Prodotto`
	),
	alias(
		'touches',
		0.7,
		`done activities, number of times contacted, times contacted, number of sales activities,
		touches, number of touches, touchpoints, touch points, total activities, activities count,
		activity count, number of contacts, contact attempts, attempts, activities
		de: Erledigte Aktivitäten, Anzahl Kontakte
		es: Actividades completadas, Número de contactos
		fr: Activités terminées, Nombre de contacts
		pt: Atividades concluídas
		pl: Wykonane aktywności, Zakończone aktywności`
	),
	alias(
		'cycle_days',
		0.7,
		`days to close, total days identified through closing, sales cycle days, cycle days, cycle time,
		sales cycle, sales cycle duration, days in pipeline, opportunity age, deal age, age days, age
		de: Tage bis zum Abschluss, Alter
		es: Días para cerrar
		fr: Jours avant clôture
		pt: Dias para fechar
		pl: Dni do zamknięcia`
	)
];
