import { afterAll, beforeAll, expect, test } from 'vitest'
import { slices } from '../../src/app/slices.ts'
import { impersonalOf, personalOf } from '../../src/kernel/server/personal.house.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { freshDatabase } from '../setup/database.ts'

// Every column of every schema that could hold a person is told: whose it is, or why it is nobody's.
let database: Awaited<ReturnType<typeof freshDatabase>>
beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database.drop())

const personal = personalOf(slices)
const impersonal = impersonalOf(slices)
const columnsOf = personal.flatMap(({ table, person }) =>
  Object.keys(person).map((column) => `${table}.${column}`),
)

// What can name nobody: numbers, days and instants, yes and no.
const plain = sql`('boolean', 'smallint', 'integer', 'bigint', 'real', 'double precision', 'numeric', 'date', 'timestamp with time zone')`
// Ids that bear the name of a place or a thing, and an agency's code: so they are called in every table.
const things = [
  'building',
  'unit',
  'entrance',
  'storey',
  'room',
  'asset',
  'scheme',
  'request',
  'work_order',
  'firm',
  'contract',
  'revision',
  'model',
]

/** The columns that could hold a person, as `table.column`: none of a list that a check closes, no id of its own row, of a place or a thing. */
const couldName = async (): Promise<string[]> => {
  const rows = await database.owner.rows<{ name: string }>(sql`
    select n.nspname || '.' || c.relname || '.' || a.attname as name
    from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and not c.relispartition and a.attnum > 0 and not a.attisdropped
      and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
      and format_type(a.atttypid, null) not in ${plain}
      and not (a.attname = any (${things}) and a.atttypid = 'uuid'::regtype)
      and not (a.attname in ('agency', 'agencies', 'sha256') and a.atttypid in ('text'::regtype, 'text[]'::regtype))
      and not (a.attname = 'id' and a.atttypid = 'uuid'::regtype and not exists (
        select from pg_constraint k where k.conrelid = c.oid and k.contype = 'f' and k.conkey = array[a.attnum]))
      and not exists (select from pg_constraint k where k.conrelid = c.oid and k.conkey = array[a.attnum]
        and (k.contype = 'c' and pg_get_constraintdef(k.oid) ~ '= ANY \\(ARRAY'
          or k.contype = 'f' and k.confrelid::regclass::text not like 'people.%'))
    order by 1`)
  return rows.map(({ name }) => name)
}
const untold = async (): Promise<string[]> =>
  (await couldName()).filter((column) => !columnsOf.includes(column) && !impersonal.has(column))

test('every column that can name a person is told by its slice, or told to name nobody, with the reason', async () => {
  expect(await untold()).toEqual([])
})

test('nothing is told twice, nor of a column that is gone', async () => {
  const all = await database.owner.rows<{ name: string }>(sql`
    select table_schema || '.' || table_name || '.' || column_name as name from information_schema.columns`)
  const stand = new Set(all.map(({ name }) => name))
  const told = [...columnsOf, ...impersonal.keys()]
  expect(told.filter((column) => !stand.has(column))).toEqual([])
  expect(told.filter((column, i) => told.indexOf(column) !== i)).toEqual([])
  expect(personal.map(({ table }) => table)).toEqual([...new Set(personal.map(({ table }) => table))])
})

test('each slice tells of its own schema alone', () => {
  const strays = slices.flatMap(({ name, personal: hers = [], impersonal: none = {} }) =>
    [
      ...hers.map(({ table }) => table),
      ...Object.values(none).flatMap((tables) => Object.keys(tables)),
    ].filter((table) => !table.startsWith(`${name}.`)),
  )
  expect(strays).toEqual([])
})

test('what stands in her file with another table stands in a kind that somebody asks', () => {
  const asked = personal.flatMap(({ export: told }) =>
    typeof told === 'object' && 'ask' in told ? [told.kind] : [],
  )
  const leant = personal.flatMap(({ export: told }) =>
    typeof told === 'object' && 'in' in told ? [told.in] : [],
  )
  expect(new Set(asked).size).toBe(asked.length)
  expect(leant.filter((kind) => !asked.includes(kind))).toEqual([])
})

test('a new table with a person in it is found, however it names her', async () => {
  await database.owner.run(sql`create schema moorings`)
  await database.owner.run(sql`
    create table moorings.candidate (
      id uuid primary key, person uuid not null references people.person (id), household uuid, seen_by uuid, name text, mailbox varchar(200),
      telephone text, words text, papers jsonb, came_from inet, browser text, others uuid[], scan bytea,
      unit uuid, agency text, state text check (state = any (array['asked', 'housed'])), rooms integer, asked_on date, paid boolean)`)
  expect((await untold()).map((column) => column.replace('moorings.candidate.', ''))).toEqual(
    [
      'person',
      'household',
      'seen_by',
      'name',
      'mailbox',
      'telephone',
      'words',
      'papers',
      'came_from',
      'browser',
      'others',
      'scan',
    ].sort(),
  )
  await database.owner.run(sql`drop schema moorings cascade`)
})
