import { expect, test } from 'vitest'
import { alike, type LikeDwelling } from './like-dwellings.ts'
import { nameOf, usualRooms } from './usual-rooms.ts'

const dwelling = (id: string, storey: number, rooms: number, surface: number | null): LikeDwelling => ({
  id,
  entrance: 'A',
  storey,
  rooms,
  surface,
})

test('dwellings of one type are alike, those above and below come first', () => {
  const all = [
    dwelling('ground left', 0, 3, 62),
    dwelling('ground right', 0, 3, 63),
    dwelling('first left', 1, 3, 62.4),
    dwelling('first right', 1, 2, 62),
    dwelling('second left', 2, 3, 80),
  ]
  expect(alike(all, 'ground left').map((d) => d.id)).toEqual(['first left', 'ground right'])
})

test('where no surface is known, only the same column is believed', () => {
  const all = [
    dwelling('ground left', 0, 3, null),
    dwelling('ground right', 0, 3, null),
    dwelling('first left', 1, 3, null),
  ]
  expect(alike(all, 'ground left').map((d) => d.id)).toEqual(['first left'])
  expect(alike(all, 'elsewhere')).toEqual([])
})

test('a T3 begins with two bedrooms, a T1 with none', () => {
  expect(usualRooms(3).filter((kind) => kind === 'bedroom')).toHaveLength(2)
  expect(usualRooms(1)).toEqual(['hall', 'living', 'kitchen', 'bathroom'])
})

test('no two rooms of a dwelling have one name', () => {
  expect(nameOf('Chambre', [])).toBe('Chambre')
  expect(nameOf('Chambre', ['Chambre', 'Chambre 2'])).toBe('Chambre 3')
})
