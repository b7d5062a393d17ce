import { expect, test } from 'vitest'
import { readAnswer } from './text-answers.ts'

test.each([
  ['STOP', { kind: 'stop' }],
  ['Stop svp', { kind: 'stop' }],
  ['  stop !', { kind: 'stop' }],
  ['Arrêt', { kind: 'stop' }],
  ['STOP au 36180', { kind: 'stop' }],
  ['reprendre', { kind: 'start' }],
  ['START', { kind: 'start' }],
  ['Oui', { kind: 'yes' }],
  ['OUI.', { kind: 'yes' }],
  ['non', { kind: 'no' }],
  [' 2 ', { kind: 'choice', n: 2 }],
  ['4', { kind: 'choice', n: 4 }],
  ['3.', { kind: 'choice', n: 3 }],
] as const)('«%s»', (words, said) => expect(readAnswer(words)).toEqual(said))

test.each([
  'Oui mais ça coule encore',
  'stoppez la fuite',
  'Le robinet ne veut plus s’arrêter, stop',
  '6',
  '12',
  'le 2',
  '',
  '👍',
])('«%s» is words', (words) => expect(readAnswer(words)).toBeUndefined())
