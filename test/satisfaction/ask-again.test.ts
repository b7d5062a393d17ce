import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Queries as Notices } from '../../src/notices/core/contract.ts'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import { actorOf } from '../setup/agency-corners.ts'
import type { Landlord } from '../setup/landlord.ts'
import {
  ask,
  castLot,
  closeOne,
  type Home,
  keyIn,
  letHomes,
  openAsking,
  questions,
  visitor,
} from './homes.ts'

let town: Landlord
let homes: Home[]
const today = new Date().toISOString()
beforeAll(async () => {
  town = await openAsking()
  homes = await letHomes(town, 2, undefined)
  for (const home of homes) await castLot(town, await closeOne(town, home), today)
})
afterAll(() => town.close())

/** The mail that asks this home comes back: nobody has that mailbox. */
const comesBack = async ({ email }: Home): Promise<void> => {
  const mail = await town.database.owner.row<{ id: string }>(
    sql`select m.id from notices.mail m where m.to_address = ${email} and m.template = 'satisfaction'`,
  )
  const again = town.kernel.slices.flatMap(({ tasks = {} }) => tasks['notices.again'] ?? [])[0]!
  await again({ mail: mail!.id, returned: '5.1.1' }, town.kernel)
}
const drawOf = ({ household }: Home) =>
  town.database.owner.row<{ way: string; face: number | null; by: string | null }>(
    sql`select d.way, d.face, d.answered_by as by from satisfaction.draw d where d.household = ${household}`,
  )

test('a question whose mailbox is gone leaves as a letter, once, and its code is the one that is typed', async () => {
  const [home] = homes as [Home]
  await comesBack(home)
  await comesBack(home)
  expect((await drawOf(home))?.way).toBe('letter')
  const { letters } = (await town.kernel.ask(
    actorOf('agent'),
    'letter.list',
    {},
  )) as Notices['letter.list']['output']
  expect(letters).toHaveLength(1)
  expect(letters[0]!.paragraphs.join('\n')).toContain('☐ Très content')
  await town.act(
    'satisfaction.type',
    newId(),
    { code: letters[0]!.code, face: 2, answeredBy: 'letter' },
    actorOf('agent'),
  )
  expect(await drawOf(home)).toEqual({ way: 'letter', face: 2, by: 'letter' })
})

test('one who has answered by the link is not asked once more', async () => {
  const home = homes[1]!
  const mail = (await questions(town)).find(({ to_address: to }) => to === home.email)!
  const key = keyIn(mail.body)
  const { id } = await ask(town, visitor, 'satisfaction.question', { key })
  await town.act('satisfaction.answer', id, { key, face: 5 }, visitor)
  await comesBack(home)
  expect(await drawOf(home)).toEqual({ way: 'mail', face: 5, by: 'link' })
  expect(await questions(town)).toHaveLength(3)
})
