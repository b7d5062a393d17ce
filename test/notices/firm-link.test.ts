import { afterAll, beforeAll, expect, test } from 'vitest'
import { openLink } from '../../src/kernel/server/signed-links.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { tasks } from '../../src/notices/server/notice-tasks.ts'
import { firm, type House, id, jobsOf, mails, openHouse } from './house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.drop())

const fact = {
  id: id('invited'),
  type: 'firm.invited' as const,
  subject: firm,
  data: {},
  command: id('invite'),
  actor: id('Sylvie Lefèvre'),
  role: 'manager',
  at: '2026-03-01T10:00:00.000Z',
}

test('a firm’s fresh link leaves by mail, once, and opens all of its orders', async () => {
  const [job] = jobsOf(fact)
  expect(job).toEqual({ task: 'notices.firm', payload: { firm, fact: fact.id } })
  await tasks[job!.task]!(job!.payload, house)
  await tasks[job!.task]!(job!.payload, house)
  const sent = await mails(house)
  expect(sent).toHaveLength(1)
  expect(sent[0]).toMatchObject({ to_address: 'contact@robine.test', template: 'firmLink' })
  const { body } = (await house.database.owner.row<{ body: string }>(sql`select body from notices.mail`))!
  const token = /\/o#(\S+)/.exec(body)![1]!
  expect(await openLink(house.database.owner, token)).toMatchObject({
    purpose: 'firm',
    person: null,
    firm,
    matter: null,
  })
})

test('without an address nothing leaves, and no link is made', async () => {
  await house.database.owner.run(sql`update contractors.firm set email = '' where id = ${firm}`)
  await tasks['notices.firm']!({ firm, fact: id('another') }, house)
  const { n } = (await house.database.owner.row<{ n: number }>(
    sql`select count(*)::int as n from kernel.signed_link where firm = ${firm}`,
  ))!
  expect(n).toBe(1)
})
