import { expect, test } from 'vitest'
import { drawnBox, grownBox, withinPicture, movedBox, outlineOf, roomAt } from './picture-shapes.ts'

const size = { w: 1200, h: 800 }

test('a room is what was drawn, from whichever corner', () => {
  expect(drawnBox([300, 400], [100, 100], size)).toEqual({ x: 100, y: 100, w: 200, h: 300 })
})

test('a mere tap is a room of a usual size, and stays on the picture', () => {
  const { x, y, w, h } = drawnBox([5, 5], [6, 7], size)
  expect([x, y]).toEqual([0, 0])
  expect(w).toBe(h)
})

test('nothing leaves the picture', () => {
  expect(withinPicture([-4, 900.6], size)).toEqual([0, 800])
  expect(movedBox({ x: 1100, y: 0, w: 100, h: 50 }, [40, -10], size)).toMatchObject({ x: 1100, y: 0 })
  expect(grownBox({ x: 1100, y: 0, w: 50, h: 50 }, [500, -500], size)).toMatchObject({ w: 100, h: 12 })
})

test('a radiator is in the smallest room around it', () => {
  const living = { name: 'Séjour', box: { x: 0, y: 0, w: 500, h: 500 } }
  const cupboard = { name: 'Placard', box: { x: 10, y: 10, w: 50, h: 50 } }
  const unplaced = { name: 'Chambre', box: undefined }
  expect(roomAt([living, cupboard, unplaced], [20, 20])?.name).toBe('Placard')
  expect(roomAt([living, cupboard, unplaced], [600, 20])).toBeUndefined()
})

test('an outline has its four corners in order', () => {
  expect(outlineOf({ x: 1, y: 2, w: 3, h: 4 })).toEqual([
    [1, 2],
    [4, 2],
    [4, 6],
    [1, 6],
  ])
})
