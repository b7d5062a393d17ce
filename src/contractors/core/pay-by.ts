import { dayOf } from '../../kernel/core/dates.ts'
import { dateOf, dayNumberOf } from '../../kernel/core/zone.ts'

/** Days in which a landlord pays what accepted work has cost (Code de la commande publique, R. 2192-10). */
const payDays = 30

/** The last day (2026-02-12) to pay what was invoiced at this instant (ISO). */
export const payByOf = (invoicedAt: string): string => dateOf(dayNumberOf(dayOf(invoicedAt)) + payDays)
