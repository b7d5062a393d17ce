import { expect, test } from 'vitest'
import { compareFields } from './compare-values.ts'
import { findPairs, foldRows, type PersonRow } from './find-pairs.ts'
import { linkPeople } from './link-people.ts'

test('a field is the same, nearly, alike, other, or stands in another cell; what is not known says nothing', () => {
  expect(compareFields(['ndiaye', 'awa', '1980'], ['ndiaye', 'awah', ''])).toEqual([
    'exact',
    'close',
    undefined,
  ])
  expect(compareFields(['diallo', 'mamadou'], ['mamadou', 'diallo'])).toEqual(['swapped', 'swapped'])
  expect(compareFields(['martin', 'paul'], ['legoff', 'paul'])).toEqual(['differ', 'exact'])
})

const first = ['Awa', 'Ousmane', 'Jeanne', 'Paul', 'Nadia', 'Karim', 'Inès', 'Sylvie']
const last = ['N’Diaye', 'Le Goff', 'Benali', 'Ferrand', 'Vidal', 'Durand', 'Nguyen']

/** A town of 112 persons; each seventh stands in it twice, once in capitals without accents. */
const town: PersonRow[] = Array.from({ length: 112 }, (_, i) => ({
  line: i + 1,
  within: `A-${i % 20}`,
  fields: [first[i % first.length]!, last[i % last.length]!, `${1 + (i % 28)}/${1 + (i % 12)}/${1940 + i}`],
}))
const again = town
  .filter((_, i) => i % 7 === 0)
  .map((row, i) => ({
    ...row,
    line: 200 + i,
    fields: row.fields.map((field) => field.toUpperCase().replace('È', 'E')),
  }))

test('whoever stands twice in a file is found, and nobody else is', () => {
  for (const within of ['dwelling', '']) {
    const rows = [...town, ...again].map((row) => (within ? row : { ...row, within: '' }))
    const found = [...linkPeople(rows, 0.5)].map(({ a, b }) => `${a}=${b}`)
    expect(found.toSorted()).toEqual(again.map(({ line }, i) => `${1 + i * 7}=${line}`).toSorted())
  }
})

test('rows of two dwellings are never compared where dwellings are told', () => {
  const rows = foldRows([...town, ...again])
  expect(findPairs(rows).every(([a, b]) => rows[a]!.within === rows[b]!.within)).toBe(true)
})
