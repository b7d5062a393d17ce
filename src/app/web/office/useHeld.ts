import { useEffect } from 'preact/hooks'
import type { Queries } from '../../../field/core/contract.ts'
import { asker } from '../../../kernel/web/ask.ts'
import { onFact } from '../../../kernel/web/live.ts'

const { useAsk } = asker<Pick<Queries, 'held.waiting'>>()
const readers: readonly string[] = ['agent', 'manager', 'hq']

/** How many acts of withdrawn phones wait to be read by whoever sits here. */
export const useHeld = (role: string): number => {
  const reads = readers.includes(role)
  const { data, again } = useAsk('held.waiting', reads ? {} : null)
  useEffect(
    () => (reads ? onFact(({ type }) => type.startsWith('held.') && again()) : undefined),
    [reads, again],
  )
  return data?.n ?? 0
}
