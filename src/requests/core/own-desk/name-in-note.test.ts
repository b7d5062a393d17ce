import { expect, test } from 'vitest'
import { beingNamed, nameIn } from './name-in-note.ts'

const some = [{ name: 'Luc Moreau' }, { name: 'Awa N’Diaye' }]

test('«@» at the end of what is typed asks who is meant; an address or a name that stands asks nothing', () => {
  expect(['Vu avec @', '@lu', 'cf. (@awa n', 'luc@moreau', 'Bonjour'].map(beingNamed)).toEqual([
    '',
    'lu',
    'awa n',
    undefined,
    undefined,
  ])
  expect(nameIn(some, '')).toHaveLength(2)
  expect(nameIn(some, "n'd")).toEqual([{ name: 'Awa N’Diaye' }])
  expect(nameIn(some, 'Luc Moreau, ')).toEqual([])
})
