import type { FinishSurface } from '../../../estate/core/contract.ts'
import type { LastRoom } from '../contract.ts'
import type { Element } from '../record/record-shapes.ts'

/** A surface as the estate knows it today: corrected by somebody, or renewed by works. */
export type KnownFinish = {
  room: string
  surface: FinishSurface
  material: Element['material'] | null
  /** a day (`yyyy-mm-dd`) */
  renewedOn: string | null
}

/**
 * A room of the last record with what the estate has learnt since (`on`: the day of that record). What works renewed after it is new, and
 * nothing of what was found on it before is there any more.
 */
export const renewRoom = (room: LastRoom, finishes: readonly KnownFinish[], on: string | null): LastRoom => ({
  ...room,
  elements: room.elements.map((element) => {
    const known = finishes.find((each) => each.room === room.room && each.surface === element.surface)
    return known ? renewElement(element, known, on) : element
  }),
})

const renewElement = (element: Element, { material, renewedOn }: KnownFinish, on: string | null): Element => {
  const said = {
    ...element,
    ...(material ? { material } : {}),
    ...(renewedOn ? { since: Number(renewedOn.slice(0, 4)) } : {}),
  }
  // Of a year alone nobody knows whether it was before or after.
  const isNew = renewedOn !== null && on !== null && renewedOn > on && !renewedOn.endsWith('-01-01')
  return isNew ? { ...said, condition: 'new', isClean: true, flaws: [] } : said
}
