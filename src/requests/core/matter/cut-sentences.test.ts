import { expect, test } from 'vitest'
import { cutSentences } from './cut-sentences.ts'

test.each([
  [
    'Je ne peux pas payer le loyer ce mois-ci et il y a une fuite sous l’évier.',
    ['Je ne peux pas payer le loyer ce mois-ci', 'Et il y a une fuite sous l’évier.'],
  ],
  ['BONJOUR. LE LOYER EST FAUX\nLA CHASSE COULE', ['BONJOUR.', 'LE LOYER EST FAUX', 'LA CHASSE COULE']],
  [
    "J'ai payé. Par ailleurs l'ascenseur est en panne",
    ['J’ai payé.', 'Par ailleurs l’ascenseur est en panne'],
  ],
  ['My rent is wrong, and there is a leak', ['My rent is wrong', 'And there is a leak']],
  ['…', []],
])('«%s» is offered sentence by sentence', (words, parts) => {
  expect(cutSentences(words)).toEqual(parts)
})
