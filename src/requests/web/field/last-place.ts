import type { Card, CodedPlace } from '../../../estate/core/contract.ts'
import { recallJson, remember } from '../../../kernel/web/local-memory.ts'
import type { RequestRow } from '../../core/contract.ts'

/** Where the caretaker last was: the building, the stairwell and the common part, on this phone alone. */
export type Near = { building: string; entrance?: string; unit?: string; part?: string }

const key = 'loge-field-near'

export const lastNear = (): Near | undefined => recallJson(key) as Near | undefined

export const keepNear = (near: Near): void => remember(key, JSON.stringify(near))

/** Where a label stands that was just read; of a dwelling its stairs alone, for one does not stay at a door. */
export const nearOfCode = ({ building, entrance, unit }: CodedPlace): Near => ({
  building: building.id,
  ...(entrance ? { entrance: entrance.id } : {}),
  ...(unit?.part ? { part: unit.part, unit: unit.id } : {}),
})

/** Where the caretaker most likely is: the last place of this phone, else of the last report made on the spot. */
export const nearOf = (open: readonly RequestRow[]): Near | undefined => {
  const near = lastNear()
  if (near) return near
  const [last] = open
    .filter((r) => r.channel === 'field' && r.place.part)
    .toSorted((a, b) => b.filedAt.localeCompare(a.filedAt))
  return last && { building: last.place.building, ...(last.place.part ? { part: last.place.part } : {}) }
}

type Unit = Card['units'][number]

/** The common parts that one meets from a stairwell: its own, and those of the whole building. */
export const partsFrom = (units: readonly Unit[], entrance: string | undefined): readonly Unit[] =>
  units.filter(
    (u) => u.kind === 'common' && (u.entrance === null || entrance === undefined || u.entrance === entrance),
  )

/** A building with several stairwells asks which one; with one, it is known. */
export const entranceOf = (card: Card, asked: string | undefined): string | undefined =>
  asked ?? (card.entrances.length === 1 ? card.entrances[0]?.id : undefined)
