import type { Card } from '../../../estate/core/contract.ts'
import { estate } from './field-client.ts'

/** The card of a building as far as it is known; `no` says why it is not. */
export const useCardOrNo = (building: string | undefined): { card?: Card; no?: string } => {
  const asked = estate.useAsk('place.card', building ? { building } : null, building ?? false)
  if (!building) return {}
  return {
    ...(asked.data ? { card: asked.data } : {}),
    ...(asked.state === 'refused' ? { no: asked.no.message } : {}),
  }
}

/** The same, where one goes on without it. */
export const useCard = (building: string | undefined): Card | undefined => useCardOrNo(building).card
