import { asker } from '../../../../kernel/web/ask.ts'
import { sender } from '../../../../kernel/web/outbox.ts'
import { go, useHere } from '../../../../kernel/web/router.ts'
import type { Commands, Queries } from '../../../core/contract.ts'

export const { useAsk } = asker<Queries>()
export const send = sender<Commands>()
export const path = '/bureau/tournees'

export type BuildingRound = Queries['round.building']['output']
export type RoundPoint = BuildingRound['points'][number]

/** What the address says, and how to change a part of it: a colleague who gets the link sees the same. */
export const useChoices = (): { query: URLSearchParams; set: (key: string, value: string) => void } => {
  const { query } = useHere()
  const set = (key: string, value: string): void => {
    const next = new URLSearchParams(query)
    if (value) next.set(key, value)
    else next.delete(key)
    go(next.size ? `${path}?${next.toString()}` : path, true)
  }
  return { query, set }
}
