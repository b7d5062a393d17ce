import { dayOf } from '../../../kernel/core/dates.ts'
import type { FirmOrder, Queries } from '../../core/contract.ts'

type Day = Queries['order.day']['output']

/** The firm is there, or nearly: what it may say first is that it is done. */
export const hasCome = ({ slot, status }: FirmOrder, now: string): boolean =>
  status === 'underway' || (slot !== null && Date.parse(slot.starts) - Date.parse(now) < 30 * 60_000)

/** A visit of another day is not now, whatever nobody has said of it. */
export const isOfToday = ({ slot }: FirmOrder, now: string): boolean =>
  slot === null || dayOf(slot.starts) === dayOf(now)

/** One main action a screen: the visit whose hour is nearest among those that may be told, else the first order that waits for a yes. */
export const mainOf = ({ today, answer }: Day, now: string): FirmOrder | undefined => {
  const away = ({ slot }: FirmOrder): number =>
    slot ? Math.abs(Date.parse(slot.starts) - Date.parse(now)) : Infinity
  const visits = today.filter(({ can, slot }) => can['report'] === 'yes' && can['accept'] !== 'yes' && slot)
  return (
    visits.toSorted((a, b) => away(a) - away(b))[0] ??
    [...today, ...answer].find(({ can }) => can['accept'] === 'yes')
  )
}
