import { isSpelledAlike, ownerOf, type PlaceFamily, type Speaker } from './field-owners.ts'
import type { NewLine } from './inventory/statement-lines.ts'

/** A line of what was said of a place, with who said it. */
export type PlaceLine = {
  id: number
  object: string
  field: string
  value: unknown
  state: 'stands' | 'proposed' | 'differs' | 'refused'
  speaker: Speaker
}

/** What an extract says of one place, beside what stands there. */
export type HeardPlace = {
  family: PlaceFamily
  object: string
  held: object
  says: object
  lines: readonly PlaceLine[]
  from: Speaker
  /** who said what no line tells of: the first extract of the building */
  usual: Speaker
}

export type HeardValues = {
  /** what stands from now on, of the fields that several tell */
  values: Record<string, unknown>
  /** what is written down: a former value, the one that stands, or one that says otherwise */
  lines: NewLine[]
  /** values that stand still, of which no line told */
  stood: NewLine[]
  /** lines that stand no more */
  ended: number[]
}

/** An extract over a place: it fills what nobody said, replaces what a lesser source said, and stands beside what a better one says. */
export const hearExtract = (place: HeardPlace): HeardValues => {
  const heard: HeardValues = { values: {}, lines: [], stood: [], ended: [] }
  for (const [field, value] of Object.entries(place.says)) hearValue(heard, place, field, value)
  return heard
}

// Who says nothing of a field comes after all who do.
const rankOf = (order: readonly Speaker[], speaker: Speaker): number =>
  order.includes(speaker) ? order.indexOf(speaker) : order.length

const isNothing = (value: unknown): boolean => value === null || value === undefined || value === ''

const hearValue = (heard: HeardValues, place: HeardPlace, field: string, value: unknown): void => {
  const { family, object, lines, from, usual } = place
  const owner = ownerOf(family, field)
  const before: unknown = new Map(Object.entries(place.held)).get(field)
  heard.values[field] = value
  if (!owner) return
  const told = lines.filter((line) => line.object === object && line.field === field)
  const standing = told.find(({ state }) => state === 'stands' || state === 'proposed')
  const line = (said: unknown, state: NewLine['state']): NewLine => ({
    object,
    family,
    field,
    value: said,
    state,
    confidence: null,
  })
  if (isNothing(value)) {
    heard.values[field] = before
    return
  }
  // What that source said otherwise before, it says no more.
  const mine = told.filter((other) => other.state === 'differs' && other.speaker === from)
  const isSaid = (other: PlaceLine): boolean => owner.isSame(other.value, value)
  heard.ended.push(...mine.filter((other) => !isSaid(other)).map(({ id }) => id))
  const isRespelled = owner.spelledBy === from && !isSpelledAlike(value, before)
  if (owner.isSame(value, before) && !isRespelled) {
    heard.values[field] = before
    // Who said otherwise and now says the same differs no more.
    if (!isNothing(value))
      heard.ended.push(
        ...told.filter((one) => one.state === 'differs' && one.speaker === from).map(({ id }) => id),
      )
    return
  }
  if (isNothing(before) && !standing) {
    if (from !== usual) heard.lines.push(line(value, 'stands'))
    return
  }
  if (rankOf(owner.order, from) <= rankOf(owner.order, standing?.speaker ?? usual)) {
    heard.lines.push(...(standing ? [] : [line(before, 'past')]), line(value, 'stands'))
    heard.ended.push(...told.filter(({ state }) => state !== 'refused').map(({ id }) => id))
    return
  }
  heard.values[field] = before
  if (told.some((other) => other.state !== 'stands' && isSaid(other))) return
  if (!standing) heard.stood.push(line(before, 'stands'))
  heard.lines.push(line(value, 'differs'))
}
