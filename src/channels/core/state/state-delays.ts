import { dayOf, instantAt } from '../../../kernel/core/dates.ts'

/**
 * What the State’s service gives a landlord to answer an injunction. A delay of that service and not of a law: its own letter names it,
 * and after it the dossier goes to the administration.
 */
export const injunction = {
  status: 'INJONCTION_BAILLEUR',
  days: 21,
  source: 'https://signal-logement.beta.gouv.fr',
  title: 'Signal-Logement, courrier au bailleur (« trois semaines »)',
  asOf: '2026-08-07',
  checked: 'official',
} as const

const day = 86_400_000

/** Until when an injunction is answered: the end of that day in Paris (ISO), three weeks after its deposit. Nothing of other dossiers. */
export const injunctionDue = (status: string, depositedAt: string | null): string | null => {
  if (status !== injunction.status || !depositedAt) return null
  const last = dayOf(
    new Date(Date.parse(instantAt(dayOf(depositedAt), '12:00')) + injunction.days * day).toISOString(),
  )
  return instantAt(last, '23:59')
}
