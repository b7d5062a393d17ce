import { useAsk } from './channels-client.ts'

/** Where one stands in the pile of messages: addresses of those before and after, and how many there are. */
export type Pile = { before: string | undefined; next: string | undefined; left: number }

/** The pile as the list has it: dangers first, then the oldest. */
export const usePile = (id: string): Pile => {
  const { data } = useAsk('intake.list', {}, true)
  const rows = data?.rows ?? []
  const at = rows.findIndex((row) => row.id === id)
  const addressAt = (place: number): string | undefined =>
    at >= 0 && rows[place] ? `/bureau/arrivees/${rows[place].id}` : undefined
  return { before: addressAt(at - 1), next: addressAt(at + 1), left: data?.n ?? 0 }
}
