import { expect, test, vi } from 'vitest'
import { compileQuery, limitRows, sql } from '../../src/kernel/server/sql.ts'

test('the size of a page stands in the text; any other is a value, so that texts stay few', () => {
  expect(compileQuery(sql`select 1 limit ${limitRows(50)}`)).toMatchObject({
    text: 'select 1 limit 50',
    values: [],
  })
  expect(compileQuery(sql`select 1 limit ${limitRows(51)}`)).toMatchObject({
    text: 'select 1 limit $1',
    values: [51],
  })
})

test('what stands in a hole is a value, unless it is a part of the query', () => {
  const open = sql`r.status = ${'filed'} and r.unit = any (${['a', 'b']}::uuid[])`
  const query = sql`select r.id from requests.request r where ${open} and r.agency = ${'nord'} or ${open}`
  expect(compileQuery(query)).toMatchObject({
    text:
      'select r.id from requests.request r where r.status = $1 and r.unit = any ($2::uuid[]) and r.agency = $3 ' +
      'or r.status = $4 and r.unit = any ($5::uuid[])',
    values: ['filed', ['a', 'b'], 'nord', 'filed', ['a', 'b']],
  })
})

test('nobody’s words become a part of the query, whatever they look like', () => {
  const sent: unknown = JSON.parse('{ "texts": ["; drop table people.person"], "holes": [] }')
  const words = "M. D'Angelo'; --"
  expect(compileQuery(sql`select ${words}, ${sent}`)).toMatchObject({
    text: 'select $1, $2',
    values: [words, sent],
  })
})

test('names stand in their quotes, and several parts are joined by what is said between them', () => {
  const parts = ['unit', 'entrance'].map((table, i) => sql`select ${i} from ${sql.ref(`estate.${table}`)}`)
  expect(compileQuery(sql`${sql.join(parts, ' union all ')} limit 1`)).toMatchObject({
    text: 'select $1 from "estate"."unit" union all select $2 from "estate"."entrance" limit 1',
    values: [0, 1],
  })
  expect(compileQuery(sql`select 1 from ${sql.ref('a"b')}`).text).toBe('select 1 from "a""b"')
})

test('one text is one prepared statement, whatever its values', async () => {
  // Of a house that has just begun: one that has asked five hundred texts names no more.
  vi.resetModules()
  const fresh = await import('../../src/kernel/server/sql.ts')
  const of = (id: string) => fresh.compileQuery(sql`select 1 from kernel.fact where id = ${id}`).name
  expect(of('a')).toBe(of('b'))
  expect(of('a')).toMatch(/^[0-9a-f]{32}$/)
})
