import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../src/kernel/server/record-ids.ts'
import { sql } from '../../src/kernel/server/sql.ts'
import type { TellingFact } from '../../src/notices/core/notice-matter.ts'
import { tellIt } from '../../src/notices/server/landlord-words.ts'
import type { Thread } from '../../src/requests/core/contract.ts'
import { eraseHers, forgetOfTheNight } from '../setup/erase-person.ts'
import { actorOf, centre, roches } from '../setup/agency-corners.ts'
import { type Landlord, openLandlord } from '../setup/landlord.ts'

let town: Landlord
beforeAll(async () => {
  town = await openLandlord({ size: 2 })
})
afterAll(() => town.close())

const operator = actorOf('operator')
const claire = { name: 'Claire N’Diaye', tie: 'family', phone: '06 99 88 77 66', told: true }
const file = async (data: object, who = operator) => {
  const id = newId()
  const outcome = await town.send(who, 'request.file', id, {
    nature: 'heating.none',
    unit: centre.unit,
    words: 'Maman n’a plus de chauffage',
    channel: 'phone',
    ...data,
  })
  return { id, outcome }
}
const thread = async (id: string, who = operator): Promise<Thread> =>
  (await town.kernel.ask(who, 'request.thread', { id })) as Thread

test('Claire calls for her mother: the dwelling is her mother’s, the news are for both', async () => {
  const { id, outcome } = await file({ requester: { person: centre.tenant }, caller: claire })
  expect(outcome.ok).toBe(true)
  const seen = await thread(id, actorOf('agent'))
  expect(seen.caller).toEqual({ ...claire, email: '' })
  expect(seen.requester?.id).toBe(centre.tenant)
  expect(seen.place.unit?.id).toBe(centre.unit)
  // No name of hers in the journal, which is never erased.
  const told = await town.database.owner.rows<{ data: object }>(
    sql`select data from kernel.fact where subject = ${id}`,
  )
  expect(JSON.stringify(told)).not.toContain('Diaye')
})

test('for a door whose tenant she does not name, without a phone, who wants no news', async () => {
  const { id } = await file({ caller: { name: 'Un voisin', tie: 'neighbour' } })
  expect((await thread(id)).caller).toEqual({
    name: 'Un voisin',
    tie: 'neighbour',
    phone: '',
    email: '',
    told: false,
  })
})

test('a firm and the other agency see nobody who called', async () => {
  const { id } = await file({ requester: { person: centre.tenant }, caller: claire })
  await town.send(actorOf('agent'), 'request.orient', id, { to: 'firm', contract: centre.contract })
  const firm = (await thread(id, actorOf('firm'))) as Partial<Thread>
  expect(firm.caller ?? null).toBeNull()
  expect(await town.kernel.ask(actorOf('agent', roches), 'request.thread', { id })).toMatchObject({
    refused: 'not_found',
  })
})

test('a tenant names nobody who called for her', async () => {
  const { outcome } = await file({ caller: claire }, actorOf('tenant'))
  expect(outcome).toMatchObject({ ok: false, refused: 'not_yours' })
})

test('who called is forgotten with her, and two months after the matter is closed', async () => {
  const [first, second] = [
    await file({ requester: { person: centre.tenant }, caller: claire }),
    await file({ caller: claire }),
  ]
  await eraseHers(town.kernel, centre.tenant)
  expect((await thread(first.id)).caller).toBeNull()
  expect((await thread(second.id)).caller).toEqual({ ...claire, email: '' })
  await town.database.owner.run(
    sql`update requests.request set closed_at = now() - interval '90 days' where id = ${second.id}`,
  )
  await forgetOfTheNight(town.kernel)
  expect((await thread(second.id)).caller).toBeNull()
})

const mailsTo = (address: string) =>
  town.database.owner.rows<{ subject: string; body: string }>(
    sql`select subject, body from notices.mail where to_address = ${address} order by made_at, id`,
  )
const leave = async (request: string): Promise<void> => {
  const facts = await town.database.owner.rows<TellingFact>(sql`
    select f.id, f.type, f.subject, f.command, f.role, f.at, f.data, coalesce(f.audience, 'everyone') as audience
    from kernel.fact f where f.subject = ${request} order by f.seq`)
  for (const fact of facts) await tellIt(town.kernel, fact, new Date().toISOString())
}
const exported = async (person: string) =>
  JSON.stringify(await town.kernel.ask(actorOf('hq'), 'person.export', { id: person }))

test('Claire, who gave an address, is written to, with no key to her mother’s thread; a neighbour is not told who comes when', async () => {
  const email = 'claire.ndiaye@mail.test'
  const { id } = await file({ requester: { person: centre.tenant }, caller: { ...claire, email } })
  await leave(id)
  const [mail, ...rest] = await mailsTo(email)
  expect(rest).toEqual([])
  expect(mail!.subject).toMatch(/pour laquelle vous avez appelé/)
  expect(mail!.body).toContain('Claire N’Diaye')
  expect(mail!.body).not.toMatch(/\/t#|\{\w+\}|mail\.|undefined/)
  const untold = await file({ caller: { name: 'Paul D’Angelo', tie: 'neighbour', email: 'paul@mail.test' } })
  await leave(untold.id)
  expect(await mailsTo('paul@mail.test')).toEqual([])
})

test('what is held of who called is in the file of her own rights, and goes with her', async () => {
  const email = 'jeanne.damico@mail.test'
  const { id } = await file({ caller: { ...claire, name: 'Jeanne D’Amico', phone: '06 11 22 33 44', email } })
  const her = (await town.database.owner.row<{ id: string }>(
    sql`select id from people.person where email = ${email} and kind = 'contact'`,
  ))!.id
  expect(JSON.parse(await exported(her))).toMatchObject({
    calls: [{ name: 'Jeanne D’Amico', tie: 'family', phone: '06 11 22 33 44', email }],
  })
  // By her telephone alone, she is the one whom the house knows.
  const { id: later } = await file({
    caller: { name: 'J. D’Amico', tie: 'family', phone: '+33 6 11 22 33 44' },
  })
  expect((JSON.parse(await exported(her)) as { calls: unknown[] }).calls).toHaveLength(2)
  await eraseHers(town.kernel, her, { lastName: 'D’Amico', phone: '06 11 22 33 44', email })
  for (const one of [id, later]) expect((await thread(one)).caller).toBeNull()
})
