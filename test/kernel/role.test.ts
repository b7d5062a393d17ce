import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { slices } from '../../src/app/slices.ts'
import { type Copy, copyHouse, type Part, partsOf, patience } from '../setup/house-copy.ts'

/**
 * A role is added to a copy of the house, as docs/how-to/add-a-role.md tells it: the row alone, then all but the English, then all.
 * What the page leaves out would stand here as a fault of the copy; what it tells in vain, as a line that is not there.
 */
const parts = partsOf('add-a-role.md')

let copy: Copy
beforeAll(() => {
  copy = copyHouse()
})
afterAll(() => copy.drop())

/** The tests of the roles that fail on the copy. */
const failing = (): Promise<string[]> => copy.failing('rules', 'test/house/roles.test.ts')

const isEnglish = ({ file }: Part): boolean => file.endsWith('.en.ts')
const names = slices.map(({ name }) => name).toSorted()

test(
  'with its row alone, the compiler and the tests name every place that must decide',
  async () => {
    copy.write(parts[0]!)
    const [places, tests] = await Promise.all([copy.compiled('core'), failing()])
    expect(places).toEqual([
      'src/bim/core/words/bcf.fr.ts',
      'src/contractors/core/words/firm.fr.ts',
      'src/estate/core/fields.ts',
      'src/people/core/team/words.fr.ts',
      'src/people/core/words.fr.ts',
      'src/people/core/words.people.fr.ts',
      'src/requests/core/fields.ts',
      'src/requests/core/words/follow.fr.ts',
      'src/requests/core/words/telling.fr.ts',
    ])
    expect(tests).toEqual([
      'a list of roles in SQL means what rows of the table say',
      ...names.map((name) => `${name} says of each role what it may do there, or that it does nothing`),
    ])
  },
  patience,
)

test(
  'what is said in French alone is asked for in English',
  async () => {
    for (const part of parts.slice(1).filter((part) => !isEnglish(part))) copy.write(part)
    expect(await copy.compiled('core')).toEqual(
      parts
        .filter(isEnglish)
        .map(({ file }) => file)
        .toSorted(),
    )
  },
  patience,
)

const entering = `
  import { openDoors } from './test/setup/doors.ts'
  import { newId } from './src/kernel/server/record-ids.ts'
  import { sql } from './src/kernel/server/sql.ts'
  const w = await openDoors()
  const her = newId()
  await w.act('person.hire', her, { firstName: 'Léa', lastName: 'N’Diaye', role: 'mediator', agencies: ['centre'], email: '' })
  await w.database.owner.run(sql\`insert into kernel.setting (key, value) values ('demo', 'true')\`)
  const desk = w.browser()
  const { body: came } = await desk.post('/api/session/demo', { persona: her })
  const { body: me } = await desk.ask('me')
  const { status } = await desk.ask('request.list')
  const [{ check }] = await w.database.owner.rows(sql\`
    select pg_get_constraintdef(oid) as check from pg_constraint where conname = 'staff_role_check'\`)
  console.log('told ' + JSON.stringify({ home: came.home, role: me.role, status, check }))
  await w.close()
`

test(
  'with its grants, its words and its migration, all compiles, and she enters and reads her page',
  async () => {
    for (const part of parts.filter(isEnglish)) copy.write(part)
    const [places, told] = await Promise.all([copy.compiled('server', 'web'), copy.told(entering)])
    expect(places).toEqual([])
    expect(told).toMatchObject({
      home: '/bureau',
      role: 'mediator',
      status: 200,
    })
    // As `npm run golden` prints it, from the database that she is hired in.
    const schema = join(copy.at, 'db/schema.sql')
    writeFileSync(
      schema,
      readFileSync(schema, 'utf8').replace(
        /(constraint staff_role_check ).*/,
        (_, name: string) => name + (told as { check: string }).check,
      ),
    )
    expect(await failing()).toEqual([])
  },
  patience,
)
