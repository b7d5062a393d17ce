import { expect, test } from 'vitest'
import { placeIn } from './place-in-words.ts'

test.each([
  ['la lumière du hall ne marche plus', 'hall'],
  ['L ASCENSEUR EST EN PANNE DEPUIS HIER', 'lift'],
  ['le digicode de l’entrée de l’immeuble ne répond plus', 'hall'],
  ['la minuterie de la cage d’escalier ne s’allume pas', 'stairs'],
])('Madame N’Diaye writes «%s»: it is where all walk', (words, part) => {
  expect(placeIn(words)).toEqual({ home: false, part })
})

test.each([
  'mon évier fuit',
  'le radiateur de ma chambre reste froid',
  'Plus d’eau chaude dans ma douche',
  'la chasse d’eau coule sans arrêt',
])('Monsieur D’Angelo writes «%s»: it is at his home', (words) => {
  expect(placeIn(words)).toEqual({ home: true })
})

test.each(['', 'bonjour', 'ça ne marche plus', 'il n’y a plus de lumière', 'une fuite d’eau'])(
  'of «%s» nothing is chosen: she is asked',
  (words) => {
    expect(placeIn(words)).toBeUndefined()
  },
)
