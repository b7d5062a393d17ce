import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { sql } from '../../src/kernel/server/sql.ts'
import { warnOfYears } from '../../src/notices/server/warn-of-builder-years.ts'
import { bellevue, empty, file, type House, id, mails, openHouse, request } from './house.ts'

let house: House
const run = (statement: ReturnType<typeof sql>) => house.database.owner.run(statement)
beforeAll(async () => {
  house = await openHouse()
  await run(sql`
    insert into people.person (id, kind, first_name, last_name, email) values (${id('head')}, 'staff', 'Hélène', 'Marty', 'patrimoine@robine.test')`)
  await run(sql`
    insert into people.staff (person, role, directorate, active) values (${id('head')}, 'hq', 'patrimoine', true)`)
  await file(house, id('second'), 'Le Goff')
  await run(sql`update estate.building set received_on = '2029-03-01' where id = ${bellevue}`)
  await run(sql`update requests.request set liability = 'gpa'`)
})
afterAll(() => house.drop())
beforeEach(() => empty(house))

/** The year of Bellevue ends on 1 March 2030. */
const on = (day: string): string => `${day}T15:05:00.000Z`

test('sixty days before the year ends the direction du patrimoine is told once how many defects are open', async () => {
  await warnOfYears(house, on('2029-12-30'))
  expect(await mails(house)).toEqual([])
  await warnOfYears(house, on('2029-12-31'))
  await warnOfYears(house, on('2030-01-20'))
  const all = await mails(house)
  expect(all.map(({ template, to_address }) => [template, to_address])).toEqual([
    ['yearEnds', 'patrimoine@robine.test'],
  ])
  expect(all[0]!.body).toContain('1er\u00a0mars')
  expect(all[0]!.body).toMatch(/\b2\b/)
  expect(`${all[0]!.subject} ${all[0]!.body}`).not.toMatch(/\{\w+\}|mail\.|undefined/)
})

test('fifteen days before, once more; not for what is repaired, nor when it is over', async () => {
  await warnOfYears(house, on('2030-02-14'))
  await warnOfYears(house, on('2030-02-20'))
  expect(await mails(house)).toHaveLength(1)
  await empty(house)
  await run(sql`update requests.request set resolved_at = now() where id = ${id('second')}`)
  await warnOfYears(house, on('2030-02-16'))
  expect((await mails(house))[0]!.body).toMatch(/\b1\b/)
  await empty(house)
  await warnOfYears(house, on('2030-03-02'))
  await run(sql`update requests.request set closed_at = now() where id = ${request}`)
  await warnOfYears(house, on('2030-02-25'))
  expect(await mails(house)).toEqual([])
})
