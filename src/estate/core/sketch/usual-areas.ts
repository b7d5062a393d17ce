/** What a room usually measures here, in square metres, where nobody has said: enough to draw it. */
const usual: Record<string, number> = {
  living: 19,
  bedroom: 11,
  kitchen: 9,
  bathroom: 5,
  toilet: 2,
  hall: 5,
  utility: 2.5,
  cellar: 4,
  balcony: 5,
  parking: 12,
  stairs: 10,
  landing: 8,
  technical: 6,
}
/** A cupboard is drawn large enough for a thumb. */
const leastArea = 3.2
/** A hall for all is drawn smaller than it is: beside it there are cupboards. */
const mostArea = 60

export const drawnArea = (kind: string, surface: number | null): number =>
  Math.min(mostArea, Math.max(leastArea, surface ?? usual[kind] ?? 9))

/** Where a room is drawn: those of the day above, those through which one walks between, the others below. */
const bands: Record<string, 0 | 1 | 2> = {
  living: 0,
  kitchen: 0,
  balcony: 0,
  hall: 1,
  landing: 1,
  stairs: 1,
}

export const bandOf = (kind: string): 0 | 1 | 2 => bands[kind] ?? 2
