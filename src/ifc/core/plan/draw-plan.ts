import type { Polygon } from '../model/polygon.ts'
import { type FlatBox, cachedBox, boxOf, overlap } from './contour.ts'
import { type Label, labelOf, lineHeight } from './place-label.ts'
import { nearIn } from './find-nearby.ts'
import { closedPath, cm } from './svg-path.ts'
import type { Floor, RoomShown } from './plan-shapes.ts'

/** White around a plan and between two floors, and the height of a floor's name; centimetres. */
const margin = 20
const apart = 80
const title = 40

/**
 * Floors under each other as one SVG: classes alone, whole centimetres, `data-g` and `data-k` on rooms and equipment. Inside
 * the group of a floor the coordinates are those of the whole building, so that the same wall is at the same place on every
 * plan. `style` is for a file that is looked at alone.
 */
export const draw = (floors: readonly Floor[], style = ''): string => {
  let [width, bottom] = [0, 0]
  const named = floors.length > 1
  const groups = floors.map((floor) => {
    const [west, north, east, south] = inCentimetres(boxOfFloor(floor))
    const top = bottom + (bottom > 0 ? apart : 0) + margin + (named ? title : 0)
    width = Math.max(width, east - west)
    bottom = top + south - north + margin
    const name = named && floor.name ? heading(floor.name, west, north) : ''
    return `<g transform="translate(${margin - west} ${top - north})">${name}${body(floor)}</g>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width + 2 * margin} ${bottom}" text-anchor="middle">${style}${groups.join('')}</svg>`
}

const heading = (name: string, west: number, north: number): string =>
  `<text class="t h" x="${west}" y="${north - margin}" font-size="30" text-anchor="start">${text(name)}</text>`

const boxOfFloor = ({ walls, openings, rooms, equipment, stairs }: Floor): FlatBox =>
  boxOf([
    ...walls,
    ...stairs,
    ...rooms.flatMap(({ contours }) => contours),
    ...equipment.map((each) => each.around),
    ...openings.map(
      ({ box: [w, n, e, s] }): Polygon => [
        [w, n],
        [e, s],
      ],
    ),
  ])

const inCentimetres = (box: FlatBox): FlatBox => [
  Math.floor(box[0] / 10),
  Math.floor(box[1] / 10),
  Math.ceil(box[2] / 10),
  Math.ceil(box[3] / 10),
]

const body = (floor: Floor): string =>
  [
    ...floor.rooms.map((room) => `<path class="r"${marks(room)} d="${closedPath(room.contours)}"/>`),
    path('s', closedPath(floor.stairs)),
    path('w', closedPath(floor.walls)),
    path('o', openings(floor, 'window')),
    path('d', openings(floor, 'door')),
    ...floor.equipment.map((thing) => `<path class="e"${marks(thing)} d="${closedPath([thing.around])}"/>`),
    ...labels(floor),
  ].join('')

const marks = ({ mark, kind }: { mark: string; kind: string }): string =>
  ` data-g="${text(mark)}" data-k="${text(kind)}"`

const path = (name: string, d: string): string => (d ? `<path class="${name}" d="${d}"/>` : '')

const openings = (floor: Floor, kind: 'door' | 'window'): string =>
  floor.openings.map((each) => (each.kind === kind ? each.path : '')).join('')

const labels = (floor: Floor): string[] => {
  const standing = nearIn(
    [
      ...floor.equipment.map(({ around }) => boxOf([around])),
      ...floor.openings.flatMap(({ kind, box }) => (kind === 'door' ? [box] : [])),
      ...floor.stairs.map((each) => boxOf([each])),
    ],
    (box) => box,
  )
  const written: FlatBox[] = []
  const [west, , east] = boxOfFloor(floor)
  const largest = Math.max(220, Math.min(360, (east - west) / 40))
  const sizes = [1, 0.8, 0.65].map((share) => Math.round((largest * share) / 10) * 10)
  return floor.rooms.flatMap((room) => {
    const around = cachedBox(room.contours)
    const taken = [...standing(around), ...written.filter((each) => overlap(each, around))]
    const found = texts(room)
      .map((lines) => labelOf({ room: room.contours, lines }, sizes, taken))
      .find((each) => each !== undefined)
    if (!found) return []
    written.push(found.box)
    return [drawLabel(room, found.label)]
  })
}

/** The name and the area; the words of a long name under each other; then the name alone. */
const texts = ({ name, area }: RoomShown): string[][] => {
  const measure = area === null ? [] : [`${area.toFixed(1).replace('.', ',')} m²`]
  if (!name) return measure.length > 0 ? [measure] : []
  const words = name.split(' ')
  return [
    [name, ...measure],
    ...(words.length > 1 && words.length < 4 ? [[...words, ...measure]] : []),
    ...(measure.length > 0 ? [[name]] : []),
  ]
}

const drawLabel = ({ mark }: RoomShown, { x, y, size, lines }: Label): string => {
  const step = cm(size * lineHeight)
  const first = cm(y - ((lines.length - 1) * size * lineHeight) / 2 + size * 0.35)
  const [start, ...rest] = lines
  const more = rest.map((each) => `<tspan x="${cm(x)}" dy="${step}">${text(each)}</tspan>`)
  return `<text class="t" data-g="${text(mark)}" x="${cm(x)}" y="${first}" font-size="${cm(size)}">${text(start!)}${more.join('')}</text>`
}

/** Control signs have no place in XML, even written as numbers. */
const text = (raw: string): string =>
  [...raw]
    .filter((sign) => sign >= ' ')
    .join('')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;')
