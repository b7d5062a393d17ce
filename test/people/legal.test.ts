import { afterAll, beforeAll, expect, test } from 'vitest'
import { landlord } from '../../src/app/cli/landlord-command.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { Queries } from '../../src/people/core/contract.ts'
import { type Doors, openDoors } from '../setup/doors.ts'

let w: Doors
beforeAll(async () => {
  w = await openDoors()
})
afterAll(() => w.close())

type Legal = Queries['landlord.legal']['output']
const asked = async () => (await w.browser().ask('landlord.legal')).body as unknown as Legal

test('anybody reads who publishes and hosts, and what the landlord has not told yet', async () => {
  const { landlord: told, missing } = await asked()
  expect(told.siren).toBe('')
  expect(missing).toEqual(expect.arrayContaining(['name', 'publisher', 'hostName', 'dpoEmail']))
})

test('what is told on the command line stands, beside what was told before', async () => {
  expect(await landlord(['name=Robine Habitat', 'onCall=04 68 90 10 99'], w.kernel)).toBe(0)
  expect(await landlord(['siren=783 456 789', 'dpoEmail=dpo@robine.example'], w.kernel)).toBe(0)
  const { landlord: told, missing } = await asked()
  expect([told.name, told.onCall, told.siren]).toEqual(['Robine Habitat', '04 68 90 10 99', '783 456 789'])
  expect(missing).not.toContain('dpoEmail')
})

test('a key that nobody reads is refused, and nothing is written', async () => {
  expect(await landlord(['directeur=Moi'], w.kernel)).toBe(2)
  const kept = await w.database.owner.row<{ value: object }>(
    sql`select value from kernel.setting where key = 'landlord'`,
  )
  expect(kept?.value).not.toHaveProperty('directeur')
})
