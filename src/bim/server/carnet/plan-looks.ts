import type { Looks } from '../../../kernel/server/pdf/figure.ts'

/** How each class of a plan looks on paper (see `geometry/drawing-style`): as on the screen, a little darker. */
export const looks: Looks = {
  r: { fill: '#f4f1ea', stroke: '#d8d2c4', width: 1 },
  w: { fill: '#333333' },
  o: { fill: '#cfe3f2', stroke: '#333333', width: 1 },
  d: { stroke: '#777777', width: 1.5 },
  s: { fill: '#ffffff', stroke: '#999999', width: 1 },
  e: { fill: '#f3c06b', stroke: '#8a5a00', width: 1.5 },
}
