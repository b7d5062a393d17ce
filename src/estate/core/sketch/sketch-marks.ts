import type { Rect } from './sketch-squares.ts'

export type SketchAsset = { id: string; kind: string; room: string | null; at: readonly number[] | null }

/** A room or a thing as the pages know it: its class, the id of what it is, its kind. */
export const mark = (name: 'r' | 'e', id: string, kind: string, d: string): string =>
  `<path class="${name}" data-id="${id}" data-k="${kind}" d="${d}"/>`

export const rect = ([x, y, w, h]: Rect): string => `M${x} ${y}h${w}v${h}h${-w}z`

/** A ring of so many around a point. */
export const ring = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`

/** Lines under each other around the middle of a place; the page knows by the id whose name it is. */
export const writeLines = (
  id: string,
  lines: readonly string[],
  [x, y]: [number, number],
  size: number,
): string => {
  const [first = '', ...rest] = lines
  const more = rest.map((line) => `<tspan x="${x}" dy="${Math.round(size * 1.2)}">${text(line)}</tspan>`)
  return `<text class="t" data-id="${id}" x="${x}" y="${y}" font-size="${size}">${text(first)}${more.join('')}</text>`
}

/** Control signs have no place in XML, even written as numbers; half a sign is none. */
const text = (raw: string): string =>
  [...raw]
    .filter((sign) => !/[\p{Cc}\p{Cs}\ufffe\uffff]/u.test(sign))
    .join('')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')

export const svg = (width: number, height: number, body: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" text-anchor="middle">${body}</svg>`
