/** west, north, width, height; in the units of the plan (centimetres), or in pixels of the screen. */
export type Box = readonly [x: number, y: number, width: number, height: number]
export type ViewPoint = readonly [x: number, y: number]

/** How a plan is looked at: the point in the middle, and how much larger than the whole. */
export type View = { middle: ViewPoint; zoom: number }

export const boxOf = (viewBox: string): Box => viewBox.split(/[ ,]/).map(Number) as unknown as Box

/** The plan's box, widened to the shape of the window that it is seen through. */
export const fillWindow = ([x, y, w, h]: Box, [width, height]: ViewPoint): Box => {
  const [fullWidth, fullHeight] = [Math.max(w, (h * width) / height), Math.max(h, (w * height) / width)]
  return [x - (fullWidth - w) / 2, y - (fullHeight - h) / 2, fullWidth, fullHeight]
}

export const wholeView = ([x, y, w, h]: Box): View => ({ middle: [x + w / 2, y + h / 2], zoom: 1 })

/** What is seen of the box. */
export const visibleBox = ([, , w, h]: Box, { middle: [x, y], zoom }: View): Box => [
  x - w / zoom / 2,
  y - h / zoom / 2,
  w / zoom,
  h / zoom,
]

/** Whether the middle of a box is in what is seen. */
export const isInSight = ([x, y, w, h]: Box, [west, north, width, height]: Box): boolean => {
  const [cx, cy] = [x + w / 2, y + h / 2]
  return cx >= west && cy >= north && cx <= west + width && cy <= north + height
}

/** At most so close that a radiator (80 cm) is as wide as a small phone. */
export const closest = ([, , w]: Box): number => Math.max(2, w / 90)

/** Kept between the whole and the closest, and never beside the plan. */
export const keepWithin = (box: Box, { middle, zoom }: View): View => {
  const near = Math.min(Math.max(zoom, 1), closest(box))
  const [x, y, w, h] = box
  const within = (at: number, from: number, size: number): number =>
    Math.min(Math.max(at, from + size / near / 2), from + size - size / near / 2)
  return { middle: [within(middle[0], x, w), within(middle[1], y, h)], zoom: near }
}

/** `factor` closer, while the point `at` stays where it is on the screen. */
export const zoomView = (box: Box, view: View, factor: number, at: ViewPoint = view.middle): View => {
  const zoom = Math.min(Math.max(view.zoom * factor, 1), closest(box))
  const share = view.zoom / zoom
  const towards = (i: 0 | 1): number => at[i] + (view.middle[i] - at[i]) * share
  return keepWithin(box, { middle: [towards(0), towards(1)], zoom })
}

export const moveView = (box: Box, view: View, [dx, dy]: ViewPoint): View =>
  keepWithin(box, { ...view, middle: [view.middle[0] + dx, view.middle[1] + dy] })

/** Such that a box is in sight: where the view is, when it is already. */
export const showing = (box: Box, view: View, [x, y, w, h]: Box): View => {
  const [west, north, width, height] = visibleBox(box, view)
  const isSeen = x >= west && y >= north && x + w <= west + width && y + h <= north + height
  return isSeen ? view : keepWithin(box, { ...view, middle: [x + w / 2, y + h / 2] })
}
