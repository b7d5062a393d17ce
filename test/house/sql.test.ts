import { expect, test } from 'vitest'
import { found, program, read } from './tree.ts'

const write =
  /\b(?:insert into|delete from|update|merge into|truncate(?: table)?|copy)\s+(?:only\s+)?([a-z_]+)\.[a-z_]+/g

test('the pattern sees a write, and no more than a write', () => {
  const seen = (text: string) => [...text.matchAll(write)].map((match) => match[1])
  expect(seen('insert into requests.request (id)')).toEqual(['requests'])
  expect(seen('update estate.unit u set')).toEqual(['estate'])
  expect(seen('select r.id from requests.request r for update of r')).toEqual([])
  expect(seen('on conflict (id) do update set at = excluded.at')).toEqual([])
})

// The queue of jobs is a part of the ground floor.
const ownedBy = (schema: string | undefined): string | undefined =>
  schema === 'graphile_worker' ? 'kernel' : schema

test('a slice writes its own tables, and nobody else’s', () => {
  const crossing = read('src/*/server/**/*.ts').flatMap(({ path, text }) =>
    [...text.matchAll(write)]
      .filter(([, schema]) => ownedBy(schema) !== path.split('/')[1])
      .map(([said]) => `${path}: ${said}`),
  )
  expect(crossing).toEqual([])
})

test('rules and pages hold no SQL', () => {
  expect(found(read('src/*/{core,web}/**/*.{ts,tsx}'), /\bsql`|\binsert into [a-z_]+\./g)).toEqual([])
})

test('no question asks for every column', () => {
  const everything = /\b(?:select|returning)\s+(?:distinct\s+)?(?:[a-z_]+\.)?\*/gi
  expect(found([...program(), ...read('{seeds,bench}/**/*.ts', 'db/migrations/*.sql')], everything)).toEqual(
    [],
  )
})

test('all SQL is written with the kernel’s own tag, by one address', () => {
  const others = [...program(), ...read('{seeds,bench,tools,test}/**/*.ts')].filter(
    ({ path }) => path !== 'src/kernel/server/sql.ts',
  )
  expect(
    found(others, /from '(?:[^']*\/kernel\/server|\.)\/sql-tag\.ts'|from '(?:kysely|sql-template-tag)'/g),
  ).toEqual([])
})
