/** The square on which web maps draw the Earth (EPSG:3857), its side one, north above. */
export type Plane = { x: number; y: number }

/** What is looked at: the middle, and how near (at zoom z the Earth is 512 × 2ᶻ pixels wide). */
export type MapView = Plane & { zoom: number }

/** Degrees of WGS 84 on that square; the poles are out of it. */
export const toPlane = ({ lat, lon }: { lat: number; lon: number }): Plane => {
  const sine = Math.sin((Math.min(85.05, Math.max(-85.05, lat)) * Math.PI) / 180)
  return { x: (lon + 180) / 360, y: 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI) }
}

/** …and back. */
export const toDegrees = ({ x, y }: Plane): { lat: number; lon: number } => ({
  lat: (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI,
  lon: x * 360 - 180,
})

/** How many pixels the Earth is wide. */
export const scaleAt = (zoom: number): number => 512 * 2 ** zoom

const [farthest, nearest] = [1, 18]

export const boundZoom = (zoom: number): number => Math.min(nearest, Math.max(farthest, zoom))

/** The view that holds all points in a frame of so many pixels, with a margin; nothing where there is no point. */
export const viewOfAll = (points: readonly Plane[], width: number, height: number): MapView | undefined => {
  if (!points.length) return undefined
  const [left, right] = spanOf(points.map(({ x }) => x))
  const [top, bottom] = spanOf(points.map(({ y }) => y))
  const margin = 48
  const room = Math.min(
    Math.max(1, width - 2 * margin) / Math.max(right - left, 1e-9),
    Math.max(1, height - 2 * margin) / Math.max(bottom - top, 1e-9),
  )
  return {
    x: (left + right) / 2,
    y: (top + bottom) / 2,
    zoom: Math.min(16, boundZoom(Math.log2(room / 512))),
  }
}

const spanOf = (all: readonly number[]): [number, number] =>
  all.reduce<[number, number]>(
    ([low, high], one) => [Math.min(low, one), Math.max(high, one)],
    [Infinity, -Infinity],
  )

/** Where a point stands in a frame, in pixels from its upper left corner. */
export const pixelOf = (point: Plane, view: MapView, width: number, height: number): Plane => ({
  x: (point.x - view.x) * scaleAt(view.zoom) + width / 2,
  y: (point.y - view.y) * scaleAt(view.zoom) + height / 2,
})

/** Points that stand in one square: what is drawn as one. */
export type PointGroup<Point> = { at: Plane; points: Point[] }

/** Pixels of the side of a square in which points are drawn as one, and how far apart what is drawn stands: each can be touched apart. */
const side = 44
const apart = 36

/**
 * Groups points that would hide each other. Squares lie on the Earth, not in the frame, so that a map that is dragged regroups nothing; the
 * nearer it is looked at, the smaller they are. Two groups that meet across the side of their squares are one.
 */
export const groupPoints = <Point extends { at: Plane }>(
  points: readonly Point[],
  zoom: number,
): PointGroup<Point>[] => {
  const scale = scaleAt(Math.round(zoom * 2) / 2) / side
  const squares = new Map<string, Point[]>()
  for (const point of points) {
    const name = nameAt(point.at, scale)
    const square = squares.get(name)
    if (square) square.push(point)
    else squares.set(name, [point])
  }
  const groups = new Map<string, PointGroup<Point>>()
  for (const square of squares.values()) {
    let group = groupOf(square)
    for (let met = meets(groups, group, scale); met !== undefined; met = meets(groups, group, scale)) {
      group = groupOf([...(groups.get(met)?.points ?? []), ...group.points])
      groups.delete(met)
    }
    groups.set(nameAt(group.at, scale), group)
  }
  return [...groups.values()]
}

const squareName = (x: number, y: number): string => `${Math.floor(x)}/${Math.floor(y)}`

const nameAt = ({ x, y }: Plane, scale: number): string => squareName(x * scale, y * scale)

/** The name of a group that this one would hide: in its own square, or near it in the next. */
const meets = <Point>(
  groups: ReadonlyMap<string, PointGroup<Point>>,
  { at }: PointGroup<Point>,
  scale: number,
): string | undefined => {
  const own = nameAt(at, scale)
  if (groups.has(own)) return own
  return [-1, 0, 1]
    .flatMap((right) => [-1, 0, 1].map((down) => squareName(at.x * scale + right, at.y * scale + down)))
    .find((name) => {
      const other = groups.get(name)
      return other && Math.hypot(other.at.x - at.x, other.at.y - at.y) * scale < apart / side
    })
}

const groupOf = <Point extends { at: Plane }>(points: Point[]): PointGroup<Point> => ({
  at: { x: meanOf(points.map(({ at }) => at.x)), y: meanOf(points.map(({ at }) => at.y)) },
  points,
})

const meanOf = (all: readonly number[]): number => all.reduce((sum, one) => sum + one, 0) / all.length

/** The view with a pixel of the frame as near as before, and so much nearer around it. */
export const zoomAround = (
  view: MapView,
  pixel: Plane,
  by: number,
  { width, height }: { width: number; height: number },
): MapView => {
  const zoom = boundZoom(view.zoom + by)
  const at = pointAt(pixel, view, width, height)
  const moved = { ...view, zoom }
  const then = pointAt(pixel, moved, width, height)
  return { ...moved, x: view.x + at.x - then.x, y: view.y + at.y - then.y }
}

/** The point of the Earth under a pixel of the frame. */
export const pointAt = (pixel: Plane, view: MapView, width: number, height: number): Plane => ({
  x: view.x + (pixel.x - width / 2) / scaleAt(view.zoom),
  y: view.y + (pixel.y - height / 2) / scaleAt(view.zoom),
})
