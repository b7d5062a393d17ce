import { describe, expect, test } from 'vitest'
import { isDue, placeOfWay } from './due-way.ts'

const folder = { folder: '/extractions' }
const database = { sql: {} }
const looked = (at: string, why: string | null = null) => ({ at, why })

describe('when a way is looked at', () => {
  test('a folder every ten minutes', () => {
    const last = looked('2026-11-29T10:00:00Z')
    expect(isDue(folder, last, '2026-11-29T10:05:00Z')).toBe(false)
    expect(isDue(folder, last, '2026-11-29T10:10:01Z')).toBe(true)
  })

  test('a database once a night, from three in Paris, winter and summer', () => {
    expect(isDue(database, looked('2026-11-29T02:00:10Z'), '2026-11-29T23:50:00Z')).toBe(false)
    expect(isDue(database, looked('2026-11-29T02:00:10Z'), '2026-11-30T01:50:00Z')).toBe(false)
    expect(isDue(database, looked('2026-11-29T02:00:10Z'), '2026-11-30T02:00:00Z')).toBe(true)
    expect(isDue(database, looked('2026-06-29T01:00:10Z'), '2026-06-30T01:00:00Z')).toBe(true)
  })

  test('at an hour of its own, where somebody says one', () => {
    const evening = { ...folder, at: '22:30' }
    expect(isDue(evening, looked('2026-11-28T21:30:05Z'), '2026-11-29T21:20:00Z')).toBe(false)
    expect(isDue(evening, looked('2026-11-28T21:30:05Z'), '2026-11-29T21:30:00Z')).toBe(true)
  })

  test('at once where it was never looked at; every ten minutes where it was shut', () => {
    expect(isDue(database, undefined, '2026-11-29T15:00:00Z')).toBe(true)
    const shut = looked('2026-11-29T02:00:00Z', 'way_down')
    expect(isDue(database, shut, '2026-11-29T02:05:00Z')).toBe(false)
    expect(isDue(database, shut, '2026-11-29T02:10:00Z')).toBe(true)
  })
})

test('a way is called by where it leads, without what opens it', () => {
  const sql = { kind: 'postgres', address: 'postgres://loge@erp.example:5432/pivoine' } as const
  const table = { table: 'LOGEMENT', columns: ['NUM_LOT'], key: 'NUM_LOT' }
  expect(placeOfWay({ source: 'logements', sql: { ...sql, ...table } })).toEqual({
    kind: 'database',
    where: 'erp.example:5432',
  })
  expect(
    placeOfWay({ source: 'logements', folder: '/extractions', begins: 'LOGEMENT_', done: 'pris' }),
  ).toEqual({ kind: 'folder', where: '/extractions' })
})
