import { useEffect, useState } from 'preact/hooks'
import type { Card } from '../../../estate/core/contract.ts'
import { isNo } from '../../../kernel/web/door.ts'
import { estate } from './door.ts'

const cards = new Map<string, Card>()

/** The card of a building, asked once while the page lives: a place does not change during a round. */
export const useCard = (building: string | undefined): Card | undefined => {
  const [, drawn] = useState(0)
  useEffect(() => {
    if (!building || cards.has(building)) return
    let gone = false
    void estate.ask('place.card', { building }).then((card) => {
      if (isNo(card)) return
      cards.set(building, card)
      if (!gone) drawn((n) => n + 1)
    })
    return () => {
      gone = true
    }
  }, [building])
  return building ? cards.get(building) : undefined
}
