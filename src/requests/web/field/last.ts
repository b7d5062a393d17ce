import type { Card } from '../../../estate/core/contract.ts'

/** Where the caretaker last was: the building and the stairwell, on this phone alone. */
export type Near = { building: string; entrance?: string }

const key = 'loge-field-near'

export const lastNear = (): Near | undefined => {
  const kept = localStorage.getItem(key)
  return kept ? (JSON.parse(kept) as Near) : undefined
}

export const keepNear = (near: Near): void => localStorage.setItem(key, JSON.stringify(near))

type Unit = Card['units'][number]

/** The common parts that one meets from a stairwell: its own, and those of the whole building. */
export const partsFrom = (units: readonly Unit[], entrance: string | undefined): readonly Unit[] =>
  units.filter(
    (u) => u.kind === 'common' && (u.entrance === null || entrance === undefined || u.entrance === entrance),
  )

/** A building with several stairwells asks which one; with one, it is known. */
export const entranceOf = (card: Card, asked: string | undefined): string | undefined =>
  asked ?? (card.entrances.length === 1 ? card.entrances[0]?.id : undefined)
