import { alias, type AliasTable } from './aliasTable';
import { currency, repOrName } from './people';

/** Headers of the sheet that most managers keep: one row per rep and month. */
export const repPeriodAliases: AliasTable = [
	repOrName,
	currency,
	alias(
		'period',
		1.5,
		`period, month year, year month, reporting month, reporting period, month, quarter, week,
		month ending, week ending, week of, week starting, month start, period label, fiscal period,
		month beginning, date
		de: Zeitraum, Periode, Monat, Quartal, Woche, Kalendermonat, Kalenderwoche, Datum
		es: Período, Periodo, Mes, Trimestre, Semana, Fecha
		fr: Période, Mois, Trimestre, Semaine, Date
		pt: Período, Mês, Trimestre, Semana, Data
		pl: Okres, Miesiąc, Kwartał, Tydzień, Data
		it: Periodo, Mese, Trimestre, Settimana, Data
		nl: Periode, Maand, Kwartaal, Week
		sv: Månad, Kvartal`
	),
	alias(
		'period_start',
		1.5,
		`period start, start of period, start date, start, from, period begin`
	),
	alias('period_end', 1.5, `period end, end of period, end date, end, to, through`),
	alias(
		'year',
		0.5,
		`year
		de: Jahr
		es: Año
		fr: Année
		pt: Ano
		pl: Rok
		it: Anno
		nl: Jaar`
	),
	alias('month', 0.5, `month name, month number`),
	alias(
		'dials',
		2.5,
		`dials, dials made, calls made, outbound calls, calls, phone calls, total calls, total dials,
		number of calls, number of dials, outbound dials, call volume, calls logged, call attempts
		de: Anrufe, Anwahlen, Anzahl Anrufe, Telefonate
		es: Llamadas, Llamadas realizadas, Número de llamadas
		fr: Appels, Appels passés, Nombre d'appels
		pt: Ligações, Chamadas, Ligações feitas, Número de ligações
		pl: Połączenia, Telefony, Liczba połączeń, Wykonane połączenia
		it: Chiamate, Telefonate
		nl: Telefoontjes, Gesprekken gevoerd, Belletjes
		sv: Samtal`
	),
	alias(
		'conversations',
		2.5,
		`conversations, connects, connected calls, live conversations, calls connected, connections,
		conversations held, number of conversations, contacts reached, answered calls, talks
		de: Gespräche, Erreichte Kontakte
		es: Conversaciones, Contactos efectivos
		fr: Conversations, Appels aboutis
		pt: Conversas, Contatos efetivos
		pl: Rozmowy, Odbyte rozmowy
		it: Conversazioni
		nl: Gesprekken`
	),
	alias(
		'demos',
		2.5,
		`demos, demos held, demos completed, demos done, demonstrations, product demos, number of demos,
		presentations, demo calls, demos given, meetings held, meetings completed, meetings,
		appointments
		de: Demos, Vorführungen, Präsentationen, Termine
		es: Demos, Demostraciones, Presentaciones, Reuniones
		fr: Démos, Démonstrations, Présentations, Rendez-vous
		pt: Demos, Demonstrações, Apresentações, Reuniões
		pl: Dema, Demo, Prezentacje, Spotkania
		it: Demo, Dimostrazioni, Presentazioni, Riunioni`
	),
	alias(
		'opportunities',
		2,
		`opportunities, opps, opportunities created, opps created, new opportunities, new opps,
		deals created, qualified opportunities, sqls, number of opportunities, new deals, opportunity
		de: Opportunities, Verkaufschancen, Chancen, Neue Chancen
		es: Oportunidades, Oportunidades creadas
		fr: Opportunités, Opportunités créées
		pt: Oportunidades, Oportunidades criadas
		pl: Szanse, Szanse sprzedaży, Nowe szanse
		it: Opportunità`
	),
	alias(
		'wins',
		2,
		`wins, deals won, won deals, closed won deals, deals closed, closed deals, number of wins,
		closed won, won, number won, opportunities won, units sold, new customers, deals, number of deals
		de: Gewonnene Deals, Abschlüsse, Gewonnen
		es: Negocios ganados, Ventas cerradas, Ganados, Cierres
		fr: Affaires gagnées, Ventes conclues, Gagnées
		pt: Negócios ganhos, Vendas fechadas, Ganhos, Fechamentos
		pl: Wygrane, Wygrane szanse, Zamknięte transakcje
		it: Vinte, Trattative vinte`
	),
	alias(
		'bookings',
		2,
		`bookings, booked, bookings usd, booked revenue, closed won amount, closed won revenue, won amount,
		closed revenue, revenue booked, won revenue, new arr, acv booked, arr, acv, tcv, revenue,
		sales, sales revenue, amount won, amount booked, total sales, total bookings, amount, new business
		de: Umsatz, Auftragseingang, Buchungen, Gewonnener Umsatz
		es: Ventas, Ingresos, Importe ganado, Facturación, Monto ganado
		fr: Chiffre d'affaires, Ventes, CA, Montant gagné, Prises de commandes
		pt: Vendas, Receita, Faturamento, Valor ganho
		pl: Sprzedaż, Przychód, Przychody, Wartość wygranych
		it: Fatturato, Vendite, Ricavi
		nl: Omzet`
	)
];
