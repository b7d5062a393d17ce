import { afterAll, beforeAll, expect, test } from 'vitest'
import { hirePeople } from '../../src/app/cli/people-command.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'
import { openAgency } from '../setup/tell.ts'

// A house with nobody in it.
let landlord: Landlord
beforeAll(async () => {
  landlord = await openLandlord({ isEmpty: true })
})
afterAll(() => landlord.close())

const hire = (...argv: string[]) => hirePeople(['hire', ...argv], landlord.kernel)
const staff = () =>
  landlord.database.owner.rows<{ name: string; role: string; agencies: string[] }>(sql`
    select btrim(p.first_name || ' ' || p.last_name) as name, s.role, s.agencies
    from people.staff s join people.person p on p.id = s.person order by name`)

test('Hélène Vidal is the first person of a new landlord, once, and the journal tells it', async () => {
  const her = [
    '--role',
    'hq',
    '--email',
    'Helene.Vidal@exemple.fr',
    '--name',
    'Hélène Vidal',
    '--job',
    'Direction',
  ]
  expect(await hire(...her)).toBe(0)
  expect(await hire(...her)).toBe(1)
  expect(await staff()).toEqual([{ name: 'Hélène Vidal', role: 'hq', agencies: [] }])
  const told = await landlord.database.owner.rows<{ role: string }>(
    sql`select role from kernel.fact where type = 'staff.hired'`,
  )
  expect(told).toEqual([{ role: 'system' }])
})

test('a manager waits for an agency; the only one is hers without a word', async () => {
  const her = ['--role', 'manager', '--email', 'sylvie@exemple.fr', '--name', 'Sylvie Lefèvre']
  expect(await hire(...her)).toBe(1)
  await openAgency(landlord.act, 'centre')
  expect(await hire(...her)).toBe(0)
  await openAgency(landlord.act, 'roches')
  expect(await hire('--role', 'agent', '--email', 'nadia@exemple.fr', '--name', 'Nadia Ferrand')).toBe(1)
  expect(
    await hire(
      '--role',
      'agent',
      '--email',
      'nadia@exemple.fr',
      '--name',
      'Nadia Ferrand',
      '--agency',
      'roches',
    ),
  ).toBe(0)
  expect((await staff()).map(({ name, agencies }) => [name, agencies])).toEqual([
    ['Hélène Vidal', []],
    ['Nadia Ferrand', ['roches']],
    ['Sylvie Lefèvre', ['centre']],
  ])
})

test.each([
  [2, []],
  [2, ['--role', 'hq', '--email', 'luc@exemple.fr']],
  [2, ['--role', 'hq', '--mail', 'luc@exemple.fr', '--name', 'Luc Moreau']],
  [1, ['--role', 'queen', '--email', 'luc@exemple.fr', '--name', 'Luc Moreau', '--agency', 'roches']],
  [1, ['--role', 'hq', '--email', 'nowhere', '--name', 'Luc Moreau']],
  [1, ['--role', 'agent', '--email', 'luc@exemple.fr', '--name', 'Luc Moreau', '--agency', 'nowhere']],
])('code %i, and nobody comes in: %j', async (code, argv) => {
  const before = await staff()
  expect(await hire(...argv)).toBe(code)
  expect(await staff()).toEqual(before)
})
