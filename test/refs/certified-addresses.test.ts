import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { importReferences } from '../../src/app/cli/references-command.ts'
import { derivedId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { centre } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'
import { build } from '../setup/tell.ts'
import { banLine, registerFile } from './register-files.ts'

let w: Landlord
let folder: string
const [ter, body] = [derivedId('entrance', 'ter'), derivedId('entrance', 'body')]
const entrances = (address: string) => [
  { id: ter, name: 'Entrée 2', address },
  { id: body, name: 'Entrée 3', address: '20 R VOLTAIRE BAT B' },
]
beforeAll(async () => {
  w = await openLandlord()
  folder = mkdtempSync(join(tmpdir(), 'loge-addresses-'))
  await build(w.act, centre, { entrances: entrances('16 TER R VOLTAIRE') })
})
afterAll(async () => {
  await w.close()
  rmSync(folder, { recursive: true, force: true })
})

const register = ['16', '16 ter', '20'].map((no) => banLine({ no }))
const take = async (): Promise<{ told: number }> => {
  let out = ''
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((words) => {
    out += String(words)
    return true
  })
  await importReferences(['ban', registerFile(folder, 'ban', register), '--json'], w.kernel)
  spy.mockRestore()
  return JSON.parse(out) as { told: number }
}
const addressOf = async (entrance: string): Promise<string> =>
  (await w.database.owner.row<{ address: string }>(
    sql`select e.address from estate.staircase e where e.id = ${entrance}`,
  ))!.address
const linesOf = (entrance: string): Promise<{ value: string; state: string; by: string | null }[]> =>
  w.database.owner.rows(sql`
    select k.value #>> '{}' as value, k.state, k.origin as by from estate.known_value k
    where k.object = ${entrance} and k.field = 'address' order by k.id`)

test('an entrance that is surely one certified address is spelled as its commune does, once', async () => {
  expect(await take()).toMatchObject({ told: 1 })
  expect(await addressOf(ter)).toBe('16 ter Rue Voltaire')
  expect(await linesOf(ter)).toEqual([
    { value: '16 TER R VOLTAIRE', state: 'past', by: null },
    { value: '16 ter Rue Voltaire', state: 'stands', by: 'ban' },
  ])
  expect(await take()).toMatchObject({ told: 0 })
})

test('of an address that says more than the register, nothing is lost', async () => {
  expect(await addressOf(body)).toBe('20 R VOLTAIRE BAT B')
})

test('a list that writes the same address in capitals differs in nothing; another address stands beside', async () => {
  await build(w.act, centre, { entrances: entrances('16 TER R VOLTAIRE') })
  expect(await linesOf(ter)).toHaveLength(2)
  await build(w.act, centre, { entrances: entrances('18 R VOLTAIRE') })
  expect(await addressOf(ter)).toBe('16 ter Rue Voltaire')
  expect((await linesOf(ter)).at(-1)).toEqual({ value: '18 R VOLTAIRE', state: 'differs', by: 'list' })
})
