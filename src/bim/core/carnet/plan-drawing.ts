import { type Element, readXml } from '../../../ifc/core/xml/read-xml.ts'
import type { Drawing, Shape } from '../../../kernel/core/paper.ts'

/**
 * The shapes of a plan as the house draws them (see `plan/draw-plan`, and the sketches of the estate): groups that are moved, paths,
 * rectangles, polygons, lines, circles and texts. Undefined when it is no drawing. What is not of these is left out.
 */
export const drawingOf = (svg: string): Drawing | undefined => {
  const root = readXml(svg)
  if ('code' in root || root.name !== 'svg') return undefined
  const box = numbersOf(root.attributes['viewBox'])
  if (box.length !== 4 || !(box[2]! > 0 && box[3]! > 0)) return undefined
  return {
    box: box as Drawing['box'],
    shapes: inside(root, {
      x: 0,
      y: 0,
      look: '',
      start: root.attributes['text-anchor'] !== 'middle',
      size: 16,
    }),
  }
}

type TextPlace = { x: number; y: number; look: string; start: boolean; size: number }

const inside = (element: Element, around: TextPlace): Shape[] =>
  element.children.flatMap((child) => {
    const { attributes: a } = child
    const [dx = 0, dy = 0] = numbersOf(/translate\(([^)]*)\)/.exec(a['transform'] ?? '')?.[1])
    const here: TextPlace = {
      x: around.x + dx,
      y: around.y + dy,
      look: a['class']?.split(' ')[0] ?? around.look,
      start: a['text-anchor'] === undefined ? around.start : a['text-anchor'] !== 'middle',
      size: Number(a['font-size'] ?? around.size) || around.size,
    }
    if (child.name === 'g' || child.name === 'a') return inside(child, here)
    const { x, y, look } = here
    if (child.name === 'text') return textShapes(child, here)
    const d = outlines[child.name]?.(a)
    return d ? [{ is: 'path', d, x, y, look }] : []
  })

/** Each kind of shape as a path. */
const outlines: Record<string, (a: Element['attributes']) => string> = {
  path: (a) => a['d'] ?? '',
  rect: (a) => {
    const [x, y, w, h] = ['x', 'y', 'width', 'height'].map((name) => Number(a[name] ?? 0))
    return `M${x} ${y}h${w}v${h}h${-w!}z`
  },
  polygon: (a) => `M${numbersOf(a['points']).join(' ')}z`,
  polyline: (a) => `M${numbersOf(a['points']).join(' ')}`,
  line: (a) => `M${a['x1'] ?? 0} ${a['y1'] ?? 0}L${a['x2'] ?? 0} ${a['y2'] ?? 0}`,
  circle: (a) => {
    const [x, y, r] = ['cx', 'cy', 'r'].map((name) => Number(a[name] ?? 0))
    return `M${x! - r!} ${y}a${r} ${r} 0 1 0 ${2 * r!} 0a${r} ${r} 0 1 0 ${-2 * r!} 0z`
  },
}

const textShapes = (text: Element, { x, y, look, size, start }: TextPlace): Shape[] => {
  const spans = text.children.filter(({ name }) => name === 'tspan')
  const lines = [text.text, ...spans.map((span) => span.text)].map((line) => line.trim()).filter(Boolean)
  const at: [number, number] = [Number(text.attributes['x'] ?? 0), Number(text.attributes['y'] ?? 0)]
  const step = Number(spans.find(({ attributes }) => attributes['dy'])?.attributes['dy']) || size * 1.2
  return lines.length ? [{ is: 'text', x, y, look, at, size, lines, step, start }] : []
}

const numbersOf = (text: string | undefined): number[] =>
  (text ?? '')
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(Number)
    .filter(Number.isFinite)
