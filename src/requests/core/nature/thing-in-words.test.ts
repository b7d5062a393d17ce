import { expect, test } from 'vitest'
import { pointedIn } from './thing-in-words.ts'

const rooms = [
  { id: 'bedroom', said: 'Chambre' },
  { id: 'bath', said: 'Salle de bain' },
  { id: 'living', said: 'Séjour' },
  { id: 'kitchen', said: 'Cuisine' },
]
const things = [
  { id: 'r1', said: 'Radiateur', room: 'bedroom' },
  { id: 'r2', said: 'Radiateur', room: 'living' },
  { id: 'boiler', said: 'Chaudière', room: 'kitchen' },
]
const home = { things, rooms }

test('Madame Le Goff names the radiator of the bedroom: it is that one', () => {
  expect(pointedIn('Le radiateur de la chambre est froid', home)).toEqual({ thing: 'r1' })
  expect(pointedIn('RADIATEURS DU SEJOUR FROIDS', home)).toEqual({ thing: 'r2' })
})

test('the only one of its kind needs no room', () => {
  expect(pointedIn('ma chaudiere fait du bruit', home)).toEqual({ thing: 'boiler' })
})

test('where there is a choice she is asked', () => {
  expect(pointedIn('un radiateur est froid', home)).toBeUndefined()
  expect(pointedIn('le radiateur de la cuisine', home)).toBeUndefined()
  expect(pointedIn('il fait froid', home)).toBeUndefined()
  expect(pointedIn('entre la chambre et le séjour', home)).toBeUndefined()
})

test('a room alone, of two words', () => {
  expect(pointedIn('moisissures dans la salle de bains', home)).toEqual({ room: 'bath' })
  expect(pointedIn('le bain', home)).toBeUndefined()
})
