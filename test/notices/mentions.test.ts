import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { sql } from '../../src/kernel/server/sql.ts'
import { remindOfMentions } from '../../src/notices/server/remind-of-mentions.ts'
import { empty, type House, id, mails, openHouse, request } from './house.ts'

const words = 'Le voisin du dessus se plaint encore.'
const note = id('note that names Luc')
const named = '2026-11-24T08:00:00.000Z'
const later = (hours: number): string => new Date(Date.parse(named) + hours * 3_600_000).toISOString()

let house: House
const run = (statement: ReturnType<typeof sql>) => house.database.owner.run(statement)
beforeAll(async () => {
  house = await openHouse()
  for (const [name, last, agency] of [
    ['luc', 'D’Angelo', 'centre'],
    ['anne', 'N’Diaye', 'sud'],
  ] as const) {
    await run(sql`
      insert into people.person (id, kind, first_name, last_name, email, agency)
      values (${id(name)}, 'staff', 'Luc', ${last}, ${`${name}@loge.test`}, ${agency})`)
    await run(sql`
      insert into people.staff (person, role, agencies, active) values (${id(name)}, 'technician', ${[agency]}::text[], true)`)
  }
  await run(sql`
    insert into requests.message (id, request, author_role, audience, body, at) values (${note}, ${request}, 'agent', 'staff', ${words}, ${named})`)
})
afterAll(() => house.drop())
beforeEach(async () => {
  await empty(house)
  await run(sql`delete from requests.mention`)
})

const mention = (who: string) =>
  run(sql`
    insert into requests.mention (message, person, request, by_person, at) values (${note}, ${id(who)}, ${request}, ${id('anne')}, ${named})`)

test('who was named and has not looked for two hours is written to once, and none of the words leaves the house', async () => {
  await mention('luc')
  await remindOfMentions(house, later(1))
  expect(await mails(house)).toEqual([])
  await remindOfMentions(house, later(3))
  await remindOfMentions(house, later(4))
  const all = await mails(house)
  expect(all.map(({ template, to_address }) => [template, to_address])).toEqual([
    ['mentioned', 'luc@loge.test'],
  ])
  expect(all[0]!.body).toContain('N’Diaye')
  expect(all[0]!.body).not.toContain('voisin')
  expect(`${all[0]!.subject}${all[0]!.body}`).not.toMatch(/\{\w+\}|mail\.|undefined/)
})

test('who has looked, who has left and who works elsewhere now is not', async () => {
  await mention('luc')
  await run(sql`update requests.mention set read_at = ${later(1)}`)
  await remindOfMentions(house, later(3))
  await run(sql`delete from requests.mention`)
  await mention('anne')
  await remindOfMentions(house, later(3))
  expect(await mails(house)).toEqual([])
})
