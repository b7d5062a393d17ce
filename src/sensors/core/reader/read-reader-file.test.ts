import { describe, expect, test } from 'vitest'
import { matchFile, openReaderFile, readLines } from './read-reader-file.ts'

const heard = Date.parse('2026-11-30T09:00:00Z') / 1000
const opened = (text: string) => openReaderFile(text)!
const read = (text: string, layout = {}) => {
  const file = opened(text)
  const way = matchFile(file, { columns: {}, ...layout })
  return 'doubt' in way ? way : readLines(file, way.matched, heard)
}

describe('a meter reader’s file', () => {
  test.each([
    [
      'semicolons and a mark',
      '\ufeffN° compteur;Index (m³);Date de relevé\r\nA1;1 234,5;30/11/2026 08:15\r\n',
    ],
    ['tabs', 'Numéro du compteur\tIndex [m3]\tdate\nA1\t1234.5\t2026-11-30T08:15'],
    ['commas and quotes', 'MATRICULE,INDEX,DATE,UNITÉ\n"A1","1 234,5","30/11/2026 8:15",m3'],
  ])('of %s says the same', (_, text) =>
    expect(read(text)).toMatchObject({
      read: [{ line: 2, number: 'A1', row: { number: 'A1', value: 1234.5, unit: 'm3', at: heard - 6300 } }],
      faulty: [],
    }),
  )

  test('asks which columns it cannot tell, and once that is said what its unit is', () => {
    const text = 'Cpt;Relève (ancien);Relève (nouveau);date\nA1;11;12;30/11/2026'
    expect(read(text)).toEqual({ doubt: { columns: ['number', 'index'], unit: false } })
    const columns = { number: 'Cpt', index: 'Relève (nouveau)' }
    expect(read(text, { columns })).toEqual({ doubt: { columns: [], unit: true } })
    expect(read(text, { columns, unit: 'm3' })).toMatchObject({ read: [{ row: { value: 12 } }] })
  })

  test('tells each line that cannot be read, by where it begins', () => {
    const text =
      'compteur;index;date;unité\n"A\n1";5;30/11/2026;m3\n;5;30/11/2026;m3\nB;x;30/11/2026;m3\nC;5;31/02/2026;m3\nD;5;30/11/2026;seaux'
    expect(read(text)).toMatchObject({
      read: [{ line: 2 }],
      faulty: [
        { line: 4, problem: 'without_number' },
        { line: 5, number: 'B', problem: 'unread_index' },
        { line: 6, number: 'C', problem: 'unread_date' },
        { line: 7, number: 'D', problem: 'unread_unit' },
      ],
    })
  })

  test.each(['', 'Bonjour', 'compteur;index;date', '\n\n'])('that is none is not opened: %j', (text) =>
    expect(openReaderFile(text)).toBeUndefined(),
  )
})
