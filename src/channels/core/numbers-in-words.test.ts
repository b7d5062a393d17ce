import { expect, test } from 'vitest'
import { numbersIn } from './numbers-in-words.ts'

test.each([
  ['Demande n° 4417, toujours rien', [4417]],
  ['DEMANDE N°102372', [102_372]],
  ['votre numéro 102 372 du 3 mars', [102_372]],
  ['Re: #4417 et n° 4418, n° 4417', [4417, 4418]],
  ['No. 52196', [52_196]],
  ['j’habite au 4417 rue des Lilas', []],
  ['rien', []],
])('%s', (words, numbers) => expect(numbersIn(words)).toEqual(numbers))
