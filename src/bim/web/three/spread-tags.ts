/** A tag in a frame: its middle and its size, in dots of the page. */
export type TagBox = { x: number; y: number; width: number; height: number }
type Frame = { width: number; height: number }

/** Where a tag stands, and how many others are counted on it; or, as a number, the tag on which it is counted. */
export type TagPlace = { x: number; y: number; counted: number } | number

/** A tag further away than this, in its own heights, would no longer say which place it is of. */
const reach = 2

/**
 * No tag covers another, or is cut by the edge: each stands where it belongs, or just below or above, the first ones first. For
 * whom there is no such room is counted on the nearest one that stands. `tags`: undefined for those that are out of view.
 */
export const spreadTags = (tags: readonly (TagBox | undefined)[], frame: Frame): (TagPlace | undefined)[] => {
  const stands = new Map<number, TagBox>()
  const places = tags.map((tag, i): TagPlace | undefined => {
    if (!tag) return undefined
    const free = roomFor(tag, frame, [...stands.values()])
    if (!free) return nearestOf(stands, tag)
    stands.set(i, free)
    return { x: free.x, y: free.y, counted: 0 }
  })
  for (const place of places) {
    const on = typeof place === 'number' ? places[place] : undefined
    if (typeof on === 'object') on.counted++
  }
  return places
}

const roomFor = (tag: TagBox, frame: Frame, others: readonly TagBox[]): TagBox | undefined => {
  const inside = (at: number, size: number, all: number): number =>
    Math.max(size / 2, Math.min(all - size / 2, at))
  for (const step of steps) {
    const moved = {
      ...tag,
      x: inside(tag.x, tag.width, frame.width),
      y: inside(tag.y + step * tag.height, tag.height, frame.height),
    }
    if (!others.some((other) => covers(other, moved))) return moved
  }
  return undefined
}

/** Nothing, then ever further, below before above. */
const steps: readonly number[] = Array.from({ length: reach * 4 + 1 }, (_, i) =>
  i % 2 ? (i + 1) / 4 : -i / 4,
)

const covers = (one: TagBox, other: TagBox): boolean =>
  Math.abs(one.x - other.x) < (one.width + other.width) / 2 &&
  Math.abs(one.y - other.y) < (one.height + other.height) / 2

const nearestOf = (stands: ReadonlyMap<number, TagBox>, { x, y }: TagBox): number | undefined =>
  [...stands].sort(
    ([, one], [, other]) => Math.hypot(one.x - x, one.y - y) - Math.hypot(other.x - x, other.y - y),
  )[0]?.[0]
