/** Red, green, blue and how solid, 0 to 255. What is 0 is not drawn. */
export type Colour = readonly [number, number, number, number]

/** Drawn together: what is solid, what is seen from one side, what one sees through. */
export type Pass = 'solid' | 'shell' | 'glass'

export const passOf = (kind: string): Pass =>
  kind === 'shell' ? 'shell' : kind === 'window' ? 'glass' : 'solid'

const colours: Record<string, Colour> = {
  wall: [248, 246, 241, 255],
  shell: [248, 246, 241, 255],
  slab: [196, 193, 186, 255],
  stair: [206, 190, 165, 255],
  door: [176, 138, 98, 255],
  window: [150, 195, 222, 110],
}

/** By the start of a kind: floors of rooms pale, what may fail the amber of the plan. */
const starts: [start: string, colour: Colour][] = [
  ['asset.', [224, 160, 62, 255]],
  ['room.bathroom', [168, 203, 212, 255]],
  ['room.toilet', [168, 203, 212, 255]],
  ['room.kitchen', [222, 205, 150, 255]],
  ['room.living', [214, 186, 148, 255]],
  ['room.bedroom', [206, 190, 165, 255]],
  ['room.', [200, 194, 184, 255]],
]

export const colourOf = (kind: string): Colour =>
  colours[kind] ?? starts.find(([start]) => kind.startsWith(start))?.[1] ?? colours['slab']!

export const chosenColour: Colour = [11, 122, 125, 255]
export const unseen: Colour = [0, 0, 0, 0]
