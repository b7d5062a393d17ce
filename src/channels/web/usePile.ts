import { useRef } from 'preact/hooks'
import { useAsk } from './channels-client.ts'

/** Where one stands in the pile of messages: addresses of those before and after, and how many there are. */
export type Pile = {
  before: string | undefined
  next: string | undefined
  left: number
  /** the message is settled: whoever goes on meets it no more, however late the list hears of it */
  leave: () => void
}

/** The pile as the list has it: dangers first, then the oldest. A message that is being settled keeps its neighbours. */
export const usePile = (id: string): Pile | undefined => {
  const { data, state } = useAsk('intake.list', {}, true)
  const stood = useRef({ id: '', before: '', next: '' })
  const settled = useRef(new Set<string>()).current
  if (!data && state !== 'refused') return undefined
  const listed = data?.rows ?? []
  for (const each of settled) if (!listed.some((row) => row.id === each)) settled.delete(each)
  const rows = listed.filter((row) => row.id === id || !settled.has(row.id))
  const at = rows.findIndex((row) => row.id === id)
  const addressAt = (place: number): string => (rows[place] ? `/bureau/arrivees/${rows[place].id}` : '')
  if (at >= 0) stood.current = { id, before: addressAt(at - 1), next: addressAt(at + 1) }
  const { before, next } = stood.current.id === id ? stood.current : { before: '', next: '' }
  return {
    before: before || undefined,
    next: next || undefined,
    left: data?.n ?? 0,
    leave: () => settled.add(id),
  }
}
