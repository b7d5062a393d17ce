import { expect, test } from 'vitest'
import { readyFiles } from './ready-files.ts'

const now = 1_000_000
const file = (name: string, age: number) => ({ name, bytes: 10, at: now - age })
const names = (...files: ReturnType<typeof file>[]): string[] =>
  readyFiles(files, 'LOGEMENTS_', now).map(({ name }) => name)

test('a file that is still written waits; one that lies still for a minute is whole', () => {
  expect(names(file('LOGEMENTS_2.csv', 59_999), file('LOGEMENTS_1.csv', 60_000))).toEqual(['LOGEMENTS_1.csv'])
})

test('whoever writes it may say by a file of the same name that it is whole', () => {
  expect(names(file('LOGEMENTS_2.csv', 10), file('LOGEMENTS_2.csv.ok', 0))).toEqual(['LOGEMENTS_2.csv'])
})

test('the oldest comes first, whatever its name; files of others are left', () => {
  expect(
    names(file('LOGEMENTS_9.csv', 900_000), file('LOYERS_1.csv', 950_000), file('LOGEMENTS_1.csv', 100_000)),
  ).toEqual(['LOGEMENTS_9.csv', 'LOGEMENTS_1.csv'])
})

test('a name that leads elsewhere is nobody’s extract', () => {
  const strange = ['LOGEMENTS_/../../etc/passwd', 'LOGEMENTS_\\..\\x.csv', 'LOGEMENTS_\0.csv']
  expect(names(...strange.map((name) => file(name, 900_000)))).toEqual([])
})
