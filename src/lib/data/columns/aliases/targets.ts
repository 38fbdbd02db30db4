import { alias, type AliasTable } from './aliasTable';
import { currency, repOrName } from './people';
import { repPeriodAliases } from './repPeriods';

const when = ['period', 'period_start', 'period_end', 'year', 'month'];

/** Headers of a list of targets: whose, for which period, of what, how much. */
export const targetAliases: AliasTable = [
	{ ...repOrName, weight: 0.5 },
	currency,
	...repPeriodAliases.filter(({ role }) => when.includes(role)),
	alias(
		'metric',
		2,
		`metric, measure, kpi, target metric, target type, quota type, goal type, metric name
		de: Kennzahl, Zielart
		es: Métrica, Indicador
		fr: Indicateur
		pt: Métrica, Indicador
		pl: Miernik, Wskaźnik`
	),
	alias(
		'target',
		1.5,
		`target, quota, goal, target value, quota amount, sales quota, sales target, target amount,
		goal value, value, revenue target, bookings target, quota amount usd
		de: Ziel, Zielwert, Quote, Soll, Vorgabe
		es: Objetivo, Meta, Cuota
		fr: Objectif, Quota
		pt: Meta, Objetivo, Cota
		pl: Cel, Plan, Kwota celu`
	)
];
