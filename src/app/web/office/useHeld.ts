import { useEffect } from 'preact/hooks'
import type { Queries } from '../../../field/core/contract.ts'
import { grants } from '../../../field/core/grants.ts'
import { type Actor, mayAnywhere } from '../../../kernel/core/access.ts'
import { asker } from '../../../kernel/web/ask.ts'
import { onFact } from '../../../kernel/web/live.ts'

const { useAsk } = asker<Pick<Queries, 'held.waiting'>>()

/** How many acts of withdrawn phones wait to be read by whoever sits here. */
export const useHeld = (me: Pick<Actor, 'role'>): number => {
  const reads = mayAnywhere(grants, 'reviewHeld', me)
  const { data, again } = useAsk('held.waiting', reads ? {} : null)
  useEffect(
    () => (reads ? onFact(({ type }) => type.startsWith('held.') && again()) : undefined),
    [reads, again],
  )
  return data?.n ?? 0
}
