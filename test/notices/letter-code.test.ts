import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { readPaperCode } from '../../src/kernel/core/paper-code.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { Queries } from '../../src/notices/core/contract.ts'
import { tasks } from '../../src/notices/server/notice-tasks.ts'
import type { Queries as RequestQueries } from '../../src/requests/core/contract.ts'
import { eraseHers } from '../setup/erase-person.ts'
import { as, dwell, empty, file, hear, type House, id, karim, nadia, openHouse } from './house.ts'

let house: House
const fournier = id('person', 'Fournier')
const hers = id('request of Fournier')
beforeAll(async () => {
  house = await openHouse()
  await dwell(house, 'Fournier', { toldBy: 'paper' })
  await file(house, hers, 'Fournier')
})
beforeEach(() => empty(house))
afterAll(() => house.drop())

const letters = async () =>
  ((await house.ask(nadia, 'letter.list', {})) as Queries['letter.list']['output']).letters
const write = () => hear(house, 'request.filed', {}, { subject: hers, role: 'operator' })
const search = async (q: string, reader = nadia) =>
  ((await house.ask(reader, 'search.box', { q })) as RequestQueries['search.box']['output']).requests.map(
    (row) => row.id,
  )

test('each letter about a matter bears the same code, and another than a neighbour’s', async () => {
  await write()
  await write()
  await dwell(house, 'Garnier', { toldBy: 'paper' })
  const other = id('request of Garnier')
  await file(house, other, 'Garnier')
  await hear(house, 'request.filed', {}, { subject: other, role: 'operator' })
  const codes = (await letters()).map(({ to, code }) => [to.name, code!] as const)
  const of = (name: string) => [...new Set(codes.filter(([to]) => to.includes(name)).map(([, code]) => code))]
  expect(of('Fournier')).toHaveLength(1)
  expect(of('Garnier')).toHaveLength(1)
  expect(of('Fournier')).not.toEqual(of('Garnier'))
  for (const [, code] of codes) expect(readPaperCode(code)).toBeDefined()
})

test('typed into the search box, the code of a letter opens its thread for those who read letters', async () => {
  await write()
  const { code } = (await letters())[0]!
  for (const typed of [code!, code!.toLowerCase().replaceAll('-', ' ')])
    expect(await search(typed)).toEqual([hers])
  expect(await search(code!, karim)).toEqual([])
  expect(await search(code!, as('agent', 'Loïc', { agencies: ['roches'] }))).toEqual([])
})

test('a letter that was written before, and not printed yet, gets its code in the night', async () => {
  await write()
  const [before] = await letters()
  await house.database.owner.run(sql`update notices.mail set code = null`)
  expect((await letters())[0]!.code).toBeNull()
  await tasks['notices.tidy']!({}, house)
  expect((await letters())[0]!.code).toBe(before!.code)
})

test('once she is erased her code leads nowhere', async () => {
  await write()
  const { code } = (await letters())[0]!
  await eraseHers(house, fournier)
  expect(await search(code!)).toEqual([])
})
