/** A shape of a plan, as it may stand on a page: known elements with known attributes, nothing else. */
export type Shape = {
  tag: string
  attrs: Readonly<Record<string, string>>
  inside: readonly (Shape | string)[]
}

/** What a parser gives: an element (1) or words (3). */
export type ParsedNode = {
  nodeType: number
  nodeName: string
  nodeValue: string | null
  attributes?: ArrayLike<{ name: string; value: string }>
  childNodes: ArrayLike<ParsedNode>
}

const number = /^-?\d{1,9}(?:\.\d{1,6})?$/
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const values = {
  class: /^[a-z]{1,12}(?: [a-z]{1,12}){0,3}$/,
  d: /^[\d\s.,eE+MmLlHhVvAaCcSsQqTtZz-]*$/,
  transform: /^translate\(-?[\d.]{1,12}[ ,]-?[\d.]{1,12}\)$/,
  viewBox: /^-?[\d.]{1,12}(?:[ ,]-?[\d.]{1,12}){3}$/,
  points: /^[\d\s.,-]*$/,
  'text-anchor': /^(?:start|middle|end)$/,
  'data-id': uuid,
  'data-k': /^[a-zA-Z]{1,30}$/,
  // A picture of ours, and no other address.
  href: /^\/api\/files\/[0-9a-f]{64}$/,
  ...Object.fromEntries(
    ['x', 'y', 'dx', 'dy', 'x1', 'y1', 'x2', 'y2', 'cx', 'cy', 'r', 'width', 'height', 'font-size'].map(
      (name) => [name, number],
    ),
  ),
} as Record<string, RegExp>

const commonAttributes = ['class', 'transform', 'data-id', 'data-k']
const elements: Record<string, readonly string[]> = {
  svg: ['viewBox', 'text-anchor'],
  g: commonAttributes,
  path: [...commonAttributes, 'd'],
  rect: [...commonAttributes, 'x', 'y', 'width', 'height'],
  circle: [...commonAttributes, 'cx', 'cy', 'r'],
  line: [...commonAttributes, 'x1', 'y1', 'x2', 'y2'],
  polygon: [...commonAttributes, 'points'],
  polyline: [...commonAttributes, 'points'],
  image: [...commonAttributes, 'x', 'y', 'width', 'height', 'href'],
  text: [...commonAttributes, 'x', 'y', 'dx', 'dy', 'font-size', 'text-anchor'],
  tspan: ['x', 'y', 'dx', 'dy'],
}
const spoken = new Set(['text', 'tspan'])

/** A building drawn in more shapes than that is no plan. */
const mostShapes = 20_000
const deepest = 12

/**
 * The plan in what was parsed: known elements and attributes whose values are numbers, paths, ids of ours. Everything else is
 * left out, so that a file brings neither a script nor an address from elsewhere into the page. Nothing, when it is no plan.
 */
export const cleanShapes = (root: ParsedNode): Shape | undefined => {
  let left = mostShapes
  const clean = (node: ParsedNode, depth: number): Shape | undefined => {
    const known = Object.hasOwn(elements, node.nodeName) ? elements[node.nodeName] : undefined
    if (node.nodeType !== 1 || !known || depth > deepest || left-- <= 0) return undefined
    const attrs: Record<string, string> = {}
    for (const { name, value } of Array.from(node.attributes ?? []))
      if (known.includes(name) && values[name]?.test(value)) attrs[name] = value
    const inside = Array.from(node.childNodes).flatMap((child): (Shape | string)[] => {
      if (child.nodeType === 3) return spoken.has(node.nodeName) && child.nodeValue ? [child.nodeValue] : []
      const shape = clean(child, depth + 1)
      return shape ? [shape] : []
    })
    return { tag: node.nodeName, attrs, inside }
  }
  const svg = root.nodeName === 'svg' ? clean(root, 0) : undefined
  return svg?.attrs['viewBox'] ? svg : undefined
}
