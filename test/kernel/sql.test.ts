import { expect, test } from 'vitest'
import { compiled, most, sql } from '../../src/kernel/server/sql.ts'

test('the size of a page stands in the text; any other is a value, so that texts stay few', () => {
  expect(compiled(sql`select 1 limit ${most(50)}`)).toMatchObject({ text: 'select 1 limit 50', values: [] })
  expect(compiled(sql`select 1 limit ${most(51)}`)).toMatchObject({ text: 'select 1 limit $1', values: [51] })
})
