import { expect, test } from 'vitest'
import { endOf, newest, startOf, whatIsMissing } from './posting-draft.ts'

const notice = {
  building: 'bellevue',
  title: 'Eau coupée mardi',
  words: 'De 9 h à 12 h, pour changer une vanne.',
  from: '2026-12-01',
  until: '2026-12-03',
}

test('a notice with its place, its words and its days may go up', () => {
  expect(whatIsMissing(notice, '2026-11-30')).toEqual({})
})

test('what Karim Benali forgot is said beside each question', () => {
  expect(
    whatIsMissing(
      { ...notice, building: undefined, title: ' ', words: '', until: '2026-11-30' },
      '2026-11-30',
    ),
  ).toEqual({
    building: 'missing.where',
    title: 'missing.title',
    words: 'missing.words',
    until: 'backwards',
  })
})

test('a notice does not end before today', () => {
  const past = { ...notice, from: '2026-11-01', until: '2026-11-02' }
  expect(whatIsMissing(past, '2026-11-30')).toEqual({ until: 'past' })
})

test('today’s notice starts now, tomorrow’s in the morning, and each stays its whole last day', () => {
  const noon = '2026-12-01T11:00:00.000Z'
  expect(startOf('2026-12-01', noon)).toBe(noon)
  expect(startOf('2026-12-02', noon)).toBe('2026-12-02T07:00:00.000Z')
  expect(endOf('2026-12-03')).toBe('2026-12-03T22:59:00.000Z')
})

test('a notice that has left is not shown as waiting by an older look that comes late', async () => {
  const shown: string[][] = []
  const look = newest<string[]>((found) => shown.push(found))
  let answer: (found: string[]) => void = () => {}
  const slow = look(() => new Promise((come) => (answer = come)))
  await look(async () => [])
  answer(['Eau coupée mardi'])
  await slow
  expect(shown).toEqual([[]])
})
