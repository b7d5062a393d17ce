import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { sql } from '../../src/kernel/server/sql.ts'
import { remindAll } from '../../src/notices/server/remind-of-visits.ts'
import { empty, firm, type House, id, mails, openHouse, order, request } from './house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
  await run(sql`update contractors.work_order set status = 'planned' where id = ${order}`)
})
afterAll(() => house.drop())
beforeEach(async () => {
  await empty(house)
  await run(sql`delete from contractors.appointment`)
})

const run = (statement: ReturnType<typeof sql>) => house.database.owner.run(statement)
/** The afternoon of a Tuesday; the visit is on Wednesday from 8 to 10. */
const tuesday = '2030-01-15T15:05:00.000Z'
const visit = (which: string, starts: string, ends: string, at = '2030-01-10T10:00:00Z') =>
  run(sql`
    insert into contractors.appointment (id, work_order, request, firm, agency, building, starts, ends, state, at)
    values (${id(which)}, ${order}, ${request}, ${firm}, 'centre', ${id('Bellevue')}, ${starts}, ${ends}, 'fixed', ${at})`)
const wednesday = (at?: string) => visit('wednesday', '2030-01-16T07:00:00Z', '2030-01-16T09:00:00Z', at)

test('Madame Le Goff is reminded the day before, once, in her thread', async () => {
  await wednesday()
  await remindAll(house, '2030-01-14T15:05:00.000Z')
  expect(await mails(house)).toEqual([])
  await remindAll(house, tuesday)
  await remindAll(house, '2030-01-15T16:05:00.000Z')
  const all = await mails(house)
  expect(all.map(({ template, to_address }) => [template, to_address])).toEqual([
    ['slotReminder', 'legoff@mail.test'],
  ])
  expect(all[0]!.body).toMatch(/https:\/\/loge\.test\/t#/)
  expect(all[0]!.body).not.toMatch(/\{\w+\}|mail\.|undefined/)
})

test('an appointment that was moved is reminded of by its new day alone', async () => {
  await wednesday()
  await run(sql`update contractors.appointment set state = 'moved' where id = ${id('wednesday')}`)
  await visit('friday', '2030-01-18T13:00:00Z', '2030-01-18T15:00:00Z')
  await remindAll(house, tuesday)
  expect(await mails(house)).toEqual([])
  await remindAll(house, '2030-01-17T15:05:00.000Z')
  expect(await mails(house)).toHaveLength(1)
})

test('what was fixed this morning was just told, and a letter would come too late', async () => {
  await wednesday('2030-01-15T09:00:00Z')
  await remindAll(house, tuesday)
  expect(await mails(house)).toEqual([])
  await run(sql`update contractors.appointment set at = '2030-01-10T10:00:00Z'`)
  await run(sql`update people.person set told_by = 'paper' where id = ${id('person', 'Le Goff')}`)
  await remindAll(house, tuesday)
  expect(await mails(house)).toEqual([])
  await run(sql`update people.person set told_by = 'mail', lang = 'en' where id = ${id('person', 'Le Goff')}`)
  await remindAll(house, tuesday)
  expect((await mails(house)).map(({ subject }) => subject)).toEqual([
    expect.stringMatching(/^Tomorrow, appointment:/),
  ])
})
