import { dayOf } from '../../../kernel/core/dates.ts'
import type { Queries, RequestRow } from '../../../requests/core/contract.ts'
import type { PackHead } from './renew-pack.ts'
import { unfoldRow } from './unfold-pack.ts'

type Today = Queries['day.today']['output']

/** The day as the server answers it: who comes on it, what waits, what is open: dangers first, then what is due first. */
export const todayOf = (head: PackHead, day: string): Today => {
  const rows = new Map(head.rows.flatMap((r) => unfoldRow(head, r) ?? []).map((r) => [r.id, r]))
  const open = [...rows.values()].filter((r) => !r.closedAt).sort(byDue)
  return {
    visits: head.visits
      .filter((v) => dayOf(v.slot.starts) === day)
      .flatMap(({ request, ...visit }) => {
        const row = rows.get(request)
        return row ? [{ ...visit, request: row }] : []
      }),
    mine: open.filter((r) => r.ball === 'caretaker').slice(0, 300),
    open: open.filter((r) => r.ball !== 'caretaker').slice(0, 300),
    buildings: head.buildings
      .map(({ id, name, address, dwellings }) => ({ id, name, address, dwellings }))
      .sort((a, b) => compare(a.name, b.name) || compare(a.address, b.address) || compare(a.id, b.id)),
  }
}

// As the database orders them: by the letters' numbers, not by a language.
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
// As the server says it: of what is open, what burns and is not said to be over.
const isDanger = ({ urgency, status }: RequestRow): boolean => urgency === 'U0' && status !== 'resolved'
const byDue = (a: RequestRow, b: RequestRow): number =>
  Number(isDanger(b)) - Number(isDanger(a)) || compare(a.due, b.due) || compare(a.id, b.id)
